// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Difference.h"

#include "comparison/DifferencePolicy.h"

#include <QCoreApplication>

#include <array>

namespace swingbridge {
namespace {

struct AreaRow { DifferenceArea area; QLatin1String word; const char *title; };
#define AREA(area, word, title) AreaRow{DifferenceArea::area, QLatin1String(word), QT_TRANSLATE_NOOP("swingbridge::Difference", title)}
const std::array areas{
    AREA(Connector, "connector", "Connectors"),
    AREA(Scope, "scope", "Domains and OUs"),
    AREA(CustomRule, "customRule", "Custom rules"),
    AREA(StandardRule, "standardRule", "Standard rules"),
    AREA(Feature, "feature", "Features and sign-in"),
    AREA(GlobalSetting, "globalSetting", "Identity and global settings"),
    AREA(Schedule, "schedule", "Schedule and limits"),
    AREA(AttributeSelection, "attributeSelection", "Selected attributes"),
    AREA(ObjectType, "objectType", "Object types"),
    AREA(RunProfile, "runProfile", "Run profiles"),
    AREA(Schema, "schema", "Schema"),
    AREA(Other, "other", "Versions and other"),
};
#undef AREA

struct FieldRow { QLatin1String field; const char *title; };
#define FIELD(word, title) FieldRow{QLatin1String(word), QT_TRANSLATE_NOOP("swingbridge::Difference", title)}
const std::array fields{
    FIELD("name", "Name"), FIELD("connector", "Connector"), FIELD("direction", "Direction"),
    FIELD("sourceObjectType", "Source object type"), FIELD("targetObjectType", "Target object type"),
    FIELD("linkType", "Link type"), FIELD("precedence", "Precedence"), FIELD("disabled", "Switched off"),
    FIELD("enablePasswordSync", "Password hash sync"), FIELD("softDeleteExpiry", "Kept after leaving scope"),
    FIELD("description", "Description"), FIELD("immutableTag", "Tag"), FIELD("scope", "Scoping filter"),
    FIELD("join", "Join conditions"), FIELD("destination", "Target"), FIELD("flowType", "Flow type"),
    FIELD("sources", "Sources"), FIELD("expression", "Expression"), FIELD("mergeType", "Merge type"),
    FIELD("executeOnce", "Apply once"), FIELD("flows", "Other flows"), FIELD("value", "Value"),
    FIELD("selected", "Selected"), FIELD("inclusions", "Included"), FIELD("exclusions", "Excluded"),
    FIELD("attributes", "Attributes"), FIELD("steps", "Steps"), FIELD("rules", "Rules"),
    FIELD("notUnderstood", "Not understood"), FIELD("order", "Order"), FIELD("readers", "Rules that read them"),
    FIELD("limits", "Limits and page sizes"), FIELD("selectedToday", "Today"), FIELD("namedContainers", "Containers that the lists name"),
    FIELD("unnamedContainers", "What lies here and no list names"), FIELD("newContainers", "A new organizational unit here"),
};
#undef FIELD

QString said(const char *text, const QStringList &names)
{
    QString sentence = QCoreApplication::translate("swingbridge::DifferencePolicy", text);
    // One pass, so that a name which itself holds %1 is not filled in.
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence.at(i) == QLatin1Char('%') && i + 1 < sentence.size() && sentence.at(i + 1).isDigit();
        if (isPlace)
            out += names.value(sentence.at(++i).digitValue() - 1);
        else
            out += sentence.at(i);
    }
    return out;
}

const DifferencePolicyRow &policyOf(const Difference &difference)
{
    return policyFor(difference.differenceClass, difference.variant);
}

} // namespace

QString toWord(DifferenceArea area) { return areas.at(static_cast<size_t>(area)).word; }

QString areaTitle(DifferenceArea area)
{
    return QCoreApplication::translate("swingbridge::Difference", areas.at(static_cast<size_t>(area)).title);
}

QString toWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::OnlyOnActive: return QStringLiteral("onlyOnActive");
    case DifferenceKind::OnlyOnStaging: return QStringLiteral("onlyOnStaging");
    case DifferenceKind::Changed: break;
    }
    return QStringLiteral("changed");
}

QString DifferenceDetail::title() const
{
    for (const FieldRow &row : fields) {
        if (field == row.field)
            return QCoreApplication::translate("swingbridge::Difference", row.title);
    }
    return field; // a parameter's own name
}

QString Difference::subject() const { return said(policyOf(*this).subject, names); }
QString Difference::consequence() const { return said(policyOf(*this).consequence, names); }
QString Difference::remedy() const { return said(policyOf(*this).remedy, names); }

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Difference.h"

#include "comparison/DifferencePolicy.h"
#include "foundation/FilledText.h"

#include <QCoreApplication>

#include <array>

namespace swingbridge {
namespace {

struct AreaRow { DifferenceArea area; QLatin1String word; const char *title; };
const std::array areas{
    AreaRow{DifferenceArea::Connector, QLatin1String("connector"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Connectors")},
    AreaRow{DifferenceArea::Scope, QLatin1String("scope"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Domains and OUs")},
    AreaRow{DifferenceArea::CustomRule, QLatin1String("customRule"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Custom rules")},
    AreaRow{DifferenceArea::StandardRule, QLatin1String("standardRule"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Standard rules")},
    AreaRow{DifferenceArea::Feature, QLatin1String("feature"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Features and sign-in")},
    AreaRow{DifferenceArea::GlobalSetting, QLatin1String("globalSetting"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Identity and global settings")},
    AreaRow{DifferenceArea::Schedule, QLatin1String("schedule"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Schedule and limits")},
    AreaRow{DifferenceArea::AttributeSelection, QLatin1String("attributeSelection"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Selected attributes")},
    AreaRow{DifferenceArea::ObjectType, QLatin1String("objectType"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Object types")},
    AreaRow{DifferenceArea::RunProfile, QLatin1String("runProfile"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Run profiles")},
    AreaRow{DifferenceArea::Schema, QLatin1String("schema"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Schema")},
    AreaRow{DifferenceArea::Other, QLatin1String("other"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Versions and other")},
};

struct FieldRow { QLatin1String field; const char *title; };
const std::array fields{
    FieldRow{QLatin1String("name"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Name")},
    FieldRow{QLatin1String("connector"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Connector")},
    FieldRow{QLatin1String("direction"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Direction")},
    FieldRow{QLatin1String("sourceObjectType"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Source object type")},
    FieldRow{QLatin1String("targetObjectType"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Target object type")},
    FieldRow{QLatin1String("linkType"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Link type")},
    FieldRow{QLatin1String("precedence"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Precedence")},
    FieldRow{QLatin1String("disabled"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Switched off")},
    FieldRow{QLatin1String("enablePasswordSync"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Password hash sync")},
    FieldRow{QLatin1String("softDeleteExpiry"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Kept after leaving scope")},
    FieldRow{QLatin1String("description"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Description")},
    FieldRow{QLatin1String("immutableTag"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Tag")},
    FieldRow{QLatin1String("scope"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Scoping filter")},
    FieldRow{QLatin1String("join"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Join conditions")},
    FieldRow{QLatin1String("destination"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Target")},
    FieldRow{QLatin1String("flowType"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Flow type")},
    FieldRow{QLatin1String("sources"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Sources")},
    FieldRow{QLatin1String("expression"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Expression")},
    FieldRow{QLatin1String("mergeType"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Merge type")},
    FieldRow{QLatin1String("executeOnce"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Apply once")},
    FieldRow{QLatin1String("flows"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Other flows")},
    FieldRow{QLatin1String("value"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Value")},
    FieldRow{QLatin1String("selected"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Selected")},
    FieldRow{QLatin1String("inclusions"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Included")},
    FieldRow{QLatin1String("exclusions"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Excluded")},
    FieldRow{QLatin1String("attributes"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Attributes")},
    FieldRow{QLatin1String("steps"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Steps")},
    FieldRow{QLatin1String("rules"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Rules")},
    FieldRow{QLatin1String("notUnderstood"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Not understood")},
    FieldRow{QLatin1String("order"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Order")},
    FieldRow{QLatin1String("readers"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Rules that read them")},
    FieldRow{QLatin1String("limits"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Limits and page sizes")},
    FieldRow{QLatin1String("selectedToday"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Today")},
    FieldRow{QLatin1String("namedContainers"), QT_TRANSLATE_NOOP("swingbridge::Difference", "Containers that the lists name")},
    FieldRow{QLatin1String("unnamedContainers"), QT_TRANSLATE_NOOP("swingbridge::Difference", "What lies here and no list names")},
    FieldRow{QLatin1String("newContainers"), QT_TRANSLATE_NOOP("swingbridge::Difference", "A new organizational unit here")},
};

QString said(const char *text, const QStringList &names)
{
    return filledText(QCoreApplication::translate("swingbridge::DifferencePolicy", text), names);
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

QString DifferenceDetail::shown(const QString &value) const
{
    const bool isOurs = field.endsWith(QLatin1String("Containers")) || field == QLatin1String("selectedToday"); // ScopeComparison
    if (isOurs && value == QLatin1String("selected"))
        return QCoreApplication::translate("swingbridge::Difference", "selected");
    if (isOurs && value == QLatin1String("not selected"))
        return QCoreApplication::translate("swingbridge::Difference", "not selected");
    return value;
}

QString Difference::subject() const { return said(policyOf(*this).subject, names); }
QString Difference::consequence() const { return said(policyOf(*this).consequence, names); }
QString Difference::remedy() const { return said(policyOf(*this).remedy, names); }

} // namespace swingbridge

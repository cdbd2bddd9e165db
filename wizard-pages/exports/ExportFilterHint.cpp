// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportFilterHint.h"

#include <algorithm>

namespace swingbridge {
namespace {

//! The first of \a asked that is not among \a known; empty: all are.
QString firstUnknown(const QStringList &asked, const QStringList &known)
{
    for (const QString &word : asked) {
        if (!known.contains(word, Qt::CaseInsensitive))
            return word;
    }
    return {};
}

QStringList operationWords()
{
    QStringList words;
    for (const ExportOperation one : {ExportOperation::Add, ExportOperation::Update, ExportOperation::Replace, ExportOperation::Delete, ExportOperation::DeleteAdd,
                                      ExportOperation::None, ExportOperation::Obsolete, ExportOperation::Unrecognised})
        words += toWord(one);
    return words;
}

} // namespace

QString ExportFilterHint::of(const QString &text, const QList<PendingExports> &captures, const QList<ExportFinding> &findings)
{
    if (text.count(QLatin1Char('"')) % 2 != 0)
        return tr("A quotation mark is not closed: what follows it is taken as one word.");
    const ExportFilter filter = ExportFilter::parse(text);
    for (const QString &hint : {unknownOperation(filter), unknownWord(filter, captures), unknownFinding(text, filter, findings)}) {
        if (!hint.isEmpty())
            return hint;
    }
    return {};
}

QString ExportFilterHint::unknownOperation(const ExportFilter &filter)
{
    const QString word = firstUnknown(filter.operations, operationWords());
    return word.isEmpty() ? QString() : tr("There is no operation \"%1\": say op:add, op:update, op:delete or op:delete-add.").arg(word);
}

QString ExportFilterHint::unknownWord(const ExportFilter &filter, const QList<PendingExports> &captures)
{
    QStringList types;
    QStringList attributes;
    for (const PendingExports &capture : captures) {
        types += capture.summary().objectTypes.keys();
        attributes += capture.summary().attributes.keys();
    }
    if (const QString type = firstUnknown(filter.types, types); !type.isEmpty())
        return tr("No object is of type \"%1\".").arg(type);
    if (const QString attribute = firstUnknown(filter.attributes, attributes); !attribute.isEmpty())
        return tr("No attribute \"%1\" changes.").arg(attribute);
    return {};
}

QString ExportFilterHint::unknownFinding(const QString &text, const ExportFilter &filter, const QList<ExportFinding> &findings)
{
    if (!filter.finding)
        return text.contains(QLatin1String("finding:"), Qt::CaseInsensitive) ? tr("After finding: comes the number of a rule, finding:7 for instance.") : QString();
    const bool isKnown = std::any_of(findings.cbegin(), findings.cend(), [&](const ExportFinding &finding) { return finding.rule == *filter.finding; });
    return isKnown ? QString() : tr("Rule %1 has nothing to object to.").arg(*filter.finding);
}

} // namespace swingbridge

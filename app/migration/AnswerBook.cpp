// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/AnswerBook.h"

#include "foundation/JsonText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class Answers
{
    Q_DECLARE_TR_FUNCTIONS(AnswerBook)

public:
    static Error unusable(const QString &what, const QString &where)
    {
        return Error(Error::Kind::BadInput, tr("The answers in %1 cannot be used; nothing was begun.").arg(what), where,
                     tr("Correct the file: its keys and words are those of swingbridge/answers/1."));
    }
};

const QStringList decisions = {QStringLiteral("accept"), QStringLiteral("mendOnStaging"), QStringLiteral("mendByHand")};
const QStringList guardWords = {QStringLiteral("attest"), QStringLiteral("approve"), QStringLiteral("waive")};
const QStringList verdicts = {QStringLiteral("pass"), QStringLiteral("review"), QStringLiteral("block")};

//! The first key of \a object that is not in \a known; empty when all are.
QString unknownKey(const Json &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = QString::fromStdString(it.key());
        if (!known.contains(key))
            return key;
    }
    return {};
}

} // namespace

Result<AnswerBook> AnswerBook::parse(const QByteArray &json, const QString &what)
{
    const auto root = parseJson(json, what);
    if (!root)
        return failure(root.error());
    AnswerBook book;
    if (auto read = book.read(*root, what); !read)
        return failure(read.error());
    auto canonical = canonicalJson(*root);
    if (!canonical)
        return failure(Answers::unusable(what, canonical.error().summary()));
    book.m_document = std::move(*canonical);
    return book;
}

Done AnswerBook::read(const Json &root, const QString &what)
{
    static const QStringList keys = {
        QStringLiteral("schema"), QStringLiteral("operator"), QStringLiteral("mode"), QStringLiteral("consentToUndocumented"),
        QStringLiteral("confirmTarget"), QStringLiteral("connectorMap"), QStringLiteral("differences"), QStringLiteral("guards"),
        QStringLiteral("exports"), QStringLiteral("onFailure")};
    if (textAt(root, "schema") != QLatin1String("swingbridge/answers/1"))
        return failure(Answers::unusable(what, QStringLiteral("schema is not swingbridge/answers/1")));
    if (const QString key = unknownKey(root, keys); !key.isEmpty())
        return failure(Answers::unusable(what, QStringLiteral("unknown key \"%1\"").arg(key)));

    m_operatorName = textAt(root, "operator");
    const QString mode = textAt(root, "mode");
    if (!mode.isEmpty() && mode != QLatin1String("assisted") && mode != QLatin1String("automatic"))
        return failure(Answers::unusable(what, QStringLiteral("mode is \"%1\"").arg(mode)));
    m_isAssisted = mode == QLatin1String("assisted");
    m_consentToUndocumented = boolAt(root, "consentToUndocumented").value_or(false);
    m_confirmTarget = textAt(root, "confirmTarget");
    m_connectorMapFile = textAt(root, "connectorMap");
    m_rollsBackOnFailure = textAt(root, "onFailure") == QLatin1String("rollBack");

    for (const Json &item : valueAt(root, "differences")) {
        const DifferenceAnswer answer{textAt(item, "decision"), textAt(item, "reason")};
        const auto maximum = severityFromWord(textAt(item, "maxSeverity"));
        const QString id = textAt(item, "id");
        if (!decisions.contains(answer.decision) || id.isEmpty() == !maximum.has_value())
            return failure(Answers::unusable(what, QStringLiteral("differences: \"%1\" needs a decision, and an id or a maxSeverity").arg(id)));
        if (maximum == Severity::Blocker)
            return failure(Answers::unusable(what, QStringLiteral("differences: a blocker is answered by its id only")));
        if (id.isEmpty())
            m_wildcards.append(Wildcard{*maximum, answer});
        else
            m_differences.insert(id, answer);
    }
    for (const Json &item : valueAt(root, "guards")) {
        const GuardAnswer answer{textAt(item, "answer"), textAt(item, "text")};
        const QString id = textAt(item, "id");
        if (id.isEmpty() || !guardWords.contains(answer.answer) || answer.text.isEmpty())
            return failure(Answers::unusable(what, QStringLiteral("guards: \"%1\" needs an answer and a text").arg(id)));
        m_guards.insert(id, answer);
    }
    if (const Json &exports = valueAt(root, "exports"); exports.is_object()) {
        m_hasExports = true;
        m_exportHash = textAt(exports, "hash");
        m_exportVerdict = textAt(exports, "maxVerdict");
        m_exportReason = textAt(exports, "reason");
        if (!m_exportVerdict.isEmpty() && !verdicts.contains(m_exportVerdict))
            return failure(Answers::unusable(what, QStringLiteral("exports: maxVerdict is \"%1\"").arg(m_exportVerdict)));
        if (m_exportReason.isEmpty())
            return failure(Answers::unusable(what, QStringLiteral("exports: reason is missing")));
    }
    return done();
}

std::optional<AnswerBook::DifferenceAnswer> AnswerBook::differenceAnswer(const QString &id, Severity severity) const
{
    if (const auto it = m_differences.constFind(id); it != m_differences.constEnd())
        return *it;
    if (severity == Severity::Blocker)
        return std::nullopt;
    for (const Wildcard &wildcard : m_wildcards) {
        if (severity >= wildcard.maximum) // Blocker is the first word, Info the last
            return wildcard.answer;
    }
    return std::nullopt;
}

std::optional<AnswerBook::GuardAnswer> AnswerBook::guardAnswer(const QString &id) const
{
    const auto it = m_guards.constFind(id);
    return it == m_guards.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<QString> AnswerBook::exportsReason(const QString &verdict, const QString &exportHash) const
{
    if (!m_hasExports || (!m_exportHash.isEmpty() && m_exportHash != exportHash))
        return std::nullopt;
    const auto allowed = verdicts.indexOf(m_exportVerdict.isEmpty() ? QStringLiteral("pass") : m_exportVerdict);
    return verdicts.indexOf(verdict) <= allowed ? std::optional(m_exportReason) : std::nullopt;
}

} // namespace swingbridge

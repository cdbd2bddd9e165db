// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Severity.h"
#include "foundation/Json.h"

#include <QHash>
#include <QList>

#include <optional>

namespace swingbridge {

//! Answers given beforehand, read from a file (cli.md, swingbridge/answers/1). Holds no secret.
//!
//! A blocker is answered by its id only, never by a wildcard: differenceAnswer() enforces it.
class AnswerBook
{
public:
    //! What to do with a difference: "accept", "mendOnStaging" or "mendByHand", and why.
    struct DifferenceAnswer { QString decision; QString reason; };
    //! "attest", "approve" or "waive", with the person's words.
    struct GuardAnswer { QString answer; QString text; };

    AnswerBook() = default;
    //! Refuses unknown keys, an unknown schema and words that are not in cli.md; \a what names the file.
    static Result<AnswerBook> parse(const QByteArray &json, const QString &what);

    QString operatorName() const { return m_operatorName; }
    bool isAssisted() const { return m_isAssisted; }
    bool consentsToUndocumented() const { return m_consentToUndocumented; }
    QString confirmTarget() const { return m_confirmTarget; }
    QString connectorMapFile() const { return m_connectorMapFile; }
    bool rollsBackOnFailure() const { return m_rollsBackOnFailure; }

    std::optional<DifferenceAnswer> differenceAnswer(const QString &id, Severity severity) const;
    std::optional<GuardAnswer> guardAnswer(const QString &id) const;
    //! The reason, when pending exports of \a verdict ("pass", "review") and \a exportHash may be approved.
    std::optional<QString> exportsReason(const QString &verdict, const QString &exportHash) const;

    //! The document it was read from, as canonical JSON: kept as an artefact and used again by resume.
    const QByteArray &document() const { return m_document; }

private:
    struct Wildcard { Severity maximum; DifferenceAnswer answer; };

    Done read(const Json &root, const QString &what);

    QByteArray m_document;
    QString m_operatorName;
    bool m_isAssisted = false;
    bool m_consentToUndocumented = false;
    QString m_confirmTarget;
    QString m_connectorMapFile;
    bool m_rollsBackOnFailure = false;
    QHash<QString, DifferenceAnswer> m_differences;
    QList<Wildcard> m_wildcards;
    QHash<QString, GuardAnswer> m_guards;
    bool m_hasExports = false;
    QString m_exportHash;
    QString m_exportVerdict;
    QString m_exportReason;
};

} // namespace swingbridge

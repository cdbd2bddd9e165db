// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "foundation/Result.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace swingbridge {

//! How the cloud's word stands to what was observed on the servers (cloud-witness.md).
enum class WitnessWord {
    Agrees,        //!< The server observed as active exported last.
    Silent,        //!< It does not say who exported last.
    NotSeenYet,    //!< It still names the server that was active before, and that may be right for two more cycles.
    OldServer,     //!< It names the server that must not export any more.
    UnknownMachine //!< It names a machine that is neither.
};

//! What Entra ID itself says about who exports, as a person fetched it (mission.md R9): pasted or from a file, with the time at
//! which it was fetched. Every field may be missing: most stand in the beta version of Graph only. Never the only proof of anything.
class CloudWitness
{
public:
    CloudWitness() = default;
    //! Reads the answer of /directory/onPremisesSynchronization or of /organization: the list with "value" or one of its
    //! entries. \a what names the text in errors; \a fetchedAt is when the person asked, not when this is read.
    //! BadInput: no JSON, larger than 1 MiB, more than one tenant, or nothing in it that this knows.
    static Result<CloudWitness> parse(const QByteArray &text, const QString &what, const QDateTime &fetchedAt);

    const QDateTime &fetchedAt() const { return m_fetchedAt; }
    const QString &tenant() const { return m_tenant; }                 //!< Its identifier.
    const QString &lastExporter() const { return m_lastExporter; }     //!< Machine name as written; empty: not said.
    const QString &serviceAccount() const { return m_serviceAccount; }
    const QString &clientVersion() const { return m_clientVersion; }
    const QString &anchorAttribute() const { return m_anchorAttribute; }
    const std::optional<qint64> &pendingAdds() const { return m_pendingAdds; }
    const std::optional<qint64> &pendingUpdates() const { return m_pendingUpdates; }
    const std::optional<qint64> &pendingDeletes() const { return m_pendingDeletes; }
    //! "disabled", "enabledForCount", "enabledForPercentage"; empty: not said.
    const QString &thresholdKind() const { return m_thresholdKind; }
    const std::optional<qint64> &threshold() const { return m_threshold; }
    const std::optional<bool> &passwordHashSync() const { return m_passwordHashSync; }
    const std::optional<bool> &passwordWriteback() const { return m_passwordWriteback; }
    const QDateTime &lastSync() const { return m_lastSync; }                 //!< Of the tenant: says that somebody synchronises.
    const QDateTime &lastPasswordSync() const { return m_lastPasswordSync; }

    //! Host names are compared without domain and without case. \a activeSince: when \a active was observed active;
    //! \a grace: how long the cloud may still name \a before.
    WitnessWord judge(const QString &active, const QString &before, const QDateTime &activeSince, std::chrono::seconds grace) const;
    //! Translated, with the time of the reading: "Cloud, read 21:04 UTC: SYNC02 exported last."
    QString sentence() const;
    //! Translated: the cloud's own deletion threshold, to stand beside the server's (G12); empty: not said.
    QString thresholdSentence() const;

    //! For the journal (CAPTURE afterwards/witness) and back.
    Json toJson() const;
    static std::optional<CloudWitness> fromJson(const Json &json);

private:
    void takeSynchronization(const Json &entry);
    void takeOrganization(const Json &entry);
    bool knowsAnything() const;

    QDateTime m_fetchedAt;
    QString m_tenant;
    QString m_lastExporter;
    QString m_serviceAccount;
    QString m_clientVersion;
    QString m_anchorAttribute;
    std::optional<qint64> m_pendingAdds;
    std::optional<qint64> m_pendingUpdates;
    std::optional<qint64> m_pendingDeletes;
    QString m_thresholdKind;
    std::optional<qint64> m_threshold;
    std::optional<bool> m_passwordHashSync;
    std::optional<bool> m_passwordWriteback;
    QDateTime m_lastSync;
    QDateTime m_lastPasswordSync;
};

} // namespace swingbridge

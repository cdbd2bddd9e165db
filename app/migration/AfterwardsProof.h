// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "afterwards/CloudWitness.h"
#include "afterwards/ProofCheck.h"
#include "migration/ServerReading.h"

#include <QHash>

namespace swingbridge {

//! What the proof after the switch is judged by; what was not read is absent.
class ProofFacts
{
public:
    ServerReading target;
    ServerReading old;
    QString readmission;          //!< Translated: why the old server's role is not to be seen; empty: it is.
    QDateTime since;              //!< The promotion was seen then.
    QDateTime now;
    QList<RunResult> exports;     //!< Complete Export runs of the target since then.
    bool exportsAreRead = true;
    int cyclesWanted = 0;
    std::optional<QList<EventRecord>> events;
    std::optional<bool> passwordHashSync;
    std::optional<bool> passwordWriteback;
    std::optional<CloudWitness> witness;
    QHash<QString, QString> attested; //!< Id of a line -> who said what.
    int stillBorrowed = 0;
};

//! "You can go home", line by line (mission.md S9a). Pure.
class AfterwardsProof
{
public:
    static QList<ProofCheck> judge(const ProofFacts &facts);
    //! Cycles are told by the export runs of the connector that has most of them.
    static int cyclesIn(const QList<RunResult> &exports);
    //! Lines that a person may attest.
    static bool isAttestable(const QString &check);
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/JsonText.h"
#include "journal/Journal.h"

namespace swingbridge::test {

//! A clock that a test sets; sleeping is nothing.
class HandClock final : public Clock
{
public:
    QDateTime utc = fromIsoUtc(QStringLiteral("2026-11-21T20:00:00Z"));
    qint64 mono = 0;

    QDateTime nowUtc() const override { return utc; }
    qint64 monotonicNs() const override { return mono; }
    QCoro::Task<> sleep(std::chrono::milliseconds, std::stop_token) override { co_return; }
    void advance(qint64 seconds)
    {
        utc = utc.addSecs(seconds);
        mono += seconds * 1'000'000'000;
    }
};

//! The facts of a small rehearsal; the same every time.
inline OpenFacts twoServers()
{
    OpenFacts facts;
    facts.opId = *Guid::parse(u"0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0ff");
    facts.toolVersion = QStringLiteral("0.1.0");
    facts.agentSha256 = QByteArray(32, '\x11');
    facts.tenant = QStringLiteral("contoso.onmicrosoft.com");
    facts.method = QStringLiteral("swing");
    facts.mode = QStringLiteral("automatic");
    facts.servers = {JournalServer(QStringLiteral("sync01"), QStringLiteral("m-1"), QStringLiteral("lab:sync01")),
                     JournalServer(QStringLiteral("sync02"), QString(), QStringLiteral("lab:sync02"))};
    return facts;
}

inline EntryDraft draft(EntryKind kind, int number = 0)
{
    return EntryDraft(kind, Json{{"number", number}}).inPhase(QStringLiteral("switchover")).ofAttempt(1);
}

} // namespace swingbridge::test

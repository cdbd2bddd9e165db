// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/PageModel.h"

namespace swingbridge {

class ProofCheck;
class RunResult;

//! Page Afterwards: the first exports watched, the proof, what is to be put back, what becomes of the old server.
class AfterwardsModel final : public PageModel
{
    Q_OBJECT

public:
    explicit AfterwardsModel(MigrationSession *session, QObject *parent = nullptr);

    QString summary() const;
    const QList<RunResult> &exports() const;
    const QList<ProofCheck> &checks() const;
    //! "automatic upgrade of sync02: Enabled, to be put back".
    QStringList borrowed() const;
    QString oldServer() const;
    QString chosen() const;
    void choose(const QString &what);

private:
    QString m_chosen = QStringLiteral("keep");
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "afterwards/Alarm.h"
#include "afterwards/CloudWitness.h"
#include "afterwards/Decommission.h"
#include "afterwards/ProofCheck.h"
#include "migration/Readmission.h"
#include "session/PageModel.h"

namespace swingbridge {

class BorrowedSetting;
class PairWatch;
class RunResult;

//! Page Afterwards: the first exports watched, the proof and its verdict, what is to be put back, what the cloud says, what
//! becomes of the old server, the watch over the pair.
class AfterwardsModel final : public PageModel
{
    Q_OBJECT

public:
    explicit AfterwardsModel(MigrationSession *session, QObject *parent = nullptr);
    ~AfterwardsModel() override;

    QString summary() const;
    QString oldServer() const;
    QString newServer() const;
    const QList<RunResult> &exports() const;

    // --- proof -------------------------------------------------------------------------------------
    const QList<ProofCheck> &checks() const;
    GoHomeVerdict verdict() const;
    //! A person may say it in words: no program can see it.
    bool mayAttest(const QString &check) const;
    void attest(const QString &check, const QString &words);
    //! Everything that is left to be done or said, one line each; empty: nothing.
    QStringList stillOpen() const;

    // --- borrowed settings -------------------------------------------------------------------------
    QList<BorrowedSetting> borrowed() const;
    static QString nameOf(const BorrowedSetting &setting);
    void giveBack(const QString &server, const QString &setting);

    // --- cloud witness -----------------------------------------------------------------------------
    QDateTime now() const;
    std::optional<CloudWitness> witness() const;
    //! How the cloud's word stands to what was observed; one sentence.
    QString witnessJudgement() const;
    void takeWitness(const QByteArray &text, const QString &what, const QDateTime &fetchedAt);
    void takeWitnessFile(const QString &path);

    // --- old server --------------------------------------------------------------------------------
    QString chosen() const; //!< "keep", "upgrade", "switchBack", "decommission"; empty: not decided.
    void choose(const QString &what);
    QStringList upgradeSteps() const;
    QString switchBackCommand() const;
    QList<DecommissionStep> decommission() const;
    void checkDecommission();
    void fenceOldServer();
    void attestDecommission(const QString &step, const QString &words);
    ReadmissionView readmission() const;
    QString readmissionSentence() const;
    void fenceReturned();
    void readmit(const QString &evidence, const QString &sentence);

    // --- watch -------------------------------------------------------------------------------------
    bool isWatching() const;
    void setWatching(bool watches);
    //! "looked 12 s ago, every 60 s"; empty: not looked yet.
    QString watchAge() const;
    QList<Alarm> alarms() const;

    //! Work of this page that is not a phase goes on: its buttons are off meanwhile.
    bool isWorking() const { return m_isWorking || isBusy(); }

private:
    using Work = QCoro::Task<Done>;
    [[nodiscard]] static QCoro::Task<> follow(QPointer<AfterwardsModel> self, Work work);
    void begin(Work work);
    PairWatch *watch() const;

    bool m_isWorking = false;
    std::stop_source m_stop;
};

} // namespace swingbridge

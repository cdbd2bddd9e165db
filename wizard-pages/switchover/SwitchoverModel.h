// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/PageModel.h"
#include "switchover/RestChoices.h"
#include "switchover/SwitchPlan.h"
#include "switchover/SwitchSight.h"

namespace swingbridge {

class FenceCard;

//! Page Switch: the guards with evidence and age, the plan, the unlocking, the live steps, the ways back.
class SwitchoverModel final : public PageModel
{
    Q_OBJECT

public:
    explicit SwitchoverModel(MigrationSession *session, QObject *parent = nullptr);

    QString activeName() const;
    QString targetName() const;
    QString title() const;
    QString summary() const;

    //! Before: guards and plan. During and after: the view.
    bool hasBegun() const;
    const SwitchPlan *plan() const;
    const SwitchView &view() const;
    QList<GuardResult> guards() const;
    //! "12 s"
    QString age(const QDateTime &then) const;
    static QString span(qint64 seconds);
    //! nullptr when it was not read.
    const GuardResult *guard(const QString &id) const;
    //! The first guard that does not hold; empty: all hold.
    QString firstOpenGuard() const;
    //! Who is active; while a server does not answer only who was when it was seen last.
    bool isActiveSeenNow() const;
    //! What undoing would do, in three words.
    QString undoTitle() const;
    //! "01:34" since the attempt began, until it was done.
    QString elapsed() const;
    //! "No active server for 41 s"; empty while there always was one.
    QString withoutActive() const;
    bool mayAnswer(const QString &guard) const;
    void answerGuard(const QString &guard, const QString &text);
    //! The page on which a guard that does not hold is mended; nothing: here, or it holds.
    std::optional<PhaseId> mendedIn(const QString &guard) const;
    void mendElsewhere(const QString &guard);

    bool isAssisted() const;
    //! Why nobody can click in the vendor's wizard of one of the servers; empty: assisted mode is offered.
    QString whyNotAssisted() const;
    bool mayChooseMode() const;
    void setAssisted(bool assisted);
    bool needsConsent() const;
    void consent();
    QString typedTarget() const { return m_typed; }
    void setTypedTarget(const QString &name);
    bool isUnlocked() const { return m_typed == targetName(); }

    //! What the last looks showed.
    SwitchSight sight() const;
    //! Assisted mode, while a person has to click; empty else.
    QList<ClickLine> clicks() const;
    QStringList clickHints() const;

    //! At rest, and when nothing was switched in the end: what can be done. The first is the deed, giving back the undoing.
    QList<RestChoice> choices() const;
    QStringList restReasons() const;
    void choose(RestChoice::Deed deed);

    //! The card that gives a fenced server back by hand.
    bool hasFenceCard() const;
    FenceCard fenceCard() const;

    //! Waiting for a server that does not answer: the attestation of 4.4.
    bool needsFenceAttestation() const;
    QString fenceServer() const;
    QString fenceSentence() const;
    void attestFenced(const QString &method, const QString &evidence, const QString &sentence);

    bool isReady() const override;
    QString deedText() const override;
    bool isDeedShown() const override { return !hasBegun() || !isBusy(); }
    bool isDeedEnabled() const override;
    QString reason() const override;
    QString undoText() const override;
    void enter() override;
    void deed() override;
    void undo() override;

private:
    [[nodiscard]] static QCoro::Task<> giveBack(QPointer<SwitchoverModel> self);

    bool hasNewApproval() const;
    QList<Entry> entries() const;
    QString versionOf(const QString &server) const;

    QString m_typed;
    int m_attemptsBefore = 0; //!< Those that are over while a new one is prepared.
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Footer.h"
#include "migration/MigrationSession.h"

#include <QHash>
#include <QTimer>

namespace swingbridge {

class MigrationPage;
class PageModel;
class Migrations;
class Shell;
class WelcomeModel;
class WelcomePage;

//! The page after \a current in \a order, skipping what is not needed; nothing after the last. The only place that knows
//! what Next does; pure.
std::optional<PhaseId> nextPage(const QList<PhaseId> &order, const std::function<PhaseState(PhaseId)> &stateOf, PhaseId current);
//! The page before; nothing before the first.
std::optional<PhaseId> previousPage(const QList<PhaseId> &order, const std::function<PhaseState(PhaseId)> &stateOf, PhaseId current);

//! The wizard: one window, the pages in their order, the strip above them. It owns the session that the pages share.
class MigrationWizard final : public QObject
{
    Q_OBJECT

public:
    explicit MigrationWizard(std::shared_ptr<Migrations> migrations, QObject *parent = nullptr);
    ~MigrationWizard() override;

    Shell *window() const { return m_shell.get(); }
    WelcomeModel *welcome() const { return m_welcome; }
    MigrationSession *session() const { return m_session.get(); }
    //! The page that is shown; nothing on Welcome.
    std::optional<PhaseId> currentPhase() const { return m_current; }
    MigrationPage *page(PhaseId phase) const { return m_pages.value(int(phase)); }
    //! Shows the page of \a phase; nothing happens without a session.
    void goTo(PhaseId phase);

private:
    void begin(std::unique_ptr<MigrationSession> session);
    void buildPages();
    void refresh();
    void refreshSteps();
    void refreshFooter();
    FooterPlan planOf(const MigrationPage &page) const;
    void onDeed();
    void onNext();
    void onBack();
    void onStep(int index);
    void showHelp();
    void onClose();
    PhaseState stateOf(PhaseId phase) const;
    PageModel *modelOf(PhaseId phase) const;

    std::unique_ptr<Shell> m_shell;
    WelcomeModel *m_welcome;
    WelcomePage *m_welcomePage;
    std::unique_ptr<MigrationSession> m_session;
    QHash<int, MigrationPage *> m_pages;
    std::optional<PhaseId> m_current;
    QTimer m_second;
    bool m_closeWhenSettled = false;
};

} // namespace swingbridge

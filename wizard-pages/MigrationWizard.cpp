// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MigrationWizard.h"

#include "PageFactory.h"
#include "common/Shell.h"
#include "common/StepList.h"
#include "common/TopologyStrip.h"
#include "comparison/ComparisonModel.h"
#include "exports/ExportsModel.h"
#include "migration/Connections.h"
#include "migration/Workspace.h"
#include "session/MigrationPage.h"
#include "session/PageModel.h"
#include "session/SessionTopology.h"
#include "welcome/WelcomeModel.h"
#include "welcome/WelcomePage.h"

#include <QMessageBox>
#include <QPushButton>

namespace swingbridge {
namespace {

StepState stepStateOf(const PhaseResult &result, bool isShown)
{
    if (isShown)
        return StepState::Current;
    switch (result.state()) {
    case PhaseState::Done: return result.isComplete() ? StepState::Done : StepState::Open;
    case PhaseState::Failed: return StepState::Failed;
    case PhaseState::Skipped: return StepState::Skipped;
    case PhaseState::Open:
    case PhaseState::Current: return StepState::Open;
    }
    Q_UNREACHABLE();
}

std::optional<PhaseId> neighbour(const QList<PhaseId> &order, const std::function<PhaseState(PhaseId)> &stateOf, PhaseId current, int direction)
{
    for (qsizetype i = order.indexOf(current) + direction; i >= 0 && i < order.size(); i += direction) {
        if (stateOf(order.at(i)) != PhaseState::Skipped)
            return order.at(i);
    }
    return std::nullopt;
}

} // namespace

std::optional<PhaseId> nextPage(const QList<PhaseId> &order, const std::function<PhaseState(PhaseId)> &stateOf, PhaseId current)
{
    return neighbour(order, stateOf, current, 1);
}

std::optional<PhaseId> previousPage(const QList<PhaseId> &order, const std::function<PhaseState(PhaseId)> &stateOf, PhaseId current)
{
    return neighbour(order, stateOf, current, -1);
}

MigrationWizard::MigrationWizard(std::shared_ptr<Migrations> migrations, QObject *parent)
    : QObject(parent)
    , m_shell(std::make_unique<Shell>())
    , m_welcome(new WelcomeModel(std::move(migrations), this))
    , m_welcomePage(new WelcomePage(m_welcome))
{
    m_shell->setWindowTitle(QStringLiteral("Swingbridge"));
    m_shell->setPage(m_welcomePage);
    connect(m_welcome, &WelcomeModel::sessionOpened, this, [this] { begin(m_welcome->takeSession()); });
    connect(m_shell->footer(), &Footer::deedRequested, this, &MigrationWizard::onDeed);
    connect(m_shell->footer(), &Footer::nextRequested, this, &MigrationWizard::onNext);
    connect(m_shell->footer(), &Footer::backRequested, this, &MigrationWizard::onBack);
    connect(m_shell->footer(), &Footer::undoRequested, this, [this] {
        if (m_current)
            page(*m_current)->model()->undo();
    });
    connect(m_shell->footer(), &Footer::stopRequested, this, [this] {
        if (m_session)
            m_session->stop();
    });
    connect(m_shell->footer(), &Footer::helpRequested, this, &MigrationWizard::showHelp);
    connect(m_shell->footer(), &Footer::saveAndCloseRequested, this, &MigrationWizard::onClose);
    connect(m_shell->steps(), &StepList::stepRequested, this, &MigrationWizard::onStep);
    connect(m_shell.get(), &Shell::closeRequested, this, &MigrationWizard::onClose);
    m_second.setInterval(1000); // ages of readings are told in seconds
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_session) {
            m_session->lookAgain();
            m_shell->strip()->setTopology(SessionTopology::of(m_session->workspace(), m_session->workspace().world.clock->nowUtc()));
        }
    });
    refresh();
}

MigrationWizard::~MigrationWizard()
{
    qDeleteAll(m_pages); // pages and their models go before the session they look at
}

void MigrationWizard::begin(std::unique_ptr<MigrationSession> session)
{
    m_session = std::move(session);
    connect(m_session.get(), &MigrationSession::changed, this, &MigrationWizard::refresh);
    buildPages();
    const auto &ways = m_session->workspace().world.connections;
    if (SignInDesk *desk = ways ? ways->desk() : nullptr) {
        connect(desk, &SignInDesk::changed, this, [this, desk] { // its question stands on the server's card, whoever needs the answer
            if (!desk->waiting().isEmpty() && m_current != PhaseId::Servers)
                goTo(PhaseId::Servers);
        });
    }
    m_second.start();
    goTo(m_session->current());
}

void MigrationWizard::buildPages()
{
    const QList<PhaseId> order = m_session->order();
    for (const PhaseId phase : order) {
        MigrationPage *made = makePage(phase, m_session.get());
        m_pages.insert(int(phase), made);
        connect(made->model(), &PageModel::changed, this, &MigrationWizard::refreshFooter);
        connect(made->model(), &PageModel::advanceRequested, this, &MigrationWizard::onNext);
        connect(made->model(), &PageModel::pageRequested, this, &MigrationWizard::goTo);
    }
    auto *comparison = qobject_cast<ComparisonModel *>(modelOf(PhaseId::Comparison));
    auto *exports = qobject_cast<ExportsModel *>(modelOf(PhaseId::Exports));
    if (!comparison || !exports)
        return;
    connect(exports, &ExportsModel::differenceAsked, this, [this, comparison](const QString &id) {
        goTo(PhaseId::Comparison);
        comparison->setCurrent(id);
    });
}

PageModel *MigrationWizard::modelOf(PhaseId phase) const
{
    const MigrationPage *made = page(phase);
    return made ? made->model() : nullptr;
}

void MigrationWizard::goTo(PhaseId phase)
{
    MigrationPage *shown = page(phase);
    if (!shown)
        return;
    m_current = phase;
    m_shell->setPage(shown);
    shown->model()->enter();
    refresh();
}

PhaseState MigrationWizard::stateOf(PhaseId phase) const
{
    return m_session->result(phase).state();
}

void MigrationWizard::refresh()
{
    refreshSteps();
    refreshFooter();
    m_shell->strip()->setTopology(m_session ? SessionTopology::of(m_session->workspace(), m_session->workspace().world.clock->nowUtc())
                                            : SessionTopology::empty());
    if (m_closeWhenSettled && m_session && !m_session->isBusy())
        m_shell->closeNow();
}

void MigrationWizard::refreshSteps()
{
    QList<StepEntry> entries;
    StepEntry welcome;
    welcome.title = tr("Welcome");
    welcome.state = m_session ? StepState::Done : StepState::Current;
    if (m_session)
        welcome.result = m_session->workspace().setup.ticket;
    entries << welcome;
    const QList<PhaseId> order = m_session ? m_session->order() : phaseOrder(false);
    for (const PhaseId phase : order) {
        StepEntry entry;
        entry.title = phaseTitle(phase);
        if (m_session) {
            const PhaseResult result = m_session->result(phase);
            entry.state = stepStateOf(result, m_current == phase);
            entry.result = result.text();
        }
        entries << entry;
    }
    m_shell->steps()->setEntries(entries);
}

FooterPlan MigrationWizard::planOf(const MigrationPage &shown) const
{
    const PageModel &model = *shown.model();
    FooterPlan plan;
    plan.reason = model.reason();
    plan.isBackShown = previousPage(m_session->order(), [this](PhaseId phase) { return stateOf(phase); }, *m_current).has_value();
    plan.back.isEnabled = true;
    plan.stop.text = model.stopText();
    plan.stop.isEnabled = !m_session->isStopping();
    plan.undo.text = model.undoText();
    plan.deed.text = model.deedText();
    plan.deed.isEnabled = model.isDeedEnabled();
    if (plan.deed.text.isEmpty() && model.isDeedShown()) {
        const auto next = nextPage(m_session->order(), [this](PhaseId phase) { return stateOf(phase); }, *m_current);
        plan.deed.text = next ? tr("&Next: %1").arg(phaseTitle(*next)) : tr("&Close");
    }
    return plan;
}

void MigrationWizard::refreshFooter()
{
    if (m_current && page(*m_current)) {
        m_shell->footer()->setPlan(planOf(*page(*m_current)));
        return;
    }
    FooterPlan plan;
    plan.isBackShown = false;
    plan.isSaveShown = false;
    m_shell->footer()->setPlan(plan);
}

void MigrationWizard::onDeed()
{
    if (m_current)
        page(*m_current)->model()->deed();
}

void MigrationWizard::onNext()
{
    if (!m_current || !page(*m_current)->model()->isReady())
        return;
    if (const auto next = nextPage(m_session->order(), [this](PhaseId phase) { return stateOf(phase); }, *m_current))
        goTo(*next);
    else
        onClose();
}

void MigrationWizard::onBack()
{
    if (!m_current)
        return;
    if (const auto previous = previousPage(m_session->order(), [this](PhaseId phase) { return stateOf(phase); }, *m_current))
        goTo(*previous);
}

void MigrationWizard::onStep(int index)
{
    if (m_session && index > 0)
        goTo(m_session->order().value(index - 1));
}

void MigrationWizard::showHelp()
{
    QMessageBox help(m_shell.get());
    help.setWindowTitle(tr("Help"));
    help.setText(m_current ? page(*m_current)->helpText() : m_welcomePage->helpText());
    help.exec();
}

// Nothing is terminated: what runs is asked to stop and settles; the window closes when it has.
void MigrationWizard::onClose()
{
    if (!m_session || !m_session->isBusy()) {
        m_shell->closeNow();
        return;
    }
    QMessageBox question(QMessageBox::Question, tr("Close"), tr("Work is going on. Stop after this step and close?"), QMessageBox::NoButton, m_shell.get());
    question.setInformativeText(tr("The journal is up to date; the migration can be gone on with at any time."));
    auto *stop = question.addButton(tr("&Stop, then close"), QMessageBox::AcceptRole);
    question.addButton(tr("&Keep working"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() != stop)
        return;
    m_closeWhenSettled = true;
    m_session->stop();
    refresh();
}

} // namespace swingbridge

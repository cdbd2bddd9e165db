// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"
#include "session/VendorSteps.h"

#include <QLocale>

#include <algorithm>

namespace swingbridge {

ImportModel::ImportModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Import, parent) {}

const ImportState &ImportModel::state() const
{
    return workspace().importState;
}

QString ImportModel::activeName() const
{
    return workspace().activeName();
}

QString ImportModel::targetName() const
{
    return workspace().targetName();
}

bool ImportModel::isNeeded() const
{
    const ServerReading *target = workspace().reading(targetName());
    return (target && target->notInstalled) || session()->result(PhaseId::Import).state() == PhaseState::Done;
}

bool ImportModel::isInstalled() const
{
    return state().isCompared;
}

bool ImportModel::hasLines() const
{
    return state().isPrepared || state().isCompared;
}

QString ImportModel::summary() const
{
    if (!isNeeded())
        return tr("%1 is installed already: nothing is to be imported.").arg(targetName());
    if (isInstalled())
        return openCount() == 0 ? tr("%1 was installed with the settings of %2, identified and checked. Nothing is missing.").arg(targetName(), activeName())
                                : tr("%1 was installed with the settings of %2 and identified. %Ln point(s) to look at.", nullptr, openCount())
                                      .arg(targetName(), activeName());
    if (isReady())
        return tr("%1 was installed with the settings of %2 and identified.").arg(targetName(), activeName());
    return tr("%1 is not installed yet. It is installed with the settings of %2 and stays in staging mode.").arg(targetName(), activeName());
}

QString ImportModel::guideTitle() const
{
    return isInstalled() ? tr("What was compared") : tr("Step by step");
}

QList<GuideStep> ImportModel::guide() const
{
    if (isInstalled() || !isNeeded())
        return {};
    const ServerReading *active = workspace().reading(activeName());
    QStringList exporting = VendorSteps::canExport(active ? active->version() : QString()) ? VendorSteps::exportSettings(activeName())
                                                                                           : VendorSteps::migrateSettings(activeName());
    if (isSettingsFresh())
        exporting = QStringList(tr("The settings of %1 were exported; the file above is what was exported, byte by byte.").arg(activeName()));
    QList<GuideStep> steps;
    for (const QString &text : std::as_const(exporting))
        steps << GuideStep{text, isSettingsFresh(), false};
    for (const QString &text : VendorSteps::importSettings(targetName(), activeName()))
        steps << GuideStep{text, isReady(), false};
    const auto now = std::find_if(steps.begin(), steps.end(), [](const GuideStep &step) { return !step.isDone; });
    if (now != steps.end())
        now->isNow = true;
    return steps;
}

QString ImportModel::settingsFile() const
{
    return state().settingsFile;
}

bool ImportModel::isSettingsFresh() const
{
    return !settingsFile().isEmpty() && state().isSettingsFresh;
}

QList<ImportFact> ImportModel::facts() const
{
    const QLocale locale;
    const auto time = [&locale](const QDateTime &at) { return locale.toString(at.toLocalTime(), QLocale::ShortFormat); };
    QList<ImportFact> facts;
    if (isInstalled()) {
        const ServerReading *target = workspace().reading(targetName());
        if (target && target->identity)
            facts << ImportFact{tr("New server"), tr("%1, version %2, in staging mode").arg(target->identity->host, target->version())};
        facts << ImportFact{tr("Compared"), state().isComparedWithFile ? tr("the imported file with what %1 has now").arg(targetName())
                                                                       : tr("what %1 has with what %2 has now; there was no settings file").arg(activeName(), targetName())};
        if (state().comparedAt.isValid())
            facts << ImportFact{tr("Read"), time(state().comparedAt)};
        facts << ImportFact{tr("Covered"), state().comparison.coverage.sentence()};
    }
    if (settingsFile().isEmpty())
        return facts;
    facts << ImportFact{tr("File"), settingsFile().section(QLatin1Char('/'), -1), true};
    if (state().settingsModified.isValid())
        facts << ImportFact{tr("Exported"), isSettingsFresh() || isInstalled()
                                ? time(state().settingsModified)
                                : tr("%1: too old, what was changed since is not in it").arg(time(state().settingsModified))};
    facts << ImportFact{tr("SHA-256"), state().settingsSha256, true};
    return facts;
}

QList<ImportGroup> ImportModel::groups() const
{
    return ImportLines::of(state(), targetName(), workspace().record.guardAnswers());
}

void ImportModel::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT changed();
}

std::optional<ImportLine> ImportModel::current() const
{
    std::optional<ImportLine> urgent;
    const QList<ImportGroup> all = groups();
    for (const ImportGroup &group : all) {
        for (const ImportLine &line : group.lines) {
            if (line.id == m_current)
                return line;
            if (!urgent || line.state < urgent->state)
                urgent = line;
        }
    }
    return urgent;
}

int ImportModel::openCount() const
{
    int open = 0;
    const QList<ImportGroup> all = groups();
    for (const ImportGroup &group : all)
        open += int(std::count_if(group.lines.cbegin(), group.lines.cend(), [](const ImportLine &line) { return line.isOpen(); }));
    return open;
}

QString ImportModel::reason() const
{
    if (isRunningHere() || isReady() || error())
        return PageModel::reason();
    if (!isDeedEnabled())
        return tr("A blocker has to be mended or answered first");
    if (!isSettingsFresh())
        return tr("No fresh settings file of %1 yet").arg(activeName());
    return tr("%1 is looked at; nothing is changed from here").arg(targetName());
}

// Reading changes nothing; the installer runs because a person says so.
void ImportModel::enter()
{
    if (!isNeeded())
        PageModel::enter();
    else if (!isReady() && !isBusy() && !error() && !state().isPrepared)
        readAgain();
}

void ImportModel::readAgain()
{
    session()->lookAtImport();
}

void ImportModel::readAnew()
{
    session()->lookAtImport();
}

bool ImportModel::mayAnswer() const
{
    const auto line = current();
    const auto open = questions();
    return line && !line->guard.isEmpty() && !isBusy()
        && std::any_of(open.cbegin(), open.cend(), [&line](const Question &question) { return question.id() == line->guard; });
}

void ImportModel::answer(const QString &text)
{
    const auto line = current();
    if (!line)
        return;
    m_current.clear(); // the next urgent one is shown then
    const auto kept = session()->answerGuard(line->guard, QStringLiteral("waive"), text);
    settle(kept);
    if (kept)
        readAgain();
}

QString ImportModel::deedText() const
{
    if (isReady())
        return {};
    return workspace().world.person ? tr("&Let the lab's person install %1").arg(targetName()) : tr("&Look again at %1").arg(targetName());
}

bool ImportModel::isDeedEnabled() const
{
    const auto open = questions();
    return isReady() || (!isBusy() && std::none_of(open.cbegin(), open.cend(), [](const Question &question) { return question.kind() == Question::Kind::Guard; }));
}

void ImportModel::deed()
{
    if (isReady())
        Q_EMIT advanceRequested();
    else
        session()->start(PhaseId::Import);
}

} // namespace swingbridge

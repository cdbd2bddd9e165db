// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RulesModel.h"

#include "async/Detach.h"
#include "migration/MigrationSession.h"
#include "rules/RuleScript.h"
#include "rules/ScriptBatch.h"

#include <QCoroFuture>
#include <QDir>
#include <QtConcurrentRun>

#include <utility>

namespace swingbridge {
namespace {

const QLatin1String rulePrefix("rule:");
const QLatin1String filePrefix("file:");

} // namespace

RulesModel::RulesModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Rules, parent), m_plan(session->workspace())
{
    connect(this, &PageModel::changed, this, &RulesModel::follow); // before any page: it is connected first
    connect(&m_added, &AddedScripts::changed, this, [this] {
        forget();
        Q_EMIT changed();
    });
    connect(session, &MigrationSession::phaseFinished, this, [this](PhaseId phase) {
        if (phase == PhaseId::Rules)
            runNext();
    });
    if (workspace().comparison.isRead)
        m_added.setGround(m_plan.map(), workspace().comparison.staging);
    forget();
}

void RulesModel::follow()
{
    const bool isAnother = m_plan.refresh();
    if (isAnother && workspace().comparison.isRead)
        m_added.setGround(m_plan.map(), workspace().comparison.staging);
    if (isAnother || !isAdded()) // a long file is not made again for every word of a running phase
        forget();
}

// What is shown is made when it is asked for; a current script that has gone gives way to the first one.
void RulesModel::forget()
{
    m_shown.reset();
    if (!m_awaited.isEmpty() && rowOf(m_awaited) >= 0)
        m_current = std::exchange(m_awaited, QString());
    if (rowOf(m_current) < 0)
        m_current = count() > 0 ? line(0).id : QString();
}

void RulesModel::sayAgain()
{
    m_shown.reset();
}

QString RulesModel::activeName() const
{
    return workspace().activeName();
}

QString RulesModel::stagingName() const
{
    return workspace().targetName();
}

bool RulesModel::hasConfiguration() const
{
    return workspace().comparison.isRead;
}

int RulesModel::count() const
{
    return int(m_plan.rules().size() + m_added.scripts().size());
}

int RulesModel::rowOf(const QString &id) const
{
    if (id.startsWith(filePrefix)) {
        const int file = m_added.find(id.mid(filePrefix.size()));
        return file < 0 ? -1 : int(m_plan.rules().size()) + file;
    }
    const auto rule = Guid::parse(id.mid(rulePrefix.size()));
    const RuleProgress *progress = rule ? m_plan.find(*rule) : nullptr;
    return progress ? int(progress - m_plan.rules().constData()) : -1;
}

RuleLine RulesModel::line(int row) const
{
    const int rules = int(m_plan.rules().size());
    RuleLine line = row < rules ? ruleLine(m_plan.rules().at(row)) : fileLine(row - rules);
    line.id = row < rules ? rulePrefix + m_plan.rules().at(row).transfer.rule.identifier.toString() : filePrefix + m_added.scripts().at(row - rules).path();
    return line;
}

QList<RuleLine> RulesModel::lines() const
{
    QList<RuleLine> lines;
    for (int row = 0; row < count(); ++row)
        lines << line(row);
    return lines;
}

const RuleProgress *RulesModel::currentRule() const
{
    const auto rule = m_current.startsWith(rulePrefix) ? Guid::parse(m_current.mid(rulePrefix.size())) : std::nullopt;
    return rule ? m_plan.find(*rule) : nullptr;
}

const AddedScript *RulesModel::currentFile() const
{
    const int file = m_current.startsWith(filePrefix) ? m_added.find(m_current.mid(filePrefix.size())) : -1;
    return file < 0 ? nullptr : &m_added.scripts().at(file);
}

void RulesModel::setCurrent(const QString &id)
{
    if (id == m_current || id.isEmpty())
        return;
    m_current = id;
    m_shown.reset();
    Q_EMIT changed();
}

AddedScript RulesModel::scriptOf(const RuleProgress &progress) const
{
    const RuleScript script = RuleScript::write(progress.transfer.rule);
    return AddedScript::fromBytes(script.text().toUtf8(), script.fileName());
}

const ShownScript &RulesModel::script() const
{
    if (m_shown)
        return *m_shown;
    if (const RuleProgress *rule = currentRule())
        m_shown = ShownScript(scriptOf(*rule), m_plan.map(), rule->transfer.findings);
    else if (const AddedScript *file = currentFile())
        m_shown = ShownScript(*file, m_plan.map(), m_added.isJudged() ? m_added.verdict(m_added.find(file->path())).findings : file->scan().findings);
    else
        m_shown = ShownScript();
    return *m_shown;
}

void RulesModel::addFiles(const QStringList &paths)
{
    m_added.add(paths);
    if (!paths.isEmpty())
        m_awaited = filePrefix + paths.constFirst(); // current as soon as it was read
}

bool RulesModel::isAdded() const
{
    return currentFile() != nullptr;
}

void RulesModel::removeCurrent()
{
    if (isAdded())
        m_added.remove(m_current.mid(filePrefix.size()));
}

void RulesModel::makeRepair(int finding)
{
    const QList<ShownFinding> findings = script().findings;
    if (isAdded() && finding >= 0 && finding < findings.size() && findings.at(finding).repair)
        m_added.repair(m_current.mid(filePrefix.size()), *findings.at(finding).repair);
}

bool RulesModel::isRepaired() const
{
    const AddedScript *file = currentFile();
    return file && !file->repairs().isEmpty();
}

void RulesModel::undoRepairs()
{
    m_added.undoRepairs(m_current.mid(filePrefix.size()));
}

void RulesModel::writeScripts(const QString &folder)
{
    ScriptBatch batch;
    batch.configuration = workspace().comparison.active;
    batch.host = activeName();
    batch.folder = QDir(folder).filePath(QStringLiteral("rules-of-%1-%2").arg(activeName(), stamp()));
    if (!folder.isEmpty() && !m_isSaving)
        detach(save(this, batch));
}

void RulesModel::saveRewritten(const QString &folder)
{
    ScriptBatch batch;
    batch.map = m_plan.map();
    batch.files = m_added.scripts();
    batch.host = stagingName();
    for (const RuleProgress &progress : m_plan.rules()) {
        if (progress.transfer.state != TransferState::MissingConnector)
            batch.configuration.rules << progress.transfer.wanted;
    }
    batch.folder = QDir(folder).filePath(QStringLiteral("rules-for-%1-%2").arg(stagingName(), stamp()));
    batch.filesFolder = QDir(folder).filePath(QStringLiteral("scripts-for-%1-%2").arg(stagingName(), stamp()));
    if (!folder.isEmpty() && !m_isSaving)
        detach(save(this, batch));
}

QString RulesModel::stamp() const
{
    return workspace().world.clock->nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss'Z'"));
}

QCoro::Task<> RulesModel::save(QPointer<RulesModel> self, ScriptBatch batch)
{
    self->m_isSaving = true;
    Q_EMIT self->changed();
    const QFuture<Result<QStringList>> writing = QtConcurrent::run(&ScriptBatch::write, batch);
    const Result<QStringList> folders = co_await writing;
    if (!self)
        co_return;
    self->m_isSaving = false;
    self->noteSaved(folders, batch.size());
    Q_EMIT self->changed();
}

void RulesModel::noteSaved(const Result<QStringList> &folders, qsizetype files)
{
    if (folders)
        Q_EMIT said(tr("%Ln script(s) written; nothing was run.", nullptr, int(files)), folders->join(QLatin1Char('\n')));
    else
        Q_EMIT refused(folders.error());
}

Result<ScriptScan> RulesModel::scanForStaging(const AddedScript &script) const
{
    const auto rewritten = script.rewritten(m_plan.map());
    const auto file = rewritten ? ScriptFile::fromBytes(rewritten->after, script.path()) : Result<ScriptFile>(failure(rewritten.error()));
    if (!file)
        return failure(file.error());
    return scanScript(*file);
}

void RulesModel::runCurrent()
{
    if (!mayRun())
        return;
    if (const RuleProgress *rule = currentRule()) {
        session()->runRule(rule->transfer.rule.identifier);
        return;
    }
    const auto scan = scanForStaging(*currentFile());
    if (!scan) {
        Q_EMIT refused(scan.error());
        return;
    }
    m_handedOver.removeIf([&scan](const ScriptScan &one) { return one.file == scan->file; });
    m_handedOver << *scan;
    session()->setAddedScripts(m_handedOver);
    m_queue.clear();
    for (const SyncRule &rule : scan->models)
        m_queue << rule.identifier;
    runNext();
}

// A rule that failed stops the others of its script.
void RulesModel::runNext()
{
    if (error())
        m_queue.clear();
    if (!m_queue.isEmpty())
        session()->runRule(m_queue.takeFirst());
}

// Running rules changes the staging server: it happens by the deed, except when there is nothing to run.
void RulesModel::enter()
{
    if (toRun() == 0)
        PageModel::enter();
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/AddedScripts.h"

#include "async/Detach.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace swingbridge {
namespace {

constexpr qsizetype scriptsAtATime = 16;

QList<AddedScript> readScripts(const QStringList &paths)
{
    QList<AddedScript> scripts;
    for (const QString &path : paths)
        scripts << AddedScript::read(path);
    return scripts;
}

} // namespace

AddedScripts::~AddedScripts() = default;

int AddedScripts::find(const QString &path) const
{
    const auto it = std::find_if(m_scripts.cbegin(), m_scripts.cend(), [&path](const AddedScript &one) { return one.path() == path; });
    return it == m_scripts.cend() ? -1 : int(it - m_scripts.cbegin());
}

void AddedScripts::add(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    ++m_reading;
    detach(readAll(this, paths, m_life.token()));
    Q_EMIT changed();
}

QCoro::Task<> AddedScripts::readAll(QPointer<AddedScripts> self, QStringList paths, std::stop_token stop)
{
    for (qsizetype first = 0; first < paths.size(); first += scriptsAtATime) {
        const QFuture<QList<AddedScript>> reading = QtConcurrent::run(&readScripts, paths.mid(first, scriptsAtATime));
        const QList<AddedScript> read = co_await reading;
        if (!self || stop.stop_requested())
            co_return;
        self->take(read);
    }
    --self->m_reading;
    self->judgeAgain();
}

void AddedScripts::take(const QList<AddedScript> &read)
{
    m_verdicts.clear();
    for (const AddedScript &script : read) {
        const int known = find(script.path());
        if (known < 0)
            m_scripts << script;
        else
            m_scripts[known] = script;
    }
    Q_EMIT changed();
}

void AddedScripts::remove(const QString &path)
{
    const int index = find(path);
    if (index < 0)
        return;
    m_scripts.removeAt(index);
    judgeAgain(); // its numbers are free again for the others
}

void AddedScripts::repair(const QString &path, const ScriptRepair &repair)
{
    const int index = find(path);
    if (index < 0 || !m_scripts.at(index).isReadable())
        return;
    m_scripts[index].repair(repair);
    judgeAgain();
}

void AddedScripts::undoRepairs(const QString &path)
{
    const int index = find(path);
    if (index < 0 || !m_scripts.at(index).isReadable())
        return;
    m_scripts[index].undoRepairs();
    judgeAgain();
}

void AddedScripts::setGround(const ConnectorMap &map, const SyncConfiguration &staging)
{
    m_map = map;
    m_target = std::make_shared<const LintTarget>(staging);
    beginJudging();
}

void AddedScripts::judgeAgain()
{
    beginJudging();
    Q_EMIT changed();
}

void AddedScripts::beginJudging()
{
    m_verdicts.clear();
    if (m_reading == 0 && !m_scripts.isEmpty())
        detach(judgeAll(this, m_judging.restart()));
}

QCoro::Task<> AddedScripts::judgeAll(QPointer<AddedScripts> self, std::stop_token stop)
{
    const QFuture<QList<ScriptVerdict>> judging = QtConcurrent::run(&judge, self->m_scripts, self->m_map, self->m_target);
    const QList<ScriptVerdict> verdicts = co_await judging;
    if (!self || stop.stop_requested())
        co_return;
    self->m_verdicts = verdicts;
    Q_EMIT self->changed();
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/CancelScope.h"
#include "rules/AddedScript.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace swingbridge {

//! The script files that a person added to the page: read and judged beside the event loop, a few at a time, kept in the
//! order in which they were added. A file that is added twice is read again.
class AddedScripts final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~AddedScripts() override;

    const QList<AddedScript> &scripts() const { return m_scripts; }
    //! -1: none of that path.
    int find(const QString &path) const;
    //! Empty until it was judged.
    ScriptVerdict verdict(int index) const { return m_verdicts.value(index); }
    bool isReading() const { return m_reading > 0; }
    bool isJudged() const { return m_verdicts.size() == m_scripts.size(); }

    void add(const QStringList &paths);
    void remove(const QString &path);
    void repair(const QString &path, const ScriptRepair &repair);
    void undoRepairs(const QString &path);
    //! What they are judged by; all are judged again, changed() follows.
    void setGround(const ConnectorMap &map, const SyncConfiguration &staging);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QCoro::Task<> readAll(QPointer<AddedScripts> self, QStringList paths, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<> judgeAll(QPointer<AddedScripts> self, std::stop_token stop);
    void take(const QList<AddedScript> &read);
    void judgeAgain();
    void beginJudging();

    QList<AddedScript> m_scripts;
    QList<ScriptVerdict> m_verdicts; //!< As long as they are being judged, shorter than the scripts.
    ConnectorMap m_map;
    std::shared_ptr<const LintTarget> m_target;
    CancelScope m_life;
    CancelScope m_judging;
    int m_reading = 0;
};

} // namespace swingbridge

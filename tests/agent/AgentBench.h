// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/JsonText.h"
#include "servers/AgentProgram.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace swingbridge::test {

//! A PowerShell of this machine: SWINGBRIDGE_PWSH, powershell, pwsh; empty when there is none.
inline QString powerShellOfThisMachine()
{
    const QString named = qEnvironmentVariable("SWINGBRIDGE_PWSH");
    for (const QString &name : {named, QStringLiteral("powershell"), QStringLiteral("pwsh")}) {
        const QString found = name.isEmpty() ? QString() : QStandardPaths::findExecutable(name);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

//! A server that is a folder: the stand-in's state, and the agent with its Windows only functions replaced by tests/agent/StandIn.ps1.
class AgentBench
{
public:
    AgentBench()
    {
        const QString source = QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/");
        QFile::copy(source + QStringLiteral("tests/agent/state.json"), statePath());
        QFile::setPermissions(statePath(), QFile::ReadOwner | QFile::WriteOwner);
        QDir(m_folder.path()).mkdir(QStringLiteral("ProgramData"));
        QByteArray text = read(source + QStringLiteral("resources/agent/Swingbridge.Agent.ps1"));
        const QByteArray end("    # End of the Windows only functions.\n");
        m_isWhole = text.count(end) == 1;
        text.replace(end, read(source + QStringLiteral("tests/agent/StandIn.ps1")) + end);
        QFile file(agentPath());
        m_isWhole = m_isWhole && file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        m_text = text;
        use();
    }

    bool isWhole() const { return m_isWhole; }
    const QByteArray &agentText() const { return m_text; }
    QString folder() const { return m_folder.path(); }
    QString agentPath() const { return m_folder.filePath(QStringLiteral("agent.ps1")); }
    QString statePath() const { return m_folder.filePath(QStringLiteral("state.json")); }
    QString protectedFolder() const { return m_folder.filePath(QStringLiteral("ProgramData/Swingbridge")); }

    //! The processes that are started from now on are this server.
    void use() const
    {
        qputenv("SWINGBRIDGE_STANDIN", m_folder.path().toLocal8Bit());
        qputenv("SWINGBRIDGE_STANDIN_TESTS", SWINGBRIDGE_SOURCE_DIR "/tests/agent");
        qputenv("POWERSHELL_TELEMETRY_OPTOUT", "1");
    }
    //! As the transport `local` starts it.
    AgentProgram program(const QString &powerShell) const
    {
        AgentProgram program(powerShell, {QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive"), QStringLiteral("-File"), agentPath()});
        program.helloLimit = std::chrono::seconds(60);
        return program;
    }

    Json state() const { return Json::parse(read(statePath()).toStdString()); }
    //! Changes the server's state behind the agent's back: a person, or the product.
    void set(const char *key, const Json &value) const
    {
        Json all = state();
        all[key] = value;
        write(all);
    }
    void setParameter(const char *name, const char *value) const
    {
        Json all = state();
        all["parameters"][name] = value;
        write(all);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void write(const Json &all) const
    {
        QSaveFile file(statePath()); // an agent may be reading it
        const std::string text = all.dump();
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) < 0 || !file.commit())
            qFatal("the stand-in's state cannot be written");
    }

    QTemporaryDir m_folder;
    QByteArray m_text;
    bool m_isWhole = false;
};

} // namespace swingbridge::test

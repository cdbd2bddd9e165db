// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/CliProcess.h"
#include "support/MemoryFolder.h"
#include "support/SshServer.h"

#include <memory>

namespace swingbridge::test {

//! A lab of two servers, sync01 active and sync02 in staging, and what swingbridge-cli needs to migrate it: again and again
//! from the beginning or from before the switch. Its servers live inside the program, or each behind an sshd of its own.
class MigrationSite
{
public:
    enum class Way { InsideTheProgram, OverSsh };
    explicit MigrationSite(Way way, int objects = 100);

    //! Makes the lab; what went wrong, empty: nothing.
    QString make();
    //! Migrates up to the switch; what went wrong, empty: nothing.
    QString prepareTheSwitch();
    //! Everything as it was after make(), or after prepareTheSwitch(), once what was left behind has ended. False: it cannot.
    bool putBackTheBeginning() const { return putBack(QStringLiteral("beginning")); }
    bool putBackTheSwitch() const { return putBack(QStringLiteral("switch")); }
    //! From now on \a server speaks through what writes down its requests and cuts its connection (cutting_agent.py).
    void listenIn(const QString &server) const;
    QString listenersFolder(const QString &server) const { return at(server.toLatin1().constData()); }
    //! The operations that \a server was asked for since the site was put back.
    QStringList requestsOf(const QString &server) const;

    //! Runs the program as it reaches these servers. \a preloaded: "n" or "n+", where it is killed (kill_at_write.cpp).
    CliResult run(const QStringList &arguments, const QString &killedAt = {}) const;
    //! The same to its end, leaving in \a writes how often it wrote its journal.
    CliResult runCounted(const QStringList &arguments, int &writes) const;
    QStringList begin(const QString &journal) const; //!< "run" with everything that is answered.
    //! Begins in journal() and goes on up to the switch; what went wrong, empty: nothing.
    QString runToTheSwitch() const;
    QStringList resume(const QString &journal) const;
    QStringList pair() const; //!< --active, --staging, --lab.

    QString at(const char *name) const { return m_folder.filePath(QStringLiteral("site/") + QString::fromLatin1(name)); }
    QString journal() const { return at("first"); }
    QString lab() const { return at("lab"); }
    //! The servers that can export, as they truly are.
    QStringList activeServers() const;
    //! What is wrong with them, empty: exactly one is active, and never were two.
    QString untruth() const;
    void startServiceOf(const QString &server) const;
    int entries() const; //!< Of journal(); 0: none.

private:
    QString powerShell(const QString &server, const QString &before) const;
    bool keepAs(const QString &name) const;
    bool putBack(const QString &name) const;
    bool haveAgentsEnded() const;
    QStringList ways() const;
    CliResult run(CliProcess &process, const QStringList &arguments) const;

    QTemporaryDir m_folder{inMemory(QStringLiteral("site"))};
    int m_objects;
    int m_pace;
    std::unique_ptr<SshServer> m_active; // none: inside the program
    std::unique_ptr<SshServer> m_staging;
};

bool copyFolder(const QString &from, const QString &to);

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace swingbridge::test {

//! A real sshd on a free loopback port, with a host key of its own, one key that may sign in, and a folder on the far
//! side's PATH in which `powershell.exe` is whatever the test puts there. It ends with this object, by its id.
class SshServer
{
public:
    SshServer();
    ~SshServer();
    Q_DISABLE_COPY_MOVE(SshServer)

    //! Why there can be none here (no sshd, no ssh); empty when there can.
    static QString whyNot();

    //! Starts it; false and a warning when it does not listen in time.
    bool start();
    void stop();
    //! Another host key from now on, as after a reinstallation; it has to be started again.
    void makeHostKey();

    //! Writes the `powershell.exe` of the far side: a shell script; "$@" is what it was started with.
    void setPowerShell(const QByteArray &script);
    void removePowerShell();

    QString address(const QString &user = {}) const; //!< "ssh://127.0.0.1:PORT"
    QString name() const;                            //!< What Swingbridge calls it.
    int port() const { return m_port; }
    QString identityFile() const { return file("client_key"); }
    QString strangerFile() const { return file("stranger_key"); } //!< A key that may not sign in.
    QString fingerprint() const;                     //!< Of the host key, as ssh-keygen says.
    QString folder() const { return m_folder.path(); }
    qint64 processId() const { return m_process.processId(); }

private:
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void makeKey(const char *name) const;
    void writeConfig() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SshServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace swingbridge::test {

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

bool isListening(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(port);
    const bool connected = ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return connected;
}

QString sshd()
{
    const QString system = QStringLiteral("/usr/sbin/sshd"); // it wants to be started by its whole path
    return QFile::exists(system) ? system : QString();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qWarning("%s cannot be written", qPrintable(path));
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

QString SshServer::whyNot()
{
    if (sshd().isEmpty())
        return QStringLiteral("no sshd here");
    for (const char *program : {"ssh", "ssh-keygen", "ssh-keyscan"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            return QStringLiteral("no %1 here").arg(QString::fromLatin1(program));
    }
    return {};
}

SshServer::SshServer()
{
    QDir(m_folder.path()).mkdir(QStringLiteral("bin"));
    makeKey("client_key");
    makeKey("stranger_key");
    makeHostKey();
    QFile::copy(file("client_key.pub"), file("authorized_keys"));
    if (::geteuid() == 0)
        QDir().mkpath(QStringLiteral("/run/sshd")); // sshd's empty folder for the part without rights
}

SshServer::~SshServer()
{
    stop();
}

void SshServer::makeKey(const char *name) const
{
    QFile::remove(file(name));
    outputOf(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), QString(),
                                            QStringLiteral("-C"), QStringLiteral("test"), QStringLiteral("-f"), file(name)});
}

void SshServer::makeHostKey()
{
    makeKey("host_key");
}

void SshServer::writeConfig() const
{
    QByteArray config = "ListenAddress 127.0.0.1\nPort " + QByteArray::number(m_port) + "\nHostKey " + file("host_key").toUtf8()
        + "\nAuthorizedKeysFile " + file("authorized_keys").toUtf8() + "\nSetEnv PATH=" + file("bin").toUtf8() + ":/usr/bin:/bin\n";
    config += "StrictModes no\nUsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n"
              "PidFile none\nLogLevel VERBOSE\nMaxStartups 100\nPrintMotd no\n";
    write(file("sshd_config"), config);
}

bool SshServer::start()
{
    if (m_port == 0)
        m_port = freePort();
    writeConfig();
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(file("sshd.log"), QIODevice::Append);
    m_process.start(sshd(), {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), file("sshd_config")});
    QElapsedTimer waiting;
    waiting.start();
    while (!isListening(m_port)) {
        if (waiting.elapsed() > 20'000 || m_process.state() == QProcess::NotRunning) {
            QFile log(file("sshd.log"));
            if (log.open(QIODevice::ReadOnly))
                qWarning("sshd does not listen: %s", log.readAll().constData());
            return false;
        }
        QThread::msleep(10);
    }
    return true;
}

void SshServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate(); // it alone: sessions that are open go on, as they would
    m_process.waitForFinished();
}

void SshServer::setPowerShell(const QByteArray &script)
{
    const QString path = file("bin/powershell.exe");
    write(path, "#!/bin/sh\n" + script + '\n');
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
}

void SshServer::removePowerShell()
{
    QFile::remove(file("bin/powershell.exe"));
}

QString SshServer::address(const QString &user) const
{
    return QStringLiteral("ssh://") + (user.isEmpty() ? QString() : user + u'@') + QStringLiteral("127.0.0.1:") + QString::number(m_port);
}

QString SshServer::name() const
{
    return QStringLiteral("127.0.0.1-%1").arg(m_port);
}

QString SshServer::fingerprint() const
{
    const QByteArray line = outputOf(QStringLiteral("ssh-keygen"), {QStringLiteral("-l"), QStringLiteral("-f"), file("host_key.pub")});
    return QString::fromLatin1(line.split(' ').value(1));
}

} // namespace swingbridge::test

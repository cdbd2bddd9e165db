// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Keychain.h"

#include "async/Completion.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

#ifdef Q_OS_UNIX
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QSet>
#endif

namespace swingbridge {
namespace {

const QString service = QStringLiteral("Swingbridge");
constexpr std::chrono::minutes timeToUnlock{2}; // a locked keychain asks its owner first

//! How a job ended. The frame that waits owns it; a job that is not waited for any longer ends and deletes itself.
class JobEnd final
{
public:
    bool isFinished = false;
    QKeychain::Error error = QKeychain::NoError;
    QString why;
    QByteArray data;
};

QCoro::Task<JobEnd> endOf(QKeychain::Job *job, std::stop_token stop)
{
    Completion ended;
    JobEnd end;
    QObject::connect(job, &QKeychain::Job::finished, &ended, [&ended, &end](QKeychain::Job *finished) {
        end.isFinished = true;
        end.error = finished->error();
        end.why = finished->errorString();
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
            end.data = read->binaryData();
        QMetaObject::invokeMethod(&ended, &Completion::complete, Qt::QueuedConnection); // out of the job's own signal
    });
    const auto giveUp = [&ended] { QMetaObject::invokeMethod(&ended, &Completion::complete, Qt::QueuedConnection); };
    const std::stop_callback onStop(stop, giveUp);
    QTimer::singleShot(timeToUnlock, &ended, giveUp);
    job->start();
    co_await ended.wait();
    if (!end.isFinished)
        end.why = stop.stop_requested() ? QStringLiteral("stopped") : QStringLiteral("no answer in time");
    JobEnd taken = std::move(end);
    co_return taken;
}

//! "USER\nPASSWORD"; no user's name holds a line end.
QByteArray packed(const Credential &credential)
{
    QByteArray bytes = credential.user.toUtf8() + '\n';
    if (credential.password)
        bytes += credential.password->reveal().toByteArray();
    return bytes;
}

std::optional<Credential> unpacked(QByteArray bytes)
{
    const auto lineEnd = bytes.indexOf('\n');
    std::optional<Credential> credential;
    if (lineEnd > 0)
        credential = Credential(QString::fromUtf8(bytes.left(lineEnd)), bytes.mid(lineEnd + 1), true);
    bytes.fill('\0');
    return credential;
}

} // namespace

Error Keychain::missing()
{
    return Error(Error::Kind::LocalFile, tr("There is no keychain service on this machine."), QStringLiteral("no session bus, or none of the known services on it"));
}

Error Keychain::failed(const QString &why)
{
    return Error(Error::Kind::LocalFile, tr("The system's keychain did not do what was asked."), why, tr("Unlock the keychain, or type the password each time."));
}

#ifdef Q_OS_UNIX
bool Keychain::isAvailable() const
{
    // Without an address the bus would be started for us, which is not what anybody asked for.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && !QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")))
        return false;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList there = bus.interface()->registeredServiceNames().value() + bus.interface()->activatableServiceNames().value();
    const QSet<QString> names(there.begin(), there.end());
    return names.contains(QStringLiteral("org.freedesktop.secrets")) || names.contains(QStringLiteral("org.kde.kwalletd5"))
        || names.contains(QStringLiteral("org.kde.kwalletd6"));
}
#else
bool Keychain::isAvailable() const
{
    return true;
}
#endif

QCoro::Task<Result<std::optional<Credential>>> Keychain::find(QString server, std::stop_token stop)
{
    if (!isAvailable())
        co_return failure(missing());
    auto *job = new QKeychain::ReadPasswordJob(service); // deletes itself
    job->setKey(server);
    JobEnd end = co_await endOf(job, stop);
    if (!end.isFinished || (end.error != QKeychain::NoError && end.error != QKeychain::EntryNotFound))
        co_return failure(failed(end.why));
    auto credential = unpacked(std::exchange(end.data, {}));
    co_return credential;
}

QCoro::Task<Done> Keychain::keep(QString server, Credential credential, std::stop_token stop)
{
    if (!isAvailable())
        co_return failure(missing());
    auto *job = new QKeychain::WritePasswordJob(service); // deletes itself
    job->setKey(server);
    job->setBinaryData(packed(credential));
    const JobEnd end = co_await endOf(job, stop);
    if (!end.isFinished || end.error != QKeychain::NoError)
        co_return failure(failed(end.why));
    co_return done();
}

QCoro::Task<Done> Keychain::forget(QString server, std::stop_token stop)
{
    if (!isAvailable())
        co_return failure(missing());
    auto *job = new QKeychain::DeletePasswordJob(service); // deletes itself
    job->setKey(server);
    const JobEnd end = co_await endOf(job, stop);
    if (!end.isFinished || (end.error != QKeychain::NoError && end.error != QKeychain::EntryNotFound))
        co_return failure(failed(end.why));
    co_return done();
}

} // namespace swingbridge

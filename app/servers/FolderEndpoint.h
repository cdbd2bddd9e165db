// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/AgentEndpoint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace swingbridge {

//! An earlier copy of a server, in a folder as `backup` or `exports capture` left it: it says who it was and hands out its
//! files, each checked against its SHA-256. It is no server: what it would have to be asked for now (its role, its runs)
//! and every change are refused. Nothing outside the folder is read and nothing is written.
class FolderEndpoint final : public AgentEndpoint
{
    Q_DECLARE_TR_FUNCTIONS(FolderEndpoint)

public:
    //! Reads what the folder says of itself. Errors: BadInput, it is no such folder or lists what no copy holds.
    static Result<std::shared_ptr<FolderEndpoint>> open(const QString &address, const QString &folder);

    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override;
    QString address() const override { return m_address; }
    //! Where its configuration lies: the settings file, else the folder of the configuration, once all of it is known to be
    //! as it was written. Errors: BadInput.
    Result<QString> configurationPath();

private:
    //! A file that the copy lists; its path on the server that it was fetched from is the key.
    class Held
    {
    public:
        QString name; //!< Below the folder.
        QString sha256;
        QDateTime modified;
    };

    FolderEndpoint(QString address, QString folder) : m_address(std::move(address)), m_folder(std::move(folder)) {}

    Done readList();
    Done readDocument();
    Done hold(const QString &path, const QString &name, const QString &sha256, const QDateTime &modified = {});
    Result<AgentReply> answer(const AgentRequest &request);
    Result<QByteArray> identity() const;
    Result<QByteArray> capture() const;
    QByteArray list(const QString &folder) const;
    Result<QByteArray> piece(const QByteArray &arguments);
    //! The file's path once its bytes are known to be those that were listed.
    Result<QString> verified(const QString &path);
    Error refusal(const QString &sentence, const QString &detail = {}) const;

    QString m_address;
    QString m_folder;
    QHash<QString, Held> m_held;
    QHash<QString, QString> m_verified; //!< Path to the file's time and size when it was checked.
    QString m_host;
    QString m_machineId;
    QString m_version;
};

} // namespace swingbridge

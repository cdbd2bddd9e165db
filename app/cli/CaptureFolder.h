// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "servers/ConnectorFacts.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>
#include <vector>

class QSaveFile;

namespace swingbridge {

//! Where `exports capture` puts its files: all of them appear together at the end, or none.
class CaptureFolder
{
    Q_DECLARE_TR_FUNCTIONS(CaptureFolder)

public:
    CaptureFolder(const QString &folder, bool replaces);
    ~CaptureFolder();
    Q_DISABLE_COPY_MOVE(CaptureFolder)

    //! Before anything is asked of the server: each file could be written. Exit status 6.
    tl::expected<void, Failure> prepare(const QList<ConnectorFacts> &connectors);
    //! Its name in the folder, "contoso.com.xml".
    QString fileOf(const ConnectorFacts &connector) const { return m_names.value(connector.identifier.toString()); }
    Done add(const ConnectorFacts &connector, const QByteArray &bytes);
    //! Writes capture.json and lets everything appear.
    Done finish(const Json &document);

private:
    Done write(const QString &name, const QByteArray &bytes);
    Error notWritten(const QString &path, const QString &why) const;

    QString m_folder;
    bool m_replaces;
    QHash<QString, QString> m_names;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

} // namespace swingbridge

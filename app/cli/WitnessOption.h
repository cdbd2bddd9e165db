// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "cli/Invocation.h"

#include <QByteArray>
#include <QCommandLineParser>
#include <QDateTime>

#include <optional>

namespace swingbridge {

class MigrationSession;

//! --witness FILE and --witness-at TIME: what the cloud says, and when a person asked it (cloud-witness.md).
class WitnessOption
{
public:
    static void declare(QCommandLineParser &parser);
    //! The file's text and when it was fetched: --witness-at, else when the file was written. Empty: no --witness.
    //! Exit statuses: 2 a time that is none, 3 a file that cannot be read.
    static tl::expected<std::optional<WitnessOption>, Failure> read(const Invocation &invocation);
    //! The same, taken by \a session; nothing without --witness. Exit status 3 for a text that is not understood.
    static tl::expected<void, Failure> give(const Invocation &invocation, MigrationSession &session);

    WitnessOption(QString file, QByteArray text, QDateTime fetchedAt) : m_file(std::move(file)), m_text(std::move(text)), m_fetchedAt(std::move(fetchedAt)) {}
    const QString &file() const { return m_file; }
    const QByteArray &text() const { return m_text; }
    const QDateTime &fetchedAt() const { return m_fetchedAt; }

private:
    QString m_file;
    QByteArray m_text;
    QDateTime m_fetchedAt;
};

} // namespace swingbridge

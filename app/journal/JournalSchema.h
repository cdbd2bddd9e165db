// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace swingbridge {

//! The tables of guarded-switch.md 5, whole from the first day: later work adds kinds in use, never columns.
class JournalSchema
{
public:
    static constexpr int version = 1;

    //! The statements that make an empty journal, in order.
    static QStringList statements();
    //! Name to SQL of every table and trigger, as sqlite_master must show them.
    static QMap<QString, QString> expected();
    //! SHA-256 of the statements, 64 hex digits: entry 1 names what its tables were.
    static QString fingerprint();
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSettings>
#include <QStringList>

namespace swingbridge {

//! How one server was reached: no secret, and nothing that was read from it.
class SavedServer
{
public:
    QString address;
    QString identityFile; //!< For ssh; may be empty.

    bool operator==(const SavedServer &) const = default;
};

//! Servers that were paired once: the active one first.
class SavedPair
{
public:
    QList<SavedServer> servers;

    QStringList names() const;
    bool operator==(const SavedPair &) const = default;
};

//! The pairs that this user has worked with on this machine, newest first; in the desktop's settings, never in a journal.
class SavedPairs
{
public:
    SavedPairs();

    QList<SavedPair> all() const;
    //! Puts \a pair in front; the same servers are kept once, and no more than a few pairs.
    void remember(const SavedPair &pair);
    void forget(const SavedPair &pair);
    //! The key that was used last for \a address; empty: none.
    QString identityFile(const QString &address) const;

private:
    void write(const QList<SavedPair> &pairs);

    QSettings m_settings;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace swingbridge::test {

//! A disk for SQLite that fails when it is told to. install() registers it as the VFS "shim" and makes it the default one,
//! so that the journal meets it without knowing of it; it minds files called journal.sqlite*, and leaves all others alone.
//!
//! It also remembers what was synced: what is left after a power cut can be written to another folder.
class FaultyDisk
{
public:
    enum class Fault {
        None,
        Fails,    //!< The operation fails, the next one works again.
        Full,     //!< A write finds no room, the next one does.
        Torn,     //!< Half of a write gets through, then everything fails.
        Dead      //!< It and everything after it fails: the power is gone.
    };
    //! What of the bytes that were not synced is on the disk after a power cut.
    enum class Kept { Nothing, Everything, FirstHalf, SomeSectors };

    static void install();
    //! Forgets everything; from now on the operation \a number (from 1: write, sync or truncate) meets \a fault. 0: none does.
    static void plan(Fault fault, int number);
    //! Operations since plan().
    static int operations();
    static bool hasStruck();
    //! Power is back, there is room again, and nothing fails any more; what was remembered stays.
    static void mend();
    //! Every file can be opened for reading only.
    static void setReadOnly(bool isReadOnly);
    //! The files as a power cut leaves them, in \a folder. \a seed chooses the sectors of SomeSectors.
    static bool writeAfterPowerCut(const QString &folder, Kept kept, quint32 seed);
};

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

class ServerSlot;

//! The question about the key of a host that was never met before: the fingerprint, how to compare it, yes or no. It is put in a
//! message bar and says what it said when it was made.
class HostKeyPanel final : public QWidget
{
    Q_OBJECT

public:
    //! \a prefix begins the object names of the buttons: "active", "staging1".
    HostKeyPanel(ServerSlot *slot, const QString &prefix);

    //! "SHA256:" and groups of eight: a long word is compared by eye piece by piece.
    static QString inGroups(const QString &fingerprint);
};

} // namespace swingbridge

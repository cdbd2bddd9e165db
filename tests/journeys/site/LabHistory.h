// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace swingbridge::test {

//! What the servers of a lab went through, whoever acted on them: their disks write it down themselves.
class LabHistory
{
public:
    //! From now on, and not before, each server's disk in \a lab keeps when it was in which state; false when it cannot.
    static bool keep(const QString &lab);
    //! When two servers could export at once, and which; empty: never since keep().
    static QString twoActive(const QString &lab);
};

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QString>

class QPagedPaintDevice;

namespace swingbridge {

class Workspace;

//! The run sheet of a migration, in the language of the window: saved as PDF, HTML or text by the name's ending, or printed.
//! Both need a journal.
class SheetFile
{
public:
    //! Replaces what is there: the person was asked by the file dialog. LocalFile when it cannot be written.
    static Done write(const Workspace &work, const QString &path);
    static void print(const Workspace &work, QPagedPaintDevice &device);
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QString>

class QPagedPaintDevice;

namespace swingbridge {

class Report;

enum class Paper { A4, Letter };

//! Paper for a Report: visual-language.md "Paper". Needs a QGuiApplication; the offscreen platform will do.
class ReportPrinter
{
public:
    //! Writes a PDF whole or not at all. LocalFile when it cannot be written or when there is no font to write with;
    //! Refused when \a path exists and \a replace is false.
    static Done writePdf(const Report &report, const QString &path, Paper paper, bool replace = false);
    //! Paints all pages on \a device, whose page layout the caller has set: printer, preview. Returns their number.
    static int paint(const Report &report, QPagedPaintDevice &device);
    //! Whether this machine has a font that can write the report at all.
    static bool hasFonts();
};

} // namespace swingbridge

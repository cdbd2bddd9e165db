// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace swingbridge {

//! The style sheet and the signs of the HTML report: tokens of visual-language.md, light, dark and paper.
class ReportStyle
{
public:
    static QByteArray sheet();
    //! An invisible SVG with one symbol per sign.
    static QByteArray symbols();
};

} // namespace swingbridge

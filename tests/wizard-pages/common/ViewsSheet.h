// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge::test {

//! Tables, differences, timelines, totals, code and the smaller pieces on one sheet.
class ViewsSheet : public QWidget
{
    Q_OBJECT

public:
    ViewsSheet();
};

} // namespace swingbridge::test

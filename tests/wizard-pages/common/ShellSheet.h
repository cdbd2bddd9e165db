// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace swingbridge::test {

//! The whole window with a page of checks in it.
std::unique_ptr<QWidget> makeShellSheet();

} // namespace swingbridge::test

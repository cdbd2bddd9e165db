// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoroTask>
#include <QString>

#include <optional>
#include <stop_token>

namespace swingbridge {

//! One line that a person types while other things go on: asked on standard error, read from standard input.
class TerminalLine
{
public:
    enum class Echo { On, Off };

    //! Standard input and standard error are a terminal: somebody can be asked.
    static bool hasPerson();
    //! Without its line end; empty: the input ended or \a stop. The terminal echoes again afterwards, whichever way.
    //! Bytes that were typed before the question are dropped when they would not be shown.
    [[nodiscard]] static QCoro::Task<std::optional<QByteArray>> read(QString question, Echo echo, std::stop_token stop);
};

} // namespace swingbridge

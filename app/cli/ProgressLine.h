// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Progress.h"
#include "cli/Console.h"
#include "migration/Phase.h"

#include <QElapsedTimer>

#include <memory>

namespace swingbridge {

//! Progress on standard error: one line that is drawn over on a terminal, one line of JSON each with --progress json.
class ProgressLine
{
public:
    ProgressLine(std::shared_ptr<Console> console, Invocation::ProgressForm form);
    ~ProgressLine();

    void show(PhaseId phase, const Progress &progress);
    //! A phase began or came to an end: a line that stays.
    void tell(const PhaseResult &result);

private:
    bool isDue() const;

    std::shared_ptr<Console> m_console;
    Invocation::ProgressForm m_form;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceDrawn;
};

} // namespace swingbridge

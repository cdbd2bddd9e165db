// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/AgentErrorCode.h"

#include <QCoreApplication>

namespace swingbridge {

//! What each code means for the person in front of the window. Every sentence names the server and says what is unchanged.
class AgentErrorText
{
    Q_DECLARE_TR_FUNCTIONS(AgentErrorText)

public:
    static QString summary(AgentErrorCode code, const QString &server);
    //! What to do next; empty where there is nothing to do.
    static QString remedy(AgentErrorCode code);

private:
    static QString fenceSummary(AgentErrorCode code);
    static QString productSummary(AgentErrorCode code);
    static QString transportSummary(AgentErrorCode code);
    static QString fenceRemedy(AgentErrorCode code);
    static QString productRemedy(AgentErrorCode code);
    static QString transportRemedy(AgentErrorCode code);
};

} // namespace swingbridge

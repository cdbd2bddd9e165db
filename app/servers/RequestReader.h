// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/FrameEvent.h"
#include "servers/LineSplitter.h"

#include <QList>

namespace swingbridge::frame {

//! The server's side: requests out of a stream of bytes, however they are cut. Used by `lab agent`.
class RequestReader
{
public:
    //! \a expectsAgentText: the stream begins with the agent's text and its hash (the ssh transport).
    explicit RequestReader(bool expectsAgentText = false) : m_inAgentText(expectsAgentText) {}

    //! Takes what arrived and returns what is complete: AgentText, Request, BadRequest or Garbled.
    QList<Event> feed(QByteArrayView bytes);

private:
    std::optional<Event> takeLine(const QByteArray &line);
    std::optional<Event> takeAgentTextLine(const QByteArray &line);
    Event garbled(const QString &why);

    LineSplitter m_lines;
    QByteArray m_text;
    bool m_inAgentText;
    bool m_isGarbled = false;
};

} // namespace swingbridge::frame

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/FrameEvent.h"
#include "servers/LineSplitter.h"

#include <QList>

namespace swingbridge::frame {

//! The wizard's side: the one reply that carries our token out of banners, profiles and stray text.
//!
//! Text outside frames is skipped. A frame or an alive line of another token, a second frame of ours, a frame of
//! more than one line, bytes beyond ASCII inside it, or more than 64 MiB: Garbled, and nothing more is believed.
class ReplyReader
{
public:
    ReplyReader() = default;
    //! Waits for the reply to the request that was framed with \a token.
    void expect(const QByteArray &token);
    //! Takes what arrived and returns what is complete: Alive, Reply or Garbled.
    QList<Event> feed(QByteArrayView bytes);
    bool isGarbled() const { return m_isGarbled; }
    //! True from "<<swingbridge TOKEN" to its end: a stream that ends now was cut.
    bool isInsideFrame() const { return m_state != State::Outside; }
    //! The last of what stood outside all frames: diagnostics, never evidence.
    const QByteArray &strayText() const { return m_stray; }

private:
    enum class State { Outside, Opened, HasJson };

    std::optional<Event> takeLine(const QByteArray &line);
    std::optional<Event> takeOutside(const QByteArray &line);
    std::optional<Event> takeInside(const QByteArray &line);
    Event garbled(const QString &why);

    LineSplitter m_lines;
    QByteArray m_token;
    QByteArray m_json;
    QByteArray m_stray;
    State m_state = State::Outside;
    qsizetype m_taken = 0;
    bool m_isGarbled = false;
};

} // namespace swingbridge::frame

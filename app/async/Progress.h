// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace swingbridge {

//! How far a long piece of work is, in units that mean something to a person.
class Progress
{
public:
    enum class Unit { Steps, Objects, Bytes };

    Progress() = default;
    Progress(QString what, Unit unit, qint64 done, qint64 total)
        : m_what(std::move(what)), m_unit(unit), m_done(done), m_total(total) {}

    const QString &what() const { return m_what; } //!< Translated, a noun: "Full Import of contoso.com".
    Unit unit() const { return m_unit; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } //!< 0: not known.

private:
    QString m_what;
    Unit m_unit = Unit::Steps;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

//! Who wants to know; called on the event loop's thread, cheaply and often.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <limits>

namespace swingbridge::test {

//! How much more of this process lay in memory since it was made, at the most.
class PeakMemory
{
public:
    PeakMemory()
    {
        QFile peak(QStringLiteral("/proc/self/clear_refs")); // "5": the peak begins anew (proc(5))
        if (peak.open(QIODevice::WriteOnly))
            peak.write("5");
        m_before = bytes("VmRSS");
    }
    qint64 moreBytes() const { return bytes("VmHWM") - m_before; }
    //! \a wanted; without limit where the sanitizers keep what was freed.
    static constexpr qint64 allowed(qint64 wanted)
    {
#ifdef __SANITIZE_ADDRESS__
        return std::numeric_limits<qint64>::max() + wanted * 0;
#else
        return wanted;
#endif
    }

private:
    static qint64 bytes(const QByteArray &which)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(which))
                return line.simplified().split(' ').value(1).toLongLong() * 1024;
        }
        return 0;
    }

    qint64 m_before = 0;
};

} // namespace swingbridge::test

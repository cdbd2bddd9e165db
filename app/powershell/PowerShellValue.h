// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace swingbridge {

//! Collects the value of a string while it is read: a view as long as nothing is left out or replaced, a text of its own after.
class PowerShellValue
{
public:
    PowerShellValue(QStringView text, int begin) : m_text(text), m_from(begin) {}

    //! What stands from \a from to \a until is not part of the value; reading goes on at \a until.
    void leaveOut(int from, int until)
    {
        m_made += m_text.mid(m_from, from - m_from);
        m_from = until;
        m_isVerbatim = false;
    }
    void put(char16_t c) { m_made += QChar(c); }

    bool isVerbatim() const { return m_isVerbatim; }
    QStringView viewUntil(int end) const { return m_text.mid(m_from, end - m_from); }
    QString madeUntil(int end) const { return QString(m_made).append(viewUntil(end)); }

private:
    QStringView m_text;
    QString m_made;
    int m_from;
    bool m_isVerbatim = true;
};

} // namespace swingbridge

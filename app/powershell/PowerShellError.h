// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLatin1String>

namespace swingbridge {

//! What PowerShell's parser would refuse, where, in UTF-16 units of the text. A script with errors does not run at all.
class PowerShellError
{
    Q_DECLARE_TR_FUNCTIONS(PowerShellError)

public:
    PowerShellError(QLatin1String id, int begin, int end) : m_id(id), m_begin(begin), m_end(end) {}

    //! PowerShell's name of the error ("TerminatorExpectedAtEndOfString"), a literal of ours.
    QLatin1String id() const { return m_id; }
    int begin() const { return m_begin; }
    int end() const { return m_end; }
    //! One translated sentence for people.
    QString sentence() const;

private:
    QLatin1String m_id;
    int m_begin;
    int m_end;
};

} // namespace swingbridge

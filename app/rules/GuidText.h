// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"

namespace swingbridge {

//! A GUID as it is written somewhere, in any form that .NET reads.
class GuidText
{
public:
    Guid value;
    QChar form;           //!< N, D, B, P or X.
    qsizetype start = 0;  //!< Of the first hex digit, in the text that was read.
    qsizetype length = 0; //!< Without braces and parentheses.

    //! The whole of \a text but for white space around it; nothing for any other text.
    static std::optional<GuidText> read(QStringView text);
    //! The next 8-4-4-4-12 hex digits from \a from on that are no part of a longer word of hex digits and hyphens.
    static std::optional<GuidText> find(QStringView text, qsizetype from);
    //! Eight, four, four, four and twelve characters of which some are no digits: a GUID that somebody made unreadable.
    static bool isMasked(QStringView text);
};

//! \a to in the form and case of \a written: no lower-case letter and at least one letter means upper case.
QString guidLike(QStringView written, QChar form, const Guid &to);

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/FilledText.h"

namespace swingbridge {

QString filledText(const QString &sentence, const QStringList &names)
{
    QString filled;
    filled.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const char16_t next = i + 1 < sentence.size() ? sentence.at(i + 1).unicode() : u'\0';
        const bool isPlace = sentence.at(i) == QLatin1Char('%') && next >= u'1' && next <= u'9';
        if (isPlace)
            filled += names.value(sentence.at(++i).digitValue() - 1);
        else
            filled += sentence.at(i);
    }
    return filled;
}

} // namespace swingbridge

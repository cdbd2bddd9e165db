// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/AdviceText.h"

#include "foundation/FilledText.h"
#include "foundation/SaidTimes.h"

#include <QCoreApplication>

namespace swingbridge {

AdviceText AdviceText::together(const QList<AdviceText> &sentences)
{
    AdviceText all;
    all.m_others = sentences;
    return all;
}

QString AdviceText::translated() const
{
    QStringList said;
    if (m_source)
        said << filledText(QCoreApplication::translate("AdviceText", m_source), saidTimes(m_arguments));
    for (const AdviceText &sentence : m_others)
        said << sentence.translated();
    return said.join(QLatin1Char(' '));
}

QString AdviceText::english() const
{
    QStringList said;
    if (m_source)
        said << filledText(QString::fromUtf8(m_source), m_arguments);
    for (const AdviceText &sentence : m_others)
        said << sentence.english();
    return said.join(QLatin1Char(' '));
}

} // namespace swingbridge

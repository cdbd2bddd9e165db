// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/AdviceText.h"

#include "foundation/FilledText.h"
#include "foundation/SaidTimes.h"

#include <QCoreApplication>

namespace swingbridge {

QString AdviceText::translated() const
{
    return m_source ? filledText(QCoreApplication::translate("AdviceText", m_source), saidTimes(m_arguments)) : QString();
}

QString AdviceText::english() const
{
    return filledText(QString::fromUtf8(m_source), m_arguments);
}

} // namespace swingbridge

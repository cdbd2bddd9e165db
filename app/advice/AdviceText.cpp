// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/AdviceText.h"

#include <QCoreApplication>

namespace swingbridge {

QString AdviceText::translated() const
{
    return m_source ? filled(QCoreApplication::translate("AdviceText", m_source)) : QString();
}

QString AdviceText::english() const
{
    return filled(QString::fromUtf8(m_source));
}

// All at once: an argument that itself contains "%2" stays as it is.
QString AdviceText::filled(QString text) const
{
    switch (m_arguments.size()) {
    case 0: return text;
    case 1: return text.arg(m_arguments.at(0));
    case 2: return text.arg(m_arguments.at(0), m_arguments.at(1));
    default: return text.arg(m_arguments.at(0), m_arguments.at(1), m_arguments.at(2));
    }
}

} // namespace swingbridge

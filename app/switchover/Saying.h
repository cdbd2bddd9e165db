// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/FilledText.h"
#include "foundation/SaidTimes.h"

#include <QCoreApplication>

namespace swingbridge {

//! A sentence that can be said twice: translated for people, in English for the journal, whose bytes must not depend
//! on the language of whoever ran the program. Its source is marked with QT_TRANSLATE_NOOP("Guards", …).
class Saying
{
public:
    Saying() = default;
    Saying(const char *source, QStringList arguments = {}) : m_source(source), m_arguments(std::move(arguments)) {}

    bool isEmpty() const { return !m_source; }
    QString translated() const
    {
        return m_source ? filledText(QCoreApplication::translate("Guards", m_source), saidTimes(m_arguments)) : QString();
    }
    QString english() const { return filledText(QString::fromUtf8(m_source), m_arguments); }

private:
    const char *m_source = nullptr;
    QStringList m_arguments;
};

} // namespace swingbridge

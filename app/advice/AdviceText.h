// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace swingbridge {

//! A sentence that is put into words when somebody looks: it follows the language, and English for the journal.
//! Its source is marked with QT_TRANSLATE_NOOP("AdviceText", …);
//! its arguments are facts, never words of a language.
class AdviceText
{
public:
    AdviceText() = default;
    AdviceText(const char *source, QStringList arguments = {}) : m_source(source), m_arguments(std::move(arguments)) {}

    //! Several sentences, one after the other.
    static AdviceText together(const QList<AdviceText> &sentences);

    bool isEmpty() const { return !m_source && m_others.isEmpty(); }
    QString translated() const;
    QString english() const;

private:
    const char *m_source = nullptr;
    QStringList m_arguments;
    QList<AdviceText> m_others; //!< What together() was given.
};

} // namespace swingbridge

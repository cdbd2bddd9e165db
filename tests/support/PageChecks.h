// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace swingbridge::test {

//! Controls on \a page that can have the focus, are visible, and lack an object name or a name to be spoken.
QStringList unnamedControls(const QWidget &page);

//! Visible texts of \a page (labels, buttons, heads of tables, hints in lines, spoken names), each with the name of its
//! widget in front. What is in \a data is not a text: names, paths, sentences that are kept verbatim.
QStringList visibleTexts(const QWidget &page, const QStringList &data = {});

//! Texts of \a page that do not change when the language becomes one of brackets, or stay in brackets when it goes again.
QStringList textsWithoutLanguage(const QWidget &page, const QStringList &data = {});

} // namespace swingbridge::test

//! Fails the test with what is in \a list, line by line.
#define VERIFY_NONE(list) \
    do { \
        const QStringList problems = (list); \
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n')))); \
    } while (false)

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace swingbridge::test {

//! The strip in every state, glyphs, messages and controls: the sheet to hold beside picture 30-elements.
class ElementsSheet : public QWidget
{
    Q_OBJECT

public:
    ElementsSheet();

private:
    void addStrips(QVBoxLayout *column);
    QWidget *severities();
    QWidget *roles();
    QWidget *messages();
    void addControls(QVBoxLayout *column);
};

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace swingbridge {

class Button;
class MigrationPage;

//! The buttons of a page that save and print the run sheet. A child of its page.
class SheetButtons final : public QObject
{
    Q_OBJECT

public:
    explicit SheetButtons(MigrationPage *page);
    void retranslate();
    //! Off while there is no journal.
    void refresh();

private:
    void save();
    void print();

    MigrationPage *m_page;
    Button *m_save;
    Button *m_print;
};

} // namespace swingbridge

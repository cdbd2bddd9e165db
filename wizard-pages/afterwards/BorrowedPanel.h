// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

class AfterwardsModel;
class Button;
class FactTable;
class TextLabel;

//! What was changed for the time of the migration, what it was, and the button that gives it back.
class BorrowedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BorrowedPanel(AfterwardsModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void refreshButton();

    AfterwardsModel *m_model;
    TextLabel *m_head;
    FactTable *m_table;
    Button *m_return;
    QString m_current; //!< "server setting" of the line that a person chose.
};

} // namespace swingbridge

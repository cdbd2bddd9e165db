// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace swingbridge {

class Button;
class ServersModel;
class TextLabel;

//! Above the cards, for live servers: pairs of earlier migrations to choose from, and the number of the change.
class PairBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PairBar(ServersModel *model);

    void retranslate();
    void refresh();

private:
    ServersModel *m_model;
    TextLabel *m_label;
    QComboBox *m_pairs;
    Button *m_use;
    Button *m_forget;
    TextLabel *m_ticketLabel;
    QLineEdit *m_ticket;
};

} // namespace swingbridge

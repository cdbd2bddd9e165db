// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

#include <QTimer>

class QGridLayout;

namespace swingbridge {

class Button;
class FactTable;
class MendPanel;
class PairBar;
class ServersModel;
class ServerSlotCard;
class TextLabel;

//! Page 2: who the servers are, and whether they can be paired.
class ServersPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit ServersPage(ServersModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void rebuildCards();
    void refreshMessages();
    void refreshConditions();
    void addRemedies();

    ServersModel *m_model;
    Button *m_add;
    PairBar *m_pairs;
    QGridLayout *m_grid;
    QList<ServerSlotCard *> m_cards;
    QList<QWidget *> m_rules; //!< Lines between the cards.
    MendPanel *m_mend;
    TextLabel *m_pairHead;
    FactTable *m_conditions;
    QTimer m_second; //!< Ages of readings are told in seconds.
};

} // namespace swingbridge

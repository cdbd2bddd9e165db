// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QLabel;
class QLineEdit;

namespace swingbridge {

class FactTable;
class ServerCard;
class ServersModel;
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
    struct Column
    {
        ServerCard *card = nullptr;
        QLineEdit *address = nullptr;
        QLabel *label = nullptr;
    };
    void refreshColumn(int server);
    void refreshConditions();

    ServersModel *m_model;
    QList<Column> m_columns;
    TextLabel *m_pairHead;
    FactTable *m_conditions;
};

} // namespace swingbridge

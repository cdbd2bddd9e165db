// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QStandardItemModel;

namespace swingbridge {

class AfterwardsModel;
class ChoiceRow;
class FactTable;
class RowView;
class TextLabel;

//! Page 12: first exports and proof at the left, the old server at the right.
class AfterwardsPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit AfterwardsPage(AfterwardsModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void refreshExports();
    void refreshChecks();

    AfterwardsModel *m_model;
    TextLabel *m_exportsHead;
    RowView *m_exports;
    QStandardItemModel *m_rows;
    TextLabel *m_checksHead;
    FactTable *m_checks;
    TextLabel *m_borrowed;
    TextLabel *m_oldHead;
    ChoiceRow *m_keep;
    ChoiceRow *m_upgrade;
    ChoiceRow *m_decommission;
};

} // namespace swingbridge

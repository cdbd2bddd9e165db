// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

namespace swingbridge {

class Button;
class ConnectorMapPanel;
class EmptyNote;
class RuleListModel;
class RuleScriptPanel;
class RulesModel;
class RowView;

//! Page 8: the connector map on top, the scripts at the left, the chosen one before and after at the right.
//! Script files can be dropped onto it.
class RulesPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit RulesPage(RulesModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void choose();
    void addScripts();
    void showSaid(const QString &headline, const QString &text);

    RulesModel *m_model;
    Button *m_add;
    Button *m_write;
    Button *m_save;
    ConnectorMapPanel *m_map;
    EmptyNote *m_none;
    QWidget *m_content;
    RowView *m_list;
    RuleListModel *m_rows;
    RuleScriptPanel *m_script;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace swingbridge {

class Button;
class ConnectorMapTable;
class RowView;
class RulesModel;
class TextLabel;

//! Which connector stands for which, and below it the one that a person has to confirm now.
class ConnectorMapPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectorMapPanel(RulesModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void distribute();
    void refreshQuestion();

    RulesModel *m_model;
    ConnectorMapTable *m_rows;
    RowView *m_table;
    QWidget *m_ask;
    TextLabel *m_question;
    QComboBox *m_candidates;
    Button *m_confirm;
    QString m_asked;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

#include <functional>

class QLineEdit;

namespace swingbridge {

class Button;
class EmptyNote;
class ExportBrowser;
class ExportsModel;
class FactTable;
class MessageBar;
struct Message;
class TextLabel;
class TotalsPicture;

//! Page 10: totals and findings on top, the objects below, the chosen object's values at the right, the approval at the foot.
class ExportsPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit ExportsPage(ExportsModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    //! Capture files may be dropped on the page to be looked at.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QLayout *buildTop();
    QWidget *buildFoot();
    void connectAll();
    void refreshTotals();
    void refreshFindings();
    void refreshCause();
    void refreshState();
    void refreshFoot();
    void sayState(const Message &message, const QString &button, const QString &name, const std::function<void()> &deed);
    void approve();
    void chooseCsv();
    void showOtherCaptures();
    void print();

    ExportsModel *m_model;
    Button *m_csv;
    Button *m_print;
    Button *m_others;
    Button *m_again;
    MessageBar *m_state;
    QString m_stateShown;
    QWidget *m_content;
    EmptyNote *m_none;
    TotalsPicture *m_totals;
    FactTable *m_findings;
    Button *m_cause;
    TextLabel *m_notCovered;
    TextLabel *m_evidence;
    ExportBrowser *m_browser;
    QWidget *m_foot = nullptr;
    TextLabel *m_job;
    Button *m_stopJob;
    QLineEdit *m_reason;
    Button *m_approve;
    TextLabel *m_approval;
};

} // namespace swingbridge

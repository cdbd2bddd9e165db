// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Button.h"

#include <QWidget>

namespace swingbridge {

class TextLabel;

//! One button of the footer. An empty text hides it.
struct FooterButton
{
    QString text;
    bool isEnabled = true;

    bool operator==(const FooterButton &) const = default;
};

//! What the footer shows for the current page; a page's model can hold one.
struct FooterPlan
{
    QString reason; //!< why the deed is off, or what it will do: "Starts with sync01; sync02 is promoted only after that was seen"
    FooterButton back; //!< default text "Back" when isBackShown
    bool isBackShown = true;
    FooterButton undo; //!< "Give back to sync01…"
    FooterButton stop; //!< "Stop after this step"
    FooterButton next; //!< plain, when something else is the deed: "Next: Report"
    FooterButton deed; //!< solid, last: "Demote sync01", or "Next: Backup"
    bool isSaveShown = true;

    bool operator==(const FooterPlan &) const = default;
};

//! Help, save and close | why the deed is off | Back, undo, Stop, next, deed last.
class Footer : public QWidget
{
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);

    const FooterPlan &plan() const { return m_plan; }
    void setPlan(const FooterPlan &plan);
    //! A widget after Help, e.g. the language choice of page Welcome; replaces the former; nullptr: none.
    void setExtra(QWidget *widget);
    Button *deedButton() const { return m_deed; }

Q_SIGNALS:
    void helpRequested();
    void saveAndCloseRequested();
    void backRequested();
    void undoRequested();
    void stopRequested();
    void nextRequested();
    void deedRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    static void show(Button *button, const FooterButton &value);

    FooterPlan m_plan;
    Button *m_help;
    Button *m_save;
    QWidget *m_extra = nullptr;
    TextLabel *m_reason;
    Button *m_back;
    Button *m_undo;
    Button *m_stop;
    Button *m_next;
    Button *m_deed;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace swingbridge {

class Footer;
class StepList;
class TopologyStrip;

//! The window: strip on top, steps at the left, the page, the footer below. At least 1024 x 768 at 10 pt.
//!
//! It knows no order and no page. The wizard puts pages in, listens to footer() and steps(), and decides.
//! closeRequested() comes instead of closing: the wizard asks, settles what runs, then calls closeNow().
class Shell : public QMainWindow
{
    Q_OBJECT

public:
    explicit Shell(QWidget *parent = nullptr);

    TopologyStrip *strip() const { return m_strip; }
    StepList *steps() const { return m_steps; }
    Footer *footer() const { return m_footer; }
    QWidget *page() const;
    //! Shows \a page and gives it the focus; takes ownership on first sight and keeps it until removePage().
    void setPage(QWidget *page);
    //! Takes \a page out without deleting it; it has no parent afterwards.
    void removePage(QWidget *page);
    //! Closes without asking.
    void closeNow();

Q_SIGNALS:
    void closeRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();

    TopologyStrip *m_strip;
    StepList *m_steps;
    QStackedWidget *m_pages;
    Footer *m_footer;
    bool m_isClosing = false;
};

} // namespace swingbridge

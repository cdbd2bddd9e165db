// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageFrame.h"

namespace swingbridge {

class Button;
class Error;
class PageModel;

//! A page of the wizard: a frame bound to its model. It shows what went wrong, offers to try again, and F5.
//!
//! Derive: build the widgets, connect them to your model, implement refresh(), call retranslate() at the end of the
//! constructor. No \c if about the domain: that is the model's.
class MigrationPage : public PageFrame
{
    Q_OBJECT

public:
    explicit MigrationPage(PageModel *model, QWidget *parent = nullptr);

    PageModel *model() const { return m_model; }
    //! F1: what this page is for, what is changed here and what is not. Translated.
    virtual QString helpText() const = 0;
    //! Shows what the model says; called on every change and by retranslate().
    virtual void refresh() = 0;

protected:
    //! A header button that runs the phase again (F5).
    Button *addReadAgainButton();
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    //! Shows \a error in the message bar: what happened, what is unchanged, what to do.
    void showError(const Error &error);

private:
    void follow();

    PageModel *m_model;
    Button *m_again = nullptr;
    QString m_againText; //!< As it was set here; empty when the page says it.
    QString m_shownError;
};

} // namespace swingbridge

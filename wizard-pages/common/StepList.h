// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/StepListModel.h"

#include <QListView>

namespace swingbridge {

//! The steps at the left: what is done with its result, where we are, what is open.
//!
//! A click, Enter or Space on a step that is done, failed or skipped asks to go there; the others do nothing.
//! In a narrow window it folds to 56 px and the rule: glyphs and numbers, names in tool tips.
class StepList : public QListView
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setEntries(const QList<StepEntry> &entries);
    const QList<StepEntry> &entries() const { return m_model->entries(); }
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool isFolded);

Q_SIGNALS:
    //! \a index counts from 0, into entries().
    void stepRequested(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QSize sizeHint() const override;

private:
    void request(const QModelIndex &index);
    void retranslate();

    StepListModel *m_model;
    bool m_isFolded = false;
};

} // namespace swingbridge

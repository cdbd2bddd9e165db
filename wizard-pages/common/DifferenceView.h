// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/DifferenceRow.h"
#include "common/Topology.h"

#include <QWidget>

namespace swingbridge {

//! Both values of each property side by side: key, active, staging; marks on the words that differ.
//!
//! Changed rows carry a bar and the sign ≠; equal rows are grey or folded (click, or Up, Down and Enter, unfolds).
//! Ctrl+C copies the table as text. It takes the height its width needs: put it into a scrolling page.
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void setServers(const QString &activeName, const QString &stagingName);
    void setRows(const QList<DifferenceRow> &rows);
    //! The rows as plain text, one property per line, for copying and for screen readers.
    QString toText() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Columns;
    double lay(QPainter *painter, double width) const;
    double layHead(QPainter *painter, double width) const;
    double layRow(QPainter *painter, const DifferenceRow &row, double top, double width) const;
    double layFold(QPainter *painter, int block, double top, double width) const;
    QString foldText(const DifferenceBlock &block) const;
    double keyWidth() const;
    void unfold(int block);
    void moveFocus(int direction);
    void speak();

    QString m_activeName;
    QString m_stagingName;
    QList<DifferenceRow> m_rows;
    QList<DifferenceBlock> m_blocks;
    int m_focusedBlock = -1;
};

} // namespace swingbridge

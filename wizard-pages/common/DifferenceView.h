// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/DifferenceLayout.h"
#include "common/TextualView.h"

namespace swingbridge {

//! Both values of each property side by side: key, active, staging; marks on the words that differ.
//!
//! Changed rows carry a bar and the sign ≠; equal rows are grey or folded (click, or Up, Down and Enter, unfolds).
//! Ctrl+C copies all of it as the servers hold it. It takes the height its width needs: put it into a scrolling page.
class DifferenceView : public TextualView
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void setServers(const QString &activeName, const QString &stagingName);
    void setRows(const QList<DifferenceRow> &rows);
    //! The rows as plain text, one property per line.
    QString toText() const override;

protected:
    double lay(QPainter *painter, double width) const override;
    QString spokenText() const override;
    bool hasFocusRing() const override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintHead(QPainter &painter, double width) const;
    void paintRow(QPainter &painter, const DifferenceLayout::Line &line, double width) const;
    void paintSide(QPainter &painter, const DifferenceLayout::Line &line, TextSide side, double width) const;
    void paintFold(QPainter &painter, const DifferenceLayout::Line &line, double width) const;
    QString rowText(const DifferenceRow &row) const;
    QString foldText(const DifferenceBlock &block) const;
    //! Whether \a side has none of what is compared.
    bool isAbsent(TextSide side) const;
    void unfold(int block);
    void moveFocus(int direction);

    QString m_activeName;
    QString m_stagingName;
    QList<DifferenceRow> m_rows;
    QList<DifferenceBlock> m_blocks;
    mutable DifferenceLayout m_layout; // follows the width it is asked for
    int m_focusedBlock = -1;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/CodeLines.h"
#include "common/Glyph.h"
#include "common/MarkedText.h"

#include <QAbstractScrollArea>
#include <QMap>

namespace swingbridge {

//! A lint finding at a line.
struct CodeFinding
{
    Glyph glyph = Glyph::Info;
    QString text;

    bool operator==(const CodeFinding &) const = default;
};

//! A rule script as exported and as rewritten, side by side with one gutter in the middle that serves both.
//!
//! Only marked spans are coloured. Where a side holds fewer than 50 characters the sides go one above the other.
//! Findings show their glyph in the gutter, their text as tool tip and to screen readers.
class CodeView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    //! Heads: "From sync01", "as exported" | "For sync02", "rewritten".
    void setHeads(const QString &activeName, const QString &activeWord, const QString &stagingName, const QString &stagingWord);
    void setLines(const QList<CodeLine> &lines);
    //! Keys are line numbers from 1.
    void setFindings(const QMap<int, CodeFinding> &findings);
    //! Brings the next (or previous) changed or found line into view and makes it current; returns its number or 0.
    int goToNext();
    int goToPrevious();
    int currentLine() const { return m_current; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Columns;
    Columns columns() const;
    //! Too narrow for two sides: changed lines then show the old text above the new one.
    bool isStacked() const;
    double lineHeight() const;
    double headHeight() const;
    double rowTop(int line) const;
    int lineAt(double y) const;
    void paintHeads(QPainter &painter, const Columns &columns) const;
    void paintLine(QPainter &painter, int line, double top, const Columns &columns) const;
    void paintSide(QPainter &painter, int line, const QRectF &rect, TextSide side) const;
    void paintGutter(QPainter &painter, int line, double top, const Columns &columns) const;
    int go(int direction);
    void lay();
    void speak();

    QString m_activeName, m_activeWord, m_stagingName, m_stagingWord;
    QList<CodeLine> m_lines;
    QMap<int, CodeFinding> m_findings;
    QList<int> m_rows; // first row of every line, and the number of rows
    int m_current = 0;
    double m_longest = 0;
};

} // namespace swingbridge

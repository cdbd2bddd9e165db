// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>

class QPagedPaintDevice;

namespace swingbridge {

//! The inks of paper: the light tokens of visual-language.md.
namespace ink {
inline const QColor text(0x14, 0x20, 0x2a);
inline const QColor text2(0x50, 0x60, 0x6b);
inline const QColor line(0xdf, 0xe5, 0xe8);
inline const QColor line2(0xc2, 0xcc, 0xd2);
inline const QColor control(0x7e, 0x8c, 0x96);
inline const QColor fill(0x0b, 0x5a, 0x70);
inline const QColor blocker(0xa6, 0x19, 0x2e);
inline const QColor high(0xa8, 0x46, 0x00);
inline const QColor medium(0x76, 0x59, 0x00);
inline const QColor mediumFill(0xf2, 0xc2, 0x30);
inline const QColor low(0x4a, 0x5c, 0x94);
inline const QColor ok(0x1b, 0x6b, 0x4b);
} // namespace ink

//! Pages of one paper: text and lines in 1/96 inch from the upper left corner of the sheet, whatever the device's
//! resolution. Without painting it measures only: the first pass, which finds out how many pages there will be.
class PaperCanvas
{
public:
    //! visual-language.md, print type.
    enum class Type { Title, Verdict, Head, Text, Strong, Small, SmallStrong, Plate, Subtitle, Hash };

    PaperCanvas(QPagedPaintDevice &device, QPainter &painter, bool paints);

    bool paints() const { return m_paints; }
    qreal width() const { return m_size.width(); }
    qreal height() const { return m_size.height(); }
    qreal left() const { return margin; }
    qreal contentWidth() const { return width() - 2 * margin; }
    //! The first line below the head, and where the foot begins.
    qreal top() const { return 94; }
    qreal bottom() const { return height() - 80 - (m_page == 1 ? m_footOfFirstPage : 0); }
    //! Keeps room at the foot of the first page: for the signatures.
    void reserveFootOfFirstPage(qreal room) { m_footOfFirstPage = room; }
    static constexpr qreal margin = 60;

    QFont font(Type type, const QString &text = {}) const;
    //! Height of \a text broken into lines of \a width; hashes break anywhere.
    qreal textHeight(const QString &text, qreal width, Type type) const;
    //! Paints it and returns its height.
    qreal text(qreal x, qreal y, qreal width, const QString &text, Type type, const QColor &colour);
    //! One line, not broken, aligned within \a rect.
    void line(const QRectF &rect, const QString &text, Type type, const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft);
    //! Right-aligned; every digit stands in the cell of the widest one.
    void number(const QRectF &rect, const QString &text, Type type, const QColor &colour);
    qreal advance(const QString &text, Type type) const;

    void rule(qreal x1, qreal x2, qreal y, const QColor &colour, qreal thickness = 0.75);
    //! The painter, scaled so that it paints in 1/96 inch; not to be used for text.
    QPainter &shapes() { return m_painter; }
    void newPage();
    int page() const { return m_page; }

    //! Family of the texts, of the hashes; empty where this machine has no font.
    static QString textFamily();
    static QString monoFamily();

private:
    qreal dots() const { return m_dotsPerUnit; }

    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    bool m_paints;
    qreal m_dotsPerUnit;
    QSizeF m_size;
    int m_page = 1;
    qreal m_footOfFirstPage = 0;
};

} // namespace swingbridge

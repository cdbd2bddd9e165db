// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

//! A painted view of texts, as high as its width needs. What it shows is spoken to screen readers and copied with Ctrl+C: as its
//! name while nobody has given it one, else as its description, so that a name stays whatever is shown.
//!
//! Derive: implement lay() and toText(), call contentChanged() after every change.
class TextualView : public QWidget
{
    Q_OBJECT

public:
    //! Widths in pixels of the design.
    TextualView(int preferredWidth, int minimumWidth, QWidget *parent = nullptr);

    //! In place of QWidget's, which the next content would overwrite.
    void setAccessibleName(const QString &name);
    //! The content as plain text.
    virtual QString toText() const = 0;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    //! Lays the content out at \a width and returns its height; paints it when there is a painter, whose clip says what is seen.
    virtual double lay(QPainter *painter, double width) const = 0;
    //! What a screen reader says; the whole text unless that would be too much.
    virtual QString spokenText() const { return toText(); }
    //! False when the focus is shown inside, on a part of it.
    virtual bool hasFocusRing() const { return true; }
    void contentChanged();
    void setWidths(int preferred, int minimum);

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say();

    QString m_name; //!< As it was given; empty: the content is the name.
    int m_preferredWidth;
    int m_minimumWidth;
    mutable int m_measuredWidth = -1; // layouts ask many times for the same width
    mutable int m_measuredHeight = 0;
};

} // namespace swingbridge

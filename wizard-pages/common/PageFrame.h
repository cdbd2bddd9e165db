// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace swingbridge {

class MessageBar;
class TextLabel;

//! The frame of every page: title, subtitle, header buttons, a message bar, the content; scrolls when too small.
//!
//! Derive, build the widgets in the constructor, add them to content(), call retranslate() at its end.
class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    //! One line that says what this page is about, or where it stands.
    void setSubtitle(const QString &subtitle);
    //! Adds a button at the trailing edge of the header, in the order of the calls.
    void addHeaderWidget(QWidget *widget);
    //! Where the page's own widgets go, below the message bar.
    QVBoxLayout *content() const { return m_content; }
    //! Puts \a widget below the content, outside of what scrolls: what has to be seen beside the deed. Seen while \a widget is.
    void setPinned(QWidget *widget);
    //! The page's message bar, hidden until it has something to say.
    MessageBar *messages() const { return m_messages; }

protected:
    //! Sets all visible texts; called on LanguageChange, and by the constructor of the derived page.
    virtual void retranslate() { }
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QHBoxLayout *m_header;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    MessageBar *m_messages;
    QVBoxLayout *m_content;
    QWidget *m_pinnedFrame;
    QWidget *m_pinned = nullptr;
};

} // namespace swingbridge

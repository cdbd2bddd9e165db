// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

namespace swingbridge::test {

//! A person in front of a page or a window: sees what is visible, clicks, types, presses keys.
class PagePerson
{
public:
    virtual ~PagePerson() = default;

    //! The visible widget of that name; nullptr: it is not to be seen.
    template <typename Widget = QWidget>
    Widget *sees(const QString &name) const
    {
        const QList<Widget *> all = front()->template findChildren<Widget *>(name);
        const auto it = std::find_if(all.cbegin(), all.cend(), [](const Widget *widget) { return widget->isVisible(); });
        return it == all.cend() ? nullptr : *it;
    }
    //! What is written in the label \a name; empty when it is not to be seen.
    QString reads(const QString &name) const
    {
        const auto *label = sees<QLabel>(name);
        return label ? label->text() : QString();
    }
    //! The rows of a table that is to be seen.
    int rows(const QString &table) const
    {
        const auto *view = sees<QAbstractItemView>(table);
        return view ? view->model()->rowCount() : 0;
    }
    //! Presses the mouse on a button once it is to be seen and on; \a patience in milliseconds.
    bool clicks(const QString &name, int patience = glance) const
    {
        QAbstractButton *button = nullptr;
        const auto isReady = [&] {
            button = sees<QAbstractButton>(name); // what was just added is shown by the event loop
            return button && button->isEnabled();
        };
        if (!QTest::qWaitFor(isReady, patience))
            return false;
        QTest::mouseClick(button, Qt::LeftButton, Qt::NoModifier, QPoint(12, button->height() / 2));
        return true;
    }
    //! Types over what stands in a line; false when it does not stand there then.
    bool types(const QString &name, const QString &text) const
    {
        auto *edit = sees<QLineEdit>(name);
        if (!edit || !edit->isEnabled() || edit->isReadOnly())
            return false;
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClicks(edit, text);
        return edit->text() == text;
    }
    //! A key with the focus on \a name; on the page when it is empty.
    bool presses(Qt::Key key, const QString &name = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *widget = name.isEmpty() ? front() : sees(name);
        if (!widget)
            return false;
        widget->setFocus();
        QTest::keyClick(widget, key, modifiers);
        return true;
    }

    static constexpr int glance = 5'000;     // milliseconds
    static constexpr int patience = 180'000; // two busy cores

protected:
    //! What they sit in front of.
    virtual QWidget *front() const = 0;
};

//! The same in front of any widget.
class WidgetPerson final : public PagePerson
{
public:
    explicit WidgetPerson(QWidget *widget) : m_widget(widget) {}

protected:
    QWidget *front() const override { return m_widget; }

private:
    QWidget *m_widget;
};

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"
#include "session/PageModel.h"
#include "support/LabSession.h"

#include <QAbstractItemView>
#include <QPointer>

namespace swingbridge {
class Appearance;
}

namespace swingbridge::test {

//! One page of the wizard in a window of its own, over a lab, and a person in front of it: sees what is visible, clicks,
//! types. The deed of the footer is model()->deed().
class PageBench
{
public:
    explicit PageBench(const QString &scenario, const QString &faults = {});
    ~PageBench();

    //! Runs all phases before \a phase with the scenario's answers, shows its page and enters it.
    bool opens(PhaseId phase);
    //! The same without running anything before.
    void show(PhaseId phase);
    //! Closes the window; the session stays.
    void close();

    LabSession &lab() { return m_lab; }
    MigrationSession *session() const { return m_lab.session(); }
    MigrationPage *page() const { return m_page.data(); }
    template <typename Model>
    Model *model() const { return qobject_cast<Model *>(m_page->model()); }
    PageModel *model() const { return m_page->model(); }

    //! The visible widget of that name; nullptr: it is not to be seen.
    template <typename Widget = QWidget>
    Widget *sees(const QString &name) const
    {
        const QList<Widget *> all = m_page->findChildren<Widget *>(name);
        const auto it = std::find_if(all.cbegin(), all.cend(), [](const Widget *widget) { return widget->isVisible(); });
        return it == all.cend() ? nullptr : *it;
    }
    QAbstractItemModel *rows(const QString &table) const;
    //! What is written in the label \a name; empty when it is not to be seen.
    QString reads(const QString &name) const;
    //! Presses the mouse on a button that is to be seen and on; waits for it a while.
    bool clicks(const QString &name) const;
    //! Types over what stands in a line.
    bool types(const QString &name, const QString &text) const;
    //! A key with the focus on \a name; on the page when it is empty.
    bool presses(Qt::Key key, const QString &name = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    //! Until nothing runs any more.
    bool waits() const;

private:
    std::unique_ptr<Appearance> m_appearance;
    LabSession m_lab;
    QPointer<MigrationPage> m_page;
};

} // namespace swingbridge::test

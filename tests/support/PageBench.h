// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"
#include "session/PageModel.h"
#include "support/LabSession.h"
#include "support/PagePerson.h"

#include <QPointer>

namespace swingbridge {
class Appearance;
}

namespace swingbridge::test {

//! One page of the wizard in a window of its own, over a lab, and a person in front of it. The deed of the footer is model()->deed().
class PageBench : public PagePerson
{
public:
    explicit PageBench(const QString &scenario, const QString &faults = {});
    ~PageBench() override;

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

    QAbstractItemModel *rows(const QString &table) const;
    //! Until nothing runs any more.
    bool waits() const;

protected:
    QWidget *front() const override { return m_page.data(); }

private:
    std::unique_ptr<Appearance> m_appearance;
    LabSession m_lab;
    QPointer<MigrationPage> m_page;
};

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>

namespace swingbridge::test {

//! Hears what would be spoken as alerts while it lives.
class AnnouncementSpy
{
public:
    AnnouncementSpy()
    {
        s_heard.clear();
        QAccessible::setActive(true);
        m_before = QAccessible::installUpdateHandler(&AnnouncementSpy::hear);
    }
    ~AnnouncementSpy() { QAccessible::installUpdateHandler(m_before); }
    Q_DISABLE_COPY(AnnouncementSpy)

    QStringList heard() const { return s_heard; }

private:
    static void hear(QAccessibleEvent *event)
    {
        if (event->type() != QAccessible::Alert)
            return;
        if (QAccessibleInterface *speaker = event->accessibleInterface())
            s_heard << speaker->text(QAccessible::Name);
    }

    static inline QStringList s_heard;
    QAccessible::UpdateHandler m_before = nullptr;
};

} // namespace swingbridge::test

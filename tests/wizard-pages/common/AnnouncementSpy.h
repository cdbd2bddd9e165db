// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Announcement.h"

#include <QCoreApplication>
#include <QStringList>
#include <QWidget>

namespace swingbridge::test {

//! Hears what is announced while it lives.
class AnnouncementSpy : public QObject
{
public:
    AnnouncementSpy() { QCoreApplication::instance()->installEventFilter(this); }

    QStringList heard() const { return m_heard; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == announcementEvent())
            m_heard << static_cast<QWidget *>(watched)->accessibleName();
        return false;
    }

private:
    QStringList m_heard;
};

} // namespace swingbridge::test

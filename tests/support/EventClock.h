// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>

#include <time.h>

namespace swingbridge::test {

//! An application that knows how much CPU its thread spent on the dearest event: what a person feels as a stutter. Other
//! programs on the machine do not count. Put it into main() in place of QApplication.
class EventClock final : public QApplication
{
public:
    using QApplication::QApplication;

    //! Milliseconds per event that a page may take; the sanitizers multiply what the same work costs.
    static constexpr double budget()
    {
#if defined(__SANITIZE_ADDRESS__)
        return 400;
#else
        return 50;
#endif
    }

    void forget() { m_dearest = 0; }
    double dearest() const { return m_dearest; }
    //! What the dearest event was, for the message of a failed test.
    QByteArray what() const { return m_what; }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isNested) // what an event sends belongs to it
            return QApplication::notify(receiver, event);
        m_isNested = true;
        const double before = milliseconds();
        const QByteArray name = QByteArray(receiver->metaObject()->className()) + " event " + QByteArray::number(int(event->type()));
        const bool isHandled = QApplication::notify(receiver, event);
        const double spent = milliseconds() - before;
        m_isNested = false;
        if (spent > m_dearest) {
            m_dearest = spent;
            m_what = name;
        }
        return isHandled;
    }

private:
    static double milliseconds()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    bool m_isNested = false;
    double m_dearest = 0;
    QByteArray m_what;
};

} // namespace swingbridge::test

//! Fails when an event since forget() took longer than the budget; prints what it took otherwise.
#define VERIFY_NO_STUTTER(clock) \
    do { \
        qInfo("dearest event: %.1f ms (%s)", (clock).dearest(), (clock).what().constData()); \
        QVERIFY2((clock).dearest() <= swingbridge::test::EventClock::budget(), (clock).what().constData()); \
    } while (false)

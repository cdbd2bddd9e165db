// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TerminalLine.h"

#include "async/Completion.h"

#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace swingbridge {
namespace {

//! Lets the terminal hide what is typed, for as long as it lives.
class HiddenInput
{
public:
    explicit HiddenInput(bool hides)
    {
        m_isChanged = hides && tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isChanged)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        hidden.c_lflag |= ECHONL; // the line end moves on all the same
        m_isChanged = tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenInput()
    {
        if (m_isChanged)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenInput)

    bool isOn() const { return m_isChanged; }

private:
    termios m_before{};
    bool m_isChanged = false;
};

} // namespace

bool TerminalLine::hasPerson()
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

QCoro::Task<std::optional<QByteArray>> TerminalLine::read(QString question, Echo echo, std::stop_token stop)
{
    const HiddenInput hidden(echo == Echo::Off);
    if (echo == Echo::Off && !hidden.isOn())
        co_return std::nullopt; // never in sight
    std::fputs(qUtf8Printable(question), stderr);
    Completion ended;
    std::optional<QByteArray> line;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &ended, [&] {
        std::array<char, 4096> typed{}; // a terminal hands over whole lines
        const ssize_t size = ::read(STDIN_FILENO, typed.data(), typed.size());
        if (size > 0)
            line = QByteArray(typed.data(), size);
        explicit_bzero(typed.data(), typed.size());
        notifier.setEnabled(false);
        QMetaObject::invokeMethod(&ended, &Completion::complete, Qt::QueuedConnection);
    });
    const auto giveUp = [&ended] { QMetaObject::invokeMethod(&ended, &Completion::complete, Qt::QueuedConnection); };
    const std::stop_callback onStop(stop, giveUp);
    co_await ended.wait();
    while (line && (line->endsWith('\n') || line->endsWith('\r')))
        line->chop(1);
    std::optional<QByteArray> taken = std::move(line);
    co_return taken;
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace swingbridge {
namespace {

int wakeUp[2] = {-1, -1}; // a handler may do little more than write to a pipe

extern "C" void onSignal(int number)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = write(wakeUp[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

class Interrupt::Private
{
public:
    explicit Private(int descriptor) : notifier(descriptor, QSocketNotifier::Read) {}

    QSocketNotifier notifier;
    std::stop_source source;
};

Interrupt::Interrupt()
{
    if (pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    d = std::make_unique<Private>(wakeUp[0]);
    QObject::connect(&d->notifier, &QSocketNotifier::activated, &d->notifier, [this] {
        d->notifier.setEnabled(false);
        d->source.request_stop();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is a write error
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(wakeUp[0]);
    close(wakeUp[1]);
}

std::stop_token Interrupt::token() const
{
    return d->source.get_token();
}

} // namespace swingbridge

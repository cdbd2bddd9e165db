// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProgressLine.h"

#include "foundation/JsonText.h"

#include <QCoreApplication>
#include <QLocale>

namespace swingbridge {
namespace {

class ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)

public:
    static QString counted(const QString &what, qint64 done, qint64 total)
    {
        const QLocale locale;
        return total > 0 ? tr("%1: %2 of %3").arg(what, locale.toString(done), locale.toString(total))
                         : tr("%1: %2").arg(what, locale.toString(done));
    }
    static QString phase(const PhaseResult &result)
    {
        const QString title = phaseTitle(result.phase());
        return result.text().isEmpty() ? title : tr("%1: %2").arg(title, result.text());
    }
};

const char *wordOf(Progress::Unit unit)
{
    switch (unit) {
    case Progress::Unit::Bytes: return "bytes";
    case Progress::Unit::Objects: return "objects";
    case Progress::Unit::Steps: break;
    }
    return "steps";
}

constexpr qint64 drawEveryMs = 100;

} // namespace

ProgressLine::ProgressLine(std::shared_ptr<Console> console, Invocation::ProgressForm form) : m_console(std::move(console)), m_form(form)
{
    if (m_form == Invocation::ProgressForm::Bar && !Console::hasTerminal())
        m_form = Invocation::ProgressForm::None;
    m_sinceStart.start();
}

ProgressLine::~ProgressLine()
{
    if (m_form == Invocation::ProgressForm::Bar)
        m_console->drawProgress({});
}

void ProgressLine::show(PhaseId phase, const Progress &progress)
{
    const bool isLast = progress.total() > 0 && progress.done() >= progress.total();
    if (m_form == Invocation::ProgressForm::None || (!isDue() && !isLast))
        return;
    m_sinceDrawn.start();
    if (m_form == Invocation::ProgressForm::Bar) {
        m_console->drawProgress(ProgressText::counted(progress.what(), progress.done(), progress.total()));
        return;
    }
    m_console->writeProgress(Json{{"phase", toWord(phase)}, {"unit", wordOf(progress.unit())}, {"done", progress.done()},
                                  {"total", progress.total()}, {"elapsedSeconds", double(m_sinceStart.elapsed()) / 1000.0}});
}

void ProgressLine::tell(const PhaseResult &result)
{
    if (m_form == Invocation::ProgressForm::Lines) {
        m_console->writeProgress(Json{{"phase", toWord(result.phase())}, {"unit", "steps"}, {"done", result.state() == PhaseState::Current ? 0 : 1},
                                      {"total", 1}, {"elapsedSeconds", double(m_sinceStart.elapsed()) / 1000.0}});
        return;
    }
    if (result.state() == PhaseState::Done || result.state() == PhaseState::Skipped)
        m_console->note(ProgressText::phase(result));
}

bool ProgressLine::isDue() const
{
    return !m_sinceDrawn.isValid() || m_sinceDrawn.hasExpired(drawEveryMs);
}

} // namespace swingbridge

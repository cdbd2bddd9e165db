// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExitStatus.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class ExitStatusText
{
    Q_DECLARE_TR_FUNCTIONS(ExitStatus)

public:
    static QString line(ExitStatus status)
    {
        switch (status) {
        case ExitStatus::Done: return tr("done, nothing to object to");
        case ExitStatus::Findings: return tr("done, and there are findings");
        case ExitStatus::Usage: return tr("wrong usage");
        case ExitStatus::Input: return tr("an input cannot be read or understood");
        case ExitStatus::Refused: return tr("refused by a guard, or an answer is missing; says which");
        case ExitStatus::Server: return tr("a server failed or did not answer");
        case ExitStatus::Machine: return tr("this machine failed: output cannot be written, disk full, no fonts");
        case ExitStatus::Resting: return tr("stopped in a resting state that waits for a person");
        case ExitStatus::InUse: return tr("the journal is in use by another process");
        case ExitStatus::Invariant: return tr("an invariant was about to break; stopped; please report");
        case ExitStatus::Cancelled: return tr("cancelled");
        }
        return {};
    }
};

struct KindRow { Error::Kind kind; ExitStatus status; const char *code; };

constexpr KindRow kindRows[] = {
    {Error::Kind::Cancelled, ExitStatus::Cancelled, "cancelled"},
    {Error::Kind::Timeout, ExitStatus::Server, "timeout"},
    {Error::Kind::Unreachable, ExitStatus::Server, "unreachable"},
    {Error::Kind::Unauthorised, ExitStatus::Server, "unauthorised"},
    {Error::Kind::Refused, ExitStatus::Refused, "refused"},
    {Error::Kind::UnexpectedReply, ExitStatus::Server, "unexpected-reply"},
    {Error::Kind::BadInput, ExitStatus::Input, "bad-input"},
    {Error::Kind::LocalFile, ExitStatus::Machine, "local-file"},
    {Error::Kind::InUse, ExitStatus::InUse, "in-use"},
    {Error::Kind::Invariant, ExitStatus::Invariant, "invariant"},
    {Error::Kind::Internal, ExitStatus::Invariant, "internal"},
};

const KindRow &rowOf(Error::Kind kind)
{
    for (const KindRow &row : kindRows) {
        if (row.kind == kind)
            return row;
    }
    return kindRows[std::size(kindRows) - 1];
}

} // namespace

ExitStatus exitStatusOf(const Error &error)
{
    if (error.code() == cli_code::usage)
        return ExitStatus::Usage;
    if (error.code() == cli_code::exists)
        return ExitStatus::Machine;
    return rowOf(error.kind()).status;
}

QString codeOf(const Error &error)
{
    return error.code().isEmpty() ? QString::fromLatin1(rowOf(error.kind()).code) : error.code();
}

QString exitStatusHelp()
{
    QStringList lines;
    for (const ExitStatus status : {ExitStatus::Done, ExitStatus::Findings, ExitStatus::Usage, ExitStatus::Input, ExitStatus::Refused,
                                    ExitStatus::Server, ExitStatus::Machine, ExitStatus::Resting, ExitStatus::InUse,
                                    ExitStatus::Invariant, ExitStatus::Cancelled})
        lines += QStringLiteral("  %1  %2").arg(int(status), 3).arg(ExitStatusText::line(status));
    return lines.join(u'\n');
}

} // namespace swingbridge

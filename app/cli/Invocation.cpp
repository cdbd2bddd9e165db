// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Invocation.h"

#include "cli/ExitStatus.h"
#include "migration/SessionWorld.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class InvocationText
{
    Q_DECLARE_TR_FUNCTIONS(Invocation)

public:
    static Error notANumber(const QString &option, const QString &value)
    {
        return usageError(tr("--%1 takes a whole number from 0 on, not \"%2\".").arg(option, value));
    }
    static Error notAWord(const QString &option, const QString &value, const QStringList &words)
    {
        return usageError(tr("--%1 does not know \"%2\"; it takes one of: %3.").arg(option, value, words.join(QStringLiteral(", "))));
    }
};

} // namespace

QString Invocation::value(const QString &option, const QString &otherwise) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? otherwise : given.constLast();
}

Result<qint64> Invocation::number(const QString &option, qint64 otherwise) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return failure(InvocationText::notANumber(option, value(option)));
    return number;
}

Result<QString> Invocation::word(const QString &option, const QStringList &words, const QString &otherwise) const
{
    if (!has(option))
        return otherwise;
    if (!words.contains(value(option)))
        return failure(InvocationText::notAWord(option, value(option), words));
    return value(option);
}

QString Invocation::operatorName() const
{
    const QString given = value(QStringLiteral("operator"));
    return given.isEmpty() ? personAtWork() : given;
}

Error usageError(const QString &summary, const QString &remedy)
{
    return Error(Error::Kind::BadInput, summary, {}, remedy).withCode(cli_code::usage);
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/WitnessOption.h"

#include "cli/InputFile.h"
#include "foundation/Clock.h"
#include "migration/MigrationSession.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace swingbridge {
namespace {

class WitnessOptionText
{
    Q_DECLARE_TR_FUNCTIONS(WitnessOption)

public:
    static QString file() { return tr("What the cloud says: the answer of Graph's onPremisesSynchronization as it was fetched."); }
    static QString time() { return tr("When it was fetched, as 2026-11-21T20:00:00Z (default: when the file was written)."); }
    static Error noTime(const QString &word) { return usageError(tr("\"%1\" is no time.").arg(word), tr("Write it as 2026-11-21T20:00:00Z.")); }
};

} // namespace

void WitnessOption::declare(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("witness"), WitnessOptionText::file(), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("witness-at"), WitnessOptionText::time(), QStringLiteral("TIME")});
}

tl::expected<std::optional<WitnessOption>, Failure> WitnessOption::read(const Invocation &invocation)
{
    const QString file = invocation.value(QStringLiteral("witness"));
    if (file.isEmpty())
        return std::optional<WitnessOption>();
    const auto text = readInput(file);
    if (!text)
        return tl::unexpected<Failure>(text.error());
    const QString word = invocation.value(QStringLiteral("witness-at"));
    const QDateTime at = word.isEmpty() ? QFileInfo(file).lastModified().toUTC() : fromIsoUtc(word);
    if (!at.isValid())
        return tl::unexpected<Failure>(WitnessOptionText::noTime(word));
    return std::optional(WitnessOption(file, *text, at));
}

tl::expected<void, Failure> WitnessOption::give(const Invocation &invocation, MigrationSession &session)
{
    const auto option = read(invocation);
    if (!option)
        return tl::unexpected<Failure>(option.error());
    if (!*option)
        return {};
    const WitnessOption &witness = **option;
    if (const Done taken = session.takeWitness(witness.text(), QFileInfo(witness.file()).fileName(), witness.fetchedAt()); !taken)
        return tl::unexpected<Failure>(Failure(taken.error()).withFile(witness.file()));
    return {};
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/site/Crash.h"

#include "foundation/JsonText.h"

#include <QDir>

namespace swingbridge::test {
namespace {

const auto stranger = QStringLiteral("process 4711 on elsewhere");

} // namespace

Crash::Crash(const MigrationSite &site) : m_site(site)
{
    expect(site.putBackTheSwitch(), QStringLiteral("the site was not put back"));
}

void Crash::expect(bool holds, const QString &otherwise)
{
    if (m_problem.isEmpty() && !holds)
        m_problem = otherwise;
}

bool Crash::kill(const QString &write)
{
    const CliResult result = m_site.run(m_site.resume(m_site.journal()), write);
    m_hasEnded = result.exit == 0;
    expect(m_hasEnded || result.exit == 128 + 9, QStringLiteral("was not killed: ") + QString::fromUtf8(result.said()));
    return !m_hasEnded && m_problem.isEmpty();
}

void Crash::decide(int cell)
{
    const auto decision = Decision(cell % 3);
    switch (Place(cell / 3)) {
    case Place::SameMachine: decideHere(decision); break;
    case Place::OtherMachine: decideElsewhere(decision); break;
    case Place::WithoutJournal: decideWithoutJournal(decision); break;
    }
    const QString untruth = m_site.untruth();
    expect(untruth.isEmpty(), untruth);
}

CliResult Crash::run(const QStringList &arguments, const QList<int> &expected)
{
    const CliResult result = m_site.run(arguments);
    expect(expected.contains(result.exit), arguments.join(u' ') + QStringLiteral(": ") + QString::fromUtf8(result.said()));
    return result;
}

CliResult Crash::resume(const QString &journal, const QList<int> &expected, const QStringList &more)
{
    return run(m_site.resume(journal) + more, expected);
}

//! Gives the role back; where no switch had begun there is nothing to give back.
void Crash::rollBack(const QString &journal, const QStringList &more)
{
    CliResult result = run(QStringList{QStringLiteral("roll-back"), journal} + more, {1, 3, 4, 7});
    if (result.exit == 7) { // a fenced server tells nothing to whoever took over: a person starts its service, as the card says
        m_site.startServiceOf(QStringLiteral("sync01"));
        result = run(QStringList{QStringLiteral("roll-back"), journal}, {1});
    }
    expect(result.exit != 4 || textAt(result.document(), "code") == QLatin1String("exported"), QString::fromUtf8(result.said()));
}

//! As another operator: first refused, with the owner's name; then confirmed. True when there was something to take over.
bool Crash::takeOver(const QString &journal, const QString &who, const QString &from)
{
    const QStringList order = QStringList{QStringLiteral("take-over"), QStringLiteral("--journal"), journal, QStringLiteral("--operator"), who,
                                        QStringLiteral("--mode"), QStringLiteral("automatic")} + m_site.pair();
    const CliResult refused = run(order, {4});
    const QString code = textAt(refused.document(), "code");
    if (code == QLatin1String("nothing-to-take-over") || !m_problem.isEmpty())
        return false;
    expect(code == QLatin1String("G05") && textAt(refused.document(), "message").contains(from), QString::fromUtf8(refused.said()));
    expect(!QFile::exists(journal), QStringLiteral("a refused take-over left a journal"));
    const CliResult taken = run(order + QStringList{QStringLiteral("--confirm"), from}, {0, 1, 5, 7});
    if (taken.exit == 5 || taken.exit == 7)
        rollBack(journal);
    return true;
}

void Crash::decideHere(Decision decision)
{
    const QString first = m_site.journal();
    if (decision == Decision::Resume)
        resume(first, {0, 1});
    if (decision == Decision::RollBack)
        rollBack(first);
    if (decision == Decision::TakeOver && takeOver(second(), QStringLiteral("second"), QStringLiteral("first"))) {
        const CliResult late = resume(first, {4, 7}); // whoever comes back has lost it
        expect(late.exit != 4 || textAt(late.document(), "code") == QLatin1String("superseded"), QString::fromUtf8(late.said()));
    }
}

void Crash::decideElsewhere(Decision decision)
{
    expect(copyFolder(m_site.journal(), copied()), QStringLiteral("no copy"));
    QFile lock(copied() + QStringLiteral("/lock"));
    expect(lock.open(QIODevice::ReadWrite), QStringLiteral("no lock"));
    const QByteArray state = lock.readAll().split('\n').value(1);
    lock.resize(0);
    lock.write(stranger.toUtf8() + '\n' + state + '\n');
    lock.close();
    const CliResult asked = resume(copied(), {4});
    expect(textAt(asked.document(), "code") == QLatin1String("foreign-owner"), QString::fromUtf8(asked.said()));
    const QStringList confirmed{QStringLiteral("--confirm"), stranger};
    if (decision == Decision::RollBack)
        return rollBack(copied(), confirmed);
    resume(copied(), {0, 1}, confirmed);
    if (decision == Decision::TakeOver) // the first comes back with the journal that was copied from and is older now
        resume(m_site.journal(), {0, 1, 3, 4, 7});
}

void Crash::decideWithoutJournal(Decision decision)
{
    QDir(m_site.journal()).removeRecursively();
    if (!takeOver(second(), QStringLiteral("second"), QStringLiteral("first")))
        return;
    if (decision == Decision::Resume)
        resume(second(), {0, 1, 3, 4, 7});
    if (decision == Decision::RollBack)
        rollBack(second());
    if (decision == Decision::TakeOver && takeOver(third(), QStringLiteral("third"), QStringLiteral("second")))
        rollBack(third());
}

} // namespace swingbridge::test

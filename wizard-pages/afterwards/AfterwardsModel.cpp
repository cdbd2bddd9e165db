// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/AfterwardsModel.h"

#include "foundation/WholeFile.h"
#include "migration/AfterwardsProof.h"
#include "migration/AfterwardsWork.h"
#include "migration/MigrationSession.h"
#include "migration/PairWatch.h"
#include "migration/Workspace.h"
#include "session/SessionTopology.h"

#include <QFileInfo>

namespace swingbridge {
namespace {

constexpr std::chrono::seconds watchInterval{60};
constexpr std::chrono::seconds twoCycles{3600}; //!< How long the cloud may still name the old server (cloud-witness.md).
constexpr qint64 largestWitness = 1024 * 1024;

} // namespace

AfterwardsModel::AfterwardsModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Afterwards, parent) {}

AfterwardsModel::~AfterwardsModel()
{
    m_stop.request_stop();
}

QString AfterwardsModel::newServer() const
{
    return workspace().targetName();
}

QString AfterwardsModel::oldServer() const
{
    return workspace().activeName();
}

QString AfterwardsModel::summary() const
{
    const QDateTime since = promotedAt(workspace());
    if (!since.isValid())
        return tr("%1 is active. Its first exports are watched, then decide what becomes of %2.").arg(newServer(), oldServer());
    return tr("%1 has been active since %2. Its first exports are watched, then decide what becomes of %3.")
        .arg(newServer(), since.toLocalTime().toString(QStringLiteral("HH:mm:ss")), oldServer());
}

const QList<RunResult> &AfterwardsModel::exports() const
{
    return workspace().firstExports;
}

// --- proof ----------------------------------------------------------------------------------------

const QList<ProofCheck> &AfterwardsModel::checks() const
{
    return workspace().proof;
}

GoHomeVerdict AfterwardsModel::verdict() const
{
    return GoHomeVerdict::of(checks());
}

bool AfterwardsModel::mayAttest(const QString &check) const
{
    const auto it = std::find_if(checks().cbegin(), checks().cend(), [&check](const ProofCheck &line) { return line.id == check; });
    return it != checks().cend() && it->state == QLatin1String("attest") && AfterwardsProof::isAttestable(check);
}

void AfterwardsModel::attest(const QString &check, const QString &words)
{
    settle(session()->attestProof(check, words));
}

QStringList AfterwardsModel::stillOpen() const
{
    QStringList open;
    const GoHomeVerdict judged = verdict();
    for (const ProofCheck &line : judged.open())
        open << tr("%1: %2", "check, what was seen").arg(line.title, line.seen);
    for (const BorrowedSetting &setting : borrowed()) {
        if (!setting.isReturned())
            open << tr("%1 of %2 is still borrowed").arg(nameOf(setting), setting.server());
    }
    if (readmission().isOpen())
        open << readmission().isTrue();
    if (chosen().isEmpty())
        open << tr("What becomes of %1 is not decided").arg(oldServer());
    else if (chosen() == QLatin1String("decommission") && !Decommission::isComplete(decommission()))
        open << tr("%1 is not out of service yet").arg(oldServer());
    return open;
}

// --- borrowed settings ----------------------------------------------------------------------------

QList<BorrowedSetting> AfterwardsModel::borrowed() const
{
    return workspace().record.borrowed();
}

QString AfterwardsModel::nameOf(const BorrowedSetting &setting)
{
    const QString word = setting.setting();
    if (word == QLatin1String("autoUpgrade"))
        return tr("Automatic upgrade");
    if (word == QLatin1String("scheduler"))
        return tr("Scheduler");
    if (word == QLatin1String("overrides"))
        return tr("Overrides");
    if (word == QLatin1String("deletionThreshold"))
        return tr("Deletion threshold");
    return word == QLatin1String("serviceStart") ? tr("Start type of the service") : word;
}

void AfterwardsModel::giveBack(const QString &server, const QString &setting)
{
    begin(session()->giveBack(server, setting, m_stop.get_token()));
}

// --- cloud witness --------------------------------------------------------------------------------

QDateTime AfterwardsModel::now() const
{
    return workspace().world.clock->nowUtc();
}

std::optional<CloudWitness> AfterwardsModel::witness() const
{
    return workspace().witness;
}

QString AfterwardsModel::witnessJudgement() const
{
    const auto said = witness();
    if (!said)
        return {};
    switch (said->judge(newServer(), oldServer(), promotedAt(workspace()), twoCycles)) {
    case WitnessWord::Agrees: return tr("It agrees with what was observed: %1 exports.").arg(newServer());
    case WitnessWord::Silent: return tr("It does not say who exported last. What was observed on the servers stands alone.");
    case WitnessWord::NotSeenYet: return tr("The cloud has not seen the switch yet; that may take two cycles. Fetch it again then.");
    case WitnessWord::OldServer: return tr("It names %1, which must not export any more. Look at %1 at once.").arg(oldServer());
    case WitnessWord::UnknownMachine: return tr("It names a machine that is neither %1 nor %2: a third server may export.").arg(newServer(), oldServer());
    }
    Q_UNREACHABLE();
}

void AfterwardsModel::takeWitness(const QByteArray &text, const QString &what, const QDateTime &fetchedAt)
{
    settle(session()->takeWitness(text, what, fetchedAt));
}

void AfterwardsModel::takeWitnessFile(const QString &path)
{
    if (path.isEmpty())
        return;
    const auto text = readWholeFile(path, largestWitness);
    if (!text) {
        Q_EMIT refused(text.error());
        return;
    }
    takeWitness(*text, QFileInfo(path).fileName(), QFileInfo(path).lastModified().toUTC());
}

// --- watch ----------------------------------------------------------------------------------------

PairWatch *AfterwardsModel::watch() const
{
    return session()->watch();
}

bool AfterwardsModel::isWatching() const
{
    return workspace().journal && watch() && watch()->isWatching();
}

void AfterwardsModel::setWatching(bool watches)
{
    PairWatch *watched = watch();
    if (!watched || watches == watched->isWatching())
        return;
    connect(watched, &PairWatch::looked, this, &AfterwardsModel::changed, Qt::UniqueConnection);
    watches ? watched->start(watchInterval) : watched->stop();
    Q_EMIT changed();
}

QString AfterwardsModel::watchAge() const
{
    if (!workspace().journal || !watch() || !watch()->last())
        return {};
    return tr("looked %1, every %n s", nullptr, int(watchInterval.count())).arg(SessionTopology::age(watch()->last()->at, now()));
}

QList<Alarm> AfterwardsModel::alarms() const
{
    return workspace().journal && watch() && watch()->last() ? watch()->last()->alarms : QList<Alarm>();
}

} // namespace swingbridge

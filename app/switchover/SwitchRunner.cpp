// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchRunner.h"

#include "foundation/JsonText.h"
#include "switchover/SwitchAttempts.h"

#include <QPointer>

#include <algorithm>

namespace swingbridge {
namespace {

//! Most looks show nothing new and are not written down; when they were made is known here.
void takeLooks(SwitchView &view, const QHash<QString, QDateTime> &lookedAt)
{
    for (SwitchReading &reading : view.readings)
        reading.lookedAt = std::max(reading.at, lookedAt.value(reading.server));
}

} // namespace

SwitchRunner::SwitchRunner(std::shared_ptr<ServerDriver> other, std::shared_ptr<ServerDriver> target, Journal &journal,
                           std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random, QObject *parent)
    : QObject(parent)
{
    const auto tell = [self = QPointer<SwitchRunner>(this)] {
        if (self)
            self->refresh();
    };
    m_work = std::make_shared<SwitchWork>(std::move(other), std::move(target), journal, std::move(clock), std::move(random), tell);
    m_work->onLook = [this] { takeLooks(m_view, m_work->lookedAt); };
    m_view = m_work->record.history().view();
}

SwitchRunner::~SwitchRunner()
{
    m_work->onLook = nullptr;
    m_work->record.close();
}

void SwitchRunner::refresh()
{
    m_view = m_work->record.history().view();
    takeLooks(m_view, m_work->lookedAt);
    Q_EMIT changed();
}

void SwitchRunner::setEvidenceCheck(std::shared_ptr<EvidenceCheck> check) { m_work->evidence = std::move(check); }
bool SwitchRunner::isRunning() const { return m_work->running; }

SwitchRunner::Ended SwitchRunner::run(SwitchInputs inputs, std::stop_token stop)
{
    return SwitchAttempts::begin(m_work, std::move(inputs), std::move(stop));
}

SwitchRunner::Ended SwitchRunner::resume(SwitchInputs inputs, std::stop_token stop)
{
    return SwitchAttempts::goOn(m_work, std::move(inputs), std::move(stop));
}

SwitchRunner::Ended SwitchRunner::rollBack(SwitchInputs inputs, std::stop_token stop)
{
    return SwitchAttempts::giveBack(m_work, std::move(inputs), std::move(stop));
}

SwitchRunner::Ended SwitchRunner::takeOver(SwitchInputs inputs, QString confirmedOwner, std::stop_token stop)
{
    return SwitchAttempts::takeOver(m_work, std::move(inputs), std::move(confirmedOwner), std::move(stop));
}

QString SwitchRunner::fenceSentence(const QString &server)
{
    return QStringLiteral("%1 is off or cut off from Entra ID and from AD now, and stays so until this program re-admits it.").arg(server);
}

Done SwitchRunner::attestFenced(const QString &server, FenceMethod method, const QString &evidence, const QString &sentence, const QString &by)
{
    const SwitchHistory &history = m_work->record.history();
    const auto refused = [](const QString &summary, const QString &remedy) {
        return failure(Error(Error::Kind::Refused, summary, QString(), remedy).withCode(QStringLiteral("attestation")));
    };
    if (history.resting() != Resting::Wait || history.restingServer() != server || server != history.other())
        return refused(tr("The switch does not wait for %1; nothing was recorded.").arg(server),
                       tr("Only the server that shall not be active can be attested as fenced off, and only while the switch waits for it."));
    if (sentence != fenceSentence(server) || evidence.trimmed().isEmpty() || by.trimmed().isEmpty())
        return refused(tr("The attestation does not say what it must; nothing was recorded."),
                       tr("Type this sentence letter by letter, and say how you know: %1").arg(fenceSentence(server)));
    return m_work->record.attested(server, Json{{"method", toWord(method)}, {"evidence", evidence}, {"sentence", sentence}, {"by", by}});
}

} // namespace swingbridge

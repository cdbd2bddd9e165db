// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/YesAnswerer.h"

#include "migration/MigrationSession.h"
#include "switchover/Guards.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class YesAnswerer final : public Answerer
{
    Q_DECLARE_TR_FUNCTIONS(YesAnswerer)

public:
    YesAnswerer(QString guard, QString reason, std::shared_ptr<Answerer> others)
        : m_guard(std::move(guard)), m_reason(std::move(reason)), m_others(std::move(others)) {}

    Result<bool> answer(MigrationSession &session, const Question &question) override
    {
        if (question.kind() != Question::Kind::Guard || question.id() != m_guard)
            return m_others->answer(session, question);
        const Done kept = session.answerGuard(m_guard, guardAnswerWord(m_guard), m_reason);
        if (!kept)
            return failure(kept.error());
        return true;
    }

    static Error noReason() { return usageError(tr("--yes-to needs a --reason: it stands in the report.")); }

private:
    QString m_guard;
    QString m_reason;
    std::shared_ptr<Answerer> m_others;
};

} // namespace

tl::expected<std::shared_ptr<Answerer>, Failure> withYesTo(const Invocation &invocation, std::shared_ptr<Answerer> others)
{
    const QString guard = invocation.value(QStringLiteral("yes-to"));
    const QString reason = invocation.value(QStringLiteral("reason")).trimmed();
    if (guard.isEmpty())
        return others;
    if (reason.isEmpty())
        return tl::unexpected<Failure>(YesAnswerer::noReason());
    return std::make_shared<YesAnswerer>(guard, reason, std::move(others));
}

QString guardAnswerWord(const QString &id)
{
    const GuardDefinition *guard = guardDefinition(id);
    if (!guard)
        return QStringLiteral("waive"); // a check of the preflight
    switch (guard->waivable) {
    case Waivable::Attest: return QStringLiteral("attest");
    case Waivable::Approve: return QStringLiteral("approve");
    default: return QStringLiteral("waive");
    }
}

} // namespace swingbridge

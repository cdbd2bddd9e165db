// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/PreflightCheck.h"
#include "servers/ServerFacts.h"

#include <QCoreApplication> // QT_TRANSLATE_NOOP

namespace swingbridge {

//! A check whose outcome is still to be said: what it is about, whom it asks and why it matters.
class CheckDraft
{
public:
    CheckDraft(const char *id, PreflightGroup group, const char *title, const char *why, const char *source, const ServerFacts &facts)
        : CheckDraft(id, group, title, why, source, facts.name, facts.readAt) {}
    CheckDraft(const char *id, PreflightGroup group, const char *title, const char *why, const char *source, QString server, QDateTime readAt)
    {
        m_check.id = QLatin1String(id);
        m_check.group = group;
        m_check.titleText = AdviceText(title);
        m_check.whyText = AdviceText(why);
        m_check.source = QLatin1String(source);
        m_check.server = std::move(server);
        m_check.readAt = std::move(readAt);
    }

    PreflightCheck pass(AdviceText seen) const { return said(PreflightState::Pass, std::move(seen), {}); }
    PreflightCheck warning(AdviceText seen, AdviceText remedy) const { return said(PreflightState::Warning, std::move(seen), std::move(remedy)); }
    PreflightCheck blocker(AdviceText seen, AdviceText remedy) const { return said(PreflightState::Blocker, std::move(seen), std::move(remedy)); }
    //! A blocker for which a person may take the responsibility.
    PreflightCheck waivableBlocker(AdviceText seen, AdviceText remedy) const
    {
        PreflightCheck check = blocker(std::move(seen), std::move(remedy));
        check.waivable = true;
        return check;
    }
    PreflightCheck attest(AdviceText seen, AdviceText remedy) const
    {
        PreflightCheck check = said(PreflightState::Attest, std::move(seen), std::move(remedy));
        check.waivable = true;
        return check;
    }
    PreflightCheck notRead() const
    {
        return said(PreflightState::NotRead, QT_TRANSLATE_NOOP("AdviceText", "This could not be read."),
                    QT_TRANSLATE_NOOP("AdviceText", "Read it again; if it stays so, look at the log."));
    }

private:
    PreflightCheck said(PreflightState state, AdviceText seen, AdviceText remedy) const
    {
        PreflightCheck check(m_check);
        check.state = state;
        check.seenText = std::move(seen);
        check.remedyText = std::move(remedy);
        return check;
    }

    PreflightCheck m_check;
};

} // namespace swingbridge

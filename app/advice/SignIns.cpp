// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/SignIns.h"

#include <QCoreApplication> // QT_TRANSLATE_NOOP

namespace swingbridge {

QList<SignIn> signInsOf(const SignInNeeds &needs)
{
    const QStringList all = QStringList(needs.active) + needs.staging;
    const QStringList target = needs.staging.mid(0, 1);
    const AdviceText local(QT_TRANSLATE_NOOP("AdviceText", "Local administrator and member of ADSyncAdmins; sign out and in after it was granted."));
    const AdviceText entra(QT_TRANSLATE_NOOP("AdviceText", "Hybrid Identity Administrator: a work account, assigned directly and not by a group, active in PIM."));
    const AdviceText asked(QT_TRANSLATE_NOOP("AdviceText", "As the server asks"));
    const AdviceText yes(QT_TRANSLATE_NOOP("AdviceText", "Yes"));
    const AdviceText rehearsed(QT_TRANSLATE_NOOP("AdviceText", "Yes, rehearsed the same day"));
    QList<SignIn> rows;
    rows << SignIn{QStringLiteral("swingbridge"), QT_TRANSLATE_NOOP("AdviceText", "Swingbridge reads and changes the server"), all, local, asked, QStringLiteral("upgrade-paths.md 9, adsync.md 11")};
    rows << SignIn{QStringLiteral("rehearse"), QT_TRANSLATE_NOOP("AdviceText", "Rehearse the sign-in: Configure staging mode, leave without Configure"), all, entra, yes, QStringLiteral("upgrade-paths.md 8.1, 9")};
    rows << SignIn{QStringLiteral("exportSettings"), QT_TRANSLATE_NOOP("AdviceText", "Export the settings in the vendor's wizard"), {needs.active}, local, QT_TRANSLATE_NOOP("AdviceText", "The wizard may ask"), QStringLiteral("upgrade-paths.md 7.1, 13")};
    if (needs.isNotInstalled) {
        rows << SignIn{QStringLiteral("install"), QT_TRANSLATE_NOOP("AdviceText", "Install the staging server and import the settings"), target,
                       AdviceText::together({local, entra, QT_TRANSLATE_NOOP("AdviceText", "For the account in Active Directory: Enterprise Admins.")}), yes, QStringLiteral("upgrade-paths.md 7.3, 9")};
    }
    if (needs.isAssisted) {
        rows << SignIn{QStringLiteral("demote"), QT_TRANSLATE_NOOP("AdviceText", "Switch staging mode on in the vendor's wizard"), {needs.active}, entra, rehearsed, QStringLiteral("upgrade-paths.md 8.2, 9")};
        rows << SignIn{QStringLiteral("promote"), QT_TRANSLATE_NOOP("AdviceText", "Switch staging mode off in the vendor's wizard"), target, entra, rehearsed, QStringLiteral("upgrade-paths.md 8.2, 9")};
    }
    rows << SignIn{QStringLiteral("proof"), QT_TRANSLATE_NOOP("AdviceText", "Look at the cloud: who exported last, a test change"), {}, QT_TRANSLATE_NOOP("AdviceText", "An account that may read the directory."), yes, QStringLiteral("upgrade-paths.md 8.6")};
    rows << SignIn{QStringLiteral("upgrade"), QT_TRANSLATE_NOOP("AdviceText", "Upgrade the server that went into staging mode"), {needs.active}, AdviceText::together({local, entra}), yes, QStringLiteral("upgrade-paths.md 3.3, 9")};
    rows << SignIn{QStringLiteral("uninstall"), QT_TRANSLATE_NOOP("AdviceText", "Or uninstall it (2.6.84.0 and newer ask; skipped, only this server is cleaned)"), {needs.active}, entra, yes, QStringLiteral("upgrade-paths.md 9")};
    return rows;
}

} // namespace swingbridge

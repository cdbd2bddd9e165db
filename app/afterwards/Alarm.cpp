// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/Alarm.h"

#include "foundation/FilledText.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

//! The sentences of each alarm; %1 is the server, the rest are what PairAlarms names.
class AlarmTexts
{
    Q_DECLARE_TR_FUNCTIONS(Alarm)

public:
    static QString message(AlarmCode code, const QString &subject)
    {
        switch (code) {
        case AlarmCode::TwoActive: return tr("More than one server is active: %2. Each overwrites what the other exports.");
        case AlarmCode::NoneActive: return tr("No server is active: nobody exports, and changes wait.");
        case AlarmCode::Rogue: return rogue(subject);
        case AlarmCode::Stale: return tr("On %1 no run has ended since %2.");
        case AlarmCode::Unreachable: return tr("%1 does not answer; what it does is not known. %2");
        case AlarmCode::NotReturned: return tr("%2 of %1 was borrowed and has not been given back; it was %3.");
        case AlarmCode::ExportOnStaging: break;
        }
        return tr("An Export of %2 ran on %1 at %3, while it was in staging mode.");
    }
    static QString remedy(AlarmCode code, const QString &subject)
    {
        switch (code) {
        case AlarmCode::TwoActive:
            return tr("Put every server but one into staging mode at once. A stopped scheduler is not staging mode: password hashes and writeback go on.");
        case AlarmCode::NoneActive: return tr("Resume or roll back the switch, or make the server active that exported last.");
        case AlarmCode::Rogue:
            return subject == QLatin1String("witness")
                ? tr("Find out what that machine is. If it runs the product, cut it off, and uninstall it or take it back as a staging server.")
                : tr("Cut it off the Internet, then take it back as a staging server with swingbridge-cli readmit, or uninstall it.");
        case AlarmCode::Stale: return tr("Look whether its scheduler is on, whether the vendor's wizard is open there, and what its last run says.");
        case AlarmCode::Unreachable: return tr("Find out whether it is off or only cut off from here: a server that does not answer may still export.");
        case AlarmCode::NotReturned: return tr("Give it back on page Afterwards or with swingbridge-cli resume; otherwise set it on the server and write that down.");
        case AlarmCode::ExportOnStaging: break;
        }
        return tr("Find out who ran it: staging mode stops the scheduler from exporting, not a person or a script. Compare what it exported.");
    }
    static QString setting(const QString &word)
    {
        if (word == QLatin1String("autoUpgrade"))
            return tr("Automatic upgrade");
        if (word == QLatin1String("scheduler"))
            return tr("The scheduler");
        if (word == QLatin1String("overrides"))
            return tr("The overrides");
        if (word == QLatin1String("deletionThreshold"))
            return tr("The deletion threshold");
        return tr("The start type of the service");
    }

private:
    static QString rogue(const QString &subject)
    {
        if (subject == QLatin1String("witness"))
            return tr("The cloud names %2 as the machine that exported last; that is not the server that shall export. %3");
        if (subject == QLatin1String("marker"))
            return tr("%1 remembers less than it did before: it was put back to an older state, from a snapshot perhaps.");
        return tr("%1 is active, and it shall not be.");
    }
};

} // namespace

QString toWord(AlarmCode code)
{
    switch (code) {
    case AlarmCode::TwoActive: return QStringLiteral("twoActive");
    case AlarmCode::NoneActive: return QStringLiteral("noneActive");
    case AlarmCode::Rogue: return QStringLiteral("rogue");
    case AlarmCode::Stale: return QStringLiteral("stale");
    case AlarmCode::Unreachable: return QStringLiteral("unreachable");
    case AlarmCode::NotReturned: return QStringLiteral("notReturned");
    case AlarmCode::ExportOnStaging: break;
    }
    return QStringLiteral("exportOnStaging");
}

QString Alarm::message() const
{
    QStringList names = QStringList(m_server) + m_names;
    if (m_code == AlarmCode::NotReturned)
        names.insert(1, AlarmTexts::setting(m_subject));
    return filledText(AlarmTexts::message(m_code, m_subject), names).trimmed();
}

QString Alarm::remedy() const
{
    return AlarmTexts::remedy(m_code, m_subject);
}

Json Alarm::toJson() const
{
    return Json{{"code", toWord(m_code)}, {"server", textOrNull(m_server)}, {"since", timeOrNull(m_since)}, {"message", message()}, {"remedy", remedy()}};
}

} // namespace swingbridge

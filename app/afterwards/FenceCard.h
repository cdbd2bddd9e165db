// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace swingbridge {

//! Gives a fenced server back by hand when Swingbridge and its machine are lost (guarded-switch.md 4.3, upgrade-paths.md 8.5): to be
//! printed before the fence. Commands are those of the vendor's documentation and stand untranslated.
class FenceCard
{
    Q_DECLARE_TR_FUNCTIONS(FenceCard)

public:
    //! \a fenced is given back, \a exporting exports now; \a startType is what the service's start type was in the words of the
    //! ledger ("automatic", "delayed", "manual"; anything else becomes a line to fill in); \a demotionSeen: in the record, or nothing when it has not come to that yet.
    FenceCard(QString fenced, QString exporting, QString startType, std::optional<bool> demotionSeen)
        : m_fenced(std::move(fenced)), m_exporting(std::move(exporting)), m_startType(std::move(startType)), m_demotionSeen(demotionSeen) {}

    QString title() const;
    QString warning() const;     //!< "Only if Swingbridge cannot be started …"
    QStringList steps() const;   //!< In order, without their numbers; commands between back quotes.

private:
    QString m_fenced;
    QString m_exporting;
    QString m_startType;
    std::optional<bool> m_demotionSeen;
};

} // namespace swingbridge

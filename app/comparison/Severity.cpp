// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/Severity.h"

#include <QCoreApplication>

#include <array>

namespace swingbridge {
namespace {

struct Row { Severity severity; QLatin1String word; const char *title; };

const std::array rows{
    Row{Severity::Blocker, QLatin1String("blocker"), QT_TRANSLATE_NOOP("swingbridge::Severity", "Blocker")},
    Row{Severity::High, QLatin1String("high"), QT_TRANSLATE_NOOP("swingbridge::Severity", "High")},
    Row{Severity::Medium, QLatin1String("medium"), QT_TRANSLATE_NOOP("swingbridge::Severity", "Medium")},
    Row{Severity::Low, QLatin1String("low"), QT_TRANSLATE_NOOP("swingbridge::Severity", "Low")},
    Row{Severity::Info, QLatin1String("info"), QT_TRANSLATE_NOOP("swingbridge::Severity", "Info")},
};

const Row &rowOf(Severity severity) { return rows.at(static_cast<size_t>(severity)); }

} // namespace

QString toWord(Severity severity) { return rowOf(severity).word; }

std::optional<Severity> severityFromWord(const QString &word)
{
    for (const Row &row : rows) {
        if (word == row.word)
            return row.severity;
    }
    return std::nullopt;
}

QString severityTitle(Severity severity)
{
    return QCoreApplication::translate("swingbridge::Severity", rowOf(severity).title);
}

} // namespace swingbridge

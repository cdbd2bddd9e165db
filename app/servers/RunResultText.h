// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

namespace swingbridge {

//! What a result string of the engine means for the person in front of the window (adsync.md 3.6). The string itself is always
//! shown beside it, as the engine wrote it.
class RunResultText
{
    Q_DECLARE_TR_FUNCTIONS(RunResultText)

public:
    //! One or two sentences. A string that stands in no list is said to be unknown.
    static QString meaning(const QString &result);
    //! What to do next; empty where there is nothing to do.
    static QString remedy(const QString &result);
    //! The strings and families ("stopped-*") that are explained.
    static QStringList known();

private:
    struct Row
    {
        const char *result; //!< "*" stands for any end, or for any middle.
        QString meaning;
        QString remedy;
    };
    static QList<Row> rows();
    static Row rowOf(const QString &result);
};

} // namespace swingbridge

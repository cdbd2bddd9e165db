// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/NotCarried.h"
#include "cli/Console.h"
#include "comparison/Comparison.h"

#include <QCommandLineParser>

namespace swingbridge {

//! Two configurations that were read and compared, and how settings compare and settings check-import tell of it.
class ComparisonOutput
{
public:
    //! --output and --show-ignored.
    static void declare(QCommandLineParser &parser);

    ComparisonOutput(SyncConfiguration active, SyncConfiguration staging);

    //! What became of what an import does not carry is told too.
    void setNotCarried(QList<NotCarried> items) { m_notCarried = std::move(items); }

    //! Writes it as the command line wishes: to standard output or to --output, as text, JSON or HTML. Done or Findings:
    //! anything above info, or something that is missing.
    Ending write(const Invocation &invocation, Console &console) const;

private:
    Json document(bool withIgnored) const;
    QString text(bool withIgnored) const;
    QByteArray html() const;
    bool hasFindings() const;

    SyncConfiguration m_active;
    SyncConfiguration m_staging;
    Comparison m_comparison;
    std::optional<QList<NotCarried>> m_notCarried;
};

} // namespace swingbridge

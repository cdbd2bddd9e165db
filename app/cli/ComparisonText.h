// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Comparison.h"

#include <QCoreApplication>

namespace swingbridge {

//! A comparison for people at a terminal: the summary first, then the differences by severity, each with what follows from it
//! and what to do.
class ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)

public:
    explicit ComparisonText(const Comparison &comparison) : m_comparison(comparison) {}

    //! \a withIgnored: also what lies in the nature of two servers, one by one.
    QString write(bool withIgnored);

private:
    void writeSummary();
    void writeSeverity(Severity severity);
    void writeDifference(const Difference &difference);
    void writeRest();
    void writeIgnored();

    const Comparison &m_comparison;
    QStringList m_lines;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportFilter.h"
#include "exports/ExportVerification.h"

#include <QCoreApplication>

namespace swingbridge {

//! Tells why a filter cannot find what it asks for: a word that no file holds, a quote that is not closed. The same filter
//! is no error on the command line, where it finds nothing.
class ExportFilterHint
{
    Q_DECLARE_TR_FUNCTIONS(ExportFilterHint)

public:
    //! Translated; empty: there is nothing to say.
    static QString of(const QString &text, const QList<PendingExports> &captures, const QList<ExportFinding> &findings);

private:
    static QString unknownOperation(const ExportFilter &filter);
    static QString unknownWord(const ExportFilter &filter, const QList<PendingExports> &captures);
    static QString unknownFinding(const QString &text, const ExportFilter &filter, const QList<ExportFinding> &findings);
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/RuleTransfer.h"
#include "rules/ScriptScan.h"

namespace swingbridge {

//! One rule of a script on its way to a server, or why it does not go.
class ScriptTransfer
{
public:
    QString file;
    QString sha256;        //!< Of the file's bytes.
    RuleTransfer transfer; //!< Default when it is refused before that.
    QString name;          //!< Of the rule; of the file when it has none.
    QString refusal;       //!< Translated; empty: nothing stands in its way.

    bool isRefused() const { return !refusal.isEmpty(); }
};

//! The rules of \a scans, which carry the connectors of \a staging already, in the order in which they are applied. Refused: what is no
//! pure export, may not run on \a host, is a rule of the product, has no identifier or connector there, or an error of lint.
QList<ScriptTransfer> planScripts(const QList<ScriptScan> &scans, const SyncConfiguration &staging, const QString &host);

} // namespace swingbridge

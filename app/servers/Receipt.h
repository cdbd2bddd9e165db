// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "servers/Operation.h"

#include <QDateTime>

namespace swingbridge {

//! What a server wrote down about a change, before (Intent) and after it (Outcome), or when a barrier settled it (Resolved).
class Receipt
{
public:
    enum class Kind { Intent, Outcome, Resolved };

    Receipt() = default;

    Kind kind = Kind::Intent;
    qint64 counter = 0; //!< of the token
    QString nonce;      //!< of the token
    Operation operation = Operation::Observe;
    int seq = 0;
    QString journalHead; //!< 64 hex: the wizard's journal when it sent the command.
    QDateTime at;
    QString prev; //!< 64 hex: hash of the receipt before, 64 zeros for the first.
    QString hash; //!< 64 hex: computedHash() when it was written.

    //! SHA-256 of the canonical JSON of everything but `hash`; it chains through prev.
    QString computedHash() const;
    bool isIntact() const { return hash == computedHash(); }
    friend bool operator==(const Receipt &a, const Receipt &b) { return a.hash == b.hash && a.kind == b.kind; }
};

QString toString(Receipt::Kind kind);
void to_json(Json &json, const Receipt &receipt);
//! Throws std::runtime_error naming the key that is missing.
void from_json(const Json &json, Receipt &receipt);

} // namespace swingbridge

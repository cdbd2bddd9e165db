// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/Receipt.h"

#include "servers/Fields.h"

namespace swingbridge {
namespace {

Receipt::Kind kindFrom(const QString &word)
{
    for (const auto kind : {Receipt::Kind::Intent, Receipt::Kind::Outcome, Receipt::Kind::Resolved}) {
        if (toString(kind) == word)
            return kind;
    }
    fields::throwMissing("kind", "intent, outcome or resolved");
}

Json withoutHash(const Receipt &receipt)
{
    Json token = Json::object();
    token["counter"] = receipt.counter;
    token["nonce"] = receipt.nonce;
    Json json = Json::object();
    json["kind"] = toString(receipt.kind);
    json["token"] = token;
    json["operation"] = toString(receipt.operation);
    json["seq"] = receipt.seq;
    json["journalHead"] = receipt.journalHead;
    json["at"] = timeOrNull(receipt.at);
    json["prev"] = receipt.prev;
    return json;
}

} // namespace

QString Receipt::computedHash() const
{
    const auto canonical = canonicalJson(withoutHash(*this));
    return canonical ? sha256Hex(*canonical) : QString();
}

QString toString(Receipt::Kind kind)
{
    switch (kind) {
    case Receipt::Kind::Intent: return QStringLiteral("intent");
    case Receipt::Kind::Outcome: return QStringLiteral("outcome");
    case Receipt::Kind::Resolved: return QStringLiteral("resolved");
    }
    Q_UNREACHABLE();
}

void to_json(Json &json, const Receipt &receipt)
{
    json = withoutHash(receipt);
    json["hash"] = receipt.hash;
}

void from_json(const Json &json, Receipt &receipt)
{
    const Json &token = fields::needObject(json, "token");
    const auto operation = operationFrom(fields::needText(json, "operation"));
    if (!operation)
        fields::throwMissing("operation", "an operation of the protocol");
    receipt = Receipt();
    receipt.kind = kindFrom(fields::needText(json, "kind"));
    receipt.counter = fields::needInteger(token, "counter");
    receipt.nonce = fields::needText(token, "nonce");
    receipt.operation = *operation;
    receipt.seq = int(fields::needInteger(json, "seq"));
    receipt.journalHead = textAt(json, "journalHead");
    receipt.at = timeAt(json, "at");
    receipt.prev = textAt(json, "prev");
    receipt.hash = fields::needText(json, "hash");
}

} // namespace swingbridge

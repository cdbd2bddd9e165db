// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/OpenFacts.h"

#include "foundation/JsonText.h"
#include "journal/JournalSchema.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class OpenFactsTexts
{
    Q_DECLARE_TR_FUNCTIONS(OpenFacts)

public:
    static Error missing(const char *key)
    {
        return Error(Error::Kind::BadInput, tr("The first entry of the journal lacks a fact that every journal has."),
                     QStringLiteral("missing or not understood: %1").arg(QLatin1String(key)));
    }
};

Json hexOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? Json(nullptr) : Json(bytes.toHex().toStdString());
}

Json opToJson(const OpenFacts &facts)
{
    return Json{{"op_id", facts.opId.toUuid().toRfc4122().toHex().toStdString()},
                {"schema", JournalSchema::version},
                {"created_utc", textOrNull(facts.createdUtc)},
                {"tool_version", textOrNull(facts.toolVersion)},
                {"agent_sha256", hexOrNull(facts.agentSha256)},
                {"tenant", textOrNull(facts.tenant)},
                {"method", textOrNull(facts.method)},
                {"mode", textOrNull(facts.mode)},
                {"hard_fence", facts.hardFence ? 1 : 0}};
}

} // namespace

Done OpenFacts::setExtra(const Json &extra)
{
    const auto bytes = canonicalJson(extra);
    if (!bytes)
        return failure(bytes.error());
    m_extra = *bytes;
    return done();
}

Result<QByteArray> OpenFacts::toPayload() const
{
    Json serverList = Json::array();
    for (const JournalServer &server : servers) {
        serverList.push_back(Json{{"name", server.name().toStdString()},
                                  {"machine_id", textOrNull(server.machineId())},
                                  {"address", textOrNull(server.address())}});
    }
    const auto facts = parseJson(m_extra, QStringLiteral("the facts"));
    if (!facts)
        return failure(facts.error());
    const Json schema{{"version", JournalSchema::version}, {"sha256", JournalSchema::fingerprint().toStdString()}};
    return canonicalJson(Json{{"op", opToJson(*this)}, {"servers", serverList}, {"schema", schema}, {"facts", *facts}});
}

Result<OpenFacts> OpenFacts::fromPayload(const QByteArray &payload)
{
    const auto json = parseJson(payload, QStringLiteral("the journal's first entry"));
    if (!json)
        return failure(json.error());
    const Json &op = valueAt(*json, "op");
    OpenFacts facts;
    facts.opId = Guid(QUuid::fromRfc4122(QByteArray::fromHex(textAt(op, "op_id").toLatin1())));
    if (facts.opId.isNull())
        return failure(OpenFactsTexts::missing("op.op_id"));
    if (!valueAt(*json, "servers").is_array())
        return failure(OpenFactsTexts::missing("servers"));
    facts.createdUtc = textAt(op, "created_utc");
    facts.toolVersion = textAt(op, "tool_version");
    facts.agentSha256 = QByteArray::fromHex(textAt(op, "agent_sha256").toLatin1());
    facts.tenant = textAt(op, "tenant");
    facts.method = textAt(op, "method");
    facts.mode = textAt(op, "mode");
    facts.hardFence = integerAt(op, "hard_fence").value_or(1) != 0;
    for (const Json &server : valueAt(*json, "servers"))
        facts.servers.append(JournalServer(textAt(server, "name"), textAt(server, "machine_id"), textAt(server, "address")));
    if (const Done kept = facts.setExtra(valueAt(*json, "facts")); !kept)
        return failure(kept.error());
    return facts;
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/JsonText.h"
#include "servers/AgentRequest.h"

#include <QStringList>

namespace swingbridge::test {

//! 500 strings that a shell, PowerShell or a reader of lines would trip over.
inline QStringList hostileTexts()
{
    const QStringList pieces = {
        QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("`"), QStringLiteral("$(Get-Process)"), QStringLiteral("`whoami`"), QStringLiteral("; id #"),
        QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\n.\n"), QStringLiteral("\n\"@\n"), QStringLiteral("\n'@\n"), QStringLiteral("@'\n"), QStringLiteral("| Out-File x"),
        QStringLiteral("&& calc"), QStringLiteral("${env:PATH}"), QStringLiteral("%PATH%"), QStringLiteral("\\"), QStringLiteral("\\\""), QStringLiteral("--%"), QStringLiteral("-oProxyCommand=id"),
        QStringLiteral("<<swingbridge 0123456789abcdef0123456789abcdef\n"), QStringLiteral("\t"), QString(QChar(0x2018)), QString(QChar(0x2019)), QString(QChar(0x201c)), QString(QChar(0x201e)),
        QString(QChar(0x2013)), QString(QChar(0x85)), QString(QChar(0x2028)), QString(QChar(0x202e)), QStringLiteral("\u00fc\u4e2d"), QStringLiteral("\U0001f5dd"), QStringLiteral("__type"),
        QStringLiteral("{\"operation\":\"demote\"}"), QStringLiteral("#>"), QStringLiteral("#< CLIXML"), QStringLiteral("\u001b]0;x\u0007"), QString(300, u'\''), QString(QChar(0)),
    };
    QStringList texts = pieces;
    for (int i = 0; texts.size() < 500; ++i)
        texts << pieces[i % pieces.size()] + pieces[(i * 7 + i / pieces.size() + 1) % pieces.size()] + QString::number(i);
    return texts;
}

//! The operations that bring a text, with each of their text fields empty.
inline QList<std::pair<Operation, Json>> operationsWithTexts()
{
    const Json condition = {{"attribute", ""}, {"operator", ""}, {"value", ""}};
    const Json join = {{"csAttribute", ""}, {"mvAttribute", ""}, {"caseSensitive", true}};
    const Json mapping = {{"sources", {""}}, {"destination", ""}, {"flowType", ""}, {"expression", ""}, {"executeOnce", false}, {"mergeType", ""}};
    const Json rule = {{"identifier", ""}, {"internalIdentifier", ""}, {"name", ""}, {"description", ""}, {"immutableTag", ""}, {"direction", ""}, {"disabled", false},
        {"connector", ""}, {"sourceObjectType", ""}, {"targetObjectType", ""}, {"linkType", ""}, {"precedence", 50}, {"precedenceAfter", ""}, {"precedenceBefore", ""},
        {"softDeleteExpiry", ""}, {"enablePasswordSync", false}, {"scope", {{condition}}}, {"join", {{join}}}, {"mappings", {mapping}}};
    return {
        {Operation::RulesRead, {{"identifier", ""}}}, {Operation::RunsList, {{"connector", ""}, {"limit", 1}}}, {Operation::EventsRead, {{"since", ""}, {"limit", 1}}},
        {Operation::FilesList, {{"folder", ""}}}, {Operation::FilesFetch, {{"path", ""}, {"offset", 0}, {"length", 1}}}, {Operation::ExportsCapture, {{"connector", ""}}},
        {Operation::CaptureStatus, {{"id", ""}}}, {Operation::Demote, {{"by", ""}}}, {Operation::Promote, {{"by", ""}}}, {Operation::CycleStart, {{"policy", ""}}},
        {Operation::RunStart, {{"connector", ""}, {"runProfile", ""}}}, {Operation::RunStop, {{"connector", ""}}}, {Operation::RuleApply, {{"rule", rule}}},
        {Operation::RuleRemove, {{"identifier", ""}}}, {Operation::OverridesSet, {{"connector", ""}, {"name", ""}, {"fullImportRequired", true}, {"fullSyncRequired", true}}},
        {Operation::AutoUpgradeSet, {{"state", ""}}}, {Operation::ServiceSet, {{"state", ""}, {"start", ""}}}, {Operation::FilesPut, {{"path", ""}, {"data", ""}, {"sha256", ""}}},
    };
}

//! Where texts stand in \a json: "/arguments/rule/name".
inline std::vector<Json::json_pointer> textFieldsOf(const Json &json)
{
    std::vector<Json::json_pointer> places;
    const Json flat = json.flatten();
    for (const auto &[place, value] : flat.items()) {
        if (value.is_string())
            places.emplace_back(place);
    }
    return places;
}

//! What every request has beside its arguments, with each text field empty; a Guid is none.
inline Json emptyFrameOf(Operation operation)
{
    Json json = AgentRequest(operation, Guid::fromRandomBytes(QByteArray(16, 'h')));
    for (const char *field : {"machineId", "bootId", "agentSha256", "journalHead"})
        json[field] = "";
    json["token"] = SwitchToken(Guid(), 7, QStringLiteral("n"), QStringLiteral("t"), QStringLiteral("o"), QStringLiteral("s"));
    for (const char *field : {"nonce", "target", "operator", "station"})
        json["token"][field] = "";
    json["expect"] = Expectation();
    for (const char *field : {"configurationHash", "approvedConfigurationHash", "exportHash", "approval", "otherFencedReceipt"})
        json["expect"][field] = "";
    return json;
}

} // namespace swingbridge::test

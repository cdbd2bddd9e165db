// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/Expectation.h"

#include "servers/Fields.h"

namespace swingbridge {

void to_json(Json &json, const Expectation &expectation)
{
    json = Json::object();
    json["stagingMode"] = fields::optionalJson(expectation.stagingMode);
    json["idle"] = fields::optionalJson(expectation.idle);
    json["configurationHash"] = textOrNull(expectation.configurationHash);
    json["approvedConfigurationHash"] = textOrNull(expectation.approvedConfigurationHash);
    json["exportHash"] = textOrNull(expectation.exportHash);
    json["approval"] = textOrNull(expectation.approval);
    json["otherFencedReceipt"] = textOrNull(expectation.otherFencedReceipt);
}

void from_json(const Json &json, Expectation &expectation)
{
    expectation = Expectation();
    expectation.stagingMode = fields::optionalAt<bool>(json, "stagingMode");
    expectation.idle = fields::optionalAt<bool>(json, "idle");
    expectation.configurationHash = textAt(json, "configurationHash");
    expectation.approvedConfigurationHash = textAt(json, "approvedConfigurationHash");
    expectation.exportHash = textAt(json, "exportHash");
    expectation.approval = textAt(json, "approval");
    expectation.otherFencedReceipt = textAt(json, "otherFencedReceipt");
}

} // namespace swingbridge

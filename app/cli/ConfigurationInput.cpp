// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConfigurationInput.h"

#include "cli/InputFile.h"
#include "configuration/SettingsFile.h"

namespace swingbridge {
namespace {

tl::expected<SyncConfiguration, Failure> orFailure(Result<SyncConfiguration> read, const QString &path)
{
    if (!read)
        return tl::unexpected<Failure>(Failure(asInput(read.error())).withFile(path));
    return std::move(*read);
}

} // namespace

tl::expected<SyncConfiguration, Failure> readConfigurationInput(const QString &path)
{
    return orFailure(readConfigurationSource(path), path);
}

tl::expected<SyncConfiguration, Failure> describeConfigurationInput(const QString &path)
{
    return orFailure(describeConfigurationSource(path), path);
}

ComparedSource sourceOf(const SyncConfiguration &configuration)
{
    const ConfigurationOrigin &origin = configuration.origin;
    return ComparedSource(origin.source, toString(origin.kind), origin.sha256);
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ConfigurationInput.h"

#include "cli/InputFile.h"
#include "configuration/SettingsFile.h"
#include "servers/FolderEndpoint.h"
#include "servers/ServerAddress.h"

namespace swingbridge {
namespace {

//! What \a path names: itself, or for "files:DIR" the configuration in that copy of a server.
Result<QString> placeOf(const QString &path)
{
    if (!path.startsWith(QLatin1String("files:")))
        return path;
    const auto address = ServerAddress::parse(path);
    const auto copy = address ? FolderEndpoint::open(path, address->place()) : Result<std::shared_ptr<FolderEndpoint>>(failure(address.error()));
    return copy ? (*copy)->configurationPath() : failure(copy.error());
}

tl::expected<SyncConfiguration, Failure> orFailure(Result<SyncConfiguration> read, const QString &path)
{
    if (!read)
        return tl::unexpected<Failure>(Failure(asInput(read.error())).withFile(path));
    return std::move(*read);
}

} // namespace

tl::expected<SyncConfiguration, Failure> readConfigurationInput(const QString &path)
{
    const auto place = placeOf(path);
    return orFailure(place ? readConfigurationSource(*place) : failure(place.error()), path);
}

tl::expected<SyncConfiguration, Failure> describeConfigurationInput(const QString &path)
{
    const auto place = placeOf(path);
    return orFailure(place ? describeConfigurationSource(*place) : failure(place.error()), path);
}

ComparedSource sourceOf(const SyncConfiguration &configuration)
{
    const ConfigurationOrigin &origin = configuration.origin;
    return ComparedSource(origin.source, toString(origin.kind), origin.sha256);
}

} // namespace swingbridge

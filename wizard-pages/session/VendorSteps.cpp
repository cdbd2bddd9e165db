// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/VendorSteps.h"

#include "servers/ServerIdentity.h"

namespace swingbridge {

QStringList VendorSteps::exportSettings(const QString &server)
{
    return {tr("On %1 open Microsoft Entra Connect (older: Azure AD Connect) and press Configure.").arg(server),
            tr("Choose \"View or export current configuration\" and press Next."),
            tr("Press \"Export Settings\", leave folder and name as they are, and save."),
            tr("Close the wizard: while it is open nothing is synchronized. Then look again here.")};
}

QStringList VendorSteps::migrateSettings(const QString &server)
{
    return {tr("%1 is too old to export its settings. Start the new installer on any machine, and copy MigrateSettings.ps1 from its folder Tools to %1.").arg(server),
            tr("Run the script on %1. If it stops at a parameter that accepts 'True', remove $true from its line and run it again.").arg(server),
            tr("Copy the whole folder Exported-ServerConfiguration-… that it wrote: the installer later wants MigratedPolicy.json inside this folder.")};
}

bool VendorSteps::canExport(const QString &version)
{
    return version.isEmpty() || compareVersions(version, QStringLiteral("1.5.42.0")) >= 0;
}

QStringList VendorSteps::importSettings(const QString &server, const QString &active)
{
    return {tr("Copy the file unchanged to %1: edited files are unsupported.").arg(server),
            tr("On %1 start the installer, in a version not older than that of %2, and choose Customize.").arg(server, active),
            tr("Under \"Install required components\" tick \"Import synchronization settings\", browse to the file and press Install."),
            tr("Choose the same user sign-in as on %1, then sign in to Microsoft Entra ID.").arg(active),
            tr("Under \"Connect your directories\" give credentials for every forest. Forests cannot be added or removed here."),
            tr("Under \"Ready to configure\" see that \"Enable staging mode\" is ticked, untick the box that starts the synchronization, and press Install."),
            tr("Sign out and in again, then look again here: %1 is identified and checked.").arg(server)};
}

QStringList VendorSteps::upgrade(const QString &server)
{
    return {tr("On %1 start AzureADConnect.msi as administrator; sign out everybody else there first.").arg(server),
            tr("It must say that the product \"is installed and will be upgraded\". If it welcomes you to a new installation, close it and change nothing."),
            tr("Under \"Connect to Microsoft Entra ID\" sign in, with your second factor."),
            tr("Leave the box ticked that starts the synchronization: in staging mode nothing is exported. Press Upgrade and let it end."),
            tr("Press Exit, sign out and in again, then read again here: %1 must still be in staging mode.").arg(server)};
}

} // namespace swingbridge

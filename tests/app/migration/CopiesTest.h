// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace swingbridge::test {

//! What is stored off the servers, and how a new server comes to its settings.
class CopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsNamedAfterTimeHostAndTicket();
    void noCopyLiesOnAServer_data();
    void noCopyLiesOnAServer();
    void theNewestExportedFileIsTaken_data();
    void theNewestExportedFileIsTaken();
    void aCopyThatIsGivenUpLeavesNothing();
    void aCopyIsNeverWrittenOverAnother();
    void bothServersAreStoredWithTheirSettingsAndHashes();
    void aFolderOnOneOfTheServersIsRefused();
    void theCopiesAreKnownAfterARestart();
    void anImportIsPreparedAndLookedAt();
    void anImportedServerIsLookedAtAgain();
    void aSettingsFileThatWasEditedIsNotPrepared();
};

} // namespace swingbridge::test

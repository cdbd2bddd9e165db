<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AdviceFactsReader</name>
    <message>
        <source>The facts for the advice cannot be understood: %1.</source>
        <translation>Die Fakten für die Empfehlung sind nicht verständlich: %1.</translation>
    </message>
    <message>
        <source>Compare the file with the shape that the manual shows for swingbridge/facts/1.</source>
        <translation>Vergleichen Sie die Datei mit der Form, die das Handbuch für swingbridge/facts/1 zeigt.</translation>
    </message>
</context>
<context>
    <name>AdviceText</name>
    <message>
        <source>the number of objects</source>
        <translation>die Anzahl der Objekte</translation>
    </message>
    <message>
        <source>whether standard rules were edited</source>
        <translation>ob Standardregeln bearbeitet wurden</translation>
    </message>
    <message>
        <source>when the server was last upgraded</source>
        <translation>wann der Server zuletzt aktualisiert wurde</translation>
    </message>
    <message>
        <source>whether the server is active</source>
        <translation>ob der Server aktiv ist</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>the operating system</source>
        <translation>das Betriebssystem</translation>
    </message>
    <message>
        <source>the kind of database</source>
        <translation>die Art der Datenbank</translation>
    </message>
    <message>
        <source>No supported way</source>
        <translation>Kein unterstützter Weg</translation>
    </message>
    <message>
        <source>Automatic upgrade</source>
        <translation>Automatisches Upgrade</translation>
    </message>
    <message>
        <source>In-place upgrade</source>
        <translation>Direktes Upgrade</translation>
    </message>
    <message>
        <source>Swing migration</source>
        <translation>Swing-Migration</translation>
    </message>
    <message>
        <source>Swing migration to a new server</source>
        <translation>Swing-Migration auf einen neuen Server</translation>
    </message>
    <message>
        <source>DirSync, upgraded in place</source>
        <translation>DirSync, direktes Upgrade</translation>
    </message>
    <message>
        <source>DirSync, deployed in parallel</source>
        <translation>DirSync, parallele Bereitstellung</translation>
    </message>
    <message>
        <source>Rebuild from the stored export</source>
        <translation>Neuaufbau aus dem gespeicherten Export</translation>
    </message>
    <message>
        <source>There is a standby: the staging server is upgraded and checked first, and the way back stays open.</source>
        <translation>Ein Reserveserver ist vorhanden: Der Stagingserver wird zuerst aktualisiert und geprüft, und der Rückweg bleibt offen.</translation>
    </message>
    <message>
        <source>One server with %1 objects: in place is preferred. There is no standby and no way back.</source>
        <translation>Ein Server mit %1 Objekten: Das direkte Upgrade ist vorzuziehen. Es gibt keinen Reserveserver und keinen Rückweg.</translation>
    </message>
    <message>
        <source>It needs a second server, at least while it lasts.</source>
        <translation>Dafür wird ein zweiter Server benötigt, zumindest für die Dauer der Migration.</translation>
    </message>
    <message>
        <source>It cannot be rolled back, and here is a standby that makes a way back possible.</source>
        <translation>Ein Zurückrollen ist nicht möglich, und hier gibt es einen Reserveserver, der einen Rückweg erlaubt.</translation>
    </message>
    <message>
        <source>%1 objects: a full cycle takes long, and meanwhile another server keeps the deltas going.</source>
        <translation>%1 Objekte: Ein vollständiger Zyklus dauert lange; währenddessen synchronisiert ein anderer Server weiterhin die Änderungen.</translation>
    </message>
    <message>
        <source>%1 objects: no delta is synchronized while the full cycle lasts.</source>
        <translation>%1 Objekte: Solange der vollständige Zyklus dauert, werden keine Änderungen synchronisiert.</translation>
    </message>
    <message>
        <source>LocalDB ends at 10 GB, about 100,000 objects: the new server can have a full SQL Server.</source>
        <translation>LocalDB endet bei 10 GB, etwa 100.000 Objekten: Der neue Server kann einen vollständigen SQL Server erhalten.</translation>
    </message>
    <message>
        <source>The last upgrade was on %1, more than 12 months ago.</source>
        <translation>Das letzte Upgrade war am %1, vor mehr als 12 Monaten.</translation>
    </message>
    <message>
        <source>Version %1 is too far from today's for a step in place.</source>
        <translation>Version %1 ist für ein direktes Upgrade zu weit von der heutigen entfernt.</translation>
    </message>
    <message>
        <source>Version %1 is retired and does not upgrade by itself.</source>
        <translation>Version %1 ist eingestellt und aktualisiert sich nicht selbst.</translation>
    </message>
    <message>
        <source>%1 standard rules were edited: compare them on a second server before they count.</source>
        <translation>%1 Standardregeln wurden bearbeitet: Vergleichen Sie sie auf einem zweiten Server, bevor sie wirksam werden.</translation>
    </message>
    <message>
        <source>%1 edited standard rules would be reset: clone and disable them first.</source>
        <translation>%1 bearbeitete Standardregeln würden zurückgesetzt: Klonen und deaktivieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Windows Server %1: a current version does not install here; a new server is needed.</source>
        <translation>Windows Server %1: Eine aktuelle Version lässt sich hier nicht installieren; ein neuer Server wird benötigt.</translation>
    </message>
    <message>
        <source>Windows Server %1: a current version does not install here.</source>
        <translation>Windows Server %1: Eine aktuelle Version lässt sich hier nicht installieren.</translation>
    </message>
    <message>
        <source>Another operating system or other hardware is wanted: a new server joins as staging and takes over.</source>
        <translation>Ein anderes Betriebssystem oder andere Hardware ist gewünscht: Ein neuer Server kommt als Stagingserver hinzu und übernimmt.</translation>
    </message>
    <message>
        <source>It changes neither the operating system nor the hardware.</source>
        <translation>Betriebssystem und Hardware bleiben dabei unverändert.</translation>
    </message>
    <message>
        <source>No other operating system and no other hardware is wanted.</source>
        <translation>Weder ein anderes Betriebssystem noch andere Hardware ist gewünscht.</translation>
    </message>
    <message>
        <source>Windows Server 2025 is not supported as a target; choose 2022.</source>
        <translation>Windows Server 2025 wird als Ziel nicht unterstützt; wählen Sie 2022.</translation>
    </message>
    <message>
        <source>Azure AD Sync is left by a swing migration only.</source>
        <translation>Azure AD Sync lässt sich nur durch eine Swing-Migration ablösen.</translation>
    </message>
    <message>
        <source>Azure AD Sync cannot be upgraded in place.</source>
        <translation>Für Azure AD Sync ist kein direktes Upgrade möglich.</translation>
    </message>
    <message>
        <source>Azure AD Sync does not upgrade by itself.</source>
        <translation>Azure AD Sync aktualisiert sich nicht selbst.</translation>
    </message>
    <message>
        <source>DirSync with %1 objects: the installer takes it over in place.</source>
        <translation>DirSync mit %1 Objekten: Das Installationsprogramm übernimmt es direkt.</translation>
    </message>
    <message>
        <source>DirSync with 50,000 objects or more, or their number is not known: deploy in parallel.</source>
        <translation>DirSync mit 50.000 Objekten oder mehr, oder ihre Anzahl ist nicht bekannt: Stellen Sie parallel bereit.</translation>
    </message>
    <message>
        <source>In place it takes about three hours for every 50,000 objects, without synchronization.</source>
        <translation>Direkt dauert es etwa drei Stunden je 50.000 Objekte, ohne Synchronisierung.</translation>
    </message>
    <message>
        <source>It is on and needs the least work, but may not bring the newest build.</source>
        <translation>Es ist eingeschaltet und macht die geringste Arbeit, bringt aber vielleicht nicht den neuesten Build.</translation>
    </message>
    <message>
        <source>Its state is %1.</source>
        <translation>Der Zustand ist %1.</translation>
    </message>
    <message>
        <source>It upgrades both servers when it likes, and never during a swing.</source>
        <translation>Es aktualisiert beide Server, wann es will, und nie während einer Swing-Migration.</translation>
    </message>
    <message>
        <source>Version %1 is older than 2.3.20.0, which automatic upgrade needs.</source>
        <translation>Version %1 ist älter als 2.3.20.0, die das automatische Upgrade voraussetzt.</translation>
    </message>
    <message>
        <source>Custom rules block it below 2.2.1.0.</source>
        <translation>Unterhalb von 2.2.1.0 wird es durch benutzerdefinierte Regeln verhindert.</translation>
    </message>
    <message>
        <source>Build %1 was withdrawn: it is uninstalled, not upgraded.</source>
        <translation>Build %1 wurde zurückgezogen: Er wird deinstalliert, nicht aktualisiert.</translation>
    </message>
    <message>
        <source>Build %1 was withdrawn: uninstall it and install the current one from the stored export.</source>
        <translation>Build %1 wurde zurückgezogen: Deinstallieren Sie ihn und installieren Sie den aktuellen aus dem gespeicherten Export.</translation>
    </message>
    <message>
        <source>The only server is in staging mode and no other one is known: nothing is exported.</source>
        <translation>Der einzige Server ist im Stagingmodus, und kein anderer ist bekannt: Es wird nichts exportiert.</translation>
    </message>
    <message>
        <source>It is for a dead server without a standby.</source>
        <translation>Dieser Weg ist für einen ausgefallenen Server ohne Reserveserver gedacht.</translation>
    </message>
    <message>
        <source>Version %1 cannot synchronize any more: months of changes may be pending and have to be reviewed before they are exported.</source>
        <translation>Version %1 kann nicht mehr synchronisieren: Änderungen aus Monaten können ausstehen und müssen vor dem Export geprüft werden.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Dies konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Read it again; if it stays so, look at the log.</source>
        <translation>Lesen Sie es erneut ein; wenn es dabei bleibt, sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>Different machines</source>
        <translation>Verschiedene Maschinen</translation>
    </message>
    <message>
        <source>Two addresses of one machine would be demoted and promoted in one go.</source>
        <translation>Zwei Adressen einer Maschine würden in einem Zug herabgestuft und heraufgestuft.</translation>
    </message>
    <message>
        <source>%1 is the same machine or installation as another one of the pair.</source>
        <translation>%1 ist dieselbe Maschine oder Installation wie eine andere des Paares.</translation>
    </message>
    <message>
        <source>Correct the addresses.</source>
        <translation>Berichtigen Sie die Adressen.</translation>
    </message>
    <message>
        <source>Every address is a machine of its own.</source>
        <translation>Jede Adresse gehört zu einer eigenen Maschine.</translation>
    </message>
    <message>
        <source>One active server</source>
        <translation>Ein aktiver Server</translation>
    </message>
    <message>
        <source>Two active servers overwrite each other in the cloud; with none, nothing is exported.</source>
        <translation>Zwei aktive Server überschreiben einander in der Cloud; ohne aktiven Server wird nichts exportiert.</translation>
    </message>
    <message>
        <source>Several servers are active: %1</source>
        <translation>Mehrere Server sind aktiv: %1</translation>
    </message>
    <message>
        <source>Demote all but the one that shall stay active. Stopping a scheduler is not staging mode.</source>
        <translation>Stufen Sie alle herab bis auf den einen, der aktiv bleiben soll. Ein angehaltener Scheduler ist kein Stagingmodus.</translation>
    </message>
    <message>
        <source>No server is active: nothing is exported at the moment.</source>
        <translation>Kein Server ist aktiv: Derzeit wird nichts exportiert.</translation>
    </message>
    <message>
        <source>Promote the server that was active last, or take the recovery path.</source>
        <translation>Stufen Sie den zuletzt aktiven Server herauf, oder gehen Sie den Weg der Wiederherstellung.</translation>
    </message>
    <message>
        <source>%1 is active, the others are in staging mode.</source>
        <translation>%1 ist aktiv, die anderen sind im Stagingmodus.</translation>
    </message>
    <message>
        <source>The servers belong to different tenants: %1</source>
        <translation>Die Server gehören zu verschiedenen Mandanten: %1</translation>
    </message>
    <message>
        <source>Versions of the pair</source>
        <translation>Versionen des Paares</translation>
    </message>
    <message>
        <source>A swing migration goes to the same or a newer version; the servers may differ meanwhile.</source>
        <translation>Eine Swing-Migration führt zur gleichen oder einer neueren Version; währenddessen dürfen sich die Server unterscheiden.</translation>
    </message>
    <message>
        <source>%1 has version %2, older than the active server's %3.</source>
        <translation>%1 hat Version %2, älter als %3 auf dem aktiven Server.</translation>
    </message>
    <message>
        <source>Upgrade the staging server before it takes over.</source>
        <translation>Aktualisieren Sie den Stagingserver, bevor er übernimmt.</translation>
    </message>
    <message>
        <source>No staging server is older than the active server's %1.</source>
        <translation>Kein Stagingserver ist älter als der aktive Server mit %1.</translation>
    </message>
    <message>
        <source>Snapshots and backups</source>
        <translation>Snapshots und Sicherungen</translation>
    </message>
    <message>
        <source>A snapshot taken while a server is active boots as an active server; reverting one during a switch makes two.</source>
        <translation>Ein Snapshot, der von einem aktiven Server erstellt wurde, startet als aktiver Server; wird während einer Umschaltung auf ihn zurückgesetzt, gibt es zwei.</translation>
    </message>
    <message>
        <source>No program can see this.</source>
        <translation>Kein Programm kann dies erkennen.</translation>
    </message>
    <message>
        <source>State that backups exist and that nobody will revert a snapshot during the switch.</source>
        <translation>Bestätigen Sie, dass Sicherungen vorhanden sind und dass niemand während der Umschaltung auf einen Snapshot zurücksetzt.</translation>
    </message>
    <message>
        <source>Cloud sign-in rehearsed</source>
        <translation>Cloudanmeldung geprobt</translation>
    </message>
    <message>
        <source>A sign-in that hangs in its second factor between demotion and promotion leaves nobody active.</source>
        <translation>Bleibt eine Anmeldung zwischen Herabstufung und Heraufstufung beim zweiten Faktor hängen, ist kein Server aktiv.</translation>
    </message>
    <message>
        <source>Sign in today in the vendor's wizard on both servers, leave without changing anything, and state it here.</source>
        <translation>Melden Sie sich heute auf beiden Servern im Assistenten des Herstellers an, verlassen Sie ihn, ohne etwas zu ändern, und bestätigen Sie dies hier.</translation>
    </message>
    <message>
        <source>Build %1 was withdrawn by its vendor.</source>
        <translation>Build %1 wurde vom Hersteller zurückgezogen.</translation>
    </message>
    <message>
        <source>Uninstall it and install the current build.</source>
        <translation>Deinstallieren Sie ihn und installieren Sie den aktuellen Build.</translation>
    </message>
    <message>
        <source>Version %1; no end of support is announced.</source>
        <translation>Version %1; ein Ende der Unterstützung ist nicht angekündigt.</translation>
    </message>
    <message>
        <source>Upgrade this server before or during this migration.</source>
        <translation>Aktualisieren Sie diesen Server vor oder während dieser Migration.</translation>
    </message>
    <message>
        <source>Version %1; its support ended on %2.</source>
        <translation>Version %1; ihre Unterstützung endete am %2.</translation>
    </message>
    <message>
        <source>Version %1; its support ends soon, on %2.</source>
        <translation>Version %1; ihre Unterstützung endet bald, am %2.</translation>
    </message>
    <message>
        <source>Version %1; supported until %2.</source>
        <translation>Version %1; unterstützt bis %2.</translation>
    </message>
    <message>
        <source>Version and support</source>
        <translation>Version und Unterstützung</translation>
    </message>
    <message>
        <source>A build past its end of support stops synchronizing sooner or later, and nobody helps.</source>
        <translation>Ein Build nach dem Ende seiner Unterstützung hört früher oder später auf zu synchronisieren, und niemand hilft.</translation>
    </message>
    <message>
        <source>Version %1 is not in the table of supported builds.</source>
        <translation>Version %1 steht nicht in der Tabelle der unterstützten Builds.</translation>
    </message>
    <message>
        <source>Look the build up in the vendor's version history; plan to upgrade it.</source>
        <translation>Schlagen Sie den Build im Versionsverlauf des Herstellers nach; planen Sie ein Upgrade ein.</translation>
    </message>
    <message>
        <source>Version readings</source>
        <translation>Versionsangaben</translation>
    </message>
    <message>
        <source>Engine files and engine configuration are read independently; where they differ an upgrade was not finished.</source>
        <translation>Moduldateien und Modulkonfiguration werden unabhängig voneinander gelesen; wo sie sich unterscheiden, wurde ein Upgrade nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Engine configuration says %1, engine files say %2.</source>
        <translation>Die Modulkonfiguration nennt %1, die Moduldateien nennen %2.</translation>
    </message>
    <message>
        <source>Restart the service ADSync, then the server; if they still differ, repair the installation.</source>
        <translation>Starten Sie den Dienst ADSync neu, dann den Server; wenn sie sich weiterhin unterscheiden, reparieren Sie die Installation.</translation>
    </message>
    <message>
        <source>The vendor's wizard is %1, the engine %2: an upgrade was prepared and not carried out.</source>
        <translation>Der Assistent des Herstellers hat Version %1, das Modul %2: Ein Upgrade wurde vorbereitet und nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Start the vendor's wizard and finish the upgrade, or leave it until this migration is over.</source>
        <translation>Starten Sie den Assistenten des Herstellers und schließen Sie das Upgrade ab, oder lassen Sie es ruhen, bis diese Migration vorüber ist.</translation>
    </message>
    <message>
        <source>Engine files and engine configuration agree on %1.</source>
        <translation>Moduldateien und Modulkonfiguration stimmen überein: %1.</translation>
    </message>
    <message>
        <source>Sign-in in the vendor's wizard</source>
        <translation>Anmeldung im Assistenten des Herstellers</translation>
    </message>
    <message>
        <source>The assisted switch needs the vendor's wizard, and old builds cannot sign in there any more.</source>
        <translation>Die begleitete Umschaltung benötigt den Assistenten des Herstellers, und mit alten Builds ist dort keine Anmeldung mehr möglich.</translation>
    </message>
    <message>
        <source>Version %1 is older than %2: its wizard cannot sign in to the cloud.</source>
        <translation>Version %1 ist älter als %2: In ihrem Assistenten ist keine Anmeldung bei der Cloud möglich.</translation>
    </message>
    <message>
        <source>Use the automatic mode, or fence this server.</source>
        <translation>Verwenden Sie den automatischen Modus, oder sperren Sie diesen Server ab.</translation>
    </message>
    <message>
        <source>Version %1 can sign in to the cloud.</source>
        <translation>Mit Version %1 ist die Anmeldung bei der Cloud möglich.</translation>
    </message>
    <message>
        <source>An upgrade that starts by itself in the middle of a switch changes the server under our hands.</source>
        <translation>Ein Upgrade, das mitten in einer Umschaltung von selbst beginnt, verändert den Server während der Arbeit.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>It is %1; it is held off during the migration and put back afterwards.</source>
        <translation>Zustand: %1; es wird während der Migration zurückgehalten und danach wiederhergestellt.</translation>
    </message>
    <message>
        <source>The vendor's programs</source>
        <translation>Die Programme des Herstellers</translation>
    </message>
    <message>
        <source>While the vendor's wizard is open nothing synchronizes, and an open manager can export by hand.</source>
        <translation>Solange der Assistent des Herstellers geöffnet ist, wird nichts synchronisiert, und in einem geöffneten Manager kann von Hand exportiert werden.</translation>
    </message>
    <message>
        <source>Close it on the server; look into disconnected sessions too.</source>
        <translation>Schließen Sie das Programm auf dem Server; sehen Sie auch in getrennten Sitzungen nach.</translation>
    </message>
    <message>
        <source>The vendor's wizard is open (%1).</source>
        <translation>Der Assistent des Herstellers ist geöffnet (%1).</translation>
    </message>
    <message>
        <source>The Synchronization Service Manager is open (%1).</source>
        <translation>Der Synchronization Service Manager ist geöffnet (%1).</translation>
    </message>
    <message>
        <source>The Synchronization Rules Editor is open (%1).</source>
        <translation>Der Synchronization Rules Editor ist geöffnet (%1).</translation>
    </message>
    <message>
        <source>None of them is open.</source>
        <translation>Keines davon ist geöffnet.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>A server whose scheduler is off falls behind. A scheduler that is off is not staging mode.</source>
        <translation>Ein Server, dessen Scheduler ausgeschaltet ist, gerät in Rückstand. Ein ausgeschalteter Scheduler ist kein Stagingmodus.</translation>
    </message>
    <message>
        <source>Find out who switched it off and why, then switch it on and let a cycle end.</source>
        <translation>Finden Sie heraus, wer ihn warum ausgeschaltet hat; schalten Sie ihn dann ein und lassen Sie einen Zyklus enden.</translation>
    </message>
    <message>
        <source>It is on, every %1 minutes.</source>
        <translation>Eingeschaltet, alle %1 Minuten.</translation>
    </message>
    <message>
        <source>Scheduler suspended</source>
        <translation>Scheduler angehalten</translation>
    </message>
    <message>
        <source>The product suspends its scheduler during an upgrade and while its wizard is open; no cycle starts meanwhile.</source>
        <translation>Das Produkt hält seinen Scheduler während eines Upgrades und bei geöffnetem Assistenten an; währenddessen beginnt kein Zyklus.</translation>
    </message>
    <message>
        <source>It is suspended.</source>
        <translation>Er ist angehalten.</translation>
    </message>
    <message>
        <source>Finish or close the vendor's wizard; setting the value by hand is not supported.</source>
        <translation>Beenden oder schließen Sie den Assistenten des Herstellers; den Wert von Hand zu setzen, wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>It is not suspended.</source>
        <translation>Er ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Last synchronization</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>A server that did not synchronize for seven days needs a full synchronization before it can take over.</source>
        <translation>Ein Server, der sieben Tage lang nicht synchronisiert hat, benötigt eine Full Synchronization, bevor er übernehmen kann.</translation>
    </message>
    <message>
        <source>Let a cycle end well on this server, then check again.</source>
        <translation>Lassen Sie auf diesem Server einen Zyklus erfolgreich enden, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Its run history holds no synchronization that ended well.</source>
        <translation>Sein Ausführungsverlauf enthält keine Synchronisierung, die erfolgreich endete.</translation>
    </message>
    <message>
        <source>Every connector synchronized well at %1 or later.</source>
        <translation>Letzte erfolgreiche Synchronisierung jedes Connectors: %1 oder später.</translation>
    </message>
    <message>
        <source>Run results</source>
        <translation>Ausführungsergebnisse</translation>
    </message>
    <message>
        <source>Errors that stand there before the migration are taken for its consequence afterwards.</source>
        <translation>Fehler, die schon vor der Migration bestehen, werden danach für ihre Folge gehalten.</translation>
    </message>
    <message>
        <source>Ended badly the last time: %1</source>
        <translation>Beim letzten Mal fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Open the run in the Synchronization Service Manager and mend what it names.</source>
        <translation>Öffnen Sie die Ausführung im Synchronization Service Manager und beheben Sie, was sie nennt.</translation>
    </message>
    <message>
        <source>Every run ended well the last time.</source>
        <translation>Jede Ausführung endete beim letzten Mal erfolgreich.</translation>
    </message>
    <message>
        <source>Outstanding full runs</source>
        <translation>Ausstehende vollständige Ausführungen</translation>
    </message>
    <message>
        <source>An outstanding full import or synchronization runs with the next cycle and changes what is pending.</source>
        <translation>Ein ausstehender Full Import oder eine ausstehende Full Synchronization läuft mit dem nächsten Zyklus und ändert, was aussteht.</translation>
    </message>
    <message>
        <source>Outstanding for: %1</source>
        <translation>Ausstehend für: %1</translation>
    </message>
    <message>
        <source>The synchronize step runs what is outstanding on the staging server.</source>
        <translation>Der Schritt „Synchronisieren“ führt auf dem Stagingserver aus, was aussteht.</translation>
    </message>
    <message>
        <source>Nothing is outstanding.</source>
        <translation>Es steht nichts aus.</translation>
    </message>
    <message>
        <source>Deletion threshold</source>
        <translation>Löschschwellenwert</translation>
    </message>
    <message>
        <source>It is the last thing that stands between a wrong filter and thousands of deleted users.</source>
        <translation>Er ist das Letzte, was zwischen einem falschen Filter und Tausenden gelöschter Benutzer steht.</translation>
    </message>
    <message>
        <source>It is off: any number of objects may be deleted.</source>
        <translation>Ausgeschaltet: Beliebig viele Objekte dürfen gelöscht werden.</translation>
    </message>
    <message>
        <source>Switch it on by hand on the server: Enable-ADSyncExportDeletionThreshold asks for a cloud sign-in.</source>
        <translation>Schalten Sie ihn auf dem Server von Hand ein: Enable-ADSyncExportDeletionThreshold verlangt eine Cloudanmeldung.</translation>
    </message>
    <message>
        <source>Other schedulers</source>
        <translation>Andere Zeitplanungen</translation>
    </message>
    <message>
        <source>A scheduled task that runs profiles by itself exports whenever it likes.</source>
        <translation>Eine geplante Aufgabe, die selbst Ausführungsprofile startet, exportiert, wann sie will.</translation>
    </message>
    <message>
        <source>Tasks that touch synchronization: %1</source>
        <translation>Aufgaben, die die Synchronisierung berühren: %1</translation>
    </message>
    <message>
        <source>Switch them off, or state that they start no run profile.</source>
        <translation>Schalten Sie sie aus, oder bestätigen Sie, dass sie kein Ausführungsprofil starten.</translation>
    </message>
    <message>
        <source>No scheduled task touches synchronization.</source>
        <translation>Keine geplante Aufgabe berührt die Synchronisierung.</translation>
    </message>
    <message>
        <source>Exports of the active server</source>
        <translation>Exporte des aktiven Servers</translation>
    </message>
    <message>
        <source>Where the active server no longer exports, months of changes are pending: never measure staging against its last export.</source>
        <translation>Wo der aktive Server nicht mehr exportiert, stehen Änderungen aus Monaten aus: Messen Sie den Stagingserver nie an dessen letztem Export.</translation>
    </message>
    <message>
        <source>It is a staging server and exports nothing.</source>
        <translation>Er ist ein Stagingserver und exportiert nichts.</translation>
    </message>
    <message>
        <source>Expect many pending exports and review them one class at a time; the switch is urgent.</source>
        <translation>Rechnen Sie mit vielen ausstehenden Exporten und prüfen Sie sie klassenweise; die Umschaltung ist dringend.</translation>
    </message>
    <message>
        <source>Version %1 cannot synchronize since %2.</source>
        <translation>Version %1 kann seit %2 nicht mehr synchronisieren.</translation>
    </message>
    <message>
        <source>Its run history holds no export that ended well.</source>
        <translation>Sein Ausführungsverlauf enthält keinen Export, der erfolgreich endete.</translation>
    </message>
    <message>
        <source>It last exported at %1.</source>
        <translation>Letzter Export: %1.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>A server that cannot be read cannot be switched safely: its role would be a guess.</source>
        <translation>Ein Server, der nicht gelesen werden kann, kann nicht sicher umgeschaltet werden: Seine Rolle wäre geraten.</translation>
    </message>
    <message>
        <source>It did not answer: %1</source>
        <translation>Er hat nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>Check that the server is on, that its address is right and that the network lets you through.</source>
        <translation>Prüfen Sie, ob der Server eingeschaltet ist, seine Adresse stimmt und das Netzwerk Sie durchlässt.</translation>
    </message>
    <message>
        <source>%1 answered with Windows PowerShell %2.</source>
        <translation>%1 antwortete mit Windows PowerShell %2.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The age of evidence is measured across machines; a wrong clock makes old evidence look fresh.</source>
        <translation>Das Alter von Nachweisen wird über Maschinen hinweg gemessen; eine falsche Uhr lässt alte Nachweise frisch aussehen.</translation>
    </message>
    <message>
        <source>Its clock differs from this machine's by %1 s.</source>
        <translation>Seine Uhr weicht um %1 s von der dieser Maschine ab.</translation>
    </message>
    <message>
        <source>Set the clocks right: domain members take their time from the domain.</source>
        <translation>Stellen Sie die Uhren richtig: Domänenmitglieder beziehen ihre Zeit aus der Domäne.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Changing the scheduler, rules and roles needs the product's administrators group.</source>
        <translation>Um Scheduler, Regeln und Rollen zu ändern, ist die Administratorengruppe des Produkts erforderlich.</translation>
    </message>
    <message>
        <source>%1 is neither in ADSyncAdmins nor in Administrators.</source>
        <translation>%1 ist weder in ADSyncAdmins noch in Administrators.</translation>
    </message>
    <message>
        <source>Add the account to ADSyncAdmins, then sign out and in: a new group counts from the next sign-in.</source>
        <translation>Fügen Sie das Konto zu ADSyncAdmins hinzu, und melden Sie sich dann ab und wieder an: Eine neue Gruppe gilt ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>%1 is a member of %2.</source>
        <translation>%1 ist Mitglied von %2.</translation>
    </message>
    <message>
        <source>Ways out of the server</source>
        <translation>Wege vom Server nach außen</translation>
    </message>
    <message>
        <source>A server that cannot sign in to the cloud or to a forest cannot take over.</source>
        <translation>Ein Server, der sich bei der Cloud oder einer Gesamtstruktur nicht anmelden kann, kann nicht übernehmen.</translation>
    </message>
    <message>
        <source>The sign-in failed for: %1</source>
        <translation>Die Anmeldung ist fehlgeschlagen für: %1</translation>
    </message>
    <message>
        <source>Mend the account, the proxy or the certificate named in the product's message, then check again.</source>
        <translation>Beheben Sie den Fehler am Konto, Proxy oder Zertifikat, das die Meldung des Produkts nennt, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The certificate of the cloud sign-in ends in %1 days.</source>
        <translation>Das Zertifikat der Cloudanmeldung läuft in %1 Tagen ab.</translation>
    </message>
    <message>
        <source>Rotate the certificate before the migration; it renews itself only while the scheduler is not suspended.</source>
        <translation>Erneuern Sie das Zertifikat vor der Migration; es erneuert sich nur selbst, solange der Scheduler nicht angehalten ist.</translation>
    </message>
    <message>
        <source>The sign-in works for: %1</source>
        <translation>Die Anmeldung gelingt für: %1</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>The product is supported on Windows Server 2016 to 2022 with a desktop, as a member of the domain.</source>
        <translation>Das Produkt wird auf Windows Server 2016 bis 2022 mit Desktop als Mitglied der Domäne unterstützt.</translation>
    </message>
    <message>
        <source>%1, build %2.</source>
        <translation>%1, Build %2.</translation>
    </message>
    <message>
        <source>Use Windows Server 2022; where the product already runs on 2025, install KB5070773 or later.</source>
        <translation>Verwenden Sie Windows Server 2022; wo das Produkt bereits auf 2025 läuft, installieren Sie KB5070773 oder höher.</translation>
    </message>
    <message>
        <source>%1 has no desktop or is not a member of a domain.</source>
        <translation>%1 hat keinen Desktop oder ist nicht Mitglied einer Domäne.</translation>
    </message>
    <message>
        <source>Use a domain member with the desktop experience.</source>
        <translation>Verwenden Sie ein Domänenmitglied mit Desktopdarstellung.</translation>
    </message>
    <message>
        <source>Move to a server with Windows Server 2022 by a swing migration.</source>
        <translation>Wechseln Sie durch eine Swing-Migration auf einen Server mit Windows Server 2022.</translation>
    </message>
    <message>
        <source>.NET Framework</source>
        <translation>.NET Framework</translation>
    </message>
    <message>
        <source>Current builds need .NET Framework 4.7.2; 4.8 is advised.</source>
        <translation>Aktuelle Builds benötigen .NET Framework 4.7.2; 4.8 wird empfohlen.</translation>
    </message>
    <message>
        <source>Version %1, release %2.</source>
        <translation>Version %1, Release %2.</translation>
    </message>
    <message>
        <source>Install .NET Framework 4.8 and restart the server.</source>
        <translation>Installieren Sie .NET Framework 4.8 und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>TLS 1.2</source>
        <translation>TLS 1.2</translation>
    </message>
    <message>
        <source>The cloud accepts nothing older than TLS 1.2.</source>
        <translation>Die Cloud akzeptiert nichts Älteres als TLS 1.2.</translation>
    </message>
    <message>
        <source>Set the registry values as the vendor describes and restart the server.</source>
        <translation>Setzen Sie die Registrierungswerte, wie der Hersteller es beschreibt, und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Switched off by: %1</source>
        <translation>Ausgeschaltet durch: %1</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>Nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>Switched on by the registry.</source>
        <translation>Durch die Registrierung eingeschaltet.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>The database grows during a full import, and captures are written to the same disk.</source>
        <translation>Die Datenbank wächst während eines Full Import, und Aufzeichnungen werden auf denselben Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>Make room on the system disk.</source>
        <translation>Schaffen Sie Platz auf dem Systemdatenträger.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>LocalDB stops at 10 GB, which is about 100,000 objects; a full database stops synchronization.</source>
        <translation>LocalDB endet bei 10 GB, das sind etwa 100.000 Objekte; eine volle Datenbank hält die Synchronisierung an.</translation>
    </message>
    <message>
        <source>SQL Server %1, %2.</source>
        <translation>SQL Server %1, %2.</translation>
    </message>
    <message>
        <source>LocalDB %1, %2 of 10 GB.</source>
        <translation>LocalDB %1, %2 von 10 GB.</translation>
    </message>
    <message>
        <source>Move to a server with a full SQL Server by a swing migration.</source>
        <translation>Wechseln Sie durch eine Swing-Migration auf einen Server mit vollständigem SQL Server.</translation>
    </message>
    <message>
        <source>Health agent</source>
        <translation>Health-Agent</translation>
    </message>
    <message>
        <source>Without the agent nobody is told when exports fail after the switch.</source>
        <translation>Ohne den Agent erfährt niemand, wenn nach der Umschaltung Exporte fehlschlagen.</translation>
    </message>
    <message>
        <source>Install or register the Health agent anew, or accept that there are no alerts.</source>
        <translation>Installieren oder registrieren Sie den Health-Agent neu, oder nehmen Sie hin, dass es keine Warnungen gibt.</translation>
    </message>
    <message>
        <source>It is not installed.</source>
        <translation>Nicht installiert.</translation>
    </message>
    <message>
        <source>Not running: %1</source>
        <translation>Wird nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Wird ausgeführt.</translation>
    </message>
    <message>
        <source>Precedence outside 0-99</source>
        <translation>Rangfolge außerhalb von 0–99</translation>
    </message>
    <message>
        <source>Move this custom rule below 100 before you export, or the import may shift it.</source>
        <translation>Verschieben Sie diese benutzerdefinierte Regel vor dem Exportieren auf einen Wert unter 100, sonst kann der Import sie verschieben.</translation>
    </message>
    <message>
        <source>Custom rule switched off</source>
        <translation>Benutzerdefinierte Regel ausgeschaltet</translation>
    </message>
    <message>
        <source>A disabled custom rule can arrive enabled; check it right after the import.</source>
        <translation>Eine deaktivierte benutzerdefinierte Regel kann aktiviert ankommen; prüfen Sie sie direkt nach dem Import.</translation>
    </message>
    <message>
        <source>Extension attribute</source>
        <translation>Erweiterungsattribut</translation>
    </message>
    <message>
        <source>This rule writes an extension attribute that must exist before the import, or the import can fail.</source>
        <translation>Diese Regel schreibt ein Erweiterungsattribut, das vor dem Import vorhanden sein muss, sonst kann der Import fehlschlagen.</translation>
    </message>
    <message>
        <source>Device writeback</source>
        <translation>Geräterückschreiben</translation>
    </message>
    <message>
        <source>Device writeback will not be applied; plan to configure it by hand.</source>
        <translation>Das Geräterückschreiben wird nicht übernommen; planen Sie ein, es von Hand zu konfigurieren.</translation>
    </message>
    <message>
        <source>Standard rule switched off</source>
        <translation>Standardregel ausgeschaltet</translation>
    </message>
    <message>
        <source>A standard rule is disabled; note it and repeat that on the new server.</source>
        <translation>Eine Standardregel ist deaktiviert; notieren Sie das, und wiederholen Sie es auf dem neuen Server.</translation>
    </message>
    <message>
        <source>Standard rule missing</source>
        <translation>Standardregel fehlt</translation>
    </message>
    <message>
        <source>The standard rule "%1" is missing for this forest; the new server will have it again.</source>
        <translation>Die Standardregel „%1“ fehlt für diese Gesamtstruktur; auf dem neuen Server wird sie wieder vorhanden sein.</translation>
    </message>
    <message>
        <source>Two rules with one precedence</source>
        <translation>Zwei Regeln mit derselben Rangfolge</translation>
    </message>
    <message>
        <source>"%1" and "%2" have the precedence %3: export and import fail with it. Give each rule a number of its own, then export again.</source>
        <translation>„%1“ und „%2“ haben die Rangfolge %3: Export und Import schlagen damit fehl. Geben Sie jeder Regel eine eigene Nummer, und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Generic connector</source>
        <translation>Generischer Connector</translation>
    </message>
    <message>
        <source>%1 is neither a forest nor the Entra connector, and with it the import of settings cannot be used: install the new server without it and configure it by hand.</source>
        <translation>%1 ist weder eine Gesamtstruktur noch der Entra-Connector, und damit kann der Import der Einstellungen nicht verwendet werden: Installieren Sie den neuen Server ohne ihn, und konfigurieren Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>Another tenant</source>
        <translation>Ein anderer Mandant</translation>
    </message>
    <message>
        <source>These settings belong to the tenant %1, the new server shall be signed in to %2: stop, a server cannot be moved to another tenant.</source>
        <translation>Diese Einstellungen gehören zum Mandanten %1, der neue Server soll bei %2 angemeldet werden: Brechen Sie ab, ein Server kann nicht zu einem anderen Mandanten umziehen.</translation>
    </message>
    <message>
        <source>PingFederate</source>
        <translation>PingFederate</translation>
    </message>
    <message>
        <source>With PingFederate the vendor's export is faulty: note every sign-in setting and enter it again on the new server.</source>
        <translation>Bei PingFederate ist der Export des Herstellers fehlerhaft: Notieren Sie jede Anmeldeeinstellung, und geben Sie sie auf dem neuen Server erneut ein.</translation>
    </message>
    <message>
        <source>Rule without a connector</source>
        <translation>Regel ohne Connector</translation>
    </message>
    <message>
        <source>The connector of this rule does not exist, so the rule will not arrive: remove it, or create it for the right connector.</source>
        <translation>Der Connector dieser Regel ist nicht vorhanden, daher wird die Regel nicht ankommen: Entfernen Sie sie, oder erstellen Sie sie für den richtigen Connector.</translation>
    </message>
    <message>
        <source>Modified standard rule</source>
        <translation>Geänderte Standardregel</translation>
    </message>
    <message>
        <source>This standard rule was modified, and the import is likely to place it wrongly: replace it by a custom rule below 100 before you export.</source>
        <translation>Diese Standardregel wurde geändert, und der Import ordnet sie wahrscheinlich falsch ein: Ersetzen Sie sie vor dem Exportieren durch eine benutzerdefinierte Regel unter 100.</translation>
    </message>
    <message>
        <source>The file records device writeback, but the import never applies it.</source>
        <translation>Die Datei verzeichnet das Geräterückschreiben, der Import übernimmt es aber nie.</translation>
    </message>
    <message>
        <source>On the new server run the wizard's task "Configure device options" and enable device writeback with the same container.</source>
        <translation>Führen Sie auf dem neuen Server im Assistenten die Aufgabe „Configure device options“ aus, und aktivieren Sie das Geräterückschreiben mit demselben Container.</translation>
    </message>
    <message>
        <source>Selected object types</source>
        <translation>Ausgewählte Objekttypen</translation>
    </message>
    <message>
        <source>The new server begins with the product's own selection of object types.</source>
        <translation>Der neue Server beginnt mit der produkteigenen Auswahl der Objekttypen.</translation>
    </message>
    <message>
        <source>In Synchronization Service Manager open each connector's properties, page "Select Object Types", and compare the ticks with the active server.</source>
        <translation>Öffnen Sie im Synchronization Service Manager die Eigenschaften jedes Connectors, Seite „Select Object Types“, und vergleichen Sie die Häkchen mit dem aktiven Server.</translation>
    </message>
    <message>
        <source>Selected attributes</source>
        <translation>Ausgewählte Attribute</translation>
    </message>
    <message>
        <source>The new server selects the attributes that its own features need; others can be unticked.</source>
        <translation>Der neue Server wählt die Attribute aus, die seine eigenen Funktionen benötigen; bei anderen kann das Häkchen fehlen.</translation>
    </message>
    <message>
        <source>In Synchronization Service Manager open each connector's properties, page "Select Attributes", and tick what the active server has ticked.</source>
        <translation>Öffnen Sie im Synchronization Service Manager die Eigenschaften jedes Connectors, Seite „Select Attributes“, und setzen Sie die Häkchen wie auf dem aktiven Server.</translation>
    </message>
    <message>
        <source>Custom run profiles</source>
        <translation>Benutzerdefinierte Ausführungsprofile</translation>
    </message>
    <message>
        <source>Only the product's own run profiles are there after an import.</source>
        <translation>Nach einem Import sind nur die produkteigenen Ausführungsprofile vorhanden.</translation>
    </message>
    <message>
        <source>In Synchronization Service Manager choose "Configure Run Profiles" for each connector and create what is missing.</source>
        <translation>Wählen Sie im Synchronization Service Manager für jeden Connector „Configure Run Profiles“, und erstellen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>Provisioning hierarchy</source>
        <translation>Bereitstellungshierarchie</translation>
    </message>
    <message>
        <source>A provisioning hierarchy of a connector is not in the file.</source>
        <translation>Die Bereitstellungshierarchie eines Connectors ist nicht in der Datei enthalten.</translation>
    </message>
    <message>
        <source>In Synchronization Service Manager open each connector's properties, page "Configure Provisioning Hierarchy", and compare it with the active server.</source>
        <translation>Öffnen Sie im Synchronization Service Manager die Eigenschaften jedes Connectors, Seite „Configure Provisioning Hierarchy“, und vergleichen Sie sie mit dem aktiven Server.</translation>
    </message>
    <message>
        <source>Federation settings</source>
        <translation>Verbundeinstellungen</translation>
    </message>
    <message>
        <source>The sign-in method is preselected, but everything about AD FS or PingFederate is entered again.</source>
        <translation>Die Anmeldemethode ist vorausgewählt, aber alles zu AD FS oder PingFederate wird neu eingegeben.</translation>
    </message>
    <message>
        <source>On the new server run the wizard's task "Manage federation" (AD FS) or enter the PingFederate settings, and sign in with a test user.</source>
        <translation>Führen Sie auf dem neuen Server im Assistenten die Aufgabe „Manage federation“ (AD FS) aus, oder geben Sie die PingFederate-Einstellungen ein, und melden Sie sich mit einer Testperson an.</translation>
    </message>
    <message>
        <source>Generic LDAP and SQL connectors</source>
        <translation>Generische LDAP- und SQL-Connectors</translation>
    </message>
    <message>
        <source>With such a connector the import of settings cannot be used.</source>
        <translation>Mit einem solchen Connector kann der Import der Einstellungen nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Install the new server without importing and create the connector by hand in Synchronization Service Manager.</source>
        <translation>Installieren Sie den neuen Server ohne Import, und erstellen Sie den Connector im Synchronization Service Manager von Hand.</translation>
    </message>
    <message>
        <source>Changes to standard rules</source>
        <translation>Änderungen an Standardregeln</translation>
    </message>
    <message>
        <source>Standard rules that were disabled, modified or deleted are there again as the product ships them.</source>
        <translation>Standardregeln, die deaktiviert, geändert oder gelöscht wurden, sind wieder so vorhanden, wie das Produkt sie ausliefert.</translation>
    </message>
    <message>
        <source>In the Synchronization Rules Editor disable on the new server what is disabled on the active server; replace modified rules by custom rules below 100.</source>
        <translation>Deaktivieren Sie im Synchronization Rules Editor auf dem neuen Server, was auf dem aktiven Server deaktiviert ist; ersetzen Sie geänderte Regeln durch benutzerdefinierte Regeln unter 100.</translation>
    </message>
    <message>
        <source>Metaverse attributes of your own</source>
        <translation>Eigene Metaverse-Attribute</translation>
    </message>
    <message>
        <source>Attributes that were added to the metaverse are not in the file; rules that use them would fail.</source>
        <translation>Attribute, die dem Metaverse hinzugefügt wurden, sind nicht in der Datei enthalten; Regeln, die sie verwenden, würden fehlschlagen.</translation>
    </message>
    <message>
        <source>In Synchronization Service Manager open the Metaverse Designer and add the attributes with the same type before the rules are created.</source>
        <translation>Öffnen Sie im Synchronization Service Manager den Metaverse Designer, und fügen Sie die Attribute mit demselben Typ hinzu, bevor die Regeln erstellt werden.</translation>
    </message>
    <message>
        <source>Synchronization interval</source>
        <translation>Synchronisierungsintervall</translation>
    </message>
    <message>
        <source>The new server begins with an interval of 30 minutes.</source>
        <translation>Der neue Server beginnt mit einem Intervall von 30 Minuten.</translation>
    </message>
    <message>
        <source>Compare Get-ADSyncScheduler on both servers, and set the interval with Set-ADSyncScheduler -CustomizedSyncCycleInterval.</source>
        <translation>Vergleichen Sie Get-ADSyncScheduler auf beiden Servern, und legen Sie das Intervall mit Set-ADSyncScheduler -CustomizedSyncCycleInterval fest.</translation>
    </message>
    <message>
        <source>Accounts and passwords</source>
        <translation>Konten und Kennwörter</translation>
    </message>
    <message>
        <source>No password and no service account is in the file.</source>
        <translation>Kein Kennwort und kein Dienstkonto ist in der Datei enthalten.</translation>
    </message>
    <message>
        <source>Have the credentials for Entra ID and for each forest at hand when the installer asks, and give the service account and the database the same kind as on the active server.</source>
        <translation>Halten Sie die Anmeldeinformationen für Entra ID und für jede Gesamtstruktur bereit, wenn das Installationsprogramm danach fragt, und wählen Sie für Dienstkonto und Datenbank dieselbe Art wie auf dem aktiven Server.</translation>
    </message>
    <message>
        <source>What stands on the machine</source>
        <translation>Was auf der Maschine liegt</translation>
    </message>
    <message>
        <source>Changes to miiserver.exe.config (FIPS), the Health agent, pass-through authentication agents, proxy and firewall are not in the file.</source>
        <translation>Änderungen an miiserver.exe.config (FIPS), der Health-Agent, Agents für die Passthrough-Authentifizierung, Proxy und Firewall sind nicht in der Datei enthalten.</translation>
    </message>
    <message>
        <source>Compare both machines by hand: miiserver.exe.config, installed agents, proxy (netsh winhttp show proxy) and firewall rules.</source>
        <translation>Vergleichen Sie beide Maschinen von Hand: miiserver.exe.config, installierte Agents, Proxy (netsh winhttp show proxy) und Firewallregeln.</translation>
    </message>
    <message>
        <source>Upgrade this server by hand: it does not upgrade by itself.</source>
        <translation>Aktualisieren Sie diesen Server von Hand: Er tut es nicht von selbst.</translation>
    </message>
    <message>
        <source>The service ADSync does not run.</source>
        <translation>Der Dienst ADSync läuft nicht.</translation>
    </message>
    <message>
        <source>Start it, unless it was fenced on purpose.</source>
        <translation>Starten Sie ihn, sofern er nicht absichtlich abgesperrt wurde.</translation>
    </message>
    <message>
        <source>The scheduler is off.</source>
        <translation>Der Scheduler ist aus.</translation>
    </message>
    <message>
        <source>Switch it on, unless a migration has borrowed it.</source>
        <translation>Schalten Sie ihn ein, sofern ihn nicht eine Migration ausgeliehen hat.</translation>
    </message>
    <message>
        <source>The Synchronization Service Manager is open.</source>
        <translation>Der Synchronization Service Manager ist geöffnet.</translation>
    </message>
    <message>
        <source>The vendor's wizard is open, or a run goes on outside of a cycle.</source>
        <translation>Der Assistent des Herstellers ist geöffnet, oder eine Ausführung läuft außerhalb eines Zyklus.</translation>
    </message>
    <message>
        <source>Wait for its end, or close the wizard.</source>
        <translation>Warten Sie ihr Ende ab, oder schließen Sie den Assistenten.</translation>
    </message>
    <message>
        <source>Less than 2 GB are free.</source>
        <translation>Es sind weniger als 2 GB frei.</translation>
    </message>
    <message>
        <source>The product's groups ADSyncAdmins, ADSyncOperators, ADSyncBrowse and ADSyncPasswordSet are missing.</source>
        <translation>Die Gruppen ADSyncAdmins, ADSyncOperators, ADSyncBrowse und ADSyncPasswordSet des Produkts fehlen.</translation>
    </message>
    <message>
        <source>Create them again.</source>
        <translation>Legen Sie sie wieder an.</translation>
    </message>
    <message>
        <source>There are custom rules, and a build up to 2.2.1.0 does not upgrade by itself then.</source>
        <translation>Es gibt benutzerdefinierte Regeln, und ein Build bis 2.2.1.0 aktualisiert sich dann nicht von selbst.</translation>
    </message>
    <message>
        <source>PersistedState.xml is missing: the installation is neither an Express one nor one that came from DirSync.</source>
        <translation>PersistedState.xml fehlt: Die Installation ist weder eine Expressinstallation noch aus DirSync hervorgegangen.</translation>
    </message>
    <message>
        <source>The database is on a full SQL Server.</source>
        <translation>Die Datenbank liegt auf einem vollen SQL Server.</translation>
    </message>
    <message>
        <source>The LocalDB database has 8 GB or more.</source>
        <translation>Die LocalDB-Datenbank hat 8 GB oder mehr.</translation>
    </message>
    <message>
        <source>The upload to Health is switched off in the portal.</source>
        <translation>Das Hochladen zu Health ist im Portal ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the portal.</source>
        <translation>Schalten Sie es im Portal ein.</translation>
    </message>
    <message>
        <source>The upgrade could not write its mark into the registry.</source>
        <translation>Das Upgrade konnte seine Marke nicht in die Registrierung schreiben.</translation>
    </message>
    <message>
        <source>Look at the rights on the product's key in the registry.</source>
        <translation>Sehen Sie die Rechte auf den Schlüssel des Produkts in der Registrierung nach.</translation>
    </message>
    <message>
        <source>The server's administrators lack rights on the database.</source>
        <translation>Den Administratoren des Servers fehlen Rechte auf die Datenbank.</translation>
    </message>
    <message>
        <source>The service ADSync could not be started.</source>
        <translation>Der Dienst ADSync konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Look into the System log; mend the service's account.</source>
        <translation>Sehen Sie im Systemprotokoll nach; berichtigen Sie das Konto des Dienstes.</translation>
    </message>
    <message>
        <source>The service ADSync could not be stopped.</source>
        <translation>Der Dienst ADSync konnte nicht beendet werden.</translation>
    </message>
    <message>
        <source>While its cause holds, automatic upgrade stops again.</source>
        <translation>Solange die Ursache besteht, hält das automatische Upgrade wieder an.</translation>
    </message>
    <message>
        <source>The server names it: %1. Whether it still holds cannot be read.</source>
        <translation>Der Server nennt es: %1. Ob es noch zutrifft, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server names it, but its cause no longer holds.</source>
        <translation>Der Server nennt es, aber die Ursache besteht nicht mehr.</translation>
    </message>
    <message>
        <source>Its cause does not hold.</source>
        <translation>Die Ursache besteht nicht.</translation>
    </message>
    <message>
        <source>Who counts on it and is not upgraded finds out when synchronization stops.</source>
        <translation>Wer darauf zählt und nicht aktualisiert wird, merkt es erst, wenn die Synchronisierung aufhört.</translation>
    </message>
    <message>
        <source>It needs %1 or newer, this is %2.</source>
        <translation>Dafür braucht es %1 oder neuer, dies ist %2.</translation>
    </message>
    <message>
        <source>It is off: a person switched it off, or a migration that is under way.</source>
        <translation>Es ist aus: Jemand hat es ausgeschaltet, oder eine Migration ist im Gang.</translation>
    </message>
    <message>
        <source>Unless that is wanted: Set-ADSyncAutoUpgrade -AutoUpgradeState Enabled.</source>
        <translation>Sofern das nicht gewollt ist: Set-ADSyncAutoUpgrade -AutoUpgradeState Enabled.</translation>
    </message>
    <message>
        <source>The system suspended it: %1</source>
        <translation>Das System hat es angehalten: %1</translation>
    </message>
    <message>
        <source>Mend what the code complains about; it is tried again by itself.</source>
        <translation>Beheben Sie, was der Code bemängelt; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>It is on. Not every release is offered to it.</source>
        <translation>Es ist an. Nicht jede Version wird ihm angeboten.</translation>
    </message>
    <message>
        <source>Attempts to upgrade</source>
        <translation>Versuche eines Upgrades</translation>
    </message>
    <message>
        <source>What automatic upgrade tried stands in the Application log.</source>
        <translation>Was das automatische Upgrade versucht hat, steht im Anwendungsprotokoll.</translation>
    </message>
    <message>
        <source>None within 30 days.</source>
        <translation>Keiner in den letzten 30 Tagen.</translation>
    </message>
    <message>
        <source>%1, event %2: %3</source>
        <translation>%1, Ereignis %2: %3</translation>
    </message>
    <message>
        <source>Read the events 300 to 399 of that time in the Application log.</source>
        <translation>Lesen Sie die Ereignisse 300 bis 399 aus dieser Zeit im Anwendungsprotokoll.</translation>
    </message>
    <message>
        <source>Edited standard rules</source>
        <translation>Bearbeitete Standardregeln</translation>
    </message>
    <message>
        <source>An upgrade in place resets edited standard rules and brings deleted ones back, switched on.</source>
        <translation>Ein direktes Upgrade setzt bearbeitete Standardregeln zurück und bringt gelöschte eingeschaltet wieder.</translation>
    </message>
    <message>
        <source>No standard rule has an edited twin. One that was edited or deleted in its place shows only beside another server of the same build.</source>
        <translation>Keine Standardregel hat einen bearbeiteten Zwilling. Eine, die an ihrem Platz bearbeitet oder gelöscht wurde, zeigt sich nur neben einem anderen Server desselben Builds.</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>Bearbeitet: %1</translation>
    </message>
    <message>
        <source>Clone each into a custom rule with a precedence below 100 and leave the standard rule switched off; then upgrade.</source>
        <translation>Klonen Sie jede in eine benutzerdefinierte Regel mit einer Rangfolge unter 100 und lassen Sie die Standardregel ausgeschaltet; dann aktualisieren Sie.</translation>
    </message>
    <message>
        <source>Agents and markers</source>
        <translation>Agenten und Marken</translation>
    </message>
    <message>
        <source>The guard against two active servers lives on the servers: both have to answer, in the same version.</source>
        <translation>Der Schutz vor zwei aktiven Servern liegt auf den Servern: Beide müssen antworten, in derselben Version.</translation>
    </message>
    <message>
        <source>The agents are of different versions: %1</source>
        <translation>Die Agenten haben verschiedene Versionen: %1</translation>
    </message>
    <message>
        <source>Use the same version of Swingbridge for every server.</source>
        <translation>Verwenden Sie für jeden Server dieselbe Version von Swingbridge.</translation>
    </message>
    <message>
        <source>Version %1 on every server, and their markers can be read.</source>
        <translation>Version %1 auf jedem Server, und ihre Marken sind lesbar.</translation>
    </message>
    <message>
        <source>Claimed by others</source>
        <translation>Von anderen beansprucht</translation>
    </message>
    <message>
        <source>Two people who switch at the same time undo each other's work.</source>
        <translation>Zwei Personen, die zugleich umschalten, machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>%1 was claimed by %2 at %3, %4.</source>
        <translation>%1 wurde von %2 um %3 beansprucht, %4.</translation>
    </message>
    <message>
        <source>If that was not you, speak with them; if that attempt is over, take over on page Switch.</source>
        <translation>Waren Sie das nicht, sprechen Sie mit dieser Person; ist jener Versuch vorbei, übernehmen Sie auf der Seite Umschaltung.</translation>
    </message>
    <message>
        <source>No server holds an open claim for a switch.</source>
        <translation>Kein Server trägt einen offenen Anspruch auf eine Umschaltung.</translation>
    </message>
    <message>
        <source>Same tenant, anchor and forests</source>
        <translation>Gleicher Mandant, Anker und gleiche Gesamtstrukturen</translation>
    </message>
    <message>
        <source>A standby of another tenant, source anchor or forest would export these objects as other objects.</source>
        <translation>Eine Reserve mit anderem Mandanten, Quellanker oder anderer Gesamtstruktur würde diese Objekte als andere Objekte exportieren.</translation>
    </message>
    <message>
        <source>These servers cannot replace each other: correct the addresses, or install the staging server anew.</source>
        <translation>Diese Server können einander nicht ersetzen: Berichtigen Sie die Adressen, oder installieren Sie den Stagingserver neu.</translation>
    </message>
    <message>
        <source>The servers use different source anchors: %1</source>
        <translation>Die Server verwenden verschiedene Quellanker: %1</translation>
    </message>
    <message>
        <source>The servers are connected to different forests: %1</source>
        <translation>Die Server sind mit verschiedenen Gesamtstrukturen verbunden: %1</translation>
    </message>
    <message>
        <source>%1; %2; %3</source>
        <translation>%1; %2; %3</translation>
    </message>
    <message>
        <source>Same features</source>
        <translation>Gleiche Funktionen</translation>
    </message>
    <message>
        <source>Password hash synchronization, writeback and hybrid features stop with the switch where the staging server does not have them.</source>
        <translation>Kennworthashsynchronisierung, Rückschreiben und Hybridfunktionen enden mit der Umschaltung dort, wo der Stagingserver sie nicht hat.</translation>
    </message>
    <message>
        <source>They differ in: %1</source>
        <translation>Sie unterscheiden sich in: %1</translation>
    </message>
    <message>
        <source>Set them alike, or decide the difference on page Compare; the switch asks for it by name.</source>
        <translation>Gleichen Sie sie an, oder entscheiden Sie den Unterschied auf der Seite Vergleich; die Umschaltung fragt namentlich danach.</translation>
    </message>
    <message>
        <source>They are the same.</source>
        <translation>Sie sind gleich.</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>Dies konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Rights and reach</source>
        <translation>Rechte und Erreichbarkeit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Upgrade this server first: it could not take over.</source>
        <translation>Aktualisieren Sie zuerst diesen Server: Er könnte nicht übernehmen.</translation>
    </message>
    <message>
        <source>Version %1 is newer than the newest that this program knew on %3, %2.</source>
        <translation>Version %1 ist neuer als die neueste, die dieses Programm am %3 kannte, %2.</translation>
    </message>
    <message>
        <source>A local user can raise his rights (%1).</source>
        <translation>Ein lokaler Benutzer kann seine Rechte ausweiten (%1).</translation>
    </message>
    <message>
        <source>Upgrade, and keep others from signing in to this server.</source>
        <translation>Aktualisieren Sie, und halten Sie andere davon ab, sich an diesem Server anzumelden.</translation>
    </message>
    <message>
        <source>Editing the Entra connector in the Synchronization Service Manager strips its sign-in.</source>
        <translation>Wer den Entra-Connector im Synchronization Service Manager bearbeitet, nimmt ihm seine Anmeldung.</translation>
    </message>
    <message>
        <source>Leave the properties of the Entra connector alone until this server is upgraded.</source>
        <translation>Lassen Sie die Eigenschaften des Entra-Connectors unberührt, bis dieser Server aktualisiert ist.</translation>
    </message>
    <message>
        <source>The service does not start when %1 was edited before the upgrade to this build.</source>
        <translation>Der Dienst startet nicht, wenn %1 vor dem Upgrade auf diesen Build bearbeitet wurde.</translation>
    </message>
    <message>
        <source>Compare that file with an untouched one before the next upgrade.</source>
        <translation>Vergleichen Sie diese Datei vor dem nächsten Upgrade mit einer unberührten.</translation>
    </message>
    <message>
        <source>Switching on pass-through authentication in the vendor's wizard can fail.</source>
        <translation>Das Einschalten der Passthrough-Authentifizierung im Assistenten des Herstellers kann scheitern.</translation>
    </message>
    <message>
        <source>Upgrade before you switch it on.</source>
        <translation>Aktualisieren Sie, bevor Sie sie einschalten.</translation>
    </message>
    <message>
        <source>Known troubles of this build</source>
        <translation>Bekannte Mängel dieses Builds</translation>
    </message>
    <message>
        <source>What is known to go wrong with a build is easier to avoid than to find.</source>
        <translation>Was bei einem Build bekanntermaßen schiefgeht, ist leichter zu vermeiden als zu finden.</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Keiner bekannt.</translation>
    </message>
    <message>
        <source>Cycle in progress</source>
        <translation>Zyklus im Gang</translation>
    </message>
    <message>
        <source>Nothing is switched while a cycle runs: the switch waits for its end.</source>
        <translation>Während ein Zyklus läuft, wird nichts umgeschaltet: Die Umschaltung wartet auf sein Ende.</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>A run outside of a cycle: %1</source>
        <translation>Eine Ausführung außerhalb eines Zyklus: %1</translation>
    </message>
    <message>
        <source>Somebody started it by hand: find out who, and wait for its end.</source>
        <translation>Jemand hat sie von Hand gestartet: Finden Sie heraus, wer, und warten Sie ihr Ende ab.</translation>
    </message>
    <message>
        <source>A cycle runs at the moment, as every half an hour.</source>
        <translation>Im Augenblick läuft ein Zyklus, wie jede halbe Stunde.</translation>
    </message>
    <message>
        <source>Exports of the staging server</source>
        <translation>Exporte des Stagingservers</translation>
    </message>
    <message>
        <source>A staging server never exports; one that did has written to the tenant past the active server.</source>
        <translation>Ein Stagingserver exportiert nie; einer, der es getan hat, hat am aktiven Server vorbei in den Mandanten geschrieben.</translation>
    </message>
    <message>
        <source>It is not in staging mode.</source>
        <translation>Er ist nicht im Stagingmodus.</translation>
    </message>
    <message>
        <source>No Export among its last %1 runs.</source>
        <translation>Kein Export unter seinen letzten %1 Ausführungen.</translation>
    </message>
    <message>
        <source>It ran an Export of %1 at %2.</source>
        <translation>Er hat um %2 einen Export von %1 ausgeführt.</translation>
    </message>
    <message>
        <source>When did it go into staging mode? If that was before this Export, find out who exported and what.</source>
        <translation>Wann ging er in den Stagingmodus? War das vor diesem Export, finden Sie heraus, wer was exportiert hat.</translation>
    </message>
    <message>
        <source>An export with more than %1 deletions stops; %2 are pending.</source>
        <translation>Ein Export mit mehr als %1 Löschungen hält an; %2 stehen aus.</translation>
    </message>
    <message>
        <source>Find out why so many objects would be deleted before anything is switched; never raise the threshold to get past this.</source>
        <translation>Finden Sie heraus, warum so viele Objekte gelöscht würden, bevor etwas umgeschaltet wird; heben Sie den Schwellenwert nie an, um daran vorbeizukommen.</translation>
    </message>
    <message>
        <source>It has the task "%1" of Azure AD Sync, which no longer works.</source>
        <translation>Er hat die Aufgabe „%1“ von Azure AD Sync, das nicht mehr funktioniert.</translation>
    </message>
    <message>
        <source>Leave it by a swing migration, expect months of pending exports, and never keep this server as a standby.</source>
        <translation>Verlassen Sie ihn mit einer Swing-Migration, rechnen Sie mit ausstehenden Exporten von Monaten, und behalten Sie diesen Server nie als Reserve.</translation>
    </message>
    <message>
        <source>Local administrator</source>
        <translation>Lokaler Administrator</translation>
    </message>
    <message>
        <source>Swingbridge's folder on the server, fencing and an upgrade are a local administrator's.</source>
        <translation>Der Ordner von Swingbridge auf dem Server, das Absperren und ein Upgrade sind Sache eines lokalen Administrators.</translation>
    </message>
    <message>
        <source>%1 is not a local administrator, or does not run with those rights.</source>
        <translation>%1 ist kein lokaler Administrator oder läuft nicht mit diesen Rechten.</translation>
    </message>
    <message>
        <source>Connect with an account that is in the server's group Administrators.</source>
        <translation>Verbinden Sie sich mit einem Konto, das in der Gruppe Administratoren des Servers ist.</translation>
    </message>
    <message>
        <source>%1 is one.</source>
        <translation>%1 ist einer.</translation>
    </message>
    <message>
        <source>Local administrator and member of ADSyncAdmins; sign out and in after it was granted.</source>
        <translation>Lokaler Administrator und Mitglied von ADSyncAdmins; nach der Aufnahme ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Hybrid Identity Administrator: a work account, assigned directly and not by a group, active in PIM.</source>
        <translation>Hybrididentitätsadministrator: ein Geschäftskonto, direkt und nicht über eine Gruppe zugewiesen, in PIM aktiv.</translation>
    </message>
    <message>
        <source>As the server asks</source>
        <translation>Wie der Server es verlangt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, rehearsed the same day</source>
        <translation>Ja, am selben Tag geprobt</translation>
    </message>
    <message>
        <source>Swingbridge reads and changes the server</source>
        <translation>Swingbridge liest und ändert den Server</translation>
    </message>
    <message>
        <source>Rehearse the sign-in: Configure staging mode, leave without Configure</source>
        <translation>Die Anmeldung proben: „Configure staging mode“ öffnen, ohne „Configure“ wieder verlassen</translation>
    </message>
    <message>
        <source>Export the settings in the vendor's wizard</source>
        <translation>Die Einstellungen im Assistenten des Herstellers exportieren</translation>
    </message>
    <message>
        <source>The wizard may ask</source>
        <translation>Der Assistent kann danach fragen</translation>
    </message>
    <message>
        <source>Install the staging server and import the settings</source>
        <translation>Den Stagingserver installieren und die Einstellungen importieren</translation>
    </message>
    <message>
        <source>For the account in Active Directory: Enterprise Admins.</source>
        <translation>Für das Konto in Active Directory: Organisations-Admins.</translation>
    </message>
    <message>
        <source>Switch staging mode on in the vendor's wizard</source>
        <translation>Den Stagingmodus im Assistenten des Herstellers einschalten</translation>
    </message>
    <message>
        <source>Switch staging mode off in the vendor's wizard</source>
        <translation>Den Stagingmodus im Assistenten des Herstellers ausschalten</translation>
    </message>
    <message>
        <source>Look at the cloud: who exported last, a test change</source>
        <translation>In die Cloud sehen: wer zuletzt exportiert hat, eine Teständerung</translation>
    </message>
    <message>
        <source>An account that may read the directory.</source>
        <translation>Ein Konto, das das Verzeichnis lesen darf.</translation>
    </message>
    <message>
        <source>Upgrade the server that went into staging mode</source>
        <translation>Den Server aktualisieren, der in den Stagingmodus gegangen ist</translation>
    </message>
    <message>
        <source>Or uninstall it (2.6.84.0 and newer ask; skipped, only this server is cleaned)</source>
        <translation>Oder ihn deinstallieren (2.6.84.0 und neuer fragen danach; wird es übersprungen, wird nur dieser Server bereinigt)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The product uses the machine's proxy, not the user's; one that closes idle connections too early or wants a sign-in stops the vendor's wizard.</source>
        <translation>Das Produkt verwendet den Proxy der Maschine, nicht den des Benutzers; einer, der ruhende Verbindungen zu früh schließt oder eine Anmeldung verlangt, hält den Assistenten des Herstellers auf.</translation>
    </message>
    <message>
        <source>None: the way to the cloud is direct.</source>
        <translation>Keiner: Der Weg in die Cloud ist direkt.</translation>
    </message>
    <message>
        <source>The way to the cloud leads over %1.</source>
        <translation>Der Weg in die Cloud führt über %1.</translation>
    </message>
    <message>
        <source>The cloud does not answer: look at this proxy in machine.config; it has to keep idle connections for six minutes.</source>
        <translation>Die Cloud antwortet nicht: Sehen Sie diesen Proxy in machine.config nach; er muss ruhende Verbindungen sechs Minuten lang halten.</translation>
    </message>
</context>
<context>
    <name>AgentErrorText</name>
    <message>
        <source>%1 has accepted a newer attempt; this command came too late and changed nothing.</source>
        <extracomment>%1 is the name of a server in every sentence of this class</extracomment>
        <translation>%1 hat einen neueren Versuch angenommen; dieser Befehl kam zu spät und hat nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was not claimed for this attempt; nothing was changed.</source>
        <translation>%1 wurde nicht für diesen Versuch beansprucht; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is claimed by another attempt; nothing was changed.</source>
        <translation>%1 ist von einem anderen Versuch beansprucht; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 may not do this in an attempt of this direction; nothing was changed.</source>
        <translation>%1 darf dies in einem Versuch dieser Richtung nicht tun; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is past this step already; nothing was changed.</source>
        <translation>%1 hat diesen Schritt bereits hinter sich; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has sealed this step; nothing was changed.</source>
        <translation>%1 hat diesen Schritt versiegelt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is claimed for a switch that is not finished; nothing was changed.</source>
        <translation>%1 ist für eine Umschaltung beansprucht, die nicht abgeschlossen ist; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 answered, but it is another machine than the one that was paired; nothing was changed.</source>
        <translation>%1 hat geantwortet, ist aber eine andere Maschine als die gekoppelte; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was started again since it was last read; nothing was changed.</source>
        <translation>%1 wurde seit dem letzten Lesen neu gestartet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 runs another version of the agent; nothing was changed.</source>
        <translation>Auf %1 läuft eine andere Version des Agents; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is no longer in the state that was expected; nothing was changed.</source>
        <translation>%1 ist nicht mehr im erwarteten Zustand; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 received the command after its deadline; nothing was changed.</source>
        <translation>%1 hat den Befehl nach Ablauf seiner Frist erhalten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is working on another command; nothing was changed.</source>
        <translation>%1 bearbeitet einen anderen Befehl; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 holds a change whose end is not known; nothing more was changed.</source>
        <translation>Auf %1 gibt es eine Änderung, deren Ausgang nicht bekannt ist; mehr wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 could not restart its synchronization service in time; the change before this one is still not settled.</source>
        <translation>%1 konnte seinen Synchronisierungsdienst nicht rechtzeitig neu starten; die vorige Änderung ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 cannot read its own record of attempts; nothing was changed.</source>
        <translation>%1 kann die eigene Aufzeichnung der Versuche nicht lesen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 keeps its record of attempts in a folder that others could write to; nothing was changed.</source>
        <translation>%1 führt die Aufzeichnung der Versuche in einem Ordner, in den andere schreiben könnten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 waits for a person to make the change in the vendor's wizard; nothing was changed yet.</source>
        <translation>%1 wartet darauf, dass jemand die Änderung im Assistenten des Herstellers vornimmt; es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>%1 refused the command; nothing was changed.</source>
        <translation>%1 hat den Befehl abgelehnt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is running a sync cycle; nothing was changed.</source>
        <translation>Auf %1 läuft ein Synchronisierungszyklus; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has a connector that is busy; nothing was changed.</source>
        <translation>Auf %1 ist ein Connector beschäftigt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has its scheduler suspended; nothing was changed.</source>
        <translation>Auf %1 ist der Scheduler angehalten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has the vendor's wizard open, which blocks all synchronization; nothing was changed.</source>
        <translation>Auf %1 ist der Assistent des Herstellers geöffnet, der jede Synchronisierung verhindert; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has its synchronization service stopped; nothing was changed.</source>
        <translation>Auf %1 ist der Synchronisierungsdienst beendet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 reported success, but the setting still has its old value.</source>
        <translation>%1 meldete Erfolg, aber die Einstellung hat noch ihren alten Wert.</translation>
    </message>
    <message>
        <source>%1 changed more than the one setting that was meant.</source>
        <translation>%1 hat mehr geändert als die eine gemeinte Einstellung.</translation>
    </message>
    <message>
        <source>%1 refused: the account lacks the right to do this; nothing was changed.</source>
        <translation>%1 hat abgelehnt: Dem Konto fehlt das Recht dazu; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has no synchronization product that could be spoken to; nothing was changed.</source>
        <translation>Auf %1 gibt es kein ansprechbares Synchronisierungsprodukt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 does not have what was asked for; nothing was changed.</source>
        <translation>Auf %1 gibt es das Verlangte nicht; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has this already; nothing was changed.</source>
        <translation>Auf %1 gibt es dies bereits; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 asks for a cloud sign-in that only a person can do; nothing was changed.</source>
        <translation>%1 verlangt eine Cloudanmeldung, die nur eine Person ausführen kann; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 has no room left on its disk.</source>
        <translation>Auf %1 ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>%1 did not finish in time; what it did is not known until it is read again.</source>
        <translation>%1 wurde nicht rechtzeitig fertig; was dort geschah, ist erst nach erneutem Lesen bekannt.</translation>
    </message>
    <message>
        <source>%1 could not make sense of the request; nothing was changed.</source>
        <translation>%1 konnte die Anforderung nicht verstehen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 received a damaged request and did not look at it; nothing was changed.</source>
        <translation>%1 hat eine beschädigte Anforderung erhalten und sie nicht beachtet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 failed in a way that is not known; what it did is not known until it is read again.</source>
        <translation>%1 ist auf unbekannte Weise gescheitert; was dort geschah, ist erst nach erneutem Lesen bekannt.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in; nothing was changed.</source>
        <translation>%1 hat die Anmeldung nicht angenommen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 showed a host key that nobody has confirmed; nothing was sent.</source>
        <translation>%1 hat einen Hostschlüssel gezeigt, den niemand bestätigt hat; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 showed another host key than before; nothing was sent.</source>
        <translation>%1 hat einen anderen Hostschlüssel gezeigt als zuvor; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that is not trusted; nothing was sent.</source>
        <translation>%1 hat ein nicht vertrauenswürdiges Zertifikat gezeigt; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 has no Windows PowerShell where it was looked for; nothing was changed.</source>
        <translation>Auf %1 gibt es am erwarteten Ort keine Windows PowerShell; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 started another PowerShell than Windows PowerShell 5.1; nothing was changed.</source>
        <translation>%1 hat eine andere PowerShell als Windows PowerShell 5.1 gestartet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 does not allow the agent to run; nothing was changed.</source>
        <translation>%1 lässt die Ausführung des Agents nicht zu; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 runs PowerShell in a mode in which the agent cannot work; nothing was changed.</source>
        <translation>%1 führt PowerShell in einem Modus aus, in dem der Agent nicht arbeiten kann; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 offers only a restricted session; nothing was changed.</source>
        <translation>%1 bietet nur eine eingeschränkte Sitzung an; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 answered something that cannot be believed; what it did is not known until it is read again.</source>
        <translation>%1 hat etwas Unglaubwürdiges geantwortet; was dort geschah, ist erst nach erneutem Lesen bekannt.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer; what it did is not known until it is read again.</source>
        <translation>Die Verbindung mit %1 endete vor der Antwort; was dort geschah, ist erst nach erneutem Lesen bekannt.</translation>
    </message>
    <message>
        <source>Waiting for %1 was cancelled; what it did is not known until it is read again.</source>
        <translation>Das Warten auf %1 wurde abgebrochen; was dort geschah, ist erst nach erneutem Lesen bekannt.</translation>
    </message>
    <message>
        <source>%1 could not be reached; what it did is not known until it is read again.</source>
        <translation>%1 war nicht erreichbar; was dort geschah, ist erst nach erneutem Lesen bekannt.</translation>
    </message>
    <message>
        <source>Find out who else is working on these servers, or take over.</source>
        <translation>Finden Sie heraus, wer sonst an diesen Servern arbeitet, oder übernehmen Sie.</translation>
    </message>
    <message>
        <source>Check the address, or pair the servers again.</source>
        <translation>Prüfen Sie die Adresse, oder koppeln Sie die Server neu.</translation>
    </message>
    <message>
        <source>Read the server again and look at what changed.</source>
        <translation>Lesen Sie den Server erneut ein, und sehen Sie nach, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Use the same version of Swingbridge for both servers.</source>
        <translation>Verwenden Sie für beide Server dieselbe Version von Swingbridge.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Restart the service ADSync on the server, then resume.</source>
        <translation>Starten Sie den Dienst ADSync auf dem Server neu, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Have an administrator of the server check the folder %ProgramData%\Swingbridge.</source>
        <translation>Lassen Sie einen Administrator des Servers den Ordner %ProgramData%\Swingbridge prüfen.</translation>
    </message>
    <message>
        <source>Make the change in the vendor's wizard as shown, then close it.</source>
        <translation>Nehmen Sie die Änderung wie gezeigt im Assistenten des Herstellers vor, und schließen Sie ihn dann.</translation>
    </message>
    <message>
        <source>Resume the migration; it looks at the servers before it goes on.</source>
        <translation>Setzen Sie die Migration fort; sie sieht sich die Server an, bevor sie weitergeht.</translation>
    </message>
    <message>
        <source>Wait until the run has ended, then try again.</source>
        <translation>Warten Sie, bis die Ausführung beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Close the vendor's wizard on the server, then try again.</source>
        <translation>Schließen Sie den Assistenten des Herstellers auf dem Server, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Find out why the service ADSync is stopped before it is started.</source>
        <translation>Finden Sie heraus, warum der Dienst ADSync beendet ist, bevor er gestartet wird.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, make the change in the vendor's wizard.</source>
        <translation>Versuchen Sie es erneut; wenn es dabei bleibt, nehmen Sie die Änderung im Assistenten des Herstellers vor.</translation>
    </message>
    <message>
        <source>Compare the configuration of the server before going on.</source>
        <translation>Vergleichen Sie die Konfiguration des Servers, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Use an account that is in the group ADSyncAdmins and sign in anew.</source>
        <translation>Verwenden Sie ein Konto, das in der Gruppe ADSyncAdmins ist, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Install the product on the server, or check the address.</source>
        <translation>Installieren Sie das Produkt auf dem Server, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Do this step by hand on the server, as described.</source>
        <translation>Führen Sie diesen Schritt wie beschrieben von Hand auf dem Server aus.</translation>
    </message>
    <message>
        <source>Make room on the server's system disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Systemdatenträger des Servers, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Read the server again.</source>
        <translation>Lesen Sie den Server erneut ein.</translation>
    </message>
    <message>
        <source>This is an error in Swingbridge; please report it.</source>
        <translation>Dies ist ein Fehler in Swingbridge; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>Read the server again, then decide.</source>
        <translation>Lesen Sie den Server erneut ein, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Check the account and its key or ticket.</source>
        <translation>Prüfen Sie das Konto und seinen Schlüssel oder sein Ticket.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server's own and confirm it.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem des Servers selbst, und bestätigen Sie ihn.</translation>
    </message>
    <message>
        <source>Find out why the key changed before you trust it.</source>
        <translation>Finden Sie heraus, warum sich der Schlüssel geändert hat, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Install a trusted certificate on the server, or use Kerberos.</source>
        <translation>Installieren Sie ein vertrauenswürdiges Zertifikat auf dem Server, oder verwenden Sie Kerberos.</translation>
    </message>
    <message>
        <source>Make 64-bit Windows PowerShell 5.1 available to this account.</source>
        <translation>Stellen Sie diesem Konto die 64-Bit-Version von Windows PowerShell 5.1 zur Verfügung.</translation>
    </message>
    <message>
        <source>Allow the signed agent by policy, or run Swingbridge on the server itself.</source>
        <translation>Lassen Sie den signierten Agent per Richtlinie zu, oder führen Sie Swingbridge auf dem Server selbst aus.</translation>
    </message>
    <message>
        <source>Use an account that gets a full session.</source>
        <translation>Verwenden Sie ein Konto, das eine vollwertige Sitzung erhält.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the log.</source>
        <translation>Versuchen Sie es erneut; wenn es dabei bleibt, sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>Check that the server is on and that the network lets you through, then try again.</source>
        <translation>Prüfen Sie, ob der Server eingeschaltet ist und das Netzwerk Sie durchlässt, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>This build carries no agent; no live server can be reached.</source>
        <translation>Diese Fassung enthält keinen Agenten; kein echter Server ist erreichbar.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>More than one server is active: %2. Each overwrites what the other exports.</source>
        <translation>Mehr als ein Server ist aktiv: %2. Jeder überschreibt, was der andere exportiert.</translation>
    </message>
    <message>
        <source>No server is active: nobody exports, and changes wait.</source>
        <translation>Kein Server ist aktiv: Niemand exportiert, Änderungen warten.</translation>
    </message>
    <message>
        <source>On %1 no run has ended since %2.</source>
        <translation>Auf %1 ist seit %2 kein Lauf mehr zu Ende gegangen.</translation>
    </message>
    <message>
        <source>%1 does not answer; what it does is not known. %2</source>
        <translation>%1 antwortet nicht; was der Server tut, ist nicht bekannt. %2</translation>
    </message>
    <message>
        <source>%2 of %1 was borrowed and has not been given back; it was %3.</source>
        <translation>%2 von %1 wurde geliehen und nicht zurückgegeben; der Wert war %3.</translation>
    </message>
    <message>
        <source>An Export of %2 ran on %1 at %3, while it was in staging mode.</source>
        <translation>Ein Export von %2 lief auf %1 um %3, während der Server im Stagingmodus war.</translation>
    </message>
    <message>
        <source>Put every server but one into staging mode at once. A stopped scheduler is not staging mode: password hashes and writeback go on.</source>
        <translation>Versetzen Sie sofort alle Server bis auf einen in den Stagingmodus. Ein angehaltener Scheduler ist kein Stagingmodus: Kennworthashes und Rückschreiben laufen weiter.</translation>
    </message>
    <message>
        <source>Resume or roll back the switch, or make the server active that exported last.</source>
        <translation>Setzen Sie die Umschaltung fort oder rollen Sie sie zurück, oder machen Sie den Server aktiv, der zuletzt exportiert hat.</translation>
    </message>
    <message>
        <source>Find out what that machine is. If it runs the product, cut it off, and uninstall it or take it back as a staging server.</source>
        <translation>Finden Sie heraus, was das für eine Maschine ist. Läuft das Produkt darauf, trennen Sie sie vom Netz und deinstallieren Sie es oder nehmen Sie sie als Stagingserver wieder auf.</translation>
    </message>
    <message>
        <source>Cut it off the Internet, then take it back as a staging server with swingbridge-cli readmit, or uninstall it.</source>
        <translation>Trennen Sie ihn vom Internet und nehmen Sie ihn dann mit swingbridge-cli readmit als Stagingserver wieder auf, oder deinstallieren Sie ihn.</translation>
    </message>
    <message>
        <source>Look whether its scheduler is on, whether the vendor's wizard is open there, and what its last run says.</source>
        <translation>Sehen Sie nach, ob sein Scheduler eingeschaltet ist, ob dort der Assistent des Herstellers offen ist und was sein letzter Lauf sagt.</translation>
    </message>
    <message>
        <source>Find out whether it is off or only cut off from here: a server that does not answer may still export.</source>
        <translation>Finden Sie heraus, ob er aus ist oder nur von hier aus nicht erreichbar: Ein Server, der nicht antwortet, kann weiter exportieren.</translation>
    </message>
    <message>
        <source>Give it back on page Afterwards or with swingbridge-cli resume; otherwise set it on the server and write that down.</source>
        <translation>Geben Sie es auf der Seite Danach oder mit swingbridge-cli resume zurück; sonst setzen Sie es auf dem Server und schreiben Sie das auf.</translation>
    </message>
    <message>
        <source>Find out who ran it: staging mode stops the scheduler from exporting, not a person or a script. Compare what it exported.</source>
        <translation>Finden Sie heraus, wer ihn gestartet hat: Der Stagingmodus hält den Scheduler vom Exportieren ab, nicht einen Menschen oder ein Skript. Vergleichen Sie, was exportiert wurde.</translation>
    </message>
    <message>
        <source>Automatic upgrade</source>
        <translation>Automatisches Upgrade</translation>
    </message>
    <message>
        <source>The scheduler</source>
        <translation>Der Scheduler</translation>
    </message>
    <message>
        <source>The overrides</source>
        <translation>Die Außerkraftsetzungen</translation>
    </message>
    <message>
        <source>The deletion threshold</source>
        <translation>Der Löschschwellenwert</translation>
    </message>
    <message>
        <source>The start type of the service</source>
        <translation>Der Starttyp des Dienstes</translation>
    </message>
    <message>
        <source>The cloud names %2 as the machine that exported last; that is not the server that shall export. %3</source>
        <translation>Die Cloud nennt %2 als die Maschine, die zuletzt exportiert hat; das ist nicht der Server, der exportieren soll. %3</translation>
    </message>
    <message>
        <source>%1 remembers less than it did before: it was put back to an older state, from a snapshot perhaps.</source>
        <translation>%1 weiß weniger als zuvor: Der Server wurde auf einen älteren Stand zurückgesetzt, vielleicht aus einem Snapshot.</translation>
    </message>
    <message>
        <source>%1 is active, and it shall not be.</source>
        <translation>%1 ist aktiv und soll es nicht sein.</translation>
    </message>
</context>
<context>
    <name>AnswerBook</name>
    <message>
        <source>The answers in %1 cannot be used; nothing was begun.</source>
        <translation>Die Antworten in %1 sind nicht verwendbar; es wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>Correct the file: its keys and words are those of swingbridge/answers/1.</source>
        <translation>Berichtigen Sie die Datei: Ihre Schlüssel und Wörter sind die von swingbridge/answers/1.</translation>
    </message>
</context>
<context>
    <name>ArtefactStore</name>
    <message>
        <source>The evidence file %1 is not what was stored: its contents were altered.</source>
        <translation>Die Nachweisdatei %1 ist nicht das, was gespeichert wurde: Ihr Inhalt wurde verändert.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made; nothing was stored.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Make room or choose a folder that you may write to, then try again.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner, in den Sie schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>AttestFenced</name>
    <message>
        <source>Records that a person guarantees that a silent server is off or cut off.</source>
        <translation>Hält fest, dass eine Person dafür einsteht, dass ein stummer Server ausgeschaltet oder abgetrennt ist.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
    <message>
        <source>The server that is fenced off.</source>
        <translation>Der Server, der abgesperrt ist.</translation>
    </message>
    <message>
        <source>How it is fenced off.</source>
        <translation>Wie er abgesperrt ist.</translation>
    </message>
    <message>
        <source>What shows it: a ticket, a console's picture.</source>
        <translation>Was es zeigt: ein Ticket, ein Bild der Konsole.</translation>
    </message>
    <message>
        <source>The sentence that is printed without this option, letter by letter.</source>
        <translation>Der Satz, der ohne diese Option ausgegeben wird, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>--server, --method and --evidence are needed: which server, how, and what shows it?</source>
        <translation>--server, --method und --evidence sind erforderlich: Welcher Server, wie, und was zeigt es?</translation>
    </message>
    <message>
        <source>Whoever attests this says with --sentence, letter by letter: %1</source>
        <translation>Wer dies bestätigt, sagt es mit --sentence, Buchstabe für Buchstabe: %1</translation>
    </message>
    <message>
        <source>Say it only when you have seen it yourself: if it is not true, two servers can be active.</source>
        <translation>Sagen Sie es nur, wenn Sie es selbst gesehen haben: Wenn es nicht wahr ist, können zwei Server aktiv sein.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Stores the configuration of both servers off the servers, with hashes.</source>
        <translation>Speichert die Konfiguration beider Server außerhalb der Server, mit Hashwerten.</translation>
    </message>
    <message>
        <source>The journal of a migration that was begun; else --active, --staging and --journal.</source>
        <translation>Das Journal einer begonnenen Migration; sonst --active, --staging und --journal.</translation>
    </message>
    <message>
        <source>Where the copies are kept (default: backup beside the journal); never on one of the servers.</source>
        <translation>Wo die Kopien aufbewahrt werden (Standard: backup neben dem Journal); nie auf einem der Server.</translation>
    </message>
    <message>
        <source>no settings file</source>
        <translation>keine Einstellungsdatei</translation>
    </message>
    <message>
        <source>a fresh settings file</source>
        <translation>eine aktuelle Einstellungsdatei</translation>
    </message>
    <message>
        <source>an old settings file: %1</source>
        <translation>eine alte Einstellungsdatei: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) in %2, %3</source>
        <translation>
            <numerusform>%1: %n Datei in %2, %3</numerusform>
            <numerusform>%1: %n Dateien in %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>%1 lies on %2, one of the servers: a copy there would be lost with the server. Nothing was written.</source>
        <translation>%1 liegt auf %2, einem der Server: Eine Kopie dort ginge mit dem Server verloren. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Name a folder on another machine.</source>
        <translation>Nennen Sie einen Ordner auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Swingbridge runs on %2, one of the servers, and %1 is a folder of this machine: a copy there would be lost with it. Nothing was written.</source>
        <translation>Swingbridge läuft auf %2, einem der Server, und %1 ist ein Ordner dieses Computers: Eine Kopie dort ginge mit ihm verloren. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Name a shared folder of another machine.</source>
        <translation>Nennen Sie einen freigegebenen Ordner eines anderen Computers.</translation>
    </message>
</context>
<context>
    <name>CaptureFolder</name>
    <message>
        <source>%1 could not be written; nothing is left of the capture.</source>
        <translation>%1 konnte nicht geschrieben werden; von der Erfassung bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>Free some space or name another folder.</source>
        <translation>Schaffen Sie Platz oder nennen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checks one server alone; read only.</source>
        <translation>Prüft einen einzelnen Server; liest nur.</translation>
    </message>
    <message>
        <source>The server, lab:NAME for instance.</source>
        <translation>Der Server, zum Beispiel lab:NAME.</translation>
    </message>
</context>
<context>
    <name>CloudWitness</name>
    <message>
        <source>%1 is not what Entra ID says about synchronization. Nothing was taken over.</source>
        <translation>%1 ist nicht, was Entra ID über die Synchronisierung sagt. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Fetch GET /beta/directory/onPremisesSynchronization, in Graph Explorer for instance, and paste its whole answer.</source>
        <translation>Holen Sie GET /beta/directory/onPremisesSynchronization, zum Beispiel im Graph Explorer, und fügen Sie die ganze Antwort ein.</translation>
    </message>
    <message>
        <source>Cloud, fetched %1: %2 exported last.</source>
        <translation>Cloud, geholt %1: %2 hat zuletzt exportiert.</translation>
    </message>
    <message>
        <source>Cloud, fetched %1: it does not say who exported last.</source>
        <translation>Cloud, geholt %1: Sie sagt nicht, wer zuletzt exportiert hat.</translation>
    </message>
    <message>
        <source>the cloud's deletion threshold is off</source>
        <translation>der Löschschwellenwert der Cloud ist ausgeschaltet</translation>
    </message>
    <message>
        <source>the cloud's deletion threshold is %1</source>
        <translation>der Löschschwellenwert der Cloud ist %1</translation>
    </message>
    <message>
        <source>the cloud's deletion threshold is %1 percent</source>
        <translation>der Löschschwellenwert der Cloud ist %1 Prozent</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: swingbridge-cli SUBCOMMAND [options]</source>
        <translation>Aufruf: swingbridge-cli UNTERBEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Carries Microsoft Entra Connect Sync from an active to a staging server.</source>
        <translation>Überführt Microsoft Entra Connect Sync von einem aktiven auf einen Stagingserver.</translation>
    </message>
    <message>
        <source>Subcommands (--help after one tells its options):</source>
        <translation>Unterbefehle (--help nach einem davon nennt seine Optionen):</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Exitstatus:</translation>
    </message>
    <message>
        <source>swingbridge-cli %1 --help lists what there is.</source>
        <translation>swingbridge-cli %1 --help zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>A subcommand is missing.</source>
        <translation>Ein Unterbefehl fehlt.</translation>
    </message>
    <message>
        <source>There is no subcommand "%1".</source>
        <translation>Es gibt keinen Unterbefehl „%1“.</translation>
    </message>
    <message>
        <source>%1 needs more arguments.</source>
        <translation>%1 benötigt weitere Argumente.</translation>
    </message>
    <message>
        <source>"%1" is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>Tells the options.</source>
        <translation>Nennt die Optionen.</translation>
    </message>
    <message>
        <source>Tells the version.</source>
        <translation>Nennt die Version.</translation>
    </message>
    <message>
        <source>text for people (default) or json for programs.</source>
        <translation>text für Menschen (Standard) oder json für Programme.</translation>
    </message>
    <message>
        <source>No messages and no progress on standard error.</source>
        <translation>Keine Meldungen und kein Fortschritt auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>json: one line of JSON on standard error for each step of progress.</source>
        <translation>json: eine Zeile JSON auf der Standardfehlerausgabe für jeden Fortschrittsschritt.</translation>
    </message>
    <message>
        <source>Who answers for what is done (default: the login name).</source>
        <translation>Wer für das verantwortlich ist, was geschieht (Standard: der Anmeldename).</translation>
    </message>
    <message>
        <source>Replaces files that are there already.</source>
        <translation>Ersetzt bereits vorhandene Dateien.</translation>
    </message>
    <message>
        <source>A private key file for servers named ssh://…</source>
        <translation>Eine Datei mit privatem Schlüssel für Server der Form ssh://…</translation>
    </message>
    <message>
        <source>A host key's fingerprint that was compared with the server's own; may be repeated.</source>
        <translation>Der Fingerabdruck eines Hostschlüssels, der mit dem des Servers selbst verglichen wurde; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Lab seconds in a real one where a lab's servers are processes (default: 60).</source>
        <translation>Laborsekunden in einer wirklichen, wenn die Server eines Labors eigene Prozesse sind (Vorgabe: 60).</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The roles are as expected: one active server, the other in staging mode.</source>
        <translation>Die Rollen sind wie erwartet: ein aktiver Server, der andere im Stagingmodus.</translation>
    </message>
    <message>
        <source>The roles are swapped: the server given as staging is the active one.</source>
        <translation>Die Rollen sind vertauscht: Der als Stagingserver angegebene Server ist der aktive.</translation>
    </message>
    <message>
        <source>Two servers would export; put one into staging mode now.</source>
        <translation>Zwei Server würden exportieren; versetzen Sie jetzt einen in den Stagingmodus.</translation>
    </message>
    <message>
        <source>No server exports at the moment: both are in staging mode.</source>
        <translation>Derzeit exportiert kein Server: Beide sind im Stagingmodus.</translation>
    </message>
    <message>
        <source>The roles are not stated in what was compared.</source>
        <translation>Die Rollen gehen aus dem Verglichenen nicht hervor.</translation>
    </message>
    <message>
        <source>Compared: connectors %1, rules %2, selected attributes %3, parameters %4; not understood %5.</source>
        <translation>Verglichen: Connectors %1, Regeln %2, ausgewählte Attribute %3, Parameter %4; nicht verstanden %5.</translation>
    </message>
    <message>
        <source>Each server creates identifiers of its own.</source>
        <translation>Jeder Server erzeugt eigene Bezeichner.</translation>
    </message>
    <message>
        <source>The product counts changes on each server by itself.</source>
        <translation>Das Produkt zählt Änderungen auf jedem Server für sich.</translation>
    </message>
    <message>
        <source>Two servers, two names.</source>
        <translation>Zwei Server, zwei Namen.</translation>
    </message>
    <message>
        <source>The two configurations were read at different times.</source>
        <translation>Die beiden Konfigurationen wurden zu verschiedenen Zeiten gelesen.</translation>
    </message>
    <message>
        <source>The product numbers standard rules itself; single numbers carry no meaning.</source>
        <translation>Das Produkt nummeriert Standardregeln selbst; einzelne Nummern haben keine Bedeutung.</translation>
    </message>
    <message>
        <source>Only white space outside quotes or the order of flows differs.</source>
        <translation>Nur Leerraum außerhalb von Anführungszeichen oder die Reihenfolge der Flüsse unterscheidet sich.</translation>
    </message>
    <message>
        <source>The same conditions in another order mean the same.</source>
        <translation>Dieselben Bedingungen in anderer Reihenfolge bedeuten dasselbe.</translation>
    </message>
    <message>
        <source>This is the state of a server, not its configuration.</source>
        <translation>Dies ist der Zustand eines Servers, nicht seine Konfiguration.</translation>
    </message>
    <message>
        <source>Accounts, hosts and builds belong to one server.</source>
        <translation>Konten, Hosts und Builds gehören zu einem Server.</translation>
    </message>
    <message>
        <source>The same, written or ordered differently.</source>
        <translation>Dasselbe, nur anders geschrieben oder geordnet.</translation>
    </message>
    <message>
        <source>not stated in this source</source>
        <translation>in dieser Quelle nicht angegeben</translation>
    </message>
    <message>
        <source>not found in this source</source>
        <translation>in dieser Quelle nicht gefunden</translation>
    </message>
    <message>
        <source>not found in this file</source>
        <translation>in dieser Datei nicht gefunden</translation>
    </message>
    <message>
        <source>a section that the catalogue does not know; what it holds is not compared</source>
        <translation>ein Abschnitt, den der Katalog nicht kennt; sein Inhalt wird nicht verglichen</translation>
    </message>
    <message>
        <source>not found in this file where the catalogue expects it; not believed: %1</source>
        <translation>in dieser Datei nicht dort gefunden, wo der Katalog es erwartet; nicht geglaubt: %1</translation>
    </message>
</context>
<context>
    <name>ComparisonOutput</name>
    <message>
        <source>Writes it to a file, by its ending or as --format says.</source>
        <translation>Schreibt ihn in eine Datei, nach deren Endung oder wie --format angibt.</translation>
    </message>
    <message>
        <source>Also lists what lies in the nature of two servers.</source>
        <translation>Listet auch auf, was in der Natur zweier Server liegt.</translation>
    </message>
    <message>
        <source>What the import does not carry</source>
        <translation>Was der Import nicht übernimmt</translation>
    </message>
    <message>
        <source>  ok         %1</source>
        <translation>  ok         %1</translation>
    </message>
    <message>
        <source>  missing    %1: %2</source>
        <translation>  fehlt      %1: %2</translation>
    </message>
    <message>
        <source>  not known  %1</source>
        <translation>  unbekannt  %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>On the new server</source>
        <translation>Auf dem neuen Server</translation>
    </message>
    <message>
        <source>How to look</source>
        <translation>So sehen Sie nach</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message>
        <source>Swingbridge comparison</source>
        <translation>Swingbridge-Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %Ln difference(s)</source>
        <translation>
            <numerusform>%1 und %2: %Ln Unterschied</numerusform>
            <numerusform>%1 und %2: %Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator: name, date, signature</source>
        <translation>Ausführende Person: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Approver: name, date, signature</source>
        <translation>Genehmigende Person: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Times are UTC. Compared %1.</source>
        <translation>Zeiten in UTC. Verglichen %1.</translation>
    </message>
    <message>
        <source>Times are local, %2. Compared %1.</source>
        <translation>Zeiten in Ortszeit, %2. Verglichen %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, of which %3 not decided</source>
        <translation>%1: %2, davon %3 nicht entschieden</translation>
    </message>
    <message>
        <source>Both would compute the same.</source>
        <translation>Beide würden dasselbe berechnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) could not be compared: one side does not tell.</source>
        <translation>
            <numerusform>%Ln Einstellung konnte nicht verglichen werden: Eine Seite gibt keine Auskunft.</numerusform>
            <numerusform>%Ln Einstellungen konnten nicht verglichen werden: Eine Seite gibt keine Auskunft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>%1 (%2, %3)
%4</source>
        <comment>decision (person, time), reason</comment>
        <translation>%1 (%2, %3)
%4</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>to be mended from here</source>
        <translation>von hier aus zu beheben</translation>
    </message>
    <message>
        <source>to be mended by hand</source>
        <translation>von Hand zu beheben</translation>
    </message>
    <message>
        <source>Not compared: one side does not tell</source>
        <translation>Nicht verglichen: Eine Seite gibt keine Auskunft</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Held twice, so that it could not be paired</source>
        <translation>Mehrfach vorhanden und daher nicht zuzuordnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Passed over: it lies in the nature of two servers</source>
        <translation>Übergangen: Es liegt in der Natur zweier Server</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>%1 %2</source>
        <comment>number, severity</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The two configurations mean the same.</source>
        <translation>Die beiden Konfigurationen bedeuten dasselbe.</translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation>Aktiv: %1</translation>
    </message>
    <message>
        <source>Staging: %1</source>
        <translation>Staging: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>There more than once, so not compared</source>
        <translation>Mehrfach vorhanden, daher nicht verglichen</translation>
    </message>
    <message>
        <source>In the nature of two servers, not counted as a difference</source>
        <translation>In der Natur zweier Server, nicht als Unterschied gezählt</translation>
    </message>
    <message numerus="yes">
        <source>  %1  %2  (%n time(s))</source>
        <translation>
            <numerusform>  %1  %2  (%n-mal)</numerusform>
            <numerusform>  %1  %2  (%n-mal)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigurationSource</name>
    <message>
        <source>Use the folder %1 instead.</source>
        <translation>Verwenden Sie stattdessen den Ordner %1.</translation>
    </message>
</context>
<context>
    <name>ConfigurationXml</name>
    <message>
        <source>Export the server configuration again and use the untouched folder.</source>
        <translation>Exportieren Sie die Serverkonfiguration erneut, und verwenden Sie den unveränderten Ordner.</translation>
    </message>
    <message>
        <source>%1 contains a document type definition; it was not read.</source>
        <translation>%1 enthält eine Dokumenttypdefinition; der Inhalt wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is not what its folder promises.</source>
        <translation>%1 ist nicht das, was der Ordner verspricht.</translation>
    </message>
    <message>
        <source>%1 cannot be read as XML.</source>
        <translation>%1 kann nicht als XML gelesen werden.</translation>
    </message>
    <message>
        <source>%1 does not say which connector it is.</source>
        <translation>%1 gibt nicht an, um welchen Connector es sich handelt.</translation>
    </message>
    <message>
        <source>%1 does not say which synchronization rule it is.</source>
        <translation>%1 gibt nicht an, um welche Synchronisierungsregel es sich handelt.</translation>
    </message>
    <message>
        <source>%1 holds an identifier that is no GUID.</source>
        <translation>%1 enthält einen Bezeichner, der keine GUID ist.</translation>
    </message>
</context>
<context>
    <name>ConnectorMap</name>
    <message>
        <source>The connector map has no entry for %1; nothing was changed.</source>
        <translation>Die Connectorzuordnung hat keinen Eintrag für %1; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Compare the two servers again.</source>
        <translation>Vergleichen Sie die beiden Server erneut.</translation>
    </message>
    <message>
        <source>Two connectors of the active server would become one, %1; nothing was changed.</source>
        <translation>Zwei Connectors des aktiven Servers würden zu einem, %1; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Give each connector a partner of its own.</source>
        <translation>Geben Sie jedem Connector ein eigenes Gegenstück.</translation>
    </message>
    <message>
        <source>%1 is no connector map that can be used.</source>
        <translation>%1 ist keine verwendbare Connectorzuordnung.</translation>
    </message>
    <message>
        <source>Let "rules map" write it, or correct the named key.</source>
        <translation>Lassen Sie sie von „rules map“ schreiben, oder berichtigen Sie den genannten Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>%1 asks for a password, and nobody can be asked for it here.</source>
        <translation>%1 verlangt ein Kennwort, und hier kann niemand danach gefragt werden.</translation>
    </message>
    <message>
        <source>Sign in to this machine with an account that the server takes, or use ssh.</source>
        <translation>Melden Sie sich an dieser Maschine mit einem Konto an, das der Server annimmt, oder verwenden Sie ssh.</translation>
    </message>
</context>
<context>
    <name>CsExportReader</name>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the index of %1; the file itself is unchanged.</source>
        <translation>Auf dem Datenträger ist kein Platz für den Index von %1; die Datei selbst ist unverändert.</translation>
    </message>
    <message>
        <source>Make room for temporary files, or let the variable TMPDIR name a folder that has some, and read it again.</source>
        <translation>Schaffen Sie Platz für temporäre Dateien, oder lassen Sie die Variable TMPDIR einen Ordner mit freiem Platz nennen, und lesen Sie die Datei erneut ein.</translation>
    </message>
</context>
<context>
    <name>DecideCommand</name>
    <message>
        <source>Decides one difference: accept, mendOnStaging or mendByHand.</source>
        <translation>Entscheidet über einen Unterschied: accept, mendOnStaging oder mendByHand.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
    <message>
        <source>The difference, as the comparison names it.</source>
        <translation>Der Unterschied, wie ihn der Vergleich nennt.</translation>
    </message>
    <message>
        <source>Why; it stands in the report.</source>
        <translation>Die Begründung; sie steht im Bericht.</translation>
    </message>
    <message>
        <source>"%1" is no decision; say one of: %2.</source>
        <translation>„%1“ ist keine Entscheidung; zulässig sind: %2.</translation>
    </message>
    <message>
        <source>%1: %2 is in the journal.</source>
        <translation>%1: %2 ist im Journal.</translation>
    </message>
    <message>
        <source>Decides anew what is decided already.</source>
        <translation>Entscheidet neu, was bereits entschieden ist.</translation>
    </message>
    <message>
        <source>There is no difference %1. Nothing was decided.</source>
        <translation>Es gibt keinen Unterschied %1. Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>swingbridge-cli status names what is open.</source>
        <translation>swingbridge-cli status nennt, was offen ist.</translation>
    </message>
    <message>
        <source>%1 is as it should be and needs no decision. Nothing was decided.</source>
        <translation>%1 ist, wie es sein soll, und braucht keine Entscheidung. Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>%1 is decided already. Nothing was changed.</source>
        <translation>%1 ist bereits entschieden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say --again to decide it anew.</source>
        <translation>Geben Sie --again an, um neu zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>The decision on "%1" needs a reason and a name; it stays open.</source>
        <translation>Die Entscheidung über „%1“ benötigt eine Begründung und einen Namen; sie bleibt offen.</translation>
    </message>
    <message>
        <source>Say in one sentence why; it is printed in the report.</source>
        <translation>Begründen Sie sie in einem Satz; er wird im Bericht gedruckt.</translation>
    </message>
    <message>
        <source>"%1" cannot be mended from here; it stays open.</source>
        <translation>„%1“ kann von hier aus nicht behoben werden; der Punkt bleibt offen.</translation>
    </message>
    <message>
        <source>Mend it by hand on the staging server and compare again, or accept it with a reason.</source>
        <translation>Beheben Sie es von Hand auf dem Stagingserver und vergleichen Sie erneut, oder akzeptieren Sie es mit einer Begründung.</translation>
    </message>
    <message>
        <source>A decision in the journal cannot be read.</source>
        <translation>Eine Entscheidung im Journal kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Decommission</name>
    <message>
        <source>It was seen in staging mode after its demotion</source>
        <translation>Er wurde nach seiner Herabstufung im Stagingmodus gesehen</translation>
    </message>
    <message>
        <source>The other server is active and exports</source>
        <translation>Der andere Server ist aktiv und exportiert</translation>
    </message>
    <message>
        <source>What else runs on it runs elsewhere</source>
        <translation>Was sonst noch auf ihm läuft, läuft anderswo</translation>
    </message>
    <message>
        <source>Its scheduler is off, its service is stopped and disabled</source>
        <translation>Sein Scheduler ist aus, sein Dienst ist angehalten und deaktiviert</translation>
    </message>
    <message>
        <source>The product and its components are uninstalled</source>
        <translation>Das Produkt und seine Komponenten sind deinstalliert</translation>
    </message>
    <message>
        <source>Or the machine, its snapshots and its replicas are deleted</source>
        <translation>Oder die Maschine, ihre Snapshots und ihre Replikate sind gelöscht</translation>
    </message>
    <message>
        <source>Its accounts are gone</source>
        <translation>Seine Konten sind fort</translation>
    </message>
    <message>
        <source>Taken from the record of the switch. A server that was never seen there is taken back first, with its ways out blocked.</source>
        <translation>Aus der Aufzeichnung der Umschaltung. Ein Server, der dort nie so gesehen wurde, wird zuerst bei gesperrten Ausgängen wieder aufgenommen.</translation>
    </message>
    <message>
        <source>Looked at on the other server: active now, and a successful Export since the switch.</source>
        <translation>Am anderen Server nachgesehen: jetzt aktiv, und ein erfolgreicher Export seit der Umschaltung.</translation>
    </message>
    <message>
        <source>Pass-through authentication agents, AD FS tools and whatever else was installed there.</source>
        <translation>Agenten der Passthrough-Authentifizierung, AD-FS-Werkzeuge und was sonst dort installiert wurde.</translation>
    </message>
    <message>
        <source>A disabled service is only a fence: whoever starts it again has a server with everything it needs to export. Go on to the next step.</source>
        <translation>Ein deaktivierter Dienst ist nur eine Absperrung: Wer ihn wieder startet, hat einen Server mit allem, was er zum Exportieren braucht. Gehen Sie weiter zum nächsten Schritt.</translation>
    </message>
    <message>
        <source>Control Panel, Uninstall a program, Microsoft Entra Connect, Yes, Remove, Exit, then Refresh until nothing of it is left.</source>
        <translation>Systemsteuerung, Programm deinstallieren, Microsoft Entra Connect, „Yes“, „Remove“, „Exit“, dann aktualisieren, bis nichts davon übrig ist.</translation>
    </message>
    <message>
        <source>Delete the machine for good, with every snapshot and replica that could bring it back as an active server.</source>
        <translation>Löschen Sie die Maschine endgültig, mit jedem Snapshot und Replikat, das sie als aktiven Server zurückbringen könnte.</translation>
    </message>
    <message>
        <source>Delete its computer account in AD if the machine is gone, and remove its own cloud identity: never one that the other server uses too.</source>
        <translation>Löschen Sie ihr Computerkonto in AD, wenn die Maschine fort ist, und entfernen Sie ihre eigene Cloudidentität: niemals eine, die auch der andere Server benutzt.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The record says so of %1.</source>
        <translation>Die Aufzeichnung sagt das von %1.</translation>
    </message>
    <message>
        <source>%1 was not seen in staging mode after its demotion.</source>
        <translation>%1 wurde nach der Herabstufung nicht im Stagingmodus gesehen.</translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation>%1 ist jetzt aktiv.</translation>
    </message>
    <message>
        <source>%1 is active and has exported since the switch.</source>
        <translation>%1 ist aktiv und hat seit der Umschaltung exportiert.</translation>
    </message>
    <message>
        <source>%1 is active; no successful Export since the switch was seen.</source>
        <translation>%1 ist aktiv; seit der Umschaltung wurde kein erfolgreicher Export gesehen.</translation>
    </message>
    <message>
        <source>%1 was not seen active.</source>
        <translation>%1 wurde nicht als aktiv gesehen.</translation>
    </message>
    <message>
        <source>The service is %1, its start type %2.</source>
        <translation>Der Dienst ist %1, sein Starttyp %2.</translation>
    </message>
    <message>
        <source>The product is installed.</source>
        <translation>Das Produkt ist installiert.</translation>
    </message>
    <message>
        <source>The product is no longer installed.</source>
        <translation>Das Produkt ist nicht mehr installiert.</translation>
    </message>
    <message>
        <source>No program can see this: somebody says it, by name.</source>
        <translation>Das kann kein Programm sehen: Jemand sagt es, mit Namen.</translation>
    </message>
</context>
<context>
    <name>DecommissionCommand</name>
    <message>
        <source>Checks, step by step, that the old server cannot come back and export.</source>
        <translation>Prüft Schritt für Schritt, dass der alte Server nicht zurückkommen und exportieren kann.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
    <message>
        <source>Switches its scheduler off, stops and disables its service.</source>
        <translation>Schaltet seinen Scheduler aus, hält seinen Dienst an und deaktiviert ihn.</translation>
    </message>
    <message>
        <source>A step that no program can see; needs --reason.</source>
        <translation>Ein Schritt, den kein Programm sehen kann; braucht --reason.</translation>
    </message>
    <message>
        <source>Who saw what; it stands in the report.</source>
        <translation>Wer was gesehen hat; es steht im Bericht.</translation>
    </message>
    <message>
        <source>done: %1. %2</source>
        <translation>erledigt: %1. %2</translation>
    </message>
    <message>
        <source>open: %1. %2
      %3</source>
        <translation>offen: %1. %2
      %3</translation>
    </message>
</context>
<context>
    <name>ExitStatus</name>
    <message>
        <source>done, nothing to object to</source>
        <translation>erledigt, nichts zu beanstanden</translation>
    </message>
    <message>
        <source>done, and there are findings</source>
        <translation>erledigt, und es gibt Befunde</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>falsche Verwendung</translation>
    </message>
    <message>
        <source>an input cannot be read or understood</source>
        <translation>eine Eingabe kann nicht gelesen oder verstanden werden</translation>
    </message>
    <message>
        <source>refused by a guard, or an answer is missing; says which</source>
        <translation>durch eine Prüfbedingung abgelehnt, oder eine Antwort fehlt; die Ausgabe sagt, welche</translation>
    </message>
    <message>
        <source>a server failed or did not answer</source>
        <translation>ein Server ist ausgefallen oder hat nicht geantwortet</translation>
    </message>
    <message>
        <source>this machine failed: output cannot be written, disk full, no fonts</source>
        <translation>Fehler auf diesem Computer: Ausgabe kann nicht geschrieben werden, Datenträger voll, keine Schriftarten</translation>
    </message>
    <message>
        <source>stopped in a resting state that waits for a person</source>
        <translation>in einem Ruhezustand angehalten, der auf eine Person wartet</translation>
    </message>
    <message>
        <source>the journal is in use by another process</source>
        <translation>das Journal wird von einem anderen Prozess verwendet</translation>
    </message>
    <message>
        <source>an invariant was about to break; stopped; please report</source>
        <translation>eine Invariante drohte verletzt zu werden; angehalten; bitte melden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>Exploration</name>
    <message>
        <source>%1: %2 states, %3 steps deep, in %4 s</source>
        <translation>%1: %2 Zustände, %3 Schritte tief, in %4 s</translation>
    </message>
    <message>
        <source>%1: %2 schedules with %3 different ends, in %4 s</source>
        <translation>%1: %2 Abläufe mit %3 verschiedenen Enden, in %4 s</translation>
    </message>
    <message>
        <source>  ended before everything was explored</source>
        <translation>  beendet, bevor alles erkundet war</translation>
    </message>
    <message>
        <source>  no invariant was violated</source>
        <translation>  keine Invariante wurde verletzt</translation>
    </message>
    <message numerus="yes">
        <source>  %n violation(s)</source>
        <translation>
            <numerusform>  %n Verletzung</numerusform>
            <numerusform>  %n Verletzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 is violated by: %2</source>
        <translation>  %1 wird verletzt durch: %2</translation>
    </message>
    <message>
        <source>Longest time without an active server: %1 s of the simulated clock</source>
        <translation>Längste Zeit ohne aktiven Server: %1 s der simulierten Uhr</translation>
    </message>
    <message numerus="yes">
        <source>Slowest recovery: %n step(s) after the last fault</source>
        <translation>
            <numerusform>Langsamste Erholung: %n Schritt nach der letzten Störung</numerusform>
            <numerusform>Langsamste Erholung: %n Schritte nach der letzten Störung</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 s of processor time: %2 a second on one core</source>
        <translation>  %1 s Prozessorzeit: %2 in der Sekunde auf einem Kern</translation>
    </message>
    <message>
        <source>  %1 of their journals were verified and reported, %2 of them from a file</source>
        <translation>  %1 ihrer Journale wurden geprüft und berichtet, %2 davon aus einer Datei</translation>
    </message>
</context>
<context>
    <name>ExportCapture</name>
    <message>
        <source>What %1 holds could not be stored on this machine; nothing was changed.</source>
        <translation>Was %1 enthält, konnte auf dieser Maschine nicht abgelegt werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Free some space in the folder for temporary files, then try again.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien, dann versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>ExportCsv</name>
    <message>
        <source>The table could not be written to its end.</source>
        <translation>Die Tabelle konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Geben Sie Speicherplatz frei oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ExportCsvFile</name>
    <message>
        <source>%1 could not be written; nothing is left of it.</source>
        <translation>%1 konnte nicht geschrieben werden; nichts bleibt davon zurück.</translation>
    </message>
    <message>
        <source>Free some space or name another folder.</source>
        <translation>Schaffen Sie Platz oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ExportDetails</name>
    <message>
        <source>%1 cannot be read again.</source>
        <translation>%1 kann nicht noch einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Check the name and the rights on the file.</source>
        <translation>Prüfen Sie den Namen und die Rechte an der Datei.</translation>
    </message>
    <message>
        <source>%1 is no longer the file that was read; what it holds now is not shown.</source>
        <translation>%1 ist nicht mehr die Datei, die gelesen wurde; was sie jetzt enthält, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Read the file again, or capture the pending exports again.</source>
        <translation>Lesen Sie die Datei erneut oder erfassen Sie die ausstehenden Exporte erneut.</translation>
    </message>
    <message>
        <source>Where this object lies in %1 is not known; only its first values can be shown.</source>
        <translation>Wo dieses Objekt in %1 steht, ist nicht bekannt; nur seine ersten Werte können gezeigt werden.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped; nothing was changed.</source>
        <translation>Das Lesen von %1 wurde angehalten; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ExportEvidence</name>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Noch wurde nichts erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>The capture is older than %n hour(s): capture the pending exports of %1 again.</source>
        <translation>
            <numerusform>Die Erfassung ist älter als %n Stunde: Erfassen Sie die ausstehenden Exporte von %1 erneut.</numerusform>
            <numerusform>Die Erfassung ist älter als %n Stunden: Erfassen Sie die ausstehenden Exporte von %1 erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration of %1 changed after the capture: capture its pending exports again.</source>
        <translation>Die Konfiguration von %1 hat sich nach der Erfassung geändert: Erfassen Sie die ausstehenden Exporte erneut.</translation>
    </message>
    <message>
        <source>%1 counts other changes than were captured: capture its pending exports again.</source>
        <translation>%1 zählt andere Änderungen, als erfasst wurden: Erfassen Sie die ausstehenden Exporte erneut.</translation>
    </message>
    <message>
        <source>What was captured is no evidence any more; nothing was approved.</source>
        <translation>Was erfasst wurde, ist kein Nachweis mehr; nichts wurde genehmigt.</translation>
    </message>
</context>
<context>
    <name>ExportFilterHint</name>
    <message>
        <source>A quotation mark is not closed: what follows it is taken as one word.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen: Was folgt, gilt als ein Wort.</translation>
    </message>
    <message>
        <source>There is no operation "%1": say op:add, op:update, op:delete or op:delete-add.</source>
        <translation>Es gibt keine Operation „%1“: Schreiben Sie op:add, op:update, op:delete oder op:delete-add.</translation>
    </message>
    <message>
        <source>No object is of type "%1".</source>
        <translation>Kein Objekt ist vom Typ „%1“.</translation>
    </message>
    <message>
        <source>No attribute "%1" changes.</source>
        <translation>Kein Attribut „%1“ ändert sich.</translation>
    </message>
    <message>
        <source>After finding: comes the number of a rule, finding:7 for instance.</source>
        <translation>Nach finding: kommt die Nummer einer Regel, zum Beispiel finding:7.</translation>
    </message>
    <message>
        <source>Rule %1 has nothing to object to.</source>
        <translation>Regel %1 hat nichts einzuwenden.</translation>
    </message>
</context>
<context>
    <name>ExportGroup</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) of type %1</source>
        <translation>
            <numerusform>%Ln Objekt vom Typ %1</numerusform>
            <numerusform>%Ln Objekte vom Typ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>deleted and created again</source>
        <translation>gelöscht und neu erstellt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>touched without a change of attributes</source>
        <translation>berührt ohne Änderung von Attributen</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 geleert</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>objects: what happens to them</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExportPolicy</name>
    <message>
        <source>The policy in %1 cannot be used; nothing was judged.</source>
        <translation>Die Richtlinie in %1 kann nicht verwendet werden; es wurde nichts beurteilt.</translation>
    </message>
    <message>
        <source>Correct the file: its keys are those of swingbridge/policy/1.</source>
        <translation>Korrigieren Sie die Datei: Ihre Schlüssel sind die von swingbridge/policy/1.</translation>
    </message>
</context>
<context>
    <name>ExportsApprove</name>
    <message>
        <source>Approves the pending exports that were captured last.</source>
        <translation>Genehmigt die zuletzt erfassten ausstehenden Exporte.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
    <message>
        <source>Their export hash: what is approved is what was looked at.</source>
        <translation>Ihr Exporthash: Genehmigt wird, was angesehen wurde.</translation>
    </message>
    <message>
        <source>Why; it stands in the report.</source>
        <translation>Der Grund; er steht im Bericht.</translation>
    </message>
    <message>
        <source>--hash and --reason are needed: what is approved, and why?</source>
        <translation>--hash und --reason sind erforderlich: Was wird genehmigt, und warum?</translation>
    </message>
    <message>
        <source>The approval is in the journal.</source>
        <translation>Die Genehmigung steht im Journal.</translation>
    </message>
    <message>
        <source>These are not the pending exports that were captured last; nothing was approved.</source>
        <translation>Dies sind nicht die zuletzt erfassten ausstehenden Exporte; es wurde nichts genehmigt.</translation>
    </message>
    <message>
        <source>Look at them again: swingbridge-cli status tells what is open.</source>
        <translation>Sehen Sie sie erneut an: swingbridge-cli status zeigt, was offen ist.</translation>
    </message>
</context>
<context>
    <name>ExportsCapture</name>
    <message>
        <source>Stopped; nothing is left of the capture.</source>
        <translation>Angehalten; von der Erfassung bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>Has a server write its pending exports and fetches them; changes nothing there.</source>
        <translation>Lässt einen Server seine ausstehenden Exporte schreiben und holt sie; ändert dort nichts.</translation>
    </message>
    <message>
        <source>The server, lab:NAME for instance.</source>
        <translation>Der Server, zum Beispiel lab:NAME.</translation>
    </message>
    <message>
        <source>The lab's folder.</source>
        <translation>Der Ordner des Labors.</translation>
    </message>
    <message>
        <source>The folder for the files, one a connector, and capture.json.</source>
        <translation>Der Ordner für die Dateien, eine je Connector, und capture.json.</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 deleted</source>
        <translation>%1: %2 hinzugefügt, %3 geändert, %4 gelöscht</translation>
    </message>
    <message>
        <source>%1; the server counts otherwise</source>
        <translation>%1; der Server zählt anders</translation>
    </message>
    <message>
        <source>%1; the server has no counts</source>
        <translation>%1; der Server hat keine Zahlen</translation>
    </message>
    <message>
        <source>--server and --output are needed: which server, and where shall the files be?</source>
        <translation>--server und --output werden gebraucht: welcher Server, und wo sollen die Dateien liegen?</translation>
    </message>
</context>
<context>
    <name>ExportsCompare</name>
    <message>
        <source>Sets two captures side by side: what stands in both is no passing noise.</source>
        <translation>Stellt zwei Erfassungen nebeneinander: Was in beiden steht, ist kein vorübergehendes Rauschen.</translation>
    </message>
    <message>
        <source>What csexport NAME FILE /f:x wrote.</source>
        <translation>Was csexport NAME FILE /f:x geschrieben hat.</translation>
    </message>
    <message>
        <source>The same connector on another server, or later.</source>
        <translation>Derselbe Connector auf einem anderen Server oder zu einem späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>%1 objects only in %2</source>
        <translation>%1 Objekte nur in %2</translation>
    </message>
    <message>
        <source>%1 objects with the same changes in both</source>
        <translation>%1 Objekte mit denselben Änderungen in beiden</translation>
    </message>
    <message>
        <source>%1 objects with other changes</source>
        <translation>%1 Objekte mit anderen Änderungen</translation>
    </message>
</context>
<context>
    <name>ExportsList</name>
    <message>
        <source>Lists pending exports, one JSON document a line.</source>
        <translation>Listet ausstehende Exporte auf, ein JSON-Dokument je Zeile.</translation>
    </message>
    <message>
        <source>What csexport NAME FILE /f:x wrote.</source>
        <translation>Was csexport NAME FILE /f:x geschrieben hat.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>Words that must all occur, and type:user op:delete attr:mail name:"…" finding:7.</source>
        <translation>Wörter, die alle vorkommen müssen, sowie type:user op:delete attr:mail name:"…" finding:7.</translation>
    </message>
</context>
<context>
    <name>ExportsReport</name>
    <message>
        <source>Swingbridge pending exports</source>
        <translation>Swingbridge, ausstehende Exporte</translation>
    </message>
    <message>
        <source>What %1 would write</source>
        <translation>Was %1 schreiben würde</translation>
    </message>
    <message>
        <source>Operator: name, date, signature</source>
        <translation>Ausführend: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Approver: name, date, signature</source>
        <translation>Genehmigend: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>hash of the pending exports %1</source>
        <translation>Hash der ausstehenden Exporte %1</translation>
    </message>
    <message>
        <source>The policy has nothing to object to.</source>
        <translation>Die Richtlinie hat nichts einzuwenden.</translation>
    </message>
    <message>
        <source>The policy wants these changes to be reviewed.</source>
        <translation>Die Richtlinie will, dass diese Änderungen geprüft werden.</translation>
    </message>
    <message>
        <source>The policy blocks these changes.</source>
        <translation>Die Richtlinie blockiert diese Änderungen.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>What the policy objects to</source>
        <translation>Was die Richtlinie einwendet</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>The objects of the findings</source>
        <translation>Die Objekte der Befunde</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Sign-in name or mail</source>
        <translation>Anmeldename oder E-Mail</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen to how many</source>
        <translation>Was mit wie vielen geschehen würde</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln largest groups.</source>
        <translation>
            <numerusform>Die größte Gruppe.</numerusform>
            <numerusform>Die %Ln größten Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To how many</source>
        <translation>Mit wie vielen</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Rule %1 was not checked: %2</source>
        <translation>Regel %1 wurde nicht geprüft: %2</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>review</source>
        <translation>zu prüfen</translation>
    </message>
</context>
<context>
    <name>ExportsSummarize</name>
    <message>
        <source>Counts the pending exports in files of csexport.</source>
        <translation>Zählt die ausstehenden Exporte in Dateien von csexport.</translation>
    </message>
    <message>
        <source>What csexport NAME FILE /f:x wrote.</source>
        <translation>Was csexport NAME FILE /f:x geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 (not complete)</source>
        <translation>%1 (nicht vollständig)</translation>
    </message>
    <message>
        <source>  %1 added, %2 changed, %3 deleted</source>
        <translation>  %1 hinzugefügt, %2 geändert, %3 gelöscht</translation>
    </message>
    <message>
        <source>  %1: %2 added, %3 changed, %4 deleted</source>
        <translation>  %1: %2 hinzugefügt, %3 geändert, %4 gelöscht</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>Also a table in the columns of the vendor's analyzer.</source>
        <translation>Auch eine Tabelle mit den Spalten des Analyseprogramms des Herstellers.</translation>
    </message>
    <message>
        <source>Also a table with a row for each value.</source>
        <translation>Auch eine Tabelle mit einer Zeile je Wert.</translation>
    </message>
    <message>
        <source>Cells as they are: nothing is put before those that a spreadsheet would compute.</source>
        <translation>Zellen, wie sie sind: Denen, die eine Tabellenkalkulation berechnen würde, wird nichts vorangestellt.</translation>
    </message>
    <message>
        <source>  attribute %1: %2 objects</source>
        <translation>  Attribut %1: %2 Objekte</translation>
    </message>
</context>
<context>
    <name>ExportsVerify</name>
    <message>
        <source>Judges pending exports by the policy.</source>
        <translation>Beurteilt ausstehende Exporte nach der Richtlinie.</translation>
    </message>
    <message>
        <source>What csexport NAME FILE /f:x wrote.</source>
        <translation>Was csexport NAME FILE /f:x geschrieben hat.</translation>
    </message>
    <message>
        <source>Limits other than the defaults (swingbridge/policy/1).</source>
        <translation>Andere Grenzwerte als die Vorgaben (swingbridge/policy/1).</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>  rule %1 was not checked: %2</source>
        <translation>  Regel %1 wurde nicht geprüft: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Guard: %1</source>
        <translation>Prüfbedingung: %1</translation>
    </message>
    <message>
        <source>Detail: %1</source>
        <translation>Einzelheit: %1</translation>
    </message>
</context>
<context>
    <name>FaultPlan</name>
    <message>
        <source>“%1” is not a fault of the lab.</source>
        <translation>„%1“ ist kein Fehler des Labors.</translation>
    </message>
    <message>
        <source>Write SERVER:FAULT@OPERATION#NUMBER, for example sync01:reply-lost@demote#1.</source>
        <translation>Schreiben Sie SERVER:FAULT@OPERATION#NUMBER, zum Beispiel sync01:reply-lost@demote#1.</translation>
    </message>
</context>
<context>
    <name>FenceCard</name>
    <message>
        <source>Giving a fenced server back by hand</source>
        <translation>Einen abgesperrten Server von Hand zurückgeben</translation>
    </message>
    <message>
        <source>Only if Swingbridge cannot be started. Give back: %1. Exports now: %2.</source>
        <translation>Nur wenn Swingbridge nicht gestartet werden kann. Zurückgeben: %1. Exportiert jetzt: %2.</translation>
    </message>
    <message>
        <source>Does the record say that %1 was seen in staging mode after its demotion? If not, or if you are unsure: first cut it off the Internet.</source>
        <translation>Sagt die Aufzeichnung, dass %1 nach der Herabstufung im Stagingmodus gesehen wurde? Wenn nicht oder wenn Sie unsicher sind: Trennen Sie den Server zuerst vom Internet.</translation>
    </message>
    <message>
        <source>The record says that %1 was seen in staging mode after its demotion. If you doubt it: first cut it off the Internet.</source>
        <translation>Die Aufzeichnung sagt, dass %1 nach der Herabstufung im Stagingmodus gesehen wurde. Wenn Sie daran zweifeln: Trennen Sie den Server zuerst vom Internet.</translation>
    </message>
    <message>
        <source>The record does not say that %1 was seen in staging mode: first cut it off the Internet.</source>
        <translation>Die Aufzeichnung sagt nicht, dass %1 im Stagingmodus gesehen wurde: Trennen Sie den Server zuerst vom Internet.</translation>
    </message>
    <message>
        <source>On %1, in Windows PowerShell as administrator: %2. StagingModeEnabled must say False. If no server says False: stop, nobody exports, call %3.</source>
        <translation>Auf %1, in Windows PowerShell als Administrator: %2. StagingModeEnabled muss False melden. Wenn kein Server False meldet: Halt, niemand exportiert, rufen Sie %3 an.</translation>
    </message>
    <message>
        <source>On %1: %2, then %3.</source>
        <translation>Auf %1: %2, dann %3.</translation>
    </message>
    <message>
        <source>At once, on the same server: %1. False? Then %2; leave it so and call %3. True? Go on.</source>
        <translation>Sofort danach, auf demselben Server: %1. False? Dann %2; lassen Sie es so und rufen Sie %3 an. True? Gehen Sie weiter.</translation>
    </message>
    <message>
        <source>On the same server: %1. Look at both servers: one says False, one says True, and both schedulers are on.</source>
        <translation>Auf demselben Server: %1. Sehen Sie sich beide Server an: Einer meldet False, einer True, und beide Scheduler sind eingeschaltet.</translation>
    </message>
    <message>
        <source>End the cut of step 2. Write down who, when and what was seen; enter it into the record later.</source>
        <translation>Heben Sie die Trennung aus Schritt 2 auf. Schreiben Sie auf, wer, wann und was gesehen wurde; tragen Sie es später in die Aufzeichnung ein.</translation>
    </message>
</context>
<context>
    <name>FenceCardPaper</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nennen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>FolderEndpoint</name>
    <message>
        <source>%1 is no folder that can be read.</source>
        <translation>%1 ist kein lesbarer Ordner.</translation>
    </message>
    <message>
        <source>Name a folder that “backup” or “exports capture” has written, or the server itself.</source>
        <translation>Nennen Sie einen Ordner, den „backup“ oder „exports capture“ geschrieben hat, oder den Server selbst.</translation>
    </message>
    <message>
        <source>%1 has a list of its files that cannot be understood.</source>
        <translation>%1 hat eine Liste seiner Dateien, die nicht zu verstehen ist.</translation>
    </message>
    <message>
        <source>%1 holds no capture.json that can be understood; it is no copy of a server.</source>
        <translation>%1 enthält keine verständliche capture.json; es ist keine Kopie eines Servers.</translation>
    </message>
    <message>
        <source>%1 lists a file outside the folder; nothing of it is believed.</source>
        <translation>%1 führt eine Datei außerhalb des Ordners auf; nichts davon wird geglaubt.</translation>
    </message>
    <message>
        <source>%1 is an earlier copy in a folder: it tells only what was kept, and nothing can be changed there.</source>
        <translation>%1 ist eine frühere Kopie in einem Ordner: Sie sagt nur, was aufbewahrt wurde, und nichts kann dort geändert werden.</translation>
    </message>
    <message>
        <source>Name the server itself for this.</source>
        <translation>Nennen Sie dafür den Server selbst.</translation>
    </message>
    <message>
        <source>%1 does not say which server it is a copy of.</source>
        <translation>%1 sagt nicht, von welchem Server es eine Kopie ist.</translation>
    </message>
    <message>
        <source>%1 holds no configuration.</source>
        <translation>%1 enthält keine Konfiguration.</translation>
    </message>
    <message>
        <source>%1 does not hold %2.</source>
        <translation>%1 enthält %2 nicht.</translation>
    </message>
    <message>
        <source>%1 lists %2, which is not there as a file of the folder.</source>
        <translation>%1 führt %2 auf, das nicht als Datei des Ordners da ist.</translation>
    </message>
    <message>
        <source>%1 was altered since it was written: %2 does not have its SHA-256.</source>
        <translation>%1 wurde seit dem Schreiben verändert: %2 hat nicht seinen SHA-256-Wert.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>FolderLock</name>
    <message>
        <source>The journal in %1 is in use by %2; nothing was changed.</source>
        <translation>Das Journal in %1 wird von %2 verwendet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has ended, then try again.</source>
        <translation>Schließen Sie das andere Programm oder warten Sie, bis es beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written; nothing was changed.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make room or choose a folder that you may write to, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen Ordner, in den Sie schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>ForeignClaim</name>
    <message>
        <source>%1 was claimed by %2 at %3 since %4; nothing was changed.</source>
        <translation>%1 ist seit %4 von %2 an %3 beansprucht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Speak with %1. If that attempt is over, take over and confirm its owner: %1</source>
        <translation>Sprechen Sie mit %1. Ist jener Versuch vorbei, übernehmen Sie und bestätigen Sie seinen Eigentümer: %1</translation>
    </message>
    <message>
        <source>Neither server holds an open claim of somebody else; nothing was changed.</source>
        <translation>Auf keinem der Server hat jemand anders einen offenen Anspruch; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Begin an ordinary migration, or resume your own.</source>
        <translation>Beginnen Sie eine gewöhnliche Migration oder setzen Sie Ihre eigene fort.</translation>
    </message>
    <message>
        <source>claimed only; it changed no role of %1</source>
        <translation>nur beansprucht; keine Rolle von %1 wurde geändert</translation>
    </message>
    <message>
        <source>a change of the role of %1 was begun</source>
        <translation>eine Änderung der Rolle von %1 wurde begonnen</translation>
    </message>
    <message>
        <source>%1 was demoted; fencing it was begun</source>
        <translation>%1 wurde herabgestuft; das Absperren wurde begonnen</translation>
    </message>
    <message>
        <source>%1 was fenced; lifting the fence was begun</source>
        <translation>%1 wurde abgesperrt; das Aufheben der Absperrung wurde begonnen</translation>
    </message>
    <message>
        <source>%1 was promoted and sealed</source>
        <translation>%1 wurde heraufgestuft und versiegelt</translation>
    </message>
</context>
<context>
    <name>GoHome</name>
    <message>
        <source>You can go home: the new active server exports, and everything that was to be seen was seen.</source>
        <translation>Sie können nach Hause gehen: Der neue aktive Server exportiert, und alles, was zu sehen sein sollte, wurde gesehen.</translation>
    </message>
    <message>
        <source>Nothing is wrong. Before you go home, say what no program can see: %1.</source>
        <translation>Nichts ist falsch. Bevor Sie nach Hause gehen, sagen Sie, was kein Programm sehen kann: %1.</translation>
    </message>
    <message>
        <source>Not yet: still to be seen are %1.</source>
        <translation>Noch nicht: Zu sehen sind noch %1.</translation>
    </message>
    <message>
        <source>Not yet: nothing was looked at.</source>
        <translation>Noch nicht: Nichts wurde angesehen.</translation>
    </message>
    <message>
        <source>Do not go home: something is wrong with %1.</source>
        <translation>Gehen Sie nicht nach Hause: Mit %1 stimmt etwas nicht.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Make %1 reachable for this operator, then read again.</source>
        <translation>Machen Sie %1 für die ausführende Person erreichbar, und lesen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1: "%2"</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>a server is not the machine that was paired</source>
        <translation>ein Server ist nicht die Maschine, die gepaart wurde</translation>
    </message>
    <message>
        <source>Pair the servers again: an address now leads to another machine.</source>
        <translation>Paaren Sie die Server erneut: Eine Adresse führt jetzt zu einer anderen Maschine.</translation>
    </message>
    <message>
        <source>Name two different servers.</source>
        <translation>Nennen Sie zwei verschiedene Server.</translation>
    </message>
    <message>
        <source>ids differ; both use the account %1</source>
        <translation>die IDs unterscheiden sich; beide verwenden das Konto %1</translation>
    </message>
    <message>
        <source>machine ids, instance ids and accounts differ</source>
        <translation>Computer-IDs, Instanz-IDs und Konten unterscheiden sich</translation>
    </message>
    <message>
        <source>cannot be read from the servers</source>
        <translation>lässt sich von den Servern nicht lesen</translation>
    </message>
    <message>
        <source>Look at the members of the role Directory Synchronization Accounts and attest that there is no third server.</source>
        <translation>Sehen Sie sich die Mitglieder der Rolle Directory Synchronization Accounts an, und bestätigen Sie, dass es keinen dritten Server gibt.</translation>
    </message>
    <message>
        <source>%1 does not answer (%2)</source>
        <translation>%1 antwortet nicht (%2)</translation>
    </message>
    <message>
        <source>Mend the way to %1. A server that cannot be reached is never taken for fenced.</source>
        <translation>Stellen Sie den Weg zu %1 wieder her. Ein Server, der nicht erreichbar ist, gilt nie als abgesperrt.</translation>
    </message>
    <message>
        <source>agent %1 on %2, %3 on %4</source>
        <translation>Agent %1 auf %2, %3 auf %4</translation>
    </message>
    <message>
        <source>Use the same version of Swingbridge for both servers.</source>
        <translation>Verwenden Sie für beide Server dieselbe Version von Swingbridge.</translation>
    </message>
    <message>
        <source>agent %1 on both, markers readable</source>
        <translation>Agent %1 auf beiden, Markierungen lesbar</translation>
    </message>
    <message>
        <source>%1 and %2 are both active</source>
        <translation>%1 und %2 sind beide aktiv</translation>
    </message>
    <message>
        <source>Demote one of them first: a stopped scheduler is not staging mode.</source>
        <translation>Stufen Sie zuerst einen der beiden herab: Ein angehaltener Scheduler ist kein Stagingmodus.</translation>
    </message>
    <message>
        <source>%1 is active already</source>
        <translation>%1 ist bereits aktiv</translation>
    </message>
    <message>
        <source>Nothing to switch: name the other server as the target, or none.</source>
        <translation>Nichts umzuschalten: Nennen Sie den anderen Server als Ziel oder keinen.</translation>
    </message>
    <message>
        <source>no server is active</source>
        <translation>kein Server ist aktiv</translation>
    </message>
    <message>
        <source>Find out why %1 is not active before promoting another.</source>
        <translation>Finden Sie heraus, warum %1 nicht aktiv ist, bevor Sie einen anderen Server heraufstufen.</translation>
    </message>
    <message>
        <source>the role of %1 is not known: its service does not run</source>
        <translation>die Rolle von %1 ist nicht bekannt: der Dienst dort läuft nicht</translation>
    </message>
    <message>
        <source>Start the service of %1.</source>
        <translation>Starten Sie den Dienst von %1.</translation>
    </message>
    <message>
        <source>%1 is active, %2 is in staging mode</source>
        <translation>%1 ist aktiv, %2 ist im Stagingmodus</translation>
    </message>
    <message>
        <source>%1 was claimed by %2 at %3 since %4</source>
        <translation>%1 ist von %2 an %3 seit %4 beansprucht</translation>
    </message>
    <message>
        <source>Speak with %1; if that attempt is over, take over.</source>
        <translation>Sprechen Sie mit %1; wenn jener Versuch beendet ist, übernehmen Sie.</translation>
    </message>
    <message>
        <source>no open marker of somebody else</source>
        <translation>keine offene Markierung einer anderen Person</translation>
    </message>
    <message>
        <source>These two servers cannot replace each other.</source>
        <translation>Diese beiden Server können einander nicht ersetzen.</translation>
    </message>
    <message>
        <source>tenant of %1: %2, of %3: %4</source>
        <translation>Mandant von %1: %2, von %3: %4</translation>
    </message>
    <message>
        <source>source anchor of %1: %2, of %3: %4</source>
        <translation>Quellanker von %1: %2, von %3: %4</translation>
    </message>
    <message>
        <source>forests of %1: %2, of %3: %4</source>
        <translation>Gesamtstrukturen von %1: %2, von %3: %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 of %1 decided</source>
        <translation>%1 von %1 entschieden</translation>
    </message>
    <message>
        <source>%1 of %2 not decided</source>
        <translation>%1 von %2 nicht entschieden</translation>
    </message>
    <message>
        <source>Decide the open differences.</source>
        <translation>Entscheiden Sie die offenen Unterschiede.</translation>
    </message>
    <message>
        <source>the features are the same</source>
        <translation>die Funktionen sind gleich</translation>
    </message>
    <message>
        <source>they differ: %1</source>
        <translation>sie unterscheiden sich: %1</translation>
    </message>
    <message>
        <source>Set them alike, or approve the difference by name.</source>
        <translation>Stellen Sie sie gleich ein, oder genehmigen Sie den Unterschied namentlich.</translation>
    </message>
    <message>
        <source>%1 on both</source>
        <translation>%1 auf beiden</translation>
    </message>
    <message>
        <source>%1 on %2, %3 on %4</source>
        <translation>%1 auf %2, %3 auf %4</translation>
    </message>
    <message>
        <source>Approve the difference of versions by name.</source>
        <translation>Genehmigen Sie den Versionsunterschied namentlich.</translation>
    </message>
    <message>
        <source>%1 is older: %2 against %3</source>
        <translation>%1 ist älter: %2 gegenüber %3</translation>
    </message>
    <message>
        <source>Upgrade %1 first, or approve by name that the older version becomes active.</source>
        <translation>Aktualisieren Sie zuerst %1, oder genehmigen Sie namentlich, dass die ältere Version aktiv wird.</translation>
    </message>
    <message>
        <source>no Health agent on %1</source>
        <translation>kein Health-Agent auf %1</translation>
    </message>
    <message>
        <source>whether it is up to date cannot be read</source>
        <translation>ob er aktuell ist, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Look at the version of the Health agent on %1 and attest it.</source>
        <translation>Sehen Sie sich die Version des Health-Agents auf %1 an, und bestätigen Sie sie.</translation>
    </message>
    <message>
        <source>the scheduled tasks of %1 could not be read</source>
        <translation>die geplanten Aufgaben von %1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Attest that nothing on %1 starts run profiles by itself.</source>
        <translation>Bestätigen Sie, dass nichts auf %1 von selbst Ausführungsprofile startet.</translation>
    </message>
    <message>
        <source>no task runs profiles</source>
        <translation>keine Aufgabe führt Profile aus</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>Disable these tasks, or attest that they run no profile.</source>
        <translation>Deaktivieren Sie diese Aufgaben, oder bestätigen Sie, dass sie kein Profil ausführen.</translation>
    </message>
    <message>
        <source>backups cannot be read from the servers</source>
        <translation>Sicherungen können von den Servern nicht gelesen werden</translation>
    </message>
    <message>
        <source>Attest that backups were taken and that no snapshot is restored during the switch.</source>
        <translation>Bestätigen Sie, dass Sicherungen erstellt wurden und dass während der Umschaltung kein Snapshot wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>%1 s apart</source>
        <translation>%1 s Abweichung</translation>
    </message>
    <message>
        <source>Set the clocks; ages of evidence are not reliable.</source>
        <translation>Stellen Sie die Uhren; das Alter von Nachweisen ist nicht verlässlich.</translation>
    </message>
    <message>
        <source>not needed in automatic mode</source>
        <translation>im automatischen Modus nicht erforderlich</translation>
    </message>
    <message>
        <source>Sign in once today in the vendor's wizard on both servers, close it, and attest that.</source>
        <translation>Melden Sie sich heute einmal auf beiden Servern im Assistenten des Herstellers an, schließen Sie ihn, und bestätigen Sie dies.</translation>
    </message>
    <message>
        <source>the scheduler of %1 is off</source>
        <translation>der Scheduler von %1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Switch the scheduler of %1 on and let a cycle end.</source>
        <translation>Schalten Sie den Scheduler von %1 ein, und lassen Sie einen Zyklus enden.</translation>
    </message>
    <message>
        <source>no successful synchronization of %1 found</source>
        <translation>keine erfolgreiche Synchronisierung von %1 gefunden</translation>
    </message>
    <message>
        <source>Run an import and a synchronization on %1.</source>
        <translation>Führen Sie auf %1 einen Import und eine Synchronisierung aus.</translation>
    </message>
    <message>
        <source>%1 last synchronized %2</source>
        <translation>letzte Synchronisierung von %1: %2</translation>
    </message>
    <message>
        <source>Let %1 synchronize, then capture its pending exports again.</source>
        <translation>Lassen Sie %1 synchronisieren, und erfassen Sie dann die ausstehenden Exporte erneut.</translation>
    </message>
    <message>
        <source>last successful synchronization %1</source>
        <translation>letzte erfolgreiche Synchronisierung: %1</translation>
    </message>
    <message>
        <source>no %1 of %2 since the change of %3</source>
        <translation>keine Ausführung von %1 für %2 seit der Änderung (%3)</translation>
    </message>
    <message>
        <source>Run full import and full synchronization on %1.</source>
        <translation>Führen Sie auf %1 Full Import und Full Synchronization aus.</translation>
    </message>
    <message>
        <source>this migration changed nothing on %1</source>
        <translation>diese Migration hat auf %1 nichts geändert</translation>
    </message>
    <message>
        <source>full run %1, last change %2</source>
        <translation>vollständige Ausführung %1, letzte Änderung %2</translation>
    </message>
    <message>
        <source>no cycle in progress</source>
        <translation>kein Zyklus im Gange</translation>
    </message>
    <message>
        <source>a cycle runs on %1</source>
        <translation>auf %1 läuft ein Zyklus</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Warten Sie, bis er endet.</translation>
    </message>
    <message>
        <source>a cycle runs on %1; the switch waits for its end</source>
        <translation>auf %1 läuft ein Zyklus; die Umschaltung wartet, bis er endet</translation>
    </message>
    <message>
        <source>the pending exports of %1 were not captured</source>
        <translation>die ausstehenden Exporte von %1 wurden nicht erfasst</translation>
    </message>
    <message>
        <source>Capture and verify the pending exports of %1.</source>
        <translation>Erfassen und prüfen Sie die ausstehenden Exporte von %1.</translation>
    </message>
    <message>
        <source>%1 changes, %2 connectors</source>
        <translation>%1 Änderungen, %2 Connectors</translation>
    </message>
    <message>
        <source>Review the pending exports of %1 and approve them.</source>
        <translation>Sehen Sie die ausstehenden Exporte von %1 durch, und genehmigen Sie sie.</translation>
    </message>
    <message>
        <source>the policy blocks what %1 would export</source>
        <translation>die Richtlinie blockiert, was %1 exportieren würde</translation>
    </message>
    <message>
        <source>not every pending change is approved</source>
        <translation>nicht jede ausstehende Änderung ist genehmigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Capture the pending exports of %1 again and approve what is new.</source>
        <translation>Erfassen Sie die ausstehenden Exporte von %1 erneut, und genehmigen Sie, was neu ist.</translation>
    </message>
    <message>
        <source>there is no capture</source>
        <translation>es wurde nichts erfasst</translation>
    </message>
    <message>
        <source>captured %1 min ago</source>
        <translation>vor %1 min erfasst</translation>
    </message>
    <message>
        <source>the configuration of %1 changed since the capture</source>
        <translation>die Konfiguration von %1 hat sich seit der Erfassung geändert</translation>
    </message>
    <message>
        <source>captured %1 min ago, configuration unchanged</source>
        <translation>vor %1 min erfasst, Konfiguration unverändert</translation>
    </message>
    <message>
        <source>the deletion threshold of %1 is off</source>
        <translation>der Löschschwellenwert von %1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Switch the deletion threshold on (it asks for a cloud sign-in), then read again.</source>
        <translation>Schalten Sie den Löschschwellenwert ein (dies verlangt eine Cloudanmeldung), und lesen Sie dann erneut ein.</translation>
    </message>
    <message>
        <source>%1 pending deletes, threshold %2</source>
        <translation>%1 ausstehende Löschungen, Schwellenwert %2</translation>
    </message>
    <message>
        <source>Find out why %1 would delete so many objects; never raise the threshold to get past this.</source>
        <translation>Finden Sie heraus, warum %1 so viele Objekte löschen würde; erhöhen Sie nie den Schwellenwert, um hieran vorbeizukommen.</translation>
    </message>
    <message>
        <source>%1 pending deletes, %2 approved</source>
        <translation>%1 ausstehende Löschungen, %2 genehmigt</translation>
    </message>
    <message>
        <source>Capture again and approve what is new.</source>
        <translation>Erfassen Sie erneut, und genehmigen Sie, was neu ist.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Disable automatic upgrade on %1 for the time of the switch; suspended is not enough.</source>
        <translation>Deaktivieren Sie das automatische Upgrade auf %1 für die Dauer der Umschaltung; der Zustand „Suspended“ genügt nicht.</translation>
    </message>
    <message>
        <source>disabled on both</source>
        <translation>auf beiden deaktiviert</translation>
    </message>
    <message>
        <source>Close the wizard, the Service Manager and the rules editor on %1.</source>
        <translation>Schließen Sie auf %1 den Assistenten, den Synchronization Service Manager und den Synchronization Rules Editor.</translation>
    </message>
    <message>
        <source>open on %1: %2</source>
        <translation>auf %1 geöffnet: %2</translation>
    </message>
    <message>
        <source>the scheduler of %1 is suspended</source>
        <translation>der Scheduler von %1 ist angehalten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 cannot reach %2: %3</source>
        <translation>%1 kann %2 nicht erreichen: %3</translation>
    </message>
    <message>
        <source>Mend the way from %1, then read again.</source>
        <translation>Beheben Sie die Verbindungsstörung von %1 aus, und lesen Sie dann erneut ein.</translation>
    </message>
    <message>
        <source>the certificate of %1 ends in %2 days</source>
        <translation>das Zertifikat von %1 läuft in %2 Tagen ab</translation>
    </message>
    <message>
        <source>Renew the certificate of %1.</source>
        <translation>Erneuern Sie das Zertifikat von %1.</translation>
    </message>
    <message>
        <source>%1 of %1 connections work</source>
        <translation>%1 von %1 Verbindungen funktionieren</translation>
    </message>
    <message>
        <source>%1 ran an Export of %2 at %3</source>
        <translation>%1 hat einen Export von %2 ausgeführt (%3)</translation>
    </message>
    <message>
        <source>Find out who exported from %1, and attest what was exported.</source>
        <translation>Finden Sie heraus, wer von %1 aus exportiert hat, und bestätigen Sie, was exportiert wurde.</translation>
    </message>
    <message>
        <source>no Export in %1 runs</source>
        <translation>kein Export in %1 Ausführungen</translation>
    </message>
    <message>
        <source>Run what is outstanding on %1 and verify its pending exports again.</source>
        <translation>Führen Sie auf %1 aus, was aussteht, und prüfen Sie die ausstehenden Exporte des Servers erneut.</translation>
    </message>
    <message>
        <source>an override of %1 is outstanding</source>
        <translation>eine Überschreibung von %1 steht aus</translation>
    </message>
    <message>
        <source>the next cycle of %1 is an Initial one</source>
        <translation>der nächste Zyklus von %1 ist ein Initial-Zyklus</translation>
    </message>
    <message>
        <source>none; the next cycle is a Delta</source>
        <translation>keine; der nächste Zyklus ist ein Delta-Zyklus</translation>
    </message>
    <message>
        <source>Two different servers</source>
        <translation>Zwei verschiedene Server</translation>
    </message>
    <message>
        <source>No third synchronization server</source>
        <translation>Kein dritter Synchronisierungsserver</translation>
    </message>
    <message>
        <source>Both servers answer, same agent</source>
        <translation>Beide Server antworten, gleicher Agent</translation>
    </message>
    <message>
        <source>Exactly one server is active</source>
        <translation>Genau ein Server ist aktiv</translation>
    </message>
    <message>
        <source>No unfinished attempt of somebody else</source>
        <translation>Kein unvollendeter Versuch einer anderen Person</translation>
    </message>
    <message>
        <source>The staging server synchronized recently</source>
        <translation>Der Stagingserver hat kürzlich synchronisiert</translation>
    </message>
    <message>
        <source>Full run after the last change</source>
        <translation>Vollständige Ausführung nach der letzten Änderung</translation>
    </message>
    <message>
        <source>No cycle runs</source>
        <translation>Kein Zyklus läuft</translation>
    </message>
    <message>
        <source>Pending exports captured</source>
        <translation>Ausstehende Exporte erfasst</translation>
    </message>
    <message>
        <source>Every pending change approved</source>
        <translation>Jede ausstehende Änderung genehmigt</translation>
    </message>
    <message>
        <source>Evidence is current</source>
        <translation>Nachweis ist aktuell</translation>
    </message>
    <message>
        <source>Deletes within the limits</source>
        <translation>Löschungen innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Same tenant, anchor and forests</source>
        <translation>Gleicher Mandant, gleicher Anker, gleiche Gesamtstrukturen</translation>
    </message>
    <message>
        <source>Configuration differences decided</source>
        <translation>Konfigurationsunterschiede entschieden</translation>
    </message>
    <message>
        <source>Same features</source>
        <translation>Gleiche Funktionen</translation>
    </message>
    <message>
        <source>Versions known and compared</source>
        <translation>Versionen bekannt und verglichen</translation>
    </message>
    <message>
        <source>Health agent up to date</source>
        <translation>Health-Agent auf aktuellem Stand</translation>
    </message>
    <message>
        <source>No foreign scheduler</source>
        <translation>Kein fremder Scheduler</translation>
    </message>
    <message>
        <source>Automatic upgrade disabled on both</source>
        <translation>Automatisches Upgrade auf beiden deaktiviert</translation>
    </message>
    <message>
        <source>The vendor's windows are closed</source>
        <translation>Die Fenster des Herstellers sind geschlossen</translation>
    </message>
    <message>
        <source>The target can sign in</source>
        <translation>Das Ziel kann sich anmelden</translation>
    </message>
    <message>
        <source>Backups taken, snapshots left alone</source>
        <translation>Sicherungen erstellt, Snapshots unangetastet</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>Uhren stimmen überein</translation>
    </message>
    <message>
        <source>The staging server never exported</source>
        <translation>Der Stagingserver hat nie exportiert</translation>
    </message>
    <message>
        <source>Cloud sign-in rehearsed today</source>
        <translation>Cloudanmeldung heute geprobt</translation>
    </message>
    <message>
        <source>No override outstanding</source>
        <translation>Keine Überschreibung ausstehend</translation>
    </message>
    <message>
        <source>%1 and %2 have the same machine id</source>
        <translation>%1 und %2 haben dieselbe Computer-ID</translation>
    </message>
    <message>
        <source>%1 and %2 have the same instance id</source>
        <translation>%1 und %2 haben dieselbe Instanz-ID</translation>
    </message>
    <message>
        <source>the cloud, asked at %1, names %2 as the last exporter</source>
        <translation>die Cloud, gefragt um %1, nennt %2 als den, der zuletzt exportiert hat</translation>
    </message>
    <message>
        <source>the cloud's own deletion threshold, read at %1: %2</source>
        <translation>der eigene Löschschwellenwert der Cloud, gelesen um %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer Eintrag</numerusform>
            <numerusform>%1 und %Ln weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them</source>
        <translation>
            <numerusform>%Ln davon</numerusform>
            <numerusform>%Ln davon</numerusform>
        </translation>
    </message>
    <message>
        <source>only a person can look</source>
        <translation>nur eine Person kann nachsehen</translation>
    </message>
    <message>
        <source>the configuration does not tell</source>
        <translation>die Konfiguration gibt keine Auskunft</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>the value of a setting that is not there</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Before the settings are exported</source>
        <translation>Bevor die Einstellungen exportiert werden</translation>
    </message>
    <message>
        <source>What the import leaves out</source>
        <translation>Was der Import auslässt</translation>
    </message>
    <message>
        <source>Imported and exported again</source>
        <translation>Importiert und erneut exportiert</translation>
    </message>
    <message>
        <source>Different on %1</source>
        <translation>Abweichend auf %1</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 ist bereits vorhanden und wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>Name another file, or say --force to replace it.</source>
        <translation>Nennen Sie eine andere Datei oder geben Sie --force an, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1.</source>
        <translation>In den Ordner %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a folder that is there and that you may write to.</source>
        <translation>Nennen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Nothing was begun.</source>
        <translation>Es wurde nichts begonnen.</translation>
    </message>
</context>
<context>
    <name>Invariants</name>
    <message>
        <source>Swingbridge stopped itself before it changed %1. Please report this.</source>
        <translation>Swingbridge hat sich selbst angehalten, bevor %1 geändert wurde. Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>Nothing was sent. Save the journal and report it; resume looks at both servers again.</source>
        <translation>Es wurde nichts gesendet. Sichern Sie das Journal und melden Sie den Vorfall; beim Fortsetzen werden beide Server erneut gelesen.</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>--%1 takes a whole number from 0 on, not "%2".</source>
        <translation>--%1 erwartet eine ganze Zahl ab 0, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 does not know "%2"; it takes one of: %3.</source>
        <translation>--%1 kennt „%2“ nicht; möglich sind: %3.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The folder %1 could not be made; nothing was started.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden; es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>Make room or choose a folder that you may write to, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen Ordner, in den Sie schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 holds the journal of another migration already; it was left as it is.</source>
        <translation>%1 enthält bereits das Journal einer anderen Migration; es wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>Resume that migration, or choose another folder.</source>
        <translation>Setzen Sie jene Migration fort oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This journal was last written by %1, on another machine; nothing was changed.</source>
        <translation>Dieses Journal wurde zuletzt von %1 auf einem anderen Computer geschrieben; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make sure that it is not at work there any more, then confirm its name to take over.</source>
        <translation>Stellen Sie sicher, dass dort nicht mehr daran gearbeitet wird, und bestätigen Sie dann den Namen, um zu übernehmen.</translation>
    </message>
    <message>
        <source>%1 does not name an evidence file.</source>
        <translation>%1 benennt keine Nachweisdatei.</translation>
    </message>
    <message>
        <source>There is no journal in %1.</source>
        <translation>In %1 ist kein Journal vorhanden.</translation>
    </message>
    <message>
        <source>Name the folder that was given when the migration was started.</source>
        <translation>Nennen Sie den Ordner, der beim Start der Migration angegeben wurde.</translation>
    </message>
    <message>
        <source>The journal in %1 was altered after it was written; nothing was changed.</source>
        <translation>Das Journal in %1 wurde nach dem Schreiben verändert; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Keep it as evidence. Go on without it by take-over: the servers know where they are.</source>
        <translation>Bewahren Sie es als Nachweis auf. Fahren Sie ohne das Journal per Übernahme fort: Die Server kennen ihren Stand.</translation>
    </message>
    <message>
        <source>The end of the journal in %1 is missing: the file journal.sqlite-wal is not beside it. Nothing was changed.</source>
        <translation>Das Ende des Journals in %1 fehlt: Die Datei journal.sqlite-wal liegt nicht daneben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Copy that file from where this journal comes from. If it is lost, go on without this journal by take-over: the servers know where they are.</source>
        <translation>Kopieren Sie diese Datei von dort, woher das Journal kommt. Ist sie verloren, machen Sie ohne dieses Journal mit einer Übernahme weiter: Die Server wissen, wo sie stehen.</translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>The journal in %1 is in use by another program; nothing was changed.</source>
        <translation>Das Journal in %1 wird von einem anderen Programm verwendet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has ended, then try again.</source>
        <translation>Schließen Sie das andere Programm oder warten Sie, bis es beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The journal in %1 is damaged and cannot be read.</source>
        <translation>Das Journal in %1 ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Take the copy that was made last, or go on without it by take-over: the servers know where they are.</source>
        <translation>Nehmen Sie die zuletzt angelegte Kopie oder fahren Sie ohne das Journal per Übernahme fort: Die Server kennen ihren Stand.</translation>
    </message>
    <message>
        <source>The disk is full: the journal in %1 was not written and is as it was.</source>
        <translation>Der Datenträger ist voll: Das Journal in %1 wurde nicht geschrieben und ist unverändert.</translation>
    </message>
    <message>
        <source>Make room, then go on.</source>
        <translation>Schaffen Sie Platz und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The journal in %1 could not be written or read; it is as it was.</source>
        <translation>Das Journal in %1 konnte nicht geschrieben oder gelesen werden; es ist unverändert.</translation>
    </message>
    <message>
        <source>Make sure that the folder is on a local disk and that you may write to it, then go on.</source>
        <translation>Stellen Sie sicher, dass der Ordner auf einem lokalen Datenträger liegt und Sie dort schreiben dürfen, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The journal in %1 can only be read; nothing was changed.</source>
        <translation>Das Journal in %1 kann nur gelesen werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Copy its folder to a place that you may write to, or go on as somebody who may write here.</source>
        <translation>Kopieren Sie seinen Ordner an einen Ort, an dem Sie schreiben dürfen, oder machen Sie als jemand weiter, der hier schreiben darf.</translation>
    </message>
    <message>
        <source>The journal in %1 was written by another version of Swingbridge (%2); nothing was changed.</source>
        <translation>Das Journal in %1 wurde von einer anderen Fassung von Swingbridge (%2) geschrieben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Öffnen Sie es mit jener Fassung.</translation>
    </message>
</context>
<context>
    <name>JournalShow</name>
    <message>
        <source>Prints a journal, entry by entry.</source>
        <translation>Gibt ein Journal Eintrag für Eintrag aus.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
    <message>
        <source>Head %1, %2</source>
        <translation>Kopf %1, %2</translation>
    </message>
</context>
<context>
    <name>JournalVerify</name>
    <message>
        <source>Checks that a journal is what was written.</source>
        <translation>Prüft, ob ein Journal so ist, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
    <message>
        <source>A head known from elsewhere: 64 digits, or the short code of 8.</source>
        <translation>Ein anderweitig bekannter Kopf: 64 Stellen oder der Kurzcode mit 8 Stellen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies), head %2</source>
        <translation>
            <numerusform>%1: %n Eintrag, Kopf %2</numerusform>
            <numerusform>%1: %n Einträge, Kopf %2</numerusform>
        </translation>
    </message>
    <message>
        <source>  entry %1: %2</source>
        <translation>  Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Evidence files: %1 present, %2 missing, %3 altered</source>
        <translation>Nachweisdateien: %1 vorhanden, %2 fehlen, %3 verändert</translation>
    </message>
    <message>
        <source>Compares the head that this server's receipts hold; may be repeated.</source>
        <translation>Vergleicht den Kopf, den die Quittungen dieses Servers enthalten; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>The lab's folder (default: the one of the journal).</source>
        <translation>Der Ordner des Labors (Vorgabe: der des Journals).</translation>
    </message>
    <message>
        <source>%1 is none of the servers of this journal.</source>
        <translation>%1 ist keiner der Server dieses Journals.</translation>
    </message>
    <message>
        <source>%1 is another machine than the one in this journal.</source>
        <translation>%1 ist eine andere Maschine als die in diesem Journal.</translation>
    </message>
    <message>
        <source>holds the head that was anchored there last (entry %1)</source>
        <translation>enthält den Kopf, der dort zuletzt verankert wurde (Eintrag %1)</translation>
    </message>
    <message>
        <source>holds an older head (entry %1): it was put back to an earlier state</source>
        <translation>enthält einen älteren Kopf (Eintrag %1): Der Server wurde auf einen früheren Stand zurückgesetzt</translation>
    </message>
    <message>
        <source>holds a head that this journal does not know: it lost entries, or another migration came after it</source>
        <translation>enthält einen Kopf, den dieses Journal nicht kennt: Es hat Einträge verloren, oder eine andere Migration kam danach</translation>
    </message>
    <message>
        <source>holds no head</source>
        <translation>enthält keinen Kopf</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ist kein gültiges JSON.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no keychain service on this machine.</source>
        <translation>Auf dieser Maschine gibt es keinen Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>The system's keychain did not do what was asked.</source>
        <translation>Der Schlüsselbund des Systems hat nicht getan, was verlangt war.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or type the password each time.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie das Kennwort jedes Mal ein.</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>The confirmed host key cannot be kept in %1; nothing was sent.</source>
        <translation>Der bestätigte Hostschlüssel kann in %1 nicht aufbewahrt werden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Make this file and its folder writable for you, then confirm the key again.</source>
        <translation>Machen Sie diese Datei und ihren Ordner für sich beschreibbar und bestätigen Sie den Schlüssel dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Lab</name>
    <message>
        <source>There is no server %1 in the lab %2.</source>
        <translation>Es gibt keinen Server %1 im Labor %2.</translation>
    </message>
    <message>
        <source>%1 is not empty; no lab was made.</source>
        <translation>%1 ist nicht leer; es wurde kein Labor angelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be written; no lab was made.</source>
        <translation>In %1 kann nicht geschrieben werden; es wurde kein Labor angelegt.</translation>
    </message>
</context>
<context>
    <name>LabAgent</name>
    <message>
        <source>Speaks the agent protocol for one server of a lab on standard input and output.</source>
        <translation>Spricht das Agent-Protokoll für einen Server eines Labors über Standardein- und -ausgabe.</translation>
    </message>
    <message>
        <source>The lab's folder.</source>
        <translation>Der Ordner des Labors.</translation>
    </message>
    <message>
        <source>The server's name, sync01 for instance.</source>
        <translation>Der Name des Servers, zum Beispiel sync01.</translation>
    </message>
    <message>
        <source>The agent's text comes first, as over ssh.</source>
        <translation>Der Text des Agents kommt zuerst, wie über ssh.</translation>
    </message>
    <message>
        <source>--lab and --server are needed: which server shall speak?</source>
        <translation>--lab und --server sind erforderlich: Welcher Server soll sprechen?</translation>
    </message>
    <message>
        <source>What powershell.exe was started with, where this stands in its place.</source>
        <translation>Womit powershell.exe gestartet wurde, wo dieses Programm an dessen Stelle steht.</translation>
    </message>
    <message>
        <source>These are not the arguments with which Swingbridge starts an agent.</source>
        <translation>Das sind nicht die Argumente, mit denen Swingbridge einen Agenten startet.</translation>
    </message>
</context>
<context>
    <name>LabExplore</name>
    <message>
        <source>Plays every fault, crash and decision of a switch and checks that never two servers are active.</source>
        <translation>Spielt jede Störung, jeden Absturz und jede Entscheidung einer Umschaltung durch und prüft, dass nie zwei Server aktiv sind.</translation>
    </message>
    <message>
        <source>singleFaultCrash, faultPairs, states or seeds; may be given more than once (default: all).</source>
        <translation>singleFaultCrash, faultPairs, states oder seeds; darf mehrfach angegeben werden (Vorgabe: alle).</translation>
    </message>
    <message>
        <source>At most so many schedules or states of each suite (default: all there are; 10000 seeds, a million states).</source>
        <translation>Höchstens so viele Abläufe oder Zustände je Reihe (Vorgabe: alle, die es gibt; 10000 Startwerte, eine Million Zustände).</translation>
    </message>
    <message>
        <source>The first of the seeds (default: 1).</source>
        <translation>Der erste der Startwerte (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>Plays one schedule and tells what happens in it.</source>
        <translation>Spielt einen Ablauf und sagt, was darin geschieht.</translation>
    </message>
    <message>
        <source>Stopped; what was explored until then is not told.</source>
        <translation>Angehalten; was bis dahin erkundet wurde, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>There is no suite %1.</source>
        <translation>Es gibt keine Reihe %1.</translation>
    </message>
</context>
<context>
    <name>LabExports</name>
    <message>
        <source>Writes a file of pending exports of any size, as csexport would.</source>
        <translation>Schreibt eine Datei ausstehender Exporte beliebiger Größe, wie csexport es täte.</translation>
    </message>
    <message>
        <source>How many objects (default: 2000; at least 200).</source>
        <translation>Wie viele Objekte (Vorgabe: 2000; mindestens 200).</translation>
    </message>
    <message>
        <source>Same seed, same file (default: 1).</source>
        <translation>Gleicher Startwert, gleiche Datei (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>--output FILE is needed, and a number of objects from 200 on.</source>
        <translation>--output FILE ist erforderlich, ebenso eine Anzahl von mindestens 200 Objekten.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 could not be written; nothing is left of it.</source>
        <translation>%1 konnte nicht geschrieben werden; es ist nichts davon übrig.</translation>
    </message>
    <message>
        <source>Free some space or name another folder.</source>
        <translation>Geben Sie Speicherplatz frei oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Stopped; nothing is left of %1.</source>
        <translation>Angehalten; von %1 ist nichts übrig.</translation>
    </message>
</context>
<context>
    <name>LabList</name>
    <message>
        <source>Lists what the lab can play, or the answers of one scenario.</source>
        <translation>Listet auf, was das Labor spielen kann, oder die Antworten eines Szenarios.</translation>
    </message>
    <message>
        <source>Also the functions of rules that the lab does not compute.</source>
        <translation>Auch die Funktionen von Regeln, die das Labor nicht berechnet.</translation>
    </message>
    <message>
        <source>Prints the answers file of a scenario.</source>
        <translation>Gibt die Antwortdatei eines Szenarios aus.</translation>
    </message>
    <message>
        <source>%1  %2 (exit status %3)</source>
        <translation>%1  %2 (Exitstatus %3)</translation>
    </message>
    <message>
        <source>    left out: %1 in "%2", attribute %3</source>
        <translation>    ausgelassen: %1 in „%2“, Attribut %3</translation>
    </message>
</context>
<context>
    <name>LabMake</name>
    <message>
        <source>A folder that is not there yet, or empty.</source>
        <translation>Ein Ordner, der noch nicht vorhanden oder leer ist.</translation>
    </message>
    <message>
        <source>Which scenario (default: contoso); see lab list.</source>
        <translation>Welches Szenario (Vorgabe: contoso); siehe lab list.</translation>
    </message>
    <message>
        <source>Same seed, same files (default: 1).</source>
        <translation>Gleicher Startwert, gleiche Dateien (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>%1 is not empty; nothing was written.</source>
        <translation>%1 ist nicht leer; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Name a folder that you may write to.</source>
        <translation>Nennen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Writes what two servers would export: settings, configuration, rule scripts, pending exports.</source>
        <translation>Schreibt, was zwei Server exportieren würden: Einstellungen, Konfiguration, Regelskripts, ausstehende Exporte.</translation>
    </message>
</context>
<context>
    <name>LabPerson</name>
    <message>
        <source>There is no server %1 in the lab.</source>
        <translation>Es gibt keinen Server %1 im Labor.</translation>
    </message>
    <message>
        <source>The lab is busy: another process is acting on it.</source>
        <translation>Das Labor ist belegt: Ein anderer Prozess arbeitet damit.</translation>
    </message>
    <message>
        <source>%1 is installed already.</source>
        <translation>%1 ist bereits installiert.</translation>
    </message>
    <message>
        <source>%1 is not installed yet.</source>
        <translation>%1 ist noch nicht installiert.</translation>
    </message>
</context>
<context>
    <name>LabRun</name>
    <message>
        <source>Rehearses a whole migration on the embedded servers.</source>
        <translation>Probt eine ganze Migration auf den eingebetteten Servern.</translation>
    </message>
    <message>
        <source>What is played (default: contoso); see lab list.</source>
        <translation>Was gespielt wird (Vorgabe: contoso); siehe lab list.</translation>
    </message>
    <message>
        <source>Same seed, same run (default: 1).</source>
        <translation>Gleicher Startwert, gleicher Lauf (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>How many objects the directory has.</source>
        <translation>Wie viele Objekte das Verzeichnis hat.</translation>
    </message>
</context>
<context>
    <name>LabSchedule</name>
    <message>
        <source>A run on the lab cannot play “%1”: nothing but faults of calls and the kind of switch.</source>
        <translation>Ein Lauf im Labor kann „%1“ nicht spielen: nur Fehler von Aufrufen und die Art der Umschaltung.</translation>
    </message>
    <message>
        <source>Play the whole schedule: swingbridge-cli lab explore --replay %1</source>
        <translation>Spielen Sie den ganzen Ablauf: swingbridge-cli lab explore --replay %1</translation>
    </message>
</context>
<context>
    <name>LabSite</name>
    <message>
        <source>There is no lab in %1.</source>
        <translation>In %1 ist kein Labor vorhanden.</translation>
    </message>
    <message>
        <source>Make one with “lab make” or “lab run”.</source>
        <translation>Legen Sie eines mit „lab make“ oder „lab run“ an.</translation>
    </message>
</context>
<context>
    <name>LabStore</name>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 ist bereits vorhanden und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>There is no lab server in %1.</source>
        <translation>In %1 ist kein Laborserver vorhanden.</translation>
    </message>
    <message>
        <source>%1 is not a file of the lab.</source>
        <translation>%1 ist keine Datei des Labors.</translation>
    </message>
    <message>
        <source>The lab's server file %1 cannot be read or written.</source>
        <translation>Die Serverdatei %1 des Labors kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and that the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>LabWorld</name>
    <message>
        <source>%1 is not a server of the lab.</source>
        <translation>%1 ist kein Server des Labors.</translation>
    </message>
    <message>
        <source>Write lab:NAME; a rehearsal does not touch real servers.</source>
        <translation>Schreiben Sie lab:NAME; eine Probe berührt keine echten Server.</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message numerus="yes">
        <source>%n pending export(s) of %1 to approve; the policy says %2.</source>
        <translation>
            <numerusform>%n ausstehender Export von %1 zu genehmigen; die Richtlinie sagt %2.</numerusform>
            <numerusform>%n ausstehende Exporte von %1 zu genehmigen; die Richtlinie sagt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the product on %1 with "Import synchronization settings" and leave it in staging mode, then look again.</source>
        <translation>Installieren Sie das Produkt auf %1 mit „Import synchronization settings“, lassen Sie es im Stagingmodus und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>The servers are not paired yet, so there is no journal to write to.</source>
        <translation>Die Server sind noch nicht gepaart, daher gibt es kein Journal, in das geschrieben werden kann.</translation>
    </message>
    <message>
        <source>This migration has its servers already; they stay as they are.</source>
        <translation>Diese Migration hat ihre Server bereits; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>To name others, begin a new migration.</source>
        <translation>Um andere zu nennen, beginnen Sie eine neue Migration.</translation>
    </message>
    <message>
        <source>%1 did not accept this program's claim; nothing was changed there.</source>
        <translation>%1 hat den Anspruch dieses Programms nicht angenommen; dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>See on %1 who holds its marker, then try again.</source>
        <translation>Sehen Sie auf %1 nach, wer die Markierung hält, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same machine. Nothing was changed.</source>
        <translation>%1 und %2 sind derselbe Computer. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name two different servers.</source>
        <translation>Nennen Sie zwei verschiedene Server.</translation>
    </message>
    <message>
        <source>%1 synchronizes %2, but %3 synchronizes %4. Nothing was changed.</source>
        <translation>%1 synchronisiert %2, aber %3 synchronisiert %4. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name two servers of one tenant.</source>
        <translation>Nennen Sie zwei Server eines Mandanten.</translation>
    </message>
    <message>
        <source>Two servers are active: %1. Nothing was changed.</source>
        <translation>Zwei Server sind aktiv: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Decide which one stays active and put the other one into staging mode. A stopped scheduler is not staging mode.</source>
        <translation>Entscheiden Sie, welcher aktiv bleibt, und versetzen Sie den anderen in den Stagingmodus. Ein angehaltener Scheduler ist kein Stagingmodus.</translation>
    </message>
    <message>
        <source>No server is active: nothing is exported. Nothing was changed.</source>
        <translation>Kein Server ist aktiv: Es wird nichts exportiert. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make one of the servers active again before you begin.</source>
        <translation>Machen Sie einen der Server wieder aktiv, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>%1 was named as the active server, but %2 is active. Nothing was changed.</source>
        <translation>%1 wurde als aktiver Server genannt, aber %2 ist aktiv. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Swap the two servers.</source>
        <translation>Vertauschen Sie die beiden Server.</translation>
    </message>
    <message>
        <source>%1 is not one of the staging servers.</source>
        <translation>%1 ist keiner der Stagingserver.</translation>
    </message>
    <message>
        <source>Name one of them as the target.</source>
        <translation>Nennen Sie einen von ihnen als Ziel.</translation>
    </message>
    <message>
        <source>%1 is another machine than the one this migration began with. Nothing was changed.</source>
        <translation>%1 ist ein anderer Computer als der, mit dem diese Migration begann. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the address; to go on with another machine, begin a new migration.</source>
        <translation>Prüfen Sie die Adresse; um mit einem anderen Computer fortzufahren, beginnen Sie eine neue Migration.</translation>
    </message>
    <message>
        <source>%1 could not write its export; its settings are unchanged.</source>
        <translation>%1 konnte seinen Export nicht schreiben; seine Einstellungen sind unverändert.</translation>
    </message>
    <message>
        <source>Look at the disk of %1, then try again.</source>
        <translation>Prüfen Sie den Datenträger von %1 und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 has not finished writing its export in time; its settings are unchanged.</source>
        <translation>%1 hat seinen Export nicht rechtzeitig fertig geschrieben; seine Einstellungen sind unverändert.</translation>
    </message>
    <message>
        <source>Look at what %1 is busy with, then try again.</source>
        <translation>Sehen Sie nach, womit %1 beschäftigt ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%2 of %3 on %1 ended with "%4". Nothing was exported.</source>
        <translation>%2 von %3 auf %1 endete mit „%4“. Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Look at the run in Synchronization Service Manager, mend the cause, then run again.</source>
        <translation>Sehen Sie sich die Ausführung im Synchronization Service Manager an, beheben Sie die Ursache und führen Sie sie dann erneut aus.</translation>
    </message>
    <message>
        <source>%1 did not become idle in time; nothing was begun there.</source>
        <translation>%1 kam nicht rechtzeitig in den Leerlauf; dort wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>Wait for its sync cycle to end, then try again.</source>
        <translation>Warten Sie, bis der Synchronisierungszyklus endet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The rule "%1" was sent to %2, but what was read back is different.</source>
        <translation>Die Regel „%1“ wurde an %2 gesendet, aber das Zurückgelesene weicht ab.</translation>
    </message>
    <message>
        <source>Look at the rule in Synchronization Rules Editor, then run it again.</source>
        <translation>Sehen Sie sich die Regel im Synchronization Rules Editor an und wiederholen Sie dann den Schritt.</translation>
    </message>
    <message>
        <source>%1 accepted the change of %2, but the old value is still there.</source>
        <translation>%1 hat die Änderung von %2 angenommen, aber der alte Wert steht noch dort.</translation>
    </message>
    <message>
        <source>Change it on %1 by hand, then try again.</source>
        <translation>Ändern Sie den Wert auf %1 von Hand und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 is not open, so there is nothing to answer.</source>
        <translation>%1 ist nicht offen, daher gibt es nichts zu beantworten.</translation>
    </message>
    <message>
        <source>See what is open with: swingbridge-cli status</source>
        <translation>Was offen ist, zeigt: swingbridge-cli status</translation>
    </message>
    <message>
        <source>%1 cannot be answered with "%2". Nothing was kept.</source>
        <translation>%1 kann nicht mit „%2“ beantwortet werden. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Mend the cause, then let it be checked again.</source>
        <translation>Beheben Sie die Ursache und lassen Sie dann erneut prüfen.</translation>
    </message>
    <message>
        <source>A reason is needed: the report prints it.</source>
        <translation>Ein Grund ist erforderlich: Der Bericht druckt ihn.</translation>
    </message>
    <message>
        <source>"%1" is not the server that shall be active. Nothing was begun.</source>
        <translation>„%1“ ist nicht der Server, der aktiv werden soll. Es wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>Geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>The pending exports have changed since they were shown. Nothing was approved.</source>
        <translation>Die ausstehenden Exporte haben sich geändert, seit sie angezeigt wurden. Es wurde nichts genehmigt.</translation>
    </message>
    <message>
        <source>Look at them again, then approve.</source>
        <translation>Sehen Sie sie erneut an und genehmigen Sie sie dann.</translation>
    </message>
    <message>
        <source>Stopped. What was begun was finished; the journal knows where to go on.</source>
        <translation>Angehalten. Begonnenes wurde zu Ende geführt; das Journal weiß, wo es weitergeht.</translation>
    </message>
    <message>
        <source>The folder for the reports could not be made in %1.</source>
        <translation>Der Ordner für die Berichte konnte in %1 nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is still to be mended by hand on %2.</source>
        <translation>%1 muss auf %2 noch von Hand behoben werden.</translation>
    </message>
    <message>
        <source>The automatic mode sets the staging flag by a way that the vendor does not document.</source>
        <translation>Der automatische Modus setzt das Staging-Flag auf einem Weg, den der Hersteller nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Type the name of the server that will be active: %1.</source>
        <translation>Geben Sie den Namen des Servers ein, der aktiv wird: %1.</translation>
    </message>
    <message>
        <source>On %1 open the vendor's wizard, choose "View or export current configuration" and "Export settings", save the file in the folder that is proposed, close the wizard, then look again.</source>
        <translation>Öffnen Sie auf %1 den Assistenten des Herstellers, wählen Sie „View or export current configuration“ und „Export settings“, speichern Sie die Datei im vorgeschlagenen Ordner, schließen Sie den Assistenten, und sehen Sie dann erneut nach.</translation>
    </message>
    <message>
        <source>%1 is not what was fetched: it was changed since. Nothing was prepared from it.</source>
        <translation>%1 ist nicht, was abgerufen wurde: Der Inhalt wurde seitdem geändert. Es wurde nichts daraus vorbereitet.</translation>
    </message>
    <message>
        <source>Take the backup again; an edited file must not be imported.</source>
        <translation>Erstellen Sie die Sicherung erneut; eine bearbeitete Datei darf nicht importiert werden.</translation>
    </message>
    <message>
        <source>%1 has no connector "%2"; nothing was run.</source>
        <translation>%1 hat keinen Connector „%2“; nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>%2 of %1 is not borrowed; nothing was changed.</source>
        <translation>%2 von %1 ist nicht geliehen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is fenced off and was not taken back yet; nothing was changed.</source>
        <translation>%1 ist abgesperrt und wurde noch nicht wieder aufgenommen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Take it back as a staging server first.</source>
        <translation>Nehmen Sie ihn zuerst als Stagingserver wieder auf.</translation>
    </message>
    <message>
        <source>%1 runs %2: below %3 nobody can sign in to the vendor's wizard, so the assisted mode cannot be used.</source>
        <translation>Auf %1 läuft %2: Unter %3 kann sich niemand am Assistenten des Herstellers anmelden, deshalb ist der begleitete Modus nicht möglich.</translation>
    </message>
    <message>
        <source>%2 of %1 can only be set on the server itself: the vendor's command asks for a sign-in there. Nothing was changed.</source>
        <translation>%2 von %1 lässt sich nur auf dem Server selbst setzen: Der Befehl des Herstellers verlangt dort eine Anmeldung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Set it on %1 by hand; giving it back then looks and strikes it off.</source>
        <translation>Setzen Sie es auf %1 von Hand; beim Zurückgeben wird dann nachgesehen und es gestrichen.</translation>
    </message>
</context>
<context>
    <name>MigrationRun</name>
    <message>
        <source>%1 waits for an answer: %2</source>
        <translation>%1 wartet auf eine Antwort: %2</translation>
    </message>
    <message>
        <source>%1 cannot go on: %2</source>
        <translation>%1 kann nicht fortfahren: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) are open there.</source>
        <translation>
            <numerusform>%n weitere Frage ist dort offen.</numerusform>
            <numerusform>%n weitere Fragen sind dort offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer it with: %1</source>
        <translation>Beantworten Sie dies mit: %1</translation>
    </message>
    <message>
        <source>Mend it on the server, then go on with swingbridge-cli resume.</source>
        <translation>Beheben Sie es auf dem Server und fahren Sie dann mit swingbridge-cli resume fort.</translation>
    </message>
    <message>
        <source>No server was changed by the switch: it has not begun.</source>
        <translation>Die Umschaltung hat keinen Server geändert: Sie hat nicht begonnen.</translation>
    </message>
    <message>
        <source>What was done before stands in the journal; both servers are as they were left.</source>
        <translation>Was vorher geschah, steht im Journal; beide Server sind so, wie sie verlassen wurden.</translation>
    </message>
    <message>
        <source>it was begun again and again and asked nothing more</source>
        <translation>er wurde immer wieder begonnen und fragte nichts mehr</translation>
    </message>
</context>
<context>
    <name>MigrationStatus</name>
    <message>
        <source>Rehearsal in %1</source>
        <translation>Probe in %1</translation>
    </message>
    <message>
        <source>Migration in %1</source>
        <translation>Migration in %1</translation>
    </message>
    <message numerus="yes">
        <source>Journal: %n entry(ies), short code %1, %2</source>
        <translation>
            <numerusform>Journal: %n Eintrag, Kurzcode %1, %2</numerusform>
            <numerusform>Journal: %n Einträge, Kurzcode %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Active: no server was seen active</source>
        <translation>Aktiv: Es wurde kein aktiver Server gesehen</translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation>Aktiv: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Servers:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Phases:</source>
        <translation>Phasen:</translation>
    </message>
    <message>
        <source>Switch: %1</source>
        <translation>Umschaltung: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>To undo: %1</source>
        <translation>Zum Rückgängigmachen: %1</translation>
    </message>
    <message>
        <source>Open:</source>
        <translation>Offen:</translation>
    </message>
    <message>
        <source>Borrowed on %1: %2 was %3, is %4</source>
        <translation>Geliehen auf %1: %2 war %3, ist %4</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>%1 is not done yet.</source>
        <translation>%1 ist noch nicht erledigt.</translation>
    </message>
</context>
<context>
    <name>NewSinceApproval</name>
    <message>
        <source>The configuration is another one than was approved.</source>
        <translation>Die Konfiguration ist eine andere als die genehmigte.</translation>
    </message>
    <message>
        <source>The policy's verdict is worse than it was.</source>
        <translation>Das Urteil der Richtlinie ist schlechter als zuvor.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>a finding of the policy</comment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1: %L2 now, %L3 approved</source>
        <translation>%1: jetzt %L2, genehmigt %L3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) would be deleted that were not in what was approved.</source>
        <translation>
            <numerusform>%Ln Objekt würde gelöscht, das nicht im Genehmigten stand.</numerusform>
            <numerusform>%Ln Objekte würden gelöscht, die nicht im Genehmigten standen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A full run that was put off was set, removed or run in between.</source>
        <translation>Ein aufgeschobener vollständiger Lauf wurde inzwischen gesetzt, entfernt oder ausgeführt.</translation>
    </message>
</context>
<context>
    <name>OpenFacts</name>
    <message>
        <source>The first entry of the journal lacks a fact that every journal has.</source>
        <translation>Dem ersten Eintrag des Journals fehlt eine Angabe, die jedes Journal hat.</translation>
    </message>
</context>
<context>
    <name>PairSession</name>
    <message>
        <source>--active, --staging and --journal are needed: which servers, and where is it written down?</source>
        <translation>--active, --staging und --journal sind erforderlich: Welche Server, und wo wird es aufgezeichnet?</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Verify exports</source>
        <translation>Exporte prüfen</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Umschaltung</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Swing migration</source>
        <translation>Swing-Migration</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) off the servers</source>
        <translation>
            <numerusform>%n Datei außerhalb der Server</numerusform>
            <numerusform>%n Dateien außerhalb der Server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 installed and identified</source>
        <translation>%1 installiert und identifiziert</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), all successful</source>
        <translation>
            <numerusform>%n Ausführung, erfolgreich</numerusform>
            <numerusform>%n Ausführungen, alle erfolgreich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active since %2</source>
        <translation>%1 aktiv seit %2</translation>
    </message>
    <message numerus="yes">
        <source>Proof complete, %n cycle(s) watched</source>
        <translation>
            <numerusform>Beweis vollständig, %n Zyklus beobachtet</numerusform>
            <numerusform>Beweis vollständig, %n Zyklen beobachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written</source>
        <translation>
            <numerusform>%n Bericht geschrieben</numerusform>
            <numerusform>%n Berichte geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waived</source>
        <translation>
            <numerusform>%1, auf %n verzichtet</numerusform>
            <numerusform>%1, auf %n verzichtet</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) decided</source>
        <translation>
            <numerusform>%n Unterschied entschieden</numerusform>
            <numerusform>%n Unterschiede entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to carry over</source>
        <translation>Nichts zu übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) read back</source>
        <translation>
            <numerusform>%n Regel zurückgelesen</numerusform>
            <numerusform>%n Regeln zurückgelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pending</source>
        <translation>Nichts ausstehend</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) approved</source>
        <translation>
            <numerusform>%n Änderung genehmigt</numerusform>
            <numerusform>%n Änderungen genehmigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Hier nicht erforderlich</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) watched, your word is missing</source>
        <translation>
            <numerusform>%n Zyklus beobachtet, Ihr Wort fehlt</numerusform>
            <numerusform>%n Zyklen beobachtet, Ihr Wort fehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) watched, not all is seen yet</source>
        <translation>
            <numerusform>%n Zyklus beobachtet, noch ist nicht alles gesehen</numerusform>
            <numerusform>%n Zyklen beobachtet, noch ist nicht alles gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) watched, something is wrong</source>
        <translation>
            <numerusform>%n Zyklus beobachtet, etwas stimmt nicht</numerusform>
            <numerusform>%n Zyklen beobachtet, etwas stimmt nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>Tells what the switch would do and whether it may; claims nothing.</source>
        <translation>Zeigt, was die Umschaltung tun würde und ob sie es darf; beansprucht nichts.</translation>
    </message>
    <message>
        <source>The journal of a migration that was begun; else --active, --staging and --journal.</source>
        <translation>Das Journal einer begonnenen Migration; sonst --active, --staging und --journal.</translation>
    </message>
    <message>
        <source>%1 is active, %2 shall be.</source>
        <translation>%1 ist aktiv, %2 soll es werden.</translation>
    </message>
    <message>
        <source>The switch may begin.</source>
        <translation>Die Umschaltung darf beginnen.</translation>
    </message>
    <message>
        <source>The switch may not begin yet:</source>
        <translation>Die Umschaltung darf noch nicht beginnen:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Schritte:</translation>
    </message>
    <message>
        <source>  %1 (about %2 s)</source>
        <translation>  %1 (etwa %2 s)</translation>
    </message>
    <message>
        <source>Nobody is active for about %1 s.</source>
        <translation>Etwa %1 s lang ist kein Server aktiv.</translation>
    </message>
</context>
<context>
    <name>PowerShellError</name>
    <message>
        <source>A string that begins here has no end.</source>
        <translation>Eine Zeichenfolge, die hier beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>The end of a here-string must stand at the beginning of its line.</source>
        <translation>Das Ende eines Here-Strings muss am Anfang seiner Zeile stehen.</translation>
    </message>
    <message>
        <source>Nothing may follow the beginning of a here-string on its line.</source>
        <translation>Auf den Beginn eines Here-Strings darf in seiner Zeile nichts folgen.</translation>
    </message>
    <message>
        <source>A comment that begins here has no end.</source>
        <translation>Ein Kommentar, der hier beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>The closing brace } of this block is missing.</source>
        <translation>Die schließende geschweifte Klammer } dieses Blocks fehlt.</translation>
    </message>
    <message>
        <source>A closing parenthesis ) is missing.</source>
        <translation>Eine schließende runde Klammer ) fehlt.</translation>
    </message>
    <message>
        <source>A closing bracket ] is missing.</source>
        <translation>Eine schließende eckige Klammer ] fehlt.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Ein Argument fehlt.</translation>
    </message>
    <message>
        <source>This key stands twice in the table.</source>
        <translation>Dieser Schlüssel steht zweimal in der Tabelle.</translation>
    </message>
    <message>
        <source>An angle bracket &lt; means a redirection here: a placeholder was not filled in, or quotes are missing.</source>
        <translation>Eine spitze Klammer &lt; bedeutet hier eine Umleitung: Ein Platzhalter wurde nicht ausgefüllt, oder Anführungszeichen fehlen.</translation>
    </message>
    <message>
        <source>Nothing may follow the signature of a script.</source>
        <translation>Auf die Signatur eines Skripts darf nichts folgen.</translation>
    </message>
    <message>
        <source>The script is nested too deeply to be read.</source>
        <translation>Das Skript ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>PowerShell does not expect this here.</source>
        <translation>PowerShell erwartet dies hier nicht.</translation>
    </message>
    <message>
        <source>PowerShell cannot read this (%1).</source>
        <extracomment>%1 is PowerShell's own name of the error, such as MissingStatementBlock</extracomment>
        <translation>PowerShell kann dies nicht lesen (%1).</translation>
    </message>
</context>
<context>
    <name>PreflightCommand</name>
    <message>
        <source>Checks a pair of servers before a migration; read only.</source>
        <translation>Prüft ein Serverpaar vor einer Migration; nur lesend.</translation>
    </message>
    <message>
        <source>The active server, lab:NAME for instance.</source>
        <translation>Der aktive Server, zum Beispiel lab:NAME.</translation>
    </message>
    <message>
        <source>The staging server; may be repeated.</source>
        <translation>Der Stagingserver; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Which servers? Name them by --active and --staging.</source>
        <translation>Welche Server? Nennen Sie sie mit --active und --staging.</translation>
    </message>
</context>
<context>
    <name>PreflightOutput</name>
    <message>
        <source>The lab's folder.</source>
        <translation>Der Ordner des Labors.</translation>
    </message>
    <message>
        <source>Only the check of this name.</source>
        <translation>Nur die Prüfung dieses Namens.</translation>
    </message>
    <message>
        <source>There is no check %1. There are: %2</source>
        <translation>Es gibt keine Prüfung %1. Es gibt: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>server, check, what was seen</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Who signs in where</source>
        <translation>Wer sich wo anmeldet</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>das Portal</translation>
    </message>
    <message>
        <source>  %1 (%2)</source>
        <comment>for what, where</comment>
        <translation>  %1 (%2)</translation>
    </message>
    <message>
        <source>      %1 Second factor: %2.</source>
        <comment>who, second factor</comment>
        <translation>      %1 Zweiter Faktor: %2.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Exactly one active server</source>
        <translation>Genau ein aktiver Server</translation>
    </message>
    <message>
        <source>Exports of the new active server</source>
        <translation>Exporte des neuen aktiven Servers</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n export run(s) successful</source>
        <translation>
            <numerusform>%1 von %n Exportausführung erfolgreich</numerusform>
            <numerusform>%1 von %n Exportausführungen erfolgreich</numerusform>
        </translation>
    </message>
    <message>
        <source>No new Directory Synchronization error</source>
        <translation>Kein neuer Directory Synchronization-Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) since the promotion</source>
        <translation>
            <numerusform>%n Fehler seit der Heraufstufung</numerusform>
            <numerusform>%n Fehler seit der Heraufstufung</numerusform>
        </translation>
    </message>
    <message>
        <source>Password hash synchronization</source>
        <translation>Kennworthashsynchronisierung</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Heartbeat seen at %1</source>
        <translation>Heartbeat gesehen um %1</translation>
    </message>
    <message>
        <source>No heartbeat seen yet; it comes every 30 minutes</source>
        <translation>Noch kein Heartbeat gesehen; er kommt alle 30 Minuten</translation>
    </message>
    <message>
        <source>Whether it is enabled could not be read</source>
        <translation>Ob sie aktiviert ist, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Its run history could not be read</source>
        <translation>Der Ausführungsverlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>No export run has ended yet</source>
        <translation>Noch ist kein Exportlauf zu Ende gegangen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cycle(s) watched</source>
        <translation>
            <numerusform>%1 von %n Zyklus beobachtet</numerusform>
            <numerusform>%1 von %n Zyklen beobachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Cycles of the new active server</source>
        <translation>Zyklen des neuen aktiven Servers</translation>
    </message>
    <message>
        <source>The Application log could not be read</source>
        <translation>Das Anwendungsprotokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Password writeback</source>
        <translation>Kennwortrückschreiben</translation>
    </message>
    <message>
        <source>Reset a test user's password in the cloud and see it change in AD</source>
        <translation>Setzen Sie das Kennwort eines Testbenutzers in der Cloud zurück und sehen Sie, wie es sich in AD ändert</translation>
    </message>
    <message>
        <source>A test change seen in the cloud</source>
        <translation>Eine Teständerung in der Cloud gesehen</translation>
    </message>
    <message>
        <source>Change something harmless in AD and see it in the portal</source>
        <translation>Ändern Sie in AD etwas Harmloses und sehen Sie es im Portal</translation>
    </message>
    <message>
        <source>What the cloud says</source>
        <translation>Was die Cloud sagt</translation>
    </message>
    <message>
        <source>Nobody asked the cloud; the servers were looked at</source>
        <translation>Niemand hat die Cloud gefragt; die Server wurden angesehen</translation>
    </message>
    <message>
        <source>%1 The cloud has not seen the switch yet.</source>
        <translation>%1 Die Cloud hat die Umschaltung noch nicht gesehen.</translation>
    </message>
    <message>
        <source>%1 That is not the active server.</source>
        <translation>%1 Das ist nicht der aktive Server.</translation>
    </message>
    <message>
        <source>Borrowed settings given back</source>
        <translation>Geliehene Einstellungen zurückgegeben</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) still out</source>
        <translation>
            <numerusform>%n Einstellung ist noch geliehen</numerusform>
            <numerusform>%n Einstellungen sind noch geliehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 ist aktiv</translation>
    </message>
    <message>
        <source>%1 is in staging mode</source>
        <translation>%1 ist im Stagingmodus</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>the role of %1 is not known</source>
        <translation>die Rolle von %1 ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ProtectedFolder</name>
    <message>
        <source>Neither slot of the marker is intact.</source>
        <translation>Keiner der Plätze der Markierung ist intakt.</translation>
    </message>
</context>
<context>
    <name>ReadPendingExports</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the name and the rights on the file.</source>
        <translation>Prüfen Sie den Namen und die Rechte an der Datei.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped; nothing was changed.</source>
        <translation>Das Lesen von %1 wurde angehalten; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is the drop file of a run profile, not a list of pending exports.</source>
        <translation>%1 ist die Ablagedatei eines Ausführungsprofils, keine Liste ausstehender Exporte.</translation>
    </message>
    <message>
        <source>Run csexport with the option /f:x and give its output.</source>
        <translation>Führen Sie csexport mit der Option /f:x aus und geben Sie die Ausgabe an.</translation>
    </message>
    <message>
        <source>%1 was not written by csexport.</source>
        <translation>%1 wurde nicht von csexport geschrieben.</translation>
    </message>
    <message>
        <source>%1 is cut off after %2 objects; it is not judged.</source>
        <translation>%1 ist nach %2 Objekten abgeschnitten; die Datei wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>Capture the pending exports again.</source>
        <translation>Erfassen Sie die ausstehenden Exporte erneut.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 changed while it was read; it is not judged.</source>
        <translation>%1 änderte sich, während es gelesen wurde; es wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>Wait until csexport has ended, then read it again.</source>
        <translation>Warten Sie, bis csexport fertig ist, und lesen Sie die Datei dann erneut.</translation>
    </message>
</context>
<context>
    <name>Readmission</name>
    <message>
        <source>%1 was attested as off or cut off and has not been seen since.</source>
        <translation>%1 wurde als ausgeschaltet oder abgetrennt bestätigt und seither nicht gesehen.</translation>
    </message>
    <message>
        <source>%1 answered again; whether it can export is not known.</source>
        <translation>%1 hat wieder geantwortet; ob der Server exportieren kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 came back; its service was seen stopped and disabled. Whether its staging mode is on is not known.</source>
        <translation>%1 kam zurück; der Dienst wurde angehalten und deaktiviert gesehen. Ob der Stagingmodus eingeschaltet ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 was attested as blocked from Entra ID and AD; it has not been seen in staging mode yet.</source>
        <translation>%1 wurde als von Entra ID und AD abgeschnitten bestätigt; im Stagingmodus wurde der Server noch nicht gesehen.</translation>
    </message>
    <message>
        <source>%1 was seen in staging mode and idle.</source>
        <translation>%1 wurde im Stagingmodus und im Leerlauf gesehen.</translation>
    </message>
    <message>
        <source>Keep it off or cut off. When it is to come back: block its ways out to Entra ID and AD, leave its management path open, and take it back as a staging server. Or uninstall it.</source>
        <translation>Lassen Sie ihn ausgeschaltet oder abgetrennt. Soll er zurückkommen: Sperren Sie seine Ausgänge zu Entra ID und AD, lassen Sie den Verwaltungsweg offen und nehmen Sie ihn als Stagingserver wieder auf. Oder deinstallieren Sie ihn.</translation>
    </message>
    <message>
        <source>Fence it at once: its service is stopped and disabled.</source>
        <translation>Sperren Sie ihn sofort ab: Sein Dienst wird angehalten und deaktiviert.</translation>
    </message>
    <message>
        <source>Block its ways out to Entra ID and AD, leave its management path open, attest that, and take it back as a staging server. A disabled service is no isolation. Without the block: uninstall it.</source>
        <translation>Sperren Sie seine Ausgänge zu Entra ID und AD, lassen Sie den Verwaltungsweg offen, bestätigen Sie das und nehmen Sie ihn als Stagingserver wieder auf. Ein deaktivierter Dienst ist keine Abtrennung. Ohne die Sperre: Deinstallieren Sie ihn.</translation>
    </message>
    <message>
        <source>The block may be lifted now.</source>
        <translation>Die Sperre darf jetzt aufgehoben werden.</translation>
    </message>
    <message>
        <source>The attestation does not say what it must; nothing was changed.</source>
        <translation>Die Bestätigung sagt nicht, was sie sagen muss; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Type this sentence letter by letter, and say how you know: %1</source>
        <translation>Geben Sie diesen Satz Buchstabe für Buchstabe ein und sagen Sie, woher Sie es wissen: %1</translation>
    </message>
    <message>
        <source>%1 was told to stop and was not seen stopped and disabled.</source>
        <translation>%1 wurde angewiesen anzuhalten und wurde nicht angehalten und deaktiviert gesehen.</translation>
    </message>
    <message>
        <source>Cut it off the Internet now, then try again.</source>
        <translation>Trennen Sie ihn jetzt vom Internet und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service of %1 was not seen running.</source>
        <translation>Der Dienst von %1 wurde nicht laufend gesehen.</translation>
    </message>
    <message>
        <source>Leave the block in place and try again.</source>
        <translation>Lassen Sie die Sperre bestehen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 was not seen in staging mode and idle.</source>
        <translation>%1 wurde nicht im Stagingmodus und im Leerlauf gesehen.</translation>
    </message>
    <message>
        <source>The scheduler of %1 was not seen on.</source>
        <translation>Der Scheduler von %1 wurde nicht eingeschaltet gesehen.</translation>
    </message>
    <message>
        <source>Switch it on by hand; the server is in staging mode.</source>
        <translation>Schalten Sie ihn von Hand ein; der Server ist im Stagingmodus.</translation>
    </message>
    <message>
        <source>The switch is not done; nothing was changed.</source>
        <translation>Die Umschaltung ist nicht abgeschlossen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Resume it: it deals with %1 itself.</source>
        <translation>Setzen Sie sie fort: Sie kümmert sich selbst um %1.</translation>
    </message>
    <message>
        <source>%1 was not seen active; %2 is not started.</source>
        <translation>%1 wurde nicht aktiv gesehen; %2 wird nicht gestartet.</translation>
    </message>
    <message>
        <source>Find out first who exports.</source>
        <translation>Finden Sie zuerst heraus, wer exportiert.</translation>
    </message>
</context>
<context>
    <name>ReadmitCommand</name>
    <message>
        <source>Takes back, as a staging server, one that was fenced off or that came back.</source>
        <translation>Nimmt einen Server, der abgesperrt wurde oder zurückkam, als Stagingserver wieder auf.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
    <message>
        <source>The server that came back.</source>
        <translation>Der Server, der zurückkam.</translation>
    </message>
    <message>
        <source>What shows that its ways out are blocked: a rule's number, a ticket.</source>
        <translation>Was zeigt, dass seine Ausgänge gesperrt sind: die Nummer einer Firewallregel, ein Ticket.</translation>
    </message>
    <message>
        <source>The sentence that is printed without this option, letter by letter.</source>
        <translation>Der Satz, der ohne diese Option ausgegeben wird, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>--server is needed: which server came back?</source>
        <translation>--server wird gebraucht: Welcher Server kam zurück?</translation>
    </message>
    <message>
        <source>%1 is not the server that shall not export; nothing was changed.</source>
        <translation>%1 ist nicht der Server, der nicht exportieren soll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is fenced. Whoever takes it back says with --sentence, letter by letter: %2</source>
        <translation>%1 ist abgesperrt. Wer den Server wieder aufnimmt, sagt mit --sentence Buchstabe für Buchstabe: %2</translation>
    </message>
    <message>
        <source>Say it only when you have blocked its ways out yourself; a disabled service is no isolation. Without the block: uninstall it.</source>
        <translation>Sagen Sie es nur, wenn Sie seine Ausgänge selbst gesperrt haben; ein deaktivierter Dienst ist keine Abtrennung. Ohne die Sperre: Deinstallieren Sie ihn.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Swingbridge change report</source>
        <translation>Swingbridge-Änderungsbericht</translation>
    </message>
    <message>
        <source>plan before the switch</source>
        <translation>Plan vor der Umschaltung</translation>
    </message>
    <message>
        <source>during the switch</source>
        <translation>während der Umschaltung</translation>
    </message>
    <message>
        <source>after the switch</source>
        <translation>nach der Umschaltung</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>ticket, stage</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Operator: %1, date, signature</source>
        <translation>Ausführende Person: %1, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Approver: name, date, signature</source>
        <translation>Genehmigende Person: Name, Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Times are UTC. Recorded until %1 with Swingbridge %2.</source>
        <translation>Zeiten in UTC. Aufgezeichnet bis %1 mit Swingbridge %2.</translation>
    </message>
    <message>
        <source>Times are local, %3. Recorded until %1 with Swingbridge %2.</source>
        <translation>Zeiten in Ortszeit, %3. Aufgezeichnet bis %1 mit Swingbridge %2.</translation>
    </message>
    <message>
        <source>journal head %1  report %2</source>
        <translation>Journalkopf %1  Bericht %2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>letzte Sync. %1</translation>
    </message>
    <message>
        <source>last sync unknown</source>
        <translation>letzte Sync. unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no exports</source>
        <translation>exportiert nicht</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Before, read %1</source>
        <translation>Vorher, gelesen %1</translation>
    </message>
    <message>
        <source>After, read %1</source>
        <translation>Nachher, gelesen %1</translation>
    </message>
    <message>
        <source>Now, read %1</source>
        <translation>Jetzt, gelesen %1</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>The switch, step by step</source>
        <translation>Die Umschaltung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Gesehen um</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>Evidence, SHA-256</source>
        <translation>Nachweis, SHA-256</translation>
    </message>
    <message>
        <source>%1 (undoes entry %2)</source>
        <translation>%1 (macht Eintrag %2 rückgängig)</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>Decisions on %n difference(s)</source>
        <translation>
            <numerusform>Entscheidungen zu %n Unterschied</numerusform>
            <numerusform>Entscheidungen zu %n Unterschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>First exports of %1</source>
        <translation>Erste Exporte von %1</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What people attested, not the program</source>
        <translation>Was Personen bestätigt haben, nicht das Programm</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Waived by name</source>
        <translation>Namentlich darauf verzichtet</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Prüfbedingung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Pending exports</source>
        <translation>Ausstehende Exporte</translation>
    </message>
    <message>
        <source>Captured, not approved.</source>
        <translation>Erfasst, nicht genehmigt.</translation>
    </message>
    <message>
        <source>Approved by %1 at %2, hash of the set %3: %4</source>
        <translation>Genehmigt von %1 am %2, Hash der Menge %3: %4</translation>
    </message>
    <message>
        <source>Object type</source>
        <translation>Objekttyp</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Intervals, between two sightings</source>
        <translation>Zeitspannen zwischen zwei Sichtungen</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>No server active</source>
        <translation>Kein Server aktiv</translation>
    </message>
    <message>
        <source>Fenced</source>
        <translation>Abgesperrt</translation>
    </message>
    <message>
        <source>From the promotion to the first export</source>
        <translation>Von der Heraufstufung bis zum ersten Export</translation>
    </message>
    <message>
        <source>Without a standby that synchronises</source>
        <translation>Ohne synchronisierenden Reserveserver</translation>
    </message>
    <message>
        <source>Guards before the switch</source>
        <translation>Prüfbedingungen vor der Umschaltung</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Preflight checks that did not simply pass</source>
        <translation>Vorprüfungen, die nicht einfach bestanden wurden</translation>
    </message>
    <message>
        <source>%1 checks passed.</source>
        <translation>%1 Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Differences and decisions</source>
        <translation>Unterschiede und Entscheidungen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Custom rules written to the staging server</source>
        <translation>Auf den Stagingserver geschriebene benutzerdefinierte Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Connector rewritten</source>
        <translation>Connector umgeschrieben</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Imports and synchronizations before the switch</source>
        <translation>Importe und Synchronisierungen vor der Umschaltung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Run profile</source>
        <translation>Ausführungsprofil</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Settings changed for the time of the migration</source>
        <translation>Für die Dauer der Migration geänderte Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Gesetzt auf</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What this rests on and cannot prove</source>
        <translation>Worauf dies beruht und was es nicht beweisen kann</translation>
    </message>
    <message>
        <source>Not covered by the check of the pending exports: %1.</source>
        <translation>Von der Prüfung der ausstehenden Exporte nicht abgedeckt: %1.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Die Aufzeichnung</translation>
    </message>
    <message>
        <source>Journal %1, head %2.</source>
        <translation>Journal %1, Kopf %2.</translation>
    </message>
    <message>
        <source>Verified: the chain is intact.</source>
        <translation>Geprüft: Die Kette ist intakt.</translation>
    </message>
    <message>
        <source>Verified: the chain is intact as far as it goes; the migration has not ended.</source>
        <translation>Geprüft: Die Kette ist intakt, soweit sie reicht; die Migration ist nicht beendet.</translation>
    </message>
    <message>
        <source>Not as it was written: %1</source>
        <translation>Nicht so, wie es geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>To verify it: swingbridge-cli journal verify FOLDER --head %1</source>
        <translation>Zum Prüfen: swingbridge-cli journal verify FOLDER --head %1</translation>
    </message>
    <message>
        <source>Plan: %2 shall be active instead of %1</source>
        <translation>Plan: %2 soll anstelle von %1 aktiv werden</translation>
    </message>
    <message>
        <source>The switch from %1 to %2 is under way</source>
        <translation>Die Umschaltung von %1 auf %2 ist im Gange</translation>
    </message>
    <message>
        <source>The switch rests: %1</source>
        <translation>Die Umschaltung ruht: %1</translation>
    </message>
    <message>
        <source>Nothing was switched: %1</source>
        <translation>Es wurde nichts umgeschaltet: %1</translation>
    </message>
    <message>
        <source>The switch ended: %1</source>
        <translation>Die Umschaltung ist beendet: %1</translation>
    </message>
    <message>
        <source>%1 is active since %2</source>
        <translation>%1 ist aktiv seit %2</translation>
    </message>
    <message>
        <source>%1 is active again since %2</source>
        <translation>%1 ist wieder aktiv seit %2</translation>
    </message>
    <message>
        <source>%1 of Microsoft Entra Connect Sync from %2 to %3, %4.</source>
        <translation>%1 von Microsoft Entra Connect Sync, von %2 zu %3, %4.</translation>
    </message>
    <message>
        <source>The record was altered after it was written. Nothing below can be relied on.</source>
        <translation>Die Aufzeichnung wurde nach dem Schreiben verändert. Auf nichts im Folgenden ist Verlass.</translation>
    </message>
    <message>
        <source>Rehearsal: these servers are simulated. Nothing here happened to a real server.</source>
        <translation>Probe: Diese Server sind simuliert. Nichts davon geschah auf einem echten Server.</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 ist aktiv</translation>
    </message>
    <message>
        <source>two servers were seen active, %1</source>
        <translation>zwei Server wurden aktiv gesehen, %1</translation>
    </message>
    <message>
        <source>no server is active</source>
        <translation>kein Server ist aktiv</translation>
    </message>
    <message>
        <source>which server is active is not known</source>
        <translation>welcher Server aktiv ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>A reading showed two active servers.</source>
        <translation>Eine Ablesung zeigte zwei aktive Server.</translation>
    </message>
    <message>
        <source>No reading showed two active servers; %1 was fenced before %2 was promoted.</source>
        <translation>Keine Ablesung zeigte zwei aktive Server; %1 wurde abgesperrt, bevor %2 heraufgestuft wurde.</translation>
    </message>
    <message>
        <source>No reading showed two active servers; %1 was seen in staging mode before %2 was promoted.</source>
        <translation>Keine Ablesung zeigte zwei aktive Server; %1 wurde im Stagingmodus gesehen, bevor %2 heraufgestuft wurde.</translation>
    </message>
    <message>
        <source>No reading showed two active servers.</source>
        <translation>Keine Ablesung zeigte zwei aktive Server.</translation>
    </message>
    <message>
        <source>The first exports did not all succeed.</source>
        <translation>Die ersten Exporte waren nicht alle erfolgreich.</translation>
    </message>
    <message>
        <source>The first exports succeeded; there was nothing to change.</source>
        <translation>Die ersten Exporte waren erfolgreich; es gab nichts zu ändern.</translation>
    </message>
    <message>
        <source>All %1 approved changes were exported.</source>
        <translation>Alle %1 genehmigten Änderungen wurden exportiert.</translation>
    </message>
    <message>
        <source>The first exports succeeded: %1 changes, %2 were approved.</source>
        <translation>Die ersten Exporte waren erfolgreich: %1 Änderungen, genehmigt waren %2.</translation>
    </message>
    <message>
        <source>No server was active for %1.</source>
        <translation>%1 lang war kein Server aktiv.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) wait for a decision.</source>
        <translation>
            <numerusform>%n Unterschied wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Unterschiede warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference waits for a decision.</source>
        <translation>Kein Unterschied wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>%1 pending changes were approved.</source>
        <translation>%1 ausstehende Änderungen wurden genehmigt.</translation>
    </message>
    <message>
        <source>The pending exports were not approved.</source>
        <translation>Die ausstehenden Exporte wurden nicht genehmigt.</translation>
    </message>
    <message>
        <source>%1 does not answer; whether it still exports is not known.</source>
        <translation>%1 antwortet nicht; ob der Server noch exportiert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Both servers are in staging mode: nothing is exported.</source>
        <translation>Beide Server sind im Stagingmodus: Es wird nichts exportiert.</translation>
    </message>
    <message>
        <source>Somebody else took over with a newer attempt; this one changes nothing any more.</source>
        <translation>Jemand anderes hat mit einem neueren Versuch übernommen; dieser ändert nichts mehr.</translation>
    </message>
    <message>
        <source>%1 is no longer what was approved: its configuration or its pending exports changed.</source>
        <translation>%1 ist nicht mehr das, was genehmigt wurde: Die Konfiguration oder die ausstehenden Exporte haben sich geändert.</translation>
    </message>
    <message>
        <source>Two active servers were seen.</source>
        <translation>Zwei aktive Server wurden gesehen.</translation>
    </message>
    <message>
        <source>%1 is active and its scheduler is off: the first export failed or differs from what was approved.</source>
        <translation>%1 ist aktiv, und der Scheduler dort ist ausgeschaltet: Der erste Export ist fehlgeschlagen oder weicht vom Genehmigten ab.</translation>
    </message>
    <message>
        <source>%1 must be fenced off before %2 can be promoted.</source>
        <translation>%1 muss abgesperrt werden, bevor %2 heraufgestuft werden kann.</translation>
    </message>
    <message>
        <source>Bring %1 back and go on, or attest that it is off or cut off and stays so.</source>
        <translation>Bringen Sie %1 zurück und fahren Sie fort, oder bestätigen Sie, dass der Server ausgeschaltet oder abgetrennt ist und es bleibt.</translation>
    </message>
    <message>
        <source>Go on, or give the role back to %1.</source>
        <translation>Fahren Sie fort, oder geben Sie die Rolle an %1 zurück.</translation>
    </message>
    <message>
        <source>Ask who took over; do not go on with this attempt.</source>
        <translation>Fragen Sie, wer übernommen hat; fahren Sie mit diesem Versuch nicht fort.</translation>
    </message>
    <message>
        <source>Capture and approve the pending exports of %1 again, or roll back.</source>
        <translation>Erfassen und genehmigen Sie die ausstehenden Exporte von %1 erneut, oder rollen Sie zurück.</translation>
    </message>
    <message>
        <source>Demote %1 at once.</source>
        <translation>Stufen Sie %1 sofort herab.</translation>
    </message>
    <message>
        <source>Go on, approve the exports anew, or switch back to %1.</source>
        <translation>Fahren Sie fort, genehmigen Sie die Exporte neu, oder schalten Sie auf %1 zurück.</translation>
    </message>
    <message>
        <source>Fence %1 off, then go on.</source>
        <translation>Sperren Sie %1 ab, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Have this plan approved, then start the switch in the change window.</source>
        <translation>Lassen Sie diesen Plan genehmigen, und starten Sie dann die Umschaltung im Änderungsfenster.</translation>
    </message>
    <message>
        <source>Open the migration again: it goes on where the servers really are.</source>
        <translation>Öffnen Sie die Migration erneut: Sie geht dort weiter, wo die Server wirklich stehen.</translation>
    </message>
    <message>
        <source>Mend what stood in the way, then start a new attempt.</source>
        <translation>Beheben Sie, was im Weg stand, und starten Sie dann einen neuen Versuch.</translation>
    </message>
    <message>
        <source>Find out why the switch was taken back before it is tried again.</source>
        <translation>Finden Sie heraus, warum die Umschaltung zurückgenommen wurde, bevor sie erneut versucht wird.</translation>
    </message>
    <message>
        <source>Upgrade %1, keep it in staging mode, or decommission it so that it cannot come back as an active server.</source>
        <translation>Aktualisieren Sie %1, belassen Sie den Server im Stagingmodus, oder nehmen Sie ihn außer Betrieb, damit er nicht als aktiver Server zurückkehren kann.</translation>
    </message>
    <message>
        <source>Restore no snapshot of %1 that was taken while it was active: it would boot as an active server.</source>
        <translation>Stellen Sie keinen Snapshot von %1 wieder her, der im aktiven Zustand erstellt wurde: Der Server würde als aktiver Server starten.</translation>
    </message>
    <message>
        <source>Put back on %1: %2, which was %3.</source>
        <translation>Auf %1 zurücksetzen: %2, zuvor %3.</translation>
    </message>
    <message>
        <source>Copy the journal's short code %1 into the change ticket.</source>
        <translation>Übernehmen Sie den Kurzcode %1 des Journals in das Änderungsticket.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Swing migration</source>
        <translation>Swing-Migration</translation>
    </message>
    <message>
        <source>In-place upgrade</source>
        <translation>Direktes Upgrade</translation>
    </message>
    <message>
        <source>Operating system upgrade by swing migration</source>
        <translation>Upgrade des Betriebssystems durch Swing-Migration</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>service running</source>
        <translation>Dienst wird ausgeführt</translation>
    </message>
    <message>
        <source>service stopped and disabled</source>
        <translation>Dienst beendet und deaktiviert</translation>
    </message>
    <message>
        <source>service stopped</source>
        <translation>Dienst beendet</translation>
    </message>
    <message>
        <source>service unknown</source>
        <translation>Dienst unbekannt</translation>
    </message>
    <message>
        <source>scheduler on</source>
        <translation>Scheduler ein</translation>
    </message>
    <message>
        <source>scheduler suspended</source>
        <translation>Scheduler angehalten</translation>
    </message>
    <message>
        <source>scheduler off</source>
        <translation>Scheduler aus</translation>
    </message>
    <message>
        <source>scheduler unknown</source>
        <translation>Scheduler unbekannt</translation>
    </message>
    <message>
        <source>Automatic upgrade</source>
        <translation>Automatisches Upgrade</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Außerkraftsetzungen</translation>
    </message>
    <message>
        <source>Deletion threshold</source>
        <translation>Löschschwellenwert</translation>
    </message>
    <message>
        <source>Start type of the service</source>
        <translation>Starttyp des Dienstes</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>akzeptiert: %1</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>written, read back equal</source>
        <translation>geschrieben, gleich zurückgelesen</translation>
    </message>
    <message>
        <source>written, read back different</source>
        <translation>geschrieben, abweichend zurückgelesen</translation>
    </message>
    <message>
        <source>written, not read back</source>
        <translation>geschrieben, nicht zurückgelesen</translation>
    </message>
    <message>
        <source>%1 is active, %2</source>
        <translation>%1 ist aktiv, %2</translation>
    </message>
    <message>
        <source>%1 is in staging mode, %2</source>
        <translation>%1 ist im Stagingmodus, %2</translation>
    </message>
    <message>
        <source>%1: role unknown, %2</source>
        <translation>%1: Rolle unbekannt, %2</translation>
    </message>
    <message>
        <source>%1 claimed, attempt %2; role unknown</source>
        <translation>%1 beansprucht, Versuch %2; Rolle unbekannt</translation>
    </message>
    <message>
        <source>%1 claimed, attempt %2</source>
        <translation>%1 beansprucht, Versuch %2</translation>
    </message>
    <message>
        <source>%1 idle, its scheduler paused</source>
        <translation>%1 im Leerlauf, Scheduler pausiert</translation>
    </message>
    <message>
        <source>%1 in staging mode</source>
        <translation>%1 im Stagingmodus</translation>
    </message>
    <message>
        <source>%1 fenced: service stopped and disabled</source>
        <translation>%1 abgesperrt: Dienst beendet und deaktiviert</translation>
    </message>
    <message>
        <source>Last look at %1: still in staging mode</source>
        <translation>Letzter Blick auf %1: weiterhin im Stagingmodus</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 sealed against late commands, active</source>
        <translation>%1 gegen verspätete Befehle versiegelt, aktiv</translation>
    </message>
    <message>
        <source>Fence lifted, %1 still in staging mode</source>
        <translation>Absperrung aufgehoben, %1 weiterhin im Stagingmodus</translation>
    </message>
    <message>
        <source>A sync cycle runs on %1</source>
        <translation>Auf %1 läuft ein Synchronisierungszyklus</translation>
    </message>
    <message>
        <source>First exports watched, %1 still active</source>
        <translation>Erste Exporte beobachtet, %1 weiterhin aktiv</translation>
    </message>
    <message>
        <source>Last look at %1: still fenced</source>
        <translation>Letzter Blick auf %1: weiterhin abgesperrt</translation>
    </message>
    <message>
        <source>%1 synchronises again, in staging mode</source>
        <translation>%1 synchronisiert wieder, im Stagingmodus</translation>
    </message>
    <message>
        <source>%1 released, in staging mode</source>
        <translation>%1 freigegeben, im Stagingmodus</translation>
    </message>
    <message>
        <source>%1 released, active</source>
        <translation>%1 freigegeben, aktiv</translation>
    </message>
    <message>
        <source>Claim %1 and %2 for this attempt, so that no other command can change them</source>
        <translation>%1 und %2 für diesen Versuch beanspruchen, damit kein anderer Befehl sie ändern kann</translation>
    </message>
    <message>
        <source>Pause both schedulers and wait until both servers are idle</source>
        <translation>Beide Scheduler pausieren und warten, bis beide Server im Leerlauf sind</translation>
    </message>
    <message>
        <source>Demote %1 and see it in staging mode</source>
        <translation>%1 herabstufen und im Stagingmodus sehen</translation>
    </message>
    <message>
        <source>Fence %1: stop and disable its service</source>
        <translation>%1 absperren: den Dienst beenden und deaktivieren</translation>
    </message>
    <message>
        <source>Look at %1 once more: nothing may have changed since the approval</source>
        <translation>%1 noch einmal ansehen: Seit der Genehmigung darf sich nichts geändert haben</translation>
    </message>
    <message>
        <source>Promote %1 and see it active</source>
        <translation>%1 heraufstufen und aktiv sehen</translation>
    </message>
    <message>
        <source>Seal %1, then lift the fence of %2 and see it in staging mode</source>
        <translation>%1 versiegeln, dann die Absperrung von %2 aufheben und den Server im Stagingmodus sehen</translation>
    </message>
    <message>
        <source>Start a sync cycle on %1 and watch its first export</source>
        <translation>Auf %1 einen Synchronisierungszyklus starten und den ersten Export beobachten</translation>
    </message>
    <message>
        <source>Switch the scheduler of %1 on again and release both servers</source>
        <translation>Den Scheduler von %1 wieder einschalten und beide Server freigeben</translation>
    </message>
    <message>
        <source>R1: every change of the staging flag goes through Swingbridge. If somebody changes it with other tools, Swingbridge does not cause two active servers, but cannot prevent them.</source>
        <translation>R1: Jede Änderung des Stagingflags geht über Swingbridge. Ändert es jemand mit anderen Werkzeugen, verursacht Swingbridge keine zwei aktiven Server, kann sie aber auch nicht verhindern.</translation>
    </message>
    <message>
        <source>R2: no snapshot of a server is restored. A restored server forgets to whom it belongs.</source>
        <translation>R2: Es wird kein Snapshot eines Servers wiederhergestellt. Ein wiederhergestellter Server vergisst, wem er gehört.</translation>
    </message>
    <message>
        <source>R3: the two servers are two machines of one tenant, and there is no third one.</source>
        <translation>R3: Die beiden Server sind zwei Maschinen eines Mandanten, und es gibt keine dritte.</translation>
    </message>
    <message>
        <source>R4: a restart of the synchronization service discards the requests that it had not yet applied.</source>
        <translation>R4: Ein Neustart des Synchronisierungsdienstes verwirft die Anforderungen, die er noch nicht angewendet hatte.</translation>
    </message>
    <message>
        <source>R5: the product honours staging mode for scheduled cycles, password hash synchronization and writeback.</source>
        <translation>R5: Das Produkt beachtet den Stagingmodus bei geplanten Zyklen, Kennworthashsynchronisierung und Rückschreiben.</translation>
    </message>
    <message>
        <source>R6: what a person attested about the server that was fenced off is true and stays true.</source>
        <translation>R6: Was eine Person über den abgesperrten Server bestätigt hat, ist wahr und bleibt wahr.</translation>
    </message>
    <message>
        <source>R7: disks and flushes tell the truth.</source>
        <translation>R7: Datenträger und Schreibvorgänge (Flush) sagen die Wahrheit.</translation>
    </message>
    <message>
        <source>R8: between the check of the configuration and the promotion lie milliseconds in which it could change.</source>
        <translation>R8: Zwischen der Prüfung der Konfiguration und dem Heraufstufen liegen Millisekunden, in denen sie sich ändern könnte.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>kein Server</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Writes the report of a migration, from its journal alone.</source>
        <translation>Schreibt den Bericht einer Migration allein aus ihrem Journal.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
    <message>
        <source>The file; its ending says the format. May be repeated.</source>
        <translation>Die Datei; ihre Endung bestimmt das Format. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Before, during or after the switch (default: as far as it is).</source>
        <translation>Vor, während oder nach der Umschaltung (Standard: so weit sie ist).</translation>
    </message>
    <message>
        <source>How much is in it (default: full).</source>
        <translation>Wie viel darin steht (Standard: full).</translation>
    </message>
    <message>
        <source>The PDF's paper (default: A4).</source>
        <translation>Das Papierformat der PDF-Datei (Standard: A4).</translation>
    </message>
    <message>
        <source>The report's language (default: the system's).</source>
        <translation>Die Sprache des Berichts (Standard: die des Systems).</translation>
    </message>
    <message>
        <source>--output is missing: which file shall the report be written to?</source>
        <translation>--output fehlt: In welche Datei soll der Bericht geschrieben werden?</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>What kind of report %1 shall be is not known.</source>
        <translation>Welche Art von Bericht %1 sein soll, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Let its name end in .html, .pdf, .txt or .json.</source>
        <translation>Lassen Sie den Namen auf .html, .pdf, .txt oder .json enden.</translation>
    </message>
    <message>
        <source>This machine has no font to write a PDF with.</source>
        <translation>Diese Maschine hat keine Schriftart, mit der sich eine PDF-Datei schreiben lässt.</translation>
    </message>
    <message>
        <source>Install a font, fonts-inter for instance, or write the report as HTML.</source>
        <translation>Installieren Sie eine Schriftart, zum Beispiel fonts-inter, oder schreiben Sie den Bericht als HTML.</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportPrinter</name>
    <message>
        <source>This machine has no fonts to write %1 with; nothing was written.</source>
        <translation>Diese Maschine hat keine Schriftarten, mit denen sich %1 schreiben lässt; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Install a font package (on Debian: fonts-inter or fonts-dejavu-core), or choose HTML or text.</source>
        <translation>Installieren Sie ein Schriftartenpaket (unter Debian: fonts-inter oder fonts-dejavu-core), oder wählen Sie HTML oder Text.</translation>
    </message>
    <message>
        <source>%1 could not be painted; nothing was written.</source>
        <translation>%1 konnte nicht gezeichnet werden; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>RestChoices</name>
    <message>
        <source>Re&amp;lease both servers</source>
        <translation>Beide Server &amp;freigeben</translation>
    </message>
    <message>
        <source>No role was changed: %1 stays active, and both take up their cycles.</source>
        <translation>Keine Rolle wurde geändert: %1 bleibt aktiv, und beide nehmen ihre Zyklen wieder auf.</translation>
    </message>
    <message>
        <source>Switch &amp;back to %1</source>
        <translation>&amp;Zurückschalten auf %1</translation>
    </message>
    <message>
        <source>A new attempt demotes %2 first, then makes %1 active again.</source>
        <translation>Ein neuer Versuch stuft zuerst %2 herab und macht dann %1 wieder aktiv.</translation>
    </message>
    <message>
        <source>Give &amp;back to %1</source>
        <translation>An %1 &amp;zurückgeben</translation>
    </message>
    <message>
        <source>A new attempt makes %1 active again; %2 stays in staging mode.</source>
        <translation>Ein neuer Versuch macht %1 wieder aktiv; %2 bleibt im Stagingmodus.</translation>
    </message>
    <message>
        <source>&amp;Verify exports again</source>
        <translation>Exporte erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Captures what %1 would export now; approve it there, then come back and go on.</source>
        <translation>Erfasst, was %1 jetzt exportieren würde; genehmigen Sie es dort, kommen Sie dann zurück und machen Sie weiter.</translation>
    </message>
    <message>
        <source>&amp;New attempt…</source>
        <translation>&amp;Neuer Versuch…</translation>
    </message>
    <message>
        <source>The guards are read again; nothing is changed by that.</source>
        <translation>Die Prüfbedingungen werden erneut gelesen; dadurch wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Looks at %1 and %2 first, then goes on from what is true.</source>
        <translation>Sieht sich zuerst %1 und %2 an und macht dann von dem aus weiter, was wahr ist.</translation>
    </message>
    <message>
        <source>&amp;Look at %1 again</source>
        <translation>%1 erneut &amp;ansehen</translation>
    </message>
    <message>
        <source>Same attempt: nothing is sent before %1 was seen.</source>
        <translation>Derselbe Versuch: Nichts wird gesendet, bevor %1 gesehen wurde.</translation>
    </message>
    <message>
        <source>&amp;Go on: promote %1</source>
        <translation>&amp;Weiter: %1 heraufstufen</translation>
    </message>
    <message>
        <source>A new attempt: looks at both, then makes %1 active.</source>
        <translation>Ein neuer Versuch: sieht sich beide an und macht dann %1 aktiv.</translation>
    </message>
    <message>
        <source>&amp;Go on with the new approval</source>
        <translation>&amp;Weiter mit der neuen Genehmigung</translation>
    </message>
    <message>
        <source>Goes on when %1 matches what was approved, and rests here again when it does not.</source>
        <translation>Macht weiter, wenn %1 dem Genehmigten entspricht, und ruht hier wieder, wenn nicht.</translation>
    </message>
    <message>
        <source>&amp;Demote %1 now</source>
        <translation>%1 jetzt &amp;herabstufen</translation>
    </message>
    <message>
        <source>%1 is demoted before anything else; %2 stays as it is.</source>
        <translation>%1 wird vor allem anderen herabgestuft; %2 bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Look at the exports again</source>
        <translation>Exporte erneut an&amp;sehen</translation>
    </message>
    <message>
        <source>Counts the exports that ended well since; %1 starts a cycle.</source>
        <translation>Zählt die Exporte, die seither gut endeten; %1 startet einen Zyklus.</translation>
    </message>
    <message>
        <source>&amp;Demote %1 again</source>
        <translation>%1 erneut &amp;herabstufen</translation>
    </message>
    <message>
        <source>A new attempt: %1 is demoted and fenced again before %2 is promoted.</source>
        <translation>Ein neuer Versuch: %1 wird wieder herabgestuft und abgesperrt, bevor %2 heraufgestuft wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>guard, what was seen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 did not answer: %2</source>
        <comment>server, code</comment>
        <translation>%1 hat nicht geantwortet: %2</translation>
    </message>
    <message>
        <source>Export of %1: %2</source>
        <comment>connector, result</comment>
        <translation>Export von %1: %2</translation>
    </message>
    <message>
        <source>%1 on %2, since %3</source>
        <comment>operator, machine, time</comment>
        <translation>%1 an %2, seit %3</translation>
    </message>
</context>
<context>
    <name>ResumeCommand</name>
    <message>
        <source>Goes on with a migration where the servers really are.</source>
        <translation>Setzt eine Migration dort fort, wo die Server wirklich stehen.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
</context>
<context>
    <name>RewriteBatch</name>
    <message>
        <source>%1 and %2 have one name and would overwrite each other. Nothing was written.</source>
        <translation>%1 und %2 haben denselben Namen und würden einander überschreiben. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Rewrite them in two steps, into two folders.</source>
        <translation>Schreiben Sie sie in zwei Schritten um, in zwei Ordner.</translation>
    </message>
    <message>
        <source>The output folder %1 lies in the folder of an input, %2. Nothing was written.</source>
        <translation>Der Ausgabeordner %1 liegt im Ordner einer Eingabe, %2. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Name a folder elsewhere: inputs are never touched.</source>
        <translation>Nennen Sie einen Ordner an anderer Stelle: Eingaben werden nie verändert.</translation>
    </message>
</context>
<context>
    <name>RollBack</name>
    <message>
        <source>Gives the role back, or releases both servers when nothing was changed yet.</source>
        <translation>Gibt die Rolle zurück oder gibt beide Server frei, wenn noch nichts geändert wurde.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>Rule scripts (.ps1).</source>
        <translation>Regelskripts (.ps1).</translation>
    </message>
    <message>
        <source>The code page of scripts that are no UTF-8 and have no byte order mark (default: 1252).</source>
        <translation>Die Codepage der Skripts, die nicht in UTF-8 vorliegen und keine Bytereihenfolge-Marke haben (Standard: 1252).</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3</source>
        <translation>  Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>RuleRewrite</name>
    <message>
        <source>The rule "%1" belongs to a connector that the connector map lacks; nothing was written.</source>
        <translation>Die Regel „%1“ gehört zu einem Connector, der in der Connectorzuordnung fehlt; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Name the connector of the staging server that stands for it.</source>
        <translation>Nennen Sie den Connector des Stagingservers, der ihm entspricht.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the partner of connector %2, so the rule "%1" was not rewritten.</source>
        <translation>Niemand hat das Gegenstück des Connectors %2 bestätigt, daher wurde die Regel „%1“ nicht umgeschrieben.</translation>
    </message>
    <message>
        <source>Confirm the connector map.</source>
        <translation>Bestätigen Sie die Connectorzuordnung.</translation>
    </message>
</context>
<context>
    <name>RuleRun</name>
    <message>
        <source>%1 was left as it was.</source>
        <translation>%1 wurde belassen, wie es war.</translation>
    </message>
    <message>
        <source>It could not be taken back: look at the rule on %1.</source>
        <translation>Es konnte nicht zurückgenommen werden: Sehen Sie sich die Regel auf %1 an.</translation>
    </message>
    <message>
        <source>What %1 holds now is not known: it did not answer.</source>
        <translation>Was %1 jetzt enthält, ist nicht bekannt: Der Server hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>RuleTransfer</name>
    <message>
        <source>"%1" cannot be mended by applying a rule; nothing was changed.</source>
        <translation>„%1“ kann nicht durch Anwenden einer Regel behoben werden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Mend it by hand on the staging server and compare again.</source>
        <translation>Beheben Sie es auf dem Stagingserver von Hand, und vergleichen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>RulesApply</name>
    <message>
        <source>Runs pure exports on a staging server, one rule at a time, each read back.</source>
        <translation>Führt reine Exporte auf einem Stagingserver aus, eine Regel nach der anderen, jede zurückgelesen.</translation>
    </message>
    <message>
        <source>The server; the scripts carry its connectors already.</source>
        <translation>Der Server; die Skripts tragen bereits dessen Connectors.</translation>
    </message>
    <message>
        <source>The journal's folder: of a migration, or a new one.</source>
        <translation>Der Ordner des Journals: der einer Migration oder ein neuer.</translation>
    </message>
    <message>
        <source>The lab's folder (default: lab in the journal's).</source>
        <translation>Der Ordner des Labors (Standard: lab im Ordner des Journals).</translation>
    </message>
    <message>
        <source>Nothing was begun on %1.</source>
        <translation>Auf %1 wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>%1 has the rule already.</source>
        <translation>%1 hat die Regel bereits.</translation>
    </message>
    <message>
        <source>created and read back equal</source>
        <translation>erstellt und gleich zurückgelesen</translation>
    </message>
    <message>
        <source>replaced and read back equal</source>
        <translation>ersetzt und gleich zurückgelesen</translation>
    </message>
    <message>
        <source>refused, nothing was run</source>
        <translation>abgelehnt, es wurde nichts ausgeführt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>RulesLint</name>
    <message>
        <source>Tells what would go wrong if rule scripts were run.</source>
        <translation>Zeigt, was beim Ausführen von Regelskripten schiefgehen würde.</translation>
    </message>
    <message>
        <source>The configuration of the server that they would run on: settings or a folder.</source>
        <translation>Die Konfiguration des Servers, auf dem sie ausgeführt würden: Einstellungen oder ein Ordner.</translation>
    </message>
    <message>
        <source>%1 A free number: %2</source>
        <translation>%1 Eine freie Zahl: %2</translation>
    </message>
</context>
<context>
    <name>RulesMap</name>
    <message>
        <source>Proposes which connector of the staging server stands for which of the active server.</source>
        <translation>Schlägt vor, welcher Connector des Stagingservers welchem des aktiven Servers entspricht.</translation>
    </message>
    <message>
        <source>Exported settings, or a server configuration folder, of the active server.</source>
        <translation>Exportierte Einstellungen oder ein Serverkonfigurationsordner des aktiven Servers.</translation>
    </message>
    <message>
        <source>The same of the staging server.</source>
        <translation>Dasselbe vom Stagingserver.</translation>
    </message>
    <message>
        <source>Writes the map to a file.</source>
        <translation>Schreibt die Zuordnung in eine Datei.</translation>
    </message>
    <message>
        <source>Confirms one pair, or makes it; may be repeated.</source>
        <translation>Bestätigt ein Paar oder legt es an; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>--confirm takes two GUIDs, FROM=TO, not "%1".</source>
        <translation>--confirm erwartet zwei GUIDs, FROM=TO, nicht „%1“.</translation>
    </message>
    <message>
        <source>The staging server has no connector %1.</source>
        <translation>Der Stagingserver hat keinen Connector %1.</translation>
    </message>
    <message>
        <source>Name one that it has.</source>
        <translation>Nennen Sie einen, den er hat.</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (matched by %4, %5)</source>
        <translation>%1: %2 wird zu %3 (zugeordnet anhand von %4, %5)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1: no partner found for %2; it could be: %3</source>
        <translation>%1: kein Gegenstück für %2 gefunden; es könnte sein: %3</translation>
    </message>
</context>
<context>
    <name>RulesRewrite</name>
    <message>
        <source>Writes rule scripts for the staging server: only connector GUIDs differ, and that is proved.</source>
        <translation>Schreibt Regelskripte für den Stagingserver: Nur die Connector-GUIDs unterscheiden sich, und das wird nachgewiesen.</translation>
    </message>
    <message>
        <source>The connector map (swingbridge/connector-map/1).</source>
        <translation>Die Connectorzuordnung (swingbridge/connector-map/1).</translation>
    </message>
    <message>
        <source>A new folder for the rewritten scripts.</source>
        <translation>Ein neuer Ordner für die umgeschriebenen Skripte.</translation>
    </message>
    <message>
        <source>--map and --output are needed: which connectors, and where to?</source>
        <translation>--map und --output sind erforderlich: Welche Connectors, und wohin?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3 becomes %4</source>
        <translation>  Zeile %1, Spalte %2: %3 wird zu %4</translation>
    </message>
</context>
<context>
    <name>RulesScan</name>
    <message>
        <source>Tells what every GUID of rule scripts is there for.</source>
        <translation>Zeigt, wozu jede GUID in Regelskripten dient.</translation>
    </message>
    <message>
        <source>%1: %2, %3, line ends %4</source>
        <translation>%1: %2, %3, Zeilenenden %4</translation>
    </message>
    <message>
        <source>  line %1, column %2: %3  %4, %5</source>
        <translation>  Zeile %1, Spalte %2: %3  %4, %5</translation>
    </message>
    <message>
        <source>pure export</source>
        <translation>reiner Export</translation>
    </message>
    <message>
        <source>custom script</source>
        <translation>benutzerdefiniertes Skript</translation>
    </message>
    <message>
        <source>no rule script</source>
        <translation>kein Regelskript</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fehlerhaft</translation>
    </message>
</context>
<context>
    <name>RulesWrite</name>
    <message>
        <source>Writes the custom rules of a configuration as scripts.</source>
        <translation>Schreibt die benutzerdefinierten Regeln einer Konfiguration als Skripte.</translation>
    </message>
    <message>
        <source>Exported settings, or a server configuration folder.</source>
        <translation>Exportierte Einstellungen oder ein Serverkonfigurationsordner.</translation>
    </message>
    <message>
        <source>A new folder for the scripts.</source>
        <translation>Ein neuer Ordner für die Skripte.</translation>
    </message>
    <message>
        <source>The only server on which they may run (default: the one of the configuration).</source>
        <translation>Der einzige Server, auf dem sie ausgeführt werden dürfen (Standard: der Server der Konfiguration).</translation>
    </message>
    <message>
        <source>--output is needed: where to?</source>
        <translation>--output ist erforderlich: Wohin?</translation>
    </message>
    <message>
        <source>Which server may the scripts run on? The configuration does not name one that can be used.</source>
        <translation>Auf welchem Server dürfen die Skripte ausgeführt werden? Die Konfiguration nennt keinen verwendbaren.</translation>
    </message>
    <message>
        <source>Say --host NAME.</source>
        <translation>Geben Sie --host NAME an.</translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) for %1:</source>
        <translation>
            <numerusform>%n Skript für %1:</numerusform>
            <numerusform>%n Skripte für %1:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>Carries out a migration; answers come from a file or the terminal.</source>
        <translation>Führt eine Migration durch; die Antworten kommen aus einer Datei oder vom Terminal.</translation>
    </message>
</context>
<context>
    <name>RunOptions</name>
    <message>
        <source>Answers given beforehand (swingbridge/answers/1).</source>
        <translation>Vorab gegebene Antworten (swingbridge/answers/1).</translation>
    </message>
    <message>
        <source>Writes a report at the end; may be repeated.</source>
        <translation>Schreibt am Ende einen Bericht; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Answers one guard or check; needs --reason.</source>
        <translation>Beantwortet eine Prüfbedingung oder Prüfung; benötigt --reason.</translation>
    </message>
    <message>
        <source>Why; it stands in the report.</source>
        <translation>Die Begründung; sie steht im Bericht.</translation>
    </message>
    <message>
        <source>A fault of the lab, for instance sync01:reply-lost@demote#1.</source>
        <translation>Ein Fehler des Labors, zum Beispiel sync01:reply-lost@demote#1.</translation>
    </message>
    <message>
        <source>Who flips staging mode: a person in the vendor's wizard, or the agent.</source>
        <translation>Wer den Stagingmodus umstellt: eine Person im Assistenten des Herstellers oder der Agent.</translation>
    </message>
    <message>
        <source>The journal's folder: new, or empty.</source>
        <translation>Der Ordner des Journals: neu oder leer.</translation>
    </message>
    <message>
        <source>The lab's folder (default: lab inside the journal's folder).</source>
        <translation>Der Ordner des Labors (Standard: lab im Ordner des Journals).</translation>
    </message>
    <message>
        <source>The active server, lab:NAME for instance.</source>
        <translation>Der aktive Server, zum Beispiel lab:NAME.</translation>
    </message>
    <message>
        <source>The staging server; may be repeated.</source>
        <translation>Der Stagingserver; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Which staging server shall become active.</source>
        <translation>Welcher Stagingserver aktiv werden soll.</translation>
    </message>
    <message>
        <source>Leaves the service of the demoted server running; needs --reason.</source>
        <translation>Lässt den Dienst des herabgestuften Servers laufen; benötigt --reason.</translation>
    </message>
    <message>
        <source>The number of the change.</source>
        <translation>Die Nummer der Änderung.</translation>
    </message>
    <message>
        <source>the answers kept in the journal</source>
        <translation>die im Journal aufbewahrten Antworten</translation>
    </message>
    <message>
        <source>--no-hard-fence needs a --reason.</source>
        <translation>--no-hard-fence benötigt --reason.</translation>
    </message>
    <message>
        <source>The owner that a refusal named: its work is over, or is not at work any more.</source>
        <translation>Der Eigentümer, den eine Ablehnung nannte: Seine Arbeit ist vorbei, oder er arbeitet nicht mehr daran.</translation>
    </message>
</context>
<context>
    <name>RunResultText</name>
    <message>
        <source>Look at the run in Synchronization Service Manager, mend the cause, then run again.</source>
        <translation>Sehen Sie die Ausführung im Synchronization Service Manager an, beheben Sie die Ursache, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Check name resolution, firewall and proxy from this server to the directory, then run again.</source>
        <translation>Prüfen Sie Namensauflösung, Firewall und Proxy von diesem Server zum Verzeichnis, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Look at the Application event log of the server at that time, then run again.</source>
        <translation>Sehen Sie das Anwendungsprotokoll des Servers zu dieser Zeit an, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>It ran to its end.</source>
        <translation>Sie lief bis zum Ende.</translation>
    </message>
    <message>
        <source>It ran to its end and found no object.</source>
        <translation>Sie lief bis zum Ende und fand kein Objekt.</translation>
    </message>
    <message>
        <source>If there should be some, check the filters of this connector: domains, OUs, object types.</source>
        <translation>Sollte es welche geben, prüfen Sie die Filter dieses Connectors: Domänen, OUs, Objekttypen.</translation>
    </message>
    <message>
        <source>Some objects changed while they were read and were skipped. The next import reads them again; the run counts as done.</source>
        <translation>Einige Objekte änderten sich während des Lesens und wurden übersprungen. Der nächste Import liest sie wieder; die Ausführung zählt als erledigt.</translation>
    </message>
    <message>
        <source>The same step had been completed before; nothing had to be done again.</source>
        <translation>Derselbe Schritt war schon abgeschlossen; es musste nichts noch einmal getan werden.</translation>
    </message>
    <message>
        <source>It ran to its end with warnings; the run counts as done.</source>
        <translation>Sie lief mit Warnungen bis zum Ende; die Ausführung zählt als erledigt.</translation>
    </message>
    <message>
        <source>Read the warnings in Synchronization Service Manager.</source>
        <translation>Lesen Sie die Warnungen im Synchronization Service Manager.</translation>
    </message>
    <message>
        <source>It ran, but some objects of the directory could not be read.</source>
        <translation>Sie lief, aber einige Objekte des Verzeichnisses konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look at the discovery errors in Synchronization Service Manager; often the connector account lacks a right on an OU. Mend it, then run again.</source>
        <translation>Sehen Sie die Erkennungsfehler im Synchronization Service Manager an; oft fehlt dem Connectorkonto ein Recht auf eine OU. Beheben Sie das, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>It ran, but some objects could not be synchronized: a rule failed on them, or two objects want the same value.</source>
        <translation>Sie lief, aber einige Objekte konnten nicht synchronisiert werden: Eine Regel ist an ihnen gescheitert, oder zwei Objekte wollen denselben Wert.</translation>
    </message>
    <message>
        <source>Open the errors in Synchronization Service Manager, mend the objects or the rule, then run again.</source>
        <translation>Öffnen Sie die Fehler im Synchronization Service Manager, berichtigen Sie die Objekte oder die Regel, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>It ran, but some objects could not be written.</source>
        <translation>Sie lief, aber einige Objekte konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It ran, but some objects failed.</source>
        <translation>Sie lief, aber einige Objekte sind gescheitert.</translation>
    </message>
    <message>
        <source>Its objects are done; the engine is tidying up.</source>
        <translation>Ihre Objekte sind erledigt; die Engine räumt auf.</translation>
    </message>
    <message>
        <source>It is still running.</source>
        <translation>Sie läuft noch.</translation>
    </message>
    <message>
        <source>It wanted to delete more objects than the threshold allows and stopped before the first one.</source>
        <translation>Sie wollte mehr Objekte löschen, als der Schwellenwert erlaubt, und hielt vor dem ersten an.</translation>
    </message>
    <message>
        <source>Find out why so many objects would go before anybody lifts the threshold.</source>
        <translation>Finden Sie heraus, warum so viele Objekte wegfallen würden, bevor jemand den Schwellenwert aufhebt.</translation>
    </message>
    <message>
        <source>It stopped after more than 5,000 errors.</source>
        <translation>Sie hielt nach mehr als 5.000 Fehlern an.</translation>
    </message>
    <message>
        <source>Look at the first errors: most have one cause. Mend it, then run again.</source>
        <translation>Sehen Sie die ersten Fehler an: Die meisten haben eine gemeinsame Ursache. Beheben Sie sie, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>It stopped at the number of objects that its run profile allows.</source>
        <translation>Sie hielt bei der Zahl der Objekte an, die ihr Ausführungsprofil erlaubt.</translation>
    </message>
    <message>
        <source>Take the limit out of the step of this run profile, then run again.</source>
        <translation>Nehmen Sie die Grenze aus dem Schritt dieses Ausführungsprofils, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Somebody stopped it.</source>
        <translation>Jemand hat sie angehalten.</translation>
    </message>
    <message>
        <source>Find out who works on this server, then run it again.</source>
        <translation>Finden Sie heraus, wer an diesem Server arbeitet, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>The connection to the directory was lost while it ran.</source>
        <translation>Die Verbindung zum Verzeichnis ging währenddessen verloren.</translation>
    </message>
    <message>
        <source>The directory's server went away while it ran.</source>
        <translation>Der Server des Verzeichnisses verschwand währenddessen.</translation>
    </message>
    <message>
        <source>The service ADSync was stopped or started again while it ran.</source>
        <translation>Der Dienst ADSync wurde währenddessen beendet oder neu gestartet.</translation>
    </message>
    <message>
        <source>An extension of the connector failed.</source>
        <translation>Eine Erweiterung des Connectors ist gescheitert.</translation>
    </message>
    <message>
        <source>The configuration of the connector cannot be used.</source>
        <translation>Die Konfiguration des Connectors ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Open the connector's properties in Synchronization Service Manager and refresh its schema, then run again.</source>
        <translation>Öffnen Sie die Eigenschaften des Connectors im Synchronization Service Manager und aktualisieren Sie sein Schema, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>The database has no room left.</source>
        <translation>Die Datenbank hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>Make room on its disk; a LocalDB holds 10 GB at most. Then run again.</source>
        <translation>Schaffen Sie Platz auf ihrem Datenträger; eine LocalDB fasst höchstens 10 GB. Dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>What the directory sent could not be read.</source>
        <translation>Was das Verzeichnis gesendet hat, war nicht lesbar.</translation>
    </message>
    <message>
        <source>It was stopped before its end.</source>
        <translation>Sie wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>It did not start: the directory refused the connector account or its password.</source>
        <translation>Sie startete nicht: Das Verzeichnis hat das Connectorkonto oder sein Kennwort abgelehnt.</translation>
    </message>
    <message>
        <source>Enter the account's password anew in Synchronization Service Manager, properties of the connector, then run again.</source>
        <translation>Geben Sie das Kennwort des Kontos im Synchronization Service Manager neu ein, Eigenschaften des Connectors, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>It did not start: the directory could not be reached.</source>
        <translation>Sie startete nicht: Das Verzeichnis war nicht erreichbar.</translation>
    </message>
    <message>
        <source>It did not start: no domain controller answered.</source>
        <translation>Sie startete nicht: Kein Domänencontroller hat geantwortet.</translation>
    </message>
    <message>
        <source>Check name resolution and the preferred domain controllers of this connector, then run again.</source>
        <translation>Prüfen Sie die Namensauflösung und die bevorzugten Domänencontroller dieses Connectors, dann führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>It did not start: the connector could not be loaded.</source>
        <translation>Sie startete nicht: Der Connector konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>It did not start.</source>
        <translation>Sie startete nicht.</translation>
    </message>
    <message>
        <source>The directory could not be reached.</source>
        <translation>Das Verzeichnis war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The database ended it, because two transactions waited for each other. Nothing is broken.</source>
        <translation>Die Datenbank hat sie beendet, weil zwei Transaktionen aufeinander warteten. Es ist nichts beschädigt.</translation>
    </message>
    <message>
        <source>The engine could not carry out the call.</source>
        <translation>Die Engine konnte den Aufruf nicht ausführen.</translation>
    </message>
    <message>
        <source>This result is not known to Swingbridge; it counts as not successful.</source>
        <translation>Dieses Ergebnis kennt Swingbridge nicht; es zählt als nicht erfolgreich.</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>Swingbridge run sheet</source>
        <translation>Swingbridge, Ablaufplan</translation>
    </message>
    <message>
        <source>%1 becomes active, %2 goes to staging mode</source>
        <translation>%1 wird aktiv, %2 geht in den Stagingmodus</translation>
    </message>
    <message>
        <source>Swingbridge changes staging mode itself; the vendor does not document that way.</source>
        <translation>Swingbridge ändert den Stagingmodus selbst; dieser Weg ist vom Hersteller nicht dokumentiert.</translation>
    </message>
    <message>
        <source>A person changes staging mode in the vendor's wizard; Swingbridge guards, fences and looks.</source>
        <translation>Ein Mensch ändert den Stagingmodus im Assistenten des Herstellers; Swingbridge prüft, sperrt ab und sieht nach.</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>Nobody is active for about %1.</source>
        <translation>Etwa %1 lang ist niemand aktiv.</translation>
    </message>
    <message>
        <source>Point of no return: the first successful Export of %1. Until then a roll-back makes %2 active again in about a minute; after it the way back is a switch of its own, with its own evidence.</source>
        <translation>Punkt ohne Wiederkehr: der erste erfolgreiche Export von %1. Bis dahin macht ein Zurückrollen %2 in etwa einer Minute wieder aktiv; danach ist der Rückweg eine eigene Umschaltung mit eigenem Nachweis.</translation>
    </message>
    <message>
        <source>Rehearse each sign-in the same day on each server: one that hangs strikes between demote and promote.</source>
        <translation>Proben Sie jede Anmeldung am selben Tag auf jedem Server: Eine, die hängt, trifft zwischen Herabstufen und Heraufstufen.</translation>
    </message>
    <message>
        <source>Who signs in where</source>
        <translation>Wer sich wo anmeldet</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>The switch, step by step</source>
        <translation>Die Umschaltung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Durations are estimates; those of cycles and exports come from the servers' own run history.</source>
        <translation>Dauern sind Schätzungen; die der Zyklen und Exporte stammen aus dem Ausführungsverlauf der Server.</translation>
    </message>
    <message>
        <source>The servers could not be asked: durations are the usual ones, not theirs.</source>
        <translation>Die Server konnten nicht gefragt werden: Die Dauern sind die üblichen, nicht ihre.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Etwa</translation>
    </message>
    <message>
        <source>Active meanwhile</source>
        <translation>Währenddessen aktiv</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Rückweg</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>How long runs took on the servers</source>
        <translation>Wie lange Läufe auf den Servern dauerten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Run profile</source>
        <translation>Ausführungsprofil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Stop at any step: Swingbridge rests where it is, says what is true and what to do next. Nobody active is safe; nothing is lost.</source>
        <translation>Halten Sie bei einem beliebigen Schritt an: Swingbridge ruht dort, sagt, was wahr ist und was als Nächstes zu tun ist. Niemand aktiv ist sicher; nichts geht verloren.</translation>
    </message>
    <message>
        <source>If this machine is lost: open the record's copy on another one and resume, or take over with an empty record.</source>
        <translation>Wenn diese Maschine verloren ist: Öffnen Sie die Kopie der Aufzeichnung auf einer anderen und setzen Sie fort, oder übernehmen Sie mit einer leeren Aufzeichnung.</translation>
    </message>
    <message>
        <source>If a server goes silent: nothing is promoted until a person attests, by name and in a given sentence, that it is off or cut off.</source>
        <translation>Wenn ein Server verstummt: Nichts wird heraufgestuft, bis jemand mit Namen und in einem vorgegebenen Satz bestätigt, dass er ausgeschaltet oder abgetrennt ist.</translation>
    </message>
</context>
<context>
    <name>RunSheetCommand</name>
    <message>
        <source>Writes the page for the change ticket: who signs in where, steps with durations, the way back.</source>
        <translation>Schreibt die Seite für das Änderungsticket: wer sich wo anmeldet, Schritte mit Dauern, der Rückweg.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
    <message>
        <source>The file; its ending says the format. May be repeated.</source>
        <translation>Die Datei; ihre Endung sagt das Format. Darf wiederholt werden.</translation>
    </message>
    <message>
        <source>The PDF's paper (default: A4).</source>
        <translation>Das Papier der PDF-Datei (Vorgabe: A4).</translation>
    </message>
    <message>
        <source>The sheet's language (default: the system's).</source>
        <translation>Die Sprache des Plans (Vorgabe: die des Systems).</translation>
    </message>
    <message>
        <source>Asks no server: durations are the usual ones.</source>
        <translation>Fragt keinen Server: Die Dauern sind die üblichen.</translation>
    </message>
    <message>
        <source>--output is missing: which file shall the run sheet be written to?</source>
        <translation>--output fehlt: In welche Datei soll der Ablaufplan geschrieben werden?</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Two servers of one version without a difference: nothing is pending.</source>
        <translation>Zwei Server derselben Version ohne Unterschied: Nichts steht aus.</translation>
    </message>
    <message>
        <source>From 2.5.190.0 to 2.6.92.0 with eight custom rules, differences of every severity and 40 pending exports.</source>
        <translation>Von 2.5.190.0 auf 2.6.92.0 mit acht benutzerdefinierten Regeln, Unterschieden jedes Schweregrads und 40 ausstehenden Exporten.</translation>
    </message>
    <message>
        <source>Staging would delete 600 objects while the threshold allows 500: the switch is refused.</source>
        <translation>Der Stagingserver würde 600 Objekte löschen, der Schwellenwert erlaubt 500: Die Umschaltung wird verweigert.</translation>
    </message>
    <message>
        <source>Both servers are active: the migration is refused until one is demoted.</source>
        <translation>Beide Server sind aktiv: Die Migration wird verweigert, bis einer herabgestuft ist.</translation>
    </message>
    <message>
        <source>The active server goes silent when the switch begins.</source>
        <translation>Der aktive Server verstummt, wenn die Umschaltung beginnt.</translation>
    </message>
    <message>
        <source>There is one server; the staging server is installed during the migration.</source>
        <translation>Es gibt einen Server; der Stagingserver wird während der Migration installiert.</translation>
    </message>
    <message>
        <source>200,000 objects, 300 custom rules and 60,000 pending exports.</source>
        <translation>200.000 Objekte, 300 benutzerdefinierte Regeln und 60.000 ausstehende Exporte.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Es gibt kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>The scenarios are: %1.</source>
        <translation>Die Szenarien sind: %1.</translation>
    </message>
    <message>
        <source>The active server goes silent when the switch begins; later somebody puts it back from a snapshot, and it exports again.</source>
        <translation>Der aktive Server verstummt, wenn die Umschaltung beginnt; später setzt ihn jemand aus einem Snapshot zurück, und er exportiert wieder.</translation>
    </message>
    <message>
        <source>The service of the active server stops when the switch begins; that is no fence, because its staging mode is off.</source>
        <translation>Der Dienst des aktiven Servers hält an, wenn die Umschaltung beginnt; das ist keine Absperrung, denn sein Stagingmodus ist ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>ScheduleReplay</name>
    <message>
        <source>“%1” is not a part of a schedule.</source>
        <translation>„%1“ ist kein Teil eines Ablaufs.</translation>
    </message>
    <message>
        <source>Give the text of --replay as lab explore printed it.</source>
        <translation>Geben Sie den Text von --replay so an, wie lab explore ihn ausgab.</translation>
    </message>
</context>
<context>
    <name>ScriptFile</name>
    <message>
        <source>It looks like UTF-16 without a byte order mark: save it again as "UTF-8 with BOM".</source>
        <translation>Es sieht nach UTF-16 ohne Bytereihenfolgemarke aus: Speichern Sie es erneut als „UTF-8 with BOM“ (UTF-8 mit BOM).</translation>
    </message>
    <message>
        <source>Export the rule again; a script has no such bytes.</source>
        <translation>Exportieren Sie die Regel erneut; ein Skript enthält keine solchen Bytes.</translation>
    </message>
    <message>
        <source>%1 is no script: there is a NUL byte at byte %2.</source>
        <translation>%1 ist kein Skript: Bei Byte %2 steht ein NUL-Byte.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes and was not read: a script may have 64 MiB.</source>
        <translation>%1 hat %2 Bytes und wurde nicht gelesen: Ein Skript darf 64 MiB groß sein.</translation>
    </message>
    <message>
        <source>Split it, or name the right file.</source>
        <translation>Teilen Sie es auf, oder nennen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>The code page %1 is not known here.</source>
        <translation>Die Codepage %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Name one like 1252 or 932, or save the script as "UTF-8 with BOM".</source>
        <translation>Nennen Sie eine wie 1252 oder 932, oder speichern Sie das Skript als „UTF-8 with BOM“ (UTF-8 mit BOM).</translation>
    </message>
    <message>
        <source>%1 is not written in code page %2.</source>
        <translation>%1 ist nicht in Codepage %2 geschrieben.</translation>
    </message>
    <message>
        <source>Name the code page in which it was saved.</source>
        <translation>Nennen Sie die Codepage, in der es gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>ScriptFolder</name>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 ist bereits vorhanden und wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>Name a folder that is not there yet.</source>
        <translation>Nennen Sie einen Ordner, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Nothing was written.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Make room, or name a folder that you may write to.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be filled. Nothing was written.</source>
        <translation>Der Ordner %1 konnte nicht gefüllt werden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Make room, or name another folder.</source>
        <translation>Schaffen Sie Platz, oder nennen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ScriptRewrite</name>
    <message>
        <source>%1, line %2, column %3: %4 Nothing was written.</source>
        <translation>%1, Zeile %2, Spalte %3: %4 Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the connector map has no entry for %4. Nothing was written.</source>
        <translation>%1, Zeile %2, Spalte %3: Die Connectorzuordnung hat keinen Eintrag für %4. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Add the connector of the staging server that stands for it to the map.</source>
        <translation>Fügen Sie der Zuordnung den entsprechenden Connector des Stagingservers hinzu.</translation>
    </message>
    <message>
        <source>%1, line %2: nobody has confirmed the partner of connector %3. Nothing was written.</source>
        <translation>%1, Zeile %2: Niemand hat das Gegenstück von Connector %3 bestätigt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Confirm it with "rules map … --confirm FROM=TO".</source>
        <translation>Bestätigen Sie es mit „rules map … --confirm FROM=TO“.</translation>
    </message>
    <message>
        <source>Rewriting %1 would have changed more than its connectors. Nothing was written.</source>
        <translation>Das Umschreiben von %1 hätte mehr als die Connectors geändert. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>Nothing changed: all %1 bytes are equal.</source>
        <translation>Nichts geändert: Alle %1 Bytes sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed, all other %1 bytes are equal.</source>
        <translation>
            <numerusform>%n Stelle geändert, alle anderen %1 Bytes sind gleich.</numerusform>
            <numerusform>%n Stellen geändert, alle anderen %1 Bytes sind gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptTransfer</name>
    <message>
        <source>The script does more than create rules: it is shown, but never run by this program.</source>
        <translation>Das Skript tut mehr, als Regeln anzulegen: Es wird angezeigt, aber von diesem Programm nie ausgeführt.</translation>
    </message>
    <message>
        <source>The script creates no rule.</source>
        <translation>Das Skript legt keine Regel an.</translation>
    </message>
    <message>
        <source>PowerShell would refuse the whole script.</source>
        <translation>PowerShell würde das gesamte Skript ablehnen.</translation>
    </message>
    <message>
        <source>The script may run on %1 only, and this is %2.</source>
        <translation>Das Skript darf nur auf %1 ausgeführt werden, und dies ist %2.</translation>
    </message>
    <message>
        <source>This is a rule of the product (%1): it is never created by a script.</source>
        <translation>Dies ist eine Regel des Produkts (%1): Sie wird nie durch ein Skript angelegt.</translation>
    </message>
    <message>
        <source>The script does not name the rule's identifier, so what it created could not be read back.</source>
        <translation>Das Skript nennt den Bezeichner der Regel nicht; was es anlegt, könnte daher nicht zurückgelesen werden.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Write ssh://[USER@]HOST[:PORT], winrm://HOST[:PORT], local:, lab:NAME or files:PATH.</source>
        <translation>Schreiben Sie ssh://[USER@]HOST[:PORT], winrm://HOST[:PORT], local:, lab:NAME oder files:PATH.</translation>
    </message>
    <message>
        <source>An address is empty.</source>
        <translation>Eine Adresse ist leer.</translation>
    </message>
    <message>
        <source>The address %1 holds a character that cannot be printed.</source>
        <translation>Die Adresse %1 enthält ein Zeichen, das nicht druckbar ist.</translation>
    </message>
    <message>
        <source>%1 does not begin with a way to a server that is known.</source>
        <translation>%1 beginnt mit keinem bekannten Weg zu einem Server.</translation>
    </message>
    <message>
        <source>%1 names no server of a lab.</source>
        <translation>%1 nennt keinen Server eines Labors.</translation>
    </message>
    <message>
        <source>%1 names no folder.</source>
        <translation>%1 nennt keinen Ordner.</translation>
    </message>
    <message>
        <source>%1 names a user; over WinRM the system's own sign-in is used.</source>
        <translation>%1 nennt einen Benutzer; über WinRM gilt die Anmeldung des Systems.</translation>
    </message>
    <message>
        <source>%1 holds a colon in the user's name; a password never stands in an address.</source>
        <translation>%1 enthält im Benutzernamen einen Doppelpunkt; ein Kennwort steht nie in einer Adresse.</translation>
    </message>
    <message>
        <source>%1 has no usable user name before the @.</source>
        <translation>%1 hat vor dem @ keinen brauchbaren Benutzernamen.</translation>
    </message>
    <message>
        <source>%1 has no IPv6 address between its brackets.</source>
        <translation>%1 hat zwischen den Klammern keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>%1 has more than one colon; an IPv6 address stands in brackets, [2001:db8::1] for instance.</source>
        <translation>%1 hat mehr als einen Doppelpunkt; eine IPv6-Adresse steht in Klammern, zum Beispiel [2001:db8::1].</translation>
    </message>
    <message>
        <source>%1 has a host that begins with a hyphen.</source>
        <translation>%1 hat einen Host, der mit einem Bindestrich beginnt.</translation>
    </message>
    <message>
        <source>%1 has no usable host name; letters, digits, dots and hyphens make one.</source>
        <translation>%1 hat keinen brauchbaren Hostnamen; er besteht aus Buchstaben, Ziffern, Punkten und Bindestrichen.</translation>
    </message>
    <message>
        <source>%1 has no usable port; a port is a number from 1 to 65535.</source>
        <translation>%1 hat keinen brauchbaren Port; ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
</context>
<context>
    <name>ServerConfigurationReader</name>
    <message>
        <source>%1 is not a server configuration.</source>
        <translation>%1 ist keine Serverkonfiguration.</translation>
    </message>
    <message>
        <source>Choose the folder that Get-ADSyncServerConfiguration wrote.</source>
        <translation>Wählen Sie den Ordner, den Get-ADSyncServerConfiguration geschrieben hat.</translation>
    </message>
    <message>
        <source>Two files describe the same synchronization rule.</source>
        <translation>Zwei Dateien beschreiben dieselbe Synchronisierungsregel.</translation>
    </message>
    <message>
        <source>Two files describe the same connector.</source>
        <translation>Zwei Dateien beschreiben denselben Connector.</translation>
    </message>
    <message>
        <source>Export the server configuration again and use the untouched folder.</source>
        <translation>Exportieren Sie die Serverkonfiguration erneut, und verwenden Sie den unveränderten Ordner.</translation>
    </message>
</context>
<context>
    <name>ServerConfigurationWriter</name>
    <message>
        <source>%1 is not empty; nothing was written.</source>
        <translation>%1 ist nicht leer; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose a new folder.</source>
        <translation>Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>ServerCopy</name>
    <message>
        <source>%1 is there already and was left as it is.</source>
        <translation>%1 ist bereits vorhanden und wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>Try again: the next copy has another name.</source>
        <translation>Versuchen Sie es erneut: Die nächste Kopie erhält einen anderen Namen.</translation>
    </message>
    <message>
        <source>The copy could not be given its name %1; nothing of it was kept.</source>
        <translation>Die Kopie konnte ihren Namen %1 nicht erhalten; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Name a folder that you may write to.</source>
        <translation>Nennen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>ServerDoors</name>
    <message>
        <source>%1 is a server of a lab, and no lab is open.</source>
        <translation>%1 ist ein Server eines Labors, und kein Labor ist geöffnet.</translation>
    </message>
    <message>
        <source>Name the lab's folder.</source>
        <translation>Nennen Sie den Ordner des Labors.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read; nothing was sent.</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Name the file of a private key that you may read.</source>
        <translation>Nennen Sie die Datei eines privaten Schlüssels, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others; ssh would not use it. Nothing was sent.</source>
        <translation>Die Schlüsseldatei %1 kann von anderen gelesen werden; ssh würde sie nicht benutzen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Take the rights of others away: chmod 600 %1</source>
        <translation>Nehmen Sie den anderen die Rechte: chmod 600 %1</translation>
    </message>
</context>
<context>
    <name>ServerJournal</name>
    <message>
        <source>--staging and --journal are needed: which server, and where is it written down?</source>
        <translation>--staging und --journal sind erforderlich: Welcher Server, und wo wird es festgehalten?</translation>
    </message>
    <message>
        <source>%1 is not in staging mode; nothing was begun.</source>
        <translation>%1 ist nicht im Stagingmodus; es wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>Rules are run on a staging server only.</source>
        <translation>Regeln werden nur auf einem Stagingserver ausgeführt.</translation>
    </message>
    <message>
        <source>%1 is another machine than the journal names; nothing was begun.</source>
        <translation>%1 ist ein anderer Computer, als das Journal nennt; es wurde nichts begonnen.</translation>
    </message>
    <message>
        <source>Name the journal of this server.</source>
        <translation>Nennen Sie das Journal dieses Servers.</translation>
    </message>
</context>
<context>
    <name>ServerLine</name>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>not installed yet</source>
        <translation>noch nicht installiert</translation>
    </message>
    <message>
        <source>role not known</source>
        <translation>Rolle nicht bekannt</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
</context>
<context>
    <name>ServerWays</name>
    <message>
        <source>%1 is no fingerprint of a host key.</source>
        <translation>%1 ist kein Fingerabdruck eines Hostschlüssels.</translation>
    </message>
    <message>
        <source>Write it as ssh-keygen -l does: SHA256: and 43 characters.</source>
        <translation>Schreiben Sie ihn wie ssh-keygen -l: SHA256: und 43 Zeichen.</translation>
    </message>
</context>
<context>
    <name>ServerWorld</name>
    <message>
        <source>Two servers are called %1.</source>
        <translation>Zwei Server heißen %1.</translation>
    </message>
    <message>
        <source>Each address is given once; behind one host name give each its port.</source>
        <translation>Jede Adresse wird einmal angegeben; hinter einem Hostnamen geben Sie jeder ihren Port.</translation>
    </message>
    <message>
        <source>--lab is needed: of which lab are these servers?</source>
        <translation>--lab wird gebraucht: Zu welchem Labor gehören diese Server?</translation>
    </message>
    <message>
        <source>%1 is an earlier copy in a folder; this needs a server that can be asked what it is doing now.</source>
        <translation>%1 ist eine frühere Kopie in einem Ordner; hierfür braucht es einen Server, den man fragen kann, was er jetzt tut.</translation>
    </message>
    <message>
        <source>Name the server itself. Copies are read by the settings commands.</source>
        <translation>Nennen Sie den Server selbst. Kopien werden von den settings-Befehlen gelesen.</translation>
    </message>
</context>
<context>
    <name>SessionTopology</name>
    <message>
        <source>%L1 s ago</source>
        <translation>vor %L1 s</translation>
    </message>
    <message>
        <source>%L1 min ago</source>
        <translation>vor %L1 min</translation>
    </message>
    <message>
        <source>%L1 h ago</source>
        <translation>vor %L1 h</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>hat nie geantwortet</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>answers; the product is not there yet</source>
        <translation>antwortet; das Produkt ist noch nicht vorhanden</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>%1  ·  service stopped</source>
        <translation>%1  ·  Dienst beendet</translation>
    </message>
    <message>
        <source>%1  ·  scheduler off</source>
        <translation>%1  ·  Scheduler aus</translation>
    </message>
    <message numerus="yes">
        <source>%1  ·  scheduler on, every %n min</source>
        <translation>
            <numerusform>%1  ·  Scheduler ein, alle %n min</numerusform>
            <numerusform>%1  ·  Scheduler ein, alle %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>last sync %1  ·  %2</source>
        <translation>letzte Synchronisierung %1  ·  %2</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>service stopped and disabled</source>
        <translation>Dienst beendet und deaktiviert</translation>
    </message>
    <message>
        <source>demotion sent, not yet seen</source>
        <translation>Herabstufung gesendet, noch nicht gesehen</translation>
    </message>
    <message>
        <source>Rehearsal: simulated servers</source>
        <translation>Probe: simulierte Server</translation>
    </message>
    <message>
        <source>No server paired yet</source>
        <translation>Noch kein Server gepaart</translation>
    </message>
    <message>
        <source>%1  ·  scheduler on</source>
        <translation>%1  ·  Scheduler an</translation>
    </message>
    <message>
        <source>answers; its host key is not trusted yet</source>
        <translation>antwortet; seinem Hostschlüssel wird noch nicht vertraut</translation>
    </message>
</context>
<context>
    <name>SettingsCheckImport</name>
    <message>
        <source>Compares what was imported with what the new server exports, and looks for what an import does not carry.</source>
        <translation>Vergleicht, was importiert wurde, mit dem, was der neue Server exportiert, und sucht, was ein Import nicht überträgt.</translation>
    </message>
    <message>
        <source>The settings file that the new server was installed with.</source>
        <translation>Die Einstellungsdatei, mit der der neue Server installiert wurde.</translation>
    </message>
    <message>
        <source>The settings file or server configuration folder that the new server exported.</source>
        <translation>Die Einstellungsdatei oder der Serverkonfigurationsordner, die der neue Server exportiert hat.</translation>
    </message>
</context>
<context>
    <name>SettingsCompare</name>
    <message>
        <source>Compares two exported configurations by meaning.</source>
        <translation>Vergleicht zwei exportierte Konfigurationen nach ihrer Bedeutung.</translation>
    </message>
    <message>
        <source>The exported settings file or server configuration folder of the active server.</source>
        <translation>Die exportierte Einstellungsdatei oder der Serverkonfigurationsordner des aktiven Servers.</translation>
    </message>
    <message>
        <source>The same of the staging server; it need not be of the same kind.</source>
        <translation>Dasselbe vom Stagingserver; es muss nicht von derselben Art sein.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>%1 holds a value that cannot be understood.</source>
        <translation>%1 enthält einen Wert, der nicht verständlich ist.</translation>
    </message>
    <message>
        <source>Export the settings again and use the untouched file.</source>
        <translation>Exportieren Sie die Einstellungen erneut, und verwenden Sie die unveränderte Datei.</translation>
    </message>
    <message>
        <source>%1 is not an exported settings file.</source>
        <translation>%1 ist keine exportierte Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Choose the file Exported-SynchronizationPolicy-*.JSON, or a server configuration folder.</source>
        <translation>Wählen Sie die Datei Exported-SynchronizationPolicy-*.JSON oder einen Serverkonfigurationsordner.</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8 nor UTF-16.</source>
        <translation>%1 ist weder UTF-8 noch UTF-16.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>%1 states one key twice.</source>
        <translation>%1 nennt einen Schlüssel zweimal.</translation>
    </message>
    <message>
        <source>%1 holds no settings: it belongs to a server configuration folder.</source>
        <translation>%1 enthält keine Einstellungen: Die Datei gehört zu einem Serverkonfigurationsordner.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the file instead.</source>
        <translation>Wählen Sie stattdessen den Ordner, der die Datei enthält.</translation>
    </message>
</context>
<context>
    <name>SettingsPrepare</name>
    <message>
        <source>Lays out the settings file for the installer of a new server, and tells what its import will not carry.</source>
        <translation>Stellt die Einstellungsdatei für das Installationsprogramm eines neuen Servers bereit und zeigt, was deren Import nicht überträgt.</translation>
    </message>
    <message>
        <source>The settings file that was exported on the active server.</source>
        <translation>Die Einstellungsdatei, die auf dem aktiven Server exportiert wurde.</translation>
    </message>
    <message>
        <source>The folder for the copy; it is created.</source>
        <translation>Der Ordner für die Kopie; er wird angelegt.</translation>
    </message>
    <message>
        <source>--output is needed: the folder for the copy.</source>
        <translation>--output ist erforderlich: der Ordner für die Kopie.</translation>
    </message>
    <message>
        <source>%1 is no exported settings file: the installer imports nothing else.</source>
        <translation>%1 ist keine exportierte Einstellungsdatei: Das Installationsprogramm importiert nichts anderes.</translation>
    </message>
    <message>
        <source>Export the settings on the active server with the vendor's wizard, task "View or export current configuration".</source>
        <translation>Exportieren Sie die Einstellungen auf dem aktiven Server mit dem Assistenten des Herstellers, Aufgabe „View or export current configuration“ (Aktuelle Konfiguration anzeigen oder exportieren).</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 wurde während des Lesens geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>For the installer: %1. Do not edit it: edited files are unsupported.</source>
        <translation>Für das Installationsprogramm: %1. Bearbeiten Sie die Datei nicht: Bearbeitete Dateien werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Before the import</source>
        <translation>Vor dem Import</translation>
    </message>
    <message>
        <source>What the import does not carry</source>
        <translation>Was der Import nicht überträgt</translation>
    </message>
    <message>
        <source>  found      %1</source>
        <translation>  gefunden       %1</translation>
    </message>
    <message>
        <source>  not known  %1</source>
        <translation>  nicht bekannt  %1</translation>
    </message>
</context>
<context>
    <name>SettingsShow</name>
    <message>
        <source>Tells what an exported configuration holds.</source>
        <translation>Zeigt, was eine exportierte Konfiguration enthält.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message numerus="yes">
        <source>  Connector %1: %n attribute(s)</source>
        <translation>
            <numerusform>  Connector %1: %n Attribut</numerusform>
            <numerusform>  Connector %1: %n Attribute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n rule(s)</source>
        <translation>
            <numerusform>  %n Regel</numerusform>
            <numerusform>  %n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  of them %n custom rule(s)</source>
        <translation>
            <numerusform>  davon %n benutzerdefinierte Regel</numerusform>
            <numerusform>  davon %n benutzerdefinierte Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>An exported settings file or server configuration folder.</source>
        <translation>Eine exportierte Einstellungsdatei oder ein Serverkonfigurationsordner.</translation>
    </message>
    <message>
        <source>This file holds no settings: the folder beside it, which the migration script wrote, is what is imported and compared.</source>
        <translation>Diese Datei enthält keine Einstellungen: Importiert und verglichen wird der Ordner daneben, den das Migrationsskript geschrieben hat.</translation>
    </message>
    <message>
        <source>  Not in the catalogue: %1</source>
        <translation>  Nicht im Katalog: %1</translation>
    </message>
</context>
<context>
    <name>SshEndpoint</name>
    <message>
        <source>Compare the fingerprint with the one that the server itself tells, then confirm it: on page Servers, or with --accept-host-key %1</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den der Server selbst nennt, und bestätigen Sie ihn dann: auf der Seite „Server“ oder mit --accept-host-key %1</translation>
    </message>
</context>
<context>
    <name>StagingClicks</name>
    <message>
        <source>On %1 open Microsoft Entra Connect Sync (it may still be called Azure AD Connect) and press Configure.</source>
        <translation>Öffnen Sie auf %1 Microsoft Entra Connect Sync (vielleicht heißt es noch Azure AD Connect) und klicken Sie auf „Configure“.</translation>
    </message>
    <message>
        <source>Choose "Configure staging mode" and press Next.</source>
        <translation>Wählen Sie „Configure staging mode“ und klicken Sie auf „Next“.</translation>
    </message>
    <message>
        <source>Under "Connect to Microsoft Entra ID" sign in, with your second factor.</source>
        <translation>Melden Sie sich unter „Connect to Microsoft Entra ID“ an, mit Ihrem zweiten Faktor.</translation>
    </message>
    <message>
        <source>Tick "Enable staging mode" (or "Enabled staging mode") and press Next.</source>
        <translation>Haken Sie „Enable staging mode“ (oder „Enabled staging mode“) an und klicken Sie auf „Next“.</translation>
    </message>
    <message>
        <source>box: ticked</source>
        <translation>Kästchen: angehakt</translation>
    </message>
    <message>
        <source>Untick "Enable staging mode" (or "Enabled staging mode"), heed the warning and press Next.</source>
        <translation>Entfernen Sie den Haken bei „Enable staging mode“ (oder „Enabled staging mode“), beachten Sie die Warnung und klicken Sie auf „Next“.</translation>
    </message>
    <message>
        <source>box: not ticked</source>
        <translation>Kästchen: nicht angehakt</translation>
    </message>
    <message>
        <source>Under "Ready to configure" untick the box that starts the synchronization: Swingbridge starts it later.</source>
        <translation>Entfernen Sie unter „Ready to configure“ den Haken bei dem Kästchen, das die Synchronisierung startet: Swingbridge startet sie später.</translation>
    </message>
    <message>
        <source>Under "Ready to configure" leave the box that starts the synchronization ticked.</source>
        <translation>Lassen Sie unter „Ready to configure“ das Kästchen angehakt, das die Synchronisierung startet.</translation>
    </message>
    <message>
        <source>Press Configure (or Install) and wait until it says that it is complete.</source>
        <translation>Klicken Sie auf „Configure“ (oder „Install“) und warten Sie, bis der Abschluss gemeldet wird.</translation>
    </message>
    <message>
        <source>Press Exit: while the wizard is open nothing is synchronized.</source>
        <translation>Klicken Sie auf „Exit“: Solange der Assistent offen ist, wird nichts synchronisiert.</translation>
    </message>
    <message>
        <source>In other clouds than the public one nobody can sign in below %1.</source>
        <translation>In anderen Clouds als der öffentlichen kann sich unter %1 niemand anmelden.</translation>
    </message>
    <message>
        <source>A passkey works where passwordless sign-in was switched on for this wizard.</source>
        <translation>Ein Passkey funktioniert dort, wo die kennwortlose Anmeldung für diesen Assistenten eingeschaltet wurde.</translation>
    </message>
    <message>
        <source>If the box was ticked all the same, a cycle starts at once: Swingbridge lets it end first.</source>
        <translation>War das Kästchen trotzdem angehakt, startet sofort ein Zyklus: Swingbridge lässt ihn zuerst zu Ende gehen.</translation>
    </message>
    <message>
        <source>If the wizard shows something else, change nothing there and stop here after this step.</source>
        <translation>Zeigt der Assistent etwas anderes, ändern Sie dort nichts und halten Sie hier nach diesem Schritt an.</translation>
    </message>
    <message>
        <source>%1 runs %2. Below %3 nobody can sign in to the vendor's wizard any more: not offered.</source>
        <translation>Auf %1 läuft %2. Unter %3 kann sich niemand mehr am Assistenten des Herstellers anmelden: nicht angeboten.</translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>Tells where a migration stands and which server is active.</source>
        <translation>Zeigt, wo eine Migration steht und welcher Server aktiv ist.</translation>
    </message>
    <message>
        <source>The journal's folder.</source>
        <translation>Der Ordner des Journals.</translation>
    </message>
    <message>
        <source>Asks no server: reads the journal alone.</source>
        <translation>Fragt keinen Server: liest allein das Journal.</translation>
    </message>
</context>
<context>
    <name>StoredMigrations</name>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stands at page %1</source>
        <translation>Steht bei Seite %1</translation>
    </message>
</context>
<context>
    <name>SwitchAttempts</name>
    <message>
        <source>The switch was begun with other servers than it was given.</source>
        <translation>Die Umschaltung wurde mit anderen Servern begonnen als den angegebenen.</translation>
    </message>
    <message>
        <source>An earlier attempt of this migration is not finished; nothing was changed.</source>
        <translation>Ein früherer Versuch dieser Migration ist nicht abgeschlossen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Resume it, or roll it back.</source>
        <translation>Setzen Sie ihn fort, oder rollen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>The automatic mode is not documented by the vendor and was not consented to; nothing was changed.</source>
        <translation>Der automatische Modus ist vom Hersteller nicht dokumentiert, und es wurde ihm nicht zugestimmt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Consent to it, or choose the assisted mode.</source>
        <translation>Stimmen Sie ihm zu, oder wählen Sie den begleiteten Modus.</translation>
    </message>
    <message>
        <source>%1 does not hold: %2. Nothing was changed.</source>
        <translation>%1 ist nicht erfüllt: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no unfinished attempt to go on with.</source>
        <translation>Es gibt keinen unvollendeten Versuch, der sich fortsetzen ließe.</translation>
    </message>
    <message>
        <source>Another operator took over; this attempt can change nothing any more.</source>
        <translation>Eine andere ausführende Person hat übernommen; dieser Versuch kann nichts mehr ändern.</translation>
    </message>
    <message>
        <source>Speak with that operator. Only a take-over of your own can go on from here.</source>
        <translation>Sprechen Sie mit dieser Person. Nur durch eine eigene Übernahme geht es von hier aus weiter.</translation>
    </message>
    <message>
        <source>There is no attempt to roll back.</source>
        <translation>Es gibt keinen Versuch, der sich zurückrollen ließe.</translation>
    </message>
    <message>
        <source>%1 has exported; switching back needs evidence of its own.</source>
        <translation>%1 hat exportiert; das Zurückschalten benötigt einen eigenen Nachweis.</translation>
    </message>
    <message>
        <source>Begin a switch in the other direction: capture, verify and approve what %1 would export.</source>
        <translation>Beginnen Sie eine Umschaltung in die andere Richtung: Erfassen, prüfen und genehmigen Sie, was %1 exportieren würde.</translation>
    </message>
</context>
<context>
    <name>SwitchSight</name>
    <message>
        <source>not seen in this attempt yet</source>
        <translation>in diesem Versuch noch nicht gesehen</translation>
    </message>
    <message>
        <source>does not answer; last seen at %1</source>
        <translation>antwortet nicht; zuletzt gesehen um %1</translation>
    </message>
    <message>
        <source>looked at %1, so since %2</source>
        <translation>angesehen %1, so seit %2</translation>
    </message>
    <message>
        <source>not known while its service is stopped</source>
        <translation>nicht bekannt, solange sein Dienst angehalten ist</translation>
    </message>
    <message>
        <source>Staging mode</source>
        <translation>Stagingmodus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>stopped and disabled</source>
        <translation>angehalten und deaktiviert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>keiner läuft</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Vendor's wizard</source>
        <translation>Assistent des Herstellers</translation>
    </message>
    <message>
        <source>open: it holds the scheduler</source>
        <translation>offen: er hält den Scheduler an</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>the wizard is open, seen</source>
        <translation>der Assistent ist offen, gesehen</translation>
    </message>
    <message>
        <source>looking for the open wizard</source>
        <translation>wartet auf den offenen Assistenten</translation>
    </message>
    <message>
        <source>staging mode on, seen at %1</source>
        <translation>Stagingmodus ein, gesehen um %1</translation>
    </message>
    <message>
        <source>looking for staging mode on</source>
        <translation>wartet auf Stagingmodus ein</translation>
    </message>
    <message>
        <source>staging mode off, seen at %1</source>
        <translation>Stagingmodus aus, gesehen um %1</translation>
    </message>
    <message>
        <source>looking for staging mode off</source>
        <translation>wartet auf Stagingmodus aus</translation>
    </message>
    <message>
        <source>closed, seen at %1</source>
        <translation>geschlossen, gesehen um %1</translation>
    </message>
    <message>
        <source>looking for the closed wizard</source>
        <translation>wartet auf den geschlossenen Assistenten</translation>
    </message>
    <message>
        <source>both carry this attempt's token</source>
        <translation>beide tragen das Token dieses Versuchs</translation>
    </message>
    <message>
        <source>schedulers off, idle twice in a row</source>
        <translation>Scheduler aus, zweimal hintereinander im Leerlauf</translation>
    </message>
    <message>
        <source>staging mode on, idle, wizard closed</source>
        <translation>Stagingmodus ein, im Leerlauf, Assistent geschlossen</translation>
    </message>
    <message>
        <source>service stopped and disabled</source>
        <translation>Dienst angehalten und deaktiviert</translation>
    </message>
    <message>
        <source>configuration, runs and counts unchanged</source>
        <translation>Konfiguration, Läufe und Zahlen unverändert</translation>
    </message>
    <message>
        <source>only after the other one was seen in staging mode</source>
        <translation>erst nachdem der andere im Stagingmodus gesehen wurde</translation>
    </message>
    <message>
        <source>no late command can run any more</source>
        <translation>kein verspäteter Befehl kann mehr wirken</translation>
    </message>
    <message>
        <source>service running, still in staging mode</source>
        <translation>Dienst läuft, weiter im Stagingmodus</translation>
    </message>
    <message>
        <source>a Delta cycle runs</source>
        <translation>ein Delta-Zyklus läuft</translation>
    </message>
    <message>
        <source>every Export ends well, no more than approved</source>
        <translation>jeder Export endet gut, nicht mehr als genehmigt</translation>
    </message>
    <message>
        <source>a cycle in staging mode ends well</source>
        <translation>ein Zyklus im Stagingmodus endet gut</translation>
    </message>
    <message>
        <source>both are free again</source>
        <translation>beide sind wieder frei</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>Watch %2, then decide what becomes of %1.</source>
        <translation>Beobachten Sie %2, und entscheiden Sie dann, was aus %1 wird.</translation>
    </message>
    <message>
        <source>On %1 open Azure AD Connect or Microsoft Entra Connect Sync and press Configure.</source>
        <translation>Öffnen Sie auf %1 Azure AD Connect oder Microsoft Entra Connect Sync, und klicken Sie auf „Configure“ (Konfigurieren).</translation>
    </message>
    <message>
        <source>On %2 open Azure AD Connect or Microsoft Entra Connect Sync and press Configure.</source>
        <translation>Öffnen Sie auf %2 Azure AD Connect oder Microsoft Entra Connect Sync, und klicken Sie auf „Configure“ (Konfigurieren).</translation>
    </message>
    <message>
        <source>Choose Configure staging mode, press Next and sign in.</source>
        <translation>Wählen Sie „Configure staging mode“ (Stagingmodus konfigurieren), klicken Sie auf „Next“ (Weiter), und melden Sie sich an.</translation>
    </message>
    <message>
        <source>Tick Enable staging mode and press Next.</source>
        <translation>Aktivieren Sie das Kontrollkästchen „Enable staging mode“ (Stagingmodus aktivieren), und klicken Sie auf „Next“ (Weiter).</translation>
    </message>
    <message>
        <source>Untick Enable staging mode, heed the warning and press Next.</source>
        <translation>Deaktivieren Sie das Kontrollkästchen „Enable staging mode“ (Stagingmodus aktivieren), beachten Sie die Warnung, und klicken Sie auf „Next“ (Weiter).</translation>
    </message>
    <message>
        <source>Leave the box that starts the synchronization unticked: Swingbridge starts it later.</source>
        <translation>Lassen Sie das Kontrollkästchen, das die Synchronisierung startet, deaktiviert: Swingbridge startet sie später.</translation>
    </message>
    <message>
        <source>Press Configure, wait until it says that it is complete, then press Exit.</source>
        <translation>Klicken Sie auf „Configure“ (Konfigurieren), warten Sie, bis der Abschluss gemeldet wird, und klicken Sie dann auf „Exit“ (Beenden).</translation>
    </message>
    <message>
        <source>Swingbridge goes on when it sees %1 in staging mode, idle, and the wizard closed.</source>
        <translation>Swingbridge fährt fort, sobald %1 im Stagingmodus und im Leerlauf und der Assistent geschlossen ist.</translation>
    </message>
    <message>
        <source>Swingbridge goes on when it sees %2 active and the wizard closed.</source>
        <translation>Swingbridge fährt fort, sobald %2 aktiv und der Assistent geschlossen ist.</translation>
    </message>
    <message>
        <source>%2 is active and has exported; %1 was attested as fenced off and was not seen since.</source>
        <translation>%2 ist aktiv und hat exportiert; %1 ist als abgesperrt bestätigt und wurde seitdem nicht gesehen.</translation>
    </message>
    <message>
        <source>%1 was attested as fenced off and was not seen since; the switch goes on without it.</source>
        <translation>%1 ist als abgesperrt bestätigt und wurde seitdem nicht gesehen; die Umschaltung geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Nothing to undo yet: stopping releases both servers, and %1 stays active.</source>
        <translation>Noch nichts rückgängig zu machen: Das Anhalten gibt beide Server frei, und %1 bleibt aktiv.</translation>
    </message>
    <message>
        <source>Roll back: a new attempt makes %1 active again, in about a minute.</source>
        <translation>Zurückrollen: Ein neuer Versuch macht %1 in etwa einer Minute wieder aktiv.</translation>
    </message>
    <message>
        <source>Switch back to %1: a new attempt in the other direction; after a successful export it needs evidence of its own.</source>
        <translation>Zu %1 zurückschalten: ein neuer Versuch in die andere Richtung; nach einem erfolgreichen Export benötigt er einen eigenen Nachweis.</translation>
    </message>
    <message>
        <source>Choose the servers and the way</source>
        <translation>Server und Weg wählen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the guards G01 to G26</source>
        <translation>Prüfbedingungen G01 bis G26 prüfen</translation>
    </message>
    <message>
        <source>The guards are being read; nothing was changed.</source>
        <translation>Die Prüfbedingungen werden gelesen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Verify and approve the pending exports of %2</source>
        <translation>Ausstehende Exporte von %2 prüfen und genehmigen</translation>
    </message>
    <message>
        <source>The pending exports of %2 are being verified; nothing was changed.</source>
        <translation>Die ausstehenden Exporte von %2 werden geprüft; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Claim %1 and %2 for this attempt</source>
        <translation>%1 und %2 für diesen Versuch beanspruchen</translation>
    </message>
    <message>
        <source>%1 and %2 are being claimed; that leaves their roles as they are.</source>
        <translation>%1 und %2 werden beansprucht; ihre Rollen bleiben dabei, wie sie sind.</translation>
    </message>
    <message>
        <source>Let the cycles end, then pause both schedulers</source>
        <translation>Zyklen enden lassen, dann beide Scheduler pausieren</translation>
    </message>
    <message>
        <source>The schedulers are being paused; the roles are unchanged.</source>
        <translation>Die Scheduler werden pausiert; die Rollen sind unverändert.</translation>
    </message>
    <message>
        <source>Demote %1 and see it in staging mode</source>
        <translation>%1 herabstufen und im Stagingmodus sehen</translation>
    </message>
    <message>
        <source>%1 counts as active until it is seen in staging mode.</source>
        <translation>%1 gilt als aktiv, bis der Server im Stagingmodus gesehen wird.</translation>
    </message>
    <message>
        <source>%1 was seen in staging mode</source>
        <translation>%1 wurde im Stagingmodus gesehen</translation>
    </message>
    <message>
        <source>%1 was seen in staging mode; nobody exports.</source>
        <translation>%1 wurde im Stagingmodus gesehen; kein Server exportiert.</translation>
    </message>
    <message>
        <source>Fence %1: stop and disable its service</source>
        <translation>%1 absperren: den Dienst beenden und deaktivieren</translation>
    </message>
    <message>
        <source>%1 is in staging mode and is being fenced; nobody exports.</source>
        <translation>%1 ist im Stagingmodus und wird abgesperrt; kein Server exportiert.</translation>
    </message>
    <message>
        <source>Look at %2 once more: unchanged?</source>
        <translation>%2 noch einmal ansehen: unverändert?</translation>
    </message>
    <message>
        <source>%1 can no longer export; %2 is looked at once more; nobody exports.</source>
        <translation>%1 kann nicht mehr exportieren; %2 wird noch einmal angesehen; kein Server exportiert.</translation>
    </message>
    <message>
        <source>Promote %2 and see it active</source>
        <translation>%2 heraufstufen und aktiv sehen</translation>
    </message>
    <message>
        <source>%1 can no longer export; %2 is being promoted.</source>
        <translation>%1 kann nicht mehr exportieren; %2 wird heraufgestuft.</translation>
    </message>
    <message>
        <source>%2 was seen active</source>
        <translation>%2 wurde als aktiv gesehen</translation>
    </message>
    <message>
        <source>%1 can no longer export; whether %2 is active is being looked at.</source>
        <translation>%1 kann nicht mehr exportieren; ob %2 aktiv ist, wird nachgesehen.</translation>
    </message>
    <message>
        <source>Seal %2: no late command can change it back</source>
        <translation>%2 versiegeln: kein verspäteter Befehl kann den Server zurückändern</translation>
    </message>
    <message>
        <source>%2 is active; it is being sealed against late commands.</source>
        <translation>%2 ist aktiv; der Server wird gegen verspätete Befehle versiegelt.</translation>
    </message>
    <message>
        <source>Lift the fence of %1 and see it in staging mode</source>
        <translation>Absperrung von %1 aufheben und den Server im Stagingmodus sehen</translation>
    </message>
    <message>
        <source>%2 is active; %1 is being started again in staging mode.</source>
        <translation>%2 ist aktiv; %1 wird im Stagingmodus wieder gestartet.</translation>
    </message>
    <message>
        <source>Start a Delta cycle on %2</source>
        <translation>Delta-Zyklus auf %2 starten</translation>
    </message>
    <message>
        <source>%2 is active; its scheduler is being switched on.</source>
        <translation>%2 ist aktiv; der Scheduler dort wird eingeschaltet.</translation>
    </message>
    <message>
        <source>Watch the first export of %2</source>
        <translation>Ersten Export von %2 beobachten</translation>
    </message>
    <message>
        <source>%2 is active and makes its first export.</source>
        <translation>%2 ist aktiv und führt den ersten Export aus.</translation>
    </message>
    <message>
        <source>Switch the scheduler of %1 on; it stays in staging mode</source>
        <translation>Scheduler von %1 einschalten; der Server bleibt im Stagingmodus</translation>
    </message>
    <message>
        <source>%2 is active and has exported; %1 takes up its cycles in staging mode.</source>
        <translation>%2 ist aktiv und hat exportiert; %1 nimmt die Zyklen im Stagingmodus auf.</translation>
    </message>
    <message>
        <source>Release %1 and %2</source>
        <translation>%1 und %2 freigeben</translation>
    </message>
    <message>
        <source>%2 is active and has exported; the claims are being released.</source>
        <translation>%2 ist aktiv und hat exportiert; die Ansprüche werden freigegeben.</translation>
    </message>
    <message>
        <source>%2 is active, %1 is in staging mode</source>
        <translation>%2 ist aktiv, %1 ist im Stagingmodus</translation>
    </message>
    <message>
        <source>%2 is active and has exported; %1 is in staging mode.</source>
        <translation>%2 ist aktiv und hat exportiert; %1 ist im Stagingmodus.</translation>
    </message>
    <message>
        <source>%3 does not answer as it must; no further change is made without seeing it.</source>
        <translation>%3 antwortet nicht, wie es sein muss; ohne den Server zu sehen, wird nichts weiter geändert.</translation>
    </message>
    <message>
        <source>%1 and %2 are not active: nobody exports, nothing is lost.</source>
        <translation>%1 und %2 sind nicht aktiv: Niemand exportiert, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Go on, or roll back to give the active role back to %1.</source>
        <translation>Fahren Sie fort, oder rollen Sie zurück, um die aktive Rolle an %1 zurückzugeben.</translation>
    </message>
    <message>
        <source>Another operator took over on %3; this attempt can change nothing any more.</source>
        <translation>Auf %3 hat eine andere ausführende Person übernommen; dieser Versuch kann nichts mehr ändern.</translation>
    </message>
    <message>
        <source>Speak with that operator. Only a take-over of your own can go on from here.</source>
        <translation>Sprechen Sie mit dieser Person. Von hier aus geht es nur weiter, wenn Sie selbst übernehmen.</translation>
    </message>
    <message>
        <source>What was approved for %2 no longer matches what it would export; it was not promoted.</source>
        <translation>Was für %2 genehmigt wurde, stimmt nicht mehr mit dem überein, was der Server exportieren würde; er wurde nicht heraufgestuft.</translation>
    </message>
    <message>
        <source>Verify and approve the pending exports of %2 again and resume, or roll back to %1.</source>
        <translation>Prüfen und genehmigen Sie die ausstehenden Exporte von %2 erneut, und setzen Sie fort, oder rollen Sie zu %1 zurück.</translation>
    </message>
    <message>
        <source>%1 and %2 were both seen active.</source>
        <translation>%1 und %2 wurden beide aktiv gesehen.</translation>
    </message>
    <message>
        <source>Resume at once: %1 is demoted before anything else.</source>
        <translation>Setzen Sie sofort fort: %1 wird vor allem anderen herabgestuft.</translation>
    </message>
    <message>
        <source>%2 is active and its scheduler is off: its first export failed or differs from what was approved.</source>
        <translation>%2 ist aktiv, und der Scheduler dort ist ausgeschaltet: Der erste Export ist fehlgeschlagen oder weicht vom Genehmigten ab.</translation>
    </message>
    <message>
        <source>Mend what failed and resume, approve again, or switch back to %1.</source>
        <translation>Beheben Sie, was fehlgeschlagen ist, und setzen Sie fort, genehmigen Sie erneut, oder schalten Sie zu %1 zurück.</translation>
    </message>
    <message>
        <source>%1 runs although it must be fenced; %2 was not promoted.</source>
        <translation>%1 läuft, obwohl der Server abgesperrt sein muss; %2 wurde nicht heraufgestuft.</translation>
    </message>
    <message>
        <source>Find out who started %1, then begin a new attempt, which demotes it first.</source>
        <translation>Finden Sie heraus, wer %1 gestartet hat, und beginnen Sie dann einen neuen Versuch, der den Server zuerst herabstuft.</translation>
    </message>
    <message>
        <source>The attempt was given up; the roles are as they were and both servers are released.</source>
        <translation>Der Versuch wurde aufgegeben; die Rollen sind, wie sie waren, und beide Server sind freigegeben.</translation>
    </message>
    <message>
        <source>Nothing to do. A new attempt can begin at any time.</source>
        <translation>Nichts zu tun. Ein neuer Versuch kann jederzeit beginnen.</translation>
    </message>
    <message>
        <source>Mend the way to %3 and resume; if its service is stopped, start it first, unless the other server is active. If %3 was the active server and is lost, have it fenced off and attest that.</source>
        <translation>Bringen Sie den Weg zu %3 in Ordnung und setzen Sie fort; ist sein Dienst angehalten, starten Sie ihn zuerst, außer wenn der andere Server aktiv ist. War %3 der aktive Server und ist verloren, lassen Sie ihn absperren und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>The service of %2 is stopped, so that nobody can see in which mode it would start; it was not promoted.</source>
        <translation>Der Dienst von %2 ist beendet, sodass niemand sehen kann, in welchem Modus er starten würde; der Server wurde nicht heraufgestuft.</translation>
    </message>
    <message>
        <source>On %2 give the service ADSync its start type back and start it, as the un-fence card says; then roll back again.</source>
        <translation>Geben Sie dem Dienst ADSync auf %2 seinen Starttyp zurück und starten Sie ihn, wie die Karte zum Aufheben der Absperrung sagt; dann rollen Sie erneut zurück.</translation>
    </message>
    <message>
        <source>On %2 give the service ADSync its start type back and start it, as the un-fence card says; then resume, or roll back to %1.</source>
        <translation>Geben Sie dem Dienst ADSync auf %2 seinen Starttyp zurück und starten Sie ihn, wie die Karte zum Aufheben der Absperrung sagt; dann setzen Sie fort, oder rollen Sie auf %1 zurück.</translation>
    </message>
    <message>
        <source>Nothing to do: %2 has its role again. A new attempt, confirmed with the name of %1, can begin at any time.</source>
        <translation>Nichts zu tun: %2 hat seine Rolle wieder. Ein neuer Versuch, bestätigt mit dem Namen von %1, kann jederzeit beginnen.</translation>
    </message>
</context>
<context>
    <name>SwitchWork</name>
    <message>
        <source>The switch was stopped between two steps; resume goes on from what is true on the servers.</source>
        <translation>Die Umschaltung wurde zwischen zwei Schritten angehalten; resume fährt von dem aus fort, was auf den Servern gilt.</translation>
    </message>
</context>
<context>
    <name>SynchronizeCommand</name>
    <message>
        <source>Runs full import and full synchronization on the staging server.</source>
        <translation>Führt auf dem Stagingserver vollständigen Import und vollständige Synchronisierung aus.</translation>
    </message>
    <message>
        <source>The journal of a migration that was begun; else --active, --staging and --journal.</source>
        <translation>Das Journal einer begonnenen Migration; sonst --active, --staging und --journal.</translation>
    </message>
    <message>
        <source>Only this connector.</source>
        <translation>Nur dieser Connector.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <comment>connector, run, the engine's word, what it means</comment>
        <translation>%1, %2: %3. %4</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Takes over a switch that another operator began and left; needs no journal of it.</source>
        <translation>Übernimmt eine Umschaltung, die jemand anders begonnen und verlassen hat; braucht deren Journal nicht.</translation>
    </message>
</context>
<context>
    <name>TerminalAnswerer</name>
    <message>
        <source>%1: your words (empty: not now)</source>
        <translation>%1: Ihre Worte (leer: jetzt nicht)</translation>
    </message>
    <message>
        <source>accept, mendOnStaging or mendByHand (empty: not now)</source>
        <translation>accept, mendOnStaging oder mendByHand (leer: jetzt nicht)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Approve with the reason (empty: not now)</source>
        <translation>Mit dieser Begründung genehmigen (leer: jetzt nicht)</translation>
    </message>
    <message>
        <source>Type the name of the server that will be active</source>
        <translation>Geben Sie den Namen des Servers ein, der aktiv sein wird</translation>
    </message>
    <message>
        <source>Your consent in your words (empty: no)</source>
        <translation>Ihre Zustimmung in Ihren Worten (leer: nein)</translation>
    </message>
    <message>
        <source>Type anything when it is done (empty: not now)</source>
        <translation>Geben Sie etwas Beliebiges ein, wenn es erledigt ist (leer: jetzt nicht)</translation>
    </message>
    <message>
        <source>The identifier of the connector on the staging server (empty: not now)</source>
        <translation>Der Bezeichner des Connectors auf dem Stagingserver (leer: jetzt nicht)</translation>
    </message>
</context>
<context>
    <name>TerminalCredentialAsker</name>
    <message>
        <source>The password for %1 could not be kept: %2</source>
        <translation>Das Kennwort für %1 konnte nicht aufbewahrt werden: %2</translation>
    </message>
    <message>
        <source>%1 asks for a password, and there is no terminal to ask for it.</source>
        <translation>%1 verlangt ein Kennwort, und es gibt kein Terminal, um danach zu fragen.</translation>
    </message>
    <message>
        <source>Run this in a terminal, where the password is typed unseen; or sign in to this machine with an account that the server takes; or use ssh.</source>
        <translation>Führen Sie dies in einem Terminal aus, wo das Kennwort verdeckt eingegeben wird; oder melden Sie sich an dieser Maschine mit einem Konto an, das der Server annimmt; oder verwenden Sie ssh.</translation>
    </message>
    <message>
        <source>%1 did not accept the sign-in.</source>
        <translation>%1 hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>User for %1</source>
        <translation>Benutzer für %1</translation>
    </message>
    <message>
        <source>User for %1 (empty: %2)</source>
        <translation>Benutzer für %1 (leer: %2)</translation>
    </message>
    <message>
        <source>Nobody was named who signs in to %1.</source>
        <translation>Es wurde niemand genannt, der sich an %1 anmeldet.</translation>
    </message>
    <message>
        <source>Password of %1 (not shown)</source>
        <translation>Kennwort von %1 (wird nicht angezeigt)</translation>
    </message>
    <message>
        <source>No password was typed for %1.</source>
        <translation>Für %1 wurde kein Kennwort eingegeben.</translation>
    </message>
    <message>
        <source>Keep it in the system's keychain? (yes, else no)</source>
        <translation>Im Schlüsselbund des Systems aufbewahren? (ja, sonst nein)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 ist keine Textdatei.</translation>
    </message>
</context>
<context>
    <name>VendorSteps</name>
    <message>
        <source>On %1 open Microsoft Entra Connect (older: Azure AD Connect) and press Configure.</source>
        <translation>Öffnen Sie auf %1 Microsoft Entra Connect (älter: Azure AD Connect), und klicken Sie auf „Configure“ (Konfigurieren).</translation>
    </message>
    <message>
        <source>Choose "View or export current configuration" and press Next.</source>
        <translation>Wählen Sie „View or export current configuration“ (Aktuelle Konfiguration anzeigen oder exportieren), und klicken Sie auf „Next“ (Weiter).</translation>
    </message>
    <message>
        <source>Press "Export Settings", leave folder and name as they are, and save.</source>
        <translation>Klicken Sie auf „Export Settings“ (Einstellungen exportieren), lassen Sie Ordner und Namen unverändert, und speichern Sie.</translation>
    </message>
    <message>
        <source>Close the wizard: while it is open nothing is synchronized. Then look again here.</source>
        <translation>Schließen Sie den Assistenten: Solange er geöffnet ist, wird nichts synchronisiert. Sehen Sie dann hier erneut nach.</translation>
    </message>
    <message>
        <source>%1 is too old to export its settings. Start the new installer on any machine, and copy MigrateSettings.ps1 from its folder Tools to %1.</source>
        <translation>%1 ist zu alt, um die Einstellungen zu exportieren. Starten Sie das neue Installationsprogramm auf einem beliebigen Computer, und kopieren Sie MigrateSettings.ps1 aus dessen Ordner Tools auf %1.</translation>
    </message>
    <message>
        <source>Run the script on %1. If it stops at a parameter that accepts 'True', remove $true from its line and run it again.</source>
        <translation>Führen Sie das Skript auf %1 aus. Wenn es bei einem Parameter anhält, der 'True' annimmt, entfernen Sie $true aus dessen Zeile, und führen Sie es erneut aus.</translation>
    </message>
    <message>
        <source>Copy the whole folder Exported-ServerConfiguration-… that it wrote: the installer later wants MigratedPolicy.json inside this folder.</source>
        <translation>Kopieren Sie den gesamten Ordner Exported-ServerConfiguration-…, den es geschrieben hat: Das Installationsprogramm verlangt später MigratedPolicy.json in diesem Ordner.</translation>
    </message>
    <message>
        <source>Copy the file unchanged to %1: edited files are unsupported.</source>
        <translation>Kopieren Sie die Datei unverändert auf %1: Bearbeitete Dateien werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>On %1 start the installer, in a version not older than that of %2, and choose Customize.</source>
        <translation>Starten Sie auf %1 das Installationsprogramm in einer Version, die nicht älter ist als die von %2, und wählen Sie „Customize“ (Anpassen).</translation>
    </message>
    <message>
        <source>Under "Install required components" tick "Import synchronization settings", browse to the file and press Install.</source>
        <translation>Aktivieren Sie unter „Install required components“ (Erforderliche Komponenten installieren) das Kontrollkästchen „Import synchronization settings“ (Synchronisierungseinstellungen importieren), wählen Sie die Datei aus, und klicken Sie auf „Install“ (Installieren).</translation>
    </message>
    <message>
        <source>Choose the same user sign-in as on %1, then sign in to Microsoft Entra ID.</source>
        <translation>Wählen Sie dieselbe Benutzeranmeldung wie auf %1, und melden Sie sich dann bei Microsoft Entra ID an.</translation>
    </message>
    <message>
        <source>Under "Connect your directories" give credentials for every forest. Forests cannot be added or removed here.</source>
        <translation>Geben Sie unter „Connect your directories“ (Verzeichnisse verbinden) Anmeldeinformationen für jede Gesamtstruktur an. Gesamtstrukturen können hier weder hinzugefügt noch entfernt werden.</translation>
    </message>
    <message>
        <source>Under "Ready to configure" see that "Enable staging mode" is ticked, untick the box that starts the synchronization, and press Install.</source>
        <translation>Achten Sie unter „Ready to configure“ (Bereit zur Konfiguration) darauf, dass „Enable staging mode“ (Stagingmodus aktivieren) aktiviert ist, deaktivieren Sie das Kontrollkästchen, das die Synchronisierung startet, und klicken Sie auf „Install“ (Installieren).</translation>
    </message>
    <message>
        <source>Sign out and in again, then look again here: %1 is identified and checked.</source>
        <translation>Melden Sie sich ab und wieder an, und sehen Sie dann hier erneut nach: %1 wird erkannt und geprüft.</translation>
    </message>
    <message>
        <source>On %1 start AzureADConnect.msi as administrator; sign out everybody else there first.</source>
        <translation>Starten Sie auf %1 AzureADConnect.msi als Administrator; melden Sie dort vorher alle anderen ab.</translation>
    </message>
    <message>
        <source>It must say that the product "is installed and will be upgraded". If it welcomes you to a new installation, close it and change nothing.</source>
        <translation>Dort muss stehen, dass das Produkt „is installed and will be upgraded“. Begrüßt es Sie zu einer neuen Installation, schließen Sie es und ändern Sie nichts.</translation>
    </message>
    <message>
        <source>Under "Connect to Microsoft Entra ID" sign in, with your second factor.</source>
        <translation>Melden Sie sich unter „Connect to Microsoft Entra ID“ an, mit Ihrem zweiten Faktor.</translation>
    </message>
    <message>
        <source>Leave the box ticked that starts the synchronization: in staging mode nothing is exported. Press Upgrade and let it end.</source>
        <translation>Lassen Sie das Kästchen angehakt, das die Synchronisierung startet: Im Stagingmodus wird nichts exportiert. Klicken Sie auf „Upgrade“ und lassen Sie es zu Ende laufen.</translation>
    </message>
    <message>
        <source>Press Exit, sign out and in again, then read again here: %1 must still be in staging mode.</source>
        <translation>Klicken Sie auf „Exit“, melden Sie sich ab und wieder an und lesen Sie dann hier erneut: %1 muss noch im Stagingmodus sein.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>There is no journal in %1.</source>
        <translation>In %1 ist kein Journal vorhanden.</translation>
    </message>
    <message>
        <source>Name the folder that was given when the migration was started.</source>
        <translation>Nennen Sie den Ordner, der beim Start der Migration angegeben wurde.</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>Watches a pair of servers and raises alarms, one line a look.</source>
        <translation>Beobachtet ein Serverpaar und schlägt Alarm, eine Zeile je Blick.</translation>
    </message>
    <message>
        <source>The journal of a migration that is done; else --active and --staging.</source>
        <translation>Das Journal einer abgeschlossenen Migration; sonst --active und --staging.</translation>
    </message>
    <message>
        <source>The server that shall be active, lab:NAME for instance.</source>
        <translation>Der Server, der aktiv sein soll, zum Beispiel lab:NAME.</translation>
    </message>
    <message>
        <source>A server that shall be in staging mode; may be repeated.</source>
        <translation>Ein Server, der im Stagingmodus sein soll; darf wiederholt werden.</translation>
    </message>
    <message>
        <source>The lab's folder.</source>
        <translation>Der Ordner des Labors.</translation>
    </message>
    <message>
        <source>Seconds between two looks (default: 300).</source>
        <translation>Sekunden zwischen zwei Blicken (Vorgabe: 300).</translation>
    </message>
    <message>
        <source>How many looks (default: until it is stopped).</source>
        <translation>Wie viele Blicke (Vorgabe: bis zum Anhalten).</translation>
    </message>
    <message>
        <source>A journal is needed, or --active and --staging: which servers?</source>
        <translation>Ein Journal wird gebraucht, oder --active und --staging: welche Server?</translation>
    </message>
    <message>
        <source>The servers of this migration cannot be reached from here.</source>
        <translation>Die Server dieser Migration sind von hier aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>  ALARM %1 since %2: %3</source>
        <translation>  ALARM %1 seit %2: %3</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written; nothing was left half written.</source>
        <translation>%1 konnte nicht geschrieben werden; es blieb nichts halb geschrieben zurück.</translation>
    </message>
    <message>
        <source>Make room or choose a folder that you may write to, then try again.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner, in den Sie schreiben dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 ist bereits vorhanden und wurde so belassen.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it shall be replaced.</source>
        <translation>Wählen Sie einen anderen Namen, oder geben Sie an, dass die Datei ersetzt werden soll.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 has %2 and was not read: the limit is %3.</source>
        <translation>%1 hat %2 und wurde nicht gelesen: Die Grenze liegt bei %3.</translation>
    </message>
</context>
<context>
    <name>WitnessOption</name>
    <message>
        <source>What the cloud says: the answer of Graph's onPremisesSynchronization as it was fetched.</source>
        <translation>Was die Cloud sagt: die Antwort von onPremisesSynchronization des Graph, wie sie geholt wurde.</translation>
    </message>
    <message>
        <source>When it was fetched, as 2026-11-21T20:00:00Z (default: when the file was written).</source>
        <translation>Wann sie geholt wurde, als 2026-11-21T20:00:00Z (Vorgabe: wann die Datei geschrieben wurde).</translation>
    </message>
    <message>
        <source>"%1" is no time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-21T20:00:00Z.</source>
        <translation>Schreiben Sie sie als 2026-11-21T20:00:00Z.</translation>
    </message>
</context>
<context>
    <name>YesAnswerer</name>
    <message>
        <source>--yes-to needs a --reason: it stands in the report.</source>
        <translation>--yes-to benötigt --reason: Die Begründung steht im Bericht.</translation>
    </message>
</context>
<context>
    <name>swingbridge::AfterwardsModel</name>
    <message>
        <source>%1 is active. Its first exports are watched, then decide what becomes of %2.</source>
        <translation>%1 ist aktiv. Die ersten Exporte werden beobachtet; entscheiden Sie dann, was aus %2 wird.</translation>
    </message>
    <message>
        <source>%1 has been active since %2. Its first exports are watched, then decide what becomes of %3.</source>
        <translation>%1 ist seit %2 aktiv. Die ersten Exporte werden beobachtet; entscheiden Sie dann, was aus %3 wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, what was seen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 is still borrowed</source>
        <translation>%1 von %2 ist noch geliehen</translation>
    </message>
    <message>
        <source>What becomes of %1 is not decided</source>
        <translation>Was aus %1 wird, ist nicht entschieden</translation>
    </message>
    <message>
        <source>%1 is not out of service yet</source>
        <translation>%1 ist noch nicht außer Betrieb</translation>
    </message>
    <message>
        <source>Automatic upgrade</source>
        <translation>Automatisches Upgrade</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Außerkraftsetzungen</translation>
    </message>
    <message>
        <source>Deletion threshold</source>
        <translation>Löschschwellenwert</translation>
    </message>
    <message>
        <source>Start type of the service</source>
        <translation>Starttyp des Dienstes</translation>
    </message>
    <message>
        <source>It agrees with what was observed: %1 exports.</source>
        <translation>Sie stimmt mit dem Beobachteten überein: %1 exportiert.</translation>
    </message>
    <message>
        <source>It does not say who exported last. What was observed on the servers stands alone.</source>
        <translation>Sie sagt nicht, wer zuletzt exportiert hat. Was auf den Servern beobachtet wurde, steht allein.</translation>
    </message>
    <message>
        <source>The cloud has not seen the switch yet; that may take two cycles. Fetch it again then.</source>
        <translation>Die Cloud hat die Umschaltung noch nicht gesehen; das kann zwei Zyklen dauern. Holen Sie die Antwort dann erneut.</translation>
    </message>
    <message>
        <source>It names %1, which must not export any more. Look at %1 at once.</source>
        <translation>Sie nennt %1, der nicht mehr exportieren darf. Sehen Sie sofort nach %1.</translation>
    </message>
    <message>
        <source>It names a machine that is neither %1 nor %2: a third server may export.</source>
        <translation>Sie nennt eine Maschine, die weder %1 noch %2 ist: Vielleicht exportiert ein dritter Server.</translation>
    </message>
    <message numerus="yes">
        <source>looked %1, every %n s</source>
        <translation>
            <numerusform>angesehen %1, alle %n s</numerusform>
            <numerusform>angesehen %1, alle %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swingbridge::AfterwardsPage</name>
    <message>
        <source>The new active server is watched for two clean cycles. What was held off for the migration is put back. The old server must not come back as a second exporter: decide what becomes of it.</source>
        <translation>Der neue aktive Server wird über zwei fehlerfreie Zyklen beobachtet. Was für die Migration zurückgehalten wurde, wird zurückgesetzt. Der alte Server darf nicht als zweiter Exporteur zurückkehren: Entscheiden Sie, was aus ihm wird.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>Was offen bleibt</translation>
    </message>
    <message>
        <source>– %1</source>
        <comment>one thing that stays open</comment>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
</context>
<context>
    <name>swingbridge::BackupModel</name>
    <message>
        <source>Both servers write their configuration into files; a copy is kept off the servers, each file with its hash.</source>
        <translation>Beide Server schreiben ihre Konfiguration in Dateien; eine Kopie wird außerhalb der Server aufbewahrt, jede Datei mit ihrem Hash.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, stored off the servers with their hashes.</source>
        <translation>
            <numerusform>%Ln Datei, %1, mit Hash außerhalb der Server gespeichert.</numerusform>
            <numerusform>%Ln Dateien, %1, mit Hashes außerhalb der Server gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>None: nobody has exported the settings yet</source>
        <translation>Keine: Noch niemand hat die Einstellungen exportiert</translation>
    </message>
    <message>
        <source>Of the wizard's last change, %1: what other tools changed since is not in it</source>
        <translation>Von der letzten Änderung des Assistenten, %1: Was andere Werkzeuge seither geändert haben, ist nicht enthalten</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportiert %1</translation>
    </message>
    <message>
        <source>Exported %1: too old, or the wizard changed something since</source>
        <translation>Exportiert %1: zu alt, oder der Assistent hat seither etwas geändert</translation>
    </message>
    <message>
        <source>A fresh settings file of %1 is needed for the new server</source>
        <translation>Für den neuen Server wird eine aktuelle Einstellungsdatei von %1 benötigt</translation>
    </message>
    <message>
        <source>Copying the configuration of %1</source>
        <translation>Konfiguration von %1 wird kopiert</translation>
    </message>
    <message>
        <source>The servers write their configuration</source>
        <translation>Die Server schreiben ihre Konfiguration</translation>
    </message>
</context>
<context>
    <name>swingbridge::BackupPage</name>
    <message>
        <source>&amp;Back up again</source>
        <translation>Erneut s&amp;ichern</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Stored files</source>
        <translation>Gespeicherte Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The vendor's own export of the server configuration is run on both servers and copied here. Nothing is overwritten, nothing is changed on a server. The hashes are in SHA256SUMS beside the files and in the journal. The settings file is written by a person in the vendor's wizard; here it is recognised by its name and its time.</source>
        <translation>Der vom Hersteller vorgesehene Export der Serverkonfiguration wird auf beiden Servern ausgeführt und hierher kopiert. Nichts wird überschrieben, auf keinem Server wird etwas geändert. Die Hashes stehen in SHA256SUMS neben den Dateien und im Journal. Die Einstellungsdatei schreibt eine Person im Assistenten des Herstellers; hier wird sie an Namen und Zeit erkannt.</translation>
    </message>
    <message>
        <source>&amp;Folder for copies</source>
        <translation>&amp;Ordner für Kopien</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Store there</source>
        <translation>Dort &amp;speichern</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Ordner für Kopien</translation>
    </message>
</context>
<context>
    <name>swingbridge::BorrowedPanel</name>
    <message>
        <source>Borrowed for the migration</source>
        <translation>Für die Migration geliehen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>setting, server</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>given back, seen</source>
        <translation>zurück, gesehen</translation>
    </message>
    <message>
        <source>&amp;Give back: %1 of %2</source>
        <translation>&amp;Zurückgeben: %1 von %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::ChipRow</name>
    <message>
        <source>%1 %2</source>
        <comment>filter and how many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::ChoiceRow</name>
    <message>
        <source>%1. %2</source>
        <comment>badge, explanation</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::ClickPanel</name>
    <message>
        <source>Do this</source>
        <translation>Tun Sie das</translation>
    </message>
    <message>
        <source>Seen from here</source>
        <translation>Von hier aus gesehen</translation>
    </message>
    <message>
        <source>In the vendor's wizard on %1</source>
        <translation>Im Assistenten des Herstellers auf %1</translation>
    </message>
    <message>
        <source>Wait: %1 is being told what will happen. Do not open the wizard yet.</source>
        <translation>Warten Sie: %1 wird gerade gesagt, was geschehen wird. Öffnen Sie den Assistenten noch nicht.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what to click</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::CodeView</name>
    <message numerus="yes">
        <source>Rule script, %n rewritten lines</source>
        <translation>
            <numerusform>Regelskript, %n umgeschriebene Zeile</numerusform>
            <numerusform>Regelskript, %n umgeschriebene Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 becomes %3</source>
        <translation>Zeile %1: %2 wird zu %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::ComparisonModel</name>
    <message>
        <source>What is set differently on the two servers. What can delete or change objects comes first.</source>
        <translation>Was auf den beiden Servern unterschiedlich eingestellt ist. Was Objekte löschen oder ändern kann, steht zuerst.</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) open, %1 of them blockers</source>
        <translation>
            <numerusform>%Ln Unterschied offen, davon %1 Blocker</numerusform>
            <numerusform>%Ln Unterschiede offen, davon %1 Blocker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) open</source>
        <translation>
            <numerusform>%Ln Unterschied offen</numerusform>
            <numerusform>%Ln Unterschiede offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 decided</source>
        <translation>%L1 von %L2 entschieden</translation>
    </message>
    <message>
        <source>%L1 ignored by nature, %L2 not compared</source>
        <translation>%L1 naturgemäß ignoriert, %L2 nicht verglichen</translation>
    </message>
    <message>
        <source>%L1 ignored by nature</source>
        <translation>%L1 naturgemäß ignoriert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>It shall be as on %1.</source>
        <translation>Es soll so sein wie auf %1.</translation>
    </message>
</context>
<context>
    <name>swingbridge::ComparisonPage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>Erneut &amp;vergleichen</translation>
    </message>
    <message>
        <source>Search differences (Ctrl+F)</source>
        <translation>Unterschiede suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search differences</source>
        <translation>Unterschiede suchen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Both servers would compute the same.</source>
        <translation>Beide Server würden dasselbe berechnen.</translation>
    </message>
    <message>
        <source>What this does not tell</source>
        <translation>Was dies nicht aussagt</translation>
    </message>
    <message>
        <source>what the directory holds</source>
        <translation>was das Verzeichnis enthält</translation>
    </message>
    <message>
        <source>what a person changes from now on</source>
        <translation>was eine Person von nun an ändert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Both configurations are compared by meaning: identifiers, times and order do not count. Each difference is decided: mended on the staging server, mended by hand, or accepted with a reason that the report prints. A decision can be made again. F7 and F8 go to the previous and the next one, Ctrl+F searches, Ctrl+P prints all of it.</source>
        <translation>Beide Konfigurationen werden nach ihrer Bedeutung verglichen: Bezeichner, Zeiten und Reihenfolge zählen nicht. Über jeden Unterschied wird entschieden: auf dem Stagingserver behoben, von Hand behoben oder mit einer Begründung akzeptiert, die der Bericht druckt. Eine Entscheidung kann erneut getroffen werden. F7 und F8 führen zum vorherigen und zum nächsten Unterschied, Strg+F sucht, Strg+P druckt alles.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Not listed as differences</source>
        <translation>Nicht als Unterschiede aufgeführt</translation>
    </message>
    <message>
        <source>No difference matches what is searched for and filtered.</source>
        <translation>Kein Unterschied entspricht der Suche und dem Filter.</translation>
    </message>
    <message>
        <source>Show &amp;all differences</source>
        <translation>Alle &amp;Unterschiede anzeigen</translation>
    </message>
    <message>
        <source>Nothing is compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
    <message>
        <source>The comparison below holds all the same: %1 is taken for the active server.</source>
        <translation>Der Vergleich unten gilt dennoch: %1 wird als aktiver Server angenommen.</translation>
    </message>
    <message>
        <source>Which connector of %1 is %2?</source>
        <comment>server, connector</comment>
        <translation>Welcher Connector von %1 ist %2?</translation>
    </message>
    <message>
        <source>Nothing that both servers hold tells. Until you say, it counts as missing.</source>
        <translation>Nichts, was beide Server enthalten, gibt darüber Auskunft. Bis Sie es angeben, gilt er als fehlend.</translation>
    </message>
    <message>
        <source>None of them</source>
        <comment>connectors</comment>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>This is &amp;it</source>
        <translation>Das &amp;ist er</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ausb&amp;lenden</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Einb&amp;lenden</translation>
    </message>
    <message>
        <source>Back to the difference</source>
        <translation>Zurück zum Unterschied</translation>
    </message>
    <message>
        <source>What was ignored, and what could not be compared</source>
        <translation>Was ignoriert wurde und was nicht verglichen werden konnte</translation>
    </message>
</context>
<context>
    <name>swingbridge::ConnectorMapPanel</name>
    <message>
        <source>Connector map</source>
        <translation>Connectorzuordnung</translation>
    </message>
    <message>
        <source>Nothing tells which connector of %1 is %2.</source>
        <translation>Nichts gibt darüber Auskunft, welcher Connector von %1 %2 ist.</translation>
    </message>
    <message>
        <source>Is %1 on %2 the same system? It was matched by: %3.</source>
        <translation>Ist %1 auf %2 dasselbe System? Zugeordnet anhand von: %3.</translation>
    </message>
    <message>
        <source>Connector of %1 that stands for %2</source>
        <translation>Connector von %1, der %2 entspricht</translation>
    </message>
    <message>
        <source>&amp;Confirm %1</source>
        <translation>%1 &amp;bestätigen</translation>
    </message>
</context>
<context>
    <name>swingbridge::ConnectorMapTable</name>
    <message>
        <source>the same on every server</source>
        <translation>auf jedem Server gleich</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Identifier on %1</source>
        <translation>Bezeichner auf %1</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>Zugeordnet anhand von</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
</context>
<context>
    <name>swingbridge::DecisionPanel</name>
    <message>
        <source>&amp;Accept: it stays as it is, and the report prints why</source>
        <translation>&amp;Akzeptieren: Es bleibt, wie es ist, und der Bericht druckt den Grund</translation>
    </message>
    <message>
        <source>Mend by &amp;hand, then compare again</source>
        <translation>Von Han&amp;d beheben, dann erneut vergleichen</translation>
    </message>
    <message>
        <source>Reason, for the report</source>
        <translation>Begründung, für den Bericht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>&amp;Mend on %1: not from here, no rule can carry it</source>
        <translation>Auf %1 &amp;beheben: nicht von hier aus, keine Regel kann es übertragen</translation>
    </message>
    <message>
        <source>&amp;Mend on %1: remove the rule there, on page Rules</source>
        <translation>Auf %1 &amp;beheben: die Regel dort entfernen, auf der Seite „Regeln“</translation>
    </message>
    <message>
        <source>&amp;Mend on %1: carry the rule of %2 over, on page Rules</source>
        <translation>Auf %1 &amp;beheben: die Regel von %2 übertragen, auf der Seite „Regeln“</translation>
    </message>
    <message>
        <source>No decision is needed.</source>
        <translation>Es ist keine Entscheidung nötig.</translation>
    </message>
    <message>
        <source>This is a blocker. Accepted, the migration goes on with it, and you answer for it by name.</source>
        <translation>Dies ist ein Blocker. Wird er akzeptiert, geht die Migration mit ihm weiter, und Sie stehen namentlich dafür ein.</translation>
    </message>
    <message>
        <source>Decided by %1, %2.</source>
        <comment>person, time</comment>
        <translation>Entschieden von %1, %2.</translation>
    </message>
    <message>
        <source>Open again: it has changed since %1 decided on it (%2).</source>
        <comment>person, reason</comment>
        <translation>Wieder offen: Es hat sich geändert, seit %1 darüber entschieden hat (%2).</translation>
    </message>
    <message>
        <source>Accept this bl&amp;ocker</source>
        <translation>Bl&amp;ocker akzeptieren</translation>
    </message>
    <message>
        <source>&amp;Decide again</source>
        <translation>Erneut &amp;entscheiden</translation>
    </message>
    <message>
        <source>&amp;Decide, next difference</source>
        <translation>&amp;Entscheiden, nächster Unterschied</translation>
    </message>
</context>
<context>
    <name>swingbridge::DecommissionPanel</name>
    <message>
        <source>Checklist</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>&amp;Look at it now</source>
        <translation>Jetzt &amp;nachsehen</translation>
    </message>
    <message>
        <source>%1: who did it, where can it be seen?</source>
        <translation>%1: Wer hat es getan, wo ist es zu sehen?</translation>
    </message>
    <message>
        <source>Att&amp;est</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Fence %1</source>
        <translation>%1 a&amp;bsperren</translation>
    </message>
</context>
<context>
    <name>swingbridge::DetailsText</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>@button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>swingbridge::Difference</name>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>Domains and OUs</source>
        <translation>Domänen und OUs</translation>
    </message>
    <message>
        <source>Custom rules</source>
        <translation>Benutzerdefinierte Regeln</translation>
    </message>
    <message>
        <source>Standard rules</source>
        <translation>Standardregeln</translation>
    </message>
    <message>
        <source>Features and sign-in</source>
        <translation>Features und Anmeldung</translation>
    </message>
    <message>
        <source>Identity and global settings</source>
        <translation>Identität und globale Einstellungen</translation>
    </message>
    <message>
        <source>Schedule and limits</source>
        <translation>Zeitplan und Grenzwerte</translation>
    </message>
    <message>
        <source>Selected attributes</source>
        <translation>Ausgewählte Attribute</translation>
    </message>
    <message>
        <source>Object types</source>
        <translation>Objekttypen</translation>
    </message>
    <message>
        <source>Run profiles</source>
        <translation>Ausführungsprofile</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Versions and other</source>
        <translation>Versionen und anderes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Source object type</source>
        <translation>Quellobjekttyp</translation>
    </message>
    <message>
        <source>Target object type</source>
        <translation>Zielobjekttyp</translation>
    </message>
    <message>
        <source>Link type</source>
        <translation>Verknüpfungstyp</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Password hash sync</source>
        <translation>Kennworthashsynchronisierung</translation>
    </message>
    <message>
        <source>Kept after leaving scope</source>
        <translation>Aufbewahrung nach Verlassen des Bereichs</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Scoping filter</source>
        <translation>Bereichsfilter</translation>
    </message>
    <message>
        <source>Join conditions</source>
        <translation>Verknüpfungsbedingungen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Flow type</source>
        <translation>Flusstyp</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Merge type</source>
        <translation>Zusammenführungstyp</translation>
    </message>
    <message>
        <source>Apply once</source>
        <translation>Einmal anwenden</translation>
    </message>
    <message>
        <source>Other flows</source>
        <translation>Andere Flüsse</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Eingeschlossen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Rules that read them</source>
        <translation>Regeln, die sie lesen</translation>
    </message>
    <message>
        <source>Limits and page sizes</source>
        <translation>Grenzwerte und Seitengrößen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Containers that the lists name</source>
        <translation>Container, die die Listen nennen</translation>
    </message>
    <message>
        <source>What lies here and no list names</source>
        <translation>Was hier liegt und keine Liste nennt</translation>
    </message>
    <message>
        <source>A new organizational unit here</source>
        <translation>Eine neue Organisationseinheit hier</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
</context>
<context>
    <name>swingbridge::DifferencePane</name>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Previous difference (F7)</source>
        <translation>Vorheriger Unterschied (F7)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Next difference (F8)</source>
        <translation>Nächster Unterschied (F8)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows from it</source>
        <translation>Folgt daraus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further deviation(s), which are not listed</source>
        <translation>
            <numerusform>%Ln weitere Abweichung, die nicht aufgeführt ist</numerusform>
            <numerusform>%Ln weitere Abweichungen, die nicht aufgeführt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Gefunden in</translation>
    </message>
</context>
<context>
    <name>swingbridge::DifferencePolicy</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The staging server has no connector to %1, so every object that comes from it would be deleted in the cloud.</source>
        <translation>Der Stagingserver hat keinen Connector zu %1; daher würde jedes Objekt, das von dort stammt, in der Cloud gelöscht.</translation>
    </message>
    <message>
        <source>Add the connector on the staging server, or install it again with all directories; an import cannot add one.</source>
        <translation>Fügen Sie den Connector auf dem Stagingserver hinzu, oder installieren Sie den Server mit allen Verzeichnissen neu; ein Import kann keinen Connector hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing on the staging server identifies the connector to %1; it may be %2.</source>
        <translation>Nichts auf dem Stagingserver weist den Connector zu %1 aus; möglicherweise ist es %2.</translation>
    </message>
    <message>
        <source>Say which connector it is, or that it is none of them, and compare again.</source>
        <translation>Geben Sie an, welcher Connector es ist oder dass es keiner davon ist, und vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The two servers belong to different tenants.</source>
        <translation>Die beiden Server gehören zu verschiedenen Mandanten.</translation>
    </message>
    <message>
        <source>Stop: this is no pair. Choose the right servers or files.</source>
        <translation>Halten Sie an: Dies ist kein Paar. Wählen Sie die richtigen Server oder Dateien.</translation>
    </message>
    <message>
        <source>Only the staging server has a connector to %1, so its objects would appear in the cloud.</source>
        <translation>Nur der Stagingserver hat einen Connector zu %1; daher würden dessen Objekte in der Cloud erscheinen.</translation>
    </message>
    <message>
        <source>Remove the connector on the staging server, or install it again with the directories of the active server.</source>
        <translation>Entfernen Sie den Connector auf dem Stagingserver, oder installieren Sie den Server mit den Verzeichnissen des aktiven Servers neu.</translation>
    </message>
    <message>
        <source>The connector to %1 has another name on the staging server; nothing is synchronized differently.</source>
        <translation>Der Connector zu %1 hat auf dem Stagingserver einen anderen Namen; es wird nichts anders synchronisiert.</translation>
    </message>
    <message>
        <source>Rename it if your own scripts call it by its name.</source>
        <translation>Benennen Sie ihn um, wenn Ihre eigenen Skripts ihn mit seinem Namen ansprechen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The connector to %1 is set up differently: %2.</source>
        <translation>Der Connector zu %1 ist anders eingerichtet: %2.</translation>
    </message>
    <message>
        <source>Read both values and align them in the connector's properties unless the difference is meant.</source>
        <translation>Lesen Sie beide Werte, und gleichen Sie sie in den Eigenschaften des Connectors an, sofern der Unterschied nicht gewollt ist.</translation>
    </message>
    <message>
        <source>Only one server has the parameter %2 of the connector to %1, as builds of different age do.</source>
        <translation>Nur ein Server hat den Parameter %2 des Connectors zu %1, wie es bei unterschiedlich alten Builds vorkommt.</translation>
    </message>
    <message>
        <source>Read the value and decide whether it matters.</source>
        <translation>Lesen Sie den Wert, und entscheiden Sie, ob er von Bedeutung ist.</translation>
    </message>
    <message>
        <source>Provisioning hierarchy of %1</source>
        <translation>Bereitstellungshierarchie von %1</translation>
    </message>
    <message>
        <source>The provisioning hierarchy of %1 differs; an import does not carry it.</source>
        <translation>Die Bereitstellungshierarchie von %1 weicht ab; ein Import übernimmt sie nicht.</translation>
    </message>
    <message>
        <source>Set it in the connector's properties if objects are written to %1.</source>
        <translation>Legen Sie sie in den Eigenschaften des Connectors fest, wenn Objekte nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Group filter of %1</source>
        <translation>Gruppenfilter von %1</translation>
    </message>
    <message>
        <source>The two servers filter %1 by different groups, so users outside the group would be deleted or would appear.</source>
        <translation>Die beiden Server filtern %1 nach verschiedenen Gruppen; daher würden Benutzer außerhalb der Gruppe gelöscht oder neu erscheinen.</translation>
    </message>
    <message>
        <source>Set the same group in Filter users and devices, or install the staging server again: the group cannot be changed later.</source>
        <translation>Legen Sie unter „Filter users and devices“ dieselbe Gruppe fest, oder installieren Sie den Stagingserver neu: Die Gruppe kann später nicht geändert werden.</translation>
    </message>
    <message>
        <source>The configuration of %1 has a part, %2, that this program does not understand and that only one server has.</source>
        <translation>Die Konfiguration von %1 hat einen Teil, %2, den dieses Programm nicht versteht und den nur ein Server hat.</translation>
    </message>
    <message>
        <source>Look at it in the connector's properties on both servers.</source>
        <translation>Sehen Sie ihn sich auf beiden Servern in den Eigenschaften des Connectors an.</translation>
    </message>
    <message>
        <source>%1 not selected</source>
        <translation>%1 nicht ausgewählt</translation>
    </message>
    <message>
        <source>The domain %1 is not selected on the staging server, so its objects would be deleted in the cloud.</source>
        <translation>Die Domäne %1 ist auf dem Stagingserver nicht ausgewählt; daher würden ihre Objekte in der Cloud gelöscht.</translation>
    </message>
    <message>
        <source>Select it in Domain and OU filtering.</source>
        <translation>Wählen Sie den Eintrag unter „Domain and OU filtering“ aus.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>The domain %1 is selected only on the staging server, so its objects would appear in the cloud.</source>
        <translation>Die Domäne %1 ist nur auf dem Stagingserver ausgewählt; daher würden ihre Objekte in der Cloud erscheinen.</translation>
    </message>
    <message>
        <source>Clear it in Domain and OU filtering unless you mean to add it.</source>
        <translation>Heben Sie die Auswahl unter „Domain and OU filtering“ auf, sofern Sie den Eintrag nicht hinzufügen wollen.</translation>
    </message>
    <message>
        <source>The staging server reaches the domain %1 with other settings: %2.</source>
        <translation>Der Stagingserver erreicht die Domäne %1 mit anderen Einstellungen: %2.</translation>
    </message>
    <message>
        <source>Align domain controllers, signing and encryption in the connector's partition unless the difference is meant.</source>
        <translation>Gleichen Sie Domänencontroller, Signierung und Verschlüsselung in der Partition des Connectors an, sofern der Unterschied nicht gewollt ist.</translation>
    </message>
    <message>
        <source>%1 is not selected on the staging server, so its objects would be deleted in the cloud.</source>
        <translation>%1 ist auf dem Stagingserver nicht ausgewählt; daher würden die Objekte darin in der Cloud gelöscht.</translation>
    </message>
    <message>
        <source>%1 excluded</source>
        <translation>%1 ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 is excluded on the staging server only, so its objects would be deleted in the cloud.</source>
        <translation>%1 ist nur auf dem Stagingserver ausgeschlossen; die zugehörigen Objekte würden daher in der Cloud gelöscht.</translation>
    </message>
    <message>
        <source>%1 not excluded</source>
        <translation>%1 nicht ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 is excluded on the active server but not on the staging server, so new objects would appear in the cloud.</source>
        <translation>%1 ist auf dem aktiven Server ausgeschlossen, auf dem Stagingserver aber nicht; in der Cloud würden daher neue Objekte erscheinen.</translation>
    </message>
    <message>
        <source>Clear it in Domain and OU filtering.</source>
        <translation>Heben Sie die Auswahl unter „Domain and OU filtering“ auf.</translation>
    </message>
    <message>
        <source>%1 is selected only on the staging server, so new objects would appear in the cloud.</source>
        <translation>%1 ist nur auf dem Stagingserver ausgewählt; in der Cloud würden daher neue Objekte erscheinen.</translation>
    </message>
    <message>
        <source>%1: other and new units</source>
        <translation>%1: übrige und neue Einheiten</translation>
    </message>
    <message>
        <source>What lies in %1 and no list names is not selected on the staging server and would be deleted in the cloud; new organizational units would not be synchronized.</source>
        <translation>Was in %1 liegt und in keiner Liste steht, ist auf dem Stagingserver nicht ausgewählt und würde in der Cloud gelöscht; neue Organisationseinheiten würden nicht synchronisiert.</translation>
    </message>
    <message>
        <source>Select %1 itself in Domain and OU filtering and clear what is to stay out.</source>
        <translation>Wählen Sie %1 selbst unter „Domain and OU filtering“ aus, und heben Sie die Auswahl dessen auf, was draußen bleiben soll.</translation>
    </message>
    <message>
        <source>What lies in %1 and no list names is selected only on the staging server, and so is every new organizational unit, so new objects would appear in the cloud.</source>
        <translation>Was in %1 liegt und in keiner Liste steht, ist nur auf dem Stagingserver ausgewählt, ebenso jede neue Organisationseinheit; in der Cloud würden daher neue Objekte erscheinen.</translation>
    </message>
    <message>
        <source>Clear %1 itself in Domain and OU filtering and select what is to stay.</source>
        <translation>Heben Sie die Auswahl von %1 selbst unter „Domain and OU filtering“ auf, und wählen Sie aus, was bleiben soll.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The object type %1 of %2 is not selected on the staging server, so those objects would be deleted in the cloud.</source>
        <translation>Der Objekttyp %1 von %2 ist auf dem Stagingserver nicht ausgewählt; diese Objekte würden daher in der Cloud gelöscht.</translation>
    </message>
    <message>
        <source>Select the object type in the connector's properties.</source>
        <translation>Wählen Sie den Objekttyp in den Eigenschaften des Connectors aus.</translation>
    </message>
    <message>
        <source>The object type %1 of %2 is selected only on the staging server, so new objects could appear in the cloud.</source>
        <translation>Der Objekttyp %1 von %2 ist nur auf dem Stagingserver ausgewählt; in der Cloud könnten daher neue Objekte erscheinen.</translation>
    </message>
    <message>
        <source>Clear the object type in the connector's properties.</source>
        <translation>Heben Sie die Auswahl des Objekttyps in den Eigenschaften des Connectors auf.</translation>
    </message>
    <message>
        <source>%2 (%1)</source>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Selected on the active server but not on the staging server: %2 of %1. Rules that read them would see nothing.</source>
        <translation>Auf dem aktiven Server ausgewählt, auf dem Stagingserver aber nicht: %2 von %1. Regeln, die sie lesen, würden nichts sehen.</translation>
    </message>
    <message>
        <source>Select them in the properties of the connector.</source>
        <translation>Wählen Sie sie in den Eigenschaften des Connectors aus.</translation>
    </message>
    <message>
        <source>Selected on the active server but not on the staging server: %2 of %1. Rules read them and would see nothing: %3.</source>
        <translation>Auf dem aktiven Server ausgewählt, auf dem Stagingserver aber nicht: %2 von %1. Regeln lesen sie und würden nichts sehen: %3.</translation>
    </message>
    <message>
        <source>Select them in the properties of the connector before any synchronization.</source>
        <translation>Wählen Sie sie vor jeder Synchronisierung in den Eigenschaften des Connectors aus.</translation>
    </message>
    <message>
        <source>Selected only on the staging server: %2 of %1. Rules that read them would begin to see values.</source>
        <translation>Nur auf dem Stagingserver ausgewählt: %2 von %1. Regeln, die sie lesen, würden nun Werte sehen.</translation>
    </message>
    <message>
        <source>Clear them in the properties of the connector unless a rule needs them.</source>
        <translation>Heben Sie ihre Auswahl in den Eigenschaften des Connectors auf, sofern keine Regel sie benötigt.</translation>
    </message>
    <message>
        <source>The run profile %1 of %2 is missing on the staging server; an import does not carry run profiles.</source>
        <translation>Das Ausführungsprofil %1 von %2 fehlt auf dem Stagingserver; ein Import überträgt keine Ausführungsprofile.</translation>
    </message>
    <message>
        <source>Create it in Synchronization Service Manager if a script or a task runs it.</source>
        <translation>Erstellen Sie es im Synchronization Service Manager, wenn ein Skript oder eine Aufgabe es ausführt.</translation>
    </message>
    <message>
        <source>Only the staging server has the run profile %1 of %2.</source>
        <translation>Nur der Stagingserver hat das Ausführungsprofil %1 von %2.</translation>
    </message>
    <message>
        <source>No action is needed unless something runs it.</source>
        <translation>Es ist nichts zu tun, sofern nichts es ausführt.</translation>
    </message>
    <message>
        <source>The run profile %1 of %2 has other steps on the staging server.</source>
        <translation>Das Ausführungsprofil %1 von %2 hat auf dem Stagingserver andere Schritte.</translation>
    </message>
    <message>
        <source>Align its steps in Synchronization Service Manager.</source>
        <translation>Gleichen Sie seine Schritte im Synchronization Service Manager an.</translation>
    </message>
    <message>
        <source>The run profile %1 of %2 has other limits or page sizes on the staging server.</source>
        <translation>Das Ausführungsprofil %1 von %2 hat auf dem Stagingserver andere Grenzwerte oder Seitengrößen.</translation>
    </message>
    <message>
        <source>Align them in Synchronization Service Manager if they were chosen on purpose.</source>
        <translation>Gleichen Sie sie im Synchronization Service Manager an, wenn sie mit Absicht gewählt wurden.</translation>
    </message>
    <message>
        <source>This custom rule is missing on the staging server, so what it does would stop.</source>
        <translation>Diese benutzerdefinierte Regel fehlt auf dem Stagingserver; was sie bewirkt, würde daher enden.</translation>
    </message>
    <message>
        <source>Find out why it did not arrive, then create it there.</source>
        <translation>Finden Sie heraus, warum sie nicht angekommen ist, und erstellen Sie sie dann dort.</translation>
    </message>
    <message>
        <source>This custom rule is missing on the staging server; on the active server it is switched off.</source>
        <translation>Diese benutzerdefinierte Regel fehlt auf dem Stagingserver; auf dem aktiven Server ist sie ausgeschaltet.</translation>
    </message>
    <message>
        <source>Create it there, switched off, if you mean to keep it.</source>
        <translation>Erstellen Sie sie dort ausgeschaltet, wenn Sie sie behalten wollen.</translation>
    </message>
    <message>
        <source>Only the staging server has this custom rule, so it would begin to act at the switch.</source>
        <translation>Nur der Stagingserver hat diese benutzerdefinierte Regel; sie würde daher mit der Umschaltung wirksam.</translation>
    </message>
    <message>
        <source>Remove it on the staging server, or document why it is needed.</source>
        <translation>Entfernen Sie sie auf dem Stagingserver, oder dokumentieren Sie, warum sie benötigt wird.</translation>
    </message>
    <message>
        <source>Only the staging server has this custom rule; it is switched off.</source>
        <translation>Nur der Stagingserver hat diese benutzerdefinierte Regel; sie ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Remove it on the staging server if nobody needs it.</source>
        <translation>Entfernen Sie sie auf dem Stagingserver, wenn niemand sie benötigt.</translation>
    </message>
    <message>
        <source>This custom rule is switched off on the active server but on here, a known fault of the import.</source>
        <translation>Diese benutzerdefinierte Regel ist auf dem aktiven Server ausgeschaltet, hier aber eingeschaltet – ein bekannter Fehler des Imports.</translation>
    </message>
    <message>
        <source>Switch it off on the staging server before any export.</source>
        <translation>Schalten Sie sie vor jedem Export auf dem Stagingserver aus.</translation>
    </message>
    <message>
        <source>This custom rule acts on the active server and is switched off on the staging server.</source>
        <translation>Diese benutzerdefinierte Regel wirkt auf dem aktiven Server und ist auf dem Stagingserver ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on on the staging server.</source>
        <translation>Schalten Sie sie auf dem Stagingserver ein.</translation>
    </message>
    <message>
        <source>The scoping filter differs, so the rule acts on other objects on the staging server and could delete or add them in the cloud.</source>
        <translation>Der Bereichsfilter weicht ab; die Regel wirkt daher auf dem Stagingserver auf andere Objekte und könnte sie in der Cloud löschen oder hinzufügen.</translation>
    </message>
    <message>
        <source>Copy the rule of the active server to the staging server.</source>
        <translation>Kopieren Sie die Regel des aktiven Servers auf den Stagingserver.</translation>
    </message>
    <message>
        <source>The join conditions differ, so objects could be matched to other people on the staging server.</source>
        <translation>Die Verknüpfungsbedingungen weichen ab; Objekte könnten daher auf dem Stagingserver anderen Personen zugeordnet werden.</translation>
    </message>
    <message>
        <source>The link type differs, so objects could appear or be lost on the staging server.</source>
        <translation>Der Verknüpfungstyp weicht ab; Objekte könnten daher auf dem Stagingserver erscheinen oder verloren gehen.</translation>
    </message>
    <message>
        <source>The rule connects other object types on the staging server.</source>
        <translation>Die Regel verbindet auf dem Stagingserver andere Objekttypen.</translation>
    </message>
    <message>
        <source>The two servers compute %2 differently, which would change the values of many objects.</source>
        <translation>Die beiden Server berechnen %2 unterschiedlich; dadurch würden sich die Werte vieler Objekte ändern.</translation>
    </message>
    <message>
        <source>Align the expression: copy the rule of the active server to the staging server.</source>
        <translation>Gleichen Sie den Ausdruck an: Kopieren Sie die Regel des aktiven Servers auf den Stagingserver.</translation>
    </message>
    <message>
        <source>The attribute flows of this rule differ: %2.</source>
        <translation>Die Attributflüsse dieser Regel weichen ab: %2.</translation>
    </message>
    <message>
        <source>This rule has another rank among the rules that write %2, so another value may win.</source>
        <translation>Diese Regel hat einen anderen Rang unter den Regeln, die %2 schreiben; daher kann sich ein anderer Wert durchsetzen.</translation>
    </message>
    <message>
        <source>Give it the same rank on both servers.</source>
        <translation>Geben Sie ihr auf beiden Servern denselben Rang.</translation>
    </message>
    <message>
        <source>This custom rule sits outside 0-99 and was moved: the product may move it again.</source>
        <translation>Diese benutzerdefinierte Regel liegt außerhalb von 0–99 und wurde verschoben: Das Produkt kann sie erneut verschieben.</translation>
    </message>
    <message>
        <source>Give it a free number below 100 on both servers.</source>
        <translation>Geben Sie ihr auf beiden Servern eine freie Nummer unter 100.</translation>
    </message>
    <message>
        <source>The precedence number differs, but the order among the rules that write the same attributes is the same.</source>
        <translation>Die Rangfolgenummer weicht ab, die Reihenfolge unter den Regeln, die dieselben Attribute schreiben, ist jedoch gleich.</translation>
    </message>
    <message>
        <source>No action is needed.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The staging server has a rule of the same content under another name, %2: it seems to have been renamed.</source>
        <translation>Der Stagingserver hat eine Regel gleichen Inhalts unter einem anderen Namen, %2: Sie wurde anscheinend umbenannt.</translation>
    </message>
    <message>
        <source>Rename it if the names are to agree; values do not depend on it.</source>
        <translation>Benennen Sie sie um, wenn die Namen übereinstimmen sollen; Werte hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>The rule enables password hash synchronization on one server only.</source>
        <translation>Die Regel aktiviert die Kennworthashsynchronisierung nur auf einem der Server.</translation>
    </message>
    <message>
        <source>The rule keeps objects for another time after they left its scope.</source>
        <translation>Die Regel behält Objekte unterschiedlich lange, nachdem sie ihren Bereich verlassen haben.</translation>
    </message>
    <message>
        <source>The description of the rule differs; nothing is synchronized differently.</source>
        <translation>Die Beschreibung der Regel weicht ab; an der Synchronisierung ändert sich nichts.</translation>
    </message>
    <message>
        <source>Copy the rule of the active server if the text matters to you.</source>
        <translation>Kopieren Sie die Regel des aktiven Servers, wenn Ihnen der Text wichtig ist.</translation>
    </message>
    <message>
        <source>The rule has a part, %2, that this program does not understand and that only one server has.</source>
        <translation>Die Regel hat einen Teil, %2, den dieses Programm nicht versteht und den nur einer der Server hat.</translation>
    </message>
    <message>
        <source>Look at the rule in the Synchronization Rules Editor on both servers.</source>
        <translation>Sehen Sie sich die Regel im Synchronization Rules Editor auf beiden Servern an.</translation>
    </message>
    <message>
        <source>On one server this rule belongs to a connector that does not exist there, so it does nothing.</source>
        <translation>Auf einem der Server gehört diese Regel zu einem Connector, den es dort nicht gibt; sie bewirkt daher nichts.</translation>
    </message>
    <message>
        <source>Remove the rule, or create it for the right connector.</source>
        <translation>Entfernen Sie die Regel, oder erstellen Sie sie für den richtigen Connector.</translation>
    </message>
    <message>
        <source>On the staging server this rule belongs to a connector that does not exist there, so what it does would stop.</source>
        <translation>Auf dem Stagingserver gehört diese Regel zu einem Connector, den es dort nicht gibt; was sie bewirkt, würde daher enden.</translation>
    </message>
    <message>
        <source>Remove it there and create it for the right connector.</source>
        <translation>Entfernen Sie sie dort, und erstellen Sie sie für den richtigen Connector.</translation>
    </message>
    <message>
        <source>On the active server this rule belongs to a connector that does not exist, so it would begin to act at the switch.</source>
        <translation>Auf dem aktiven Server gehört diese Regel zu einem Connector, den es nicht gibt; sie würde daher mit der Umschaltung wirksam.</translation>
    </message>
    <message>
        <source>Decide whether it is wanted; if not, remove it on the staging server.</source>
        <translation>Entscheiden Sie, ob sie gewünscht ist; wenn nicht, entfernen Sie sie auf dem Stagingserver.</translation>
    </message>
    <message>
        <source>On both servers this rule belongs to a connector that does not exist, so it does nothing.</source>
        <translation>Auf beiden Servern gehört diese Regel zu einem Connector, den es nicht gibt; sie bewirkt daher nichts.</translation>
    </message>
    <message>
        <source>Remove it on both servers if nobody needs it.</source>
        <translation>Entfernen Sie sie auf beiden Servern, wenn niemand sie benötigt.</translation>
    </message>
    <message>
        <source>Revised standard rules</source>
        <translation>Überarbeitete Standardregeln</translation>
    </message>
    <message>
        <source>The newer build of the staging server ships newer revisions of these standard rules.</source>
        <translation>Der neuere Build des Stagingservers bringt neuere Revisionen dieser Standardregeln mit.</translation>
    </message>
    <message>
        <source>Read the release notes, run a full synchronization on the staging server and review its pending exports.</source>
        <translation>Lesen Sie die Versionshinweise, führen Sie auf dem Stagingserver eine vollständige Synchronisierung aus, und prüfen Sie seine ausstehenden Exporte.</translation>
    </message>
    <message>
        <source>Older standard rules</source>
        <translation>Ältere Standardregeln</translation>
    </message>
    <message>
        <source>The staging server has older revisions of standard rules than the active server.</source>
        <translation>Der Stagingserver hat ältere Revisionen von Standardregeln als der aktive Server.</translation>
    </message>
    <message>
        <source>Upgrade the staging server first.</source>
        <translation>Führen Sie zuerst ein Upgrade des Stagingservers aus.</translation>
    </message>
    <message>
        <source>Rank of the forests</source>
        <translation>Rang der Gesamtstrukturen</translation>
    </message>
    <message>
        <source>The forests changed rank, as connectors created in another order do: %2 now wins where several supply the same attribute.</source>
        <translation>Die Gesamtstrukturen haben den Rang gewechselt, wie es bei in anderer Reihenfolge erstellten Connectors geschieht: %2 setzt sich nun durch, wo mehrere dasselbe Attribut liefern.</translation>
    </message>
    <message>
        <source>Compare the pending exports of shared users before the switch, or add the directories in the same order.</source>
        <translation>Vergleichen Sie vor der Umschaltung die ausstehenden Exporte gemeinsamer Benutzer, oder fügen Sie die Verzeichnisse in derselben Reihenfolge hinzu.</translation>
    </message>
    <message>
        <source>The newer build or an enabled feature added this standard rule.</source>
        <translation>Der neuere Build oder ein aktiviertes Feature hat diese Standardregel hinzugefügt.</translation>
    </message>
    <message>
        <source>No action is needed unless pending exports show unexpected changes.</source>
        <translation>Es ist nichts zu tun, sofern die ausstehenden Exporte keine unerwarteten Änderungen zeigen.</translation>
    </message>
    <message>
        <source>This standard rule was deleted on the active server and is back on the staging server.</source>
        <translation>Diese Standardregel wurde auf dem aktiven Server gelöscht und ist auf dem Stagingserver wieder vorhanden.</translation>
    </message>
    <message>
        <source>Switch it off on the staging server if the deletion was intended.</source>
        <translation>Schalten Sie sie auf dem Stagingserver aus, wenn die Löschung beabsichtigt war.</translation>
    </message>
    <message>
        <source>The staging server does not have this standard rule: the newer build dropped it or a feature is off.</source>
        <translation>Der Stagingserver hat diese Standardregel nicht: Der neuere Build enthält sie nicht mehr, oder ein Feature ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Check Optional features on the staging server.</source>
        <translation>Prüfen Sie „Optional features“ auf dem Stagingserver.</translation>
    </message>
    <message>
        <source>This standard rule is switched off on the active server and on here.</source>
        <translation>Diese Standardregel ist auf dem aktiven Server ausgeschaltet, hier aber eingeschaltet.</translation>
    </message>
    <message>
        <source>Switch it off on the staging server.</source>
        <translation>Schalten Sie sie auf dem Stagingserver aus.</translation>
    </message>
    <message>
        <source>This standard rule acts on the active server and is switched off on the staging server.</source>
        <translation>Diese Standardregel wirkt auf dem aktiven Server und ist auf dem Stagingserver ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on on the staging server, unless a custom rule replaces it.</source>
        <translation>Schalten Sie sie auf dem Stagingserver ein, sofern keine benutzerdefinierte Regel sie ersetzt.</translation>
    </message>
    <message>
        <source>This standard rule was edited on one server: %2. An upgrade resets such edits.</source>
        <translation>Diese Standardregel wurde auf einem der Server bearbeitet: %2. Ein Upgrade setzt solche Bearbeitungen zurück.</translation>
    </message>
    <message>
        <source>Undo the edit, or repeat it as a custom rule below 100 on both servers.</source>
        <translation>Machen Sie die Bearbeitung rückgängig, oder wiederholen Sie sie auf beiden Servern als benutzerdefinierte Regel unter 100.</translation>
    </message>
    <message>
        <source>The two servers have different rules under this name: %2 and %3.</source>
        <translation>Die beiden Server haben unter diesem Namen verschiedene Regeln: %2 und %3.</translation>
    </message>
    <message>
        <source>Treat it as an edited rule: find out which one the product ships.</source>
        <translation>Behandeln Sie sie als bearbeitete Regel: Finden Sie heraus, welche das Produkt mitbringt.</translation>
    </message>
    <message>
        <source>Product version</source>
        <translation>Produktversion</translation>
    </message>
    <message>
        <source>The staging server runs a newer build, as planned.</source>
        <translation>Auf dem Stagingserver läuft wie geplant ein neuerer Build.</translation>
    </message>
    <message>
        <source>Read the release notes for changes of rules between the two.</source>
        <translation>Lesen Sie in den Versionshinweisen nach, welche Regeln sich zwischen den beiden geändert haben.</translation>
    </message>
    <message>
        <source>The staging server runs an older build than the active server.</source>
        <translation>Auf dem Stagingserver läuft ein älterer Build als auf dem aktiven Server.</translation>
    </message>
    <message>
        <source>Source anchor</source>
        <translation>Quellanker</translation>
    </message>
    <message>
        <source>The source anchor differs, so users could lose their match in the cloud.</source>
        <translation>Der Quellanker weicht ab; Benutzer könnten daher ihre Zuordnung in der Cloud verlieren.</translation>
    </message>
    <message>
        <source>Stop, and install the staging server again with the same anchor.</source>
        <translation>Brechen Sie ab, und installieren Sie den Stagingserver mit demselben Anker neu.</translation>
    </message>
    <message>
        <source>Sign-in name attribute</source>
        <translation>Attribut für Anmeldenamen</translation>
    </message>
    <message>
        <source>The attribute for sign-in names differs, so sign-in names would change.</source>
        <translation>Das Attribut für Anmeldenamen weicht ab; Anmeldenamen würden sich daher ändern.</translation>
    </message>
    <message>
        <source>Install the staging server again with the same attribute.</source>
        <translation>Installieren Sie den Stagingserver mit demselben Attribut neu.</translation>
    </message>
    <message>
        <source>Matching of users across forests</source>
        <translation>Zuordnung von Benutzern über Gesamtstrukturen hinweg</translation>
    </message>
    <message>
        <source>Users would be matched across forests differently.</source>
        <translation>Benutzer würden über Gesamtstrukturen hinweg anders zugeordnet.</translation>
    </message>
    <message>
        <source>Install the staging server again with the same choice in Identifying users.</source>
        <translation>Installieren Sie den Stagingserver mit derselben Auswahl unter „Identifying users“ neu.</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Anmeldemethode</translation>
    </message>
    <message>
        <source>The sign-in method differs.</source>
        <translation>Die Anmeldemethode weicht ab.</translation>
    </message>
    <message>
        <source>Align User sign-in before the switch.</source>
        <translation>Gleichen Sie „User sign-in“ vor der Umschaltung an.</translation>
    </message>
    <message>
        <source>Seamless single sign-on</source>
        <translation>Nahtloses einmaliges Anmelden</translation>
    </message>
    <message>
        <source>Seamless single sign-on is not set alike on the two servers.</source>
        <translation>Das nahtlose einmalige Anmelden ist auf den beiden Servern nicht gleich eingestellt.</translation>
    </message>
    <message>
        <source>Set User sign-in to the same options.</source>
        <translation>Stellen Sie unter „User sign-in“ dieselben Optionen ein.</translation>
    </message>
    <message>
        <source>Password hash synchronization</source>
        <translation>Kennworthashsynchronisierung</translation>
    </message>
    <message>
        <source>Password hash synchronization is not set alike; passwords could stop to follow after the switch.</source>
        <translation>Die Kennworthashsynchronisierung ist nicht gleich eingestellt; nach der Umschaltung könnten Kennwörter nicht mehr übernommen werden.</translation>
    </message>
    <message>
        <source>Set Optional features to match.</source>
        <translation>Stellen Sie „Optional features“ übereinstimmend ein.</translation>
    </message>
    <message>
        <source>Password hash synchronization of %1</source>
        <translation>Kennworthashsynchronisierung von %1</translation>
    </message>
    <message>
        <source>Password hash synchronization of %1 is on for one server only; its passwords could stop to follow after the switch.</source>
        <translation>Die Kennworthashsynchronisierung von %1 ist nur auf einem Server eingeschaltet; nach der Umschaltung könnten Kennwörter von dort nicht mehr übernommen werden.</translation>
    </message>
    <message>
        <source>Switch it on or off alike for this directory in Optional features.</source>
        <translation>Schalten Sie sie für dieses Verzeichnis unter „Optional features“ auf beiden Servern gleich ein oder aus.</translation>
    </message>
    <message>
        <source>Password writeback</source>
        <translation>Kennwortrückschreiben</translation>
    </message>
    <message>
        <source>Password writeback is not set alike; self-service reset could stop after the switch.</source>
        <translation>Das Kennwortrückschreiben ist nicht gleich eingestellt; die Self-Service-Zurücksetzung könnte nach der Umschaltung ausfallen.</translation>
    </message>
    <message>
        <source>Password writeback of %1</source>
        <translation>Kennwortrückschreiben von %1</translation>
    </message>
    <message>
        <source>The connector %1 writes passwords back on one server only; self-service reset could stop after the switch.</source>
        <translation>Der Connector %1 schreibt Kennwörter nur auf einem Server zurück; die Self-Service-Zurücksetzung könnte nach der Umschaltung ausfallen.</translation>
    </message>
    <message>
        <source>Set Password writeback in Optional features alike on both servers.</source>
        <translation>Stellen Sie „Password writeback“ unter „Optional features“ auf beiden Servern gleich ein.</translation>
    </message>
    <message>
        <source>Device writeback</source>
        <translation>Geräterückschreiben</translation>
    </message>
    <message>
        <source>Device writeback is not set alike; an import records it but never applies it.</source>
        <translation>Das Geräterückschreiben ist nicht gleich eingestellt; ein Import zeichnet es auf, wendet es aber nie an.</translation>
    </message>
    <message>
        <source>Configure it by hand on the staging server.</source>
        <translation>Konfigurieren Sie es auf dem Stagingserver von Hand.</translation>
    </message>
    <message>
        <source>Device registration (hybrid join)</source>
        <translation>Geräteregistrierung (Hybrid Join)</translation>
    </message>
    <message>
        <source>The synchronization of devices is not set alike.</source>
        <translation>Die Synchronisierung von Geräten ist nicht gleich eingestellt.</translation>
    </message>
    <message>
        <source>Set Configure device options to match.</source>
        <translation>Stellen Sie „Configure device options“ übereinstimmend ein.</translation>
    </message>
    <message>
        <source>Group writeback</source>
        <translation>Gruppenrückschreiben</translation>
    </message>
    <message>
        <source>Group writeback is not set alike.</source>
        <translation>Das Gruppenrückschreiben ist nicht gleich eingestellt.</translation>
    </message>
    <message>
        <source>User writeback</source>
        <translation>Benutzerrückschreiben</translation>
    </message>
    <message>
        <source>User writeback is not set alike.</source>
        <translation>Das Benutzerrückschreiben ist nicht gleich eingestellt.</translation>
    </message>
    <message>
        <source>Exchange hybrid deployment</source>
        <translation>Exchange-Hybridbereitstellung</translation>
    </message>
    <message>
        <source>Exchange hybrid is not set alike, so attributes would stop or begin to be written back.</source>
        <translation>Die Exchange-Hybridbereitstellung ist nicht gleich eingestellt, sodass Attribute nicht mehr oder neu zurückgeschrieben würden.</translation>
    </message>
    <message>
        <source>Exchange mail public folders</source>
        <translation>Öffentliche Exchange-E-Mail-Ordner</translation>
    </message>
    <message>
        <source>Mail public folders are not set alike, so their addresses would stop or begin to synchronize.</source>
        <translation>Öffentliche E-Mail-Ordner sind nicht gleich eingestellt, sodass ihre Adressen nicht mehr oder neu synchronisiert würden.</translation>
    </message>
    <message>
        <source>App and attribute filtering</source>
        <translation>App- und Attributfilterung</translation>
    </message>
    <message>
        <source>The two servers keep different attributes out of the cloud.</source>
        <translation>Die beiden Server halten unterschiedliche Attribute aus der Cloud heraus.</translation>
    </message>
    <message>
        <source>Set the attribute filtering again.</source>
        <translation>Richten Sie die Attributfilterung erneut ein.</translation>
    </message>
    <message>
        <source>Group filtering</source>
        <translation>Gruppenfilterung</translation>
    </message>
    <message>
        <source>Filtering by a group is on for one server only, so users would be deleted or would appear.</source>
        <translation>Die Filterung nach einer Gruppe ist nur auf einem Server eingeschaltet, sodass Benutzer gelöscht würden oder neu erschienen.</translation>
    </message>
    <message>
        <source>Install the staging server again with the same choice in Filter users and devices.</source>
        <translation>Installieren Sie den Stagingserver mit derselben Auswahl unter „Filter users and devices“ neu.</translation>
    </message>
    <message>
        <source>Directory extensions</source>
        <translation>Verzeichniserweiterungen</translation>
    </message>
    <message>
        <source>The directory extensions differ, so their values would stop or begin to flow.</source>
        <translation>Die Verzeichniserweiterungen unterscheiden sich, sodass ihre Werte nicht mehr oder neu übertragen würden.</translation>
    </message>
    <message>
        <source>Set Directory extensions to match.</source>
        <translation>Stellen Sie „Directory extensions“ übereinstimmend ein.</translation>
    </message>
    <message>
        <source>Deletion threshold</source>
        <translation>Löschschwellenwert</translation>
    </message>
    <message>
        <source>The staging server would allow another number of deletions (%2 instead of %1).</source>
        <translation>Der Stagingserver würde eine andere Anzahl von Löschungen zulassen (%2 statt %1).</translation>
    </message>
    <message>
        <source>Set the threshold back before the switch.</source>
        <translation>Setzen Sie den Schwellenwert vor der Umschaltung zurück.</translation>
    </message>
    <message>
        <source>The staging server would not limit deletions at all.</source>
        <translation>Der Stagingserver würde Löschungen überhaupt nicht begrenzen.</translation>
    </message>
    <message>
        <source>Switch the threshold on before the switch.</source>
        <translation>Schalten Sie den Schwellenwert vor der Umschaltung ein.</translation>
    </message>
    <message>
        <source>The staging server would stop an export at fewer deletions (%2 instead of %1).</source>
        <translation>Der Stagingserver würde einen Export schon bei weniger Löschungen anhalten (%2 statt %1).</translation>
    </message>
    <message>
        <source>Set the threshold alike if large deletions are to pass.</source>
        <translation>Stellen Sie den Schwellenwert gleich ein, wenn umfangreiche Löschungen durchgehen sollen.</translation>
    </message>
    <message>
        <source>Automatic upgrade</source>
        <translation>Automatisches Upgrade</translation>
    </message>
    <message>
        <source>Automatic upgrade differs; Suspended does not stop an upgrade.</source>
        <translation>Das automatische Upgrade unterscheidet sich; „Suspended“ verhindert kein Upgrade.</translation>
    </message>
    <message>
        <source>Set it to Disabled on both servers until the switch is done.</source>
        <translation>Setzen Sie es auf beiden Servern auf „Disabled“, bis die Umschaltung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Synchronization interval</source>
        <translation>Synchronisierungsintervall</translation>
    </message>
    <message>
        <source>The staging server synchronizes at another interval.</source>
        <translation>Der Stagingserver synchronisiert in einem anderen Intervall.</translation>
    </message>
    <message>
        <source>Set the interval if it is meant to stay.</source>
        <translation>Passen Sie das Intervall an, wenn es erhalten bleiben soll.</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>The scheduler is off on the active server only.</source>
        <translation>Der Scheduler ist nur auf dem aktiven Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>Find out why the active server does not synchronize by itself.</source>
        <translation>Klären Sie, warum der aktive Server nicht von selbst synchronisiert.</translation>
    </message>
    <message>
        <source>The scheduler of the staging server is off: it does not keep itself current, and after the switch nothing would be synchronized.</source>
        <translation>Der Scheduler des Stagingservers ist ausgeschaltet: Der Server hält sich nicht aktuell, und nach der Umschaltung würde nichts synchronisiert.</translation>
    </message>
    <message>
        <source>Switch it on; the staging server must keep itself current.</source>
        <translation>Schalten Sie ihn ein; der Stagingserver muss sich selbst aktuell halten.</translation>
    </message>
    <message>
        <source>Maintenance tasks</source>
        <translation>Wartungsaufgaben</translation>
    </message>
    <message>
        <source>Maintenance tasks are off on one server, so keys and certificates are not renewed there.</source>
        <translation>Die Wartungsaufgaben sind auf einem Server ausgeschaltet, sodass dort Schlüssel und Zertifikate nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Switch maintenance on.</source>
        <translation>Schalten Sie die Wartung ein.</translation>
    </message>
    <message>
        <source>Run history</source>
        <translation>Ausführungsverlauf</translation>
    </message>
    <message>
        <source>Run history is kept for another time.</source>
        <translation>Der Ausführungsverlauf wird unterschiedlich lange aufbewahrt.</translation>
    </message>
    <message>
        <source>The global parameter %1 differs.</source>
        <translation>Der globale Parameter %1 unterscheidet sich.</translation>
    </message>
    <message>
        <source>Read both values and decide whether it matters.</source>
        <translation>Lesen Sie beide Werte und entscheiden Sie, ob der Unterschied von Bedeutung ist.</translation>
    </message>
    <message>
        <source>One server has a setting, %1, that the catalogue does not know.</source>
        <translation>Ein Server hat eine Einstellung, %1, die der Katalog nicht kennt.</translation>
    </message>
    <message>
        <source>Read it and decide whether it matters.</source>
        <translation>Lesen Sie sie und entscheiden Sie, ob sie von Bedeutung ist.</translation>
    </message>
    <message>
        <source>The staging server's schema of %1 lacks %2, so rules that use them would fail.</source>
        <translation>Dem Schema von %1 auf dem Stagingserver fehlen Attribute (%2), sodass Regeln, die sie verwenden, fehlschlagen würden.</translation>
    </message>
    <message>
        <source>Refresh the schema of the connector.</source>
        <translation>Aktualisieren Sie das Schema des Connectors.</translation>
    </message>
    <message>
        <source>The staging server's schema of %1 knows more attributes, as a newer build does.</source>
        <translation>Das Schema von %1 auf dem Stagingserver kennt mehr Attribute, wie es bei einem neueren Build der Fall ist.</translation>
    </message>
    <message>
        <source>In the schema of %1 these attributes are of another type: %2.</source>
        <translation>Im Schema von %1 haben diese Attribute einen anderen Typ: %2.</translation>
    </message>
    <message>
        <source>Refresh the schema of the connector on both servers and compare again.</source>
        <translation>Aktualisieren Sie das Schema des Connectors auf beiden Servern und vergleichen Sie erneut.</translation>
    </message>
    <message>
        <source>Metaverse: %1</source>
        <translation>Metaverse: %1</translation>
    </message>
    <message>
        <source>The staging server's metaverse lacks %1, so rules that use them would fail.</source>
        <translation>Dem Metaverse des Stagingservers fehlen Attribute (%1), sodass Regeln, die sie verwenden, fehlschlagen würden.</translation>
    </message>
    <message>
        <source>Create the attributes in the metaverse designer before the rules are applied.</source>
        <translation>Legen Sie die Attribute im „Metaverse Designer“ an, bevor die Regeln angewendet werden.</translation>
    </message>
    <message>
        <source>The staging server's metaverse has more attributes.</source>
        <translation>Das Metaverse des Stagingservers hat mehr Attribute.</translation>
    </message>
    <message>
        <source>In the metaverse these attributes are of another type: %1.</source>
        <translation>Im Metaverse haben diese Attribute einen anderen Typ: %1.</translation>
    </message>
    <message>
        <source>Align the metaverse schema before rules are applied.</source>
        <translation>Gleichen Sie das Metaverse-Schema an, bevor Regeln angewendet werden.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>The service account is chosen during setup and is not imported.</source>
        <translation>Das Dienstkonto wird beim Setup gewählt und nicht importiert.</translation>
    </message>
    <message>
        <source>Confirm that the account of the staging server is the one you planned.</source>
        <translation>Bestätigen Sie, dass das Konto des Stagingservers das von Ihnen vorgesehene ist.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The database is chosen during setup and is not imported.</source>
        <translation>Die Datenbank wird beim Setup gewählt und nicht importiert.</translation>
    </message>
    <message>
        <source>Confirm that its place is the one you planned.</source>
        <translation>Bestätigen Sie, dass ihr Ort der von Ihnen vorgesehene ist.</translation>
    </message>
    <message>
        <source>Staging mode</source>
        <translation>Stagingmodus</translation>
    </message>
    <message>
        <source>Exactly as it must be before the switch: the active server exports, the staging server does not.</source>
        <translation>Genau so, wie es vor der Umschaltung sein muss: Der aktive Server exportiert, der Stagingserver nicht.</translation>
    </message>
    <message>
        <source>Metaverse index: %1</source>
        <translation>Metaverse-Index: %1</translation>
    </message>
    <message>
        <source>Other attributes of the metaverse are indexed on the staging server: %1.</source>
        <translation>Auf dem Stagingserver sind andere Attribute des Metaverse indiziert: %1.</translation>
    </message>
    <message>
        <source>Set the index alike if joins by these attributes are slow.</source>
        <translation>Stellen Sie den Index gleich ein, wenn Verknüpfungen über diese Attribute langsam sind.</translation>
    </message>
    <message>
        <source>The configuration has a part, %1, that this program does not understand and that only one server has.</source>
        <translation>Die Konfiguration hat einen Teil, %1, den dieses Programm nicht versteht und den nur ein Server hat.</translation>
    </message>
    <message>
        <source>Look at it and decide whether it matters.</source>
        <translation>Sehen Sie ihn sich an und entscheiden Sie, ob er von Bedeutung ist.</translation>
    </message>
</context>
<context>
    <name>swingbridge::DifferenceView</name>
    <message>
        <source>%1: %2 on %3, %4 on %5</source>
        <comment>property: value on server, value on other server</comment>
        <translation>%1: %2 auf %3, %4 auf %5</translation>
    </message>
    <message>
        <source>%1: %2 on both</source>
        <comment>property: value</comment>
        <translation>%1: %2 auf beiden</translation>
    </message>
    <message>
        <source>active</source>
        <comment>@status of a server</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>staging</source>
        <comment>@status of a server</comment>
        <translation>Staging</translation>
    </message>
    <message numerus="yes">
        <source>%n equal: %1</source>
        <comment>properties that are the same on both servers; %1 lists them</comment>
        <translation>
            <numerusform>%n gleich: %1</numerusform>
            <numerusform>%n gleich: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entries</source>
        <translation>
            <numerusform>%Ln weiterer Eintrag</numerusform>
            <numerusform>%Ln weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>active, does not have it</source>
        <comment>@status of a server</comment>
        <translation>aktiv, dort nicht vorhanden</translation>
    </message>
    <message>
        <source>staging, does not have it</source>
        <comment>@status of a server</comment>
        <translation>Staging, dort nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>swingbridge::ExportBrowser</name>
    <message>
        <source>Search name, attribute or value (Ctrl+F)</source>
        <translation>Name, Attribut oder Wert suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search objects</source>
        <translation>Objekte suchen</translation>
    </message>
    <message>
        <source>Words that must all occur, and type:user op:delete attr:mail name:"Ada Lovelace" finding:7</source>
        <translation>Wörter, die alle vorkommen müssen, und type:user op:delete attr:mail name:"Ada Lovelace" finding:7</translation>
    </message>
    <message>
        <source>Objects with pending exports</source>
        <translation>Objekte mit ausstehenden Exporten</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>Änderungen nach Art</translation>
    </message>
    <message>
        <source>Show &amp;all objects</source>
        <translation>&amp;Alle Objekte zeigen</translation>
    </message>
    <message>
        <source>&amp;End comparing</source>
        <translation>Vergleich &amp;beenden</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) so far, searching on…</source>
        <translation>
            <numerusform>%Ln Objekt bisher, die Suche läuft…</numerusform>
            <numerusform>%Ln Objekte bisher, die Suche läuft…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) shown</source>
        <translation>
            <numerusform>%Ln Objekt gezeigt</numerusform>
            <numerusform>%Ln Objekte gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is shown, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Enter or a double click shows the objects of a group. Search and filters are about objects.</source>
        <translation>Die Eingabetaste oder ein Doppelklick zeigt die Objekte einer Gruppe. Suche und Filter gelten für Objekte.</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Nur dort</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
</context>
<context>
    <name>swingbridge::ExportFinding</name>
    <message>
        <source>The file of %2 holds %3 adds, updates and deletes, the server counts %4: objects are missing from the capture.</source>
        <translation>Die Datei von %2 enthält %3 Hinzufügungen, Aktualisierungen und Löschungen, der Server zählt %4: In der Erfassung fehlen Objekte.</translation>
    </message>
    <message>
        <source>The server counts %1 pending exports of %2, but they were not captured.</source>
        <translation>Der Server zählt %1 ausstehende Exporte von %2, sie wurden aber nicht erfasst.</translation>
    </message>
    <message>
        <source>The file of %2 is cut off after %1 objects.</source>
        <translation>Die Datei von %2 bricht nach %1 Objekten ab.</translation>
    </message>
    <message>
        <source>%1 deletes come near the deletion threshold of %2.</source>
        <translation>%1 Löschungen kommen dem Löschschwellenwert von %2 nahe.</translation>
    </message>
    <message>
        <source>%1 deletes reach the deletion threshold of %2: the export would stop before anything is deleted.</source>
        <translation>%1 Löschungen erreichen den Löschschwellenwert von %2: Der Export würde anhalten, bevor etwas gelöscht wird.</translation>
    </message>
    <message>
        <source>%1 of %2 objects would be deleted.</source>
        <translation>%1 von %2 Objekten würden gelöscht.</translation>
    </message>
    <message>
        <source>%1 of %3 objects of type %2 would be deleted.</source>
        <translation>%1 von %3 Objekten des Typs %2 würden gelöscht.</translation>
    </message>
    <message>
        <source>%1 of %3 deletes lie in %2: it looks like a difference in Domain and OU filtering.</source>
        <translation>%1 von %3 Löschungen liegen in %2: Das sieht nach einem Unterschied unter „Domain and OU filtering“ aus.</translation>
    </message>
    <message>
        <source>%1 objects would be added to %2; on a swing migration they should join what is there.</source>
        <translation>%1 Objekte würden zu %2 hinzugefügt; bei einer Swing-Migration sollten sie mit Vorhandenem verknüpft werden.</translation>
    </message>
    <message>
        <source>%1 objects are both added and deleted under one name: their source anchor does not match.</source>
        <translation>%1 Objekte werden unter demselben Namen sowohl hinzugefügt als auch gelöscht: Ihr Quellanker stimmt nicht überein.</translation>
    </message>
    <message>
        <source>The source anchor of %1 objects would change, which the cloud refuses.</source>
        <translation>Der Quellanker von %1 Objekten würde sich ändern, was die Cloud ablehnt.</translation>
    </message>
    <message>
        <source>%1 sign-in names would change, %2 of them to another domain.</source>
        <translation>%1 Anmeldenamen würden sich ändern, davon %2 in eine andere Domäne.</translation>
    </message>
    <message>
        <source>%1 primary mail addresses would change.</source>
        <translation>%1 primäre E-Mail-Adressen würden sich ändern.</translation>
    </message>
    <message>
        <source>%1 objects would lose a mail address.</source>
        <translation>%1 Objekte würden eine E-Mail-Adresse verlieren.</translation>
    </message>
    <message>
        <source>The mail attribute of %1 objects would be cleared.</source>
        <translation>Das Attribut „mail“ von %1 Objekten würde geleert.</translation>
    </message>
    <message>
        <source>%1 accounts would be switched off.</source>
        <translation>%1 Konten würden deaktiviert.</translation>
    </message>
    <message>
        <source>The user type of %1 objects would change.</source>
        <translation>Der Benutzertyp von %1 Objekten würde sich ändern.</translation>
    </message>
    <message>
        <source>The usage location of %1 users would be cleared; they can lose licences.</source>
        <translation>Der Nutzungsstandort von %1 Benutzern würde geleert; sie können Lizenzen verlieren.</translation>
    </message>
    <message>
        <source>%2 would change on %1 objects.</source>
        <translation>%2 würde sich bei %1 Objekten ändern.</translation>
    </message>
    <message>
        <source>%2 would be cleared on %1 objects: a rule or a selected attribute may be missing.</source>
        <translation>%2 würde bei %1 Objekten geleert: Möglicherweise fehlt eine Regel oder ein ausgewähltes Attribut.</translation>
    </message>
    <message>
        <source>%2 would lose %3 of %4 members.</source>
        <translation>%2 würde %3 von %4 Mitgliedern verlieren.</translation>
    </message>
    <message>
        <source>%2 would lose %3 members.</source>
        <translation>%2 würde %3 Mitglieder verlieren.</translation>
    </message>
    <message>
        <source>%2 would lose all its members (%3).</source>
        <translation>%2 würde alle Mitglieder verlieren (%3).</translation>
    </message>
    <message>
        <source>%1 objects have a rare or unknown operation: replace, delete and add, or something new.</source>
        <translation>%1 Objekte haben einen seltenen oder unbekannten Vorgang: Ersetzen, Löschen und Hinzufügen oder etwas Neues.</translation>
    </message>
    <message>
        <source>The connector space holds errors for %1 objects; they hide exports.</source>
        <translation>Der Connectorbereich enthält Fehler bei %1 Objekten; sie verbergen Exporte.</translation>
    </message>
    <message>
        <source>%1 objects would be written to an on-premises directory.</source>
        <translation>%1 Objekte würden in ein lokales Verzeichnis geschrieben.</translation>
    </message>
    <message>
        <source>%1 privileged accounts would be deleted, switched off or renamed.</source>
        <translation>%1 privilegierte Konten würden gelöscht, deaktiviert oder umbenannt.</translation>
    </message>
    <message>
        <source>The capture is %2 minutes old.</source>
        <translation>Die Aufzeichnung ist %2 Minuten alt.</translation>
    </message>
    <message>
        <source>%1 changes are more than the policy allows.</source>
        <translation>%1 Änderungen sind mehr, als die Richtlinie zulässt.</translation>
    </message>
    <message>
        <source>%2 would have %1 members; above 50,000 only the V2 endpoint takes them.</source>
        <translation>%2 hätte %1 Mitglieder; über 50.000 nimmt nur der V2-Endpunkt sie an.</translation>
    </message>
    <message>
        <source>%2 would have %1 members; above 250,000 no endpoint takes them.</source>
        <translation>%2 hätte %1 Mitglieder; über 250.000 nimmt kein Endpunkt sie an.</translation>
    </message>
    <message>
        <source>%1 adds are more than the policy allows.</source>
        <translation>%1 neue Objekte sind mehr, als die Richtlinie erlaubt.</translation>
    </message>
    <message>
        <source>%1 updates are more than the policy allows.</source>
        <translation>%1 Änderungen sind mehr, als die Richtlinie erlaubt.</translation>
    </message>
    <message>
        <source>%1 deletes are more than the policy allows.</source>
        <translation>%1 Löschungen sind mehr, als die Richtlinie erlaubt.</translation>
    </message>
    <message>
        <source>%1 objects deleted and added again are more than the policy allows.</source>
        <translation>%1 gelöschte und wieder hinzugefügte Objekte sind mehr, als die Richtlinie erlaubt.</translation>
    </message>
    <message>
        <source>%1 renames are more than the policy allows.</source>
        <translation>%1 Umbenennungen sind mehr, als die Richtlinie erlaubt.</translation>
    </message>
</context>
<context>
    <name>swingbridge::ExportGroupModel</name>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>To how many</source>
        <translation>Mit wie vielen</translation>
    </message>
</context>
<context>
    <name>swingbridge::ExportOperation</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted and added</source>
        <translation>Gelöscht und hinzugefügt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No pending export</source>
        <translation>Kein ausstehender Export</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
</context>
<context>
    <name>swingbridge::ExportTableModel</name>
    <message>
        <source>whole object</source>
        <translation>ganzes Objekt</translation>
    </message>
    <message>
        <source>new object</source>
        <translation>neues Objekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation>
            <numerusform>%Ln Attribut</numerusform>
            <numerusform>%Ln Attribute</numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Sign-in name or mail</source>
        <translation>Anmeldename oder E-Mail</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>object, its type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>blocked by the policy</source>
        <translation>von der Richtlinie blockiert</translation>
    </message>
    <message>
        <source>nothing to object to</source>
        <translation>nichts einzuwenden</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation>Was die Richtlinie sagt</translation>
    </message>
</context>
<context>
    <name>swingbridge::ExportsModel</name>
    <message>
        <source>What %1 would write if it were active now.</source>
        <translation>Was %1 schreiben würde, wenn der Server jetzt aktiv wäre.</translation>
    </message>
    <message numerus="yes">
        <source>What %1 would write if it were active now. Captured %2, %Ln object(s).</source>
        <translation>
            <numerusform>Was %1 schreiben würde, wenn der Server jetzt aktiv wäre. Erfasst %2, %Ln Objekt.</numerusform>
            <numerusform>Was %1 schreiben würde, wenn der Server jetzt aktiv wäre. Erfasst %2, %Ln Objekte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved by %1: %2</source>
        <translation>Genehmigt von %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the policy: approve with a reason, or mend and capture again</source>
        <translation>
            <numerusform>%Ln Befund der Richtlinie: mit Begründung genehmigen oder beheben und erneut erfassen</numerusform>
            <numerusform>%Ln Befunde der Richtlinie: mit Begründung genehmigen oder beheben und erneut erfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the changes, then approve them with a reason</source>
        <translation>Sehen Sie sich die Änderungen an, und genehmigen Sie sie dann mit einer Begründung</translation>
    </message>
    <message numerus="yes">
        <source>%1, opened to look at: %Ln object(s) would change. It is no evidence for this migration.</source>
        <translation>
            <numerusform>%1, zum Ansehen geöffnet: %Ln Objekt würde sich ändern. Es ist kein Nachweis für diese Migration.</numerusform>
            <numerusform>%1, zum Ansehen geöffnet: %Ln Objekte würden sich ändern. Es ist kein Nachweis für diese Migration.</numerusform>
        </translation>
    </message>
    <message>
        <source>This check cannot see whether an added object would join one that is in the cloud already (soft match), nor whether password hashes are equal.</source>
        <translation>Diese Prüfung kann nicht sehen, ob ein hinzugefügtes Objekt sich mit einem verbinden würde, das schon in der Cloud ist (Soft Match), und nicht, ob Kennworthashes gleich sind.</translation>
    </message>
    <message>
        <source>Bound to configuration %1 of %2</source>
        <translation>An Konfiguration %1 von %2 gebunden</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>counts agree with the server's</source>
        <translation>die Zahlen stimmen mit denen des Servers überein</translation>
    </message>
    <message>
        <source>counts do not agree with the server's</source>
        <translation>die Zahlen stimmen nicht mit denen des Servers überein</translation>
    </message>
    <message>
        <source>a cycle has run since: captured again before the switch</source>
        <translation>seither lief ein Zyklus: wird vor der Umschaltung erneut erfasst</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>good for %1 h %2 min</source>
        <translation>noch %1 h %2 min gültig</translation>
    </message>
    <message>
        <source>Approved by %1: %2. It goes on with this newer capture, which holds nothing that was not approved.</source>
        <translation>Genehmigt von %1: %2. Es geht mit dieser neueren Erfassung weiter, die nichts enthält, was nicht genehmigt wurde.</translation>
    </message>
    <message>
        <source>What the approval does not cover</source>
        <translation>Was die Genehmigung nicht abdeckt</translation>
    </message>
    <message>
        <source>Files are looked at: go back to the capture of %1</source>
        <translation>Dateien werden angesehen: Gehen Sie zurück zur Erfassung von %1</translation>
    </message>
    <message>
        <source>The policy blocks what %1 would write: mend it, then capture again</source>
        <translation>Die Richtlinie blockiert, was %1 schreiben würde: Beheben Sie es und erfassen Sie dann erneut</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>the capture of %1</source>
        <translation>der Erfassung von %1</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Nicht in %1</translation>
    </message>
    <message>
        <source>Otherwise in %1</source>
        <translation>Anders in %1</translation>
    </message>
    <message>
        <source>The same in %1</source>
        <translation>Gleich in %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>The table was written.</source>
        <translation>Die Tabelle wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>swingbridge::ExportsPage</name>
    <message>
        <source>Verify exports</source>
        <translation>Exporte prüfen</translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Findings of the policy</source>
        <translation>Befunde der Richtlinie</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Reason of the approval</source>
        <translation>Begründung der Genehmigung</translation>
    </message>
    <message>
        <source>A&amp;pprove with this reason</source>
        <translation>Mit dieser Begründung &amp;genehmigen</translation>
    </message>
    <message>
        <source>%1 would write nothing</source>
        <translation>%1 würde nichts schreiben</translation>
    </message>
    <message>
        <source>No adds, no updates, no deletes: both servers compute the same.</source>
        <translation>Keine Hinzufügungen, keine Aktualisierungen, keine Löschungen: Beide Server berechnen dasselbe.</translation>
    </message>
    <message>
        <source>What this does not tell</source>
        <translation>Was dies nicht aussagt</translation>
    </message>
    <message>
        <source>whether password hashes are equal</source>
        <translation>ob Kennworthashes gleich sind</translation>
    </message>
    <message>
        <source>what soft matching would do to new objects</source>
        <translation>was ein Soft Matching mit neuen Objekten machen würde</translation>
    </message>
    <message>
        <source>Export the objects</source>
        <translation>Objekte exportieren</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>The staging server computes what it would write and writes nothing. Look at what the policy objects to, search and filter the objects, then approve with a reason. The approval is bound to exactly these changes: if they change, it is void. Other captures can be looked at and compared here; they are no evidence.</source>
        <translation>Der Stagingserver berechnet, was er schreiben würde, und schreibt nichts. Sehen Sie an, was die Richtlinie einwendet, suchen und filtern Sie die Objekte, und genehmigen Sie dann mit einer Begründung. Die Genehmigung ist an genau diese Änderungen gebunden: Ändern sie sich, ist sie hinfällig. Andere Erfassungen können hier angesehen und verglichen werden; sie sind kein Nachweis.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print totals, findings and groups (Ctrl+P)</source>
        <translation>Summen, Befunde und Gruppen drucken (Strg+P)</translation>
    </message>
    <message>
        <source>&amp;Other captures…</source>
        <translation>Andere &amp;Erfassungen…</translation>
    </message>
    <message>
        <source>Capture a&amp;gain</source>
        <translation>Erneut er&amp;fassen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Likely &amp;cause: %1</source>
        <translation>Wahrscheinliche &amp;Ursache: %1</translation>
    </message>
    <message>
        <source>&amp;Back to the capture of %1</source>
        <translation>&amp;Zurück zur Erfassung von %1</translation>
    </message>
    <message>
        <source>Files that were opened are shown, not the capture of %1.</source>
        <translation>Gezeigt werden geöffnete Dateien, nicht die Erfassung von %1.</translation>
    </message>
    <message>
        <source>Nothing can be approved on them.</source>
        <translation>An ihnen kann nichts genehmigt werden.</translation>
    </message>
    <message>
        <source>What is shown is what was captured then; nothing can be approved on it.</source>
        <translation>Gezeigt wird, was damals erfasst wurde; daran kann nichts genehmigt werden.</translation>
    </message>
    <message>
        <source>Capture &amp;now</source>
        <translation>Jetzt &amp;erfassen</translation>
    </message>
    <message>
        <source>The approval that was given does not cover this capture.</source>
        <translation>Die erteilte Genehmigung deckt diese Erfassung nicht ab.</translation>
    </message>
    <message>
        <source>Show only what is &amp;new</source>
        <translation>Nur &amp;Neues zeigen</translation>
    </message>
    <message>
        <source>Columns of CSExportAnalyzer (*.csv)</source>
        <translation>Spalten von CSExportAnalyzer (*.csv)</translation>
    </message>
    <message>
        <source>One row a value (*.csv)</source>
        <translation>Eine Zeile je Wert (*.csv)</translation>
    </message>
    <message>
        <source>Output of csexport (*.xml);;All files (*)</source>
        <translation>Ausgabe von csexport (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Look at files of csexport…</source>
        <translation>Dateien von csexport an&amp;sehen…</translation>
    </message>
    <message>
        <source>Look at files of csexport</source>
        <translation>Dateien von csexport ansehen</translation>
    </message>
    <message>
        <source>&amp;Compare with a file of csexport…</source>
        <translation>Mit einer Datei von csexport &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Compare with files of csexport</source>
        <translation>Mit Dateien von csexport vergleichen</translation>
    </message>
    <message>
        <source>Compare with the capture of %1</source>
        <translation>Mit der Erfassung von %1 vergleichen</translation>
    </message>
</context>
<context>
    <name>swingbridge::FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>label, state, value</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>swingbridge::FencePanel</name>
    <message>
        <source>Is it certain that it cannot export?</source>
        <translation>Ist sicher, dass er nicht exportieren kann?</translation>
    </message>
    <message>
        <source>How it was fenced off</source>
        <translation>Wie er abgesperrt wurde</translation>
    </message>
    <message>
        <source>Powered off, and it will not start by itself</source>
        <translation>Ausgeschaltet, und er startet nicht von selbst</translation>
    </message>
    <message>
        <source>Cut off from Entra ID and Active Directory</source>
        <translation>Von Entra ID und Active Directory abgeschnitten</translation>
    </message>
    <message>
        <source>Its disk is detached</source>
        <translation>Sein Datenträger ist getrennt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Evidence: who did it, where it can be seen</source>
        <translation>Nachweis: wer es getan hat, wo es zu sehen ist</translation>
    </message>
    <message>
        <source>The sentence, typed</source>
        <translation>Der Satz, eingetippt</translation>
    </message>
    <message>
        <source>Type the sentence above, letter by letter</source>
        <translation>Geben Sie den obigen Satz Buchstabe für Buchstabe ein</translation>
    </message>
    <message>
        <source>A&amp;ttest and go on</source>
        <translation>&amp;Bestätigen und fortfahren</translation>
    </message>
    <message>
        <source>%1 does not answer. Nobody can tell from here whether it is dead or still exporting. If what you state is not true, two servers export.</source>
        <translation>%1 antwortet nicht. Von hier aus kann niemand feststellen, ob er ausgefallen ist oder noch exportiert. Wenn Ihre Angabe nicht zutrifft, exportieren zwei Server.</translation>
    </message>
    <message>
        <source>Choose how it was fenced off</source>
        <translation>Wählen Sie, wie er abgesperrt wurde</translation>
    </message>
    <message>
        <source>%1 is &amp;lost…</source>
        <translation>%1 ist &amp;verloren…</translation>
    </message>
    <message>
        <source>Go on without it, after a person has fenced it off and attests that.</source>
        <translation>Ohne ihn weitermachen, nachdem jemand ihn abgesperrt hat und das bestätigt.</translation>
    </message>
</context>
<context>
    <name>swingbridge::Footer</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>swingbridge::GlyphPainter</name>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>severity</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Verzichtet</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>pending export</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>pending export</comment>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>pending export</comment>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>swingbridge::HostKeyPanel</name>
    <message>
        <source>Trust this key</source>
        <translation>Diesem Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Does not connect; nothing is sent.</source>
        <translation>Verbindet nicht; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>To see it, run this at the console of %1:</source>
        <translation>Um ihn zu sehen, führen Sie an der Konsole von %1 aus:</translation>
    </message>
</context>
<context>
    <name>swingbridge::ImportModel</name>
    <message>
        <source>%1 is installed already: nothing is to be imported.</source>
        <translation>%1 ist bereits installiert: Es ist nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 was installed with the settings of %2 and identified.</source>
        <translation>%1 wurde mit den Einstellungen von %2 installiert und identifiziert.</translation>
    </message>
    <message>
        <source>%1 is not installed yet. It is installed with the settings of %2 and stays in staging mode.</source>
        <translation>%1 ist noch nicht installiert. Er wird mit den Einstellungen von %2 installiert und bleibt im Stagingmodus.</translation>
    </message>
    <message>
        <source>&amp;Let the lab's person install %1</source>
        <translation>%1 durch die Person im &amp;Labor installieren lassen</translation>
    </message>
    <message>
        <source>&amp;Look again at %1</source>
        <translation>Bei %1 &amp;erneut nachsehen</translation>
    </message>
    <message>
        <source>%1 was installed with the settings of %2, identified and checked. Nothing is missing.</source>
        <translation>%1 wurde mit den Einstellungen von %2 installiert, identifiziert und geprüft. Es fehlt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was installed with the settings of %2 and identified. %Ln point(s) to look at.</source>
        <translation>
            <numerusform>%1 wurde mit den Einstellungen von %2 installiert und identifiziert. %Ln Punkt ist anzusehen.</numerusform>
            <numerusform>%1 wurde mit den Einstellungen von %2 installiert und identifiziert. %Ln Punkte sind anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>%1, version %2, in staging mode</source>
        <translation>%1, Version %2, im Stagingmodus</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>the imported file with what %1 has now</source>
        <translation>die importierte Datei mit dem, was %1 jetzt hat</translation>
    </message>
    <message>
        <source>what %1 has with what %2 has now; there was no settings file</source>
        <translation>was %1 hat, mit dem, was %2 jetzt hat; es gab keine Einstellungsdatei</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>%1: too old, what was changed since is not in it</source>
        <translation>%1: zu alt, was seither geändert wurde, ist nicht enthalten</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>A blocker has to be mended or answered first</source>
        <translation>Ein Blocker muss zuerst behoben oder beantwortet werden</translation>
    </message>
    <message>
        <source>No fresh settings file of %1 yet</source>
        <translation>Noch keine aktuelle Einstellungsdatei von %1</translation>
    </message>
    <message>
        <source>%1 is looked at; nothing is changed from here</source>
        <translation>%1 wird angesehen; von hier aus wird nichts geändert</translation>
    </message>
    <message>
        <source>The settings of %1 were exported; the file above is what was exported, byte by byte.</source>
        <translation>Die Einstellungen von %1 wurden exportiert; die Datei oben ist Byte für Byte das Exportierte.</translation>
    </message>
</context>
<context>
    <name>swingbridge::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Hier nicht erforderlich</translation>
    </message>
    <message>
        <source>A new staging server is installed by a person, with the settings that were exported on the active server. The file is passed on byte by byte: edited files are unsupported. What the import leaves out is listed here, and looked at again on the new server: another machine, the same tenant, in staging mode.</source>
        <translation>Ein neuer Stagingserver wird von einer Person installiert, mit den Einstellungen, die auf dem aktiven Server exportiert wurden. Die Datei wird Byte für Byte weitergegeben: Bearbeitete Dateien werden nicht unterstützt. Was der Import auslässt, ist hier aufgeführt und wird auf dem neuen Server noch einmal angesehen: ein anderer Computer, derselbe Mandant, im Stagingmodus.</translation>
    </message>
    <message>
        <source>The settings file</source>
        <translation>Die Einstellungsdatei</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>What to mend and what is left out</source>
        <translation>Was zu beheben ist und was ausgelassen wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>The selected line</source>
        <translation>Die ausgewählte Zeile</translation>
    </message>
    <message>
        <source>How it is &amp;dealt with; the report prints it</source>
        <translation>Wie &amp;damit umgegangen wird; der Bericht druckt es</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Installed and identified</source>
        <translation>Installiert und identifiziert</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::LintFinding</name>
    <message>
        <source>The staging server has no connector that stands for %1.</source>
        <translation>Der Stagingserver hat keinen Connector, der %1 entspricht.</translation>
    </message>
    <message>
        <source>Name its partner in the connector map.</source>
        <translation>Nennen Sie das Gegenstück in der Connectorzuordnung.</translation>
    </message>
    <message>
        <source>The attribute %1 does not exist in the schema of %2, so the rule would be refused.</source>
        <translation>Das Attribut %1 ist im Schema von %2 nicht vorhanden, daher würde die Regel abgelehnt.</translation>
    </message>
    <message>
        <source>Refresh the schema, or enable the directory extension first.</source>
        <translation>Aktualisieren Sie das Schema, oder aktivieren Sie zuerst die Verzeichniserweiterung.</translation>
    </message>
    <message>
        <source>The metaverse of the staging server has no attribute %1 for %2, so the rule would be refused.</source>
        <translation>Das Metaverse des Stagingservers hat kein Attribut %1 für %2, daher würde die Regel abgelehnt.</translation>
    </message>
    <message>
        <source>Create the attribute in the metaverse designer first.</source>
        <translation>Legen Sie das Attribut zuerst im Metaverse-Designer an.</translation>
    </message>
    <message>
        <source>The precedence %1 belongs to the rule %2 on the staging server.</source>
        <translation>Die Rangfolge %1 gehört auf dem Stagingserver zur Regel %2.</translation>
    </message>
    <message>
        <source>Give this rule a free number below 100.</source>
        <translation>Geben Sie dieser Regel eine freie Nummer unter 100.</translation>
    </message>
    <message>
        <source>The precedence %1 lies outside 0-99: the product may move the rule.</source>
        <translation>Die Rangfolge %1 liegt außerhalb von 0-99: Das Produkt kann die Regel verschieben.</translation>
    </message>
    <message>
        <source>Give it a free number below 100 on both servers.</source>
        <translation>Geben Sie ihr auf beiden Servern eine freie Nummer unter 100.</translation>
    </message>
    <message>
        <source>The attribute %1 is written in another case than in the schema; expressions tell the case apart.</source>
        <translation>Das Attribut %1 weicht in der Groß- und Kleinschreibung vom Schema ab; Ausdrücke unterscheiden sie.</translation>
    </message>
    <message>
        <source>Write it as the schema does.</source>
        <translation>Schreiben Sie es wie im Schema.</translation>
    </message>
    <message>
        <source>The expression for %1 has an open bracket or quote.</source>
        <translation>Der Ausdruck für %1 hat eine nicht geschlossene Klammer oder ein nicht geschlossenes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Correct the rule on the active server first.</source>
        <translation>Berichtigen Sie die Regel zuerst auf dem aktiven Server.</translation>
    </message>
    <message>
        <source>This is a rule of the product (%1); only switching it off is supported.</source>
        <translation>Dies ist eine Regel des Produkts (%1); nur das Deaktivieren wird unterstützt.</translation>
    </message>
    <message>
        <source>Clone it, then change the clone.</source>
        <translation>Klonen Sie sie, und ändern Sie dann den Klon.</translation>
    </message>
    <message>
        <source>The staging server has a standard rule of this name, %1.</source>
        <translation>Der Stagingserver hat eine Standardregel mit diesem Namen, %1.</translation>
    </message>
    <message>
        <source>Rename the custom rule.</source>
        <translation>Benennen Sie die benutzerdefinierte Regel um.</translation>
    </message>
    <message>
        <source>The staging server uses the identifier of this rule for another one, %1.</source>
        <translation>Der Stagingserver verwendet den Bezeichner dieser Regel für eine andere, %1.</translation>
    </message>
    <message>
        <source>Give this rule a new identifier.</source>
        <translation>Geben Sie dieser Regel einen neuen Bezeichner.</translation>
    </message>
    <message>
        <source>The staging server has a rule of this name with another identifier; it would be replaced.</source>
        <translation>Der Stagingserver hat eine Regel mit diesem Namen und einem anderen Bezeichner; sie würde ersetzt.</translation>
    </message>
    <message>
        <source>Nothing to do if it is the same rule.</source>
        <translation>Nichts zu tun, wenn es dieselbe Regel ist.</translation>
    </message>
    <message>
        <source>The rule is to stand next to %1, which the staging server does not have.</source>
        <translation>Die Regel soll neben %1 stehen; diese Regel hat der Stagingserver nicht.</translation>
    </message>
    <message>
        <source>Use a precedence number instead.</source>
        <translation>Verwenden Sie stattdessen eine Rangfolgenummer.</translation>
    </message>
    <message>
        <source>The link type %1 is not known; an older build refuses it.</source>
        <translation>Der Verknüpfungstyp %1 ist nicht bekannt; ein älterer Build lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Check the build of the staging server.</source>
        <translation>Prüfen Sie den Build des Stagingservers.</translation>
    </message>
    <message>
        <source>The operator %1 is not known; an older build refuses it.</source>
        <translation>Der Operator %1 ist nicht bekannt; ein älterer Build lehnt ihn ab.</translation>
    </message>
    <message>
        <source>The object type %1 is not selected on %2, so the rule would find nothing.</source>
        <translation>Der Objekttyp %1 ist auf %2 nicht ausgewählt, daher würde die Regel nichts finden.</translation>
    </message>
    <message>
        <source>Select it in the connector's properties.</source>
        <translation>Wählen Sie ihn in den Eigenschaften des Connectors aus.</translation>
    </message>
    <message>
        <source>Another rule of these scripts has the precedence %1 as well.</source>
        <translation>Eine weitere Regel dieser Skripts hat ebenfalls die Rangfolge %1.</translation>
    </message>
    <message>
        <source>Give each rule a number of its own.</source>
        <translation>Geben Sie jeder Regel eine eigene Nummer.</translation>
    </message>
    <message>
        <source>Another rule of these scripts has the identifier %1 as well: the second one would overwrite the first.</source>
        <translation>Eine weitere Regel dieser Skripts hat ebenfalls den Bezeichner %1: Die zweite würde die erste überschreiben.</translation>
    </message>
    <message>
        <source>Give each rule an identifier of its own.</source>
        <translation>Geben Sie jeder Regel einen eigenen Bezeichner.</translation>
    </message>
    <message>
        <source>The expression for %2 calls %1, a function that the product's reference does not list.</source>
        <translation>Der Ausdruck für %2 ruft %1 auf, eine Funktion, die die Referenz des Produkts nicht aufführt.</translation>
    </message>
    <message>
        <source>Check the name; upper and lower case count.</source>
        <translation>Prüfen Sie den Namen; Groß- und Kleinschreibung wird unterschieden.</translation>
    </message>
    <message>
        <source>The expression for %3 calls %1; the function is written %2, and case counts.</source>
        <translation>Der Ausdruck für %3 ruft %1 auf; die Funktion wird %2 geschrieben, und Groß- und Kleinschreibung wird unterschieden.</translation>
    </message>
    <message>
        <source>Write the function as the product does.</source>
        <translation>Schreiben Sie die Funktion wie das Produkt.</translation>
    </message>
    <message>
        <source>The expression for %2 uses %1, which is no value that the product replaces.</source>
        <translation>Der Ausdruck für %2 verwendet %1; das ist kein Wert, den das Produkt ersetzt.</translation>
    </message>
    <message>
        <source>Check the token's name.</source>
        <translation>Prüfen Sie den Namen des Tokens.</translation>
    </message>
    <message>
        <source>The expression for %2 reads %1, which the rule does not list as a source.</source>
        <translation>Der Ausdruck für %2 liest %1; die Regel führt dies nicht als Quelle auf.</translation>
    </message>
    <message>
        <source>Add it to -Source.</source>
        <translation>Fügen Sie es zu -Source hinzu.</translation>
    </message>
    <message>
        <source>The expression for %3 reads %1; the rule lists it as %2, and case counts.</source>
        <translation>Der Ausdruck für %3 liest %1; die Regel führt es als %2 auf, und Groß- und Kleinschreibung wird unterschieden.</translation>
    </message>
    <message>
        <source>Write both alike.</source>
        <translation>Schreiben Sie beide gleich.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Export the rule again.</source>
        <translation>Exportieren Sie die Regel erneut.</translation>
    </message>
    <message>
        <source>PowerShell refuses the whole script here: %1</source>
        <translation>PowerShell lehnt hier das ganze Skript ab: %1</translation>
    </message>
    <message>
        <source>Export the rule again, or correct this place.</source>
        <translation>Exportieren Sie die Regel erneut, oder berichtigen Sie diese Stelle.</translation>
    </message>
    <message>
        <source>The script has letters beyond ASCII and no byte order mark: Windows PowerShell 5.1 reads other letters in their place.</source>
        <translation>Das Skript hat Zeichen außerhalb von ASCII und keine Bytereihenfolge-Marke: Windows PowerShell 5.1 liest andere Zeichen an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Add the byte order mark, or save the script as "UTF-8 with BOM".</source>
        <translation>Fügen Sie die Bytereihenfolge-Marke hinzu, oder speichern Sie das Skript als „UTF-8 with BOM“.</translation>
    </message>
    <message>
        <source>Without a byte order mark Windows PowerShell 5.1 reads some of these letters as quotes or dashes: the script breaks, or creates another rule.</source>
        <translation>Ohne Bytereihenfolge-Marke liest Windows PowerShell 5.1 einige dieser Zeichen als Anführungszeichen oder Striche: Das Skript scheitert oder legt eine andere Regel an.</translation>
    </message>
    <message>
        <source>The script is written in %1 and not in UTF-8: a server with another code page reads other letters.</source>
        <translation>Das Skript ist in %1 und nicht in UTF-8 geschrieben: Ein Server mit einer anderen Codepage liest andere Zeichen.</translation>
    </message>
    <message>
        <source>Save it as "UTF-8 with BOM" before it is run.</source>
        <translation>Speichern Sie es vor dem Ausführen als „UTF-8 with BOM“.</translation>
    </message>
    <message>
        <source>A typographic quote or dash is part of the script's syntax; PowerShell reads it so, other programs do not.</source>
        <translation>Ein typografisches Anführungszeichen oder ein typografischer Strich gehört zur Syntax des Skripts; PowerShell liest es so, andere Programme nicht.</translation>
    </message>
    <message>
        <source>Write the plain quote or dash.</source>
        <translation>Schreiben Sie das einfache Anführungszeichen oder den einfachen Strich.</translation>
    </message>
    <message>
        <source>The connector of "%1" is written in the form {0x…}, which is never rewritten.</source>
        <translation>Der Connector von „%1“ ist in der Form {0x…} geschrieben, die nie umgeschrieben wird.</translation>
    </message>
    <message>
        <source>Write it with hyphens.</source>
        <translation>Schreiben Sie ihn mit Bindestrichen.</translation>
    </message>
    <message>
        <source>The connector of "%1" is found only when the script runs (%2): nothing is rewritten there.</source>
        <translation>Der Connector von „%1“ wird erst beim Ausführen des Skripts ermittelt (%2): Dort wird nichts umgeschrieben.</translation>
    </message>
    <message>
        <source>See that it finds the right connector on the staging server, or write its GUID.</source>
        <translation>Stellen Sie sicher, dass es auf dem Stagingserver den richtigen Connector findet, oder schreiben Sie dessen GUID.</translation>
    </message>
    <message>
        <source>The connector of "%1" is a placeholder, %2: the rule would be refused.</source>
        <translation>Der Connector von „%1“ ist ein Platzhalter, %2: Die Regel würde abgelehnt.</translation>
    </message>
    <message>
        <source>Write the GUID of the connector.</source>
        <translation>Schreiben Sie die GUID des Connectors.</translation>
    </message>
    <message>
        <source>The GUID of the connector of "%1" was made unreadable (%2): the rule would be refused.</source>
        <translation>Die GUID des Connectors von „%1“ wurde unkenntlich gemacht (%2): Die Regel würde abgelehnt.</translation>
    </message>
    <message>
        <source>Write the whole GUID of the connector.</source>
        <translation>Schreiben Sie die ganze GUID des Connectors.</translation>
    </message>
    <message>
        <source>The rule "%1" has no connector: PowerShell would ask for it and wait.</source>
        <translation>Die Regel „%1“ hat keinen Connector: PowerShell würde danach fragen und warten.</translation>
    </message>
    <message>
        <source>Check the lines of the statement: each but the last ends with a backtick and nothing after it.</source>
        <translation>Prüfen Sie die Zeilen der Anweisung: Jede außer der letzten endet mit einem Graviszeichen (Backtick) und nichts danach.</translation>
    </message>
    <message>
        <source>The statement has ended above: this line is a command called %1, and does nothing of what it says.</source>
        <translation>Die Anweisung ist weiter oben zu Ende: Diese Zeile ist ein Befehl namens %1 und bewirkt nichts von dem, was sie besagt.</translation>
    </message>
    <message>
        <source>Remove what stands after the backtick above, or the line between.</source>
        <translation>Entfernen Sie, was oben nach dem Graviszeichen (Backtick) steht, oder die Zeile dazwischen.</translation>
    </message>
    <message>
        <source>PowerShell would refuse the arguments of %1 (%2).</source>
        <translation>PowerShell würde die Argumente von %1 ablehnen (%2).</translation>
    </message>
    <message>
        <source>Look for an apostrophe that is not doubled and for a misspelt parameter.</source>
        <translation>Suchen Sie nach einem nicht verdoppelten Apostroph und nach einem falsch geschriebenen Parameter.</translation>
    </message>
    <message>
        <source>An apostrophe inside the quotes ends the text too early: %1</source>
        <translation>Ein Apostroph innerhalb der Anführungszeichen beendet den Text zu früh: %1</translation>
    </message>
    <message>
        <source>Double the apostrophe.</source>
        <translation>Verdoppeln Sie den Apostroph.</translation>
    </message>
    <message>
        <source>The rule is to stand next to %1, a rule of the server that it comes from.</source>
        <translation>Die Regel soll neben %1 stehen, einer Regel des Servers, von dem sie stammt.</translation>
    </message>
    <message>
        <source>A comment names the connector %1; comments stay as they are.</source>
        <translation>Ein Kommentar nennt den Connector %1; Kommentare bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>The connector %1 stands here as a value; it stays as it is.</source>
        <translation>Der Connector %1 steht hier als Wert; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>If it means the connector, write the staging server's by hand.</source>
        <translation>Wenn der Connector gemeint ist, schreiben Sie von Hand den des Stagingservers.</translation>
    </message>
    <message>
        <source>From here on the script does more than create rules: it is shown, but never run by this program.</source>
        <translation>Von hier an tut das Skript mehr, als Regeln anzulegen: Es wird angezeigt, aber nie von diesem Programm ausgeführt.</translation>
    </message>
    <message>
        <source>Run it by hand on the staging server once you have read it.</source>
        <translation>Führen Sie es von Hand auf dem Stagingserver aus, sobald Sie es gelesen haben.</translation>
    </message>
    <message>
        <source>The script creates no rule; it was copied as it is.</source>
        <translation>Das Skript legt keine Regel an; es wurde unverändert kopiert.</translation>
    </message>
    <message>
        <source>All rules belong to the Entra connector, which has the same GUID on every server; the script was copied as it is.</source>
        <translation>Alle Regeln gehören zum Entra-Connector, der auf jedem Server dieselbe GUID hat; das Skript wurde unverändert kopiert.</translation>
    </message>
    <message>
        <source>The script holds several rules: after a failure PowerShell goes on and may add what belongs to another rule.</source>
        <translation>Das Skript enthält mehrere Regeln: Nach einem Fehler fährt PowerShell fort und fügt möglicherweise hinzu, was zu einer anderen Regel gehört.</translation>
    </message>
    <message>
        <source>Run one rule at a time.</source>
        <translation>Führen Sie jeweils nur eine Regel aus.</translation>
    </message>
    <message>
        <source>The rule cmdlets work on the server itself only.</source>
        <translation>Die Regel-Cmdlets funktionieren nur auf dem Server selbst.</translation>
    </message>
    <message>
        <source>Run the script on the staging server, not through remoting to another one.</source>
        <translation>Führen Sie das Skript auf dem Stagingserver aus, nicht per Remoting auf einem anderen.</translation>
    </message>
    <message>
        <source>The rule cmdlets need Windows PowerShell 5.1, started as administrator by a member of ADSyncAdmins.</source>
        <translation>Die Regel-Cmdlets benötigen Windows PowerShell 5.1, als Administrator gestartet von einem Mitglied von ADSyncAdmins.</translation>
    </message>
    <message>
        <source>Do not use PowerShell 7.</source>
        <translation>Verwenden Sie nicht PowerShell 7.</translation>
    </message>
    <message>
        <source>A new or changed rule makes the next synchronization a full one.</source>
        <translation>Eine neue oder geänderte Regel macht die nächste Synchronisierung zu einer vollständigen.</translation>
    </message>
    <message>
        <source>Switch the scheduler off first, and expect a long run.</source>
        <translation>Schalten Sie zuerst den Scheduler aus, und rechnen Sie mit einem langen Lauf.</translation>
    </message>
    <message>
        <source>Windows may refuse to run a script that was copied from another machine.</source>
        <translation>Windows lehnt es möglicherweise ab, ein von einem anderen Computer kopiertes Skript auszuführen.</translation>
    </message>
    <message>
        <source>Use Unblock-File on it.</source>
        <translation>Wenden Sie Unblock-File darauf an.</translation>
    </message>
    <message>
        <source>The attribute %1 is not selected on %2, so the rule would see no value.</source>
        <translation>Das Attribut %1 ist auf %2 nicht ausgewählt, daher würde die Regel keinen Wert sehen.</translation>
    </message>
</context>
<context>
    <name>swingbridge::LivePanel</name>
    <message>
        <source>Looking for: %1</source>
        <translation>Wartet auf: %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Jetzt aktiv</translation>
    </message>
    <message>
        <source>Active when last seen</source>
        <translation>Aktiv, als zuletzt gesehen</translation>
    </message>
    <message>
        <source>To undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>rests here</source>
        <translation>ruht hier</translation>
    </message>
</context>
<context>
    <name>swingbridge::MatchedBy</name>
    <message>
        <source>identifier</source>
        <translation>Bezeichner</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>Gesamtstruktur</translation>
    </message>
    <message>
        <source>partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>netbios</source>
        <translation>NetBIOS-Name</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>ausführende Person</translation>
    </message>
</context>
<context>
    <name>swingbridge::MendPanel</name>
    <message>
        <source>Do this</source>
        <translation>Dies tun</translation>
    </message>
    <message>
        <source>In the vendor's wizard on %1</source>
        <translation>Im Assistenten des Herstellers auf %1</translation>
    </message>
    <message>
        <source>This puts %1 into staging mode. A stopped scheduler is not staging mode: whoever starts it exports again. Then let both be read again.</source>
        <translation>Damit geht %1 in den Stagingmodus. Ein angehaltener Scheduler ist kein Stagingmodus: Wer ihn startet, exportiert wieder. Lassen Sie danach beide neu lesen.</translation>
    </message>
    <message>
        <source>This makes %1 active. Do it only if you know that no other server exports for this tenant. Then let both be read again.</source>
        <translation>Damit wird %1 aktiv. Tun Sie das nur, wenn Sie wissen, dass kein anderer Server für diesen Mandanten exportiert. Lassen Sie danach beide neu lesen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what to click</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message, headline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>kind of message, headline, text</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>swingbridge::MethodModel</name>
    <message>
        <source>%1 runs %2; %3 is not installed yet.</source>
        <translation>Auf %1 läuft %2; %3 ist noch nicht installiert.</translation>
    </message>
    <message>
        <source>A pair of servers of one version: %1 is active, %2 is in staging mode, both run %3.</source>
        <translation>Ein Serverpaar mit gleicher Version: %1 ist aktiv, %2 ist im Stagingmodus, auf beiden läuft %3.</translation>
    </message>
    <message>
        <source>A pair of servers: %1 is active and runs %2, %3 is in staging mode and runs %4.</source>
        <translation>Ein Serverpaar: %1 ist aktiv, dort läuft %2; %3 ist im Stagingmodus, dort läuft %4.</translation>
    </message>
</context>
<context>
    <name>swingbridge::MethodPage</name>
    <message>
        <source>There are several ways to a newer version. The recommended one is marked, with its reasons; for the others it says why not. Choosing a way changes nothing on a server.</source>
        <translation>Zu einer neueren Version führen mehrere Wege. Der empfohlene ist mit seinen Gründen gekennzeichnet; bei den anderen steht, was dagegen spricht. Die Wahl eines Weges ändert nichts auf einem Server.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Which way fits what is there. Nothing is changed on a server.</source>
        <translation>Welcher Weg zu dem passt, was vorhanden ist. Auf keinem Server wird etwas geändert.</translation>
    </message>
    <message>
        <source>The ways, and what speaks for and against them</source>
        <translation>Die Wege und was für und gegen sie spricht</translation>
    </message>
    <message>
        <source>Not known, and it could change the advice: %1</source>
        <translation>Nicht bekannt, und es könnte die Empfehlung ändern: %1</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
</context>
<context>
    <name>swingbridge::MigrationPage</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut vers&amp;uchen</translation>
    </message>
</context>
<context>
    <name>swingbridge::MigrationSession</name>
    <message>
        <source>"%1" is not a way to fence a server off.</source>
        <translation>„%1“ ist kein Weg, einen Server abzusperren.</translation>
    </message>
    <message>
        <source>Say poweredOff, outboundBlocked or diskDetached.</source>
        <translation>Geben Sie poweredOff, outboundBlocked oder diskDetached an.</translation>
    </message>
</context>
<context>
    <name>swingbridge::MigrationWizard</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Work is going on. Stop after this step and close?</source>
        <translation>Es wird gerade gearbeitet. Nach diesem Schritt anhalten und schließen?</translation>
    </message>
    <message>
        <source>The journal is up to date; the migration can be gone on with at any time.</source>
        <translation>Das Journal ist auf dem neuesten Stand; die Migration kann jederzeit fortgesetzt werden.</translation>
    </message>
    <message>
        <source>&amp;Stop, then close</source>
        <translation>&amp;Anhalten, dann schließen</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>swingbridge::ObjectPane</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Vorgang</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln attribute(s)</source>
        <comment>operation</comment>
        <translation>
            <numerusform>%1, %Ln Attribut</numerusform>
            <numerusform>%1, %Ln Attribute</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Cloud object</source>
        <translation>Cloudobjekt</translation>
    </message>
    <message>
        <source>%1, not anchored on-premises</source>
        <translation>%1, nicht lokal verankert</translation>
    </message>
    <message>
        <source>Source anchor</source>
        <translation>Quellanker</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>DN</translation>
    </message>
    <message>
        <source>Copy everything about this object</source>
        <translation>Alles über dieses Objekt kopieren</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>Choose an object to see its values</source>
        <translation>Wählen Sie ein Objekt, um seine Werte zu sehen</translation>
    </message>
    <message>
        <source>− in the tenant now   + %1 would write</source>
        <translation>− jetzt im Mandanten   + würde %1 schreiben</translation>
    </message>
    <message>
        <source>a secret, not shown</source>
        <translation>ein Geheimnis, nicht gezeigt</translation>
    </message>
    <message>
        <source>%L1 added, %L2 removed; not all are shown</source>
        <translation>%L1 hinzugefügt, %L2 entfernt; nicht alle werden gezeigt</translation>
    </message>
</context>
<context>
    <name>swingbridge::OldServerPanel</name>
    <message>
        <source>&amp;Upgrade it and keep it in staging mode</source>
        <translation>&amp;Upgrade durchführen und im Stagingmodus behalten</translation>
    </message>
    <message>
        <source>A second server of the same version, ready for the next switch. Guided.</source>
        <translation>Ein zweiter Server derselben Version, bereit für die nächste Umschaltung. Mit Anleitung.</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is, in staging mode</source>
        <translation>&amp;Behalten, wie er ist, im Stagingmodus</translation>
    </message>
    <message>
        <source>A second server, ready for the next switch.</source>
        <translation>Ein zweiter Server, bereit für die nächste Umschaltung.</translation>
    </message>
    <message>
        <source>Switch &amp;back to %1</source>
        <translation>&amp;Zurückschalten auf %1</translation>
    </message>
    <message>
        <source>An ordinary switch with all guards; what it would export is captured and approved first.</source>
        <translation>Eine gewöhnliche Umschaltung mit allen Prüfbedingungen; was er exportieren würde, wird zuvor erfasst und genehmigt.</translation>
    </message>
    <message>
        <source>&amp;Decommission it</source>
        <translation>&amp;Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Uninstall the product or delete the machine for good. A disabled service is only a fence.</source>
        <translation>Deinstallieren Sie das Produkt oder löschen Sie die Maschine endgültig. Ein deaktivierter Dienst ist nur eine Absperrung.</translation>
    </message>
    <message>
        <source>What becomes of %1?</source>
        <translation>Was wird aus %1?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It is a migration of its own, with a journal of its own:</source>
        <translation>Es ist eine eigene Migration mit einem eigenen Journal:</translation>
    </message>
</context>
<context>
    <name>swingbridge::PageModel</name>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) still open</source>
        <translation>
            <numerusform>%Ln Frage noch offen</numerusform>
            <numerusform>%Ln Fragen noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>Nach diesem Schritt a&amp;nhalten</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3</source>
        <translation>%1: %L2 von %L3</translation>
    </message>
    <message>
        <source>%1: %L2 of %L3 objects</source>
        <translation>%1: %L2 von %L3 Objekten</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>swingbridge::PairBar</name>
    <message>
        <source>&amp;Earlier pairs</source>
        <translation>&amp;Frühere Paare</translation>
    </message>
    <message>
        <source>Use this pair</source>
        <translation>Dieses Paar verwenden</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>&amp;Change number</source>
        <translation>&amp;Änderungsnummer</translation>
    </message>
    <message>
        <source>for the report</source>
        <translation>für den Bericht</translation>
    </message>
</context>
<context>
    <name>swingbridge::PlateWords</name>
    <message>
        <source>Active</source>
        <comment>role of a server</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Staging</source>
        <comment>role of a server</comment>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>role of a server</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>state of a server</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Staging, fenced</source>
        <comment>role of a server</comment>
        <translation>Staging, abgesperrt</translation>
    </message>
    <message>
        <source>exports</source>
        <comment>@status of a server</comment>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>no exports</source>
        <comment>@status of a server</comment>
        <translation>kein Export</translation>
    </message>
    <message>
        <source>may still export</source>
        <comment>@status of a server</comment>
        <translation>evtl. Export</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>@status of a server</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 is active and exports to %2.</source>
        <translation>%1 ist aktiv und exportiert in %2.</translation>
    </message>
    <message>
        <source>%1 is in staging mode and exports nothing.</source>
        <translation>%1 ist im Stagingmodus und exportiert nichts.</translation>
    </message>
    <message>
        <source>%1 is in staging mode and fenced; it exports nothing.</source>
        <translation>%1 ist im Stagingmodus und abgesperrt; er exportiert nichts.</translation>
    </message>
    <message>
        <source>The role of %1 is not known.</source>
        <translation>Die Rolle von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not answer; it was active and may still export.</source>
        <translation>%1 antwortet nicht; er war aktiv und exportiert möglicherweise noch.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The demotion of %1 was sent but not yet seen; it may still export.</source>
        <translation>Die Herabstufung von %1 wurde gesendet, aber noch nicht gesehen; er exportiert möglicherweise noch.</translation>
    </message>
    <message>
        <source>%1 is active, but it is not the only one.</source>
        <translation>%1 ist aktiv, aber nicht als Einziger.</translation>
    </message>
    <message>
        <source>the tenant</source>
        <translation>den Mandanten</translation>
    </message>
    <message>
        <source>This reading is old.</source>
        <translation>Dieser Stand ist alt.</translation>
    </message>
    <message>
        <source>No server is active.</source>
        <translation>Kein Server ist aktiv.</translation>
    </message>
</context>
<context>
    <name>swingbridge::PreflightModel</name>
    <message>
        <source>Looks at both servers; nothing is changed by looking.</source>
        <translation>Sieht sich beide Server an; durch das Ansehen wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln want(s) your answer.</source>
        <translation>
            <numerusform>%1 %Ln verlangt Ihre Antwort.</numerusform>
            <numerusform>%1 %Ln verlangen Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s), read on every server they concern: %1 passed.</source>
        <translation>
            <numerusform>%Ln Prüfung, gelesen auf jedem Server, den sie betrifft: %1 bestanden.</numerusform>
            <numerusform>%Ln Prüfungen, gelesen auf jedem Server, den sie betreffen: %1 bestanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swingbridge::PreflightPage</name>
    <message>
        <source>Every check says what was seen, why it matters and how to mend it. Blockers stand in the way; some may be waived with a reason that the report prints. What no program can see, a person states in words. Looking changes nothing; at the end automatic upgrade is held off on both servers.</source>
        <translation>Jede Prüfung sagt, was gesehen wurde, warum es wichtig ist und wie es zu beheben ist. Blocker stehen im Weg; auf manche darf mit einer Begründung verzichtet werden, die der Bericht wiedergibt. Was kein Programm sehen kann, bestätigt eine Person in Worten. Das Ansehen ändert nichts; am Ende wird das automatische Upgrade auf beiden Servern ausgesetzt.</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>&amp;Run all again</source>
        <translation>&amp;Alle erneut ausführen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Choose a check to see why it matters</source>
        <translation>Wählen Sie eine Prüfung, um zu sehen, warum sie wichtig ist</translation>
    </message>
    <message>
        <source>In your &amp;words; the report prints them</source>
        <translation>In &amp;Ihren Worten; der Bericht gibt sie wieder</translation>
    </message>
    <message>
        <source>&amp;Why it may be waived; the report prints it</source>
        <translation>Warum &amp;darauf verzichtet werden darf; der Bericht gibt es wieder</translation>
    </message>
    <message>
        <source>A&amp;ttest</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Waive with this reason</source>
        <translation>Mit dieser Begründung &amp;verzichten</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Wie es zu beheben ist</translation>
    </message>
    <message>
        <source>%1, active</source>
        <translation>%1, aktiv</translation>
    </message>
    <message>
        <source>%1, staging</source>
        <translation>%1, Staging</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, what was seen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to mend.</source>
        <translation>Es ist nichts zu beheben.</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>@status</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>@status</comment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Run this check a&amp;gain</source>
        <translation>Diese Prüfung &amp;wiederholen</translation>
    </message>
    <message>
        <source>Who signs in where</source>
        <translation>Wer sich wo anmeldet</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>Das Portal</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>swingbridge::ProofPanel</name>
    <message>
        <source>First exports</source>
        <translation>Erste Exporte</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Änd.</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Lösch.</translation>
    </message>
    <message>
        <source>May I go home?</source>
        <translation>Darf ich nach Hause gehen?</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>First exports of %1</source>
        <translation>Erste Exporte von %1</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>Noch wurde nichts angesehen.</translation>
    </message>
    <message>
        <source>%1: what did you see, and where?</source>
        <translation>%1: Was haben Sie gesehen, und wo?</translation>
    </message>
    <message>
        <source>Att&amp;est</source>
        <translation>&amp;Bestätigen</translation>
    </message>
</context>
<context>
    <name>swingbridge::ReadmissionPanel</name>
    <message>
        <source>Evidence that its ways out are blocked</source>
        <translation>Nachweis, dass seine Ausgänge gesperrt sind</translation>
    </message>
    <message>
        <source>Evidence: who blocked it, where it can be seen</source>
        <translation>Nachweis: wer sie gesperrt hat, wo es zu sehen ist</translation>
    </message>
    <message>
        <source>The sentence, typed</source>
        <translation>Der Satz, eingegeben</translation>
    </message>
    <message>
        <source>Type the sentence above, letter by letter</source>
        <translation>Geben Sie den Satz oben Buchstabe für Buchstabe ein</translation>
    </message>
    <message>
        <source>Claim and &amp;fence %1</source>
        <translation>%1 beanspruchen und a&amp;bsperren</translation>
    </message>
    <message>
        <source>Att&amp;est and take %1 back as staging</source>
        <translation>&amp;Bestätigen und %1 als Stagingserver wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>swingbridge::ReportPage</name>
    <message>
        <source>The report is made from the journal and from nothing else. The short code belongs into the change ticket: with it anyone can tell later whether the journal was altered.</source>
        <translation>Der Bericht entsteht aus dem Journal und aus nichts anderem. Der Kurzcode gehört in das Änderungsticket: Mit ihm kann später jeder feststellen, ob das Journal verändert wurde.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>For the change ticket, the approver and the auditor: what was done, seen and said.</source>
        <translation>Für das Änderungsticket, die genehmigende Person und die Revision: was getan, gesehen und gesagt wurde.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Where the report is</source>
        <translation>Wo der Bericht liegt</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kurzcode</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Bericht drucken (Strg+P)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>swingbridge::RestPanel</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>What was seen, and what can be done</source>
        <translation>Was gesehen wurde und was getan werden kann</translation>
    </message>
</context>
<context>
    <name>swingbridge::RoleHeader</name>
    <message>
        <source>%1, %2</source>
        <comment>server and its role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::RuleFindingList</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>finding, remedy</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::RuleListModel</name>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
</context>
<context>
    <name>swingbridge::RuleScriptPanel</name>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Previous rewritten or found line (F7)</source>
        <translation>Vorherige umgeschriebene oder beanstandete Zeile (F7)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next rewritten or found line (F8)</source>
        <translation>Nächste umgeschriebene oder beanstandete Zeile (F8)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>as exported</source>
        <translation>wie exportiert</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>umgeschrieben</translation>
    </message>
    <message>
        <source>&amp;Undo the repairs</source>
        <translation>&amp;Reparaturen rückgängig machen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>Findings about this script</source>
        <translation>Befunde zu diesem Skript</translation>
    </message>
</context>
<context>
    <name>swingbridge::RulesModel</name>
    <message>
        <source>read back, equal</source>
        <translation>zurückgelesen, gleich</translation>
    </message>
    <message>
        <source>equal already</source>
        <translation>bereits gleich</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Run %Ln rule(s) on %1</source>
        <translation>
            <numerusform>%Ln &amp;Regel auf %1 ausführen</numerusform>
            <numerusform>%Ln &amp;Regeln auf %1 ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes %1, which is in staging mode</source>
        <translation>Ändert %1, der im Stagingmodus ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln script(s) written; nothing was run.</source>
        <translation>
            <numerusform>%Ln Skript geschrieben; es wurde nichts ausgeführt.</numerusform>
            <numerusform>%Ln Skripte geschrieben; es wurde nichts ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>ran %1</source>
        <comment>time</comment>
        <translation>ausgeführt %1</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>would fail</source>
        <translation>würde fehlschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>to replace</source>
        <translation>zu ersetzen</translation>
    </message>
    <message>
        <source>to create</source>
        <translation>zu erstellen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>state, connector, precedence</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, connector</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>PowerShell would refuse it</source>
        <translation>PowerShell würde es ablehnen</translation>
    </message>
    <message>
        <source>makes no rule</source>
        <translation>erstellt keine Regel</translation>
    </message>
    <message numerus="yes">
        <source>code of its own, %Ln rule(s)</source>
        <translation>
            <numerusform>eigener Code, %Ln Regel</numerusform>
            <numerusform>eigener Code, %Ln Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>is not rewritten</source>
        <translation>wird nicht umgeschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom rule(s) of %1 for %2. Only connector GUIDs are rewritten, nothing else.</source>
        <translation>
            <numerusform>%Ln benutzerdefinierte Regel von %1 für %2. Nur Connector-GUIDs werden umgeschrieben, sonst nichts.</numerusform>
            <numerusform>%Ln benutzerdefinierte Regeln von %1 für %2. Nur Connector-GUIDs werden umgeschrieben, sonst nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>auszuwählen</translation>
    </message>
    <message>
        <source>It runs on %1 and is read back before the next one.</source>
        <translation>Sie läuft auf %1 und wird zurückgelesen, bevor die nächste folgt.</translation>
    </message>
    <message>
        <source>It was read back from %1 and is not equal.</source>
        <translation>Sie wurde von %1 zurückgelesen und ist nicht gleich.</translation>
    </message>
    <message>
        <source>It ran on %1 and was read back: equal.</source>
        <translation>Auf %1 ausgeführt und zurückgelesen: gleich.</translation>
    </message>
    <message>
        <source>%1 has this rule already, to the letter.</source>
        <translation>%1 hat diese Regel bereits, buchstabengetreu.</translation>
    </message>
    <message>
        <source>It stays as it is on %1: that was decided on page Compare.</source>
        <translation>Sie bleibt auf %1, wie sie ist: Das wurde auf der Seite „Vergleich“ entschieden.</translation>
    </message>
    <message>
        <source>No connector of %1 stands for %2; the rule is not run.</source>
        <translation>Kein Connector von %1 steht für %2; die Regel wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing found that would fail on %1.</source>
        <translation>Nichts gefunden, was auf %1 fehlschlagen würde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s).</source>
        <translation>
            <numerusform>%Ln Befund.</numerusform>
            <numerusform>%Ln Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Another version of the rule is there; it will be replaced.</source>
        <translation>%1 Dort ist eine andere Version der Regel vorhanden; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>%1 The rule does not exist there yet; it will be created.</source>
        <translation>%1 Die Regel ist dort noch nicht vorhanden; sie wird erstellt.</translation>
    </message>
    <message>
        <source>It does more than make rules: it is shown and rewritten, never run from here.</source>
        <translation>Es erstellt nicht nur Regeln: Es wird angezeigt und umgeschrieben, aber nie von hier aus ausgeführt.</translation>
    </message>
    <message>
        <source>It makes no rule; it is saved as it is.</source>
        <translation>Es erstellt keine Regel; es wird unverändert gespeichert.</translation>
    </message>
    <message>
        <source>PowerShell would report an error; nothing is rewritten.</source>
        <translation>PowerShell würde einen Fehler melden; es wird nichts umgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>It makes %Ln rule(s) and does nothing else: it can be run on %1.</source>
        <translation>
            <numerusform>Es erstellt %Ln Regel und tut sonst nichts: Es kann auf %1 ausgeführt werden.</numerusform>
            <numerusform>Es erstellt %Ln Regeln und tut sonst nichts: Es kann auf %1 ausgeführt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Run on %1</source>
        <translation>Auf %1 &amp;ausführen</translation>
    </message>
    <message>
        <source>&amp;Look at %1 again</source>
        <translation>%1 &amp;erneut ansehen</translation>
    </message>
    <message>
        <source>Confirm which connector of %1 stands for %2 first</source>
        <translation>Bestätigen Sie zuerst, welcher Connector von %1 für %2 steht</translation>
    </message>
</context>
<context>
    <name>swingbridge::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Write the scripts to a new folder in</source>
        <translation>Skripte in einen neuen Ordner schreiben, in</translation>
    </message>
    <message>
        <source>Save the rewritten scripts to a new folder in</source>
        <translation>Umgeschriebene Skripte in einem neuen Ordner speichern, in</translation>
    </message>
    <message>
        <source>An AD connector has another GUID on every server. In each rule exactly these GUIDs are replaced and nothing else; both texts stand side by side. Rules are run one at a time and read back before the next one. Script files of your own can be added or dropped here: they are rewritten and saved to a new folder; the originals stay as they are.</source>
        <translation>Ein AD-Connector hat auf jedem Server eine andere GUID. In jeder Regel werden genau diese GUIDs ersetzt und sonst nichts; beide Texte stehen nebeneinander. Regeln werden einzeln ausgeführt und zurückgelesen, bevor die nächste folgt. Eigene Skriptdateien können hier hinzugefügt oder abgelegt werden: Sie werden umgeschrieben und in einem neuen Ordner gespeichert; die Originale bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Add scripts…</source>
        <translation>Skripte &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Write scripts…</source>
        <translation>Skripte &amp;schreiben…</translation>
    </message>
    <message>
        <source>The custom rules of %1 as scripts that run on that server only</source>
        <translation>Die benutzerdefinierten Regeln von %1 als Skripte, die nur auf diesem Server laufen</translation>
    </message>
    <message>
        <source>&amp;Save rewritten…</source>
        <translation>&amp;Umgeschriebene speichern…</translation>
    </message>
    <message>
        <source>All scripts of this page for %1, to a new folder</source>
        <translation>Alle Skripte dieser Seite für %1, in einem neuen Ordner</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>%1 has no custom rules</source>
        <translation>%1 hat keine benutzerdefinierten Regeln</translation>
    </message>
    <message>
        <source>Nothing has to be carried over. Script files of your own can be added or dropped here.</source>
        <translation>Es muss nichts übertragen werden. Eigene Skriptdateien können hier hinzugefügt oder abgelegt werden.</translation>
    </message>
    <message>
        <source>Add rule scripts</source>
        <translation>Regelskripte hinzufügen</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1);;All files (*)</source>
        <translation>PowerShell-Skripte (*.ps1);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>swingbridge::RunSegments</name>
    <message>
        <source>Progress: %1 %</source>
        <translation>Fortschritt: %1 %</translation>
    </message>
    <message>
        <source>%1: %2 %. %3</source>
        <comment>what runs, percent done, times</comment>
        <translation>%1: %2 %. %3</translation>
    </message>
</context>
<context>
    <name>swingbridge::ServerCopyColumn</name>
    <message>
        <source>What was stored</source>
        <translation>Was gespeichert wurde</translation>
    </message>
    <message>
        <source>For a fresh settings file</source>
        <translation>Für eine aktuelle Einstellungsdatei</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>being copied</source>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::ServerSlot</name>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>WinRM</source>
        <translation>WinRM</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Diese Maschine</translation>
    </message>
    <message>
        <source>Offline copy in a folder</source>
        <translation>Offlinekopie in einem Ordner</translation>
    </message>
    <message>
        <source>Server of the lab</source>
        <translation>Server des Labors</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 before its key is trusted. Compare the fingerprint with the one that the server tells of itself, then test again.</source>
        <translation>An %1 wird nichts gesendet, bevor seinem Schlüssel vertraut wird. Vergleichen Sie den Fingerabdruck mit dem, den der Server von sich selbst nennt, dann testen Sie erneut.</translation>
    </message>
    <message>
        <source>Somebody may stand between you and %1. Nothing here accepts this key. Only if you know that the server was set up anew: take its old line out of %2, then test again and compare the new key.</source>
        <translation>Jemand steht vielleicht zwischen Ihnen und %1. Nichts hier nimmt diesen Schlüssel an. Nur wenn Sie wissen, dass der Server neu aufgesetzt wurde: Nehmen Sie seine alte Zeile aus %2, dann testen Sie erneut und vergleichen den neuen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>swingbridge::ServerSlotCard</name>
    <message>
        <source>Leave this server out</source>
        <translation>Diesen Server weglassen</translation>
    </message>
    <message>
        <source>What the server says of itself</source>
        <translation>Was der Server von sich sagt</translation>
    </message>
    <message>
        <source>&amp;Active server</source>
        <translation>&amp;Aktiver Server</translation>
    </message>
    <message>
        <source>&amp;Staging server</source>
        <translation>&amp;Stagingserver</translation>
    </message>
    <message>
        <source>Staging server</source>
        <translation>Stagingserver</translation>
    </message>
    <message>
        <source>%1 did not accept this sign-in</source>
        <translation>%1 hat diese Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>%1 wants a user and a password</source>
        <translation>%1 verlangt Benutzer und Kennwort</translation>
    </message>
    <message>
        <source>It did not take the sign-in of this machine. The password is sent to the server and kept nowhere else unless you say so.</source>
        <translation>Er hat die Anmeldung dieser Maschine nicht angenommen. Das Kennwort wird an den Server gesendet und sonst nirgends aufbewahrt, es sei denn, Sie wünschen es.</translation>
    </message>
    <message>
        <source>First contact: is this really %1?</source>
        <translation>Erster Kontakt: Ist das wirklich %1?</translation>
    </message>
    <message>
        <source>The server showed this host key. Compare it with the key that %1 itself tells; nothing was sent yet.</source>
        <translation>Der Server hat diesen Hostschlüssel gezeigt. Vergleichen Sie ihn mit dem Schlüssel, den %1 selbst nennt; noch wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>swingbridge::ServersModel</name>
    <message>
        <source>&amp;Read both servers</source>
        <translation>&amp;Beide Server lesen</translation>
    </message>
    <message>
        <source>Name both servers first</source>
        <translation>Nennen Sie zuerst beide Server</translation>
    </message>
    <message>
        <source>Nothing was changed on either server</source>
        <translation>Auf keinem der Server wurde etwas geändert</translation>
    </message>
    <message>
        <source>The server that is active now</source>
        <translation>Der Server, der jetzt aktiv ist</translation>
    </message>
    <message>
        <source>The server that shall take over</source>
        <translation>Der Server, der übernehmen soll</translation>
    </message>
    <message>
        <source>%1 is not read yet</source>
        <translation>%1 ist noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 ist aktiv</translation>
    </message>
    <message>
        <source>%1 is in staging mode</source>
        <translation>%1 ist im Stagingmodus</translation>
    </message>
    <message>
        <source>%1 is not installed yet</source>
        <translation>%1 ist noch nicht installiert</translation>
    </message>
    <message>
        <source>The role of %1 is not known</source>
        <translation>Die Rolle von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>Computer-ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>not installed: page Import comes before Compare</source>
        <translation>nicht installiert: Die Seite Import kommt vor Vergleich</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Source anchor</source>
        <translation>Quellanker</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>Scheduler</translation>
    </message>
    <message>
        <source>not known: the service is stopped</source>
        <translation>nicht bekannt: Der Dienst ist angehalten</translation>
    </message>
    <message numerus="yes">
        <source>on, every %n min</source>
        <translation>
            <numerusform>ein, alle %n min</numerusform>
            <numerusform>ein, alle %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>off; a stopped scheduler is not staging mode</source>
        <translation>aus; ein angehaltener Scheduler ist kein Stagingmodus</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>waits for both servers</source>
        <translation>wartet auf beide Server</translation>
    </message>
    <message>
        <source>Different machines</source>
        <translation>Verschiedene Computer</translation>
    </message>
    <message>
        <source>the machine ids differ</source>
        <translation>die Computer-IDs unterscheiden sich</translation>
    </message>
    <message>
        <source>two names, one machine</source>
        <translation>zwei Namen, ein Computer</translation>
    </message>
    <message>
        <source>Exactly one active</source>
        <translation>Genau einer aktiv</translation>
    </message>
    <message>
        <source>not exactly one: see above</source>
        <translation>nicht genau einer: siehe oben</translation>
    </message>
    <message>
        <source>Same tenant</source>
        <translation>Gleicher Mandant</translation>
    </message>
    <message>
        <source>both synchronize one tenant</source>
        <translation>beide synchronisieren einen Mandanten</translation>
    </message>
    <message>
        <source>they synchronize different tenants</source>
        <translation>sie synchronisieren verschiedene Mandanten</translation>
    </message>
    <message>
        <source>Same source anchor</source>
        <translation>Gleicher Quellanker</translation>
    </message>
    <message>
        <source>the same attribute on both</source>
        <translation>dasselbe Attribut auf beiden</translation>
    </message>
    <message>
        <source>different attributes: compare shows it</source>
        <translation>verschiedene Attribute: der Vergleich zeigt es</translation>
    </message>
    <message>
        <source>&amp;Pair these servers</source>
        <translation>Diese Server &amp;paaren</translation>
    </message>
    <message>
        <source>&amp;Read all servers</source>
        <translation>Alle Server &amp;lesen</translation>
    </message>
    <message>
        <source>%1 leads to no server</source>
        <translation>%1 führt zu keinem Server</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Another staging server</source>
        <translation>Ein weiterer Stagingserver</translation>
    </message>
    <message>
        <source>%1 is being read</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 is not trusted yet</source>
        <translation>%1 wird noch nicht vertraut</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
</context>
<context>
    <name>swingbridge::ServersPage</name>
    <message>
        <source>Name the server that is active now and the one that shall take over, then let both be read. Reading changes nothing. They are refused when they are one machine, belong to different tenants, or when not exactly one of them is active.</source>
        <translation>Nennen Sie den Server, der jetzt aktiv ist, und den, der übernehmen soll, und lassen Sie dann beide lesen. Das Lesen ändert nichts. Sie werden abgelehnt, wenn sie derselbe Computer sind, zu verschiedenen Mandanten gehören oder wenn nicht genau einer von ihnen aktiv ist.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name the server that is active now and the one that shall take over. Nothing is changed on either.</source>
        <translation>Nennen Sie den Server, der jetzt aktiv ist, und den, der übernehmen soll. Auf keinem von beiden wird etwas geändert.</translation>
    </message>
    <message>
        <source>Before they can be paired</source>
        <translation>Bevor sie gepaart werden können</translation>
    </message>
    <message>
        <source>Conditions of pairing</source>
        <translation>Bedingungen der Paarung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Add a &amp;server</source>
        <translation>&amp;Server hinzufügen</translation>
    </message>
    <message>
        <source>S&amp;wap the two servers</source>
        <translation>Die beiden Server &amp;tauschen</translation>
    </message>
    <message>
        <source>Put %1 into staging mode…</source>
        <translation>%1 in den Stagingmodus versetzen …</translation>
    </message>
    <message>
        <source>Make %1 active…</source>
        <translation>%1 aktiv machen …</translation>
    </message>
</context>
<context>
    <name>swingbridge::ServersPanel</name>
    <message>
        <source>What was seen of %1</source>
        <translation>Was von %1 gesehen wurde</translation>
    </message>
</context>
<context>
    <name>swingbridge::Severity</name>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
</context>
<context>
    <name>swingbridge::SeverityGlyphs</name>
    <message numerus="yes">
        <source>%1, %Ln difference(s)</source>
        <translation>
            <numerusform>%1, %Ln Unterschied</numerusform>
            <numerusform>%1, %Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, difference</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, decided</source>
        <comment>severity, difference</comment>
        <translation>%1: %2, entschieden</translation>
    </message>
</context>
<context>
    <name>swingbridge::SheetButtons</name>
    <message>
        <source>Sa&amp;ve sheet…</source>
        <translation>Plan &amp;speichern…</translation>
    </message>
    <message>
        <source>The run sheet for the change ticket: who signs in where, steps with durations, the way back. PDF, HTML or text.</source>
        <translation>Der Ablaufplan für das Änderungsticket: wer sich wo anmeldet, Schritte mit Dauern, der Rückweg. PDF, HTML oder Text.</translation>
    </message>
    <message>
        <source>&amp;Print sheet…</source>
        <translation>Plan &amp;drucken…</translation>
    </message>
    <message>
        <source>Save the run sheet</source>
        <translation>Den Ablaufplan speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;HTML (*.html);;Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>swingbridge::ShownExports</name>
    <message>
        <source>No object is like that.</source>
        <translation>Kein Objekt ist so.</translation>
    </message>
</context>
<context>
    <name>swingbridge::ShownScript</name>
    <message>
        <source>It is too long to be shown here.</source>
        <translation>Es ist zu lang, um hier angezeigt zu werden.</translation>
    </message>
    <message>
        <source>Use precedence %1</source>
        <translation>Rangfolge %1 verwenden</translation>
    </message>
    <message>
        <source>Add the byte order mark</source>
        <translation>Bytereihenfolgemarke hinzufügen</translation>
    </message>
    <message>
        <source>Double the apostrophe</source>
        <translation>Apostroph verdoppeln</translation>
    </message>
</context>
<context>
    <name>swingbridge::SignInDesk</name>
    <message>
        <source>Nobody signed in to %1; nothing was sent.</source>
        <translation>Niemand hat sich an %1 angemeldet; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>swingbridge::SignInPanel</name>
    <message>
        <source>DOMAIN\user</source>
        <translation>DOMÄNE\Benutzer</translation>
    </message>
    <message>
        <source>Keep in the system's keychain</source>
        <translation>Im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Nicht anmelden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
</context>
<context>
    <name>swingbridge::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>swingbridge::StepListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>step and its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>step, its state, its result</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>state of a step</comment>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a step</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a step</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>state of a step</comment>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>swingbridge::SwitchRunner</name>
    <message>
        <source>The switch does not wait for %1; nothing was recorded.</source>
        <translation>Die Umschaltung wartet nicht auf %1; es wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Only the server that shall not be active can be attested as fenced off, and only while the switch waits for it.</source>
        <translation>Nur der Server, der nicht aktiv sein soll, kann als abgesperrt bestätigt werden, und nur, solange die Umschaltung darauf wartet.</translation>
    </message>
    <message>
        <source>The attestation does not say what it must; nothing was recorded.</source>
        <translation>Die Bestätigung sagt nicht, was sie sagen muss; es wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Type this sentence letter by letter, and say how you know: %1</source>
        <translation>Geben Sie diesen Satz Buchstabe für Buchstabe ein, und sagen Sie, woher Sie es wissen: %1</translation>
    </message>
</context>
<context>
    <name>swingbridge::SwitchoverModel</name>
    <message>
        <source>Switch from %1 to %2</source>
        <translation>Umschaltung von %1 auf %2</translation>
    </message>
    <message>
        <source>The guards are read before anything is changed.</source>
        <translation>Die Prüfbedingungen werden gelesen, bevor etwas geändert wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 guard(s) do not hold yet. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln von %1 Prüfbedingungen ist noch nicht erfüllt. Es wurde nichts geändert.</numerusform>
            <numerusform>%Ln von %1 Prüfbedingungen sind noch nicht erfüllt. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln guard(s) hold; they are read again before the first change.</source>
        <translation>
            <numerusform>Die %Ln Prüfbedingung ist erfüllt; sie wird vor der ersten Änderung erneut gelesen.</numerusform>
            <numerusform>Alle %Ln Prüfbedingungen sind erfüllt; sie werden vor der ersten Änderung erneut gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic mode sets the staging flag by a way that the vendor does not document.</source>
        <translation>Der automatische Modus setzt das Staging-Flag auf einem Weg, den der Hersteller nicht dokumentiert.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Demote %1</source>
        <translation>%1 herabstu&amp;fen</translation>
    </message>
    <message>
        <source>%1 is active, %2 is in staging mode</source>
        <translation>%1 ist aktiv, %2 ist im Stagingmodus</translation>
    </message>
    <message>
        <source>Reading the guards…</source>
        <translation>Prüfbedingungen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guard(s) stand in the way</source>
        <translation>
            <numerusform>%Ln Prüfbedingung steht im Weg</numerusform>
            <numerusform>%Ln Prüfbedingungen stehen im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic mode needs your consent</source>
        <translation>Der automatische Modus erfordert Ihre Zustimmung</translation>
    </message>
    <message>
        <source>Type the name of the server that will be active</source>
        <translation>Geben Sie den Namen des Servers ein, der aktiv sein wird</translation>
    </message>
    <message>
        <source>Starts with %1; %2 is promoted only after that was seen</source>
        <translation>Beginnt mit %1; %2 wird erst heraufgestuft, nachdem das gesehen wurde</translation>
    </message>
    <message>
        <source>Attempt %1, assisted</source>
        <translation>Versuch %1, begleitet</translation>
    </message>
    <message>
        <source>Attempt %1, automatic</source>
        <translation>Versuch %1, automatisch</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 Std.</translation>
    </message>
    <message>
        <source>No active server for %1</source>
        <translation>Kein aktiver Server seit %1</translation>
    </message>
    <message>
        <source>No server was active for %1</source>
        <translation>Kein Server war aktiv: %1</translation>
    </message>
    <message>
        <source>Closing stops after this step; opening again goes on from what is true</source>
        <translation>Schließen hält nach diesem Schritt an; beim Öffnen geht es weiter, wo die Server wirklich stehen</translation>
    </message>
    <message>
        <source>Switch back to %1</source>
        <translation>Zurück zu %1 umschalten</translation>
    </message>
    <message>
        <source>Release both servers</source>
        <translation>Beide Server freigeben</translation>
    </message>
    <message>
        <source>Give it back to %1</source>
        <translation>An %1 zurückgeben</translation>
    </message>
    <message>
        <source>Assisted mode cannot be used on these servers</source>
        <translation>Der begleitete Modus ist auf diesen Servern nicht möglich</translation>
    </message>
    <message>
        <source>Rehearsal: somebody at the simulated server clicks for you.</source>
        <translation>Probe: Am simulierten Server klickt jemand für Sie.</translation>
    </message>
</context>
<context>
    <name>swingbridge::SwitchoverPage</name>
    <message>
        <source>The active server is demoted first and seen in staging mode; only then the other one is promoted and seen active. At every step nobody or exactly one server is active. If something fails the switch comes to rest, says what is true and how to go on or back.</source>
        <translation>Zuerst wird der aktive Server herabgestuft und im Stagingmodus gesehen; erst dann wird der andere heraufgestuft und aktiv gesehen. Bei jedem Schritt ist kein oder genau ein Server aktiv. Wenn etwas fehlschlägt, kommt die Umschaltung zum Stillstand und sagt, was zutrifft und wie es vorwärts oder zurück geht.</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Prüfbedingungen</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Prüfbedingung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Your answer to the selected guard</source>
        <translation>Ihre Antwort auf die ausgewählte Prüfbedingung</translation>
    </message>
    <message>
        <source>What will happen, and who is active meanwhile</source>
        <translation>Was geschehen wird und wer währenddessen aktiv ist</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>Antw&amp;orten</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>The report prints them</source>
        <translation>Der Bericht druckt sie</translation>
    </message>
    <message>
        <source>Print &amp;card…</source>
        <translation>&amp;Karte drucken…</translation>
    </message>
    <message>
        <source>One page to keep beside you: gives the fenced server back by hand if Swingbridge and this machine are lost.</source>
        <translation>Eine Seite, die Sie bei sich behalten: gibt den abgesperrten Server von Hand zurück, wenn Swingbridge und diese Maschine verloren sind.</translation>
    </message>
    <message>
        <source>The fence is the stopped and disabled service of %1. Fences in the cloud (a disabled account, a guard at the start of the machine) are not built.</source>
        <translation>Die Absperrung ist der angehaltene und deaktivierte Dienst von %1. Absperrungen in der Cloud (ein deaktiviertes Konto, ein Wächter beim Start der Maschine) sind nicht gebaut.</translation>
    </message>
    <message>
        <source>&amp;Go to page %1</source>
        <translation>&amp;Zur Seite %1</translation>
    </message>
</context>
<context>
    <name>swingbridge::SynchronizeModel</name>
    <message>
        <source>Full import and full synchronization of every connector on %1. It stays in staging mode: nothing is exported.</source>
        <translation>Full Import und Full Synchronization für jeden Connector auf %1. Er bleibt im Stagingmodus: Es wird nichts exportiert.</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min %2 s</source>
        <translation>%L1 min %2 s</translation>
    </message>
    <message>
        <source>Run %L1 of %L2: %3 of %4</source>
        <translation>Ausführung %L1 von %L2: %3 von %4</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln run(s) have ended well</source>
        <translation>
            <numerusform>Die %Ln Ausführung ist erfolgreich beendet</numerusform>
            <numerusform>Alle %Ln Ausführungen sind erfolgreich beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Run on %1</source>
        <translation>Auf %1 &amp;ausführen</translation>
    </message>
    <message>
        <source>Runs on %1 only; it exports nothing</source>
        <translation>Läuft nur auf %1; es wird nichts exportiert</translation>
    </message>
    <message>
        <source>Not all runs have ended well</source>
        <translation>Nicht alle Ausführungen sind erfolgreich beendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) to do, one after the other</source>
        <translation>
            <numerusform>%Ln Ausführung steht an</numerusform>
            <numerusform>%Ln Ausführungen stehen an, eine nach der anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 elapsed, about %2 left of this run</source>
        <translation>%1 vergangen, noch etwa %2 dieser Ausführung</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 vergangen</translation>
    </message>
    <message>
        <source>&amp;Stop after this run</source>
        <translation>Nach dieser Ausführung &amp;anhalten</translation>
    </message>
    <message>
        <source>Goes on when you leave this page</source>
        <translation>Läuft weiter, wenn Sie diese Seite verlassen</translation>
    </message>
</context>
<context>
    <name>swingbridge::SynchronizePage</name>
    <message>
        <source>The staging server imports everything anew and computes everything anew, so that its pending exports are complete. A run that has begun is not cut; Stop takes effect after it.</source>
        <translation>Der Stagingserver importiert alles neu und berechnet alles neu, damit seine ausstehenden Exporte vollständig sind. Eine begonnene Ausführung wird nicht abgebrochen; Anhalten wirkt danach.</translation>
    </message>
    <message>
        <source>Synchronize</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Hinzufügungen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Run all again</source>
        <translation>&amp;Alle erneut ausführen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>run, connector, the engine's word</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what a result means, what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::TakeOverPanel</name>
    <message>
        <source>The switch that somebody else began</source>
        <translation>Die Umschaltung, die jemand anders begonnen hat</translation>
    </message>
    <message>
        <source>Both servers are claimed anew, and from then on that attempt can change nothing. What it had nearly done is ended; where something would still have to be promoted, the switch rests until you approved it yourself.</source>
        <translation>Beide Server werden neu beansprucht, und von da an kann jener Versuch nichts mehr ändern. Was er fast getan hatte, wird beendet; wo noch etwas heraufgestuft werden müsste, ruht die Umschaltung, bis Sie es selbst genehmigt haben.</translation>
    </message>
    <message>
        <source>Ta&amp;ke over now</source>
        <translation>Jetzt &amp;übernehmen</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>operator, machine</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>To be active</source>
        <translation>Soll aktiv werden</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <comment>number, what was reached</comment>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Take o&amp;ver from %1…</source>
        <translation>Von %1 ü&amp;bernehmen …</translation>
    </message>
    <message>
        <source>Type the name of its &amp;owner, %1:</source>
        <translation>Geben Sie den Namen des &amp;Besitzers ein, %1:</translation>
    </message>
</context>
<context>
    <name>swingbridge::Timeline</name>
    <message>
        <source>Open: %1. %2</source>
        <comment>step, what is looked at</comment>
        <translation>Offen: %1. %2</translation>
    </message>
    <message>
        <source>Running: %1. %2</source>
        <comment>step, what is looked at</comment>
        <translation>Läuft: %1. %2</translation>
    </message>
    <message>
        <source>Done: %1. %2</source>
        <comment>step, what was seen</comment>
        <translation>Erledigt: %1. %2</translation>
    </message>
    <message>
        <source>Failed: %1. %2</source>
        <comment>step, what was seen</comment>
        <translation>Fehlgeschlagen: %1. %2</translation>
    </message>
    <message>
        <source>Steps of the switch</source>
        <translation>Schritte der Umschaltung</translation>
    </message>
    <message>
        <source>no server</source>
        <comment>who exports</comment>
        <translation>kein Server</translation>
    </message>
    <message>
        <source>Waiting: %1. %2</source>
        <comment>step, what it waits for</comment>
        <translation>Wartet: %1. %2</translation>
    </message>
</context>
<context>
    <name>swingbridge::TopologyPainter</name>
    <message>
        <source>no tenant yet</source>
        <translation>noch kein Mandant</translation>
    </message>
</context>
<context>
    <name>swingbridge::TotalsPicture</name>
    <message>
        <source>adds</source>
        <comment>below a number</comment>
        <translation>Hinzufügungen</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>below a number</comment>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>deletes, limit %L1</source>
        <comment>below a number</comment>
        <translation>Löschungen, Grenze %L1</translation>
    </message>
    <message>
        <source>deletes</source>
        <comment>below a number</comment>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>of all</source>
        <comment>objects of this type</comment>
        <translation>von allen</translation>
    </message>
    <message>
        <source>Totals: %L1 adds, %L2 updates, %L3 deletes.</source>
        <translation>Summen: %L1 Hinzufügungen, %L2 Aktualisierungen, %L3 Löschungen.</translation>
    </message>
    <message>
        <source>The deletion threshold is %L1.</source>
        <translation>Der Löschschwellenwert ist %L1.</translation>
    </message>
    <message>
        <source>%1: %L2 adds, %L3 updates, %L4 deletes of %L5.</source>
        <translation>%1: %L2 Hinzufügungen, %L3 Aktualisierungen, %L4 Löschungen von %L5.</translation>
    </message>
</context>
<context>
    <name>swingbridge::UnlistedModel</name>
    <message>
        <source>Not compared: one side does not tell (%L1)</source>
        <translation>Nicht verglichen: Eine Seite gibt keine Auskunft (%L1)</translation>
    </message>
    <message>
        <source>Held twice, so that it cannot be paired (%L1)</source>
        <translation>Mehrfach vorhanden und daher nicht zuzuordnen (%L1)</translation>
    </message>
    <message>
        <source>Ignored: it lies in the nature of two servers (%L1)</source>
        <translation>Übergangen: Es liegt in der Natur zweier Server (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How often, or why</source>
        <translation>Wie oft oder warum</translation>
    </message>
</context>
<context>
    <name>swingbridge::UnlockPanel</name>
    <message>
        <source>A&amp;ssisted: you click in the vendor's wizard</source>
        <translation>Un&amp;terstützt: Sie klicken im Assistenten des Herstellers</translation>
    </message>
    <message>
        <source>A&amp;utomatic, not documented by the vendor</source>
        <translation>A&amp;utomatisch, vom Hersteller nicht dokumentiert</translation>
    </message>
    <message>
        <source>I &amp;consent to the undocumented way</source>
        <translation>Ich st&amp;imme dem nicht dokumentierten Weg zu</translation>
    </message>
    <message>
        <source>T&amp;ype the name of the server that will be active:</source>
        <translation>Na&amp;men des Servers eingeben, der aktiv sein wird:</translation>
    </message>
    <message>
        <source>No server is active for about %1; password changes wait. Can be undone at every step.</source>
        <translation>Etwa %1 lang ist kein Server aktiv; Kennwortänderungen warten. Jeder Schritt kann rückgängig gemacht werden.</translation>
    </message>
</context>
<context>
    <name>swingbridge::ValueChanges</name>
    <message>
        <source>%1 (%2)</source>
        <comment>attribute, note</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>swingbridge::WatchPanel</name>
    <message>
        <source>Watch over the pair</source>
        <translation>Wache über das Paar</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>&amp;Wache beenden</translation>
    </message>
    <message>
        <source>&amp;Watch both servers</source>
        <translation>Beide Server über&amp;wachen</translation>
    </message>
    <message>
        <source>Looking for the first time…</source>
        <translation>Zum ersten Mal angesehen…</translation>
    </message>
    <message>
        <source>Not watching. Only reads; swingbridge-cli watch does the same without a window.</source>
        <translation>Keine Wache. Liest nur; swingbridge-cli watch tut dasselbe ohne Fenster.</translation>
    </message>
    <message>
        <source>No alarm; %1.</source>
        <translation>Kein Alarm; %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarm(s); %1.</source>
        <translation>
            <numerusform>%Ln Alarm; %1.</numerusform>
            <numerusform>%Ln Alarme; %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swingbridge::WayPanel</name>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>for example ssh://sync01.contoso.com</source>
        <translation>zum Beispiel ssh://sync01.contoso.com</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>Host und Port</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>as ssh is set up</source>
        <translation>wie ssh eingerichtet ist</translation>
    </message>
    <message>
        <source>ssh agent, or ssh's own choice</source>
        <translation>ssh-Agent oder eigene Wahl von ssh</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Einen privaten Schlüssel wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Folder or name</source>
        <translation>Ordner oder Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name in the lab</source>
        <translation>Name im Labor</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Folder of an earlier backup</source>
        <translation>Ordner einer früheren Sicherung</translation>
    </message>
</context>
<context>
    <name>swingbridge::WelcomePage</name>
    <message>
        <source>Carry Entra Connect Sync to another server</source>
        <translation>Entra Connect Sync auf einen anderen Server übertragen</translation>
    </message>
    <message>
        <source>Rehearse on the built-in &amp;lab</source>
        <translation>Im eingebauten &amp;Labor proben</translation>
    </message>
    <message>
        <source>Sce&amp;nario</source>
        <translation>Sze&amp;nario</translation>
    </message>
    <message>
        <source>Go on with a migration</source>
        <translation>Migration fortsetzen</translation>
    </message>
    <message>
        <source>Migrations begun on this machine</source>
        <translation>Auf diesem Computer begonnene Migrationen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Nothing was begun on this machine</source>
        <translation>Auf diesem Computer wurde nichts begonnen</translation>
    </message>
    <message>
        <source>A migration appears here as soon as its servers are paired.</source>
        <translation>Eine Migration erscheint hier, sobald ihre Server gepaart sind.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>rehearsal: %1</source>
        <translation>Probe: %1</translation>
    </message>
    <message>
        <source>Never more than one server is active: the old one is seen in staging mode before the new one is promoted.</source>
        <translation>Nie ist mehr als ein Server aktiv: Der alte wird im Stagingmodus gesehen, bevor der neue heraufgestuft wird.</translation>
    </message>
    <message>
        <source>Two simulated servers; nothing real is touched</source>
        <translation>Zwei simulierte Server; nichts Echtes wird berührt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin with your own servers: they are named and read on the next page; nothing is changed up to the switch. Or rehearse a migration on servers that are simulated inside this program: nothing outside this window is touched. Or go on with a migration that was begun: its journal knows where it stands, and the servers are asked again.</source>
        <translation>Beginnen Sie mit Ihren eigenen Servern: Sie werden auf der nächsten Seite genannt und gelesen; bis zur Umschaltung wird nichts geändert. Oder proben Sie eine Migration an Servern, die in diesem Programm simuliert werden: Außerhalb dieses Fensters wird nichts berührt. Oder setzen Sie eine begonnene Migration fort: Ihr Journal weiß, wo sie steht, und die Server werden neu gefragt.</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Neue Migration</translation>
    </message>
    <message>
        <source>Name two servers; reading them changes nothing</source>
        <translation>Zwei Server nennen; das Lesen ändert nichts</translation>
    </message>
</context>
<context>
    <name>swingbridge::WelcomeStory</name>
    <message>
        <source>1  Compare</source>
        <translation>1  Vergleichen</translation>
    </message>
    <message>
        <source>2  Verify</source>
        <translation>2  Prüfen</translation>
    </message>
    <message>
        <source>3  Turn</source>
        <translation>3  Drehen</translation>
    </message>
    <message>
        <source>4  Cross</source>
        <translation>4  Hinüber</translation>
    </message>
    <message>
        <source>The old server is active. The new one, in staging mode, is compared with it and mended.</source>
        <translation>Der alte Server ist aktiv. Der neue, im Stagingmodus, wird mit ihm verglichen und berichtigt.</translation>
    </message>
    <message>
        <source>The new server computes what it would write. You approve it before anything turns.</source>
        <translation>Der neue Server berechnet, was er schreiben würde. Sie genehmigen es, bevor sich etwas dreht.</translation>
    </message>
    <message>
        <source>The old server is demoted and fenced. For a minute or two no server is active.</source>
        <translation>Der alte Server wird herabgestuft und abgesperrt. Ein, zwei Minuten lang ist kein Server aktiv.</translation>
    </message>
    <message>
        <source>The new server is promoted and its first export is watched. Turning back stays possible.</source>
        <translation>Der neue Server wird heraufgestuft, sein erster Export beobachtet. Zurückdrehen bleibt möglich.</translation>
    </message>
</context>
<context>
    <name>swingbridge::WitnessPanel</name>
    <message>
        <source>What the cloud says</source>
        <translation>Was die Cloud sagt</translation>
    </message>
    <message>
        <source>Pa&amp;ste an answer…</source>
        <translation>Antwort &amp;einfügen…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>In Graph Explorer: GET /beta/directory/onPremisesSynchronization. Paste the whole answer.</source>
        <translation>Im Graph Explorer: GET /beta/directory/onPremisesSynchronization. Fügen Sie die ganze Antwort ein.</translation>
    </message>
    <message>
        <source>The cloud's answer</source>
        <translation>Die Antwort der Cloud</translation>
    </message>
    <message>
        <source>Fetched at, your &amp;time:</source>
        <translation>Geholt um, Ihre &amp;Zeit:</translation>
    </message>
    <message>
        <source>Put beside what was o&amp;bserved</source>
        <translation>Neben das &amp;Beobachtete stellen</translation>
    </message>
    <message>
        <source>Not asked. It is shown beside what was observed on the servers, and never the only proof.</source>
        <translation>Nicht gefragt. Sie wird neben dem gezeigt, was auf den Servern beobachtet wurde, und ist nie der einzige Beleg.</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>was eingefügt wurde</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
</TS>

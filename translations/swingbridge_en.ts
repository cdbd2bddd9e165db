<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>BackupCommand</name>
    <message numerus="yes">
        <source>%1: %n file(s) in %2, %3</source>
        <translation><numerusform>%1: %n file in %2, %3</numerusform><numerusform>%1: %n files in %2, %3</numerusform></translation>
    </message>
</context>
<context>
    <name>ComparisonReport</name>
    <message numerus="yes">
        <source>%1 and %2: %Ln difference(s)</source>
        <translation><numerusform>%1 and %2: %Ln difference</numerusform><numerusform>%1 and %2: %Ln differences</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) could not be compared: one side does not tell.</source>
        <translation><numerusform>%Ln setting could not be compared: one side does not tell.</numerusform><numerusform>%Ln settings could not be compared: one side does not tell.</numerusform></translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>  %1  %2  (%n time(s))</source>
        <translation><numerusform>  %1  %2  (%n time)</numerusform><numerusform>  %1  %2  (%n times)</numerusform></translation>
    </message>
</context>
<context>
    <name>Exploration</name>
    <message numerus="yes">
        <source>  %n violation(s)</source>
        <translation><numerusform>  %n violation</numerusform><numerusform>  %n violations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Slowest recovery: %n step(s) after the last fault</source>
        <translation><numerusform>Slowest recovery: %n step after the last fault</numerusform><numerusform>Slowest recovery: %n steps after the last fault</numerusform></translation>
    </message>
</context>
<context>
    <name>ExportEvidence</name>
    <message numerus="yes">
        <source>The capture is older than %n hour(s): capture the pending exports of %1 again.</source>
        <translation><numerusform>The capture is older than %n hour: capture the pending exports of %1 again.</numerusform><numerusform>The capture is older than %n hours: capture the pending exports of %1 again.</numerusform></translation>
    </message>
</context>
<context>
    <name>ExportGroup</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation><numerusform>%Ln user</numerusform><numerusform>%Ln users</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation><numerusform>%Ln group</numerusform><numerusform>%Ln groups</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation><numerusform>%Ln contact</numerusform><numerusform>%Ln contacts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation><numerusform>%Ln device</numerusform><numerusform>%Ln devices</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) of type %1</source>
        <translation><numerusform>%Ln object of type %1</numerusform><numerusform>%Ln objects of type %1</numerusform></translation>
    </message>
</context>
<context>
    <name>ExportsReport</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln largest groups.</source>
        <translation><numerusform>The largest group.</numerusform><numerusform>The %Ln largest groups.</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation><numerusform>%1 and %Ln more</numerusform><numerusform>%1 and %Ln more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them</source>
        <translation><numerusform>%Ln of them</numerusform><numerusform>%Ln of them</numerusform></translation>
    </message>
</context>
<context>
    <name>JournalVerify</name>
    <message numerus="yes">
        <source>%1: %n entry(ies), head %2</source>
        <translation><numerusform>%1: %n entry, head %2</numerusform><numerusform>%1: %n entries, head %2</numerusform></translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message numerus="yes">
        <source>%n pending export(s) of %1 to approve; the policy says %2.</source>
        <translation><numerusform>%n pending export of %1 to approve; the policy says %2.</numerusform><numerusform>%n pending exports of %1 to approve; the policy says %2.</numerusform></translation>
    </message>
</context>
<context>
    <name>MigrationRun</name>
    <message numerus="yes">
        <source>%n more question(s) are open there.</source>
        <translation><numerusform>%n more question is open there.</numerusform><numerusform>%n more questions are open there.</numerusform></translation>
    </message>
</context>
<context>
    <name>MigrationStatus</name>
    <message numerus="yes">
        <source>Journal: %n entry(ies), short code %1, %2</source>
        <translation><numerusform>Journal: %n entry, short code %1, %2</numerusform><numerusform>Journal: %n entries, short code %1, %2</numerusform></translation>
    </message>
</context>
<context>
    <name>NewSinceApproval</name>
    <message numerus="yes">
        <source>%Ln object(s) would be deleted that were not in what was approved.</source>
        <translation><numerusform>%Ln object would be deleted that were not in what was approved.</numerusform><numerusform>%Ln objects would be deleted that were not in what was approved.</numerusform></translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message numerus="yes">
        <source>%n file(s) off the servers</source>
        <translation><numerusform>%n file off the servers</numerusform><numerusform>%n files off the servers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s), all successful</source>
        <translation><numerusform>%n run, successful</numerusform><numerusform>%n runs, all successful</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Proof complete, %n cycle(s) watched</source>
        <translation><numerusform>Proof complete, %n cycle watched</numerusform><numerusform>Proof complete, %n cycles watched</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) written</source>
        <translation><numerusform>%n report written</numerusform><numerusform>%n reports written</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation><numerusform>%n check</numerusform><numerusform>%n checks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waived</source>
        <translation><numerusform>%1, %n waived</numerusform><numerusform>%1, %n waived</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) decided</source>
        <translation><numerusform>%n difference decided</numerusform><numerusform>%n differences decided</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) read back</source>
        <translation><numerusform>%n rule read back</numerusform><numerusform>%n rules read back</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) approved</source>
        <translation><numerusform>%n change approved</numerusform><numerusform>%n changes approved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) watched, your word is missing</source>
        <translation><numerusform>%n cycle watched, your word is missing</numerusform><numerusform>%n cycles watched, your word is missing</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) watched, not all is seen yet</source>
        <translation><numerusform>%n cycle watched, not all is seen yet</numerusform><numerusform>%n cycles watched, not all is seen yet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) watched, something is wrong</source>
        <translation><numerusform>%n cycle watched, something is wrong</numerusform><numerusform>%n cycles watched, something is wrong</numerusform></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>%1 of %n export run(s) successful</source>
        <translation><numerusform>%1 of %n export run successful</numerusform><numerusform>%1 of %n export runs successful</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) since the promotion</source>
        <translation><numerusform>%n error since the promotion</numerusform><numerusform>%n errors since the promotion</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cycle(s) watched</source>
        <translation><numerusform>%1 of %n cycle watched</numerusform><numerusform>%1 of %n cycles watched</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) still out</source>
        <translation><numerusform>%n setting still out</numerusform><numerusform>%n settings still out</numerusform></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>Decisions on %n difference(s)</source>
        <translation><numerusform>Decisions on %n difference</numerusform><numerusform>Decisions on %n differences</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) wait for a decision.</source>
        <translation><numerusform>%n difference waits for a decision.</numerusform><numerusform>%n differences wait for a decision.</numerusform></translation>
    </message>
</context>
<context>
    <name>RulesWrite</name>
    <message numerus="yes">
        <source>%n script(s) for %1:</source>
        <translation><numerusform>%n script for %1:</numerusform><numerusform>%n scripts for %1:</numerusform></translation>
    </message>
</context>
<context>
    <name>ScriptRewrite</name>
    <message numerus="yes">
        <source>%n place(s) changed, all other %1 bytes are equal.</source>
        <translation><numerusform>%n place changed, all other %1 bytes are equal.</numerusform><numerusform>%n places changed, all other %1 bytes are equal.</numerusform></translation>
    </message>
</context>
<context>
    <name>SessionTopology</name>
    <message numerus="yes">
        <source>%1  ·  scheduler on, every %n min</source>
        <translation><numerusform>%1  ·  scheduler on, every %n min</numerusform><numerusform>%1  ·  scheduler on, every %n min</numerusform></translation>
    </message>
</context>
<context>
    <name>SettingsShow</name>
    <message numerus="yes">
        <source>  Connector %1: %n attribute(s)</source>
        <translation><numerusform>  Connector %1: %n attribute</numerusform><numerusform>  Connector %1: %n attributes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>  %n rule(s)</source>
        <translation><numerusform>  %n rule</numerusform><numerusform>  %n rules</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>  of them %n custom rule(s)</source>
        <translation><numerusform>  of them %n custom rule</numerusform><numerusform>  of them %n custom rules</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::AfterwardsModel</name>
    <message numerus="yes">
        <source>looked %1, every %n s</source>
        <translation><numerusform>looked %1, every %n s</numerusform><numerusform>looked %1, every %n s</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::BackupModel</name>
    <message numerus="yes">
        <source>%Ln file(s), %1, stored off the servers with their hashes.</source>
        <translation><numerusform>%Ln file, %1, stored off the servers with their hashes.</numerusform><numerusform>%Ln files, %1, stored off the servers with their hashes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <translation><numerusform>%Ln file, %1</numerusform><numerusform>%Ln files, %1</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::CodeView</name>
    <message numerus="yes">
        <source>Rule script, %n rewritten lines</source>
        <translation><numerusform>Rule script, %n rewritten line</numerusform><numerusform>Rule script, %n rewritten lines</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::ComparisonModel</name>
    <message numerus="yes">
        <source>%Ln difference(s) open, %1 of them blockers</source>
        <translation><numerusform>%Ln difference open, %1 of them blockers</numerusform><numerusform>%Ln differences open, %1 of them blockers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) open</source>
        <translation><numerusform>%Ln difference open</numerusform><numerusform>%Ln differences open</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::DifferencePane</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation><numerusform>and %Ln more</numerusform><numerusform>and %Ln more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln further deviation(s), which are not listed</source>
        <translation><numerusform>%Ln further deviation, which is not listed</numerusform><numerusform>%Ln further deviations, which are not listed</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::DifferenceView</name>
    <message numerus="yes">
        <source>%n equal: %1</source>
        <comment>properties that are the same on both servers; %1 lists them</comment>
        <translation><numerusform>%n equal: %1</numerusform><numerusform>%n equal: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entries</source>
        <translation><numerusform>%Ln more entry</numerusform><numerusform>%Ln more entries</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::ExportBrowser</name>
    <message numerus="yes">
        <source>%Ln object(s) so far, searching on…</source>
        <translation><numerusform>%Ln object so far, searching on…</numerusform><numerusform>%Ln objects so far, searching on…</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) shown</source>
        <translation><numerusform>%Ln object shown</numerusform><numerusform>%Ln objects shown</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::ExportTableModel</name>
    <message numerus="yes">
        <source>%Ln attribute(s)</source>
        <translation><numerusform>%Ln attribute</numerusform><numerusform>%Ln attributes</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::ExportsModel</name>
    <message numerus="yes">
        <source>What %1 would write if it were active now. Captured %2, %Ln object(s).</source>
        <translation><numerusform>What %1 would write if it were active now. Captured %2, %Ln object.</numerusform><numerusform>What %1 would write if it were active now. Captured %2, %Ln objects.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of the policy: approve with a reason, or mend and capture again</source>
        <translation><numerusform>%Ln finding of the policy: approve with a reason, or mend and capture again</numerusform><numerusform>%Ln findings of the policy: approve with a reason, or mend and capture again</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, opened to look at: %Ln object(s) would change. It is no evidence for this migration.</source>
        <translation><numerusform>%1, opened to look at: %Ln object would change. It is no evidence for this migration.</numerusform><numerusform>%1, opened to look at: %Ln objects would change. It is no evidence for this migration.</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::ImportModel</name>
    <message numerus="yes">
        <source>%1 was installed with the settings of %2 and identified. %Ln point(s) to look at.</source>
        <translation><numerusform>%1 was installed with the settings of %2 and identified. %Ln point to look at.</numerusform><numerusform>%1 was installed with the settings of %2 and identified. %Ln points to look at.</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::ObjectPane</name>
    <message numerus="yes">
        <source>%1, %Ln attribute(s)</source>
        <comment>operation</comment>
        <translation><numerusform>%1, %Ln attribute</numerusform><numerusform>%1, %Ln attributes</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::PageModel</name>
    <message numerus="yes">
        <source>%Ln question(s) still open</source>
        <translation><numerusform>%Ln question still open</numerusform><numerusform>%Ln questions still open</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::PreflightModel</name>
    <message numerus="yes">
        <source>%1 %Ln want(s) your answer.</source>
        <translation><numerusform>%1 %Ln wants your answer.</numerusform><numerusform>%1 %Ln want your answer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s), read on every server they concern: %1 passed.</source>
        <translation><numerusform>%Ln check, read on every server it concerns: %1 passed.</numerusform><numerusform>%Ln checks, read on every server they concern: %1 passed.</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::RulesModel</name>
    <message numerus="yes">
        <source>&amp;Run %Ln rule(s) on %1</source>
        <translation><numerusform>&amp;Run %Ln rule on %1</numerusform><numerusform>&amp;Run %Ln rules on %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln script(s) written; nothing was run.</source>
        <translation><numerusform>%Ln script written; nothing was run.</numerusform><numerusform>%Ln scripts written; nothing was run.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation><numerusform>%Ln finding</numerusform><numerusform>%Ln findings</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>code of its own, %Ln rule(s)</source>
        <translation><numerusform>code of its own, %Ln rule</numerusform><numerusform>code of its own, %Ln rules</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation><numerusform>%Ln rule</numerusform><numerusform>%Ln rules</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom rule(s) of %1 for %2. Only connector GUIDs are rewritten, nothing else.</source>
        <translation><numerusform>%Ln custom rule of %1 for %2. Only connector GUIDs are rewritten, nothing else.</numerusform><numerusform>%Ln custom rules of %1 for %2. Only connector GUIDs are rewritten, nothing else.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s).</source>
        <translation><numerusform>%Ln finding.</numerusform><numerusform>%Ln findings.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>It makes %Ln rule(s) and does nothing else: it can be run on %1.</source>
        <translation><numerusform>It makes %Ln rule and does nothing else: it can be run on %1.</numerusform><numerusform>It makes %Ln rules and does nothing else: it can be run on %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::ServersModel</name>
    <message numerus="yes">
        <source>on, every %n min</source>
        <translation><numerusform>on, every %n min</numerusform><numerusform>on, every %n min</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::SeverityGlyphs</name>
    <message numerus="yes">
        <source>%1, %Ln difference(s)</source>
        <translation><numerusform>%1, %Ln difference</numerusform><numerusform>%1, %Ln differences</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::SwitchoverModel</name>
    <message numerus="yes">
        <source>%Ln of %1 guard(s) do not hold yet. Nothing was changed.</source>
        <translation><numerusform>%Ln of %1 guards does not hold yet. Nothing was changed.</numerusform><numerusform>%Ln of %1 guards do not hold yet. Nothing was changed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln guard(s) hold; they are read again before the first change.</source>
        <translation><numerusform>The one guard holds; it is read again before the first change.</numerusform><numerusform>All %Ln guards hold; they are read again before the first change.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln guard(s) stand in the way</source>
        <translation><numerusform>%Ln guard stands in the way</numerusform><numerusform>%Ln guards stand in the way</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::SynchronizeModel</name>
    <message numerus="yes">
        <source>All %Ln run(s) have ended well</source>
        <translation><numerusform>%Ln run has ended well</numerusform><numerusform>All %Ln runs have ended well</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) to do, one after the other</source>
        <translation><numerusform>%Ln run to do</numerusform><numerusform>%Ln runs to do, one after the other</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::UnlistedModel</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln time</numerusform><numerusform>%Ln times</numerusform></translation>
    </message>
</context>
<context>
    <name>swingbridge::WatchPanel</name>
    <message numerus="yes">
        <source>%Ln alarm(s); %1.</source>
        <translation><numerusform>%Ln alarm; %1.</numerusform><numerusform>%Ln alarms; %1.</numerusform></translation>
    </message>
</context>
</TS>

# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The documented cmdlets, objects, delays and messages of the product's module (domain/adsync.md), over a state in the folder that
# SWINGBRIDGE_STANDIN names: state.json. `faults` in it make the product behave as it also can.
Set-StrictMode -Version 2.0

$EntraConnector = 'b891884f-051e-4a83-95af-2544101c9083'
$ForestConnector = '0f1f1f1f-0000-4000-8000-000000000001'

class ParameterCollection : System.Collections.Generic.List[object] {
    [void] AddOrReplace([object]$parameter) {
        for ($at = 0; $at -lt $this.Count; $at++) { if ($this[$at].Name -ceq $parameter.Name) { $this[$at] = $parameter; return } }
        $this.Add($parameter)
    }
}

function Read-State {
    $path = Join-Path $env:SWINGBRIDGE_STANDIN 'state.json'
    return [System.IO.File]::ReadAllText($path) | ConvertFrom-Json
}

function Write-State($State) {
    $path = Join-Path $env:SWINGBRIDGE_STANDIN 'state.json'
    $own = $path + '.' + [guid]::NewGuid().ToString()
    [System.IO.File]::WriteAllText($own, ($State | ConvertTo-Json -Depth 20))
    [System.IO.File]::Replace($own, $path, [NullString]::Value) # whole or not at all: another process reads it meanwhile
}

function Test-Fault($State, [string]$Name) { return @($State.faults) -ccontains $Name }

# adsync.md 1.3: the texts by which failures are told.
function Stop-Product([string]$Text) { throw (New-Object System.InvalidOperationException -ArgumentList $Text) }

function Assert-Access($State) {
    if (Test-Fault $State 'access-denied') {
        throw 'Retrieving the COM class factory for remote component with CLSID {835BEE60-8731-4159-8BFF-941301D76D05} from machine sync02 failed due to the following error: 80070005'
    }
}

function Get-Parameters($State) {
    $list = New-Object ParameterCollection
    foreach ($property in $State.parameters.psobject.Properties) {
        $list.Add([pscustomobject]@{ Name = $property.Name; Value = [string]$property.Value; Scope = 'Global'; DataType = 'String' })
    }
    return , $list
}

function Get-ADSyncScheduler {
    [CmdletBinding()] param()
    $state = Read-State
    Assert-Access $state
    $next = New-Object datetime -ArgumentList ([long]$state.nextStart)
    if (Test-Fault $state 'text-dates') { $next = $next.ToString([System.Globalization.CultureInfo]::CurrentCulture) }
    $scheduler = [ordered]@{
        AllowedSyncCycleInterval = [timespan]'00:30:00'; CurrentlyEffectiveSyncCycleInterval = [timespan]'00:30:00'; CustomizedSyncCycleInterval = $null
        NextSyncCyclePolicyType = $state.parameters.'Microsoft.Synchronize.SynchronizationPolicy'; NextSyncCycleStartTimeInUTC = $next
        PurgeRunHistoryInterval = [timespan]'7.00:00:00'
        SyncCycleEnabled = ($state.parameters.'Microsoft.Synchronize.SynchronizationSchedule' -ceq 'True'); MaintenanceEnabled = $true
        StagingModeEnabled = ($state.parameters.'Microsoft.Synchronize.StagingMode' -ceq 'True')
    }
    if (-not (Test-Fault $state 'old-build')) {
        $scheduler['SchedulerSuspended'] = ($state.parameters.'Microsoft.Synchronize.SchedulerSuspended' -ceq 'True')
        $scheduler['SyncCycleInProgress'] = ([datetime]::UtcNow.Ticks -lt [long]$state.cycleUntil)
    }
    return [pscustomobject]$scheduler
}

function Set-ADSyncScheduler {
    [CmdletBinding()] param([object]$CustomizedSyncCycleInterval, [System.Nullable[bool]]$SyncCycleEnabled, [string]$NextSyncCyclePolicyType,
        [object]$PurgeRunHistoryInterval, [System.Nullable[bool]]$MaintenanceEnabled, [System.Nullable[bool]]$SchedulerSuspended, [switch]$Force)
    $state = Read-State
    Assert-Access $state
    if ($null -ne $SyncCycleEnabled) { $state.parameters.'Microsoft.Synchronize.SynchronizationSchedule' = ([bool]$SyncCycleEnabled).ToString() }
    Write-State $state
}

function Start-ADSyncSyncCycle {
    [CmdletBinding()] param([string]$PolicyType, [bool]$InteractiveMode)
    $state = Read-State
    Assert-Access $state
    if ($state.parameters.'Microsoft.Synchronize.SchedulerSuspended' -ceq 'True') { Stop-Product 'System.InvalidOperationException: Scheduler is already suspended via global parameters.' }
    if ([datetime]::UtcNow.Ticks -lt [long]$state.cycleUntil) { Stop-Product 'System.InvalidOperationException: Sync is already running. Cannot start a new run till this one completes.' }
    if (@($state.busy).Count -gt 0) { Stop-Product ('System.InvalidOperationException: Connector: ' + @($state.busy)[0] + ' is busy.') }
    $state.cycleUntil = [datetime]::UtcNow.AddSeconds(60).Ticks
    Write-State $state
    return [pscustomobject]@{ Result = 'Success' }
}

function Stop-ADSyncSyncCycle {
    [CmdletBinding()] param()
    $state = Read-State
    $state.cycleUntil = 0
    Write-State $state
}

function Get-ADSyncConnectorRunStatus {
    [CmdletBinding()] param()
    foreach ($name in @((Read-State).busy)) { [pscustomobject]@{ RunState = 'Busy'; ConnectorName = $name } }
}

function Get-ADSyncGlobalSettings {
    [CmdletBinding(SupportsShouldProcess)] param()
    $state = Read-State
    Assert-Access $state
    return [pscustomobject]@{ Version = 22102; InstanceId = [guid]$state.instanceId; SqlSchemaVersion = 616; Parameters = (Get-Parameters $state) }
}

function Set-ADSyncGlobalSettings {
    [CmdletBinding(SupportsShouldProcess)] param([Parameter(Mandatory, Position = 0, ValueFromPipeline)]$GlobalSettings)
    $state = Read-State
    Assert-Access $state
    if (Test-Fault $state 'die-before-set') { [System.Diagnostics.Process]::GetCurrentProcess().Kill(); Start-Sleep -Seconds 30 }
    if (-not (Test-Fault $state 'swallow')) {
        foreach ($parameter in $GlobalSettings.Parameters) { $state.parameters.($parameter.Name) = $parameter.Value }
    }
    if (Test-Fault $state 'another-key') { $state.parameters.'Microsoft.SynchronizationOption.AnchorAttribute' = 'objectGUID' }
    Write-State $state
    if (Test-Fault $state 'die-after-set') { [System.Diagnostics.Process]::GetCurrentProcess().Kill(); Start-Sleep -Seconds 30 }
    return $GlobalSettings
}

function ConvertTo-Collection($Map) {
    foreach ($property in $Map.psobject.Properties) { [pscustomobject]@{ Name = $property.Name; Value = [string]$property.Value; DataType = 'String' } }
}

function New-Profile([int]$Number, [string]$Name, [string]$Task) {
    $step = [pscustomobject]@{ TaskType = $Task; PartitionIdentifier = [guid]'00000000-0000-0000-0000-0000000000aa' }
    return [pscustomobject]@{ Name = $Name; Identifier = [guid]('00000000-0000-0000-0000-0000000000b' + $Number); RunSteps = @($step) }
}

function Get-ADSyncConnector {
    [CmdletBinding()] param([guid]$Identifier, [string]$Name, [switch]$Summary)
    $state = Read-State
    Assert-Access $state
    $found = foreach ($one in @($state.connectors)) {
        $profiles = @((New-Profile 1 'Full Import' 'FullImport'), (New-Profile 2 'Full Synchronization' 'FullSynchronization'),
            (New-Profile 3 'Delta Import' 'DeltaImport'), (New-Profile 4 'Delta Synchronization' 'DeltaSynchronization'), (New-Profile 5 'Export' 'Export'))
        $scope = [pscustomobject]@{ ObjectClasses = @('user', 'group'); ContainerInclusionList = @($one.dn); ContainerExclusionList = @() }
        $partition = [pscustomobject]@{ Identifier = [guid]'00000000-0000-0000-0000-0000000000aa'; DN = $one.dn; Name = $one.name; Selected = $true; ConnectorPartitionScope = $scope; Parameters = @() }
        [pscustomobject]@{
            ConnectorTypeName = $one.type; Identifier = [guid]$one.identifier; Version = $one.version; Name = $one.name; Description = ''; Subtype = $one.subtype
            Partitions = @($partition); RunProfiles = $profiles; ObjectInclusionList = @('user', 'group'); AttributeInclusionList = @('cn', 'mail')
            ConnectivityParameters = @(ConvertTo-Collection $one.connectivity); GlobalParameters = @()
        }
    }
    if ($PSBoundParameters.ContainsKey('Identifier')) { $found = @($found | Where-Object { $_.Identifier -eq $Identifier }) }
    if ($PSBoundParameters.ContainsKey('Name')) { $found = @($found | Where-Object { $_.Name -eq $Name }) }
    if (@($found).Count -eq 0) { Stop-Product 'Operation failed because the specified MA could not be found.' }
    return $found
}

function Get-ADSyncConnectorStatistics {
    [CmdletBinding()] param([Parameter(Mandatory, Position = 0)][string]$ConnectorName)
    return [pscustomobject]@{ ExportAdds = 3; ExportUpdates = 2; ExportDeletes = 1; ImportAdds = 0; ImportUpdates = 0; ImportDeletes = 0; ImportNoChange = 200; TotalConnectors = 200 }
}

function Add-Run([string]$Connector, [string]$Name, [string]$ProfileName, [string]$Result) {
    $state = Read-State
    $state.runNumber++
    $run = [pscustomobject]@{ id = [guid]::NewGuid().ToString(); connector = $Connector; connectorName = $Name; profile = $ProfileName; number = $state.runNumber; result = $Result; at = [datetime]::UtcNow.Ticks }
    $state.runs = @(@($run) + @($state.runs))
    Write-State $state
}

function Invoke-ADSyncRunProfile {
    [CmdletBinding()] param([string]$ConnectorName, [guid]$ConnectorIdentifier, [Parameter(Mandatory)][string]$RunProfileName, [switch]$Resume)
    $state = Read-State
    $connector = @($state.connectors | Where-Object { $_.identifier -eq [string]$ConnectorIdentifier })[0]
    if (@($state.busy).Count -gt 0) { Stop-Product ('System.InvalidOperationException: Connector: ' + @($state.busy)[0] + ' is busy.') }
    $state.busy = @($connector.name)
    Write-State $state
    for ($slice = 0; $slice -lt [int]$state.runTenths -and @((Read-State).busy).Count -gt 0; $slice++) { Start-Sleep -Milliseconds 100 }
    $state = Read-State
    $result = 'success'
    if (@($state.busy).Count -eq 0) { $result = 'stopped-user-termination-from-wmi-or-ui' }
    $state.busy = @()
    Write-State $state
    Add-Run $connector.identifier $connector.name $RunProfileName $result
    return [pscustomobject]@{ Result = $result }
}

function Stop-ADSyncRunProfile {
    [CmdletBinding()] param([string]$ConnectorName)
    $state = Read-State
    $state.busy = @()
    Write-State $state
}

function Get-ADSyncRunProfileResult {
    [CmdletBinding()] param([guid]$RunHistoryId, [guid]$ConnectorId, [guid]$RunProfileId, [int]$RunNumber, [int]$NumberRequested, [int]$StepNumber, [switch]$RunStepDetails)
    $numbers = @{ 'Full Import' = 1; 'Full Synchronization' = 2; 'Delta Import' = 3; 'Delta Synchronization' = 4; 'Export' = 5 }
    $count = 0
    foreach ($run in @((Read-State).runs)) {
        if ($PSBoundParameters.ContainsKey('ConnectorId') -and $run.connector -ne [string]$ConnectorId) { continue }
        if ($PSBoundParameters.ContainsKey('NumberRequested') -and $count -ge $NumberRequested) { break }
        $count++
        $at = New-Object datetime -ArgumentList ([long]$run.at)
        $step = $null
        if ($RunStepDetails) {
            $step = @([pscustomobject]@{ RunHistoryId = [guid]$run.id; StepHistoryId = [guid]$run.id; StepNumber = 1; StepResult = $run.result; StartDate = $at; EndDate = $at.AddSeconds(3)
                    StageNoChange = 190; StageAdd = 4; StageUpdate = 3; StageRename = 1; StageDelete = 2; StageDeleteAdd = 0; StageFailure = 0
                    ExportAdd = 0; ExportUpdate = 0; ExportRename = 0; ExportDelete = 0; ExportDeleteAdd = 0; ExportFailure = 0
                    SyncErrors = [pscustomobject]@{ SyncErrorsXml = ''; SyncErrorsList = @([pscustomobject]@{ ErrorType = 'sync-rule-error-function-triggered'; ObjectDn = 'CN=Ada,DC=contoso,DC=com' }) } })
        }
        [pscustomobject]@{ RunHistoryId = [guid]$run.id; ConnectorId = [guid]$run.connector; ConnectorName = $run.connectorName; RunProfileId = [guid]('00000000-0000-0000-0000-0000000000b' + $numbers[$run.profile])
            RunProfileName = $run.profile; RunNumber = $run.number; Username = 'NT SERVICE\ADSync'; IsRunComplete = $true; Result = $run.result; CurrentStepNumber = 1; TotalSteps = 1
            StartDate = $at; EndDate = $at.AddSeconds(3); RunStepResults = $step }
    }
}

# --- rules ---------------------------------------------------------------------------------------------------------------

function ConvertTo-Rule($Stored) {
    $scope = @(foreach ($group in @($Stored.scope)) { [pscustomobject]@{ ScopeConditionList = @($group.conditions) } })
    $join = @(foreach ($group in @($Stored.join)) { [pscustomobject]@{ JoinConditionList = @($group.conditions) } })
    return [pscustomobject]@{
        Identifier = [guid]$Stored.identifier; InternalId = [guid]$Stored.identifier; Name = $Stored.name; Version = [int]$Stored.version; Description = $Stored.description
        ImmutableTag = $Stored.immutableTag; Connector = [guid]$Stored.connector; Direction = $Stored.direction; Disabled = [bool]$Stored.disabled
        SourceObjectType = $Stored.source; TargetObjectType = $Stored.target; Precedence = [int]$Stored.precedence; PrecedenceAfter = [guid]::Empty; PrecedenceBefore = [guid]::Empty
        LinkType = $Stored.linkType; EnablePasswordSync = [bool]$Stored.enablePasswordSync; JoinFilter = $join; ScopeFilter = $scope
        AttributeFlowMappings = @($Stored.mappings); SoftDeleteExpiryInterval = [timespan]::Zero; IsStandardRule = [bool]$Stored.standard
    }
}

function ConvertFrom-Rule($Rule) {
    $scope = @(foreach ($group in @($Rule.ScopeFilter)) { [pscustomobject]@{ conditions = @($group.ScopeConditionList) } })
    $join = @(foreach ($group in @($Rule.JoinFilter)) { [pscustomobject]@{ conditions = @($group.JoinConditionList) } })
    return [pscustomobject]@{
        identifier = [string]$Rule.Identifier; name = $Rule.Name; version = $Rule.Version; description = $Rule.Description; immutableTag = $Rule.ImmutableTag
        connector = [string]$Rule.Connector; direction = $Rule.Direction; disabled = [bool]$Rule.Disabled; source = $Rule.SourceObjectType; target = $Rule.TargetObjectType
        precedence = $Rule.Precedence; linkType = $Rule.LinkType; enablePasswordSync = [bool]$Rule.EnablePasswordSync; scope = $scope; join = $join
        mappings = @($Rule.AttributeFlowMappings); standard = $Rule.IsStandardRule
    }
}

function Get-ADSyncRule {
    [CmdletBinding()] param([guid]$Identifier)
    foreach ($stored in @((Read-State).rules)) {
        if (-not $PSBoundParameters.ContainsKey('Identifier') -or $stored.identifier -eq [string]$Identifier) { ConvertTo-Rule $stored }
    }
}

function New-ADSyncRule {
    [CmdletBinding()] param([Parameter(Mandatory)][string]$Name, [Parameter(Mandatory)][string]$Direction, [Parameter(Mandatory)][guid]$Connector,
        [Parameter(Mandatory)][string]$SourceObjectType, [Parameter(Mandatory)][string]$TargetObjectType, [Parameter(Mandatory)][string]$LinkType, [int]$Precedence,
        [guid]$PrecedenceAfter, [guid]$PrecedenceBefore, [string]$Description, [string]$ImmutableTag, [guid]$Identifier, [timespan]$SoftDeleteExpiryInterval,
        [switch]$EnablePasswordSync, [switch]$Disabled)
    return [pscustomobject]@{
        Identifier = $Identifier; InternalId = $Identifier; Name = $Name; Version = 1; Description = $Description; ImmutableTag = $ImmutableTag; Connector = $Connector
        Direction = $Direction; Disabled = [bool]$Disabled; SourceObjectType = $SourceObjectType; TargetObjectType = $TargetObjectType; Precedence = $Precedence
        PrecedenceAfter = $PrecedenceAfter; PrecedenceBefore = $PrecedenceBefore; LinkType = $LinkType; EnablePasswordSync = [bool]$EnablePasswordSync
        JoinFilter = @(); ScopeFilter = @(); AttributeFlowMappings = @(); SoftDeleteExpiryInterval = $SoftDeleteExpiryInterval; IsStandardRule = $false
    }
}

function Add-ADSyncAttributeFlowMapping {
    [CmdletBinding()] param($SynchronizationRule, [string[]]$Source, [string]$Destination, [string]$FlowType, [string]$Expression, [switch]$ExecuteOnce, [string]$ValueMergeType)
    $mapping = [pscustomobject]@{ Source = @($Source); Destination = $Destination; FlowType = $FlowType; Expression = $Expression; ExecuteOnce = [bool]$ExecuteOnce; ValueMergeType = $ValueMergeType }
    $SynchronizationRule.AttributeFlowMappings = @($SynchronizationRule.AttributeFlowMappings) + @($mapping)
    return $SynchronizationRule
}

function New-ADSyncScopeCondition {
    [CmdletBinding()] param([string]$Attribute, [string]$ComparisonValue, [string]$ComparisonOperator)
    return [pscustomobject]@{ Attribute = $Attribute; ComparisonValue = $ComparisonValue; ComparisonOperator = $ComparisonOperator }
}

function New-ADSyncJoinCondition {
    [CmdletBinding()] param([string]$CSAttribute, [string]$MVAttribute, [bool]$CaseSensitive)
    return [pscustomobject]@{ CSAttribute = $CSAttribute; MVAttribute = $MVAttribute; CaseSensitive = $CaseSensitive }
}

function Add-ADSyncScopeConditionGroup {
    [CmdletBinding()] param($SynchronizationRule, [object[]]$ScopeConditions)
    $SynchronizationRule.ScopeFilter = @($SynchronizationRule.ScopeFilter) + @([pscustomobject]@{ ScopeConditionList = $ScopeConditions })
    return $SynchronizationRule
}

function Add-ADSyncJoinConditionGroup {
    [CmdletBinding()] param($SynchronizationRule, [object[]]$JoinConditions)
    $SynchronizationRule.JoinFilter = @($SynchronizationRule.JoinFilter) + @([pscustomobject]@{ JoinConditionList = $JoinConditions })
    return $SynchronizationRule
}

function Add-ADSyncRule {
    [CmdletBinding()] param([Parameter(ValueFromPipeline)]$SynchronizationRule)
    $state = Read-State
    $before = @($state.rules | Where-Object { $_.identifier -eq [string]$SynchronizationRule.Identifier })
    if ($before.Count -gt 0) { $SynchronizationRule.Version = [int]$before[0].version + 1 }
    $state.rules = @($state.rules | Where-Object { $_.identifier -ne [string]$SynchronizationRule.Identifier }) + @(ConvertFrom-Rule $SynchronizationRule)
    Write-State $state
    return $SynchronizationRule
}

function Remove-ADSyncRule {
    [CmdletBinding()] param([guid]$Identifier, $SynchronizationRule)
    $state = Read-State
    $state.rules = @($state.rules | Where-Object { $_.identifier -ne [string]$Identifier })
    Write-State $state
}

# --- the rest ------------------------------------------------------------------------------------------------------------

function Get-ADSyncSchedulerConnectorOverride {
    [CmdletBinding()] param([guid]$ConnectorIdentifier, [string]$ConnectorName)
    foreach ($one in @((Read-State).overrides)) { [pscustomobject]@{ ConnectorIdentifier = [guid]$one.connector; FullImportRequired = [bool]$one.import; FullSyncRequired = [bool]$one.sync } }
}

function Set-ADSyncSchedulerConnectorOverride {
    [CmdletBinding()] param([guid]$ConnectorIdentifier, [string]$ConnectorName, [System.Nullable[bool]]$FullImportRequired, [System.Nullable[bool]]$FullSyncRequired)
    $state = Read-State
    $own = [pscustomobject]@{ connector = [string]$ConnectorIdentifier; import = [bool]$FullImportRequired; sync = [bool]$FullSyncRequired }
    $state.overrides = @($state.overrides | Where-Object { $_.connector -ne [string]$ConnectorIdentifier }) + @($own)
    Write-State $state
}

function Get-ADSyncAutoUpgrade {
    [CmdletBinding()] param([switch]$Detail)
    return (Read-State).parameters.'Microsoft.OptionalFeature.AutoUpgradeState'
}

function Set-ADSyncAutoUpgrade {
    [CmdletBinding()] param([string]$AutoUpgradeState, [string]$SuspensionReason)
    $state = Read-State
    $state.parameters.'Microsoft.OptionalFeature.AutoUpgradeState' = $AutoUpgradeState
    Write-State $state
}

# The form of current builds: an interactive sign-in (adsync.md 5).
function Enable-ADSyncExportDeletionThreshold {
    [CmdletBinding()] param([Parameter(Mandatory, Position = 1)][uint32]$DeletionThreshold, [Parameter(Mandatory)][string]$AADUserName)
    throw 'Showing a modal dialog box or form when the application is not running in UserInteractive mode is not a valid operation.'
}

function Disable-ADSyncExportDeletionThreshold {
    [CmdletBinding()] param([Parameter(Mandatory)][string]$AADUserName)
    throw 'Showing a modal dialog box or form when the application is not running in UserInteractive mode is not a valid operation.'
}

function Get-ADSyncServerConfiguration {
    [CmdletBinding()] param([Parameter(Mandatory)][string]$Path, [switch]$ValidateConfiguration)
    foreach ($folder in @('Connectors', 'GlobalSettings', 'SynchronizationRules')) { [void][System.IO.Directory]::CreateDirectory((Join-Path $Path $folder)) }
    [System.IO.File]::WriteAllText((Join-Path $Path 'GlobalSettings/MV.xml'), '<saved-mv-configuration server="sync02"/>')
    foreach ($one in @((Read-State).connectors)) { [System.IO.File]::WriteAllText((Join-Path $Path ('Connectors/Connector_{' + $one.identifier + '}.xml')), '<ma-data/>') }
}

Export-ModuleMember -Function '*-ADSync*'

    # SPDX-FileCopyrightText: 2026 The Swingbridge authors
    # SPDX-License-Identifier: GPL-3.0-or-later
    # What the agent's "Windows only" functions are replaced by, name by name, where there is no Windows. The tests put this text into a
    # copy of the agent at the end of that section; the state is the one of the stand-in module.

    function Read-StandIn { return [System.IO.File]::ReadAllText($env:SWINGBRIDGE_STANDIN + '/state.json') | ConvertFrom-Json }
    function Write-StandIn($State) {
        $own = $env:SWINGBRIDGE_STANDIN + '/state.' + [guid]::NewGuid().ToString()
        [System.IO.File]::WriteAllText($own, ($State | ConvertTo-Json -Depth 20))
        [System.IO.File]::Replace($own, $env:SWINGBRIDGE_STANDIN + '/state.json', [NullString]::Value)
    }
    if ($env:SWINGBRIDGE_STANDIN_CULTURE) { [System.Threading.Thread]::CurrentThread.CurrentCulture = [System.Globalization.CultureInfo]::new($env:SWINGBRIDGE_STANDIN_CULTURE) }

    function Test-AgentHost { return '' }
    function Get-RegistryValue([string]$Key, [string]$Name) {
        if ($Name -ceq 'Release') { return 528449 }
        if ($Name -ceq 'Version') { return '4.8.04161' }
        if ($Name -ceq 'DisabledByDefault') { return 0 }
        if ($Name -ceq 'WizardPath') { return 'AzureADConnect.exe' }
        return 1
    }
    function Get-UninstallVersion { return '2.5.79.0' }
    function Get-BootIdentifier { return [string](Read-StandIn).bootId }
    function Get-MachineFact { return @{ Guid = [string](Read-StandIn).machineGuid; Sid = 'S-1-5-21-1-2-3-500'; Host = 'sync02'; Domain = 'contoso.com'; Joined = $true; Memory = [long]17179869184 } }
    function Get-ProgramDataFolder { return $env:SWINGBRIDGE_STANDIN + '/ProgramData' }
    function New-ProtectedFolder([string]$Path) { [void][System.IO.Directory]::CreateDirectory($Path) }
    function Get-FolderDistrust([string]$Path) {
        if (@((Read-StandIn).faults) -ccontains 'distrust') { return 'it grants rights to S-1-1-0' }
        return ''
    }
    function Get-ModulePath { return $env:SWINGBRIDGE_STANDIN_TESTS + '/ADSync/ADSync.psd1' }
    function Get-ProgramPath([string]$Name) { return $env:SWINGBRIDGE_STANDIN_TESTS + '/csexport.py' }
    function Get-ProgramVersion([string]$Path) { return '2.5.79.0' }
    function Get-ServiceFact([string]$Name) {
        $state = Read-StandIn
        if ($Name -cne 'ADSync' -or $state.service -ceq 'none') { return $null }
        return @{ State = [string]$state.service; Start = [string]$state.start; Account = 'NT SERVICE\ADSync' }
    }
    function Wait-SyncService([string]$State) {
        $now = Read-StandIn
        if (@($now.faults) -ccontains 'service-hangs') { return $false }
        if ($now.service -ceq $State) { return $true }
        $now.service = $State
        $now.serviceChanges++
        $now.cycleUntil = 0
        $now.busy = @()
        Write-StandIn $now
        return $true
    }
    function Set-ServiceStart([string]$Start) {
        $now = Read-StandIn
        $now.start = $Start
        Write-StandIn $now
    }
    function Get-ProcessFact([string[]]$Names) {
        $found = New-Object 'System.Collections.Generic.List[object]'
        foreach ($name in @((Read-StandIn).open)) { if ($Names -ccontains $name) { $found.Add(@{ Name = $name; Owner = 'CONTOSO\ada' }) } }
        return , $found
    }
    function Get-CallerFact { return @{ Name = 'CONTOSO\adm'; Groups = @('Administrators', 'ADSyncAdmins') } }
    function Get-WindowsFact { return @{ Name = 'Windows Server 2022 Standard'; Build = '10.0.20348.2849'; Core = $false } }
    function Get-DatabaseFact { return @{ Kind = 'localDb'; Version = $null; Bytes = [long]5000000 } }
    function Get-DiskFact { return @{ Free = [long]60000000000; Total = [long]120000000000 } }
    function Get-MachineProxy { return $null }
    function Test-WebAddress([string]$Address) { return @{ Ok = $true; Message = 'Connected.' } }
    function Test-ForestAddress([string]$Forest) { return @{ Ok = $false; Message = 'No answer within 10 seconds.' } }
    function Get-EventFact($Since, [int]$Limit) {
        $found = New-Object 'System.Collections.Generic.List[object]'
        $at = New-Object System.DateTime -ArgumentList 2026, 11, 21, 8, 0, 0, ([System.DateTimeKind]::Utc)
        $found.Add(@{ At = $at; Source = 'Directory Synchronization'; Id = 904; Level = 4; Message = 'Started a new sync cycle run' })
        $found.Add(@{ At = $at.AddHours(-1); Source = 'Directory Synchronization'; Id = 116; Level = 3; Message = '' })
        return , $found
    }
    function Write-ReceiptEvent([string]$Text) { [System.IO.File]::AppendAllText($env:SWINGBRIDGE_STANDIN + '/events.log', $Text + "`n") }
    function Get-TaskFact {
        $found = New-Object 'System.Collections.Generic.List[object]'
        $found.Add(@{ Name = '\Own export'; Command = 'powershell.exe -Command Invoke-ADSyncRunProfile'; Enabled = $true })
        $found.Add(@{ Name = '\Defrag'; Command = 'defrag.exe -c'; Enabled = $true })
        return , $found
    }
    function Start-CaptureProcess([string]$Folder) {
        $program = [System.Diagnostics.Process]::GetCurrentProcess().MainModule.FileName
        $how = New-Object System.Diagnostics.ProcessStartInfo -ArgumentList $program
        if ([System.IO.Path]::GetFileNameWithoutExtension($program) -ceq 'dotnet') { [void]$how.ArgumentList.Add([System.Environment]::GetCommandLineArgs()[0]) }
        foreach ($word in @('-NoProfile', '-NonInteractive', '-EncodedCommand', [System.Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes($CaptureWorker.ToString())))) {
            [void]$how.ArgumentList.Add($word)
        }
        $how.WorkingDirectory = $Folder
        $how.UseShellExecute = $false
        $how.RedirectStandardInput = $true
        $how.RedirectStandardOutput = $true
        $how.RedirectStandardError = $true
        if (@((Read-StandIn).faults) -ccontains 'worker-dies') { return 999999 }
        return [System.Diagnostics.Process]::Start($how).Id
    }
    function Test-CaptureProcess([int]$Id, [datetime]$Started) { return [System.IO.Directory]::Exists('/proc/' + [string]$Id) }

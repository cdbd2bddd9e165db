# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
<#
.SYNOPSIS
The only part of Swingbridge that runs on a synchronization server.
.DESCRIPTION
Reads request frames, does what they ask, and answers each with one frame of ASCII JSON. It never prompts, installs nothing and writes
nothing outside %ProgramData%\Swingbridge. Every change is checked against the marker that it keeps there, under a lock, and leaves a
receipt before and after. Written for Windows PowerShell 5.1; it asks the product what it has and never its version.

A request is ASCII lines that together read TOKEN BYTES SHA256 BASE64, closed by a line that is a single dot. A reply is one line of
JSON between the lines "<<swingbridge TOKEN" and "TOKEN swingbridge>>". Lines outside that mean nothing.
.PARAMETER Request
One request without the closing dot: for WinRM, where standard input belongs to the protocol. The reply is the script's output.
#>
param([string]$Request)

begin {
    $ErrorActionPreference = 'Stop'
    $ProgressPreference = 'SilentlyContinue'
    $WarningPreference = 'SilentlyContinue'
    $VerbosePreference = 'SilentlyContinue'
    $InformationPreference = 'SilentlyContinue'
    $DebugPreference = 'SilentlyContinue'
    $ConfirmPreference = 'None'
    Set-StrictMode -Version 2.0

    $Inv = [System.Globalization.CultureInfo]::InvariantCulture
    $AgentVersion = '1.0.0'
    $MaximumRequest = 67108864
    $MaximumPiece = 1048576
    $LockSeconds = 10
    $ServiceSeconds = 300
    $EntraConnector = 'b891884f-051e-4a83-95af-2544101c9083'
    $StagingKey = 'Microsoft.Synchronize.StagingMode'

    # =====================================================================================================================
    # Errors: an exception that carries a code of the protocol's closed list
    # =====================================================================================================================

    function Stop-Operation {
        # .SYNOPSIS Ends the operation with a code of the protocol.
        param([string]$Code, [string]$Message, [string]$Detail)
        $exception = New-Object System.InvalidOperationException -ArgumentList $Message
        $exception.Data['code'] = $Code
        $exception.Data['detail'] = $Detail
        throw $exception
    }

    function Get-ProductCode {
        # .SYNOPSIS What the product's own text means; the only place where its texts are matched.
        param([string]$Text, [string]$Id)
        $texts = @(
            @('already running. Cannot start a new run', 'sync-in-progress'),
            @(' is busy', 'connector-busy'),
            @('Scheduler is already suspended', 'scheduler-suspended'),
            @('80070005', 'access-denied'),
            @('the specified MA could not be found', 'not-found'),
            @('Showing a modal dialog box or form', 'sign-in-needed')
        )
        foreach ($row in $texts) {
            if ($Text.IndexOf($row[0], [System.StringComparison]::OrdinalIgnoreCase) -ge 0) { return $row[1] }
        }
        if ($Id.StartsWith('CommandNotFoundException', [System.StringComparison]::Ordinal)) { return 'module-missing' }
        if ($Id.StartsWith('Modules_ModuleNotFound', [System.StringComparison]::Ordinal)) { return 'module-missing' }
        return 'unexpected'
    }

    function ConvertTo-ErrorFact {
        # .SYNOPSIS An error record as the reply's `error`.
        param($Record)
        $exception = $Record.Exception
        while ($null -ne $exception.InnerException -and -not $exception.Data.Contains('code')) { $exception = $exception.InnerException }
        $message = [string]$exception.Message
        $detail = ''
        if ($exception.Data.Contains('code')) {
            $code = [string]$exception.Data['code']
            $detail = [string]$exception.Data['detail']
        }
        else {
            $code = Get-ProductCode -Text $message -Id ([string]$Record.FullyQualifiedErrorId)
            if ($code -ceq 'unexpected') {
                if ($exception -is [System.UnauthorizedAccessException]) { $code = 'access-denied' }
                if ($exception -is [System.IO.IOException] -and ($exception.HResult -eq -2147024784 -or $exception.HResult -eq 28)) { $code = 'disk-full' }
                $detail = [string]$Record.FullyQualifiedErrorId
            }
        }
        $later = @('expired', 'busy', 'dangling-unresolved', 'barrier-incomplete', 'waiting-for-person', 'sync-in-progress',
            'connector-busy', 'scheduler-suspended', 'wizard-open', 'not-changed', 'bad-request-hash')
        $retry = 'no'
        if ($later -ccontains $code) { $retry = 'later' }
        if ($code -ceq 'unexpected' -or $code -ceq 'timeout') { $retry = 'unknown' }
        return [ordered]@{ code = $code; message = $message; detail = $detail; retry = $retry }
    }

    # =====================================================================================================================
    # JSON, times, hashes
    # =====================================================================================================================

    $JsonStops = [char[]]@('"', '\')
    $JsonNumber = New-Object System.Text.RegularExpressions.Regex -ArgumentList '\G-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?'
    $JsonUnsafe = New-Object System.Text.RegularExpressions.Regex -ArgumentList '[^ !#-\[\]-~]'

    function Stop-JsonReading {
        # .SYNOPSIS Refuses the text that is being read.
        param([hashtable]$Reader, [string]$Why)
        Stop-Operation -Code 'bad-request' -Message ('The request is not JSON at character ' + [string]$Reader['At'] + ': ' + $Why)
    }

    function Skip-JsonSpace {
        # .SYNOPSIS Moves to the next character that is no blank.
        param([hashtable]$Reader)
        $text = $Reader['Text']
        $at = $Reader['At']
        while ($at -lt $text.Length -and ' ', "`t", "`r", "`n" -ccontains [string]$text[$at]) { $at++ }
        $Reader['At'] = $at
    }

    function Read-JsonString {
        # .SYNOPSIS Reads the string that begins here into Value.
        param([hashtable]$Reader)
        $text = $Reader['Text']
        $from = $Reader['At'] + 1
        $built = New-Object System.Text.StringBuilder
        while ($true) {
            $stop = $text.IndexOfAny($JsonStops, $from)
            if ($stop -lt 0) { Stop-JsonReading $Reader 'a string without its end' }
            [void]$built.Append($text, $from, $stop - $from)
            $from = $stop + 1
            if ($text[$stop] -ceq '"') { break }
            if ($from -ge $text.Length) { Stop-JsonReading $Reader 'a string without its end' }
            $escape = [string]$text[$from]
            $from++
            if ($escape -ceq 'u') {
                $code = 0
                $digits = ''
                if ($from + 4 -le $text.Length) { $digits = $text.Substring($from, 4) }
                if (-not [int]::TryParse($digits, [System.Globalization.NumberStyles]::AllowHexSpecifier, $Inv, [ref]$code)) { Stop-JsonReading $Reader 'a wrong \u' }
                [void]$built.Append([char]$code)
                $from += 4
            }
            else {
                $place = '"\/bfnrt'.IndexOf($escape, [System.StringComparison]::Ordinal)
                if ($place -lt 0) { Stop-JsonReading $Reader 'a wrong escape' }
                [void]$built.Append(("`"\/" + [char]8 + [char]12 + "`n`r`t")[$place])
            }
        }
        $Reader['At'] = $from
        $Reader['Value'] = $built.ToString()
    }

    function Read-JsonObject {
        # .SYNOPSIS Reads the object that begins here into Value: an ordinal Hashtable.
        param([hashtable]$Reader)
        $map = New-Object System.Collections.Hashtable -ArgumentList ([System.StringComparer]::Ordinal)
        $text = $Reader['Text']
        $Reader['At']++
        Skip-JsonSpace $Reader
        $isFirst = $true
        while ($true) {
            if ($Reader['At'] -ge $text.Length) { Stop-JsonReading $Reader 'an object without its end' }
            if ($isFirst -and $text[$Reader['At']] -ceq '}') { break }
            $isFirst = $false
            if ($text[$Reader['At']] -cne '"') { Stop-JsonReading $Reader 'a key is expected' }
            Read-JsonString $Reader
            $key = [string]$Reader['Value']
            if ($key.StartsWith('__', [System.StringComparison]::Ordinal)) { Stop-JsonReading $Reader 'a key begins with "__"' }
            if ($map.ContainsKey($key)) { Stop-JsonReading $Reader 'a key stands twice' }
            Skip-JsonSpace $Reader
            if ($Reader['At'] -ge $text.Length -or $text[$Reader['At']] -cne ':') { Stop-JsonReading $Reader 'a colon is expected' }
            $Reader['At']++
            Read-JsonValue $Reader
            $map[$key] = $Reader['Value']
            Skip-JsonSpace $Reader
            if ($Reader['At'] -ge $text.Length) { Stop-JsonReading $Reader 'an object without its end' }
            if ($text[$Reader['At']] -ceq '}') { break }
            if ($text[$Reader['At']] -cne ',') { Stop-JsonReading $Reader 'a comma is expected' }
            $Reader['At']++
            Skip-JsonSpace $Reader
        }
        $Reader['At']++
        $Reader['Value'] = $map
    }

    function Read-JsonArray {
        # .SYNOPSIS Reads the array that begins here into Value: a list.
        param([hashtable]$Reader)
        $list = New-Object 'System.Collections.Generic.List[object]'
        $text = $Reader['Text']
        $Reader['At']++
        Skip-JsonSpace $Reader
        while ($Reader['At'] -lt $text.Length -and -not ($text[$Reader['At']] -ceq ']' -and $list.Count -eq 0)) {
            Read-JsonValue $Reader
            $list.Add($Reader['Value'])
            Skip-JsonSpace $Reader
            if ($Reader['At'] -ge $text.Length -or $text[$Reader['At']] -ceq ']') { break }
            if ($text[$Reader['At']] -cne ',') { Stop-JsonReading $Reader 'a comma is expected' }
            $Reader['At']++
        }
        if ($Reader['At'] -ge $text.Length) { Stop-JsonReading $Reader 'an array without its end' }
        $Reader['At']++
        $Reader['Value'] = $list.ToArray()
    }

    function Read-JsonValue {
        # .SYNOPSIS Reads the value that begins here into Value.
        param([hashtable]$Reader)
        Skip-JsonSpace $Reader
        $text = $Reader['Text']
        $at = $Reader['At']
        if ($at -ge $text.Length) { Stop-JsonReading $Reader 'a value is expected' }
        $Reader['Depth']++
        if ($Reader['Depth'] -gt 64) { Stop-JsonReading $Reader 'it is nested too deeply' }
        $first = [string]$text[$at]
        if ($first -ceq '{') { Read-JsonObject $Reader }
        elseif ($first -ceq '[') { Read-JsonArray $Reader }
        elseif ($first -ceq '"') { Read-JsonString $Reader }
        else { Read-JsonWord $Reader }
        $Reader['Depth']--
    }

    function Read-JsonWord {
        # .SYNOPSIS Reads a number, true, false or null into Value.
        param([hashtable]$Reader)
        $text = $Reader['Text']
        $at = $Reader['At']
        foreach ($word in @(@('true', $true), @('false', $false), @('null', $null))) {
            if ([string]::CompareOrdinal($text, $at, $word[0], 0, $word[0].Length) -eq 0) {
                $Reader['At'] = $at + $word[0].Length
                $Reader['Value'] = $word[1]
                return
            }
        }
        $found = $JsonNumber.Match($text, $at)
        if (-not $found.Success) { Stop-JsonReading $Reader 'a value is expected' }
        $whole = [long]0
        if ([long]::TryParse($found.Value, [System.Globalization.NumberStyles]::AllowLeadingSign, $Inv, [ref]$whole)) { $Reader['Value'] = $whole }
        else { $Reader['Value'] = [double]::Parse($found.Value, $Inv) }
        $Reader['At'] = $at + $found.Length
    }

    function ConvertFrom-AgentJson {
        # .SYNOPSIS The object that a JSON text is; anything else is refused. Its lists do not unroll: they stay inside.
        param([string]$Text)
        $reader = @{ Text = $Text; At = 0; Depth = 0; Value = $null }
        Read-JsonValue $reader
        Skip-JsonSpace $reader
        if ($reader['At'] -ne $Text.Length) { Stop-JsonReading $reader 'something follows the value' }
        if ($reader['Value'] -isnot [System.Collections.IDictionary]) { Stop-JsonReading $reader 'it is no object' }
        return $reader['Value']
    }

    function Add-JsonString {
        # .SYNOPSIS Writes a string in ASCII.
        param([System.Text.StringBuilder]$Out, [string]$Text)
        [void]$Out.Append('"')
        if (-not $JsonUnsafe.IsMatch($Text)) { [void]$Out.Append($Text) }
        else {
            foreach ($character in $Text.ToCharArray()) {
                $number = [int]$character
                if ($number -lt 32 -or $number -gt 126 -or $number -eq 34 -or $number -eq 92) { [void]$Out.AppendFormat($Inv, '\u{0:x4}', $number) }
                else { [void]$Out.Append($character) }
            }
        }
        [void]$Out.Append('"')
    }

    function Add-JsonValue {
        # .SYNOPSIS Writes a value: null, text, bool, integer, double, date, map or list; GUIDs, enums and time spans as text.
        param([System.Text.StringBuilder]$Out, $Value)
        if ($null -eq $Value) { [void]$Out.Append('null') }
        elseif ($Value -is [string]) { Add-JsonString $Out $Value }
        elseif ($Value -is [bool]) { [void]$Out.Append($Value.ToString($Inv).ToLowerInvariant()) }
        elseif ($Value -is [enum]) { Add-JsonString $Out ([string]$Value) }
        elseif ($Value -is [int] -or $Value -is [long] -or $Value -is [uint32] -or $Value -is [int16] -or $Value -is [byte]) { [void]$Out.Append($Value.ToString($Inv)) }
        elseif ($Value -is [double]) { [void]$Out.Append($Value.ToString('R', $Inv)) }
        elseif ($Value -is [datetime]) { Add-JsonString $Out (ConvertTo-UtcText $Value) }
        elseif ($Value -is [System.Collections.IDictionary]) { Add-JsonMap $Out $Value }
        elseif ($Value -is [System.Collections.IEnumerable]) {
            [void]$Out.Append('[')
            $isFirst = $true
            foreach ($item in $Value) {
                if (-not $isFirst) { [void]$Out.Append(',') }
                $isFirst = $false
                Add-JsonValue $Out $item
            }
            [void]$Out.Append(']')
        }
        else { Add-JsonString $Out ([string]$Value) }
    }

    function Add-JsonMap {
        # .SYNOPSIS Writes an object.
        param([System.Text.StringBuilder]$Out, [System.Collections.IDictionary]$Map)
        [void]$Out.Append('{')
        $isFirst = $true
        foreach ($entry in $Map.GetEnumerator()) {
            if (-not $isFirst) { [void]$Out.Append(',') }
            $isFirst = $false
            Add-JsonString $Out ([string]$entry.Key)
            [void]$Out.Append(':')
            Add-JsonValue $Out $entry.Value
        }
        [void]$Out.Append('}')
    }

    function ConvertTo-AgentJson {
        # .SYNOPSIS A map as one line of ASCII JSON.
        param([System.Collections.IDictionary]$Map)
        $out = New-Object System.Text.StringBuilder
        Add-JsonMap $out $Map
        return $out.ToString()
    }

    function Get-UtcNow {
        # .SYNOPSIS Now, as text.
        return [datetime]::UtcNow.ToString('yyyy-MM-dd\THH:mm:ss\Z', $Inv)
    }

    function ConvertTo-UtcText {
        # .SYNOPSIS A date of the product as text in UTC, null when there is none. Without a kind it is UTC (adsync.md 3.4).
        param($Value)
        if ($null -eq $Value) { return $null }
        if ($Value -is [string]) {
            $read = [datetime]::MinValue
            $how = [System.Globalization.DateTimeStyles]::AssumeUniversal -bor [System.Globalization.DateTimeStyles]::AdjustToUniversal
            if (-not [datetime]::TryParse($Value, [System.Globalization.CultureInfo]::CurrentCulture, $how, [ref]$read)) { return $null }
            $Value = $read
        }
        if ($Value -isnot [datetime] -or $Value.Year -lt 1970) { return $null }
        if ($Value.Kind -eq [System.DateTimeKind]::Local) { $Value = $Value.ToUniversalTime() }
        return $Value.ToString('yyyy-MM-dd\THH:mm:ss\Z', $Inv)
    }

    function Get-Sha256 {
        # .SYNOPSIS The SHA-256 of bytes, lower-case hex.
        param([byte[]]$Bytes)
        $sha = [System.Security.Cryptography.SHA256]::Create()
        try { return [System.BitConverter]::ToString($sha.ComputeHash($Bytes)).Replace('-', '').ToLowerInvariant() }
        finally { $sha.Dispose() }
    }

    function Get-Utf8 {
        # .SYNOPSIS UTF-8 without a mark that refuses what is none.
        return New-Object System.Text.UTF8Encoding -ArgumentList $false, $true
    }

    function Get-Field {
        # .SYNOPSIS A property of an object, or the other value where this build has none.
        param($Object, [string]$Name, $Otherwise)
        if ($null -eq $Object) { return $Otherwise }
        $found = $Object.psobject.Properties[$Name]
        if ($null -eq $found) { return $Otherwise }
        return $found.Value
    }

    function Get-Text {
        # .SYNOPSIS A property as text; null where there is none.
        param($Object, [string]$Name)
        $value = Get-Field $Object $Name $null
        if ($null -eq $value) { return $null }
        return [string]$value
    }

    function Get-Flag {
        # .SYNOPSIS A property as bool, null where it is none; the product also writes True and False as text.
        param($Object, [string]$Name)
        $value = Get-Field $Object $Name $null
        if ($value -is [bool]) { return $value }
        if ('True' -eq [string]$value) { return $true }
        if ('False' -eq [string]$value) { return $false }
        return $null
    }

    function Get-Number {
        # .SYNOPSIS A property as a 64-bit integer; 0 where there is none.
        param($Object, [string]$Name)
        $value = Get-Field $Object $Name $null
        $number = [long]0
        if ($null -ne $value) { [void][long]::TryParse([string]$value, [System.Globalization.NumberStyles]::AllowLeadingSign, $Inv, [ref]$number) }
        return $number
    }

    function ConvertTo-GuidText {
        # .SYNOPSIS A GUID in lower case without braces; null for none and for the empty one.
        param($Value)
        $guid = [guid]::Empty
        if ($null -eq $Value -or -not [guid]::TryParse([string]$Value, [ref]$guid) -or $guid -eq [guid]::Empty) { return $null }
        return $guid.ToString('D').ToLowerInvariant()
    }

    function ConvertTo-List {
        # .SYNOPSIS The texts of a collection, as a list that does not unroll.
        param($Values)
        $list = New-Object 'System.Collections.Generic.List[object]'
        foreach ($value in $Values) { if ($null -ne $value) { $list.Add([string]$value) } }
        return , $list.ToArray()
    }

    # =====================================================================================================================
    # Windows only: the registry, services, the event log, CIM, processes. Small, and without a decision of their own.
    # =====================================================================================================================

    function Test-AgentHost {
        # .SYNOPSIS Why this PowerShell cannot be used; empty when it can. In PowerShell 7 the ADSync module is only a proxy.
        if ($PSVersionTable.PSVersion.Major -ne 5) { return 'wrong-powershell' }
        if (-not [System.Environment]::Is64BitProcess) { return 'not-64-bit' }
        return ''
    }

    function Get-RegistryValue {
        # .SYNOPSIS A value below HKEY_LOCAL_MACHINE in the 64-bit view; null where there is none.
        param([string]$Key, [string]$Name)
        $root = [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)
        $opened = $root.OpenSubKey($Key)
        if ($null -eq $opened) { return $null }
        return $opened.GetValue($Name)
    }

    function Get-UninstallVersion {
        # .SYNOPSIS The version of the installed product's own entry (upgrade-paths.md 11).
        $root = [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)
        foreach ($path in @('SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall', 'SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall')) {
            $hive = $root.OpenSubKey($path)
            if ($null -eq $hive) { continue }
            foreach ($name in $hive.GetSubKeyNames()) {
                $title = [string]$hive.OpenSubKey($name).GetValue('DisplayName')
                if (@('Microsoft Azure AD Connect', 'Microsoft Entra Connect', 'Microsoft Entra Connect Sync') -contains $title) {
                    return [string]$hive.OpenSubKey($name).GetValue('DisplayVersion')
                }
            }
        }
        return $null
    }

    function Get-BootIdentifier {
        # .SYNOPSIS A GUID that lives until the next restart: in a volatile key.
        $root = [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)
        $key = $root.CreateSubKey('SOFTWARE\Swingbridge.Boot', [Microsoft.Win32.RegistryKeyPermissionCheck]::ReadWriteSubTree, [Microsoft.Win32.RegistryOptions]::Volatile)
        $stored = [string]$key.GetValue('Id')
        if ($stored) { return $stored }
        $made = [guid]::NewGuid().ToString('D')
        $key.SetValue('Id', $made)
        return [string]$key.GetValue('Id')
    }

    function Get-MachineFact {
        # .SYNOPSIS What tells this machine from others: clones share the GUID, not the SID of their local accounts.
        $sid = ''
        $account = @(Get-CimInstance -ClassName Win32_UserAccount -Filter 'LocalAccount = TRUE' -OperationTimeoutSec 30 -ErrorAction Stop)
        foreach ($one in $account) { if ([string]$one.SID -like 'S-1-5-21-*-500') { $sid = [string]$one.SID } }
        $computer = Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop
        return @{
            Guid   = [string](Get-RegistryValue 'SOFTWARE\Microsoft\Cryptography' 'MachineGuid')
            Sid    = $sid
            Host   = [string]$computer.DNSHostName
            Domain = [string]$computer.Domain
            Joined = [bool]$computer.PartOfDomain
            Memory = [long]$computer.TotalPhysicalMemory
        }
    }

    function Get-ProgramDataFolder {
        # .SYNOPSIS The folder below which everything lies that the agent reads or writes.
        return [System.Environment]::GetFolderPath([System.Environment+SpecialFolder]::CommonApplicationData)
    }

    function New-ProtectedFolder {
        # .SYNOPSIS Makes Swingbridge's folder, with its rights from the first moment on.
        param([string]$Path)
        $rights = New-Object System.Security.AccessControl.DirectorySecurity
        $rights.SetSecurityDescriptorSddlForm('O:BAG:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)')
        [void][System.IO.Directory]::CreateDirectory($Path, $rights)
    }

    function Get-FolderDistrust {
        # .SYNOPSIS Why Swingbridge's folder cannot be trusted: owner, rights, reparse point; empty when it can.
        param([string]$Path)
        $trusted = @('S-1-5-18', 'S-1-5-32-544')
        if (([System.IO.File]::GetAttributes($Path) -band [System.IO.FileAttributes]::ReparsePoint) -ne 0) { return 'it is a reparse point' }
        $rights = [System.IO.Directory]::GetAccessControl($Path)
        $owner = [string]$rights.GetOwner([System.Security.Principal.SecurityIdentifier])
        if ($trusted -notcontains $owner) { return 'its owner is ' + $owner }
        foreach ($rule in $rights.GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])) {
            if ($trusted -notcontains [string]$rule.IdentityReference) { return 'it grants rights to ' + [string]$rule.IdentityReference }
        }
        return ''
    }

    function Get-ModulePath {
        # .SYNOPSIS The product's module by its full path; its name where the folder is another.
        $folder = [string](Get-RegistryValue 'SYSTEM\CurrentControlSet\Services\ADSync' 'ImagePath')
        $folder = $folder.Trim('"')
        $place = $folder.LastIndexOf('\', [System.StringComparison]::Ordinal)
        if ($place -gt 0) {
            $path = $folder.Substring(0, $place) + '\ADSync\ADSync.psd1'
            if ([System.IO.File]::Exists($path)) { return $path }
        }
        return 'ADSync'
    }

    function Get-ProgramPath {
        # .SYNOPSIS The full path of one of the product's own programs.
        param([string]$Name)
        $folder = [string](Get-RegistryValue 'SYSTEM\CurrentControlSet\Services\ADSync' 'ImagePath')
        $folder = $folder.Trim('"')
        return $folder.Substring(0, $folder.LastIndexOf('\', [System.StringComparison]::Ordinal) + 1) + $Name
    }

    function Get-ProgramVersion {
        # .SYNOPSIS The product version of a program file; null where there is no such file.
        param([string]$Path)
        if (-not $Path -or -not [System.IO.File]::Exists($Path)) { return $null }
        return [System.Diagnostics.FileVersionInfo]::GetVersionInfo($Path).ProductVersion
    }

    function Get-ServiceFact {
        # .SYNOPSIS State, start type and account of a Windows service; null where it is not installed.
        param([string]$Name)
        $key = 'SYSTEM\CurrentControlSet\Services\' + $Name
        $start = Get-RegistryValue $key 'Start'
        if ($null -eq $start) { return $null }
        $word = 'unknown'
        if ($start -eq 2) { $word = 'automatic' }
        if ($start -eq 2 -and 1 -eq (Get-RegistryValue $key 'DelayedAutostart')) { $word = 'delayed' }
        if ($start -eq 3) { $word = 'manual' }
        if ($start -eq 4) { $word = 'disabled' }
        $controller = Get-Service -Name $Name -ErrorAction Stop
        $state = 'unknown'
        if ($controller.Status -eq [System.ServiceProcess.ServiceControllerStatus]::Running) { $state = 'running' }
        if ($controller.Status -eq [System.ServiceProcess.ServiceControllerStatus]::Stopped) { $state = 'stopped' }
        return @{ State = $state; Start = $word; Account = [string](Get-RegistryValue $key 'ObjectName') }
    }

    function Wait-SyncService {
        # .SYNOPSIS Brings the ADSync service to a state within the limit; false when it did not get there.
        param([string]$State)
        $controller = Get-Service -Name 'ADSync' -ErrorAction Stop
        $wanted = [System.ServiceProcess.ServiceControllerStatus]::Running
        if ($State -ceq 'stopped') { $wanted = [System.ServiceProcess.ServiceControllerStatus]::Stopped }
        if ($controller.Status -eq $wanted) { return $true }
        try {
            if ($State -ceq 'stopped') { $controller.Stop() } else { $controller.Start() }
            $controller.WaitForStatus($wanted, [timespan]::FromSeconds($ServiceSeconds))
            return $true
        }
        catch [System.ServiceProcess.TimeoutException] { return $false }
        finally { $controller.Dispose() }
    }

    function Set-ServiceStart {
        # .SYNOPSIS The start type of the ADSync service; Set-Service knows no delayed start.
        param([string]$Start)
        $words = @{ automatic = 'auto'; delayed = 'delayed-auto'; manual = 'demand'; disabled = 'disabled' }
        $tool = [System.Environment]::SystemDirectory + '\sc.exe'
        $answer = Invoke-Program $tool ('config ADSync start= ' + $words[$Start]) 60
        if ($answer['Code'] -ne 0) { Stop-Operation -Code 'unexpected' -Message ('sc.exe config: ' + [string]$answer['Output']) }
    }

    function Get-ProcessFact {
        # .SYNOPSIS Who runs the programs with these names.
        param([string[]]$Names)
        $found = New-Object 'System.Collections.Generic.List[object]'
        foreach ($name in $Names) {
            foreach ($one in @(Get-CimInstance -ClassName Win32_Process -Filter ("Name = '" + $name + "'") -OperationTimeoutSec 30 -ErrorAction Stop)) {
                $owner = Invoke-CimMethod -InputObject $one -MethodName GetOwner -OperationTimeoutSec 30 -ErrorAction Stop
                $found.Add(@{ Name = $name; Owner = ([string]$owner.Domain + '\' + [string]$owner.User) })
            }
        }
        return , $found.ToArray()
    }

    function Get-CallerFact {
        # .SYNOPSIS Who runs the agent, and the groups in that token.
        $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
        $groups = New-Object 'System.Collections.Generic.List[object]'
        foreach ($sid in $identity.Groups) {
            if ([string]$sid -ceq 'S-1-5-32-544') { $groups.Add('Administrators'); continue }
            try { $name = [string]$sid.Translate([System.Security.Principal.NTAccount]) }
            catch [System.Security.Principal.IdentityNotMappedException] { $name = [string]$sid }
            $groups.Add($name.Substring($name.LastIndexOf('\', [System.StringComparison]::Ordinal) + 1))
        }
        return @{ Name = $identity.Name; Groups = $groups }
    }

    function Get-WindowsFact {
        # .SYNOPSIS The operating system.
        $version = 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
        $system = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop
        return @{
            Name  = ([string]$system.Caption).Replace('Microsoft ', '').Trim()
            Build = ('10.0.' + [string](Get-RegistryValue $version 'CurrentBuildNumber') + '.' + [string](Get-RegistryValue $version 'UBR'))
            Core  = ('Server Core' -ceq [string](Get-RegistryValue $version 'InstallationType'))
        }
    }

    function Get-DatabaseFact {
        # .SYNOPSIS Where the product keeps its database (adsync.md 7.2), and how large its files are if they are here.
        $key = 'SYSTEM\CurrentControlSet\Services\ADSync\Parameters'
        $server = [string](Get-RegistryValue $key 'Server')
        if (-not $server) { return @{ Kind = $null; Version = $null; Bytes = $null } }
        if ($server -notlike '(localdb)*') { return @{ Kind = 'sqlServer'; Version = $null; Bytes = $null } }
        $bytes = $null
        $files = [string](Get-RegistryValue $key 'Path')
        if ($files -and [System.IO.Directory]::Exists($files + '\Data')) {
            $bytes = [long]0
            foreach ($file in [System.IO.Directory]::GetFiles($files + '\Data', '*.mdf')) { $bytes += (New-Object System.IO.FileInfo -ArgumentList $file).Length }
        }
        return @{ Kind = 'localDb'; Version = $null; Bytes = $bytes }
    }

    function Get-DiskFact {
        # .SYNOPSIS The disk that holds ProgramData.
        $drive = New-Object System.IO.DriveInfo -ArgumentList ([System.IO.Path]::GetPathRoot((Get-ProgramDataFolder)))
        return @{ Free = $drive.AvailableFreeSpace; Total = $drive.TotalSize }
    }

    function Get-MachineProxy {
        # .SYNOPSIS The proxy of this machine's machine.config for the product's addresses; null for none.
        $target = New-Object System.Uri -ArgumentList 'https://login.microsoftonline.com/'
        $proxies = [System.Net.WebRequest]::DefaultWebProxy
        if ($null -eq $proxies -or $proxies.IsBypassed($target)) { return $null }
        $proxy = $proxies.GetProxy($target)
        if ($null -eq $proxy -or $proxy -eq $target) { return $null }
        return [string]$proxy
    }

    function Test-WebAddress {
        # .SYNOPSIS What an HTTPS address of the vendor answers; any status is an answer.
        param([string]$Address)
        [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.SecurityProtocolType]::Tls12
        $request = [System.Net.WebRequest]::Create($Address)
        $request.Timeout = 20000
        try {
            $answer = $request.GetResponse()
            $answer.Dispose()
            return @{ Ok = $true; Message = 'Connected.' }
        }
        catch [System.Net.WebException] {
            $refused = $_.Exception.Response
            if ($null -ne $refused) { return @{ Ok = $true; Message = 'Connected: ' + [string]$_.Exception.Message } }
            return @{ Ok = $false; Message = [string]$_.Exception.Message }
        }
    }

    function Test-ForestAddress {
        # .SYNOPSIS Whether a domain controller of a forest answers on the LDAP port.
        param([string]$Forest)
        $client = New-Object System.Net.Sockets.TcpClient
        try {
            $waiting = $client.BeginConnect($Forest, 389, $null, $null)
            if (-not $waiting.AsyncWaitHandle.WaitOne(10000)) { return @{ Ok = $false; Message = 'No answer within 10 seconds.' } }
            $client.EndConnect($waiting)
            return @{ Ok = $true; Message = 'Connected.' }
        }
        catch [System.Net.Sockets.SocketException] { return @{ Ok = $false; Message = [string]$_.Exception.Message } }
        finally { $client.Close() }
    }

    function Get-EventFact {
        # .SYNOPSIS The product's newest events of the Application log; dates go as UTC text into the query.
        param($Since, [int]$Limit)
        $sources = @('Directory Synchronization', 'ADSync', 'Microsoft Entra Connect Upgrade', 'Azure AD Connect Upgrade')
        $names = New-Object 'System.Collections.Generic.List[string]'
        foreach ($source in $sources) { $names.Add("@Name='" + $source + "'") }
        $query = '*[System[Provider[' + ($names -join ' or ') + ']'
        if ($Since) { $query += " and TimeCreated[@SystemTime>='" + $Since + "']" }
        $query += ']]'
        $found = New-Object 'System.Collections.Generic.List[object]'
        try {
            foreach ($one in @(Get-WinEvent -LogName 'Application' -FilterXPath $query -MaxEvents $Limit -ErrorAction Stop)) {
                $found.Add(@{ At = $one.TimeCreated; Source = [string]$one.ProviderName; Id = [int]$one.Id; Level = [int]$one.Level; Message = [string]$one.Message })
            }
        }
        catch {
            if ([string]$_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*') { throw }
        }
        return , $found.ToArray()
    }

    function Write-ReceiptEvent {
        # .SYNOPSIS The anchor in the Application log: one line that names the receipt. Best effort: the marker is what counts.
        param([string]$Text)
        try {
            if (-not [System.Diagnostics.EventLog]::SourceExists('Swingbridge')) { [System.Diagnostics.EventLog]::CreateEventSource('Swingbridge', 'Application') }
            [System.Diagnostics.EventLog]::WriteEntry('Swingbridge', $Text, [System.Diagnostics.EventLogEntryType]::Information, 1)
        }
        catch { $Agent['EventLogTrouble'] = [string]$_.Exception.Message }
    }

    function Get-TaskFact {
        # .SYNOPSIS Every scheduled task with what it runs.
        $found = New-Object 'System.Collections.Generic.List[object]'
        foreach ($task in @(Get-ScheduledTask -ErrorAction Stop)) {
            foreach ($action in $task.Actions) {
                $command = [string](Get-Field $action 'Execute' '') + ' ' + [string](Get-Field $action 'Arguments' '')
                $found.Add(@{ Name = ([string]$task.TaskPath + [string]$task.TaskName); Command = $command.Trim(); Enabled = ('Disabled' -ne [string]$task.State) })
            }
        }
        return , $found.ToArray()
    }

    function Start-CaptureProcess {
        # .SYNOPSIS Starts the capture's worker outside this session, which would take its children with it. Returns its number.
        param([string]$Folder)
        $encoded = [System.Convert]::ToBase64String([System.Text.Encoding]::Unicode.GetBytes($CaptureWorker.ToString()))
        $program = [System.Environment]::SystemDirectory + '\WindowsPowerShell\v1.0\powershell.exe'
        $line = '"' + $program + '" -NoProfile -NonInteractive -ExecutionPolicy Bypass -EncodedCommand ' + $encoded
        $started = Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{ CommandLine = $line; CurrentDirectory = $Folder } -OperationTimeoutSec 30 -ErrorAction Stop
        if ($started.ReturnValue -ne 0) { Stop-Operation -Code 'unexpected' -Message ('Win32_Process.Create answered ' + [string]$started.ReturnValue) }
        return [int]$started.ProcessId
    }

    function Test-CaptureProcess {
        # .SYNOPSIS Whether the worker that was started then still runs under this number.
        param([int]$Id, [datetime]$Started)
        foreach ($one in @(Get-Process -Id $Id -ErrorAction SilentlyContinue)) {
            if ([System.Math]::Abs(($one.StartTime.ToUniversalTime() - $Started).TotalSeconds) -lt 60) { return $true }
        }
        return $false
    }
    # End of the Windows only functions.

    function Invoke-Program {
        # .SYNOPSIS Runs one of Windows' own programs without a window; its standard input is closed, both outputs are drained.
        param([string]$Path, [string]$Arguments, [int]$Seconds)
        $how = New-Object System.Diagnostics.ProcessStartInfo -ArgumentList $Path, $Arguments
        $how.UseShellExecute = $false
        $how.CreateNoWindow = $true
        $how.RedirectStandardInput = $true
        $how.RedirectStandardOutput = $true
        $how.RedirectStandardError = $true
        $process = New-Object System.Diagnostics.Process
        $process.StartInfo = $how
        [void]$process.Start()
        $process.StandardInput.BaseStream.Close()
        $said = $process.StandardOutput.ReadToEndAsync()
        $complained = $process.StandardError.ReadToEndAsync()
        if (-not $process.WaitForExit($Seconds * 1000)) {
            $process.Kill()
            Stop-Operation -Code 'timeout' -Message ($Path + ' did not end within ' + [string]$Seconds + ' seconds.')
        }
        $process.WaitForExit()
        return @{ Code = $process.ExitCode; Output = ($said.Result + $complained.Result).Trim() }
    }

    # =====================================================================================================================
    # The protected folder: lock, marker, receipts
    # =====================================================================================================================

    function Open-ProtectedFolder {
        # .SYNOPSIS The folder, made when it is missing and checked each time.
        $path = [System.IO.Path]::Combine((Get-ProgramDataFolder), 'Swingbridge')
        if (-not [System.IO.Directory]::Exists($path)) { New-ProtectedFolder $path }
        $distrust = Get-FolderDistrust $path
        if ($distrust) { Stop-Operation -Code 'marker-untrusted' -Message ('The folder ' + $path + ' cannot be trusted: ' + $distrust + '.') -Detail $distrust }
        return $path
    }

    function Enter-ServerLock {
        # .SYNOPSIS Takes the one lock of this server: an exclusive handle that dies with its process.
        $path = [System.IO.Path]::Combine((Open-ProtectedFolder), 'lock')
        $watch = [System.Diagnostics.Stopwatch]::StartNew()
        while ($true) {
            try {
                $Agent['Lock'] = New-Object System.IO.FileStream -ArgumentList $path, ([System.IO.FileMode]::OpenOrCreate), ([System.IO.FileAccess]::ReadWrite), ([System.IO.FileShare]::None)
                return
            }
            catch [System.IO.IOException] {
                if ($watch.Elapsed.TotalSeconds -ge $LockSeconds) { Stop-Operation -Code 'busy' -Message "The server's lock is held by another command." }
            }
            Start-Sleep -Milliseconds 100
        }
    }

    function Exit-ServerLock {
        # .SYNOPSIS Gives the lock back.
        if ($null -ne $Agent['Lock']) { $Agent['Lock'].Dispose() }
        $Agent['Lock'] = $null
    }

    function Read-MarkerSlot {
        # .SYNOPSIS One slot: absent, damaged or intact with its number and its record.
        param([string]$Path)
        if (-not [System.IO.File]::Exists($Path)) { return @{ State = 'absent'; Sequence = [long]-1; Record = $null } }
        $bytes = [System.IO.File]::ReadAllBytes($Path)
        $damaged = @{ State = 'damaged'; Sequence = [long]-1; Record = $null }
        $end = [System.Array]::IndexOf($bytes, [byte]10)
        if ($end -lt 1) { return $damaged }
        $head = [System.Text.Encoding]::ASCII.GetString($bytes, 0, $end).Split(' ')
        $sequence = [long]0
        if (@($head).Count -ne 4 -or $head[0] -cne 'swingbridge-marker/1') { return $damaged }
        if (-not [long]::TryParse($head[1], [System.Globalization.NumberStyles]::None, $Inv, [ref]$sequence)) { return $damaged }
        $body = New-Object byte[] -ArgumentList ($bytes.Length - $end - 1)
        [System.Array]::Copy($bytes, $end + 1, $body, 0, $body.Length)
        if ($head[2] -cne $body.Length.ToString($Inv) -or $head[3] -cne (Get-Sha256 $body)) { return $damaged }
        return @{ State = 'intact'; Sequence = $sequence; Record = (ConvertFrom-AgentJson (Get-Utf8).GetString($body)) }
    }

    function Write-MarkerSlot {
        # .SYNOPSIS Overwrites one slot in place, through to the disk, and reads it back.
        param([string]$Path, [long]$Sequence, [System.Collections.IDictionary]$Record)
        $body = [System.Text.Encoding]::ASCII.GetBytes((ConvertTo-AgentJson $Record))
        $head = [System.Text.Encoding]::ASCII.GetBytes('swingbridge-marker/1 ' + $Sequence.ToString($Inv) + ' ' + $body.Length.ToString($Inv) + ' ' + (Get-Sha256 $body) + "`n")
        $file = New-Object System.IO.FileStream -ArgumentList $Path, ([System.IO.FileMode]::OpenOrCreate), ([System.IO.FileAccess]::Write), ([System.IO.FileShare]::None), 4096, ([System.IO.FileOptions]::WriteThrough)
        try {
            $file.SetLength(0)
            $file.Write($head, 0, $head.Length)
            $file.Write($body, 0, $body.Length)
            $file.Flush($true)
        }
        finally { $file.Dispose() }
        $read = Read-MarkerSlot $Path
        if ($read['State'] -cne 'intact' -or $read['Sequence'] -ne $Sequence) { Stop-Operation -Code 'marker-damaged' -Message ('The marker could not be read back from ' + $Path + '.') }
    }

    function Read-MarkerRecord {
        # .SYNOPSIS What the server remembers: the newer intact slot. Both slots are there before anything is claimed.
        $folder = Open-ProtectedFolder
        $paths = @([System.IO.Path]::Combine($folder, 'marker.0'), [System.IO.Path]::Combine($folder, 'marker.1'))
        $slots = @((Read-MarkerSlot $paths[0]), (Read-MarkerSlot $paths[1]))
        if ($slots[0]['State'] -ceq 'absent' -and $slots[1]['State'] -ceq 'absent') {
            $nothing = [ordered]@{ marker = $null; lastReceipt = $null; dangling = $null; waitsForPerson = $false; sawStaging = $false; startBefore = $null; outcomes = @() }
            Write-MarkerSlot $paths[0] 1 $nothing
            Write-MarkerSlot $paths[1] 2 $nothing
            $slots = @((Read-MarkerSlot $paths[0]), (Read-MarkerSlot $paths[1]))
        }
        $newer = 0
        if ($slots[1]['Sequence'] -gt $slots[0]['Sequence']) { $newer = 1 }
        if ($slots[$newer]['State'] -cne 'intact') { Stop-Operation -Code 'marker-damaged' -Message 'Neither slot of the marker is intact.' }
        $Agent['OlderSlot'] = $paths[1 - $newer]
        $Agent['NewerSlot'] = $paths[$newer]
        $Agent['Sequence'] = $slots[$newer]['Sequence']
        $Agent['Record'] = $slots[$newer]['Record']
    }

    function Write-MarkerRecord {
        # .SYNOPSIS Makes the record durable: the older slot becomes the newer one.
        $Agent['Sequence']++
        Write-MarkerSlot $Agent['OlderSlot'] $Agent['Sequence'] $Agent['Record']
        $older = $Agent['OlderSlot']
        $Agent['OlderSlot'] = $Agent['NewerSlot']
        $Agent['NewerSlot'] = $older
    }

    function Get-ReceiptHash {
        # .SYNOPSIS SHA-256 of the receipt's canonical JSON (RFC 8785) without its hash.
        param([System.Collections.IDictionary]$Receipt)
        $sorted = [ordered]@{ at = $Receipt['at']; journalHead = $Receipt['journalHead']; kind = $Receipt['kind']; operation = $Receipt['operation'] }
        $sorted['prev'] = $Receipt['prev']
        $sorted['seq'] = $Receipt['seq']
        $sorted['token'] = [ordered]@{ counter = $Receipt['token']['counter']; nonce = $Receipt['token']['nonce'] }
        return Get-Sha256 ([System.Text.Encoding]::ASCII.GetBytes((ConvertTo-AgentJson $sorted)))
    }

    function Add-Receipt {
        # .SYNOPSIS Chains a receipt to the last one: first into the log of all receipts, then into the record in memory.
        param([System.Collections.IDictionary]$Receipt)
        $record = $Agent['Record']
        $Receipt['prev'] = '0' * 64
        if ($null -ne $record['lastReceipt']) { $Receipt['prev'] = $record['lastReceipt']['hash'] }
        $Receipt['hash'] = Get-ReceiptHash $Receipt
        $line = [System.Text.Encoding]::ASCII.GetBytes((ConvertTo-AgentJson $Receipt) + "`n")
        $path = [System.IO.Path]::Combine((Open-ProtectedFolder), 'receipts.jsonl')
        $file = New-Object System.IO.FileStream -ArgumentList $path, ([System.IO.FileMode]::Append), ([System.IO.FileAccess]::Write), ([System.IO.FileShare]::Read), 4096, ([System.IO.FileOptions]::WriteThrough)
        try {
            $file.Write($line, 0, $line.Length)
            $file.Flush($true)
        }
        finally { $file.Dispose() }
        $record['lastReceipt'] = $Receipt
        if ($Receipt['kind'] -ceq 'outcome') { $record['outcomes'] = @(@($record['outcomes']) + $Receipt) }
        Write-ReceiptEvent ('Swingbridge receipt ' + $Receipt['hash'] + ': ' + $Receipt['kind'] + ' of ' + $Receipt['operation'] + ', journal ' + $Receipt['journalHead'])
    }

    function New-Receipt {
        # .SYNOPSIS A receipt of the request, not yet chained.
        param([hashtable]$Request, [string]$Kind)
        return [ordered]@{
            kind        = $Kind
            token       = [ordered]@{ counter = $Request['token']['counter']; nonce = $Request['token']['nonce'] }
            operation   = $Request['operation']
            seq         = $Request['seq']
            journalHead = [string]$Request['journalHead']
            at          = (Get-UtcNow)
            prev        = ''
            hash        = ''
        }
    }

    function Find-Outcome {
        # .SYNOPSIS The stored outcome of a step under the marker's token; null when there is none.
        param([string]$Operation, [long]$Seq)
        $found = $null
        foreach ($receipt in $Agent['Record']['outcomes']) {
            if ($receipt['operation'] -ceq $Operation -and $receipt['seq'] -eq $Seq) { $found = $receipt }
        }
        return $found
    }

    # =====================================================================================================================
    # The product, read
    # =====================================================================================================================

    function Import-Product {
        # .SYNOPSIS Loads the product's module once; says so when the service is missing or stopped.
        $fact = Get-ServiceFact 'ADSync'
        if ($null -eq $fact) { Stop-Operation -Code 'module-missing' -Message 'The ADSync service is not installed.' }
        if ($fact['State'] -cne 'running') { Stop-Operation -Code 'service-stopped' -Message 'The ADSync service is not running.' }
        if ($Agent['IsImported']) { return }
        try { Import-Module -Name (Get-ModulePath) -ErrorAction Stop }
        catch { Stop-Operation -Code 'module-missing' -Message ([string]$_.Exception.Message) }
        $Agent['IsImported'] = $true
    }

    function Get-ParameterBag {
        # .SYNOPSIS Names and values of a collection of the product's parameters.
        param($Parameters)
        $bag = New-Object System.Collections.Hashtable -ArgumentList ([System.StringComparer]::Ordinal)
        foreach ($parameter in $Parameters) {
            if ($null -ne $parameter) { $bag[[string]$parameter.Name] = [string]$parameter.Value }
        }
        return $bag
    }

    function Get-SettingBag {
        # .SYNOPSIS The server's global parameters, fresh.
        $settings = ADSync\Get-ADSyncGlobalSettings -ErrorAction Stop
        return Get-ParameterBag $settings.Parameters
    }

    function Get-StagingFlag {
        # .SYNOPSIS Staging mode as both readings tell it (adsync.md 2.1); null when they differ.
        $scheduler = ADSync\Get-ADSyncScheduler -ErrorAction Stop
        $told = Get-Flag $scheduler 'StagingModeEnabled'
        $stored = [string](Get-SettingBag)[$StagingKey]
        if ($null -eq $told -or $stored -cne $told.ToString($Inv)) { return $null }
        return $told
    }

    function Get-BusyConnector {
        # .SYNOPSIS The connectors that run something now.
        $busy = New-Object 'System.Collections.Generic.List[object]'
        foreach ($status in @(ADSync\Get-ADSyncConnectorRunStatus -ErrorAction Stop)) {
            if ($null -eq $status) { continue }
            $name = [string](Get-Field $status 'ConnectorName' '')
            if ('Idle' -ne [string](Get-Field $status 'RunState' '')) { $busy.Add($name) }
        }
        return , $busy.ToArray()
    }

    function Get-SchedulerFact {
        # .SYNOPSIS The three values of the scheduler that matter to the fence; null where this build does not tell all.
        $scheduler = ADSync\Get-ADSyncScheduler -ErrorAction Stop
        $enabled = Get-Flag $scheduler 'SyncCycleEnabled'
        $suspended = Get-Flag $scheduler 'SchedulerSuspended'
        $inProgress = Get-Flag $scheduler 'SyncCycleInProgress'
        if ($null -eq $enabled -or $null -eq $suspended -or $null -eq $inProgress) { return $null }
        return [ordered]@{ enabled = $enabled; suspended = $suspended; cycleInProgress = $inProgress }
    }

    function Test-Idle {
        # .SYNOPSIS Whether nothing runs; null when this build cannot tell.
        $scheduler = Get-SchedulerFact
        if ($null -eq $scheduler) { return $null }
        $busy = Get-BusyConnector
        return (-not $scheduler['cycleInProgress'] -and $busy.Count -eq 0)
    }

    function Get-Connectors {
        # .SYNOPSIS The product's connectors; a list that does not unroll.
        $list = New-Object 'System.Collections.Generic.List[object]'
        foreach ($connector in @(ADSync\Get-ADSyncConnector -ErrorAction Stop)) { if ($null -ne $connector) { $list.Add($connector) } }
        return , $list.ToArray()
    }

    function Find-Connector {
        # .SYNOPSIS The connector with this identifier.
        param($Identifier)
        $wanted = Assert-Guid $Identifier 'connector'
        foreach ($connector in (Get-Connectors)) { if ((ConvertTo-GuidText $connector.Identifier) -ceq $wanted) { return $connector } }
        Stop-Operation -Code 'not-found' -Message 'Operation failed because the specified MA could not be found.'
    }

    function Get-Rules {
        # .SYNOPSIS The product's synchronization rules; a list that does not unroll.
        $list = New-Object 'System.Collections.Generic.List[object]'
        foreach ($rule in @(ADSync\Get-ADSyncRule -ErrorAction Stop)) { if ($null -ne $rule) { $list.Add($rule) } }
        return , $list.ToArray()
    }

    function Find-Rule {
        # .SYNOPSIS The rule with this identifier; null when there is none.
        param($Identifier)
        $wanted = Assert-Guid $Identifier 'identifier'
        foreach ($rule in (Get-Rules)) { if ((ConvertTo-GuidText $rule.Identifier) -ceq $wanted) { return $rule } }
        return $null
    }

    function Assert-Guid {
        # .SYNOPSIS A GUID of the request as text, or bad-request.
        param($Value, [string]$Name)
        $text = ConvertTo-GuidText $Value
        if (-not $text) { Stop-Operation -Code 'bad-request' -Message ($Name + ' is no GUID.') }
        return $text
    }

    function ConvertTo-HashField {
        # .SYNOPSIS A field of the configuration hash: escaped, null is empty.
        param($Value)
        if ($null -eq $Value) { return '' }
        if ($Value -is [bool]) { $text = $Value.ToString($Inv) } else { $text = [string]$Value }
        return $text.Replace('\', '\\').Replace('|', '\p').Replace("`r", '\r').Replace("`n", '\n')
    }

    function Get-LineHash {
        # .SYNOPSIS SHA-256 of lines sorted by their UTF-8 bytes, each ended by LF.
        param([string[]]$Lines)
        $latin = [System.Text.Encoding]::GetEncoding(28591)
        $utf8 = Get-Utf8
        $keys = New-Object 'System.Collections.Generic.List[string]'
        foreach ($line in $Lines) { $keys.Add($latin.GetString($utf8.GetBytes($line + "`n"))) }
        $keys.Sort([System.StringComparer]::Ordinal)
        return Get-Sha256 ($latin.GetBytes([string]::Concat($keys.ToArray())))
    }

    function Get-ConfigurationHash {
        # .SYNOPSIS One value for rules, connectors and settings (agent-protocol.md): what moves by itself is left out.
        param($Rules, $Connectors, [System.Collections.IDictionary]$Settings)
        $moving = @($StagingKey, 'Microsoft.Synchronize.SchedulerSuspended', 'Microsoft.Synchronize.SynchronizationSchedule',
            'Microsoft.Synchronize.SynchronizationPolicy', 'Microsoft.Synchronize.NextStartTime', 'Microsoft.OptionalFeature.AutoUpgradeState',
            'Microsoft.OptionalFeature.AutoUpgradeSuspensionReason')
        $lines = New-Object 'System.Collections.Generic.List[string]'
        foreach ($rule in $Rules) {
            $fields = @('rule', (ConvertTo-GuidText $rule.Identifier), (Get-Field $rule 'Version' $null), (Get-Flag $rule 'Disabled'), (Get-Field $rule 'Precedence' $null))
            $lines.Add((@(foreach ($field in $fields) { ConvertTo-HashField $field }) -join '|'))
        }
        foreach ($connector in $Connectors) {
            $fields = @('connector', (ConvertTo-GuidText $connector.Identifier), (Get-Field $connector 'Version' $null))
            $lines.Add((@(foreach ($field in $fields) { ConvertTo-HashField $field }) -join '|'))
        }
        foreach ($entry in $Settings.GetEnumerator()) {
            if ($moving -ccontains $entry.Key) { continue }
            $lines.Add('parameter|' + (ConvertTo-HashField $entry.Key) + '|' + (ConvertTo-HashField $entry.Value))
        }
        return Get-LineHash $lines.ToArray()
    }

    function Get-Machine {
        # .SYNOPSIS What tells this machine from others, read once.
        if ($null -eq $Agent['Machine']) {
            $fact = Get-MachineFact
            $text = $fact['Guid'] + '|' + $fact['Sid']
            if (-not $fact['Sid']) { $text += '|' + $fact['Host'] + '|' + $fact['Domain'] }
            $fact['Id'] = (Get-Sha256 ([System.Text.Encoding]::UTF8.GetBytes($text.ToLowerInvariant()))).Substring(0, 32)
            $Agent['Machine'] = $fact
        }
        return $Agent['Machine']
    }

    function Get-Observed {
        # .SYNOPSIS What is so, read under the lock. What a stopped service cannot tell is null; so is all that fails, unless asked for.
        param([bool]$IsAskedFor)
        $record = $Agent['Record']
        $observed = [ordered]@{
            at                = (Get-UtcNow)
            machineId         = (Get-Machine)['Id']
            bootId            = (Get-BootIdentifier)
            service           = [ordered]@{ state = 'unknown'; start = 'unknown' }
            stagingMode       = $null
            scheduler         = $null
            busyConnectors    = $null
            configurationHash = $null
            marker            = $record['marker']
            lastReceipt       = $record['lastReceipt']
            dangling          = $record['dangling']
        }
        $fact = Get-ServiceFact 'ADSync'
        if ($null -eq $fact) { return $observed }
        $observed['service'] = [ordered]@{ state = $fact['State']; start = $fact['Start'] }
        if ($fact['State'] -cne 'running') { return $observed }
        try {
            Import-Product
            $observed['stagingMode'] = Get-StagingFlag
            $observed['scheduler'] = Get-SchedulerFact
            $observed['busyConnectors'] = Get-BusyConnector
            $observed['configurationHash'] = Get-ConfigurationHash (Get-Rules) (Get-Connectors) (Get-SettingBag)
        }
        catch { if ($IsAskedFor) { throw } }
        return $observed
    }

    # =====================================================================================================================
    # The fence. First row that fits decides; * is any, commas part alternatives. Equal to tests/data/fence-decisions.tsv.
    # =====================================================================================================================

    $FenceDecisions = @'
command                 token       marker                                  direction step      dangling verdict
*                       lower       *                                       *         *         *        stale-token
*                       same-number *                                       *         *         *        foreign-token
claim-work              higher      switch-open,switch-sealed               *         *         *        claimed
claim-switch,claim-work none,higher *                                       *         *         none     execute
claim-switch,claim-work none,higher *                                       *         *         *        barrier+execute
*                       none,higher *                                       *         *         *        unknown-token
*                       *           *                                       wrong     *         *        wrong-direction
claim-switch,claim-work *           *                                       *         *         agent    barrier+stored-receipt
claim-switch,claim-work *           *                                       *         *         *        stored-receipt
role                    *           work-open,work-closed                   *         *         *        wrong-direction
work                    *           switch-open,switch-sealed,switch-closed *         *         *        wrong-direction
role                    *           switch-sealed                           *         lower     *        sealed
role                    *           *                                       *         lower     *        passed
role                    *           *                                       *         same-seen agent    barrier+stored-receipt
role                    *           *                                       *         same-seen *        stored-receipt
release                 *           switch-closed,work-closed               *         *         agent    barrier+stored-receipt
release                 *           switch-closed,work-closed               *         *         *        stored-receipt
*                       *           switch-closed,work-closed               *         *         *        stale-token
*                       *           *                                       *         *         agent    barrier+execute
role                    *           *                                       *         higher    person   barrier+execute
*                       equal       *                                       *         *         *        execute
'@

    function Get-FenceVerdict {
        # .SYNOPSIS What the table says; an unforeseen case is refused.
        param([string[]]$Case)
        $blanks = [char[]]@(' ', "`r")
        foreach ($line in $FenceDecisions.Split("`n")) {
            $row = $line.Split($blanks, [System.StringSplitOptions]::RemoveEmptyEntries)
            $fits = $true
            for ($at = 0; $at -lt 6; $at++) {
                if ($row[$at] -cne '*' -and $row[$at].Split(',') -cnotcontains $Case[$at]) { $fits = $false }
            }
            if ($fits) { return $row[6] }
        }
        return 'unknown-token'
    }

    function Get-CommandWord {
        # .SYNOPSIS What kind of command an operation is, for the table.
        param([hashtable]$Request)
        $operation = $Request['operation']
        if ($operation -ceq 'claim') {
            if ($Request['token']['target']) { return 'claim-switch' }
            return 'claim-work'
        }
        if ($operation -ceq 'release') { return 'release' }
        if ($RoleOperations -ccontains $operation) { return 'role' }
        if (@('scheduler.set', 'cycle.start', 'cycle.stop') -ccontains $operation) { return 'window' }
        return 'work'
    }

    function Get-TokenWord {
        # .SYNOPSIS How the request's token stands to the marker's.
        param($Token, $Marker)
        if ($null -eq $Marker) { return 'none' }
        if ($Token['counter'] -lt $Marker['counter']) { return 'lower' }
        if ($Token['counter'] -gt $Marker['counter']) { return 'higher' }
        if ($Token['nonce'] -ceq $Marker['nonce']) { return 'equal' }
        return 'same-number'
    }

    function Get-MarkerWord {
        # .SYNOPSIS What the marker says about itself.
        param($Marker)
        if ($null -eq $Marker) { return 'none' }
        if (-not $Marker['target']) {
            if ($Marker['open']) { return 'work-open' }
            return 'work-closed'
        }
        if (-not $Marker['open']) { return 'switch-closed' }
        if ($Marker['sealed']) { return 'switch-sealed' }
        return 'switch-open'
    }

    function Get-FenceCase {
        # .SYNOPSIS The six words that the table decides by.
        param([hashtable]$Request)
        $record = $Agent['Record']
        $marker = $record['marker']
        $command = Get-CommandWord $Request
        $token = Get-TokenWord $Request['token'] $marker
        $direction = 'fits'
        $step = '-'
        if ($token -ceq 'equal') {
            if ([string]$Request['token']['target'] -cne [string]$marker['target']) { $direction = 'wrong' }
            if ($command -ceq 'role') {
                $isTarget = [string]$marker['target'] -ceq (Get-Machine)['Id']
                $wantsTarget = @('promote', 'seal') -ccontains $Request['operation']
                if ($isTarget -ne $wantsTarget) { $direction = 'wrong' }
                $step = Get-StepWord $Request
            }
        }
        $dangling = 'none'
        if ($null -ne $record['dangling']) { $dangling = 'agent' }
        if ($null -ne $record['dangling'] -and $record['waitsForPerson']) { $dangling = 'person' }
        return @($command, $token, (Get-MarkerWord $marker), $direction, $step, $dangling)
    }

    function Get-StepWord {
        # .SYNOPSIS How a role command's step stands to the ratchet.
        param([hashtable]$Request)
        $reached = $Agent['Record']['marker']['seq']
        if ($Request['seq'] -lt $reached) { return 'lower' }
        if ($Request['seq'] -gt $reached) { return 'higher' }
        if ($null -eq (Find-Outcome $Request['operation'] $Request['seq'])) { return 'same-no-outcome' }
        if (Test-InPlace $Request['operation']) { return 'same-seen' }
        return 'same-not-seen'
    }

    function Test-InPlace {
        # .SYNOPSIS The look that says whether what a role operation wants is so.
        param([string]$Operation)
        $fact = Get-ServiceFact 'ADSync'
        if ($null -eq $fact) { return $false }
        if ($Operation -ceq 'seal') { return [bool]$Agent['Record']['marker']['sealed'] }
        if ($Operation -ceq 'fence') { return ($fact['State'] -ceq 'stopped' -and $fact['Start'] -ceq 'disabled') }
        if ($fact['State'] -cne 'running') { return $false }
        if ($Operation -ceq 'unfence') { return ($fact['Start'] -cne 'disabled') }
        Import-Product
        $flag = Get-StagingFlag
        if ($null -eq $flag) { return $false }
        return ($flag -eq ($Operation -ceq 'demote'))
    }

    function Update-SawStaging {
        # .SYNOPSIS Remembers what the running service shows of staging mode: the last look before it may be stopped.
        $fact = Get-ServiceFact 'ADSync'
        if ($null -eq $fact -or $fact['State'] -cne 'running') { return }
        Import-Product
        $Agent['Record']['sawStaging'] = ($true -eq (Get-StagingFlag))
    }

    function Restart-SyncService {
        # .SYNOPSIS Stops and starts the service, so that nothing handed to it earlier fires later. A stopped one stays stopped, and so
        # does a disabled one: a fence was cut short.
        $fact = Get-ServiceFact 'ADSync'
        if ($null -eq $fact -or $fact['State'] -ceq 'stopped') { return }
        $isThere = Wait-SyncService 'stopped'
        if ($isThere -and $fact['Start'] -cne 'disabled') { $isThere = Wait-SyncService 'running' }
        if (-not $isThere) { Stop-Operation -Code 'barrier-incomplete' -Message 'The ADSync service did not stop and start within the limit.' }
    }

    function Invoke-Barrier {
        # .SYNOPSIS Settles an intent without an outcome (guarded-switch.md 4.3, rule 6).
        Restart-SyncService
        $record = $Agent['Record']
        $resolved = Copy-Receipt $record['dangling'] 'resolved'
        $record['dangling'] = $null
        $record['waitsForPerson'] = $false
        Add-Receipt $resolved
        Write-MarkerRecord
    }

    function Copy-Receipt {
        # .SYNOPSIS The receipt that follows an intent: the same command, another kind, now.
        param([System.Collections.IDictionary]$Receipt, [string]$Kind)
        return [ordered]@{
            kind        = $Kind
            token       = [ordered]@{ counter = $Receipt['token']['counter']; nonce = $Receipt['token']['nonce'] }
            operation   = $Receipt['operation']
            seq         = $Receipt['seq']
            journalHead = $Receipt['journalHead']
            at          = (Get-UtcNow)
            prev        = ''
            hash        = ''
        }
    }

    function Complete-PersonStep {
        # .SYNOPSIS Assisted mode: whoever looks writes the outcome, once a person has done what the intent waits for.
        $record = $Agent['Record']
        if ($null -eq $record['dangling'] -or -not $record['waitsForPerson']) { return }
        if (-not (Test-InPlace $record['dangling']['operation'])) { return }
        $outcome = Copy-Receipt $record['dangling'] 'outcome'
        $record['dangling'] = $null
        $record['waitsForPerson'] = $false
        Update-SawStaging
        Add-Receipt $outcome
        Write-MarkerRecord
    }

    # =====================================================================================================================
    # A change, from the token to the outcome (guarded-switch.md 4.3, rules 2 to 11). The caller holds the lock.
    # =====================================================================================================================

    $RoleOperations = @('demote', 'promote', 'fence', 'unfence', 'seal')

    function Assert-Addressee {
        # .SYNOPSIS Refuses a request for another machine, another start or another agent.
        param([hashtable]$Request)
        if ($Request['machineId'] -and $Request['machineId'] -cne (Get-Machine)['Id']) { Stop-Operation -Code 'wrong-server' -Message ('This is machine ' + (Get-Machine)['Id'] + '.') }
        if ($Request['bootId'] -and $Request['bootId'] -cne (Get-BootIdentifier)) { Stop-Operation -Code 'wrong-boot' -Message 'The server was restarted since then.' }
        if ($Request['agentSha256'] -and $Request['agentSha256'] -cne $Agent['Sha256']) { Stop-Operation -Code 'wrong-agent' -Message 'This is another agent.' }
    }

    function Assert-Command {
        # .SYNOPSIS Refuses a change without a token, with a step that no operation has, or an anchor that is none.
        param([hashtable]$Request)
        $token = $Request['token']
        if ($token -isnot [System.Collections.IDictionary] -or $token['counter'] -isnot [long] -or $token['counter'] -lt 1 -or [string]$token['nonce'] -cnotmatch '^[0-9a-f]{32}$') {
            Stop-Operation -Code 'bad-request' -Message ($Request['operation'] + ' needs a token.')
        }
        if ([string]$Request['journalHead'] -cnotmatch '^([0-9a-f]{64})?$') { Stop-Operation -Code 'bad-request' -Message 'journalHead is no hash.' }
        $steps = @{ demote = @(1, 4); fence = @(2); unfence = @(3); promote = @(1); seal = @(5) }
        if ($steps.ContainsKey($Request['operation']) -and $steps[$Request['operation']] -notcontains $Request['seq']) {
            Stop-Operation -Code 'bad-request' -Message ($Request['operation'] + ' has no step ' + [string]$Request['seq'] + '.')
        }
    }

    function Stop-Expectation {
        # .SYNOPSIS Says which expectation was not met.
        param([string]$Which)
        Stop-Operation -Code 'expectation-failed' -Message 'An expectation was not met.' -Detail $Which
    }

    function Assert-Expectation {
        # .SYNOPSIS What the wizard believes must be so (rule 7). A stopped target of a promotion is judged after it was started.
        param([hashtable]$Request)
        $expect = $Request['expect']
        $isPromote = $Request['operation'] -ceq 'promote'
        if ($null -eq $expect) {
            if ($isPromote) { Stop-Expectation 'configurationHash' }
            return
        }
        if ($isPromote -and -not $expect['configurationHash']) { Stop-Expectation 'configurationHash' }
        if ($expect['approvedConfigurationHash'] -and $expect['approvedConfigurationHash'] -cne $expect['configurationHash']) { Stop-Expectation 'approvedConfigurationHash' }
        $fact = Get-ServiceFact 'ADSync'
        $isRunning = ($null -ne $fact -and $fact['State'] -ceq 'running')
        if (-not $isRunning -and $isPromote) { return }
        if (-not $isRunning) {
            foreach ($key in @('stagingMode', 'idle', 'configurationHash')) { if ($null -ne $expect[$key]) { Stop-Expectation $key } }
            return
        }
        Import-Product
        if ($null -ne $expect['stagingMode'] -and $expect['stagingMode'] -ne (Get-StagingFlag)) { Stop-Expectation 'stagingMode' }
        if ($null -ne $expect['idle'] -and $expect['idle'] -ne (Test-Idle)) { Stop-Expectation 'idle' }
        if ($expect['configurationHash'] -and $expect['configurationHash'] -cne (Get-ConfigurationHash (Get-Rules) (Get-Connectors) (Get-SettingBag))) { Stop-Expectation 'configurationHash' }
    }

    function Assert-Need {
        # .SYNOPSIS What the product or the protocol demands beforehand; nothing is changed.
        param([hashtable]$Request)
        $operation = $Request['operation']
        $arguments = $Request['arguments']
        if (@('claim', 'release', 'seal', 'service.set') -ccontains $operation) { return }
        if ($operation -ceq 'files.put') { Assert-NewFile $arguments; return }
        $fact = Get-ServiceFact 'ADSync'
        if ($null -eq $fact) { Stop-Operation -Code 'module-missing' -Message 'The ADSync service is not installed.' }
        if ($operation -ceq 'fence') { return }
        if ($operation -ceq 'unfence') {
            # A re-admission: a person attested that its ways out are blocked, and the entry that says so answers for the start.
            $isIsolated = $null -ne $Request['expect'] -and [bool]$Request['expect']['approval']
            if ($Agent['Record']['marker']['seq'] -ge 2 -and ($Agent['Record']['sawStaging'] -or $isIsolated)) { return }
            Stop-Operation -Code 'expectation-failed' -Message 'No demotion of this server was seen: starting it could make it active.' -Detail 'demotionObserved'
        }
        if ($operation -ceq 'promote' -and $fact['State'] -cne 'running') {
            if ($Agent['Record']['sawStaging'] -and $Agent['Record']['startBefore']) { return }
            Stop-Operation -Code 'service-stopped' -Message 'The ADSync service is not running, and Swingbridge did not stop it.'
        }
        Import-Product
        if ($operation -ceq 'demote' -or $operation -ceq 'promote') {
            if (@('agent', 'person') -cnotcontains [string]$arguments['by']) { Stop-Operation -Code 'bad-request' -Message 'by is agent or person.' }
            if ($arguments['by'] -cne 'person') { Assert-WizardClosed }
            return
        }
        if ($operation -ceq 'threshold.set') { Assert-NoSignIn }
        if ($operation -ceq 'run.start') { Assert-Run $arguments }
        if ($operation -ceq 'rule.apply' -or $operation -ceq 'rule.remove') { Assert-Rule $operation $arguments }
    }

    function Assert-WizardClosed {
        # .SYNOPSIS The vendor's wizard suspends the scheduler and would write over what the agent sets.
        $open = Get-ProcessFact @('AzureADConnect.exe')
        if ($open.Count -gt 0) { Stop-Operation -Code 'wizard-open' -Message ("The vendor's wizard is open: " + $open[0]['Owner'] + '.') }
        $scheduler = Get-SchedulerFact
        if ($null -ne $scheduler -and $scheduler['suspended']) { Stop-Operation -Code 'scheduler-suspended' -Message 'Scheduler is already suspended via global parameters.' }
    }

    function Assert-NoSignIn {
        # .SYNOPSIS Builds whose cmdlet asks for a user name sign in by a window; that is done by hand (adsync.md 5).
        $command = Get-Command -Name 'ADSync\Enable-ADSyncExportDeletionThreshold' -ErrorAction Stop
        if ($command.Parameters.ContainsKey('AADUserName')) {
            Stop-Operation -Code 'sign-in-needed' -Message 'Enable-ADSyncExportDeletionThreshold needs -AADUserName: an interactive sign-in.'
        }
    }

    function Assert-Run {
        # .SYNOPSIS The run profile exists, and no server in staging mode is made to export.
        param([System.Collections.IDictionary]$Arguments)
        $connector = Find-Connector $Arguments['connector']
        $found = $null
        foreach ($candidate in (Get-Field $connector 'RunProfiles' @())) { if ([string]$candidate.Name -ceq [string]$Arguments['runProfile']) { $found = $candidate } }
        if ($null -eq $found) { Stop-Operation -Code 'not-found' -Message ('There is no run profile ' + [string]$Arguments['runProfile'] + '.') }
        $exports = [string]$found.Name -like '*Export*'
        foreach ($step in (Get-Field $found 'RunSteps' @())) { if ([string](Get-Field $step 'TaskType' '') -like '*Export*') { $exports = $true } }
        if ($exports -and $false -ne (Get-StagingFlag)) { Stop-Operation -Code 'bad-request' -Message 'A server in staging mode must not export.' }
    }

    function Assert-Rule {
        # .SYNOPSIS Nothing runs, the rule or its connector exists, its precedence is free, and no standard rule is removed.
        param([string]$Operation, [System.Collections.IDictionary]$Arguments)
        if ($true -ne (Test-Idle)) { Stop-Operation -Code 'sync-in-progress' -Message 'Sync is already running. Cannot start a new run till this one completes.' }
        if ($Operation -ceq 'rule.remove') {
            $found = Find-Rule $Arguments['identifier']
            if ($null -eq $found) { Stop-Operation -Code 'not-found' -Message ('There is no synchronization rule ' + [string]$Arguments['identifier'] + '.') }
            if ($false -ne (Get-Flag $found 'IsStandardRule')) { Stop-Operation -Code 'access-denied' -Message 'A standard rule can be disabled, not removed.' }
            return
        }
        $rule = $Arguments['rule']
        if ($rule -isnot [System.Collections.IDictionary]) { Stop-Operation -Code 'bad-request' -Message 'There is no rule.' }
        foreach ($key in @('name', 'direction', 'sourceObjectType', 'targetObjectType', 'linkType')) {
            if (-not $rule[$key]) { Stop-Operation -Code 'bad-request' -Message ('The rule has no ' + $key + '.') }
        }
        $identifier = Assert-Guid $rule['identifier'] 'identifier'
        $connector = ConvertTo-GuidText (Find-Connector $rule['connector']).Identifier
        foreach ($other in (Get-Rules)) {
            if ((ConvertTo-GuidText $other.Identifier) -ceq $identifier -or $false -ne (Get-Flag $other 'IsStandardRule')) { continue }
            if ([string]$other.Direction -ne [string]$rule['direction'] -or (ConvertTo-GuidText $other.Connector) -cne $connector) { continue }
            if ($rule['precedence'] -and [long]$other.Precedence -eq $rule['precedence']) {
                Stop-Operation -Code 'already-exists' -Message ('The precedence ' + [string]$rule['precedence'] + ' is taken by another rule.')
            }
        }
    }

    function Write-Intent {
        # .SYNOPSIS The receipt before the change; a command that comes too late is refused here, and nothing has changed.
        param([hashtable]$Request, [bool]$WaitsForPerson)
        $record = $Agent['Record']
        if ($RoleOperations -ccontains $Request['operation']) {
            $record['marker']['seq'] = $Request['seq']
            Update-SawStaging
        }
        if ($null -ne $Request['deadlineSeconds'] -and $Agent['Watch'].Elapsed.TotalSeconds -gt $Request['deadlineSeconds']) {
            Stop-Operation -Code 'expired' -Message 'The deadline had passed before the intent was written; nothing was changed.'
        }
        Add-Receipt (New-Receipt $Request 'intent')
        $record['dangling'] = $record['lastReceipt']
        $record['waitsForPerson'] = $WaitsForPerson
        Write-MarkerRecord
    }

    function Write-Outcome {
        # .SYNOPSIS The receipt after the change.
        param([hashtable]$Request)
        $record = $Agent['Record']
        if ($RoleOperations -ccontains $Request['operation'] -or $Request['operation'] -ceq 'claim') { Update-SawStaging }
        Add-Receipt (New-Receipt $Request 'outcome')
        $record['dangling'] = $null
        $record['waitsForPerson'] = $false
        Write-MarkerRecord
        $Agent['Receipt'] = $record['lastReceipt']
    }

    function Invoke-Change {
        # .SYNOPSIS Does what a changing request asks for, or throws why not. Returns its result.
        param([hashtable]$Request)
        $operation = $Request['operation']
        Assert-Command $Request
        Read-MarkerRecord
        Assert-Addressee $Request
        $case = Get-FenceCase $Request
        $verdict = Get-FenceVerdict $case
        if ($verdict.StartsWith('barrier+', [System.StringComparison]::Ordinal)) {
            Invoke-Barrier
            $verdict = $verdict.Substring(8)
        }
        if ($verdict -ceq 'stored-receipt') {
            $Agent['Receipt'] = Find-Outcome $operation $Request['seq']
            return [ordered]@{}
        }
        if ($verdict -cne 'execute') { Stop-Operation -Code $verdict -Message ('The marker of this server refuses ' + $operation + ': ' + ($case -join ' ')) }
        Assert-Expectation $Request
        Assert-Need $Request
        if ($operation -ceq 'claim' -or $operation -ceq 'release') {
            if ($null -ne $Request['deadlineSeconds'] -and $Agent['Watch'].Elapsed.TotalSeconds -gt $Request['deadlineSeconds']) { Stop-Operation -Code 'expired' -Message 'The deadline had passed; nothing was changed.' }
            if ($operation -ceq 'claim') { Set-Claim $Request } else { Clear-Claim }
            Write-Outcome $Request
            return [ordered]@{}
        }
        $isByPerson = 'person' -ceq [string]$Request['arguments']['by']
        $waits = $isByPerson -and -not (Test-InPlace $operation)
        Write-Intent $Request $waits
        if ($waits) { Stop-Operation -Code 'waiting-for-person' -Message "The intent is written; a person changes staging mode in the vendor's wizard." }
        return Complete-Change $Request
    }

    function Complete-Change {
        # .SYNOPSIS The change itself, its outcome, and the look that acknowledgements do not replace.
        param([hashtable]$Request)
        $failure = $null
        $result = [ordered]@{}
        try { $result = Invoke-Effect $Request }
        catch {
            # A promotion that was judged after the service had been started is no outcome: it is settled by what was seen.
            if ('expectation-failed' -ceq [string]$_.Exception.Data['code']) {
                Resolve-Intent
                throw
            }
            # What the product may still do after an answer that nobody understands keeps its intent: the next command restarts the service.
            $isOpen = @('unexpected', 'timeout') -ccontains (ConvertTo-ErrorFact $_)['code']
            if ($isOpen -and $RoleOperations -ccontains $Request['operation']) { throw }
            $failure = $_
        }
        Write-Outcome $Request
        if ($null -ne $failure) { throw $failure }
        if ($RoleOperations -ccontains $Request['operation'] -and -not (Test-InPlace $Request['operation'])) {
            Stop-Operation -Code 'not-changed' -Message 'The product reported success, and the setting is not changed.'
        }
        return $result
    }

    function Resolve-Intent {
        # .SYNOPSIS Settles the intent of a command that stopped before its change.
        $record = $Agent['Record']
        $resolved = Copy-Receipt $record['dangling'] 'resolved'
        $record['dangling'] = $null
        Add-Receipt $resolved
        Write-MarkerRecord
    }

    function Invoke-Effect {
        # .SYNOPSIS The function of each changing operation.
        param([hashtable]$Request)
        $arguments = $Request['arguments']
        switch -CaseSensitive ($Request['operation']) {
            'demote' { return Set-Demoted }
            'fence' { return Set-Fenced }
            'unfence' { return Clear-Fenced }
            'promote' { return Set-Promoted $Request }
            'seal' { return Set-Sealed }
            'scheduler.set' { return Set-Scheduler $arguments }
            'cycle.start' { return Start-Cycle $arguments }
            'cycle.stop' { return Stop-Cycle }
            'run.start' { return Start-Run $arguments }
            'run.stop' { return Stop-Run $arguments }
            'rule.apply' { return Set-Rule $arguments }
            'rule.remove' { return Remove-Rule $arguments }
            'overrides.set' { return Set-Override $arguments }
            'threshold.set' { return Set-Threshold $arguments }
            'autoupgrade.set' { return Set-AutoUpgrade $arguments }
            'service.set' { return Set-ServiceState $arguments }
            'files.put' { return Add-File $arguments }
        }
        Stop-Operation -Code 'bad-request' -Message 'It is not a changing operation.'
    }

    # =====================================================================================================================
    # Changing operations. Each is called by Invoke-Change alone: under the lock, after the intent.
    # =====================================================================================================================

    function Set-Claim {
        # .SYNOPSIS claim: the highest token that this server has accepted.
        param([hashtable]$Request)
        $token = $Request['token']
        $target = $null
        if ($token['target']) { $target = [string]$token['target'] }
        $Agent['Record']['marker'] = [ordered]@{
            counter  = $token['counter']
            nonce    = $token['nonce']
            target   = $target
            seq      = [long]0
            sealed   = $false
            open     = $true
            operator = [string]$token['operator']
            station  = [string]$token['station']
            since    = (Get-UtcNow)
        }
        $Agent['Record']['outcomes'] = @()
    }

    function Clear-Claim {
        # .SYNOPSIS release: the token acts no more.
        $Agent['Record']['marker']['open'] = $false
    }

    function Set-StagingMode {
        # .SYNOPSIS Read, change one value, write, read again: exactly that key has another value (adsync.md 2.2).
        param([bool]$On)
        if ($On -eq (Get-StagingFlag)) { return }
        $settings = ADSync\Get-ADSyncGlobalSettings -ErrorAction Stop
        $before = Get-ParameterBag $settings.Parameters
        $parameter = $null
        foreach ($one in $settings.Parameters) { if ([string]$one.Name -ceq $StagingKey) { $parameter = $one } }
        if ($null -eq $parameter) { Stop-Operation -Code 'unexpected' -Message ('The settings hold no ' + $StagingKey + '.') }
        $parameter.Value = $On.ToString($Inv)
        $settings.Parameters.AddOrReplace($parameter)
        [void](ADSync\Set-ADSyncGlobalSettings -GlobalSettings $settings -Confirm:$false -ErrorAction Stop)
        $after = Get-SettingBag
        $changed = New-Object 'System.Collections.Generic.List[string]'
        foreach ($name in (@($before.psbase.Keys) + @($after.psbase.Keys) | Sort-Object -Unique)) {
            $isSame = $before.ContainsKey($name) -and $after.ContainsKey($name) -and $before[$name] -ceq $after[$name]
            if (-not $isSame -and $name -cne $StagingKey -and $name -cne 'Microsoft.Synchronize.NextStartTime') { $changed.Add($name) }
        }
        if ($changed.Count -gt 0) { Stop-Operation -Code 'changed-more-than-one-key' -Message ('These settings changed as well: ' + ($changed -join ', ')) -Detail ($changed -join ',') }
    }

    function Set-Demoted {
        # .SYNOPSIS demote: staging mode on. Never starts a stopped service.
        Set-StagingMode $true
        return [ordered]@{}
    }

    function Set-Promoted {
        # .SYNOPSIS promote: staging mode off. A target that Swingbridge had fenced is started first; it comes up in staging mode.
        param([hashtable]$Request)
        $fact = Get-ServiceFact 'ADSync'
        if ($fact['State'] -cne 'running') {
            Start-FencedService
            Assert-Expectation $Request
        }
        Set-StagingMode $false
        return [ordered]@{}
    }

    function Set-SchedulerOff {
        # .SYNOPSIS No cycle begins by itself.
        $scheduler = Get-SchedulerFact
        if ($null -ne $scheduler -and -not $scheduler['enabled']) { return }
        [void](ADSync\Set-ADSyncScheduler -SyncCycleEnabled $false -ErrorAction Stop)
    }

    function Set-Fenced {
        # .SYNOPSIS fence: scheduler off, start type kept and set to disabled, service stopped.
        $fact = Get-ServiceFact 'ADSync'
        if ($fact['State'] -ceq 'running') {
            Import-Product
            Set-SchedulerOff
        }
        if (-not $Agent['Record']['startBefore'] -and $fact['Start'] -cne 'disabled') {
            $Agent['Record']['startBefore'] = $fact['Start']
            Write-MarkerRecord
        }
        Set-ServiceStart 'disabled'
        if (-not (Wait-SyncService 'stopped')) { Stop-Operation -Code 'timeout' -Message 'The ADSync service did not stop within the limit.' }
        return [ordered]@{}
    }

    function Start-FencedService {
        # .SYNOPSIS The start type as it was, the service running, its scheduler off.
        $start = [string]$Agent['Record']['startBefore']
        if (-not $start -or $start -ceq 'unknown') { $start = 'delayed' }
        Set-ServiceStart $start
        $Agent['Record']['startBefore'] = $null
        if (-not (Wait-SyncService 'running')) { Stop-Operation -Code 'timeout' -Message 'The ADSync service did not start within the limit.' }
        Import-Product
        Set-SchedulerOff
    }

    function Clear-Fenced {
        # .SYNOPSIS unfence: the service runs again; flag and scheduler are read at once.
        $fact = Get-ServiceFact 'ADSync'
        if ($fact['State'] -ceq 'running' -and $fact['Start'] -cne 'disabled') {
            Import-Product
            Set-SchedulerOff
        }
        else { Start-FencedService }
        return [ordered]@{}
    }

    function Set-Sealed {
        # .SYNOPSIS seal: a restart, then no promotion under this token any more.
        Restart-SyncService
        $Agent['Record']['marker']['sealed'] = $true
        return [ordered]@{}
    }

    function Set-Scheduler {
        # .SYNOPSIS scheduler.set: cycles by themselves on or off.
        param([System.Collections.IDictionary]$Arguments)
        $wanted = [bool]$Arguments['enabled']
        [void](ADSync\Set-ADSyncScheduler -SyncCycleEnabled $wanted -ErrorAction Stop)
        if ($wanted -ne (Get-Flag (ADSync\Get-ADSyncScheduler -ErrorAction Stop) 'SyncCycleEnabled')) { Stop-Operation -Code 'not-changed' -Message 'The scheduler is not as it was set.' }
        return [ordered]@{}
    }

    function Start-Cycle {
        # .SYNOPSIS cycle.start: a cycle now; the product returns when it has begun.
        param([System.Collections.IDictionary]$Arguments)
        if (@('Delta', 'Initial') -cnotcontains [string]$Arguments['policy']) { Stop-Operation -Code 'bad-request' -Message 'policy is Delta or Initial.' }
        $answer = @(ADSync\Start-ADSyncSyncCycle -PolicyType ([string]$Arguments['policy']) -ErrorAction Stop)
        if (@($answer).Count -gt 0) {
            $said = [string](Get-Field $answer[0] 'Result' 'Success')
            if ($said -ne 'Success') { Stop-Operation -Code (Get-ProductCode $said '') -Message $said }
        }
        return [ordered]@{}
    }

    function Stop-Cycle {
        # .SYNOPSIS cycle.stop: pending changes are picked up by the next cycle.
        [void](ADSync\Stop-ADSyncSyncCycle -ErrorAction Stop)
        return [ordered]@{}
    }

    function Start-Run {
        # .SYNOPSIS run.start: begins in a runspace of its own, so that the lock is free while it runs. Its result follows at the end.
        param([System.Collections.IDictionary]$Arguments)
        $connector = Find-Connector $Arguments['connector']
        $state = [System.Management.Automation.Runspaces.InitialSessionState]::CreateDefault2()
        $runspace = [System.Management.Automation.Runspaces.RunspaceFactory]::CreateRunspace($state)
        $runspace.Open()
        $shell = [System.Management.Automation.PowerShell]::Create()
        $shell.Runspace = $runspace
        [void]$shell.AddCommand('Import-Module').AddParameter('Name', (Get-ModulePath)).AddParameter('ErrorAction', 'Stop')
        [void]$shell.Invoke()
        $shell.Commands.Clear()
        [void]$shell.AddCommand('ADSync\Invoke-ADSyncRunProfile').AddParameter('ConnectorIdentifier', [guid]$connector.Identifier)
        [void]$shell.AddParameter('RunProfileName', [string]$Arguments['runProfile']).AddParameter('ErrorAction', 'Stop')
        $waiting = $shell.BeginInvoke()
        $Agent['Run'] = @{ Shell = $shell; Waiting = $waiting; Connector = $connector; HasEnded = $false }
        # What refuses to start does so at once, and is told by this command's own outcome.
        if ($waiting.AsyncWaitHandle.WaitOne(2000)) { Complete-Run }
        return [ordered]@{}
    }

    function Complete-Run {
        # .SYNOPSIS The end of a run: what it threw, and nothing else.
        $run = $Agent['Run']
        if ($run['HasEnded']) { return }
        $run['HasEnded'] = $true
        try { [void]$run['Shell'].EndInvoke($run['Waiting']) }
        finally { $run['Shell'].Runspace.Dispose(); $run['Shell'].Dispose() }
    }

    function Wait-Run {
        # .SYNOPSIS The result of the run that a request started: read from the run history, newest first.
        $run = $Agent['Run']
        while (-not $run['HasEnded']) { if ($run['Waiting'].AsyncWaitHandle.WaitOne(500)) { Complete-Run } }
        $connector = $run['Connector']
        $tasks = Get-TaskTypes @($connector)
        $newest = @(ADSync\Get-ADSyncRunProfileResult -ConnectorId ([guid]$connector.Identifier) -NumberRequested 1 -RunStepDetails -ErrorAction Stop)
        if (@($newest).Count -eq 0) { Stop-Operation -Code 'unexpected' -Message 'The run is not in the history.' }
        return ConvertTo-RunResult $newest[0] $tasks
    }

    function Stop-Run {
        # .SYNOPSIS run.stop: one busy connector, or all of them.
        param([System.Collections.IDictionary]$Arguments)
        $wanted = [string]$Arguments['connector']
        if ($wanted -and $wanted -cne '00000000-0000-0000-0000-000000000000') {
            $connector = Find-Connector $wanted
            [void](ADSync\Stop-ADSyncRunProfile -ConnectorName ([string]$connector.Name) -ErrorAction Stop)
        }
        else { [void](ADSync\Stop-ADSyncRunProfile -ErrorAction Stop) }
        return [ordered]@{}
    }

    function New-RuleObject {
        # .SYNOPSIS A rule object of the product from the rule of a request; nothing is stored yet.
        param([System.Collections.IDictionary]$Rule)
        $optional = @{}
        if ($Rule['precedence']) { $optional['Precedence'] = [int]$Rule['precedence'] }
        if (ConvertTo-GuidText $Rule['precedenceAfter']) { $optional['PrecedenceAfter'] = [guid]$Rule['precedenceAfter'] }
        if (ConvertTo-GuidText $Rule['precedenceBefore']) { $optional['PrecedenceBefore'] = [guid]$Rule['precedenceBefore'] }
        if ($Rule['description']) { $optional['Description'] = [string]$Rule['description'] }
        if ($Rule['immutableTag']) { $optional['ImmutableTag'] = [string]$Rule['immutableTag'] }
        if ($Rule['softDeleteExpiry']) { $optional['SoftDeleteExpiryInterval'] = [timespan]::Parse([string]$Rule['softDeleteExpiry'], $Inv) }
        if ($true -eq $Rule['enablePasswordSync']) { $optional['EnablePasswordSync'] = $true }
        if ($true -eq $Rule['disabled']) { $optional['Disabled'] = $true }
        $made = @(ADSync\New-ADSyncRule -Name ([string]$Rule['name']) -Identifier ([guid]$Rule['identifier']) -Direction ([string]$Rule['direction']) -Connector ([guid]$Rule['connector']) -SourceObjectType ([string]$Rule['sourceObjectType']) -TargetObjectType ([string]$Rule['targetObjectType']) -LinkType ([string]$Rule['linkType']) @optional -ErrorAction Stop)[0]
        foreach ($mapping in $Rule['mappings']) { if ($null -ne $mapping) { $made = Add-RuleMapping $made $mapping } }
        foreach ($group in $Rule['scope']) {
            $conditions = New-Object 'System.Collections.Generic.List[object]'
            foreach ($one in $group) {
                $conditions.Add((ADSync\New-ADSyncScopeCondition -Attribute ([string]$one['attribute']) -ComparisonValue ([string]$one['value']) -ComparisonOperator ([string]$one['operator']) -ErrorAction Stop))
            }
            if ($conditions.Count -gt 0) { $made = Select-Last $made @(ADSync\Add-ADSyncScopeConditionGroup -SynchronizationRule $made -ScopeConditions $conditions.ToArray() -ErrorAction Stop) }
        }
        foreach ($group in $Rule['join']) {
            $conditions = New-Object 'System.Collections.Generic.List[object]'
            foreach ($one in $group) {
                $conditions.Add((ADSync\New-ADSyncJoinCondition -CSAttribute ([string]$one['csAttribute']) -MVAttribute ([string]$one['mvAttribute']) -CaseSensitive ([bool]$one['caseSensitive']) -ErrorAction Stop))
            }
            if ($conditions.Count -gt 0) { $made = Select-Last $made @(ADSync\Add-ADSyncJoinConditionGroup -SynchronizationRule $made -JoinConditions $conditions.ToArray() -ErrorAction Stop) }
        }
        return $made
    }

    function Select-Last {
        # .SYNOPSIS What a cmdlet gave back, or the object that it changed in place.
        param($Before, [object[]]$Answer)
        if (@($Answer).Count -gt 0 -and $null -ne $Answer[0]) { return $Answer[0] }
        return $Before
    }

    function Add-RuleMapping {
        # .SYNOPSIS One attribute flow of a rule.
        param($Made, [System.Collections.IDictionary]$Mapping)
        $optional = @{}
        $sources = [string[]]@(foreach ($source in $Mapping['sources']) { if ($null -ne $source) { [string]$source } })
        if ($sources.Length -gt 0) { $optional['Source'] = $sources }
        if ($Mapping['expression']) { $optional['Expression'] = [string]$Mapping['expression'] }
        if ($true -eq $Mapping['executeOnce']) { $optional['ExecuteOnce'] = $true }
        return Select-Last $Made @(ADSync\Add-ADSyncAttributeFlowMapping -SynchronizationRule $Made -Destination ([string]$Mapping['destination']) -FlowType ([string]$Mapping['flowType']) -ValueMergeType ([string]$Mapping['mergeType']) @optional -ErrorAction Stop)
    }

    function Set-Rule {
        # .SYNOPSIS rule.apply: adds or replaces a custom rule; of a standard rule only Disabled is set (adsync.md 10).
        param([System.Collections.IDictionary]$Arguments)
        $rule = $Arguments['rule']
        $existing = Find-Rule $rule['identifier']
        if ($null -ne $existing -and $false -ne (Get-Flag $existing 'IsStandardRule')) {
            $existing.Disabled = [bool]$rule['disabled']
            [void](ADSync\Add-ADSyncRule -SynchronizationRule $existing -ErrorAction Stop)
        }
        else { [void](ADSync\Add-ADSyncRule -SynchronizationRule (New-RuleObject $rule) -ErrorAction Stop) }
        $after = Find-Rule $rule['identifier']
        if ($null -eq $after -or [bool](Get-Flag $after 'Disabled') -ne [bool]$rule['disabled']) { Stop-Operation -Code 'not-changed' -Message 'The rule is not as it was written.' }
        return [ordered]@{}
    }

    function Remove-Rule {
        # .SYNOPSIS rule.remove: a custom rule.
        param([System.Collections.IDictionary]$Arguments)
        [void](ADSync\Remove-ADSyncRule -Identifier ([guid](Assert-Guid $Arguments['identifier'] 'identifier')) -ErrorAction Stop)
        if ($null -ne (Find-Rule $Arguments['identifier'])) { Stop-Operation -Code 'not-changed' -Message 'The rule is still there.' }
        return [ordered]@{}
    }

    function Set-Override {
        # .SYNOPSIS overrides.set: what the next cycle has to do in full for a connector.
        param([System.Collections.IDictionary]$Arguments)
        $connector = [guid](Find-Connector $Arguments['connector']).Identifier
        $import = [bool]$Arguments['fullImportRequired']
        $sync = [bool]$Arguments['fullSyncRequired']
        [void](ADSync\Set-ADSyncSchedulerConnectorOverride -ConnectorIdentifier $connector -FullImportRequired $import -FullSyncRequired $sync -ErrorAction Stop)
        foreach ($one in (Read-Overrides)['overrides']) {
            if ($one['connector'] -cne (ConvertTo-GuidText $connector)) { continue }
            if ($one['fullImportRequired'] -ne $import -or $one['fullSyncRequired'] -ne $sync) { Stop-Operation -Code 'not-changed' -Message 'The override is not as it was set.' }
        }
        return [ordered]@{}
    }

    function Set-Threshold {
        # .SYNOPSIS threshold.set: only on builds whose cmdlet does not sign in (Assert-NoSignIn).
        param([System.Collections.IDictionary]$Arguments)
        if ($false -eq $Arguments['enabled']) { [void](ADSync\Disable-ADSyncExportDeletionThreshold -ErrorAction Stop) }
        else { [void](ADSync\Enable-ADSyncExportDeletionThreshold -DeletionThreshold ([uint32]$Arguments['value']) -ErrorAction Stop) }
        return [ordered]@{}
    }

    function Set-AutoUpgrade {
        # .SYNOPSIS autoupgrade.set: read back, for the product does not let everybody set every state.
        param([System.Collections.IDictionary]$Arguments)
        $wanted = [string]$Arguments['state']
        if (@('Enabled', 'Disabled', 'Suspended') -cnotcontains $wanted) { Stop-Operation -Code 'bad-request' -Message 'state is Enabled, Disabled or Suspended.' }
        [void](ADSync\Set-ADSyncAutoUpgrade -AutoUpgradeState $wanted -ErrorAction Stop)
        if ((Read-AutoUpgrade)['state'] -cne $wanted) { Stop-Operation -Code 'not-changed' -Message 'The state is not as it was set.' }
        return [ordered]@{}
    }

    function Set-ServiceState {
        # .SYNOPSIS service.set: start type and state of the ADSync service.
        param([System.Collections.IDictionary]$Arguments)
        if ($Arguments['start']) {
            if (@('automatic', 'delayed', 'manual', 'disabled') -cnotcontains [string]$Arguments['start']) { Stop-Operation -Code 'bad-request' -Message 'start is automatic, delayed, manual or disabled.' }
            Set-ServiceStart ([string]$Arguments['start'])
        }
        $wanted = [string]$Arguments['state']
        if (@('running', 'stopped') -cnotcontains $wanted) { return [ordered]@{} }
        $fact = Get-ServiceFact 'ADSync'
        if ($wanted -ceq 'running' -and $fact['Start'] -ceq 'disabled') { Stop-Operation -Code 'service-stopped' -Message 'The service cannot be started because it is disabled.' }
        if (-not (Wait-SyncService $wanted)) { Stop-Operation -Code 'timeout' -Message 'The ADSync service did not get there within the limit.' }
        return [ordered]@{}
    }

    function Assert-NewFile {
        # .SYNOPSIS The file lies in Swingbridge's folder, is small, is what it says, and is not there yet.
        param([System.Collections.IDictionary]$Arguments)
        $path = [string]$Arguments['path']
        if (-not $path.StartsWith('Swingbridge/', [System.StringComparison]::Ordinal)) { Stop-Operation -Code 'access-denied' -Message ($path + " is not in Swingbridge's own folder.") }
        $full = Resolve-ReadablePath $path
        $bytes = ConvertFrom-Base64 ([string]$Arguments['data'])
        if ($bytes.Length -gt $MaximumPiece) { Stop-Operation -Code 'bad-request' -Message 'A file has at most 1 MiB.' }
        if ((Get-Sha256 $bytes) -cne [string]$Arguments['sha256']) { Stop-Operation -Code 'bad-request-hash' -Message "The file's bytes do not match its SHA-256." }
        if ([System.IO.File]::Exists($full) -or [System.IO.Directory]::Exists($full)) { Stop-Operation -Code 'already-exists' -Message ($path + ' exists already.') }
    }

    function Add-File {
        # .SYNOPSIS files.put: a new file, flushed.
        param([System.Collections.IDictionary]$Arguments)
        $full = Resolve-ReadablePath ([string]$Arguments['path'])
        $bytes = ConvertFrom-Base64 ([string]$Arguments['data'])
        [void][System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($full))
        $file = New-Object System.IO.FileStream -ArgumentList $full, ([System.IO.FileMode]::CreateNew), ([System.IO.FileAccess]::Write), ([System.IO.FileShare]::None), 65536, ([System.IO.FileOptions]::WriteThrough)
        try {
            $file.Write($bytes, 0, $bytes.Length)
            $file.Flush($true)
        }
        finally { $file.Dispose() }
        return [ordered]@{}
    }

    # =====================================================================================================================
    # Reading operations
    # =====================================================================================================================

    function Read-Hello {
        # .SYNOPSIS hello: the agent's version.
        return [ordered]@{ version = $AgentVersion }
    }

    function Read-Observation {
        # .SYNOPSIS observe: everything is in `observed`, which every look carries.
        return [ordered]@{}
    }

    function ConvertTo-VersionReading {
        # .SYNOPSIS One place that tells a version, and what it tells.
        param([string]$Method, $Version)
        return [ordered]@{ method = $Method; version = [string]$Version }
    }

    function Get-Versions {
        # .SYNOPSIS The product's version by every method (upgrade-paths.md 11).
        param($Settings)
        $versions = New-Object 'System.Collections.Generic.List[object]'
        $configured = $null
        if ($null -ne $Settings) { $configured = $Settings['Microsoft.Synchronize.ServerConfigurationVersion'] }
        if ($configured) { $versions.Add((ConvertTo-VersionReading 'engineConfiguration' $configured)) }
        $engine = Get-ProgramVersion (Get-ProgramPath 'miiserver.exe')
        if ($engine) { $versions.Add((ConvertTo-VersionReading 'engineFile' $engine)) }
        $wizard = Get-ProgramVersion ([string](Get-RegistryValue 'SOFTWARE\Microsoft\Azure AD Connect' 'WizardPath'))
        if ($wizard) { $versions.Add((ConvertTo-VersionReading 'wizardFile' $wizard)) }
        $entry = Get-UninstallVersion
        if ($entry) { $versions.Add((ConvertTo-VersionReading 'registry' $entry)) }
        return , $versions.ToArray()
    }

    function Get-TenantName {
        # .SYNOPSIS The tenant, from the name of the connector to Entra: "contoso.onmicrosoft.com - AAD".
        param($Connectors)
        foreach ($connector in $Connectors) {
            if ((ConvertTo-GuidText $connector.Identifier) -cne $EntraConnector) { continue }
            $name = [string]$connector.Name
            $place = $name.IndexOf(' - ', [System.StringComparison]::Ordinal)
            if ($place -gt 0) { return $name.Substring(0, $place) }
            return $name
        }
        return $null
    }

    function Get-ConnectorAccounts {
        # .SYNOPSIS The accounts that the connectors sign in with.
        param($Connectors)
        $accounts = New-Object 'System.Collections.Generic.List[object]'
        foreach ($connector in $Connectors) {
            $bag = Get-ParameterBag (Get-Field $connector 'ConnectivityParameters' @())
            if ($bag['forest-login-user']) { $accounts.Add([string]$bag['forest-login-domain'] + '\' + [string]$bag['forest-login-user']) }
            if ($bag['UserName']) { $accounts.Add([string]$bag['UserName']) }
        }
        return , $accounts.ToArray()
    }

    function Read-Identity {
        # .SYNOPSIS identity: who this server is, also while its service is stopped.
        $machine = Get-Machine
        $caller = Get-CallerFact
        $fact = Get-ServiceFact 'ADSync'
        $settings = $null
        $instance = $null
        $account = $null
        $connectors = @()
        $versions = @()
        if ($null -ne $fact) {
            $account = $fact['Account']
            if ($fact['State'] -ceq 'running') {
                Import-Product
                $global = ADSync\Get-ADSyncGlobalSettings -ErrorAction Stop
                $settings = Get-ParameterBag $global.Parameters
                $instance = ConvertTo-GuidText (Get-Field $global 'InstanceId' $null)
                $connectors = Get-Connectors
            }
            $versions = Get-Versions $settings
        }
        return [ordered]@{
            host              = $machine['Host']
            domain            = $machine['Domain']
            machineId         = $machine['Id']
            bootId            = (Get-BootIdentifier)
            instanceId        = $instance
            versions          = $versions
            tenant            = (Get-TenantName $connectors)
            serviceAccount    = $account
            connectorAccounts = (Get-ConnectorAccounts $connectors)
            caller            = $caller['Name']
            callerGroups      = $caller['Groups']
            powerShell        = [string]$PSVersionTable.PSVersion
            clock             = (Get-UtcNow)
        }
    }

    function ConvertTo-TlsValue {
        # .SYNOPSIS One value of the registry that decides about TLS.
        param([string]$Key, [string]$Name)
        $value = Get-RegistryValue $Key $Name
        if ($null -ne $value) { $value = [int]$value }
        return [ordered]@{ key = ('HKLM:\' + $Key); name = $Name; value = $value }
    }

    function ConvertTo-WindowsService {
        # .SYNOPSIS Name, state and start type of a service.
        param([string]$Name, [hashtable]$Fact)
        return [ordered]@{ name = $Name; state = $Fact['State']; start = $Fact['Start'] }
    }

    function ConvertTo-Database {
        # .SYNOPSIS The product's database.
        $fact = Get-DatabaseFact
        return [ordered]@{ kind = $fact['Kind']; version = $fact['Version']; bytes = $fact['Bytes'] }
    }

    function Read-System {
        # .SYNOPSIS system.read: operating system, .NET, TLS, disk, database, Health agent, proxy.
        $tls = New-Object 'System.Collections.Generic.List[object]'
        foreach ($key in @('SOFTWARE\Microsoft\.NETFramework\v4.0.30319', 'SOFTWARE\WOW6432Node\Microsoft\.NETFramework\v4.0.30319')) {
            foreach ($name in @('SystemDefaultTlsVersions', 'SchUseStrongCrypto')) { $tls.Add((ConvertTo-TlsValue $key $name)) }
        }
        foreach ($side in @('Server', 'Client')) {
            $key = 'SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\' + $side
            foreach ($name in @('Enabled', 'DisabledByDefault')) { $tls.Add((ConvertTo-TlsValue $key $name)) }
        }
        $services = New-Object 'System.Collections.Generic.List[object]'
        foreach ($name in @('AzureADConnectHealthAgent', 'AzureADConnectHealthSyncMonitor', 'AzureADConnectHealthSyncInsights', 'AzureADConnectAgentUpdater')) {
            $fact = Get-ServiceFact $name
            if ($null -ne $fact) { $services.Add((ConvertTo-WindowsService $name $fact)) }
        }
        $windows = Get-WindowsFact
        $machine = Get-Machine
        $disk = Get-DiskFact
        $release = Get-RegistryValue 'SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full' 'Release'
        if ($null -ne $release) { $release = [int]$release }
        $digits = New-Object System.Text.RegularExpressions.Regex -ArgumentList '20[0-9][0-9]'
        return [ordered]@{
            osName         = $windows['Name']
            osRelease      = $digits.Match([string]$windows['Name']).Value
            osBuild        = $windows['Build']
            serverCore     = $windows['Core']
            domainJoined   = $machine['Joined']
            dotNetVersion  = [string](Get-RegistryValue 'SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full' 'Version')
            dotNetRelease  = $release
            tls            = $tls
            diskFreeBytes  = $disk['Free']
            diskTotalBytes = $disk['Total']
            memoryBytes    = $machine['Memory']
            database       = (ConvertTo-Database)
            healthServices = $services
            proxy          = (Get-MachineProxy)
        }
    }

    function ConvertTo-ConnectivityTest {
        # .SYNOPSIS One address and what it answered.
        param([string]$Target, [hashtable]$Answer)
        return [ordered]@{ target = $Target; ok = $Answer['Ok']; message = $Answer['Message']; certificateDaysLeft = $null }
    }

    function Read-Connectivity {
        # .SYNOPSIS connectivity.test: the cloud's sign-in and provisioning addresses, and each forest.
        $tests = New-Object 'System.Collections.Generic.List[object]'
        $answer = Test-WebAddress 'https://login.microsoftonline.com/'
        if ($answer['Ok']) { $answer = Test-WebAddress 'https://adminwebservice.microsoftonline.com/ProvisioningService.svc' }
        $tests.Add((ConvertTo-ConnectivityTest 'entra' $answer))
        $fact = Get-ServiceFact 'ADSync'
        if ($null -ne $fact -and $fact['State'] -ceq 'running') {
            Import-Product
            foreach ($connector in (Get-Connectors)) {
                $forest = [string](Get-ParameterBag (Get-Field $connector 'ConnectivityParameters' @()))['forest-name']
                if ($forest) { $tests.Add((ConvertTo-ConnectivityTest $forest (Test-ForestAddress $forest))) }
            }
        }
        return [ordered]@{ tests = $tests }
    }

    function Get-Seconds {
        # .SYNOPSIS A time span of the product in whole seconds; null where there is none.
        param($Object, [string]$Name)
        $value = Get-Field $Object $Name $null
        if ($null -eq $value) { return $null }
        $span = [timespan]::Zero
        if (-not [timespan]::TryParse([string]$value, $Inv, [ref]$span)) { return $null }
        return [long]$span.TotalSeconds
    }

    function Read-Scheduler {
        # .SYNOPSIS scheduler.read: what Get-ADSyncScheduler tells; old builds lack the last two.
        $scheduler = ADSync\Get-ADSyncScheduler -ErrorAction Stop
        return [ordered]@{
            allowedIntervalSeconds         = [long](Get-Seconds $scheduler 'AllowedSyncCycleInterval')
            effectiveIntervalSeconds       = [long](Get-Seconds $scheduler 'CurrentlyEffectiveSyncCycleInterval')
            customizedIntervalSeconds      = (Get-Seconds $scheduler 'CustomizedSyncCycleInterval')
            nextPolicy                     = [string](Get-Field $scheduler 'NextSyncCyclePolicyType' 'Unspecified')
            nextStart                      = (ConvertTo-UtcText (Get-Field $scheduler 'NextSyncCycleStartTimeInUTC' $null))
            purgeRunHistoryIntervalSeconds = [long](Get-Seconds $scheduler 'PurgeRunHistoryInterval')
            syncCycleEnabled               = [bool](Get-Flag $scheduler 'SyncCycleEnabled')
            maintenanceEnabled             = [bool](Get-Flag $scheduler 'MaintenanceEnabled')
            stagingModeEnabled             = [bool](Get-Flag $scheduler 'StagingModeEnabled')
            schedulerSuspended             = (Get-Flag $scheduler 'SchedulerSuspended')
            syncCycleInProgress            = (Get-Flag $scheduler 'SyncCycleInProgress')
        }
    }

    function Read-Settings {
        # .SYNOPSIS settings.read: the global parameters.
        $settings = ADSync\Get-ADSyncGlobalSettings -ErrorAction Stop
        return [ordered]@{
            version          = [int](Get-Number $settings 'Version')
            sqlSchemaVersion = [int](Get-Number $settings 'SqlSchemaVersion')
            instanceId       = (ConvertTo-GuidText (Get-Field $settings 'InstanceId' $null))
            parameters       = (Get-ParameterBag $settings.Parameters)
        }
    }

    function ConvertTo-Partition {
        # .SYNOPSIS A partition of a connector.
        param($Partition)
        $scope = Get-Field $Partition 'ConnectorPartitionScope' $null
        return [ordered]@{
            identifier          = (ConvertTo-GuidText (Get-Field $Partition 'Identifier' $null))
            dn                  = [string](Get-Field $Partition 'DN' '')
            name                = [string](Get-Field $Partition 'Name' '')
            domainGuid          = $null
            selected            = (Get-Flag $Partition 'Selected')
            containerInclusions = (ConvertTo-List (Get-Field $scope 'ContainerInclusionList' @()))
            containerExclusions = (ConvertTo-List (Get-Field $scope 'ContainerExclusionList' @()))
            objectClasses       = (ConvertTo-List (Get-Field $scope 'ObjectClasses' @()))
            parameters          = (Get-ParameterBag (Get-Field $Partition 'Parameters' @()))
        }
    }

    function ConvertTo-RunStepConfiguration {
        # .SYNOPSIS A step of a run profile.
        param($Step)
        return [ordered]@{ type = [string](Get-Field $Step 'TaskType' ''); partition = (ConvertTo-GuidText (Get-Field $Step 'PartitionIdentifier' $null)); batchSize = $null; limits = @{} }
    }

    function ConvertTo-RunProfile {
        # .SYNOPSIS A run profile of a connector.
        param($RunProfile)
        $steps = New-Object 'System.Collections.Generic.List[object]'
        foreach ($step in (Get-Field $RunProfile 'RunSteps' @())) { if ($null -ne $step) { $steps.Add((ConvertTo-RunStepConfiguration $step)) } }
        return [ordered]@{ identifier = (ConvertTo-GuidText (Get-Field $RunProfile 'Identifier' $null)); name = [string](Get-Field $RunProfile 'Name' ''); steps = $steps }
    }

    function Get-ConnectorKind {
        # .SYNOPSIS entra by its identifier, ad by its type, other otherwise.
        param($Connector)
        if ((ConvertTo-GuidText $Connector.Identifier) -ceq $EntraConnector) { return 'entra' }
        if ('AD' -eq [string](Get-Field $Connector 'ConnectorTypeName' (Get-Field $Connector 'Type' ''))) { return 'ad' }
        return 'other'
    }

    function ConvertTo-ConnectorConfiguration {
        # .SYNOPSIS A connector in full, as far as its object tells; what it does not tell is named.
        param($Connector)
        $partitions = New-Object 'System.Collections.Generic.List[object]'
        foreach ($one in (Get-Field $Connector 'Partitions' @())) { if ($null -ne $one) { $partitions.Add((ConvertTo-Partition $one)) } }
        $profiles = New-Object 'System.Collections.Generic.List[object]'
        foreach ($one in (Get-Field $Connector 'RunProfiles' @())) { if ($null -ne $one) { $profiles.Add((ConvertTo-RunProfile $one)) } }
        return [ordered]@{
            identifier    = (ConvertTo-GuidText $Connector.Identifier)
            name          = [string]$Connector.Name
            type          = (Get-ConnectorKind $Connector)
            category      = (Get-Text $Connector 'ConnectorTypeName')
            subtype       = (Get-Text $Connector 'Subtype')
            description   = (Get-Text $Connector 'Description')
            version       = [int](Get-Number $Connector 'Version')
            partitions    = $partitions
            objectTypes   = (ConvertTo-List (Get-Field $Connector 'ObjectInclusionList' @()))
            attributes    = (ConvertTo-List (Get-Field $Connector 'AttributeInclusionList' @()))
            runProfiles   = $profiles
            parameters    = (Get-ConnectorParameters $Connector)
            schema        = @{}
            notUnderstood = @()
            notKnown      = @('schema')
        }
    }

    function Get-ConnectorParameters {
        # .SYNOPSIS Connectivity and global parameters of a connector in one map; encrypted ones have no value to tell.
        param($Connector)
        $bag = Get-ParameterBag (Get-Field $Connector 'GlobalParameters' @())
        foreach ($parameter in (Get-Field $Connector 'ConnectivityParameters' @())) {
            if ($null -ne $parameter -and [string](Get-Field $parameter 'DataType' '') -notlike '*ncrypted*') { $bag[[string]$parameter.Name] = [string]$parameter.Value }
        }
        return $bag
    }

    function ConvertTo-ConnectorFacts {
        # .SYNOPSIS A connector.
        param($Connector)
        return [ordered]@{
            identifier    = (ConvertTo-GuidText $Connector.Identifier)
            name          = [string]$Connector.Name
            type          = [string](Get-Field $Connector 'ConnectorTypeName' '')
            version       = [int](Get-Number $Connector 'Version')
            configuration = (ConvertTo-ConnectorConfiguration $Connector)
        }
    }

    function Read-Connectors {
        # .SYNOPSIS connectors.list
        $connectors = New-Object 'System.Collections.Generic.List[object]'
        foreach ($connector in (Get-Connectors)) { $connectors.Add((ConvertTo-ConnectorFacts $connector)) }
        return [ordered]@{ connectors = $connectors }
    }

    function ConvertTo-ConnectorStatistics {
        # .SYNOPSIS What is pending and what is there, by connector (adsync.md 3.5).
        param($Connector)
        $counts = ADSync\Get-ADSyncConnectorStatistics -ConnectorName ([string]$Connector.Name) -ErrorAction Stop
        return [ordered]@{
            connector       = (ConvertTo-GuidText $Connector.Identifier)
            name            = [string]$Connector.Name
            exportAdds      = (Get-Number $counts 'ExportAdds')
            exportUpdates   = (Get-Number $counts 'ExportUpdates')
            exportDeletes   = (Get-Number $counts 'ExportDeletes')
            importAdds      = (Get-Number $counts 'ImportAdds')
            importUpdates   = (Get-Number $counts 'ImportUpdates')
            importDeletes   = (Get-Number $counts 'ImportDeletes')
            importNoChange  = (Get-Number $counts 'ImportNoChange')
            totalConnectors = (Get-Number $counts 'TotalConnectors')
        }
    }

    function Read-Statistics {
        # .SYNOPSIS connectors.statistics
        $statistics = New-Object 'System.Collections.Generic.List[object]'
        foreach ($connector in (Get-Connectors)) { $statistics.Add((ConvertTo-ConnectorStatistics $connector)) }
        return [ordered]@{ statistics = $statistics }
    }

    function Get-TaskTypes {
        # .SYNOPSIS The task of each step, by run profile and step number.
        param($Connectors)
        $tasks = @{}
        foreach ($connector in $Connectors) {
            foreach ($one in (Get-Field $connector 'RunProfiles' @())) {
                $number = 0
                foreach ($step in (Get-Field $one 'RunSteps' @())) {
                    $number++
                    $tasks[(ConvertTo-GuidText $one.Identifier) + '/' + $number.ToString($Inv)] = [string](Get-Field $step 'TaskType' '')
                }
            }
        }
        return $tasks
    }

    function Get-StepErrors {
        # .SYNOPSIS What a step complains about: object and kind of error of each entry of its error lists.
        param($Step)
        $complaints = New-Object 'System.Collections.Generic.List[object]'
        foreach ($group in @('ConnectorDiscoveryErrors', 'SyncErrors', 'MvRetryErrors')) {
            $holder = Get-Field $Step $group $null
            if ($null -eq $holder) { continue }
            foreach ($property in $holder.psobject.Properties) {
                if ($property.Name -notlike '*List') { continue }
                foreach ($item in $property.Value) {
                    if ($null -eq $item -or $complaints.Count -ge 1000) { continue }
                    $complaints.Add(([string](Get-Field $item 'ErrorType' 'error') + ' ' + [string](Get-Field $item 'ObjectDn' '')).Trim())
                }
            }
        }
        return , $complaints.ToArray()
    }

    function ConvertTo-RunStep {
        # .SYNOPSIS One step of a run.
        param($Step, [string]$Task)
        $adds = Get-Number $Step 'StageAdd'
        $updates = (Get-Number $Step 'StageUpdate') + (Get-Number $Step 'StageRename')
        $deletes = (Get-Number $Step 'StageDelete') + (Get-Number $Step 'StageDeleteAdd')
        $same = Get-Number $Step 'StageNoChange'
        return [ordered]@{
            stepHistoryId  = (ConvertTo-GuidText (Get-Field $Step 'StepHistoryId' $null))
            number         = [int](Get-Number $Step 'StepNumber')
            task           = $Task
            result         = [string](Get-Field $Step 'StepResult' '')
            start          = (ConvertTo-UtcText (Get-Field $Step 'StartDate' $null))
            end            = (ConvertTo-UtcText (Get-Field $Step 'EndDate' $null))
            stageAdds      = $adds
            stageUpdates   = $updates
            stageDeletes   = $deletes
            stageNoChange  = $same
            exportAdds     = (Get-Number $Step 'ExportAdd')
            exportUpdates  = ((Get-Number $Step 'ExportUpdate') + (Get-Number $Step 'ExportRename'))
            exportDeletes  = ((Get-Number $Step 'ExportDelete') + (Get-Number $Step 'ExportDeleteAdd'))
            exportFailures = (Get-Number $Step 'ExportFailure')
            done           = ($adds + $updates + $deletes + $same)
            total          = [long]0
            errors         = (Get-StepErrors $Step)
        }
    }

    function ConvertTo-RunResult {
        # .SYNOPSIS One run of the history, with its steps.
        param($Run, [hashtable]$Tasks)
        $steps = New-Object 'System.Collections.Generic.List[object]'
        foreach ($step in (Get-Field $Run 'RunStepResults' @())) {
            if ($null -eq $step) { continue }
            $key = (ConvertTo-GuidText (Get-Field $Run 'RunProfileId' $null)) + '/' + (Get-Number $step 'StepNumber').ToString($Inv)
            $task = ([string](Get-Field $Run 'RunProfileName' '')).Replace(' ', '')
            if ($Tasks.ContainsKey($key) -and $Tasks[$key]) { $task = $Tasks[$key] }
            $steps.Add((ConvertTo-RunStep $step $task))
        }
        return [ordered]@{
            runHistoryId  = (ConvertTo-GuidText $Run.RunHistoryId)
            connector     = (ConvertTo-GuidText $Run.ConnectorId)
            connectorName = [string](Get-Field $Run 'ConnectorName' '')
            runProfile    = [string](Get-Field $Run 'RunProfileName' '')
            runNumber     = [int](Get-Number $Run 'RunNumber')
            userName      = (Get-Text $Run 'Username')
            isComplete    = [bool](Get-Flag $Run 'IsRunComplete')
            result        = [string](Get-Field $Run 'Result' '')
            currentStep   = [int](Get-Number $Run 'CurrentStepNumber')
            totalSteps    = [int](Get-Number $Run 'TotalSteps')
            start         = (ConvertTo-UtcText (Get-Field $Run 'StartDate' $null))
            end           = (ConvertTo-UtcText (Get-Field $Run 'EndDate' $null))
            steps         = $steps
        }
    }

    function Get-Limit {
        # .SYNOPSIS How many rows a request wants: 100 unless told, 10,000 at most.
        param([System.Collections.IDictionary]$Arguments)
        $limit = 100
        if ($Arguments['limit'] -is [long]) { $limit = $Arguments['limit'] }
        return [int][System.Math]::Max(1, [System.Math]::Min(10000, $limit))
    }

    function Read-Runs {
        # .SYNOPSIS runs.list: newest first.
        param([System.Collections.IDictionary]$Arguments)
        $limit = Get-Limit $Arguments
        $tasks = Get-TaskTypes (Get-Connectors)
        if (ConvertTo-GuidText $Arguments['connector']) {
            $found = @(ADSync\Get-ADSyncRunProfileResult -ConnectorId ([guid](Find-Connector $Arguments['connector']).Identifier) -NumberRequested $limit -RunStepDetails -ErrorAction Stop)
        }
        else { $found = @(ADSync\Get-ADSyncRunProfileResult -NumberRequested $limit -RunStepDetails -ErrorAction Stop) }
        $runs = New-Object 'System.Collections.Generic.List[object]'
        foreach ($run in @($found | Sort-Object -Property 'StartDate' -Descending)) {
            if ($null -ne $run -and $runs.Count -lt $limit) { $runs.Add((ConvertTo-RunResult $run $tasks)) }
        }
        return [ordered]@{ runs = $runs }
    }

    function ConvertTo-ScopeCondition {
        # .SYNOPSIS One condition of a scoping filter.
        param($Condition)
        return [ordered]@{ attribute = [string]$Condition.Attribute; operator = [string]$Condition.ComparisonOperator; value = [string](Get-Field $Condition 'ComparisonValue' '') }
    }

    function ConvertTo-JoinCondition {
        # .SYNOPSIS One condition of a join.
        param($Condition)
        return [ordered]@{ csAttribute = [string]$Condition.CSAttribute; mvAttribute = [string]$Condition.MVAttribute; caseSensitive = [bool](Get-Flag $Condition 'CaseSensitive') }
    }

    function ConvertTo-Mapping {
        # .SYNOPSIS One attribute flow.
        param($Mapping)
        return [ordered]@{
            destination = [string]$Mapping.Destination
            flowType    = [string]$Mapping.FlowType
            sources     = (ConvertTo-List (Get-Field $Mapping 'Source' @()))
            expression  = (Get-Text $Mapping 'Expression')
            mergeType   = [string](Get-Field $Mapping 'ValueMergeType' 'Update')
            executeOnce = [bool](Get-Flag $Mapping 'ExecuteOnce')
        }
    }

    function ConvertTo-SyncRule {
        # .SYNOPSIS A synchronization rule in full.
        param($Rule)
        $scope = New-Object 'System.Collections.Generic.List[object]'
        foreach ($group in (Get-Field $Rule 'ScopeFilter' @())) {
            if ($null -eq $group) { continue }
            $scope.Add(@(foreach ($condition in $group.ScopeConditionList) { ConvertTo-ScopeCondition $condition }))
        }
        $join = New-Object 'System.Collections.Generic.List[object]'
        foreach ($group in (Get-Field $Rule 'JoinFilter' @())) {
            if ($null -eq $group) { continue }
            $join.Add(@(foreach ($condition in $group.JoinConditionList) { ConvertTo-JoinCondition $condition }))
        }
        $mappings = New-Object 'System.Collections.Generic.List[object]'
        foreach ($one in (Get-Field $Rule 'AttributeFlowMappings' @())) { if ($null -ne $one) { $mappings.Add((ConvertTo-Mapping $one)) } }
        return [ordered]@{
            identifier         = (ConvertTo-GuidText $Rule.Identifier)
            internalIdentifier = (ConvertTo-GuidText (Get-Field $Rule 'InternalId' $null))
            name               = [string]$Rule.Name
            description        = (Get-Text $Rule 'Description')
            immutableTag       = (Get-Text $Rule 'ImmutableTag')
            direction          = [string]$Rule.Direction
            disabled           = (Get-Flag $Rule 'Disabled')
            connector          = (ConvertTo-GuidText $Rule.Connector)
            sourceObjectType   = [string]$Rule.SourceObjectType
            targetObjectType   = [string]$Rule.TargetObjectType
            linkType           = [string]$Rule.LinkType
            precedence         = [int](Get-Number $Rule 'Precedence')
            precedenceAfter    = (ConvertTo-GuidText (Get-Field $Rule 'PrecedenceAfter' $null))
            precedenceBefore   = (ConvertTo-GuidText (Get-Field $Rule 'PrecedenceBefore' $null))
            softDeleteExpiry   = (Get-Text $Rule 'SoftDeleteExpiryInterval')
            enablePasswordSync = (Get-Flag $Rule 'EnablePasswordSync')
            version            = [int](Get-Number $Rule 'Version')
            scope              = $scope
            join               = $join
            mappings           = $mappings
            notUnderstood      = @()
        }
    }

    function ConvertTo-RuleFacts {
        # .SYNOPSIS A synchronization rule, in short or in full.
        param($Rule, [bool]$InFull)
        $whole = $null
        if ($InFull) { $whole = ConvertTo-SyncRule $Rule }
        return [ordered]@{
            identifier = (ConvertTo-GuidText $Rule.Identifier)
            name       = [string]$Rule.Name
            version    = (Get-Text $Rule 'Version')
            connector  = (ConvertTo-GuidText $Rule.Connector)
            direction  = [string]$Rule.Direction
            precedence = [int](Get-Number $Rule 'Precedence')
            disabled   = [bool](Get-Flag $Rule 'Disabled')
            standard   = ($false -ne (Get-Flag $Rule 'IsStandardRule'))
            rule       = $whole
        }
    }

    function Read-Rules {
        # .SYNOPSIS rules.list
        $rules = New-Object 'System.Collections.Generic.List[object]'
        foreach ($rule in (Get-Rules)) { $rules.Add((ConvertTo-RuleFacts $rule $false)) }
        return [ordered]@{ rules = $rules }
    }

    function Read-Rule {
        # .SYNOPSIS rules.read
        param([System.Collections.IDictionary]$Arguments)
        $found = Find-Rule $Arguments['identifier']
        if ($null -eq $found) { Stop-Operation -Code 'not-found' -Message ('There is no synchronization rule ' + [string]$Arguments['identifier'] + '.') }
        return ConvertTo-RuleFacts $found $true
    }

    function ConvertTo-ConnectorOverride {
        # .SYNOPSIS What the next cycle has to do in full for a connector.
        param($Connector, $Override)
        return [ordered]@{
            connector          = (ConvertTo-GuidText $Connector.Identifier)
            name               = [string]$Connector.Name
            fullImportRequired = [bool](Get-Flag $Override 'FullImportRequired')
            fullSyncRequired   = [bool](Get-Flag $Override 'FullSyncRequired')
        }
    }

    function Read-Overrides {
        # .SYNOPSIS overrides.read: one a connector.
        $known = @(ADSync\Get-ADSyncSchedulerConnectorOverride -ErrorAction Stop)
        $overrides = New-Object 'System.Collections.Generic.List[object]'
        foreach ($connector in (Get-Connectors)) {
            $identifier = ConvertTo-GuidText $connector.Identifier
            $own = $null
            foreach ($one in $known) { if ((ConvertTo-GuidText (Get-Field $one 'ConnectorIdentifier' $null)) -ceq $identifier) { $own = $one } }
            $overrides.Add((ConvertTo-ConnectorOverride $connector $own))
        }
        return [ordered]@{ overrides = $overrides }
    }

    function Read-Threshold {
        # .SYNOPSIS threshold.read: from the settings, for the cmdlet may ask for a sign-in.
        $settings = Get-SettingBag
        $enabled = $null
        if ('True' -eq $settings['Microsoft.OptionalFeature.ExportDeletionThreshold']) { $enabled = $true }
        if ('False' -eq $settings['Microsoft.OptionalFeature.ExportDeletionThreshold']) { $enabled = $false }
        $value = [long]0
        $isNumber = [long]::TryParse([string]$settings['Microsoft.OptionalFeature.ExportDeletionThresholdValue'], [System.Globalization.NumberStyles]::None, $Inv, [ref]$value)
        if (-not $isNumber) { $value = $null }
        return [ordered]@{ enabled = $enabled; value = $value }
    }

    function Read-AutoUpgrade {
        # .SYNOPSIS autoupgrade.read: the state as the cmdlet tells it, the reason from the settings.
        $told = [string]@(ADSync\Get-ADSyncAutoUpgrade -ErrorAction Stop)[0]
        $settings = Get-SettingBag
        if (@('Enabled', 'Disabled', 'Suspended') -notcontains $told) { $told = [string]$settings['Microsoft.OptionalFeature.AutoUpgradeState'] }
        $state = 'unknown'
        foreach ($word in @('Enabled', 'Disabled', 'Suspended')) { if ($told -eq $word) { $state = $word } }
        $reason = [string]$settings['Microsoft.OptionalFeature.AutoUpgradeSuspensionReason']
        if (-not $reason) { $reason = $null }
        return [ordered]@{ state = $state; suspensionReason = $reason }
    }

    function ConvertTo-EventRecord {
        # .SYNOPSIS One event; decided by its numbers, its text follows the region.
        param([hashtable]$Fact)
        $level = 'information'
        if ($Fact['Level'] -eq 1 -or $Fact['Level'] -eq 2) { $level = 'error' }
        if ($Fact['Level'] -eq 3) { $level = 'warning' }
        return [ordered]@{ at = (ConvertTo-UtcText $Fact['At']); source = $Fact['Source']; id = $Fact['Id']; level = $level; message = $Fact['Message'] }
    }

    function Read-Events {
        # .SYNOPSIS events.read: newest first.
        param([System.Collections.IDictionary]$Arguments)
        $since = $null
        if ([string]$Arguments['since'] -cmatch '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$') { $since = [string]$Arguments['since'] }
        $events = New-Object 'System.Collections.Generic.List[object]'
        foreach ($fact in (Get-EventFact $since (Get-Limit $Arguments))) { $events.Add((ConvertTo-EventRecord $fact)) }
        return [ordered]@{ events = $events }
    }

    function Read-Processes {
        # .SYNOPSIS processes.read: the vendor's wizard, Service Manager and rules editor.
        $open = Get-ProcessFact @('AzureADConnect.exe', 'miisclient.exe', 'SyncRulesEditor.exe')
        $names = @(foreach ($one in $open) { $one['Name'] })
        $users = @(foreach ($one in $open) { $one['Owner'] })
        return [ordered]@{
            wizard     = ($names -contains 'AzureADConnect.exe')
            manager    = ($names -contains 'miisclient.exe')
            ruleEditor = ($names -contains 'SyncRulesEditor.exe')
            users      = (ConvertTo-List ($users | Sort-Object -Unique))
        }
    }

    function Test-RunsProfiles {
        # .SYNOPSIS Whether a task touches synchronization: by its command, or by the script that its command names.
        param([string]$Command)
        $words = @('ADSync', 'miiserver', 'MIIS_ManagementAgent', 'DirectorySyncClientCmd')
        foreach ($word in $words) { if ($Command.IndexOf($word, [System.StringComparison]::OrdinalIgnoreCase) -ge 0) { return $true } }
        $pattern = New-Object System.Text.RegularExpressions.Regex -ArgumentList '[a-zA-Z]:\\[^"''<>|]*?\.(ps1|cmd|bat|vbs|py)'
        foreach ($found in $pattern.Matches($Command)) {
            $file = New-Object System.IO.FileInfo -ArgumentList $found.Value
            if (-not $file.Exists -or $file.Length -gt $MaximumPiece) { continue }
            $text = [System.IO.File]::ReadAllText($found.Value)
            foreach ($word in $words) { if ($text.IndexOf($word, [System.StringComparison]::OrdinalIgnoreCase) -ge 0) { return $true } }
        }
        return $false
    }

    function ConvertTo-ScheduledTask {
        # .SYNOPSIS A task of the task scheduler.
        param([hashtable]$Fact)
        return [ordered]@{ name = $Fact['Name']; command = $Fact['Command']; enabled = $Fact['Enabled'] }
    }

    function Read-Tasks {
        # .SYNOPSIS tasks.read: the scheduled tasks that touch synchronization (G18).
        $tasks = New-Object 'System.Collections.Generic.List[object]'
        foreach ($fact in (Get-TaskFact)) { if (Test-RunsProfiles $fact['Command']) { $tasks.Add((ConvertTo-ScheduledTask $fact)) } }
        return [ordered]@{ tasks = $tasks }
    }

    # =====================================================================================================================
    # Files and captures
    # =====================================================================================================================

    function ConvertFrom-Base64 {
        # .SYNOPSIS The bytes of a text of the request, or bad-request.
        param([string]$Text)
        try { return , [System.Convert]::FromBase64String($Text) }
        catch [System.FormatException] { Stop-Operation -Code 'bad-request' -Message 'The data is not base64.' }
    }

    function Resolve-ReadablePath {
        # .SYNOPSIS The full path of a name below Swingbridge or AADConnect; nothing else can be read, also not by a link.
        param([string]$Path)
        $parts = $Path.Split('/')
        $isGood = (@('Swingbridge', 'AADConnect') -ccontains $parts[0])
        foreach ($part in $parts) {
            if ($part -ceq '' -or $part -ceq '.' -or $part -ceq '..' -or $part.IndexOfAny([char[]]@('\', ':', '*', '?', '"', '<', '>', '|')) -ge 0) { $isGood = $false }
        }
        if (-not $isGood) { Stop-Operation -Code 'access-denied' -Message ($Path + ' is in none of the folders that may be read.') }
        $full = Get-ProgramDataFolder
        foreach ($part in $parts) {
            $full = [System.IO.Path]::Combine($full, $part)
            if (-not [System.IO.File]::Exists($full) -and -not [System.IO.Directory]::Exists($full)) { continue }
            if (([System.IO.File]::GetAttributes($full) -band [System.IO.FileAttributes]::ReparsePoint) -ne 0) { Stop-Operation -Code 'access-denied' -Message ($Path + ' leads through a link.') }
        }
        return $full
    }

    function Get-CachedHash {
        # .SYNOPSIS The SHA-256 of a file, remembered while its length and time stay.
        param([string]$Full)
        $file = New-Object System.IO.FileInfo -ArgumentList $Full
        $key = $Full + '|' + $file.Length.ToString($Inv) + '|' + $file.LastWriteTimeUtc.Ticks.ToString($Inv)
        if ($Agent['Hashes'].ContainsKey($key)) { return $Agent['Hashes'][$key] }
        $stream = New-Object System.IO.FileStream -ArgumentList $Full, ([System.IO.FileMode]::Open), ([System.IO.FileAccess]::Read), ([System.IO.FileShare]::ReadWrite)
        $sha = [System.Security.Cryptography.SHA256]::Create()
        try { $hash = [System.BitConverter]::ToString($sha.ComputeHash($stream)).Replace('-', '').ToLowerInvariant() }
        finally {
            $sha.Dispose()
            $stream.Dispose()
        }
        $Agent['Hashes'][$key] = $hash
        return $hash
    }

    function ConvertTo-RemoteFile {
        # .SYNOPSIS A file, by its name below ProgramData.
        param([string]$Full, $Hash)
        $file = New-Object System.IO.FileInfo -ArgumentList $Full
        $path = $Full.Substring((Get-ProgramDataFolder).Length + 1).Replace('\', '/')
        return [ordered]@{ path = $path; size = $file.Length; modified = (ConvertTo-UtcText $file.LastWriteTimeUtc); sha256 = $Hash }
    }

    function Get-FilesBelow {
        # .SYNOPSIS The files of a folder and what is below it, by name; links are left out.
        param([string]$Folder)
        $found = New-Object 'System.Collections.Generic.List[string]'
        $waiting = New-Object 'System.Collections.Generic.Stack[string]'
        if ([System.IO.Directory]::Exists($Folder)) { $waiting.Push($Folder) }
        while ($waiting.Count -gt 0) {
            $now = $waiting.Pop()
            foreach ($file in [System.IO.Directory]::GetFiles($now)) { $found.Add($file) }
            foreach ($inner in [System.IO.Directory]::GetDirectories($now)) {
                if (([System.IO.File]::GetAttributes($inner) -band [System.IO.FileAttributes]::ReparsePoint) -eq 0) { $waiting.Push($inner) }
            }
        }
        $found.Sort([System.StringComparer]::Ordinal)
        return , $found.ToArray()
    }

    function Read-Files {
        # .SYNOPSIS files.list: everything below a folder, without hashes.
        param([System.Collections.IDictionary]$Arguments)
        $files = New-Object 'System.Collections.Generic.List[object]'
        foreach ($full in (Get-FilesBelow (Resolve-ReadablePath ([string]$Arguments['folder'])))) { $files.Add((ConvertTo-RemoteFile $full $null)) }
        return [ordered]@{ files = $files }
    }

    function Read-FilePiece {
        # .SYNOPSIS files.fetch: at most 1 MiB of a file.
        param([System.Collections.IDictionary]$Arguments)
        $path = [string]$Arguments['path']
        $full = Resolve-ReadablePath $path
        $offset = [long]0
        if ($Arguments['offset'] -is [long]) { $offset = $Arguments['offset'] }
        $length = [long]$MaximumPiece
        if ($Arguments['length'] -is [long]) { $length = $Arguments['length'] }
        if ($offset -lt 0 -or $length -lt 1 -or $length -gt $MaximumPiece) { Stop-Operation -Code 'bad-request' -Message 'A piece has at most 1 MiB.' }
        if (-not [System.IO.File]::Exists($full)) { Stop-Operation -Code 'not-found' -Message ('There is no file ' + $path + '.') }
        $stream = New-Object System.IO.FileStream -ArgumentList $full, ([System.IO.FileMode]::Open), ([System.IO.FileAccess]::Read), ([System.IO.FileShare]::ReadWrite)
        try {
            $size = $stream.Length
            $bytes = New-Object byte[] -ArgumentList ([System.Math]::Max([long]0, [System.Math]::Min($length, $size - $offset)))
            [void]$stream.Seek($offset, [System.IO.SeekOrigin]::Begin)
            $filled = 0
            while ($filled -lt $bytes.Length) {
                $got = $stream.Read($bytes, $filled, $bytes.Length - $filled)
                if ($got -le 0) { Stop-Operation -Code 'unexpected' -Message ($path + ' became shorter while it was read.') }
                $filled += $got
            }
        }
        finally { $stream.Dispose() }
        return [ordered]@{ data = [System.Convert]::ToBase64String($bytes); offset = $offset; sha256 = (Get-Sha256 $bytes); size = $size; fileSha256 = (Get-CachedHash $full) }
    }

    # The worker of a capture: a process of its own, in the capture's folder, where job.txt says what to do. It writes into files/
    # and, last, done.json: what it wrote, by length and SHA-256, and how it ended.
    $CaptureWorker = {
        $ErrorActionPreference = 'Stop'
        $ProgressPreference = 'SilentlyContinue'
        Set-StrictMode -Version 2.0
        $invariant = [System.Globalization.CultureInfo]::InvariantCulture
        $folder = [System.Environment]::CurrentDirectory
        $files = [System.IO.Path]::Combine($folder, 'files')
        $job = [System.IO.File]::ReadAllLines([System.IO.Path]::Combine($folder, 'job.txt'))
        $code = 1
        $said = ''
        try {
            if ($job[0] -ceq 'configuration') {
                Import-Module -Name $job[1] -ErrorAction Stop
                try { [void](ADSync\Get-ADSyncServerConfiguration -Path $files -ErrorAction Stop) }
                catch {
                    # Whether the cmdlet makes the folder is not documented.
                    if ([System.IO.Directory]::Exists($files)) { throw }
                    [void][System.IO.Directory]::CreateDirectory($files)
                    [void](ADSync\Get-ADSyncServerConfiguration -Path $files -ErrorAction Stop)
                }
                $code = 0
            }
            else {
                [void][System.IO.Directory]::CreateDirectory($files)
                $name = [System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($job[2]))
                $quoted = '"' + (($name -replace '(\\*)"', '$1$1\"') -replace '(\\+)$', '$1$1') + '"'
                $how = New-Object System.Diagnostics.ProcessStartInfo -ArgumentList $job[1], ($quoted + ' "' + [System.IO.Path]::Combine($files, $job[3]) + '" /f:x')
                $how.UseShellExecute = $false
                $how.CreateNoWindow = $true
                $how.RedirectStandardInput = $true
                $how.RedirectStandardOutput = $true
                $how.RedirectStandardError = $true
                $process = New-Object System.Diagnostics.Process
                $process.StartInfo = $how
                [void]$process.Start()
                $process.StandardInput.BaseStream.Close()
                $output = $process.StandardOutput.ReadToEndAsync()
                $trouble = $process.StandardError.ReadToEndAsync()
                $process.WaitForExit()
                $code = $process.ExitCode
                $said = ($output.Result + ' ' + $trouble.Result).Trim()
            }
        }
        catch { $said = [string]$_.Exception.Message }
        $lines = New-Object 'System.Collections.Generic.List[string]'
        if ([System.IO.Directory]::Exists($files)) {
            $sha = [System.Security.Cryptography.SHA256]::Create()
            foreach ($path in [System.IO.Directory]::GetFiles($files, '*', [System.IO.SearchOption]::AllDirectories)) {
                $stream = [System.IO.File]::OpenRead($path)
                $hash = [System.BitConverter]::ToString($sha.ComputeHash($stream)).Replace('-', '').ToLowerInvariant()
                $length = $stream.Length.ToString($invariant)
                $stream.Dispose()
                $short = [System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($path.Substring($files.Length + 1)))
                $lines.Add('{"path":"' + $short + '","length":' + $length + ',"sha256":"' + $hash + '"}')
            }
        }
        $message = [System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes($said))
        $text = '{"exitCode":' + $code.ToString($invariant) + ',"message":"' + $message + '","files":[' + ($lines -join ',') + ']}'
        [System.IO.File]::WriteAllText([System.IO.Path]::Combine($folder, 'done.new'), $text)
        [System.IO.File]::Move([System.IO.Path]::Combine($folder, 'done.new'), [System.IO.Path]::Combine($folder, 'done.json'))
    }

    function Start-Capture {
        # .SYNOPSIS Makes a fresh folder, writes the job and starts the worker.
        param([string[]]$Job)
        $root = [System.IO.Path]::Combine((Open-ProtectedFolder), 'captures')
        $id = [guid]::NewGuid().ToString('D').ToLowerInvariant()
        $folder = [System.IO.Path]::Combine($root, $id)
        [void][System.IO.Directory]::CreateDirectory($folder)
        [System.IO.File]::WriteAllLines([System.IO.Path]::Combine($folder, 'job.txt'), $Job)
        $started = [datetime]::UtcNow
        $number = Start-CaptureProcess $folder
        [System.IO.File]::WriteAllText([System.IO.Path]::Combine($folder, 'process.txt'), ($number.ToString($Inv) + ' ' + $started.Ticks.ToString($Inv)))
        return ConvertTo-CaptureStatus $id
    }

    function Start-ConfigurationCapture {
        # .SYNOPSIS configuration.capture: what Get-ADSyncServerConfiguration writes.
        return Start-Capture @('configuration', (Get-ModulePath))
    }

    function Start-ExportsCapture {
        # .SYNOPSIS exports.capture: the pending exports of a connector, by csexport (adsync.md 4).
        param([System.Collections.IDictionary]$Arguments)
        $connector = Find-Connector $Arguments['connector']
        $name = [System.Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes([string]$connector.Name))
        return Start-Capture @('exports', (Get-ProgramPath 'csexport.exe'), $name, ((ConvertTo-GuidText $connector.Identifier) + '.xml'))
    }

    function ConvertTo-CaptureStatus {
        # .SYNOPSIS How far a capture is.
        param([string]$Id, [string]$State = 'running', $Files = @(), $ExitCode = $null, $Message = $null)
        $total = [long]@($Files).Count
        return [ordered]@{
            id       = $Id
            state    = $State
            folder   = ('Swingbridge/captures/' + $Id + '/files')
            files    = @($Files)
            exitCode = $ExitCode
            message  = $Message
            done     = $total
            total    = $total
        }
    }

    function Get-WorkerIsAlive {
        # .SYNOPSIS Whether the worker of a capture still runs; a moment is granted before its number is written.
        param([string]$Folder)
        $path = [System.IO.Path]::Combine($Folder, 'process.txt')
        if (-not [System.IO.File]::Exists($path)) { return (([datetime]::UtcNow - [System.IO.Directory]::GetCreationTimeUtc($Folder)).TotalSeconds -lt 60) }
        $parts = [System.IO.File]::ReadAllText($path).Split(' ')
        $started = New-Object System.DateTime -ArgumentList ([long]$parts[1]), ([System.DateTimeKind]::Utc)
        return Test-CaptureProcess ([int]$parts[0]) $started
    }

    function Read-CaptureStatus {
        # .SYNOPSIS capture.status: done.json tells the end; a worker that ended without it leaves nothing behind.
        param([System.Collections.IDictionary]$Arguments)
        $id = Assert-Guid $Arguments['id'] 'id'
        $folder = [System.IO.Path]::Combine((Open-ProtectedFolder), 'captures', $id)
        if (-not [System.IO.Directory]::Exists($folder)) { Stop-Operation -Code 'not-found' -Message ('There is no capture ' + $id + '.') }
        $path = [System.IO.Path]::Combine($folder, 'done.json')
        if (-not [System.IO.File]::Exists($path)) {
            if (Get-WorkerIsAlive $folder) { return ConvertTo-CaptureStatus $id }
            if (-not [System.IO.File]::Exists($path)) {
                [System.IO.Directory]::Delete($folder, $true)
                return ConvertTo-CaptureStatus $id 'failed' @() $null "The capture's process ended before it was done; its folder was deleted."
            }
        }
        $done = ConvertFrom-AgentJson ([System.IO.File]::ReadAllText($path))
        $message = (Get-Utf8).GetString((ConvertFrom-Base64 $done['message']))
        if ($done['exitCode'] -ne 0) { return ConvertTo-CaptureStatus $id 'failed' @() $done['exitCode'] $message }
        $files = New-Object 'System.Collections.Generic.List[object]'
        foreach ($one in $done['files']) {
            $full = [System.IO.Path]::Combine($folder, 'files', (Get-Utf8).GetString((ConvertFrom-Base64 $one['path'])))
            if ((New-Object System.IO.FileInfo -ArgumentList $full).Length -ne $one['length']) { return ConvertTo-CaptureStatus $id 'failed' @() $done['exitCode'] 'A captured file has another length than its worker wrote.' }
            $files.Add((ConvertTo-RemoteFile $full $one['sha256']))
        }
        return ConvertTo-CaptureStatus $id 'complete' $files.ToArray() $done['exitCode'] $null
    }

    function Invoke-Reading {
        # .SYNOPSIS The function of each operation that changes nothing.
        param([hashtable]$Request)
        $operation = $Request['operation']
        $arguments = $Request['arguments']
        $withoutService = @('hello', 'observe', 'identity', 'system.read', 'connectivity.test', 'events.read', 'processes.read', 'tasks.read',
            'files.list', 'files.fetch', 'capture.status')
        if ($withoutService -cnotcontains $operation) { Import-Product }
        switch -CaseSensitive ($operation) {
            'hello' { return Read-Hello }
            'observe' { return Read-Observation }
            'identity' { return Read-Identity }
            'system.read' { return Read-System }
            'connectivity.test' { return Read-Connectivity }
            'scheduler.read' { return Read-Scheduler }
            'settings.read' { return Read-Settings }
            'connectors.list' { return Read-Connectors }
            'connectors.statistics' { return Read-Statistics }
            'runs.list' { return Read-Runs $arguments }
            'rules.list' { return Read-Rules }
            'rules.read' { return Read-Rule $arguments }
            'overrides.read' { return Read-Overrides }
            'threshold.read' { return Read-Threshold }
            'autoupgrade.read' { return Read-AutoUpgrade }
            'events.read' { return Read-Events $arguments }
            'processes.read' { return Read-Processes }
            'tasks.read' { return Read-Tasks }
            'files.list' { return Read-Files $arguments }
            'files.fetch' { return Read-FilePiece $arguments }
            'configuration.capture' { return Start-ConfigurationCapture }
            'exports.capture' { return Start-ExportsCapture $arguments }
            'capture.status' { return Read-CaptureStatus $arguments }
        }
        Stop-Operation -Code 'bad-request' -Message 'It is no operation of the protocol.'
    }

    # =====================================================================================================================
    # Requests and replies
    # =====================================================================================================================

    $ChangingOperations = @('claim', 'release', 'demote', 'fence', 'unfence', 'promote', 'seal', 'scheduler.set', 'cycle.start', 'cycle.stop',
        'run.start', 'run.stop', 'rule.apply', 'rule.remove', 'overrides.set', 'threshold.set', 'autoupgrade.set', 'service.set', 'files.put')

    function ConvertTo-Request {
        # .SYNOPSIS The request of a JSON text; what is missing has its neutral value.
        param([string]$Json)
        $read = ConvertFrom-AgentJson $Json
        if ($read['protocol'] -ne 1) { Stop-Operation -Code 'bad-request' -Message 'This agent speaks protocol 1.' }
        $request = @{}
        foreach ($key in @('operation', 'operationId', 'deadlineSeconds', 'token', 'machineId', 'bootId', 'agentSha256', 'journalHead', 'expect')) { $request[$key] = $read[$key] }
        $request['operationId'] = Assert-Guid $read['operationId'] 'operationId'
        $request['seq'] = [long]0
        if ($read['seq'] -is [long]) { $request['seq'] = $read['seq'] }
        $request['arguments'] = @{}
        if ($read['arguments'] -is [System.Collections.IDictionary]) { $request['arguments'] = $read['arguments'] }
        return $request
    }

    function Invoke-Operation {
        # .SYNOPSIS Answers a request: fills in result or error, receipt and observed.
        param([hashtable]$Request, [System.Collections.IDictionary]$Reply)
        $isChange = $ChangingOperations -ccontains $Request['operation']
        $needsLock = $isChange -or $Request['operation'] -ceq 'observe'
        try {
            if ($needsLock) { Enter-ServerLock }
            if ($isChange) { $Reply['result'] = Invoke-Change $Request }
            else {
                Assert-Addressee $Request
                if ($needsLock) { Read-MarkerRecord }
                $Reply['result'] = Invoke-Reading $Request
            }
            $Reply['ok'] = $true
        }
        catch { Set-Failure $Reply $_ }
        try {
            if ($needsLock -and $null -ne $Agent['Lock']) { Add-Look $Request $Reply }
        }
        catch { if ($Reply['ok'] -and -not $isChange) { Set-Failure $Reply $_ } }
        finally { Exit-ServerLock }
        $Reply['receipt'] = $Agent['Receipt']
        if ($Reply['ok'] -and $null -ne $Agent['Run']) { Add-RunResult $Reply }
    }

    function Set-Failure {
        # .SYNOPSIS The reply says no.
        param([System.Collections.IDictionary]$Reply, $Record)
        $Reply['ok'] = $false
        $Reply['result'] = $null
        $Reply['error'] = ConvertTo-ErrorFact $Record
    }

    function Add-Look {
        # .SYNOPSIS What is so afterwards, read from the disk again.
        param([hashtable]$Request, [System.Collections.IDictionary]$Reply)
        Read-MarkerRecord
        Complete-PersonStep
        $Reply['observed'] = Get-Observed ($Request['operation'] -ceq 'observe')
    }

    function Add-RunResult {
        # .SYNOPSIS A run that was started is waited for after the lock was given back; others look meanwhile.
        param([System.Collections.IDictionary]$Reply)
        try { $Reply['result'] = Wait-Run }
        catch { Set-Failure $Reply $_ }
        finally { $Agent['Run'] = $null }
    }

    function Get-Reply {
        # .SYNOPSIS The reply to a JSON text, as a line of JSON.
        param([string]$Json)
        $Agent['Watch'] = [System.Diagnostics.Stopwatch]::StartNew()
        $Agent['Receipt'] = $null
        $Agent['Run'] = $null
        $reply = [ordered]@{ protocol = 1; operationId = '00000000-0000-0000-0000-000000000000'; ok = $false; result = $null; error = $null; receipt = $null; observed = $null }
        try {
            $request = ConvertTo-Request $Json
            $reply['operationId'] = $request['operationId']
            [void](Invoke-Operation $request $reply)
        }
        catch { Set-Failure $reply $_ }
        if ($reply['ok']) { $reply.Remove('error') } else { $reply.Remove('result') }
        $reply['agent'] = [ordered]@{ version = $AgentVersion; sha256 = $Agent['Sha256'] }
        return ConvertTo-AgentJson $reply
    }

    function Get-RefusedFrame {
        # .SYNOPSIS The reply to a frame that did not arrive as it was sent.
        param([string]$Why)
        $reply = [ordered]@{ protocol = 1; operationId = '00000000-0000-0000-0000-000000000000'; ok = $false }
        $reply['error'] = [ordered]@{ code = 'bad-request-hash'; message = $Why; detail = ''; retry = 'later' }
        $reply['agent'] = [ordered]@{ version = $AgentVersion; sha256 = $Agent['Sha256'] }
        return ConvertTo-AgentJson $reply
    }

    function Get-FramedJson {
        # .SYNOPSIS The JSON of a frame, or why it is none: @{ Json; Why }.
        param([string[]]$Parts)
        try {
            $bytes = [System.Convert]::FromBase64String($Parts[3])
            if ($bytes.Length.ToString($Inv) -cne $Parts[1]) { return @{ Json = $null; Why = 'another length than announced' } }
            if ((Get-Sha256 $bytes) -cne $Parts[2].ToLowerInvariant()) { return @{ Json = $null; Why = 'another SHA-256 than announced' } }
            return @{ Json = (Get-Utf8).GetString($bytes); Why = '' }
        }
        catch [System.FormatException] { return @{ Json = $null; Why = 'not base64' } }
        catch [System.ArgumentException] { return @{ Json = $null; Why = 'not UTF-8' } }
    }

    function Invoke-Frame {
        # .SYNOPSIS Answers one frame. Length and hash are checked before anybody looks at the JSON.
        param([string]$Text)
        $parts = $Text.Split(' ')
        if (@($parts).Count -ne 4 -or $parts[0] -cnotmatch '^[0-9a-f]{32}$') {
            Write-Text "swingbridge-agent not-a-frame`n"
            return
        }
        $token = $parts[0]
        $read = Get-FramedJson $parts
        if ($read['Why']) { $json = Get-RefusedFrame $read['Why'] }
        else {
            $Agent['Shared']['Token'] = $token
            Start-Alive
            try { $json = @(Get-Reply $read['Json'])[-1] }
            finally { $Agent['Shared']['Token'] = '' }
        }
        Write-Text ("`n<<swingbridge " + $token + "`n" + $json + "`n" + $token + " swingbridge>>`n")
    }

    function Write-Text {
        # .SYNOPSIS ASCII to standard output, or, over WinRM, the script's output.
        param([string]$Text)
        if ($null -eq $Agent['Shared']['Out']) { return $Text }
        $bytes = [System.Text.Encoding]::ASCII.GetBytes($Text)
        [System.Threading.Monitor]::Enter($Agent['Shared']['Out'])
        try {
            $Agent['Shared']['Out'].Write($bytes, 0, $bytes.Length)
            $Agent['Shared']['Out'].Flush()
        }
        finally { [System.Threading.Monitor]::Exit($Agent['Shared']['Out']) }
    }

    # Says every five seconds that the operation under way is alive. In a runspace of its own: the main one is busy.
    $AliveWorker = {
        param($Shared)
        while (-not $Shared['Stop'].WaitOne(5000)) {
            if (-not $Shared['Token']) { continue }
            [System.Threading.Monitor]::Enter($Shared['Out'])
            try {
                $token = [string]$Shared['Token']
                if ($token) {
                    $bytes = [System.Text.Encoding]::ASCII.GetBytes($token + " alive`n")
                    $Shared['Out'].Write($bytes, 0, $bytes.Length)
                    $Shared['Out'].Flush()
                }
            }
            finally { [System.Threading.Monitor]::Exit($Shared['Out']) }
        }
    }

    function Start-Alive {
        # .SYNOPSIS Starts the companion once, where there is a standard output.
        if ($null -ne $Agent['Alive'] -or $null -eq $Agent['Shared']['Out']) { return }
        $Agent['Alive'] = [System.Management.Automation.PowerShell]::Create()
        [void]$Agent['Alive'].AddScript($AliveWorker.ToString()).AddArgument($Agent['Shared'])
        $Agent['AliveWaiting'] = $Agent['Alive'].BeginInvoke()
    }

    function Stop-Alive {
        # .SYNOPSIS Ends the companion, so that the process can end.
        if ($null -eq $Agent['Alive']) { return }
        [void]$Agent['Shared']['Stop'].Set()
        [void]$Agent['AliveWaiting'].AsyncWaitHandle.WaitOne(2000)
        $Agent['Alive'].Dispose()
    }

    function Get-OwnHash {
        # .SYNOPSIS The SHA-256 of this agent's text: from the bootstrap that checked it, from its file, or from its block.
        param([string]$Definition)
        $told = Get-Variable -Name 'SwingbridgeAgentSha256' -ValueOnly -ErrorAction SilentlyContinue
        if ($told) { return ([string]$told).ToLowerInvariant() }
        if ($PSCommandPath) { return Get-Sha256 ([System.IO.File]::ReadAllBytes($PSCommandPath)) }
        return Get-Sha256 ([System.Text.Encoding]::UTF8.GetBytes($Definition))
    }

    # =====================================================================================================================
    # The state of this process, and its lines
    # =====================================================================================================================

    $Agent = @{ Lock = $null; Record = $null; Receipt = $null; Run = $null; Machine = $null; IsImported = $false; Hashes = @{}; Watch = $null; Alive = $null; Sequence = [long]0 }
    $Agent['Shared'] = [hashtable]::Synchronized(@{ Token = ''; Out = $null; Stop = (New-Object System.Threading.ManualResetEvent -ArgumentList $false) })
    if ($Host.Name -cne 'ServerRemoteHost') { $Agent['Shared']['Out'] = [Console]::OpenStandardOutput() }
    $Agent['Sha256'] = Get-OwnHash ([string]$MyInvocation.MyCommand.Definition)
    $unsuitable = Test-AgentHost
    $lines = New-Object 'System.Collections.Generic.List[string]'
    $length = 0
    if ($unsuitable) {
        Write-Text ('swingbridge-boot ' + $unsuitable + "`n")
        exit 3
    }
}

process {
    $line = ([string]$input).Trim()
    if ($line -ceq '.') {
        $text = [string]::Concat($lines.ToArray())
        $lines.Clear()
        $length = 0
        Invoke-Frame $text
    }
    elseif ($line) {
        $lines.Add($line)
        $length += $line.Length
        if ($length -gt $MaximumRequest) {
            Write-Text "swingbridge-agent more-than-64-MiB`n"
            exit 6
        }
    }
}

end {
    if ($Request) { Invoke-Frame $Request }
    Stop-Alive
}

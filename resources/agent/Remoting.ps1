# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What runs on the wizard's own machine for winrm: reads the agent from standard input as the bootstrap does, then one line
# "HOST PORT USER PASSWORD" (the last two in base64, empty for the ticket of whoever is signed in), then requests. Each
# request is the only argument of the agent on the far side, and its reply is one string.
begin {
    if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') { 'swingbridge-boot language-mode'; exit 3 }
    $ProgressPreference = 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $text = New-Object System.Text.StringBuilder
    $request = New-Object System.Text.StringBuilder
    $agent = $null
    $far = $null
}
process {
    $line = [string]$input
    if ($null -eq $agent) {
        if (-not $line.StartsWith('=')) { [void]$text.Append($line) }
        else {
            $bytes = [Convert]::FromBase64String($text.ToString())
            $hash = [Security.Cryptography.SHA256]::Create().ComputeHash($bytes)
            if ([BitConverter]::ToString($hash).Replace('-', '') -cne $line.Substring(1)) { 'swingbridge-boot bad-hash'; exit 4 }
            $agent = [ScriptBlock]::Create([Text.Encoding]::UTF8.GetString($bytes))
        }
    }
    elseif ($null -eq $far) {
        $words = $line.Split(' ')
        $far = @{ ComputerName = $words[0]; ErrorAction = 'Stop' }
        if ($words[1] -cne '0') { $far.Port = [int]$words[1] }
        if ($words[2]) {
            $secret = New-Object System.Security.SecureString
            foreach ($c in [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($words[3])).ToCharArray()) { $secret.AppendChar($c) }
            $user = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($words[2]))
            $far.Credential = New-Object System.Management.Automation.PSCredential -ArgumentList $user, $secret
            $far.UseSSL = $true
        }
    }
    elseif ($line -cne '.') { [void]$request.Append($line) }
    else {
        $frame = $request.ToString()
        [void]$request.Clear()
        $reply = [string](Invoke-Command @far -ScriptBlock $agent -ArgumentList $frame)
        $out = [Text.Encoding]::ASCII.GetBytes($reply)
        $stream = [Console]::OpenStandardOutput()
        $stream.Write($out, 0, $out.Length)
        $stream.Flush()
    }
}

# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What ssh starts on a server (-EncodedCommand): reads the agent from standard input, as base64 lines and a line of "="
# and its SHA-256, and hands every line after that to it. It is the same for every server and holds no data.
begin {
    if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') { 'swingbridge-boot language-mode'; exit 3 }
    $ProgressPreference = 'SilentlyContinue'
    $ErrorActionPreference = 'Stop'
    $text = New-Object System.Text.StringBuilder
    $agent = $null
}
process {
    $line = [string]$input
    if ($agent) { $agent.Process($line) }
    elseif (-not $line.StartsWith('=')) { [void]$text.Append($line) }
    else {
        $bytes = [Convert]::FromBase64String($text.ToString())
        $hash = [Security.Cryptography.SHA256]::Create().ComputeHash($bytes)
        if ([BitConverter]::ToString($hash).Replace('-', '') -cne $line.Substring(1)) { 'swingbridge-boot bad-hash'; exit 4 }
        $SwingbridgeAgentSha256 = $line.Substring(1)
        $script = [ScriptBlock]::Create([Text.Encoding]::UTF8.GetString($bytes))
        $agent = { & $script }.GetSteppablePipeline()
        $agent.Begin($true)
    }
}
end { if ($agent) { $agent.End() } else { 'swingbridge-boot no-agent'; exit 5 } }

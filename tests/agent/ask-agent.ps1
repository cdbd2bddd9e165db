# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks functions of the agent, whose text -Functions holds, about the rows of two tables; one line each: verdict, or hash.
param([string]$Functions, [string]$Decisions, [string]$Hashes)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
. ([ScriptBlock]::Create([System.IO.File]::ReadAllText($Functions)))
foreach ($line in @([System.IO.File]::ReadAllLines($Decisions) | Select-Object -Skip 1)) {
    if ($line) { [Console]::Out.WriteLine((Get-FenceVerdict ($line.Split("`t")[0..5]))) }
}
foreach ($line in @([System.IO.File]::ReadAllLines($Hashes) | Select-Object -Skip 1)) {
    if (-not $line) { continue }
    $read = $line.Split("`t")[2] | ConvertFrom-Json
    $settings = @{}
    foreach ($property in $read.parameters.psobject.Properties) { $settings[$property.Name] = $property.Value }
    [Console]::Out.WriteLine((Get-ConfigurationHash $read.rules $read.connectors $settings))
}

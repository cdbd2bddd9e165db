# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks PowerShell's own parser about every script of a folder; one line each: name, number of errors, tokens.
param([string]$Folder)
foreach ($file in Get-ChildItem -LiteralPath $Folder -Filter '*.ps1' | Sort-Object -Property Name) {
    $tokens = $null
    $errors = $null
    [void][System.Management.Automation.Language.Parser]::ParseFile($file.FullName, [ref]$tokens, [ref]$errors)
    $words = @(foreach ($token in $tokens) {
        if ("$($token.Kind)" -ne 'EndOfInput') { '{0} {1}-{2}' -f $token.Kind, $token.Extent.StartOffset, $token.Extent.EndOffset }
    })
    [Console]::Out.WriteLine(('{0}|{1}|{2}' -f $file.BaseName, @($errors).Count, ($words -join ',')))
}

# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A stand-in for the product's module: its documented cmdlets over a state that is a file. For tests only.
@{
    RootModule        = 'ADSync.psm1'
    ModuleVersion     = '1.0.0.0'
    GUID              = '6f1d3a5c-2f6e-4d0b-9f60-2d9d6c3b7a11'
    FunctionsToExport = '*'
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}

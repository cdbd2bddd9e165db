// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <vector>

namespace swingbridge {

//! "ADSync\\New-ADSyncRule" without the module, any other name as it is.
QStringView withoutAdSyncModule(QStringView command);

//! A parameter of a cmdlet.
class PowerShellParameter
{
public:
    enum class Trait { Optional, Mandatory, Switch };

    PowerShellParameter(QLatin1String name, Trait trait, int position = -1, QLatin1String alias = {})
        : m_name(name), m_alias(alias), m_trait(trait), m_position(position) {}

    QLatin1String name() const { return m_name; }
    QLatin1String alias() const { return m_alias; }
    bool isSwitch() const { return m_trait == Trait::Switch; }
    bool isMandatory() const { return m_trait == Trait::Mandatory; }
    //! From 0; -1: never bound by position.
    int position() const { return m_position; }

private:
    QLatin1String m_name;
    QLatin1String m_alias;
    Trait m_trait;
    int m_position;
};

//! A cmdlet and its parameters (adsync.md 10), the common ones of every cmdlet apart.
class PowerShellSignature
{
public:
    PowerShellSignature(QLatin1String cmdlet, std::vector<PowerShellParameter> parameters)
        : m_cmdlet(cmdlet), m_parameters(std::move(parameters)) {}

    //! The rule cmdlet or New-Object of this name, any case, also as ADSync\name; null for any other command.
    static const PowerShellSignature *of(QStringView command);
    //! Verbose, ErrorAction, OutVariable and so on with their aliases.
    static const std::vector<PowerShellParameter> &commonParameters();

    QLatin1String cmdlet() const { return m_cmdlet; }
    const std::vector<PowerShellParameter> &parameters() const { return m_parameters; }

    enum class Match { One, None, Ambiguous };
    //! What \a written means: a full name, an alias, an unambiguous beginning of one; the cmdlet's own before the common ones.
    Match find(QStringView written, const PowerShellParameter *&found) const;

private:
    QLatin1String m_cmdlet;
    std::vector<PowerShellParameter> m_parameters;
};

} // namespace swingbridge

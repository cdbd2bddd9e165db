// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellCommand.h"
#include "powershell/PowerShellSignature.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace swingbridge {

//! What a splatted table gives: a value with its key, or with an empty name for the elements of an array.
class PowerShellSplatEntry
{
public:
    PowerShellSplatEntry(QString name, PowerShellNode value) : m_name(std::move(name)), m_value(value) {}
    const QString &name() const { return m_name; }
    PowerShellNode value() const { return m_value; }

private:
    QString m_name;
    PowerShellNode m_value;
};

//! One argument and the parameter that gets it.
class PowerShellBoundArgument
{
public:
    enum class Way { Named, Colon, Position, Splatted, Switch };

    PowerShellBoundArgument(QLatin1String parameter, Way way, PowerShellNode written, PowerShellNode argument)
        : m_parameter(parameter), m_way(way), m_written(written), m_argument(argument) {}

    //! The full name by the signature.
    QLatin1String parameter() const { return m_parameter; }
    Way way() const { return m_way; }
    //! The Parameter or Splat node; for Position the argument itself.
    PowerShellNode written() const { return m_written; }
    //! None for a switch without colon.
    PowerShellNode argument() const { return m_argument; }

private:
    QLatin1String m_parameter;
    Way m_way;
    PowerShellNode m_written;
    PowerShellNode m_argument;
};

//! Why PowerShell would refuse the command when it runs it.
class PowerShellBindingProblem
{
public:
    enum class Kind { UnknownParameter, AmbiguousParameter, ParameterBoundTwice, MissingArgument, NoPosition, MissingMandatory };

    PowerShellBindingProblem(Kind kind, PowerShellNode where, QString name) : m_kind(kind), m_where(where), m_name(std::move(name)) {}
    Kind kind() const { return m_kind; }
    PowerShellNode where() const { return m_where; }
    //! The parameter as written, or the mandatory one that is missing.
    const QString &name() const { return m_name; }

private:
    Kind m_kind;
    PowerShellNode m_where;
    QString m_name;
};

//! A command's arguments bound to a cmdlet's parameters: names, unambiguous prefixes, aliases, colon form, switches, positions
//! that close up (rule-scripts.md 1.3).
class PowerShellBinding
{
public:
    //! Tells what a splatted variable holds; nullopt: not known. Absent: no splat is known.
    using SplatReader = std::function<std::optional<std::vector<PowerShellSplatEntry>>(PowerShellNode splat)>;

    PowerShellBinding(const PowerShellCommand &command, const PowerShellSignature &signature, const SplatReader &readSplat = {});

    const std::vector<PowerShellBoundArgument> &arguments() const { return m_arguments; }
    //! Null when nothing is bound to it.
    const PowerShellBoundArgument *find(QLatin1String parameter) const;
    //! The argument node of a parameter, or none.
    PowerShellNode argument(QLatin1String parameter) const;
    //! Splats whose content nobody knows: any parameter may come from them.
    const std::vector<PowerShellNode> &unknownSplats() const { return m_unknownSplats; }
    const std::vector<PowerShellBindingProblem> &problems() const { return m_problems; }

private:
    class Binder;
    std::vector<PowerShellBoundArgument> m_arguments;
    std::vector<PowerShellNode> m_unknownSplats;
    std::vector<PowerShellBindingProblem> m_problems;
};

} // namespace swingbridge

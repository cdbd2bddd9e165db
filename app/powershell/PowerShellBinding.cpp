// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellBinding.h"

#include <algorithm>

namespace swingbridge {

using Way = PowerShellBoundArgument::Way;
using ProblemKind = PowerShellBindingProblem::Kind;

//! PowerShell's order: names first, then splats, then positions for what is left.
class PowerShellBinding::Binder
{
public:
    Binder(PowerShellBinding &binding, const PowerShellSignature &signature) : m_binding(binding), m_signature(signature) {}

    void bind(const PowerShellCommand &command, const SplatReader &readSplat)
    {
        const auto &elements = command.elements();
        for (size_t i = 0; i < elements.size(); ++i) {
            if (elements[i].is(PowerShellNode::Kind::Parameter))
                i += bindName(elements[i], i + 1 < elements.size() ? elements[i + 1] : PowerShellNode());
            else if (elements[i].is(PowerShellNode::Kind::Splat))
                bindSplat(elements[i], readSplat);
            else
                m_positional.emplace_back(elements[i], elements[i]);
        }
        bindPositions();
        checkMandatory(command.node());
    }

private:
    void complain(ProblemKind kind, PowerShellNode where, const QString &name) { m_binding.m_problems.emplace_back(kind, where, name); }

    // How many further elements it takes: its argument, if that stands on its own.
    size_t bindName(PowerShellNode written, PowerShellNode following)
    {
        const PowerShellParameter *parameter = match(written, written.value().toString());
        if (!parameter)
            return 0;
        if (const PowerShellNode argument = written.firstChild()) {
            add(*parameter, Way::Colon, written, argument);
            return 0;
        }
        if (parameter->isSwitch()) {
            add(*parameter, Way::Switch, written, {});
            return 0;
        }
        if (!following || following.is(PowerShellNode::Kind::Parameter) || following.is(PowerShellNode::Kind::Splat)) {
            complain(ProblemKind::MissingArgument, written, parameter->name());
            return 0;
        }
        add(*parameter, Way::Named, written, following);
        return 1;
    }

    void bindSplat(PowerShellNode splat, const SplatReader &readSplat)
    {
        const auto entries = readSplat ? readSplat(splat) : std::nullopt;
        if (!entries) {
            m_binding.m_unknownSplats.push_back(splat);
            return;
        }
        for (const PowerShellSplatEntry &entry : *entries) {
            if (entry.name().isEmpty())
                m_positional.emplace_back(splat, entry.value());
            else if (const PowerShellParameter *parameter = match(splat, entry.name()))
                add(*parameter, Way::Splatted, splat, entry.value());
        }
    }

    const PowerShellParameter *match(PowerShellNode where, const QString &name)
    {
        const PowerShellParameter *found = nullptr;
        switch (m_signature.find(name, found)) {
        case PowerShellSignature::Match::One: return found;
        case PowerShellSignature::Match::None: complain(ProblemKind::UnknownParameter, where, name); break;
        case PowerShellSignature::Match::Ambiguous: complain(ProblemKind::AmbiguousParameter, where, name); break;
        }
        return nullptr;
    }

    void add(const PowerShellParameter &parameter, Way way, PowerShellNode written, PowerShellNode argument)
    {
        if (m_binding.find(parameter.name()))
            complain(ProblemKind::ParameterBoundTwice, written, parameter.name());
        else
            m_binding.m_arguments.emplace_back(parameter.name(), way, written, argument);
    }

    void bindPositions()
    {
        std::vector<const PowerShellParameter *> open;
        for (const PowerShellParameter &each : m_signature.parameters()) {
            if (each.position() >= 0 && !m_binding.find(each.name()))
                open.push_back(&each);
        }
        std::stable_sort(open.begin(), open.end(), [](const auto *a, const auto *b) { return a->position() < b->position(); });
        auto parameter = open.begin();
        for (const auto &[written, argument] : m_positional) {
            if (parameter == open.end())
                complain(ProblemKind::NoPosition, written, argument.text().toString());
            else
                add(**parameter++, written == argument ? Way::Position : Way::Splatted, written, argument);
        }
    }

    void checkMandatory(PowerShellNode command)
    {
        if (!m_binding.m_unknownSplats.empty())
            return;
        for (const PowerShellParameter &each : m_signature.parameters()) {
            if (each.isMandatory() && !m_binding.find(each.name()))
                complain(ProblemKind::MissingMandatory, command, each.name());
        }
    }

    PowerShellBinding &m_binding;
    const PowerShellSignature &m_signature;
    std::vector<std::pair<PowerShellNode, PowerShellNode>> m_positional;
};

PowerShellBinding::PowerShellBinding(const PowerShellCommand &command, const PowerShellSignature &signature, const SplatReader &readSplat)
{
    Binder(*this, signature).bind(command, readSplat);
}

const PowerShellBoundArgument *PowerShellBinding::find(QLatin1String parameter) const
{
    const auto found = std::find_if(m_arguments.begin(), m_arguments.end(),
        [parameter](const PowerShellBoundArgument &each) { return each.parameter() == parameter; });
    return found == m_arguments.end() ? nullptr : &*found;
}

PowerShellNode PowerShellBinding::argument(QLatin1String parameter) const
{
    const PowerShellBoundArgument *found = find(parameter);
    return found ? found->argument() : PowerShellNode();
}

} // namespace swingbridge

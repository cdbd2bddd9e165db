// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/SwitchCore.h"
#include "switchover/SwitchTable.h"

#include <QStringList>

namespace swingbridge::test {

//! The states and resting states of SwitchTable as the README of app/switchover prints them.
QString stateTableAsMarkdown();

//! Everything that could come back for \a effect, the servers as they may be: outcomes that differ in what decides.
QList<SwitchEvent> everyOutcome(const SwitchEffect &effect);

//! The ways that step() took out of each state.
class SeenEdges
{
public:
    void note(const SwitchState &before, const SwitchStep &next);
    //! Where they differ from what the table declares: taken and not declared, declared and never taken.
    QStringList differences() const;

private:
    std::array<quint32, switchTable.size()> m_leadsTo{};
    std::array<quint16, switchTable.size()> m_restsIn{};
};

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Topology.h"

#include <QWidget>

#include <array>

namespace swingbridge {

class BigFact;
class FactList;
class SwitchReading;
class SwitchoverModel;

//! Both servers of the switch as they were observed last: role, what was seen, how old that is.
class ServersPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ServersPanel(SwitchoverModel *model, QWidget *parent = nullptr);
    void refresh();

private:
    struct Column
    {
        BigFact *role = nullptr;
        FactList *facts = nullptr;
    };

    PlateState stateOf(const SwitchReading &reading) const;
    void show(const Column &column, const SwitchReading &reading);

    SwitchoverModel *m_model;
    std::array<Column, 2> m_columns; //!< Other, then target.
};

} // namespace swingbridge

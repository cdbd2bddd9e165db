// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

class BigFact;
class ClickPanel;
class RestPanel;
class ServersPanel;
class SwitchLine;
class SwitchoverModel;
class Timeline;

//! The switch while it turns, where it rests and when it is done: who is active, how to undo, the steps of the table with
//! what was seen, both servers.
class LivePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LivePanel(SwitchoverModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void refreshFacts();
    void refreshSteps();
    static QString seenAt(const SwitchLine &line);

    SwitchoverModel *m_model;
    BigFact *m_active;
    BigFact *m_undo;
    BigFact *m_elapsed;
    RestPanel *m_rest;
    ClickPanel *m_clicks;
    Timeline *m_steps;
    ServersPanel *m_servers;
};

} // namespace swingbridge

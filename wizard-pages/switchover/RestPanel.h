// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/RestChoices.h"

#include <QWidget>

namespace swingbridge {

class Button;
class FactList;
class FencePanel;
class SwitchoverModel;
class TakeOverPanel;
class TextLabel;

//! Where the switch rests: what is true, why, what is next, and everything that can be done. The likeliest choice is the
//! deed in the footer and giving back stands beside it; the others have their buttons here.
class RestPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RestPanel(SwitchoverModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void refreshChoices();

    SwitchoverModel *m_model;
    TextLabel *m_true;
    TextLabel *m_next;
    FactList *m_facts;
    Button *m_goOn;
    Button *m_approve;
    FencePanel *m_fence;
    TakeOverPanel *m_takeOver;
};

} // namespace swingbridge

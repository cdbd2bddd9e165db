// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageFrame.h"

class QComboBox;
class QStandardItemModel;

namespace swingbridge {

class ActionRow;
class EmptyNote;
class RowView;
class TextLabel;
class WelcomeModel;
class WelcomeStory;

//! Page 1: begin with live servers, rehearse on the lab, or go on with what was begun.
class WelcomePage final : public PageFrame
{
    Q_OBJECT

public:
    explicit WelcomePage(WelcomeModel *model, QWidget *parent = nullptr);

    QString helpText() const;
    void refresh();

protected:
    void retranslate() override;

private:
    void refreshKnown();
    void refreshScenarios();

    WelcomeModel *m_model;
    ActionRow *m_begin;
    ActionRow *m_rehearse;
    QComboBox *m_scenario;
    TextLabel *m_scenarioLabel;
    TextLabel *m_scenarioText;
    TextLabel *m_beginHead;
    TextLabel *m_knownHead;
    RowView *m_known;
    QStandardItemModel *m_rows;
    EmptyNote *m_none;
    WelcomeStory *m_story;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

class FactTable;
class SwitchoverModel;
class TextLabel;

//! Assisted mode: the vendor's wizard click by click, how its boxes have to stand, and what was seen of it so far.
class ClickPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ClickPanel(SwitchoverModel *model, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    SwitchoverModel *m_model;
    TextLabel *m_head;
    TextLabel *m_now;
    FactTable *m_clicks;
    TextLabel *m_hints;
};

} // namespace swingbridge

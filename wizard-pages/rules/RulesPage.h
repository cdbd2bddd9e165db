// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

namespace swingbridge {

class CodeView;
class FactTable;
class RulesModel;
class TextLabel;

//! Page 8: connector map and scripts at the left, the chosen script before and after at the right.
class RulesPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit RulesPage(RulesModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void refreshMap();
    void refreshScripts();
    void refreshCode();

    RulesModel *m_model;
    TextLabel *m_mapHead;
    FactTable *m_map;
    TextLabel *m_scriptsHead;
    FactTable *m_scripts;
    CodeView *m_code;
    TextLabel *m_findings;
};

} // namespace swingbridge

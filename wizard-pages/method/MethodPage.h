// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QButtonGroup;
class QVBoxLayout;

namespace swingbridge {

class ChoiceRow;
class MethodModel;
class TextLabel;

//! Page 3: what is there, the recommended way, the other ways with why not.
class MethodPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit MethodPage(MethodModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void rebuild();

    MethodModel *m_model;
    TextLabel *m_situation;
    TextLabel *m_head;
    QVBoxLayout *m_rows;
    QButtonGroup *m_group;
    QList<ChoiceRow *> m_choices;
    TextLabel *m_notKnown;
    QString m_shown;
};

} // namespace swingbridge

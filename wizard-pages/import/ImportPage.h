// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QVBoxLayout;

namespace swingbridge {

class EmptyNote;
class ImportModel;
class TextLabel;

//! Page 7: the guide at the left, what the import does not carry at the right.
class ImportPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit ImportPage(ImportModel *model, QWidget *parent = nullptr);

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    ImportModel *m_model;
    EmptyNote *m_notNeeded;
    QWidget *m_guide;
    TextLabel *m_stepsHead;
    TextLabel *m_steps;
    TextLabel *m_missingHead;
    TextLabel *m_missing;
};

} // namespace swingbridge

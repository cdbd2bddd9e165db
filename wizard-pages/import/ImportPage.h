// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

class QLineEdit;

namespace swingbridge {

class Button;
class EmptyNote;
class FactList;
class FactTable;
class ImportModel;
class TextLabel;

//! Page 7: the file and the guide at the left; at the right what to mend, what is left out and, afterwards, how each of
//! these stands on the new server, the chosen one with all that is to be said about it.
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
    QLayout *buildGuide();
    QLayout *buildLines();
    void refreshGuide();
    void refreshLines();
    void refreshCurrent();
    void refreshAnswer();
    void answer();
    void copyPath();
    void openFolder();

    ImportModel *m_model;
    EmptyNote *m_note;
    QWidget *m_columns;
    TextLabel *m_guideHead;
    FactList *m_facts;
    Button *m_copy;
    Button *m_open;
    FactTable *m_guide;
    FactTable *m_lines;
    TextLabel *m_currentHead;
    FactList *m_current;
    TextLabel *m_answerLabel;
    QLineEdit *m_answer;
    Button *m_answerButton;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace swingbridge {

class Button;
class ComparisonModel;
class DecisionPanel;
class DifferenceView;
class FactList;
class GlyphLabel;
class TextLabel;

//! The current difference: what it is, what follows from it and what to do, both values side by side, and the decision below.
//! Only the middle scrolls: what is decided about and the deed stay in sight.
class DifferencePane : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencePane(ComparisonModel *model, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

private:
    QLayout *buildHead();
    QWidget *buildMiddle();
    void refreshFacts();

    ComparisonModel *m_model;
    GlyphLabel *m_glyph;
    TextLabel *m_subject;
    TextLabel *m_severity;
    TextLabel *m_position;
    Button *m_previous;
    Button *m_next;
    QScrollArea *m_middle;
    TextLabel *m_consequence;
    TextLabel *m_remedy;
    DifferenceView *m_view;
    FactList *m_facts;
    DecisionPanel *m_decision;
    QString m_shown;
};

} // namespace swingbridge

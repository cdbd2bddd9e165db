// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace swingbridge {

class Button;
class ComparisonModel;
class GlyphLabel;
class TextLabel;
enum class DecisionKind;

//! What to do about the current difference: three ways, a reason, and the button that decides. A decision that was made stands
//! in it and can be made anew.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionPanel(ComparisonModel *model, QWidget *parent = nullptr);

    //! Shows the model's current difference; what a person has begun to type about the same one stays.
    void refresh();
    void retranslate();

private:
    void load();
    void choose(DecisionKind kind);
    void weigh();
    void decide();
    std::optional<DecisionKind> chosen() const;
    QString madeText() const;

    ComparisonModel *m_model;
    QWidget *m_ways;
    QButtonGroup *m_choices;
    QRadioButton *m_mend;
    QRadioButton *m_accept;
    QRadioButton *m_byHand;
    QLineEdit *m_reason;
    Button *m_decide;
    GlyphLabel *m_glyph;
    TextLabel *m_note;
    QString m_shown;  //!< Of which state of which difference the panel was filled.
    QString m_offered; //!< The reason we suggested; a person's own is never replaced.
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Fonts.h"
#include "common/Glyph.h"
#include "common/TextualView.h"

#include <QList>

namespace swingbridge {

//! A labelled fact: "Version  2.1.20.0".
struct LabelledFact
{
    QString label;
    QString value; //!< never elided: wraps
    Glyph glyph = Glyph::None;
    Ink ink = Ink::Text;
    bool isCode = false; //!< fixed font: identifiers
    QString toolTip;

    bool operator==(const LabelledFact &) const = default;
};

//! Labelled facts below each other, rows of 24; long values wrap. Spoken as "label: value" lines; Ctrl+C copies.
class FactList : public TextualView
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<LabelledFact> &facts);
    //! Width of the labels in pixels of the design (default 116), so that columns line up with form fields.
    void setLabelWidth(int width);
    QString toText() const override;

protected:
    double lay(QPainter *painter, double width) const override;
    bool event(QEvent *event) override;

private:
    double rowHeight(const LabelledFact &fact, double width) const;

    QList<LabelledFact> m_facts;
    int m_labelWidth = 116;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Topology.h"

#include <QWidget>

#include <optional>

namespace swingbridge {

class TextLabel;

//! A fact in big letters: "Active now / sync01 / Seen active at 02:31:06." (page Switch).
class BigFact : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Title, Display };

    explicit BigFact(Size size, QWidget *parent = nullptr);

    //! \a state paints the role glyph before \a fact; "No server" takes PlateState::Staging.
    void setTexts(const QString &caption, const QString &fact, const QString &explanation, std::optional<PlateState> state = {});

private:
    class RoleMark;

    TextLabel *m_caption;
    RoleMark *m_mark;
    TextLabel *m_fact;
    TextLabel *m_explanation;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "afterwards/FenceCard.h"
#include "foundation/Result.h"

class QPagedPaintDevice;

namespace swingbridge {

//! The card that gives a fenced server back by hand, on one page of paper.
class FenceCardPaper
{
    Q_DECLARE_TR_FUNCTIONS(FenceCardPaper)

public:
    explicit FenceCardPaper(FenceCard card) : m_card(std::move(card)) {}

    //! Everything between the tags is escaped; commands stand in the fixed font.
    QString toHtml() const;
    void paint(QPagedPaintDevice &device) const;
    //! Whole or not at all; LocalFile when it cannot be written.
    Done writePdf(const QString &path) const;

private:
    FenceCard m_card;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Glyph.h"
#include "common/TextualView.h"
#include "common/WordDifferences.h"

#include <QList>

namespace swingbridge {

//! One attribute with what is written now (old) and would be written (new).
struct AttributeChange
{
    QString name; //!< "proxyAddresses, 1 of 4 values"
    Glyph glyph = Glyph::None;
    QString note; //!< "sign-in name changes"
    QStringList removed; //!< in the tenant now
    QStringList added; //!< would be written

    bool operator==(const AttributeChange &) const = default;
};

//! Old and new values stacked, − above +, with the differing words marked; nothing is elided, long values wrap.
class ValueChanges : public TextualView
{
    Q_OBJECT

public:
    explicit ValueChanges(QWidget *parent = nullptr);

    void setChanges(const QList<AttributeChange> &changes);
    QString toText() const override;

protected:
    double lay(QPainter *painter, double width) const override;

private:
    void paintName(QPainter &painter, const AttributeChange &change, double top, double width) const;
    double layValue(QPainter *painter, const QString &value, const QList<TextMark> &marks, bool isAdded, double top, double width) const;

    QList<AttributeChange> m_changes;
};

} // namespace swingbridge

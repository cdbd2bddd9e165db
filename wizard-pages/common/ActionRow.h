// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Icons.h"

#include <QAbstractButton>

namespace swingbridge {

//! A way to go on, two lines with an icon and a chevron (page Welcome): title in strong, what it means in small.
class ActionRow : public QAbstractButton
{
    Q_OBJECT

public:
    //! \a name becomes the object name.
    ActionRow(Icon icon, const QString &name, QWidget *parent = nullptr);

    //! setText() is the title.
    void setExplanation(const QString &explanation);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Icon m_icon;
    QString m_explanation;
};

} // namespace swingbridge

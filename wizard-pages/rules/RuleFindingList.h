// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ShownScript.h"

#include <QScrollArea>

class QVBoxLayout;

namespace swingbridge {

//! What would go wrong with a script, worst first: where, what, what to do, and the repair where there is a safe one.
class RuleFindingList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RuleFindingList(QWidget *parent = nullptr);

    //! Equal findings are not built again. \a mayRepair: repairs are offered.
    void show(const QList<ShownFinding> &findings, bool mayRepair);
    //! The next show() builds anew: the language is another one.
    void forget() { m_isBuilt = false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void repairRequested(int finding);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *row(const ShownFinding &finding, int number, bool mayRepair);
    int contentHeight(int width) const;

    QWidget *m_content;
    QVBoxLayout *m_column;
    QList<ShownFinding> m_findings;
    bool m_mayRepair = false;
    bool m_isBuilt = false;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/Advice.h"
#include "session/PageModel.h"

namespace swingbridge {

//! One way as the page shows it.
struct MethodChoice
{
    QString id;          //!< "swing"
    QString title;
    QString explanation; //!< Why, or why not.
    bool isRecommended = false;
    bool isAvailable = false; //!< This migration was begun with a pair of servers: the swing is what it can do.
};

//! Page Method: what is there, what the advisor recommends and why, and the other ways.
class MethodModel final : public PageModel
{
    Q_OBJECT

public:
    explicit MethodModel(MigrationSession *session, QObject *parent = nullptr);

    QString situation() const;
    QList<MethodChoice> choices() const;
    QString chosen() const;
    void choose(const QString &way);
    QStringList notKnown() const;

private:
    AdviceFacts facts() const;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace swingbridge {

//! org.freedesktop.portal.Settings on the session bus: asks without blocking, listens for changes.
//! Where there is no bus or no portal, nothing ever arrives.
class PortalSettings : public QObject
{
    Q_OBJECT

public:
    explicit PortalSettings(QObject *parent = nullptr);

    //! The answer comes as received().
    void ask(const QString &area, const QString &key);

Q_SIGNALS:
    void received(const QString &area, const QString &key, const QVariant &value);

private Q_SLOTS:
    void settingChanged(const QString &area, const QString &key, const QDBusVariant &value);
};

} // namespace swingbridge

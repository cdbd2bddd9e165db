// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PortalSettings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace swingbridge {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");

//! Settings.Read wraps its answer in one variant more than SettingChanged does.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalSettings::PortalSettings(QObject *parent)
    : QObject(parent)
{
    QDBusConnection::sessionBus().connect(service, path, settings, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
}

void PortalSettings::ask(const QString &area, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call << area << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, area, key](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<QVariant> reply = *answered;
        if (reply.isValid())
            Q_EMIT received(area, key, unwrapped(reply.value()));
        answered->deleteLater();
    });
}

void PortalSettings::settingChanged(const QString &area, const QString &key, const QDBusVariant &value)
{
    Q_EMIT received(area, key, unwrapped(value.variant()));
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/WelcomeModel.h"

namespace swingbridge {

WelcomeModel::WelcomeModel(std::shared_ptr<Migrations> migrations, QObject *parent)
    : QObject(parent), m_migrations(std::move(migrations)), m_scenario(QStringLiteral("contoso"))
{
    readAgain();
}

void WelcomeModel::setScenario(const QString &name)
{
    if (name == m_scenario)
        return;
    m_scenario = name;
    Q_EMIT changed();
}

void WelcomeModel::readAgain()
{
    m_known = m_migrations->known();
    Q_EMIT changed();
}

void WelcomeModel::begin()
{
    take(m_migrations->begin());
}

void WelcomeModel::rehearse()
{
    take(m_migrations->rehearse(m_scenario));
}

void WelcomeModel::resume(const QString &folder)
{
    take(m_migrations->open(folder));
}

void WelcomeModel::take(Result<std::unique_ptr<MigrationSession>> opened)
{
    m_error.reset();
    if (!opened) {
        m_error = opened.error();
        Q_EMIT changed();
        return;
    }
    m_session = std::move(*opened);
    Q_EMIT changed();
    Q_EMIT sessionOpened();
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "welcome/Migrations.h"

#include <QObject>

namespace swingbridge {

//! Page Welcome: what can be begun and what can be gone on with.
class WelcomeModel final : public QObject
{
    Q_OBJECT

public:
    explicit WelcomeModel(std::shared_ptr<Migrations> migrations, QObject *parent = nullptr);

    const QList<KnownMigration> &known() const { return m_known; }
    QList<KnownScenario> scenarios() const { return m_migrations->scenarios(); }
    const QString &scenario() const { return m_scenario; }
    void setScenario(const QString &name);
    //! Translated: why the last try did not begin anything.
    const std::optional<Error> &error() const { return m_error; }

    void readAgain();
    void begin();
    void rehearse();
    void resume(const QString &folder);
    //! The session that begin(), rehearse() or resume() opened; given away once.
    std::unique_ptr<MigrationSession> takeSession() { return std::move(m_session); }

Q_SIGNALS:
    void changed();
    void sessionOpened();

private:
    void take(Result<std::unique_ptr<MigrationSession>> opened);

    std::shared_ptr<Migrations> m_migrations;
    QList<KnownMigration> m_known;
    QString m_scenario;
    std::optional<Error> m_error;
    std::unique_ptr<MigrationSession> m_session;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

namespace swingbridge {

//! One rehearsal of the lab: what is simulated, and how `lab run` of it ends.
class Scenario
{
    Q_DECLARE_TR_FUNCTIONS(Scenario)

public:
    enum class Id { Clean, Contoso, Blocked, TwoActive, Unreachable, NotInstalled, Large, SnapshotRestored, StoppedActive };

    //! All of them, in the order in which they are listed.
    static const QList<Scenario> &all();
    //! BadInput lists the names there are.
    static Result<Scenario> find(const QString &name);
    static QString defaultName() { return QStringLiteral("contoso"); }

    Id id() const { return m_id; }
    QString name() const { return QLatin1String(m_name); } //!< "two-active"
    QString what() const { return tr(m_what); }            //!< One translated sentence.
    QStringList servers() const { return {QStringLiteral("sync01"), QStringLiteral("sync02")}; } //!< Active first.
    int objects() const { return m_objects; }              //!< Unless asked for another size.
    int exitStatus() const { return m_exit; }              //!< Of `lab run` with the scenario's own answers.
    //! The scenario's answers file, `swingbridge/answers/1` (cli.md).
    QByteArray answers() const;

private:
    constexpr Scenario(Id id, const char *name, const char *what, int objects, int exit)
        : m_id(id), m_name(name), m_what(what), m_objects(objects), m_exit(exit) {}

    Id m_id;
    const char *m_name;
    const char *m_what;
    int m_objects;
    int m_exit;
};

} // namespace swingbridge

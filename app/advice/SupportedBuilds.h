// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QDate>
#include <QList>

#include <optional>

namespace swingbridge {

//! What is known of one released build of the product.
class SupportedBuild
{
public:
    QString version;
    QDate endOfSupport;       //!< Invalid: none announced.
    bool isWithdrawn = false; //!< Uninstall it and install the current one.
    QString source;
};

//! What no longer works below a build.
class BuildEnd
{
public:
    enum class Of { Synchronization, WizardSignIn, AutomaticUpgrade };

    Of of = Of::Synchronization;
    QString below;
    QDate after; //!< The last day on which it worked; invalid: the day is not known.
    QString source;
};

//! What is wrong with some builds, whether supported or not.
class BuildTrouble
{
public:
    QString id;        //!< "privilegeEscalation": its sentences stand in ProductChecks.cpp
    QString from;      //!< Empty: every older one.
    QString below;
    QString reference; //!< "CVE-2026-65673"; may be empty.
    QString source;
};

//! Dated facts about builds: resources/advice/builds.json, the file to amend after a release of the product.
class SupportedBuilds
{
public:
    //! The facts this program was built with.
    static const SupportedBuilds &known();
    //! Reads swingbridge/builds/1; the error names what is wrong.
    static Result<SupportedBuilds> read(const QByteArray &text);

    QDate asOf() const { return m_asOf; }
    const QList<SupportedBuild> &builds() const { return m_builds; } //!< Oldest first.
    const QList<BuildTrouble> &troubles() const { return m_troubles; }
    //! The row of exactly \a version.
    std::optional<SupportedBuild> build(const QString &version) const;
    QString newest() const { return m_builds.isEmpty() ? QString() : m_builds.last().version; }
    //! What ended for \a version by \a today, the earliest; nothing for a version that is not known.
    std::optional<BuildEnd> ended(BuildEnd::Of what, const QString &version, const QDate &today) const;
    //! The oldest build for which \a what still works.
    QString oldest(BuildEnd::Of what) const;
    QList<BuildTrouble> troublesOf(const QString &version) const;

private:
    QDate m_asOf;
    QList<SupportedBuild> m_builds;
    QList<BuildEnd> m_ends;
    QList<BuildTrouble> m_troubles;
};

//! Below this build the vendor's wizard cannot sign in any more.
QString oldestSigningInBuild();

} // namespace swingbridge

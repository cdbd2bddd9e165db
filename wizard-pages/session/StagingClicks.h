// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace swingbridge {

//! One thing to do in the vendor's wizard, and what of it can be seen from here.
class StagingClick
{
public:
    //! What a look at the server shows once it was done.
    enum class Trace { None, WizardOpen, StagingMode, WizardClosed };

    StagingClick(QString what, QString boxState = {}, Trace trace = Trace::None)
        : text(std::move(what)), box(std::move(boxState)), leaves(trace) {}

    QString text; //!< Translated, with the words as they stand in the wizard.
    QString box;  //!< Translated: how a box has to stand at this step; empty: there is none.
    Trace leaves = Trace::None;
};

//! The staging page of the vendor's wizard, click by click, for a server's version (upgrade-paths.md 8.2).
class StagingClicks
{
    Q_DECLARE_TR_FUNCTIONS(StagingClicks)

public:
    //! Into staging mode when \a demotes, else out of it. With the hard fence the start box stays unticked on both servers.
    static QList<StagingClick> of(const QString &server, const QString &version, bool demotes, bool hardFence);
    //! What else to know on this page: which sign-ins the version takes, and that screens may differ.
    static QStringList hints(const QString &version, bool demotes);
    //! Why nobody can sign in to the wizard of \a version any more, as a sentence; empty: people can.
    static QString whyNotOffered(const QString &server, const QString &version);
};

} // namespace swingbridge

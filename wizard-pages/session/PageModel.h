// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "migration/MigrationSession.h"
#include "migration/Phase.h"
#include "migration/Question.h"

#include <QObject>
#include <QPointer>

namespace swingbridge {

class ForeignClaim;
class Workspace;

//! What a page shows and decides, without a widget in sight. One a phase; derived models add what their page shows.
//!
//! A phase runs in the session, not here: leaving the page never stops it. Everything is said on demand, so that it
//! follows the language; changed() says that all of it may be different.
class PageModel : public QObject
{
    Q_OBJECT

public:
    PageModel(MigrationSession *session, PhaseId phase, QObject *parent = nullptr);

    PhaseId phase() const { return m_phase; }
    MigrationSession *session() const { return m_session; }
    const Workspace &workspace() const;

    //! May the person go on? True when the phase is done or was not needed.
    virtual bool isReady() const;
    //! What the deed at the end of the footer says; empty: "Next: " and the following page.
    virtual QString deedText() const { return {}; }
    virtual bool isDeedEnabled() const { return isReady(); }
    //! False while there is nothing to begin and nowhere to go: the switch is turning.
    virtual bool isDeedShown() const { return true; }
    //! Beside the deed: why it is off, or what it will do.
    virtual QString reason() const;
    //! What Stop will do; empty while there is nothing to stop.
    virtual QString stopText() const;
    //! A second, lesser deed ("Give back to sync01…"); empty: none.
    virtual QString undoText() const { return {}; }
    //! Shown: runs the phase unless it ran before.
    virtual void enter();
    //! The deed was pressed. The default goes to the next page.
    virtual void deed();
    virtual void undo() { }

    //! Runs the phase again on what was read before: after an answer, or after an error.
    virtual void readAgain();
    //! Reads everything anew.
    virtual void readAnew();
    void stop();
    bool isBusy() const;
    bool isRunningHere() const;
    //! "Full Import of contoso.com: 1,204 of 2,000 objects"; empty while nothing runs here.
    QString progressText() const;
    std::optional<Error> error() const;
    QList<Question> questions() const;
    //! Somebody else's open switch on one of the servers, as seen last (G05).
    const std::optional<ForeignClaim> &foreignClaim() const;
    //! Takes it over; page Switch follows it.
    void takeOver(const QString &confirmedOwner);
    //! What the server with \a machineId is called; the id itself for one that is not of this pair.
    QString serverOf(const QString &machineId) const;
    //! Shows \a ended on the page when it is an error.
    void tell(const Done &ended);
    //! The one line under the page's name in the step list.
    QString resultText() const;

Q_SIGNALS:
    void changed();
    void advanceRequested();
    //! What is to be done next is done on another page.
    void pageRequested(swingbridge::PhaseId phase);
    //! Something a person said was not kept: shown on the page.
    void refused(const swingbridge::Error &error);

protected:
    //! Tells the page when \a kept is an error; else settles the phase again when it only waited for answers.
    void settle(const Done &kept);

private:
    QPointer<MigrationSession> m_session;
    PhaseId m_phase;
};

} // namespace swingbridge

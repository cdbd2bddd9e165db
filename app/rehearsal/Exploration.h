// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "rehearsal/Schedule.h"

#include <QMap>
#include <QStringList>

#include <atomic>
#include <memory>
#include <stop_token>

namespace swingbridge {

//! The suites of guarded-switch.md 7.2: T2, T3, T4 and T6.
enum class SuiteKind { SingleFaultCrash, FaultPairs, States, Seeds };
QString toWord(SuiteKind suite);
std::optional<SuiteKind> suiteFromWord(QStringView word);

class ExploredViolation
{
public:
    QString invariant;
    QString replay; //!< For lab explore --replay.
    QStringList events;
};

//! What one suite found.
class SuiteResult
{
public:
    QString name;
    qint64 schedules = 0;    //!< Distinct sequences of events.
    qint64 distinctEnds = 0;
    qint64 states = 0;       //!< Of the search over states; 0 otherwise.
    int depth = 0;           //!< Steps of the longest schedule.
    double seconds = 0;
    double cpuSeconds = 0;   //!< Of this program's processor time, journals included.
    qint64 journals = 0;     //!< Schedules whose journal was kept, verified and reported ...
    qint64 journalFiles = 0; //!< ... and of how many in a file, with SQLite.
    bool isComplete = false;
    QList<ExploredViolation> violations;
    quint32 longestWithoutActive = 0; //!< Seconds of the exploration's clock.
    int slowestRecovery = 0;          //!< Steps from the last fault to the end.
    QMap<QString, qint64> restingStates; //!< Schedules that came by, by its word.
};

//! What an exploration shall do, and how far it is; shared by who runs it and who shows it.
class ExplorationOrder
{
public:
    SuiteKind suite = SuiteKind::SingleFaultCrash;
    qint64 limit = 0;  //!< Schedules (or states); 0: all there are.
    quint64 seed = 1;
    int journalEvery = 100; //!< One schedule of so many gets a journal of its own.
    std::shared_ptr<std::atomic<qint64>> explored = std::make_shared<std::atomic<qint64>>(0);
};

//! Runs one suite over the production core; pure but for some journals, which it writes into a temporary folder and removes.
//! Takes from seconds to minutes; \a stop ends it soon, the result is then not complete.
SuiteResult explore(const ExplorationOrder &order, std::stop_token stop);

//! The document swingbridge/exploration/1.
Json explorationDocument(const QString &build, quint64 seed, const QList<SuiteResult> &suites);
//! The same for people.
QString explorationText(const QList<SuiteResult> &suites);

} // namespace swingbridge

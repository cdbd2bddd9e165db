// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QString>

namespace swingbridge {

class Difference;
class GuardStatement;
class ImportFinding;
class ImportState;
class NotCarried;

//! Label and value, both translated.
struct ImportFact
{
    QString label;
    QString value;
    bool isCode = false;
};

//! One row of the page's table, and what is said about it when it is chosen.
struct ImportLine
{
    //! In the order of urgency.
    enum class State { Blocker, Missing, High, Medium, LeftOut, Low, NotKnown, Answered, Info, There, Nothing };

    QString id;
    QString guard; //!< Of a blocker: what an answer is given to ("P07").
    State state = State::Info;
    QString title;
    QString seen;
    QList<ImportFact> facts;

    //! A person has to do or look at something.
    bool isOpen() const { return state < State::Answered; }
};

struct ImportGroup
{
    QString title;
    QList<ImportLine> lines;
};

//! Says an ImportState as rows: what to mend before, what the import leaves out, how the file and the new server differ.
class ImportLines
{
    Q_DECLARE_TR_FUNCTIONS(ImportLines)

public:
    using GuardAnswers = QMap<QString, GuardStatement>;

    //! \a target is the new server. Empty while nothing was prepared; most urgent first within a group.
    static QList<ImportGroup> of(const ImportState &state, const QString &target, const GuardAnswers &answers);
    //! "Missing", "Left out"; the word beside the glyph.
    static QString word(ImportLine::State state);

private:
    static ImportLine lineOf(const ImportFinding &finding, int number, const GuardAnswers &answers);
    static ImportLine lineOf(const NotCarried &item);
    static ImportLine lineOf(const Difference &difference, const ImportState &state);
    static QString someOf(const QStringList &names);
};

} // namespace swingbridge

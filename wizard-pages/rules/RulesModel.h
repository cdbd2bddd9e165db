// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/AddedScripts.h"
#include "rules/RulePlan.h"
#include "rules/ShownScript.h"
#include "session/PageModel.h"

namespace swingbridge {

//! One script as the page lists it: a custom rule of the active server, or a file that a person added.
struct RuleLine
{
    enum class State { Equal, Waiting, Noted, Warned, WouldFail, Skipped, Running, Done, Failed };
    QString id;
    QString name;      //!< Without "In from AD - ".
    QString fullName;
    QString word;      //!< Translated: "to be created, contoso.com, 50".
    State state = State::Waiting;
};

//! One line of the connector map.
struct MapLine
{
    QString from;
    QString fromId;
    QString toId;          //!< Empty: nobody knows yet.
    QString how;           //!< Translated: "forest".
    QString confirmed;     //!< Translated: "by adm.holm", "not needed", "to be confirmed".
    int rules = 0;         //!< Custom rules of the active server that use it.
    bool isSame = false;   //!< Entra ID: the same identifier everywhere.
    bool isConfirmed = false;

    bool operator==(const MapLine &) const = default;
};

//! A connector of the staging server that could stand for one of the active server.
struct ConnectorCandidate
{
    QString id;
    QString name;

    bool operator==(const ConnectorCandidate &) const = default;
};

//! Page Rules: which custom rules go to the staging server, with exactly the connector GUIDs rewritten; scripts that a person
//! brings along are read, rewritten and linted beside them. Reading and writing files never blocks.
class RulesModel final : public PageModel
{
    Q_OBJECT

public:
    explicit RulesModel(MigrationSession *session, QObject *parent = nullptr);

    QString summary() const;
    QString activeName() const;
    QString stagingName() const;
    //! The servers were compared: there is something to write down.
    bool hasConfiguration() const;

    // --- scripts: the active server's custom rules first, then the added files
    int count() const;
    RuleLine line(int row) const;
    QList<RuleLine> lines() const;
    //! -1: none of that id.
    int rowOf(const QString &id) const;
    void setCurrent(const QString &id);
    const QString &current() const { return m_current; }
    //! The current script before and after; made when it is asked for.
    const ShownScript &script() const;
    //! "Run on sync02": the current script can be run by itself now; empty: it cannot be run from here at all.
    QString runText() const;
    bool mayRun() const;
    //! Runs the current script's rules on the staging server, one at a time, each read back.
    void runCurrent();
    //! What becomes of the current script, in a sentence or two.
    QString verdict() const;
    //! Texts are made anew: the language is another one.
    void sayAgain();

    // --- connector map
    QList<MapLine> map() const;
    //! The first connector that a person has to confirm; empty id: none.
    MapLine toConfirm() const;
    QList<ConnectorCandidate> candidates(const QString &fromId) const;
    //! Refused when the other connector already stands for one.
    void confirm(const QString &fromId, const QString &toId);

    // --- files of the person
    void addFiles(const QStringList &paths);
    //! The current script is a file that was added.
    bool isAdded() const;
    void removeCurrent();
    void makeRepair(int finding);
    bool isRepaired() const;
    void undoRepairs();
    //! Writes the active server's custom rules, each as a script that runs on that server only, to a new folder in \a folder.
    void writeScripts(const QString &folder);
    //! Writes all scripts for the staging server to new folders in \a folder: all or nothing, never beside the originals.
    void saveRewritten(const QString &folder);
    bool isBusyWithFiles() const { return m_added.isReading() || m_isSaving; }
    //! What would go wrong with each of them is known.
    bool areFilesJudged() const { return m_added.isJudged(); }

    void enter() override;
    QString deedText() const override;
    bool isDeedEnabled() const override;
    void deed() override;
    QString reason() const override;

Q_SIGNALS:
    //! Something was done that the page says: translated.
    void said(const QString &headline, const QString &text);

private:
    int toRun() const;
    void runNext();
    Result<ScriptScan> scanForStaging(const AddedScript &script) const;
    QString stamp() const;
    void follow();
    void forget();
    AddedScript scriptOf(const RuleProgress &progress) const;
    const RuleProgress *currentRule() const;
    const AddedScript *currentFile() const;
    QString connectorName(const Guid &connector) const;
    RuleLine ruleLine(const RuleProgress &progress) const;
    RuleLine fileLine(int index) const;
    void noteSaved(const Result<QStringList> &folders, qsizetype files);
    [[nodiscard]] static QCoro::Task<> save(QPointer<RulesModel> self, class ScriptBatch batch);

    RulePlan m_plan;
    AddedScripts m_added;
    QString m_current;
    QString m_awaited; //!< To be current when it has been read.
    mutable std::optional<ShownScript> m_shown;
    bool m_isSaving = false;
    QList<ScriptScan> m_handedOver; //!< Added scripts that the phase knows.
    QList<Guid> m_queue;            //!< Rules of a script that are still to be run.
};

} // namespace swingbridge

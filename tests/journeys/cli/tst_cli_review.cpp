// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CliProcess.h"

#include "foundation/WholeFile.h"

#include <QDir>
#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! The command line between the servers and the switch: copies are taken, differences are decided one by one.
class tst_CliReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copiesAreTakenWheneverAsked();
    void noCopyIsTakenToOneOfTheServers();
    void aDifferenceIsDecidedByItsIdAndReason();
    void whatIsNotOpenIsNotDecided();
    void oneServerIsCheckedAlone();
    void aPairIsCheckedBeforeAMigration();
    void aCheckThatDoesNotExistIsNotPassed();

private:
    //! `check` or `preflight` of servers in this migration's lab.
    CliResult checked(const QStringList &words) const
    {
        return CliProcess().run(words + QStringList{QStringLiteral("--lab"), m_journal + QStringLiteral("/lab"), QStringLiteral("--format"), QStringLiteral("json")});
    }
    static QStringList idsOf(const CliResult &result)
    {
        const Json document = result.document();
        QStringList ids;
        for (const Json &check : document["checks"])
            ids << textAt(check, "id");
        return ids;
    }
    CliResult decide(const QString &id, const QString &decision, const QStringList &more = {}) const
    {
        return CliProcess().run(QStringList{QStringLiteral("decide"), m_journal, id, decision, QStringLiteral("--format"), QStringLiteral("json")} + more);
    }
    CliResult backup(const QStringList &more = {}) const
    {
        return CliProcess().run(QStringList{QStringLiteral("backup"), m_journal, QStringLiteral("--format"), QStringLiteral("json")} + more);
    }
    qsizetype copies() const
    {
        return QDir(m_journal + QStringLiteral("/backup")).entryList({QStringLiteral("EntraConnect-config-*Z-SYNC0?-*")}, QDir::Dirs).size();
    }

    QTemporaryDir m_folder;
    QString m_journal;
    QString m_first; //!< The difference at which the run stopped.
};

void tst_CliReview::initTestCase()
{
    m_journal = m_folder.filePath(QStringLiteral("journal"));
    Json answers = CliProcess().run({QStringLiteral("lab"), QStringLiteral("list"), QStringLiteral("--answers"), QStringLiteral("contoso")}).document();
    answers["differences"] = Json::array();
    const QString file = m_folder.filePath(QStringLiteral("answers.json"));
    QVERIFY(writeWholeFile(file, QByteArray::fromStdString(answers.dump())));
    const CliResult result = CliProcess().run({QStringLiteral("lab"), QStringLiteral("run"), QStringLiteral("--scenario"), QStringLiteral("contoso"), QStringLiteral("--journal"),
                                               m_journal, QStringLiteral("--answers"), file, QStringLiteral("--format"), QStringLiteral("json")});
    COMPARE_EXIT(result, 4);
    m_first = textAt(result.document(), "code");
    QVERIFY2(m_first.contains(u'-'), result.said().constData());
}

void tst_CliReview::copiesAreTakenWheneverAsked()
{
    QCOMPARE(copies(), 2);
    const CliResult result = backup();
    QVERIFY2(result.exit == 0 || result.exit == 1, result.said().constData());
    VERIFY_SCHEMA("status", result.out);
    QCOMPARE(copies(), 4);
    const QString elsewhere = m_folder.filePath(QStringLiteral("elsewhere"));
    QVERIFY(backup({QStringLiteral("--folder"), elsewhere}).exit <= 1);
    QCOMPARE(copies(), 4);
    QCOMPARE(QDir(elsewhere).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
}

void tst_CliReview::noCopyIsTakenToOneOfTheServers()
{
    const CliResult result = backup({QStringLiteral("--folder"), QStringLiteral("\\\\SYNC01\\c$\\backup")});
    COMPARE_EXIT(result, 4);
    VERIFY_SCHEMA("error", result.out);
    QCOMPARE(textAt(result.document(), "code"), QStringLiteral("backup-on-server"));
}

void tst_CliReview::aDifferenceIsDecidedByItsIdAndReason()
{
    const QStringList because{QStringLiteral("--reason"), QStringLiteral("meant so")};
    COMPARE_EXIT(decide(m_first, QStringLiteral("accept")), 4); // nothing is accepted silently
    COMPARE_EXIT(decide(m_first, QStringLiteral("forget"), because), 2);
    COMPARE_EXIT(decide(m_first, QStringLiteral("accept"), because), 0);
    COMPARE_EXIT(decide(m_first, QStringLiteral("mendByHand"), because), 4); // decided already
    COMPARE_EXIT(decide(m_first, QStringLiteral("mendByHand"), because + QStringList{QStringLiteral("--again")}), 0);
}

void tst_CliReview::whatIsNotOpenIsNotDecided()
{
    const CliResult result = decide(QStringLiteral("customRule.missing-00000000"), QStringLiteral("accept"), {QStringLiteral("--reason"), QStringLiteral("x")});
    COMPARE_EXIT(result, 4);
    VERIFY_SCHEMA("error", result.out);
    QCOMPARE(textAt(result.document(), "code"), QStringLiteral("not-open"));
}

void tst_CliReview::oneServerIsCheckedAlone()
{
    const CliResult result = checked({QStringLiteral("check"), QStringLiteral("lab:sync01")});
    COMPARE_EXIT(result, 1); // its support ends soon
    VERIFY_SCHEMA("preflight", result.out);
    const Json document = result.document();
    for (const Json &check : document["checks"])
        QCOMPARE(textAt(check, "server"), QStringLiteral("sync01"));
    const QStringList ids = idsOf(result);
    for (const char *id : {"support", "editedRules", "autoUpgrade", "UpgradeAbortedSyncCycleDisabled", "G12"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
    const CliResult text = CliProcess().run({QStringLiteral("check"), QStringLiteral("lab:sync01"), QStringLiteral("--lab"), m_journal + QStringLiteral("/lab")});
    COMPARE_EXIT(text, 1);
    QVERIFY2(text.out.startsWith("sync01") && text.out.contains("2.5.190.0") && text.out.count('\n') < 60, text.out.constData()); // one page
}

void tst_CliReview::aPairIsCheckedBeforeAMigration()
{
    const QStringList pair{QStringLiteral("preflight"), QStringLiteral("--active"), QStringLiteral("lab:sync01"), QStringLiteral("--staging"), QStringLiteral("lab:sync02")};
    const CliResult result = checked(pair);
    COMPARE_EXIT(result, 1);
    VERIFY_SCHEMA("preflight", result.out);
    QVERIFY(idsOf(result).contains(QStringLiteral("G13")) && !idsOf(result).contains(QStringLiteral("editedRules")));
    const CliResult one = checked(pair + QStringList{QStringLiteral("--only"), QStringLiteral("g13")});
    COMPARE_EXIT(one, 0);
    QCOMPARE(idsOf(one), QStringList(QStringLiteral("G13")));
}

void tst_CliReview::aCheckThatDoesNotExistIsNotPassed()
{
    const CliResult result = checked({QStringLiteral("check"), QStringLiteral("lab:sync01"), QStringLiteral("--only"), QStringLiteral("G99")});
    COMPARE_EXIT(result, 2);
    VERIFY_SCHEMA("error", result.out);
}

QTEST_GUILESS_MAIN(tst_CliReview)
#include "tst_cli_review.moc"

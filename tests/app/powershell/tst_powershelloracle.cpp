// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is a PowerShell on this machine, it is asked again about every test file; else this test is reported as skipped.
#include "foundation/JsonText.h"
#include "foundation/TextEncoding.h"
#include "powershell/PowerShellScript.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace swingbridge;

class TestPowerShellOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTestFileIsReadAsThisMachinesPowerShellReadsIt();

private:
    void remember(const QString &name, const QString &text);

    QString m_powerShell;
    QTemporaryDir m_folder;
    QHash<QString, QString> m_texts;
};

namespace {

// U+FEFF inside a text stays; QString::fromUtf8 would drop a first one.
QString textFrom(const std::string &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

QString answerOfOurs(const QString &name, const PowerShellScript &script)
{
    QStringList words;
    for (const PowerShellToken &token : script.tokens())
        words += QStringLiteral("%1 %2-%3").arg(toString(token.kind())).arg(token.begin()).arg(token.end());
    return QStringLiteral("%1|0|%2").arg(name, words.join(u','));
}

} // namespace

void TestPowerShellOracle::initTestCase()
{
    if (const QString named = qEnvironmentVariable("SWINGBRIDGE_PWSH"); !named.isEmpty())
        m_powerShell = QStandardPaths::findExecutable(named);
    if (m_powerShell.isEmpty())
        m_powerShell = QStandardPaths::findExecutable(QStringLiteral("powershell"));
    if (m_powerShell.isEmpty())
        m_powerShell = QStandardPaths::findExecutable(QStringLiteral("pwsh"));
    if (m_powerShell.isEmpty())
        QSKIP("no powershell and no pwsh on PATH");
    std::ifstream file(SWINGBRIDGE_TEST_DATA "/powershell/tokens.json");
    const Json document = Json::parse(file);
    for (const Json &snippet : document.at("snippets")) {
        if (!snippet.contains("newer than 5.1"))
            remember(QString::fromStdString(snippet.at("id").get<std::string>()), textFrom(snippet.at("text").get<std::string>()));
    }
    QDir folder(QStringLiteral(SWINGBRIDGE_TEST_DATA "/rule-scripts"));
    for (const QString &name : folder.entryList({QStringLiteral("*.ps1")})) {
        QFile script(folder.filePath(name));
        QVERIFY(script.open(QIODevice::ReadOnly));
        const auto decoded = decodeText(script.readAll(), name);
        QVERIFY(decoded);
        remember(name.chopped(4), decoded->text());
    }
}

// With a BOM, so that every PowerShell reads the same text.
void TestPowerShellOracle::remember(const QString &name, const QString &text)
{
    QFile file(m_folder.filePath(name + QStringLiteral(".ps1")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArrayLiteral("\xef\xbb\xbf") + text.toUtf8()) > 0);
    m_texts.insert(name, text);
}

void TestPowerShellOracle::everyTestFileIsReadAsThisMachinesPowerShellReadsIt()
{
    QProcess process;
    process.start(m_powerShell, {QStringLiteral("-NoProfile"), QStringLiteral("-NonInteractive"), QStringLiteral("-File"),
                                    QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/tests/app/powershell/ask-parser.ps1"), m_folder.path()});
    QVERIFY(process.waitForFinished(240'000));
    QCOMPARE(process.exitCode(), 0);
    int answers = 0;
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString answer = line.trimmed();
        const QString name = answer.section(u'|', 0, 0);
        QVERIFY2(m_texts.contains(name), qPrintable(name));
        const auto script = PowerShellScript::parse(m_texts.value(name));
        const bool isSound = answer.section(u'|', 1, 1) == u"0";
        QVERIFY2(isSound == script.errors().empty(), qPrintable(name));
        if (isSound)
            QCOMPARE(answerOfOurs(name, script), answer);
        ++answers;
    }
    QCOMPARE(answers, int(m_texts.size()));
}

QTEST_GUILESS_MAIN(TestPowerShellOracle)
#include "tst_powershelloracle.moc"

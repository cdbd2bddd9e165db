// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which argument is whose: rows by hand, and every New-ADSyncRule of tests/data/rule-scripts, where PowerShell's binder was asked.
#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"
#include "powershell/PowerShellBinding.h"
#include "powershell/PowerShellPlaces.h"
#include "powershell/PowerShellScript.h"

#include <QFile>
#include <QtTest>

#include <fstream>

using namespace swingbridge;

using NodeKind = PowerShellNode::Kind;
using ProblemKind = PowerShellBindingProblem::Kind;

class TestPowerShellBinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArgumentGoesWherePowerShellBindsIt_data();
    void anArgumentGoesWherePowerShellBindsIt();
    void whatPowerShellWouldRefuseIsSaid_data();
    void whatPowerShellWouldRefuseIsSaid();
    void aSplattedTableTakesItsNamesAndPositionsCloseUp();
    void anUnknownSplatHidesWhatIsMissing();
    void aCommandIsKnownByItsName_data();
    void aCommandIsKnownByItsName();
    void everyConnectorOfTheCorpusIsWherePowerShellFoundIt_data();
    void everyConnectorOfTheCorpusIsWherePowerShellFoundIt();
};

namespace {

const Json &corpus()
{
    static const Json document = [] {
        std::ifstream file(SWINGBRIDGE_TEST_DATA "/rule-scripts/expected.json");
        return Json::parse(file);
    }();
    return document;
}

PowerShellBinding bound(const PowerShellScript &script, const PowerShellBinding::SplatReader &readSplat = {})
{
    const PowerShellCommand command(script.commands().front());
    return PowerShellBinding(command, *PowerShellSignature::of(command.name()), readSplat);
}

QString boundText(const PowerShellBinding &binding)
{
    QStringList parts;
    for (const PowerShellBoundArgument &each : binding.arguments()) {
        const QString argument = each.argument() ? u'=' + each.argument().text().toString() : QString();
        parts += QString(each.parameter()) + argument;
    }
    return parts.join(u' ');
}

} // namespace

void TestPowerShellBinding::anArgumentGoesWherePowerShellBindsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("by name", "New-ADSyncRule -Connector 'c' -Name 'n'", "Connector='c' Name='n'");
    row("any case", "NEW-adsyncRULE -CONNECTOR 'c'", "Connector='c'");
    row("an unambiguous beginning", "New-ADSyncRule -Conn 'c' -N n -Sou user -T person -L Join",
        "Connector='c' Name=n SourceObjectType=user TargetObjectType=person LinkType=Join");
    row("the cmdlet's own before the common ones", "New-ADSyncRule -E 'n'", "EnablePasswordSync Name='n'");
    row("Direction needs three letters", "New-ADSyncRule -Dir Inbound", "Direction=Inbound");
    row("with a colon", "New-ADSyncRule -Connector:'c' -Disabled:$false", "Connector='c' Disabled=$false");
    row("with a colon and a blank", "New-ADSyncRule -Connector: 'c'", "Connector='c'");
    row("typographic dash", "New-ADSyncRule \xe2\x80\x93""Connector 'c'", "Connector='c'");
    row("switches take nothing", "New-ADSyncRule -Disabled 'n' -EnablePasswordSync Inbound 'c'",
        "Disabled EnablePasswordSync Name='n' Direction=Inbound Connector='c'");
    row("by position", "New-ADSyncRule 'n' Inbound 'c' user person Join",
        "Name='n' Direction=Inbound Connector='c' SourceObjectType=user TargetObjectType=person LinkType=Join");
    row("positions close up", "New-ADSyncRule -Name 'n' Inbound 'c' -Precedence 5",
        "Name='n' Precedence=5 Direction=Inbound Connector='c'");
    row("aliases of common parameters", "New-ADSyncRule -ov rule -ea Stop 'n'", "OutVariable=rule ErrorAction=Stop Name='n'");
    row("a comma makes one argument", "Add-ADSyncAttributeFlowMapping -Source 'a','b' -Dest c", "Source='a','b' Destination=c");
    row("New-Object by position", "New-Object T -ArgumentList 'a','b','EQUAL'", "ArgumentList='a','b','EQUAL' TypeName=T");
    row("continued lines", "New-ADSyncRule  `\r\n-Name 'n' `\r\n-Connector 'c' `\r\n", "Name='n' Connector='c'");
    row("a redirection is no argument", "New-ADSyncRule 'n' > log.txt Inbound", "Name='n' Direction=Inbound");
}

void TestPowerShellBinding::anArgumentGoesWherePowerShellBindsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto script = PowerShellScript::parse(text);
    QVERIFY(script.errors().empty());
    QCOMPARE(boundText(bound(script)), expected);
}

void TestPowerShellBinding::whatPowerShellWouldRefuseIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const char *text, ProblemKind kind, const char *parameter) {
        QTest::newRow(name) << QString::fromUtf8(text) << int(kind) << QString::fromUtf8(parameter);
    };
    row("unknown", "New-ADSyncRule -Connektor 'c'", ProblemKind::UnknownParameter, "Connektor");
    row("ambiguous", "New-ADSyncRule -D Inbound", ProblemKind::AmbiguousParameter, "D");
    row("twice", "New-ADSyncRule -Connector 'c' -Conn 'd'", ProblemKind::ParameterBoundTwice, "Connector");
    row("no argument", "New-ADSyncRule -Connector -Name 'n'", ProblemKind::MissingArgument, "Connector");
    row("no argument at the end", "New-ADSyncRule -Connector", ProblemKind::MissingArgument, "Connector");
    row("too many", "New-ADSyncRule 1 2 3 4 5 6 7", ProblemKind::NoPosition, "7");
    row("mandatory", "New-ADSyncRule 'n' Inbound", ProblemKind::MissingMandatory, "Connector");
}

void TestPowerShellBinding::whatPowerShellWouldRefuseIsSaid()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, name);
    const auto script = PowerShellScript::parse(text);
    const PowerShellBinding binding = bound(script);
    QVERIFY(!binding.problems().empty());
    QCOMPARE(int(binding.problems().front().kind()), kind);
    QCOMPARE(binding.problems().front().name(), name);
    QVERIFY(binding.problems().front().where());
}

void TestPowerShellBinding::aSplattedTableTakesItsNamesAndPositionsCloseUp()
{
    const auto script = PowerShellScript::parse(QStringLiteral("New-ADSyncRule @h Inbound 'c'; @{ Name = 'n' }"));
    const PowerShellNode name = script.nodes(NodeKind::HashEntry).front().child(1);
    const PowerShellBinding binding = bound(script, [&](PowerShellNode splat) {
        return splat.value() == u"h" ? std::optional(std::vector{PowerShellSplatEntry(QStringLiteral("Name"), name)}) : std::nullopt;
    });
    QCOMPARE(boundText(binding), QStringLiteral("Name='n' Direction=Inbound Connector='c'"));
    QVERIFY(binding.find(QLatin1String("Name"))->way() == PowerShellBoundArgument::Way::Splatted);
    QCOMPARE(binding.find(QLatin1String("Name"))->written().text(), QStringLiteral("@h"));
    QVERIFY(binding.unknownSplats().empty());
}

void TestPowerShellBinding::anUnknownSplatHidesWhatIsMissing()
{
    const auto script = PowerShellScript::parse(QStringLiteral("New-ADSyncRule @h"));
    const PowerShellBinding binding = bound(script);
    QCOMPARE(binding.unknownSplats().size(), size_t(1));
    QVERIFY(binding.problems().empty());
    QVERIFY(!binding.argument(QLatin1String("Connector")));
}

void TestPowerShellBinding::aCommandIsKnownByItsName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRule");
    const auto row = [](const char *text, bool isRule) { QTest::newRow(text) << QString::fromUtf8(text) << isRule; };
    row("New-ADSyncRule", true);
    row("new-adsyncrule", true);
    row("ADSync\\New-ADSyncRule", true);
    row("adsync\\NEW-ADSYNCRULE", true);
    row("New-ADSync`Rule", true);
    row("& 'New-ADSyncRule'", true);
    row(". \"New-ADSyncRule\"", true);
    row("Other\\New-ADSyncRule", false);
    row("& $command", false);
    row("& \"New-$x\"", false);
    row("New\xe2\x80\x93""ADSyncRule", false);
    row("New-ADSyncRules", false);
}

void TestPowerShellBinding::aCommandIsKnownByItsName()
{
    QFETCH(QString, text);
    QFETCH(bool, isRule);
    const auto script = PowerShellScript::parse(text);
    const PowerShellCommand command(script.commands().front());
    QCOMPARE(command.isCalled(u"New-ADSyncRule"), isRule);
    QCOMPARE(PowerShellSignature::of(command.name()) != nullptr, isRule);
}

void TestPowerShellBinding::everyConnectorOfTheCorpusIsWherePowerShellFoundIt_data()
{
    QTest::addColumn<int>("number");
    const Json &files = corpus().at("files");
    QCOMPARE(files.size(), size_t(150));
    for (int i = 0; i < int(files.size()); ++i)
        QTest::newRow(files.at(size_t(i)).at("file").get<std::string>().c_str()) << i;
}

void TestPowerShellBinding::everyConnectorOfTheCorpusIsWherePowerShellFoundIt()
{
    QFETCH(int, number);
    const Json &expected = corpus().at("files").at(size_t(number));
    const QString name = QString::fromStdString(expected.at("file").get<std::string>());
    QFile file(QStringLiteral(SWINGBRIDGE_TEST_DATA "/rule-scripts/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto decoded = decodeText(file.readAll(), name);
    QVERIFY(decoded);
    const auto script = PowerShellScript::parse(decoded->text());
    QCOMPARE(script.errors().empty(), expected.at("parseErrors") == 0);
    if (!script.errors().empty())
        return;
    const PowerShellPlaces places(*decoded);
    QStringList found;
    for (const PowerShellNode each : script.commands()) {
        const PowerShellCommand command(each);
        if (!command.isCalled(u"New-ADSyncRule"))
            continue;
        const PowerShellBinding binding(command, *PowerShellSignature::of(command.name()));
        PowerShellNode connector = binding.argument(QLatin1String("Connector"));
        if (!connector && !binding.unknownSplats().empty())
            connector = binding.unknownSplats().front();
        const PowerShellPlace place = places.at(connector ? connector.begin() : each.begin());
        found += QStringLiteral("%1:%2 %3").arg(place.line()).arg(place.column()).arg(connector.text());
    }
    QStringList wanted;
    for (const Json &argument : expected.at("arguments")) {
        wanted += QStringLiteral("%1:%2 %3").arg(argument.at("line").get<int>()).arg(argument.at("column").get<int>())
                      .arg(QString::fromStdString(argument.at("text").get<std::string>()));
    }
    QCOMPARE(found, wanted);
    for (const Json &connector : expected.at("connectors")) {
        const qint64 offset = connector.at("offset").get<qint64>();
        int low = 0;
        for (int high = int(decoded->text().size()); low < high;) {
            const int middle = (low + high) / 2;
            places.byteAt(middle) < offset ? low = middle + 1 : high = middle;
        }
        QCOMPARE(places.at(low).byte(), offset);
        QCOMPARE(places.at(low).line(), connector.at("line").get<int>());
        QCOMPARE(places.at(low).column(), connector.at("column").get<int>());
        const int length = connector.at("length").get<int>();
        QCOMPARE(decoded->text().mid(low, length), QString::fromStdString(connector.at("text").get<std::string>()));
    }
}

QTEST_GUILESS_MAIN(TestPowerShellBinding)
#include "tst_powershellbinding.moc"

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/Expression.h"
#include "lab/engine/NameTable.h"

#include <QTest>

using namespace swingbridge;

namespace {

//! An object with a few attributes.
class Source final : public ExpressionSource
{
public:
    const Values &attribute(int id) override { return m_values[id]; }

    int id(const QString &name) { return m_names.id(name); }
    void set(const char *name, const Values &values) { m_values[m_names.id(QLatin1String(name))] = values; }

private:
    NameTable m_names;
    QHash<int, Values> m_values;
};

Values text(const QString &value)
{
    return Values(1, Value(value));
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

    Source m_source;

    Evaluated evaluate(const QString &expression)
    {
        const Expression compiled = Expression::compile(
            expression, [this](const QString &name) { return m_source.id(name); },
            [](const QString &name) { return name == u"Domain.FQDN" ? QStringLiteral("contoso.com") : QString(); });
        if (!compiled.problem().isEmpty()) {
            Evaluated problem(Evaluated::Kind::Ignore);
            problem.values = text(QStringLiteral("problem: ") + compiled.problem());
            return problem;
        }
        return compiled.evaluate(m_source);
    }

    QString shown(const QString &expression)
    {
        const Evaluated result = evaluate(expression);
        switch (result.kind) {
        case Evaluated::Kind::Ignore:
            return result.values.isEmpty() ? QStringLiteral("ignore") : toText(result.values);
        case Evaluated::Kind::AuthoritativeNull:
            return QStringLiteral("authoritative null");
        case Evaluated::Kind::Error:
            return QStringLiteral("error");
        case Evaluated::Kind::Values:
            break;
        }
        QStringList texts;
        for (const Value &value : result.values)
            texts << toText(value);
        return texts.isEmpty() ? QStringLiteral("null") : texts.join(u'|');
    }

private Q_SLOTS:
    void init()
    {
        m_source = Source();
        m_source.set("cn", text(QStringLiteral("Mette Sørensen")));
        m_source.set("empty", text(QString()));
        m_source.set("spaced", text(QStringLiteral("  +49 30 12  ")));
        m_source.set("uac", Values(1, Value(qint64(514))));
        m_source.set("groupType", Values(1, Value(qint64(-2147483646))));
        m_source.set("guid", Values(1, Value(QByteArray::fromHex("c7857489a781eb4297c637ed73077b1f"))));
        m_source.set("sid", Values(1, Value(QByteArray::fromHex("010500000000000515000000010000000200000003000000e8030000"))));
        Values proxies = text(QStringLiteral("smtp:a@contoso.com"));
        proxies.append(Value(QStringLiteral(" SMTP:b@contoso.com")));
        proxies.append(Value(QStringLiteral("smtp:A@contoso.com")));
        m_source.set("proxyAddresses", proxies);
        m_source.set("dn", text(QStringLiteral("CN=O\\,Neill,OU=People,DC=contoso,DC=com")));
        m_source.set("pwdLastSet", Values(1, Value(qint64(131'000'000'000'000'000LL))));
        m_source.set("truth", Values(1, Value(true)));
    }

    void anExpressionComesTo_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *expression, const char *result) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(result);
        };
        // Texts of the Contoso rules
        row("Trim([spaced])", "+49 30 12");
        row("IIF(IsNullOrEmpty([displayName]),[cn],[displayName])", "Mette Sørensen");
        row("IIF(BitAnd([uac],2)=0,True,False)", "False");
        row("CBool(BitAnd([groupType],-2147483648))", "True");
        row("ConvertToBase64([guid])", "x4V0iaeB60KXxjftcwd7Hw==");
        row("\"CN={\" & ConvertToUTF8Hex(ConvertToBase64([guid])) & \"}\"", "CN={783456306961654236304B58786A66746377643748773D3D}");
        row("StringFromSid([sid])", "S-1-5-21-1-2-3-1000");
        row("RemoveDuplicates(Trim(ImportedValue(\"proxyAddresses\")))", "smtp:a@contoso.com|SMTP:b@contoso.com");
        row("ValueCount(\"proxyAddresses\")", "3");
        row("ValueCount(\"member\")", "0");
        row("InStr(DNComponent(CRef([dn]),1),\"\\\\0ACNF:\")>0", "False");
        row("DNComponent(CRef([dn]),1)", "O\\,Neill");
        row("DNComponentRev([dn],1)", "com");
        row("Contains([proxyAddresses], \"SMTP:\") > 0", "True");
        row("IIF(IsPresent([msExchRecipientTypeDetails]), IIF([msExchRecipientTypeDetails]=2, NULL, \"User\"), \"User\")", "User");
        row("[cn]&\"@\"&%Domain.FQDN%", "Mette Sørensen@contoso.com");
        row("CStr(FormatDateTime(DateFromNum([pwdLastSet]),\"yyyyMMddHHmmss.0Z\"))", "20160215085320.0Z");
        row("IIF(IsString([guid]),CStr([guid]),\"bytes\")", "bytes");
        row("BitAnd(&H21C07000,&HFF) = 0", "True");
        row("Word(\"User_12-34\",1,\"_\")", "User");
        row("Left(\"abcdef\",3) & Right(\"abcdef\",2) & Mid(\"abcdef\",3,2)", "abcefcd");
        row("Error(\"no\")", "error");
        row("IIF(True,IgnoreThisFlow,1)", "ignore");
        row("IIF(False,1,AuthoritativeNull)", "authoritative null");
        // The language
        row("1 + 2 * 3 - 4", "3");
        row("(1 + 2) * 3", "9");
        row("-5 + 2", "-3");
        row("7 / 2", "3");
        row("1 / 0", "error");
        row("\"a\" + \"b\"", "ab");
        row("\"say \"\"hi\"\"\"", "say \"hi\"");
        row("True || Error(\"not reached\")", "True");
        row("False && Error(\"not reached\")", "False");
        row("1 = 2 || 2 = 2 && 3 <> 3", "False");
        row("\"ABC\" = \"abc\"", "True");
        row("[absent] = \"\"", "False");
        row("[absent] <> \"x\"", "True");
        row("[absent] > 5", "False");
        row("[truth] = True", "True");
        row("IsPresent([empty]) = False", "True");
        row("Switch(1=2,\"a\",2=2,\"b\",True,\"c\")", "b");
        row("Switch(1=2,\"a\")", "null");
        row("Replace(Trim([spaced]),\" \",\"\")", "+493012");
        row("Split(\"a;b;;c\",\";\")", "a|b|c");
        row("Join([proxyAddresses],\",\")", "smtp:a@contoso.com, SMTP:b@contoso.com,smtp:A@contoso.com");
        row("Item(Split(\"a;b\",\";\"),2)", "b");
        row("Item(Split(\"a;b\",\";\"),3)", "null");
        row("InStrRev(\"abcabc\",\"b\")", "5");
        row("UCase(\"é\") & LCase(\"Ü\") & Len(\"佐藤\")", "Éü2");
        row("IIF(IgnoreThisFlow,1,2)", "2");
        // What is not understood
        row("Thumbprint([guid])", "problem: Thumbprint");
        row("IIF(True,1)", "problem: (syntax)");
        row("[cn", "problem: (syntax)");
        row("\"open", "problem: (syntax)");
        row("", "problem: (syntax)");
        row("1 2", "problem: (syntax)");
        row("Nonsense", "problem: Nonsense");
    }
    void anExpressionComesTo()
    {
        QFETCH(QString, expression);
        QFETCH(QString, result);
        QCOMPARE(shown(expression), result);
    }

    void depthIsLimited()
    {
        QCOMPARE(shown(QString(100'000, u'(') + u'1' + QString(100'000, u')')), QStringLiteral("problem: (syntax)"));
        QCOMPARE(shown(QString(100'000, u'-') + u'1'), QStringLiteral("problem: (syntax)"));
    }

    void itSaysWhatItReads()
    {
        NameTable names;
        const Expression compiled = Expression::compile(QStringLiteral("IIF(IsPresent([a]),[b],[A]) & ImportedValue(\"c\")"),
                                                        [&](const QString &name) { return names.id(name); }, [](const QString &) { return QString(); });
        QCOMPARE(compiled.attributes(), (QList<int>{0, 1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"

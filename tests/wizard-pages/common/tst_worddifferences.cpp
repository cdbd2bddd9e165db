// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/WordDifferences.h"

#include <QRandomGenerator>
#include <QTest>

using namespace swingbridge;

namespace {

//! The text with its marks in angle quotes.
QString shown(const QString &text, const QList<TextMark> &marks)
{
    QString out;
    int at = 0;
    for (const TextMark &mark : marks) {
        out += text.mid(at, mark.start - at) + u'‹' + text.mid(mark.start, mark.length) + u'›';
        at = mark.start + mark.length;
    }
    return out + text.mid(at);
}

QString withoutMarks(QString text, const QList<TextMark> &marks)
{
    for (auto it = marks.crbegin(); it != marks.crend(); ++it)
        text.remove(it->start, it->length);
    return text;
}

} // namespace

class tst_WordDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheWordsThatDiffer_data();
    void marksTheWordsThatDiffer();
    void whatIsNotMarkedIsTheSameOnBothSides();
    void everythingBetweenIsMarkedWhenTheTextsHaveLittleInCommon();
};

void tst_WordDifferences::marksTheWordsThatDiffer_data()
{
    QTest::addColumn<QString>("active");
    QTest::addColumn<QString>("staging");
    QTest::addColumn<QString>("shownActive");
    QTest::addColumn<QString>("shownStaging");
    const auto row = [](const char *name, const char16_t *a, const char16_t *b, const char16_t *sa, const char16_t *sb) {
        QTest::newRow(name) << QString::fromUtf16(a) << QString::fromUtf16(b) << QString::fromUtf16(sa) << QString::fromUtf16(sb);
    };
    row("equal", u"a b", u"a b", u"a b", u"a b");
    row("both empty", u"", u"", u"", u"");
    row("one side empty", u"", u"US", u"", u"‹US›");
    row("one word", u"every 30 min", u"every 60 min", u"every ‹30› min", u"every ‹60› min");
    row("a word more", u"user", u"user group", u"user", u"user‹ group›");
    row("parts of an address are one mark", u"mette.sorensen@contoso.com", u"msorensen@contoso.com", u"‹mette.sorensen›@contoso.com", u"‹msorensen›@contoso.com");
    row("a GUID is one word", u"'ab0ee528-d43d-5564-a01a-59f19afc6b53'", u"'ab0ee528-d43d-5564-a01a-75d447becf20'",
        u"'‹ab0ee528-d43d-5564-a01a-59f19afc6b53›'", u"'‹ab0ee528-d43d-5564-a01a-75d447becf20›'");
    row("a version is one word", u"2.1.20.0", u"2.5.20.0", u"‹2.1.20.0›", u"‹2.5.20.0›");
    row("an attribute is one word", u"Trim([mail])", u"Trim([mailNickname])", u"Trim(‹[mail]›)", u"Trim(‹[mailNickname]›)");
    row("a text in quotes is one word", u"\"US\"", u"\"United States\"", u"‹\"US\"›", u"‹\"United States\"›");
    row("letters outside ASCII", u"Łukasz Wiśniewski", u"Łukasz Nowak", u"Łukasz ‹Wiśniewski›", u"Łukasz ‹Nowak›");
    row("changed words are joined over a blank", u"one two end", u"three four end", u"‹one two› end", u"‹three four› end");
    row("case counts", u"SMTP:a", u"smtp:a", u"‹SMTP›:a", u"‹smtp›:a");
}

void tst_WordDifferences::marksTheWordsThatDiffer()
{
    QFETCH(QString, active);
    QFETCH(QString, staging);
    const WordMarks marks = wordDifferences(active, staging);
    QTEST(shown(active, marks.active), "shownActive");
    QTEST(shown(staging, marks.staging), "shownStaging");
}

void tst_WordDifferences::whatIsNotMarkedIsTheSameOnBothSides()
{
    QRandomGenerator random(20260912);
    const QStringList words{QStringLiteral("IIF("), QStringLiteral("[c]"), QStringLiteral(","), QStringLiteral("\"US\""), QStringLiteral(" "), QStringLiteral("mail"), QStringLiteral(")")};
    for (int round = 0; round < 300; ++round) {
        QString a, b;
        for (int i = random.bounded(12); i > 0; --i)
            a += words.at(random.bounded(int(words.size())));
        for (int i = random.bounded(12); i > 0; --i)
            b += words.at(random.bounded(int(words.size())));
        const WordMarks marks = wordDifferences(a, b);
        // Joining over a blank may mark a blank that both have: compare without blanks.
        QCOMPARE(withoutMarks(a, marks.active).remove(u' '), withoutMarks(b, marks.staging).remove(u' '));
    }
}

void tst_WordDifferences::everythingBetweenIsMarkedWhenTheTextsHaveLittleInCommon()
{
    QString a = QStringLiteral("same "), b = a;
    for (int i = 0; i < 3000; ++i) {
        a += QStringLiteral("a%1;").arg(i);
        b += QStringLiteral("b%1:").arg(i);
    }
    const WordMarks marks = wordDifferences(a + QStringLiteral("end"), b + QStringLiteral("end"));
    QCOMPARE(marks.active.size(), 1);
    QCOMPARE(marks.active.first().start, 5);
    QCOMPARE(marks.staging.size(), 1);
}

QTEST_APPLESS_MAIN(tst_WordDifferences)
#include "tst_worddifferences.moc"

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnouncementSpy.h"
#include "common/Appearance.h"
#include "common/DetailsText.h"
#include "common/MessageBar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace swingbridge;

namespace {

Message refusal()
{
    Message message;
    message.kind = Glyph::Blocker;
    message.headline = QStringLiteral("sync01 refused the demotion.");
    message.text = QStringLiteral("sync01 is still active, nothing was changed.");
    message.details = QStringLiteral("Set-ADSyncScheduler: E_REFUSED");
    return message;
}

} // namespace

class tst_MessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void aMessageIsAnnouncedOnce();
    void anotherMessageTakesItsButtonsAway();
    void closingHidesAndTells();
    void aMessageThatMustStayHasNoCloseButton();
    void detailsOpenAndAreCopied();
    void aButtonMayReplaceTheMessageThatHoldsIt();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void tst_MessageBar::aMessageIsAnnouncedOnce()
{
    const test::AnnouncementSpy spy;
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.setMessage(refusal());
    bar.setMessage(refusal());
    QCOMPARE(spy.heard(), QStringList{QStringLiteral("Blocker: sync01 refused the demotion. sync01 is still active, nothing was changed.")});
    QVERIFY(!bar.isHidden());
}

void tst_MessageBar::anotherMessageTakesItsButtonsAway()
{
    MessageBar bar;
    bar.setMessage(refusal());
    const QPointer<Button> again = bar.addButton(QStringLiteral("Try again"), QStringLiteral("tryAgainButton"));
    QCOMPARE(again->objectName(), QStringLiteral("tryAgainButton"));
    Message other = refusal();
    other.headline = QStringLiteral("sync01 does not answer.");
    bar.setMessage(other);
    QTRY_VERIFY(again.isNull());
}

void tst_MessageBar::closingHidesAndTells()
{
    MessageBar bar;
    bar.setMessage(refusal());
    QSignalSpy closed(&bar, &MessageBar::closed);
    auto *close = bar.findChild<Button *>(QStringLiteral("closeMessageButton"));
    QCOMPARE(close->accessibleName(), QStringLiteral("Close message"));
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(bar.isHidden());
    QCOMPARE(closed.size(), 1);
}

void tst_MessageBar::aMessageThatMustStayHasNoCloseButton()
{
    MessageBar bar;
    Message message = refusal();
    message.isClosable = false;
    bar.setMessage(message);
    QVERIFY(bar.findChild<Button *>(QStringLiteral("closeMessageButton"))->isHidden());
}

void tst_MessageBar::detailsOpenAndAreCopied()
{
    MessageBar bar;
    bar.setMessage(refusal());
    auto *details = bar.findChild<DetailsText *>();
    QVERIFY(details->isHidden());
    QTest::mouseClick(bar.findChild<Button *>(QStringLiteral("messageDetailsButton")), Qt::LeftButton);
    QVERIFY(!details->isHidden());
    QTest::mouseClick(bar.findChild<Button *>(QStringLiteral("copyDetailsButton")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Set-ADSyncScheduler: E_REFUSED"));
}

void tst_MessageBar::aButtonMayReplaceTheMessageThatHoldsIt()
{
    MessageBar bar;
    bar.setMessage(refusal());
    Button *again = bar.addButton(QStringLiteral("Try again"), QStringLiteral("tryAgainButton"));
    connect(again, &Button::clicked, &bar, &MessageBar::clear);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(bar.isHidden());
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"

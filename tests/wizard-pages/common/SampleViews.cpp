// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleViews.h"

#include "common/ActionRow.h"
#include "common/ChipRow.h"
#include "common/ChoiceRow.h"
#include "common/CodeView.h"
#include "common/DifferenceView.h"
#include "common/FactTable.h"
#include "common/RunSegments.h"
#include "common/SearchField.h"
#include "common/ServerCard.h"
#include "common/BigFact.h"
#include "common/Timeline.h"
#include "common/TotalsPicture.h"
#include "common/ValueChanges.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace swingbridge::test {

namespace {

using S = TimelineStep::State;

Fact fact(const QString &id, Glyph glyph, const QString &name, const QStringList &evidence, const QString &age)
{
    Fact f;
    f.id = id;
    f.glyph = glyph;
    f.name = name;
    f.evidence = evidence;
    f.age = age;
    f.isStrong = glyph != Glyph::Passed;
    return f;
}

TimelineStep step(S state, const QString &title, const QString &seen, const QString &time, const QString &exporter)
{
    TimelineStep s;
    s.state = state;
    s.title = title;
    s.seen = seen;
    s.time = time;
    s.exporter = exporter;
    return s;
}

const QString sync01 = QStringLiteral("sync01");
const QString sync02 = QStringLiteral("sync02");

} // namespace

QWidget *sampleGuards()
{
    auto *table = new FactTable(FactTable::Density::Guards);
    table->setHeads({}, QStringLiteral("Guard"), {QStringLiteral("Evidence")}, QStringLiteral("Age"));
    table->setFacts({fact(QStringLiteral("g1"), Glyph::Passed, QStringLiteral("Two different machines"), {QStringLiteral("ids and accounts differ")}, QStringLiteral("12 s")),
        fact(QStringLiteral("g2"), Glyph::Passed, QStringLiteral("Full run after last change"), {QStringLiteral("02:11 after 01:58")}, QStringLiteral("18 min")),
        fact(QStringLiteral("g3"), Glyph::Attested, QStringLiteral("Backups attested"), {QStringLiteral("adm.reyes, 00:40")}, QStringLiteral("2 h")),
        fact(QStringLiteral("g4"), Glyph::Failed, QStringLiteral("Both servers idle"), {QStringLiteral("a Delta cycle runs on sync02")}, QStringLiteral("1 s"))});
    table->setFitsContent(true);
    return table;
}

QWidget *sampleChecks()
{
    auto *table = new FactTable(FactTable::Density::Checks);
    table->setHeads(QStringLiteral("State"), QStringLiteral("Check"), {QStringLiteral("sync01, active"), QStringLiteral("sync02, staging")}, QStringLiteral("Read"));
    table->setGroups({{QStringLiteral("Synchronization"),
                          {fact(QStringLiteral("c1"), Glyph::Blocker, QStringLiteral("Entra Connect wizard closed"), {QStringLiteral("closed"), QStringLiteral("open since 01:52")}, QStringLiteral("01:58:11")),
                              fact(QStringLiteral("c2"), Glyph::Passed, QStringLiteral("No cycle in progress"), {QStringLiteral("idle"), QStringLiteral("idle")}, QStringLiteral("01:58:12"))}},
        {QStringLiteral("Protection"),
            {fact(QStringLiteral("c3"), Glyph::Medium, QStringLiteral("Database size"), {QStringLiteral("LocalDB, 6.1 GB of 10 GB"), QStringLiteral("SQL Server sql07, no limit")}, QStringLiteral("01:58:10")),
                fact(QStringLiteral("c4"), Glyph::Waived, QStringLiteral("Snapshots attested"), {QStringLiteral("taken 00:40, adm.reyes"), QStringLiteral("waived: new machine")}, QStringLiteral("01:31"))}}});
    table->setCurrentId(QStringLiteral("c1"));
    table->setFitsContent(true);
    return table;
}

QWidget *sampleDifference()
{
    const auto row = [](const char16_t *key, const QString &a, const QString &b, bool isCode = false) {
        DifferenceRow r;
        r.key = QString::fromUtf16(key);
        r.active = a;
        r.staging = b;
        r.isChanged = a != b;
        r.isCode = isCode;
        return r;
    };
    const QString same = QStringLiteral("same");
    auto *view = new DifferenceView;
    view->setServers(sync01, sync02);
    view->setRows({row(u"Connector", same, same), row(u"Direction", same, same), row(u"Object types", same, same), row(u"Target", QStringLiteral("usageLocation"), QStringLiteral("usageLocation")),
        row(u"Flow type", QStringLiteral("Expression"), QStringLiteral("Expression")), row(u"Sources", QStringLiteral("c, extensionAttribute5"), QStringLiteral("c, extensionAttribute5")),
        row(u"Expression", QStringLiteral("IIF(IsPresent([extensionAttribute5]),[extensionAttribute5],[c])"), QStringLiteral("IIF(IsPresent([c]),[c],\"US\")"), true), row(u"Merge type", same, same), row(u"Execute once", same, same)});
    return view;
}

QWidget *sampleTotals()
{
    const auto type = [](Icon icon, const QString &name, qint64 adds, qint64 updates, qint64 deletes, qint64 all) {
        TotalsType t;
        t.icon = icon;
        t.name = name;
        t.adds = adds;
        t.updates = updates;
        t.deletes = deletes;
        t.all = all;
        return t;
    };
    Totals totals;
    totals.types = {type(Icon::User, QStringLiteral("user"), 3, 12106, 44, 18204), type(Icon::Group, QStringLiteral("group"), 0, 288, 2, 3117),
        type(Icon::Contact, QStringLiteral("contact"), 0, 37, 0, 412), type(Icon::Device, QStringLiteral("device"), 0, 0, 0, 2608)};
    totals.deleteLimit = 500;
    auto *picture = new TotalsPicture;
    picture->setTotals(totals);
    return picture;
}

QWidget *samplePlan()
{
    auto *plan = new Timeline(Timeline::Kind::Plan);
    plan->setSteps({step(S::Open, QStringLiteral("Claim both servers for this attempt"), {}, QStringLiteral("5 s"), sync01), step(S::Open, QStringLiteral("Demote sync01 and see it in staging mode"), {}, QStringLiteral("20 s"), sync01),
        step(S::Open, QStringLiteral("Fence sync01: stop and disable its service"), {}, QStringLiteral("40 s"), {}), step(S::Open, QStringLiteral("Promote sync02 and see it active"), {}, QStringLiteral("20 s"), {}),
        step(S::Open, QStringLiteral("Lift the fence; sync01 stays in staging mode"), {}, QStringLiteral("45 s"), sync02), step(S::Open, QStringLiteral("Start a Delta cycle and watch the first export"), {}, QStringLiteral("9 min"), sync02)});
    return plan;
}

QWidget *sampleSwitch()
{
    auto *live = new Timeline(Timeline::Kind::Live);
    live->setSteps({step(S::Done, QStringLiteral("Claim both servers"), QStringLiteral("attempt 7, seen on both 02:30:22"), QStringLiteral("4 s"), sync01), step(S::Done, QStringLiteral("Demote sync01"), QStringLiteral("seen in staging mode 02:31:08"), QStringLiteral("7 s"), sync01),
        step(S::Done, QStringLiteral("Fence sync01"), QStringLiteral("service seen stopped and disabled"), QStringLiteral("38 s"), {}),
        step(S::Now, QStringLiteral("Look at sync02 once more"), QStringLiteral("Configuration is unchanged (SHA-256 9d41…7ae0), no cycle since the second capture. Waiting for two idle readings: 1 of 2."), QStringLiteral("00:03"), {}),
        step(S::Open, QStringLiteral("Promote sync02"), QStringLiteral("only if sync01 was seen in staging mode"), QStringLiteral("20 s"), {}), step(S::Open, QStringLiteral("Watch the first export"), QStringLiteral("12,434 changes"), QStringLiteral("9 min"), sync02)});
    return live;
}

QWidget *sampleCode(int width)
{
    const QString text = QStringLiteral("New-ADSyncRule  `\n-Name 'In from AD - User UsageLocation' `\n-Direction 'Inbound' `\n-Connector '%1' `\n-LinkType 'Join' `\n-ImmutableTag '' `\n-OutVariable syncRule\n");
    const QString from = QStringLiteral("ab0ee528-d43d-5564-a01a-59f19afc6b53"), to = QStringLiteral("86a05cd0-8327-51f8-8a6f-75d447becf20");
    const int at = int(text.indexOf(u'%'));
    auto *view = new CodeView;
    view->setHeads(QStringLiteral("From sync01"), QStringLiteral("as exported"), QStringLiteral("For sync02"), QStringLiteral("rewritten"));
    view->setLines(codeLines(text.arg(from), {{at, int(from.size())}}, text.arg(to), {{at, int(to.size())}}));
    CodeFinding finding;
    finding.glyph = Glyph::High;
    finding.text = QStringLiteral("empty tag");
    view->setFindings({{6, finding}});
    view->setFixedSize(width, 190);
    return view;
}

QWidget *sampleChanges()
{
    AttributeChange upn;
    upn.name = QStringLiteral("userPrincipalName");
    upn.glyph = Glyph::High;
    upn.note = QStringLiteral("sign-in name changes");
    upn.removed = QStringList{QStringLiteral("mette.sorensen@contoso.com")};
    upn.added = QStringList{QStringLiteral("msorensen@contoso.com")};
    AttributeChange id;
    id.name = QStringLiteral("onPremisesObjectIdentifier");
    id.glyph = Glyph::Info;
    id.note = QStringLiteral("new in 2.5");
    id.added = QStringList{QStringLiteral("x4V0iaeB60KXxjftcwd7Hw==")};
    auto *changes = new ValueChanges;
    changes->setChanges({upn, id});
    return changes;
}

QWidget *sampleCard()
{
    const auto labelled = [](const QString &label, const QString &value, Glyph glyph = Glyph::None, bool isCode = false) {
        LabelledFact f;
        f.label = label;
        f.value = value;
        f.glyph = glyph;
        f.isCode = isCode;
        return f;
    };
    auto *card = new ServerCard;
    card->setHead(PlateState::Active, QStringLiteral("sync01 is active"), QStringLiteral("read 4 s ago"));
    card->addField(new QLineEdit(QStringLiteral("sync01.contoso.com")))->setText(QStringLiteral("&Address"));
    card->facts()->setFacts({labelled(QStringLiteral("Machine"), QStringLiteral("SYNC01, Windows Server 2016")), labelled(QStringLiteral("Machine id"), QStringLiteral("4c1f0a52-77d3-4b0e-9a61-0d5e8f21c3b4"), Glyph::None, true),
        labelled(QStringLiteral("Version"), QStringLiteral("2.1.20.0")), labelled(QStringLiteral("Certificate"), QStringLiteral("valid until 3 Jun 2027"), Glyph::Passed)});
    return card;
}

QWidget *sampleRuns()
{
    QList<RunSegment> segments;
    const QList<QPair<double, double>> weights{{21, 1}, {4, 1}, {17, 0.58}, {33, 0}, {6, 0}, {19, 0}};
    for (const auto &[weight, done] : weights) {
        RunSegment segment;
        segment.weight = weight;
        segment.done = done;
        segments << segment;
    }
    auto *runs = new RunSegments;
    runs->setSegments(segments);
    runs->setTexts(QStringLiteral("Run 3 of 6: Full Import of Entra ID"), QStringLiteral("9 min 02 s elapsed, about 14 min left"));
    return runs;
}

QWidget *sampleChips()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *search = new SearchField;
    search->setPlaceholderText(QStringLiteral("Search differences (Ctrl+F)"));
    search->setFixedWidth(300);
    auto *chips = new ChipRow;
    chips->setChips({{QStringLiteral("all"), QStringLiteral("All"), 12480, Glyph::None}, {QStringLiteral("blocker"), QStringLiteral("Blocker"), 5, Glyph::Blocker}, {QStringLiteral("high"), QStringLiteral("High"), 14, Glyph::High},
        {QStringLiteral("medium"), QStringLiteral("Medium"), 3, Glyph::Medium}, {QStringLiteral("info"), QStringLiteral("Info"), 5, Glyph::Info}});
    row->addWidget(search);
    row->addWidget(chips, 1);
    return box;
}

QWidget *sampleChoices()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *action = new ActionRow(Icon::Lab, QStringLiteral("rehearseRow"));
    action->setText(QStringLiteral("Rehearse in the lab"));
    action->setExplanation(QStringLiteral("Two simulated servers; nothing real is touched"));
    column->addWidget(action);
    auto *upgrade = new ChoiceRow(QStringLiteral("upgradeRadio"));
    upgrade->setTexts(QStringLiteral("&Upgrade it and keep it in staging"), QStringLiteral("A second server of the same version, ready for the next switch. Guided, about 40 min."), QStringLiteral("Recommended"));
    upgrade->radio()->setChecked(true);
    column->addWidget(upgrade);
    auto *back = new ChoiceRow(QStringLiteral("backRadio"));
    back->setTexts(QStringLiteral("S&witch back to sync01"), QString());
    back->setUnavailable(QStringLiteral("Pending exports have to be captured on sync01 first."));
    column->addWidget(back);
    return box;
}

QWidget *sampleStatement()
{
    auto *statement = new BigFact(BigFact::Size::Display);
    statement->setTexts(QStringLiteral("Active now"), QStringLiteral("No server"), QStringLiteral("Both seen in staging mode at 02:31:52. Nothing is exported; password changes wait."), PlateState::Staging);
    return statement;
}

} // namespace swingbridge::test

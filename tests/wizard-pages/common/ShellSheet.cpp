// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShellSheet.h"

#include "SampleTopologies.h"
#include "SampleViews.h"
#include "common/Footer.h"
#include "common/Hairline.h"
#include "common/MessageBar.h"
#include "common/PageFrame.h"
#include "common/Shell.h"
#include "common/StepList.h"
#include "common/TextLabel.h"
#include "common/TopologyStrip.h"

#include <QHBoxLayout>

namespace swingbridge::test {

namespace {

PageFrame *makePage()
{
    auto *page = new PageFrame;
    page->setTitle(QStringLiteral("Switch from sync01 to sync02"));
    page->setSubtitle(QStringLiteral("22 of 24 guards were observed, 2 attested. All hold; they are read again before the first change."));
    for (const auto &[text, icon] : {qMakePair(QStringLiteral("&Read again"), Icon::Refresh), qMakePair(QStringLiteral("&Print plan…"), Icon::Print)}) {
        auto *button = new Button(Button::Kind::Plain, icon, text);
        button->setText(text);
        page->addHeaderWidget(button);
    }
    auto *guards = new QHBoxLayout;
    guards->setSpacing(32);
    guards->addWidget(sampleGuards(), 0, Qt::AlignTop);
    guards->addWidget(sampleGuards(), 0, Qt::AlignTop);
    page->content()->addLayout(guards);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    auto *plan = new QVBoxLayout;
    plan->setSpacing(6);
    plan->addWidget(new TextLabel(QStringLiteral("What will happen, and who is active meanwhile"), FontRole::Section));
    plan->addWidget(samplePlan());
    plan->addStretch();
    columns->addLayout(plan, 2);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(sampleStatement(), 1);
    page->content()->addLayout(columns, 1);
    return page;
}

} // namespace

std::unique_ptr<QWidget> makeShellSheet()
{
    auto shell = std::make_unique<Shell>();
    shell->strip()->setTopology(pairedTopology());
    const QStringList titles{QStringLiteral("Welcome"), QStringLiteral("Servers"), QStringLiteral("Method"), QStringLiteral("Preflight"), QStringLiteral("Backup"), QStringLiteral("Compare"),
        QStringLiteral("Import"), QStringLiteral("Rules"), QStringLiteral("Synchronize"), QStringLiteral("Verify exports"), QStringLiteral("Switch"), QStringLiteral("Afterwards"), QStringLiteral("Report")};
    QList<StepEntry> entries;
    for (int i = 0; i < titles.size(); ++i) {
        StepEntry entry;
        entry.title = titles.at(i);
        entry.state = i == 6 ? StepState::Skipped : i == 8 ? StepState::Failed : i < 10 ? StepState::Done : i == 10 ? StepState::Current : StepState::Open;
        if (i < 10)
            entry.result = i == 8 ? QStringLiteral("sync01 does not answer") : QStringLiteral("29 differences decided");
        entries << entry;
    }
    shell->steps()->setEntries(entries);
    FooterPlan plan;
    plan.reason = QStringLiteral("Starts with sync01; sync02 is promoted only after that was seen");
    plan.deed.text = QStringLiteral("&Demote sync01");
    shell->footer()->setPlan(plan);
    shell->setPage(makePage());
    return shell;
}

} // namespace swingbridge::test

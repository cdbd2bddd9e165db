// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewsSheet.h"

#include "SampleViews.h"
#include "common/EmptyNote.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"

#include <QHBoxLayout>

namespace swingbridge::test {

namespace {

void add(QVBoxLayout *column, const QString &head, QWidget *view)
{
    column->addWidget(new TextLabel(head, FontRole::Section));
    column->addWidget(view);
    column->addSpacing(14);
}

} // namespace

ViewsSheet::ViewsSheet()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 24);
    add(page, QStringLiteral("Chips and search"), sampleChips());
    add(page, QStringLiteral("Checks"), sampleChecks());
    add(page, QStringLiteral("Code, side by side"), sampleCode(1200));
    auto *columns = new QHBoxLayout;
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    left->setSpacing(8);
    right->setSpacing(8);
    columns->setSpacing(24);
    columns->addLayout(left, 1);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addLayout(right, 1);
    page->addLayout(columns, 1);
    add(left, QStringLiteral("Guards"), sampleGuards());
    add(left, QStringLiteral("Difference"), sampleDifference());
    add(left, QStringLiteral("Plan"), samplePlan());
    add(left, QStringLiteral("Switch"), sampleSwitch());
    add(left, QStringLiteral("Code, stacked"), sampleCode(560));
    add(left, QStringLiteral("Server card"), sampleCard());
    left->addStretch();
    add(right, QStringLiteral("Totals"), sampleTotals());
    add(right, QStringLiteral("Old and new values"), sampleChanges());
    add(right, QStringLiteral("Runs"), sampleRuns());
    add(right, QStringLiteral("Statement"), sampleStatement());
    add(right, QStringLiteral("Choices"), sampleChoices());
    auto *note = new EmptyNote;
    note->setTexts(QStringLiteral("sync02 would write nothing"), QStringLiteral("No adds, no updates, no deletes on 3 connectors. Captured 02:21:40, 24,341 objects read."), QStringLiteral("What this does not tell"),
        {QStringLiteral("Matches against cloud-only objects: they happen in the tenant, after the export."), QStringLiteral("Password hashes: they are sent only by the active server.")});
    add(right, QStringLiteral("Empty"), note);
    right->addStretch();
}

} // namespace swingbridge::test

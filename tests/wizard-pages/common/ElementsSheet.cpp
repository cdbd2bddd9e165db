// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ElementsSheet.h"

#include "SampleTopologies.h"
#include "common/Button.h"
#include "common/GlyphLabel.h"
#include "common/MessageBar.h"
#include "common/PlatePainter.h"
#include "common/ProductMark.h"
#include "common/TextLabel.h"
#include "common/TopologyPainter.h"
#include "common/TopologyStrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QRadioButton>
#include <QStyleOptionButton>

#include <functional>

namespace swingbridge::test {

namespace {

//! A painted area for one-off pictures.
class Painted : public QWidget
{
public:
    Painted(const QSize &size, std::function<void(QPainter &, const Theme &)> paint)
        : m_paint(std::move(paint))
    {
        setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter, Theme::of(palette()));
    }

private:
    std::function<void(QPainter &, const Theme &)> m_paint;
};

Ink inkOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Blocker:
    case Glyph::Failed: return Ink::Blocker;
    case Glyph::High: return Ink::High;
    case Glyph::Medium: return Ink::Medium;
    case Glyph::Low:
    case Glyph::Waived:
    case Glyph::Attested: return Ink::Low;
    case Glyph::Passed: return Ink::Ok;
    case Glyph::Running: return Ink::Accent;
    default: return Ink::Secondary;
    }
}

Button *button(Button::Kind kind, const QString &text, Icon icon = Icon::None)
{
    auto *made = new Button(kind, icon, text);
    made->setText(text);
    return made;
}

//! Looks focused on the sheet, where only one widget could be.
class FocusedButton : public Button
{
public:
    FocusedButton(Kind kind, const QString &text)
        : Button(kind)
    {
        setText(text);
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        Button::initStyleOption(option);
        option->state |= QStyle::State_HasFocus;
    }
};

} // namespace

ElementsSheet::ElementsSheet()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    addStrips(column);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(60);
    bottom->addWidget(severities(), 0, Qt::AlignTop);
    bottom->addWidget(roles(), 0, Qt::AlignTop);
    bottom->addWidget(messages(), 1);
    column->addLayout(bottom);
}

void ElementsSheet::addStrips(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, 150);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(8);
    grid->addWidget(new TextLabel(QStringLiteral("Topology strip"), FontRole::Section), 0, 0);
    int row = 1;
    for (const auto &[words, topology] : allTopologies()) {
        auto *label = (new TextLabel(words, FontRole::Small))->wrapped();
        label->setFixedWidth(150);
        auto *strip = new TopologyStrip;
        strip->setTopology(topology);
        grid->addWidget(label, row, 0);
        grid->addWidget(strip, row++, 1);
    }
    auto *mirrored = new TopologyStrip;
    mirrored->setLayoutDirection(Qt::RightToLeft);
    Topology arabic = pairedTopology();
    arabic.plates[0].line2 = QStringLiteral("المجدول يعمل، كل 30 دقيقة  ·  2.1.20.0");
    arabic.plates[0].roleWord = QStringLiteral("نشط");
    arabic.plates[0].note = QStringLiteral("يُصدِّر");
    arabic.plates[1].roleWord = QStringLiteral("مرحلي");
    arabic.plates[1].note = QStringLiteral("لا تصدير");
    mirrored->setTopology(arabic);
    grid->addWidget(new TextLabel(QStringLiteral("Right to left"), FontRole::Small), row, 0);
    grid->addWidget(mirrored, row, 1);
    column->addLayout(grid);
}

QWidget *ElementsSheet::severities()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(new TextLabel(QStringLiteral("Severity and state"), FontRole::Section), 0, 0, 1, 4);
    int row = 1;
    for (int value = int(Glyph::Blocker); value <= int(Glyph::Failed); ++value, ++row) {
        const Glyph glyph = Glyph(value);
        grid->addWidget(new GlyphLabel(glyph), row, 0);
        grid->addWidget(new TextLabel(GlyphPainter::word(glyph), FontRole::Strong, inkOf(glyph)), row, 1);
        grid->addWidget(new GlyphLabel(glyph, 20), row, 2);
        grid->addWidget(new GlyphLabel(glyph, 24), row, 3);
    }
    return box;
}

QWidget *ElementsSheet::roles()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(QStringLiteral("Role in small"), FontRole::Section));
    const QList<QPair<PlateState, QString>> states{{PlateState::Active, QStringLiteral("active")}, {PlateState::Staging, QStringLiteral("staging")},
        {PlateState::Fenced, QStringLiteral("staging, fenced")}, {PlateState::Unknown, QStringLiteral("unknown")},
        {PlateState::Unreachable, QStringLiteral("no answer")}, {PlateState::Conflict, QStringLiteral("conflict")}};
    for (const auto &[state, word] : states) {
        auto *row = new QHBoxLayout;
        row->addWidget(new Painted({20, 16}, [role = state](QPainter &p, const Theme &t) { PlatePainter::paintSmall(p, QRectF(0, 0, 20, 16), role, t); }));
        row->addWidget(new TextLabel(word));
        column->addLayout(row);
    }
    column->addSpacing(16);
    column->addWidget(new TextLabel(QStringLiteral("The mark"), FontRole::Section));
    auto *marks = new QHBoxLayout;
    for (const int size : {48, 32, 24, 16})
        marks->addWidget(new Painted({size, size}, [size](QPainter &p, const Theme &t) { ProductMark::paint(p, QRectF(0, 0, size, size), t); }), 0, Qt::AlignBottom);
    column->addLayout(marks);
    column->addSpacing(16);
    for (const int at : {0, 4, 6}) {
        const Topology topology = allTopologies().at(at).second;
        column->addWidget(new Painted({196, 40}, [topology](QPainter &p, const Theme &t) {
            TopologyPainter::paintThumbnail(p, QRectF(0, 8, 196, 24), topology, t, Qt::LeftToRight);
        }));
    }
    column->addStretch();
    return box;
}

QWidget *ElementsSheet::messages()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(QStringLiteral("Messages"), FontRole::Section));
    const auto add = [column](Glyph kind, const QString &headline, const QString &text, const QStringList &buttons, const QString &details = {}) {
        Message message;
        message.kind = kind;
        message.headline = headline;
        message.text = text;
        message.details = details;
        auto *bar = new MessageBar;
        bar->setMessage(message);
        for (const QString &name : buttons)
            bar->addButton(name, name);
        column->addWidget(bar);
    };
    add(Glyph::Blocker, QStringLiteral("sync01 refused the demotion."),
        QStringLiteral("sync01 is still active, nothing was changed. Close the wizard on sync01, then try again."), {QStringLiteral("Try again")}, QStringLiteral("E_REFUSED"));
    add(Glyph::High, QStringLiteral("This reading is 3 min old."), QStringLiteral("sync01 has not answered since. What you see may have changed."), {QStringLiteral("Read again")});
    add(Glyph::Medium, QStringLiteral("The wizard of Entra Connect will be opened on sync02."), QStringLiteral("Leave staging mode as it is there."), {});
    add(Glyph::Info, QStringLiteral("The journal was moved to another folder."), QString(), {QStringLiteral("Show")});
    add(Glyph::Passed, QStringLiteral("sync02 has been active since 02:32:41."), QString(), {});
    addControls(column);
    column->addStretch();
    return box;
}

void ElementsSheet::addControls(QVBoxLayout *column)
{
    column->addWidget(new TextLabel(QStringLiteral("Controls: deed, ordinary, focused, disabled"), FontRole::Section));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(button(Button::Kind::Deed, QStringLiteral("&Demote sync01")));
    buttons->addWidget(new FocusedButton(Button::Kind::Deed, QStringLiteral("Demote sync01")));
    auto *off = button(Button::Kind::Deed, QStringLiteral("Demote sync01"));
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addWidget(button(Button::Kind::Plain, QStringLiteral("Run again"), Icon::Refresh));
    buttons->addWidget(new FocusedButton(Button::Kind::Plain, QStringLiteral("Focused")));
    auto *disabled = button(Button::Kind::Plain, QStringLiteral("Disabled"));
    disabled->setEnabled(false);
    buttons->addWidget(disabled);
    buttons->addStretch();
    column->addLayout(buttons);

    auto *fields = new QHBoxLayout;
    fields->addWidget(new QLineEdit(QStringLiteral("sync01.contoso.com")));
    auto *edit = new QLineEdit(QStringLiteral("focused"));
    edit->setFocus();
    fields->addWidget(edit);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(QStringLiteral("placeholder"));
    fields->addWidget(empty);
    auto *combo = new QComboBox;
    combo->addItem(QStringLiteral("WinRM over HTTPS"));
    fields->addWidget(combo);
    column->addLayout(fields);

    auto *marks = new QHBoxLayout;
    auto *plan = new QCheckBox(QStringLiteral("Plan"));
    plan->setChecked(true);
    marks->addWidget(plan);
    marks->addWidget(new QCheckBox(QStringLiteral("Off")));
    auto *mend = new QRadioButton(QStringLiteral("Mend"));
    mend->setChecked(true);
    marks->addWidget(mend);
    marks->addWidget(new QRadioButton(QStringLiteral("Accept")));
    auto *progress = new QProgressBar;
    progress->setValue(73);
    marks->addWidget(progress, 1);
    column->addLayout(marks);
}

} // namespace swingbridge::test

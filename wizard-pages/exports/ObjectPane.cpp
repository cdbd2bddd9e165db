// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ObjectPane.h"

#include "common/Button.h"
#include "common/TextLabel.h"
#include "exports/DecodedDn.h"
#include "exports/ExportGlyphs.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>

namespace swingbridge {
namespace {

//! The attribute a finding is about; empty: the object as a whole.
QString attributeOf(const ExportFinding &finding)
{
    switch (finding.rule) {
    case 9: return QStringLiteral("userPrincipalName");
    case 10: return finding.variant == QLatin1String("cleared") ? QStringLiteral("mail") : QStringLiteral("proxyAddresses");
    case 11:
        return finding.variant == QLatin1String("disabled") ? QStringLiteral("accountEnabled")
            : finding.variant == QLatin1String("location")  ? QStringLiteral("usageLocation")
                                                            : finding.variant;
    case 12:
    case 13: return finding.names.value(0);
    case 14: return QStringLiteral("member");
    default: return {};
    }
}

} // namespace

ObjectPane::ObjectPane(QWidget *parent)
    : QWidget(parent)
    , m_name((new TextLabel(FontRole::Section))->wrapped())
    , m_copy(new Button(Button::Kind::Flat, Icon::Copy, QStringLiteral("copyObjectButton")))
    , m_facts(new FactList)
    , m_legend((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_notWhole((new TextLabel(FontRole::Small, Ink::High))->wrapped())
    , m_changes(new ValueChanges)
{
    m_name->setObjectName(QStringLiteral("exportedObject"));
    m_facts->setObjectName(QStringLiteral("objectFacts"));
    m_changes->setObjectName(QStringLiteral("valueChanges"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    auto *values = new QScrollArea;
    values->setObjectName(QStringLiteral("valueChangesArea"));
    values->setFrameShape(QFrame::NoFrame);
    values->setWidgetResizable(true);
    values->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_facts);
    lines->addWidget(m_notWhole);
    lines->addWidget(m_legend);
    lines->addWidget(m_changes, 1);
    values->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(values, 1);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(toText()); });
    tell();
}

void ObjectPane::setObject(const ExportObject &object, const QList<ExportFinding> &findings, const QString &writer)
{
    m_object = object;
    m_findings = findings;
    m_writer = writer;
    m_problem.clear();
    tell();
}

void ObjectPane::setWhole(const ExportObject &object)
{
    m_object = object;
    tell();
}

void ObjectPane::setProblem(const QString &problem)
{
    m_problem = problem;
    tell();
}

void ObjectPane::setNothing()
{
    m_object.reset();
    tell();
}

void ObjectPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

QList<LabelledFact> ObjectPane::factsOf(const ExportObject &object)
{
    const auto fact = [](const QString &label, const QString &value) {
        LabelledFact line;
        line.label = label;
        line.value = value;
        return line;
    };
    QList<LabelledFact> facts{fact(tr("Type"), object.objectType),
                              fact(tr("Would be"), tr("%1, %Ln attribute(s)", "operation", int(object.changes.size())).arg(operationTitle(object.operation)))};
    if (!object.signIn.isEmpty())
        facts << fact(tr("Sign-in"), object.signIn);
    const DecodedDn decoded = DecodedDn::decode(object.dn);
    if (decoded.kind == DecodedDn::Kind::CloudAnchor)
        facts << fact(tr("Cloud object"), tr("%1, not anchored on-premises").arg(decoded.text));
    if (decoded.kind == DecodedDn::Kind::Anchor || decoded.kind == DecodedDn::Kind::Text)
        facts << fact(tr("Source anchor"), decoded.text);
    if (decoded.kind == DecodedDn::Kind::Anchor)
        facts << fact(tr("objectGUID"), decoded.guid.toString());
    if (!object.container.isEmpty())
        facts << fact(tr("Lies in"), object.container);
    facts << fact(tr("DN"), object.dn);
    return facts;
}

void ObjectPane::tell()
{
    m_copy->setToolTip(tr("Copy everything about this object"));
    m_copy->setAccessibleName(tr("Copy everything about this object"));
    m_copy->setVisible(m_object.has_value());
    m_facts->setAccessibleName(tr("Who it is"));
    m_facts->setVisible(m_object.has_value());
    m_legend->setVisible(m_object && !m_object->changes.isEmpty());
    m_notWhole->setText(m_problem);
    m_notWhole->setVisible(m_object && !m_problem.isEmpty());
    if (!m_object) {
        m_name->setText(tr("Choose an object to see its values"));
        m_changes->setChanges({});
        m_changes->setAccessibleName(tr("What would be written")); // with values it speaks them
        return;
    }
    const ExportObject &object = *m_object;
    m_name->setText(object.name.isEmpty() ? object.dn : object.name);
    m_facts->setFacts(factsOf(object));
    m_legend->setText(tr("− in the tenant now   + %1 would write").arg(m_writer));
    QList<AttributeChange> changes;
    if (object.isRename()) {
        AttributeChange rename;
        rename.name = QStringLiteral("DN");
        rename.removed << object.dn;
        rename.added << object.newDn;
        changes << rename;
    }
    for (const ExportChange &change : object.changes)
        changes << shown(change);
    m_changes->setChanges(changes);
}

AttributeChange ObjectPane::shown(const ExportChange &change) const
{
    AttributeChange shown;
    shown.name = change.name;
    const QStringList removed = change.deletes + change.old;
    for (const QString &value : removed)
        shown.removed << ExportChange::displayValue(change.type, value);
    for (const QString &value : change.adds)
        shown.added << ExportChange::displayValue(change.type, value);
    if (change.isRedacted)
        shown.note = tr("a secret, not shown");
    else if (change.isShortened)
        shown.note = tr("%L1 added, %L2 removed; not all are shown").arg(change.valueAdds).arg(change.valueDeletes);
    for (const ExportFinding &finding : m_findings) {
        if (attributeOf(finding).compare(change.name, Qt::CaseInsensitive) == 0)
            shown.glyph = ExportGlyphs::glyphOf(finding.verdict);
    }
    return shown;
}

QString ObjectPane::toText() const
{
    if (!m_object)
        return {};
    return QStringList{m_name->text(), m_facts->toText(), m_changes->toText()}.join(QLatin1Char('\n'));
}

} // namespace swingbridge

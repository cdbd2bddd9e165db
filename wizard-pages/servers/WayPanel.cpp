// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/WayPanel.h"

#include "common/Button.h"
#include "common/Fonts.h"
#include "common/ServerCard.h"
#include "servers/ServerSlot.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace swingbridge {
namespace {

constexpr int portWidth = 72;

Button *folderButton(const QString &name)
{
    return new Button(Button::Kind::Flat, Icon::Folder, name);
}

} // namespace

WayPanel::WayPanel(ServerSlot *slot, ServerCard *card, const QString &prefix)
    : QObject(card)
    , m_slot(slot)
    , m_card(card)
    , m_prefix(prefix)
    , m_address(new QLineEdit)
    , m_test(new Button(Button::Kind::Plain, Icon::None, prefix + QStringLiteral("TestButton")))
    , m_way(new QComboBox)
    , m_host(line("Host"))
    , m_port(line("Port"))
    , m_user(line("User"))
    , m_key(line("Key"))
    , m_chooseKey(folderButton(prefix + QStringLiteral("KeyButton")))
    , m_place(line("Place"))
    , m_choosePlace(folderButton(prefix + QStringLiteral("PlaceButton")))
{
    m_address->setObjectName(prefix == QLatin1String("active") ? QStringLiteral("activeAddressEdit")
                                                               : QStringLiteral("stagingAddressEdit") + prefix.mid(int(qstrlen("staging"))));
    m_way->setObjectName(prefix + QStringLiteral("WayCombo"));
    m_port->setFixedWidth(Fonts::scaled(portWidth));
    m_addressLabel = card->addField(beside(m_address, m_test));
    m_wayLabel = card->addField(m_way);
    m_hostLabel = card->addField(beside(m_host, m_port));
    m_userLabel = card->addField(m_user);
    m_keyLabel = card->addField(beside(m_key, m_chooseKey));
    m_placeLabel = card->addField(beside(m_place, m_choosePlace));
    m_addressLabel->setBuddy(m_address);
    m_hostLabel->setBuddy(m_host);
    m_keyLabel->setBuddy(m_key);
    m_placeLabel->setBuddy(m_place);
    connect(m_address, &QLineEdit::textEdited, m_slot, &ServerSlot::setAddress);
    connect(m_way, &QComboBox::activated, this, &WayPanel::takeFields);
    for (QLineEdit *edit : {m_host, m_port, m_user, m_place})
        connect(edit, &QLineEdit::textEdited, this, &WayPanel::takeFields);
    for (QLineEdit *edit : {m_address, m_host, m_port, m_user, m_place})
        connect(edit, &QLineEdit::editingFinished, this, &WayPanel::left);
    connect(m_key, &QLineEdit::textEdited, m_slot, &ServerSlot::setIdentityFile);
    connect(m_test, &Button::clicked, m_slot, &ServerSlot::test);
    connect(m_address, &QLineEdit::returnPressed, m_slot, &ServerSlot::test);
    connect(m_chooseKey, &Button::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(m_card, tr("Private key"), QDir::homePath() + QStringLiteral("/.ssh"));
        if (!file.isEmpty())
            m_slot->setIdentityFile(file);
    });
    connect(m_choosePlace, &Button::clicked, this, &WayPanel::choose);
}

QLineEdit *WayPanel::line(const char *purpose) const
{
    auto *edit = new QLineEdit;
    edit->setObjectName(m_prefix + QLatin1String(purpose) + QStringLiteral("Edit"));
    return edit;
}

QWidget *WayPanel::beside(QWidget *first, QWidget *second) const
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(first, 1);
    row->addWidget(second);
    return both;
}

void WayPanel::retranslate(const QString &address)
{
    m_addressLabel->setText(address);
    m_address->setPlaceholderText(tr("for example ssh://sync01.contoso.com"));
    m_wayLabel->setText(tr("Reached by"));
    m_hostLabel->setText(tr("Host and port"));
    m_port->setPlaceholderText(tr("usual"));
    m_port->setAccessibleName(tr("Port"));
    m_userLabel->setText(tr("Signed in as"));
    m_user->setPlaceholderText(tr("as ssh is set up"));
    m_keyLabel->setText(tr("Private key"));
    m_key->setPlaceholderText(tr("ssh agent, or ssh's own choice"));
    m_chooseKey->setAccessibleName(tr("Choose a private key"));
    m_chooseKey->setToolTip(m_chooseKey->accessibleName());
    m_choosePlace->setAccessibleName(tr("Choose a folder"));
    m_choosePlace->setToolTip(m_choosePlace->accessibleName());
    // A label only speaks for its own neighbour.
    m_address->setAccessibleName(QString(address).remove(u'&'));
    m_host->setAccessibleName(tr("Host"));
    m_key->setAccessibleName(m_keyLabel->text());
    m_place->setAccessibleName(tr("Folder or name"));
    m_way->clear(); // said again in the language of now
    refresh();
}

void WayPanel::refresh()
{
    const WayFields &fields = m_slot->fields();
    const bool mayEdit = m_slot->mayEdit();
    const bool hasChoice = mayEdit && m_slot->ways().size() > 1;
    refreshWays();
    show(m_address, m_slot->address(), mayEdit);
    show(m_host, fields.host, mayEdit);
    show(m_port, fields.port, mayEdit);
    show(m_user, fields.user, mayEdit);
    show(m_place, fields.place, mayEdit);
    show(m_key, m_slot->identityFile(), m_slot->takesIdentityFile());
    setRow(m_way, hasChoice);
    setRow(m_host->parentWidget(), hasChoice && fields.hasHost());
    setRow(m_user, hasChoice && fields.way == WayFields::Way::Ssh);
    setRow(m_key->parentWidget(), m_slot->takesIdentityFile());
    setRow(m_place->parentWidget(), hasChoice && fields.hasPlace());
    m_placeLabel->setText(fields.way == WayFields::Way::Files ? tr("Folder") : tr("Name in the lab"));
    m_choosePlace->setVisible(fields.way == WayFields::Way::Files);
    m_test->setText(m_slot->isTesting() ? tr("Reading…") : tr("Test"));
    m_test->setAccessibleName(m_slot->name().isEmpty() ? QString() : tr("Test %1").arg(m_slot->name()));
    m_test->setEnabled(m_slot->isUsable() && !m_slot->isTesting());
}

void WayPanel::refreshWays()
{
    const QList<ServerAddress::Way> ways = m_slot->ways();
    if (m_way->count() != ways.size()) {
        m_way->clear();
        for (const ServerAddress::Way way : ways)
            m_way->addItem(ServerSlot::wayText(way), int(way));
    }
    m_way->setCurrentIndex(m_way->findData(int(m_slot->fields().way)));
}

void WayPanel::setRow(QWidget *field, bool isShown) const
{
    if (m_card->form()->isRowVisible(field) != isShown)
        m_card->form()->setRowVisible(field, isShown);
}

void WayPanel::show(QLineEdit *edit, const QString &text, bool mayEdit)
{
    if (edit->text() != text)
        edit->setText(text);
    edit->setReadOnly(!mayEdit);
}

bool WayPanel::isTyping() const
{
    const QList<const QLineEdit *> edits{m_address, m_host, m_port, m_user, m_key, m_place};
    return std::any_of(edits.cbegin(), edits.cend(), [](const QLineEdit *edit) { return edit->hasFocus(); });
}

void WayPanel::takeFields()
{
    WayFields fields = m_slot->fields();
    const auto chosen = ServerAddress::Way(m_way->currentData().toInt());
    fields.port = chosen == fields.way ? m_port->text().trimmed() : QString(); // another way has other ports
    fields.way = chosen;
    fields.host = m_host->text().trimmed();
    fields.user = m_user->text().trimmed();
    fields.place = m_place->text().trimmed();
    m_slot->setFields(fields);
}

void WayPanel::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(m_card, tr("Folder of an earlier backup"), m_place->text());
    if (folder.isEmpty())
        return;
    m_place->setText(folder);
    takeFields();
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/MessageBar.h"

#include "common/Announcement.h"
#include "common/DetailsText.h"
#include "common/Mirror.h"
#include "common/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace swingbridge {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_headline((new TextLabel(FontRole::Strong))->wrapped())
    , m_text((new TextLabel)->wrapped())
    , m_texts(new QVBoxLayout)
    , m_details(new DetailsText)
    , m_detailsButton(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("messageDetailsButton")))
    , m_closeButton(new Button(Button::Kind::Flat, Icon::Close, QStringLiteral("closeMessageButton")))
    , m_buttons(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_headline->setObjectName(QStringLiteral("messageHeadline"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_headline->aligned(Qt::AlignLeading | Qt::AlignVCenter); // alone it stands beside its glyph and buttons
    m_text->selectable();
    m_texts->setSpacing(1);
    m_texts->addWidget(m_headline);
    m_texts->addWidget(m_text);
    m_texts->addWidget(m_details);
    m_details->hide();
    m_buttons->addWidget(m_detailsButton);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 9, 8, 10);
    row->setSpacing(8);
    row->addLayout(m_texts, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_closeButton, 0, Qt::AlignTop);
    connect(m_detailsButton, &Button::clicked, this, [this] { setDetailsShown(m_details->isHidden()); });
    connect(m_closeButton, &Button::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    retranslate();
    hide();
}

void MessageBar::setMessage(const Message &message)
{
    if (m_message == message && !isHidden())
        return;
    removeExtras();
    m_message = message;
    m_headline->setText(message.headline);
    m_text->setText(message.text);
    m_text->setVisible(!message.text.isEmpty());
    m_details->setText(message.details);
    m_detailsButton->setVisible(!message.details.isEmpty());
    m_closeButton->setVisible(message.isClosable);
    setDetailsShown(false);
    retranslate();
    show();
    updateGeometry();
    update();
    announce(this);
}

void MessageBar::clear()
{
    removeExtras();
    m_message = Message();
    hide();
}

Button *MessageBar::addButton(const QString &text, const QString &name)
{
    auto *button = new Button(Button::Kind::Plain, Icon::None, name, this);
    button->setText(text);
    m_buttons->addWidget(button);
    m_added << button;
    return button;
}

void MessageBar::setContent(QWidget *content)
{
    if (m_content)
        m_content->deleteLater();
    m_content = content;
    if (!content)
        return;
    m_texts->insertSpacing(2, 4);
    m_texts->insertWidget(3, content);
    content->show();
}

void MessageBar::removeExtras()
{
    for (Button *button : std::as_const(m_added)) {
        button->hide();
        button->deleteLater(); // it may be the one whose click brought us here
    }
    m_added.clear();
    if (!m_content)
        return;
    m_content->hide();
    m_content->deleteLater();
    m_content = nullptr;
    delete m_texts->takeAt(2); // the space above the content
}

void MessageBar::setDetailsShown(bool isShown)
{
    m_details->setVisible(isShown);
    m_detailsButton->setText(isShown ? tr("Hide details") : tr("Details"));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const QRectF bar(rect());
    const Mirror mirror(bar, layoutDirection());
    QPainterPath ground;
    ground.addRoundedRect(bar, 4, 4);
    painter.setClipPath(ground);
    painter.fillRect(bar, GlyphPainter::soft(m_message.kind, theme));
    painter.fillRect(mirror.rect(QRectF(0, 0, 4, bar.height())), GlyphPainter::ink(m_message.kind, theme));
    painter.setClipping(false);
    // The glyph is level with the first line, also where a lone line is centred beside taller buttons.
    const double lineHeight = QFontMetricsF(m_headline->font()).height();
    const bool isOneLine = m_headline->height() < 2 * lineHeight;
    const double middle = isOneLine ? QRectF(m_headline->geometry()).center().y() : m_headline->y() + lineHeight / 2;
    GlyphPainter::paint(painter, mirror.rect(QRectF(16, std::round(middle - 9), 18, 18)), m_message.kind, theme);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_closeButton->setAccessibleName(tr("Close message"));
    m_closeButton->setToolTip(tr("Close message"));
    setDetailsShown(!m_details->isHidden());
    const QString kind = GlyphPainter::word(m_message.kind);
    setAccessibleName(m_message.text.isEmpty() ? tr("%1: %2", "kind of message, headline").arg(kind, m_message.headline)
                                               : tr("%1: %2 %3", "kind of message, headline, text").arg(kind, m_message.headline, m_message.text));
}

} // namespace swingbridge

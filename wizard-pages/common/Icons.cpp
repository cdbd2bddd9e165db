// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Icons.h"

#include "common/IconEngine.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace swingbridge {

namespace {

QLatin1String fileName(Icon icon)
{
    switch (icon) {
    case Icon::None: return {};
    case Icon::Add: return QLatin1String("add");
    case Icon::Back: return QLatin1String("back");
    case Icon::ChevronDown: return QLatin1String("chevron-down");
    case Icon::ChevronLeft: return QLatin1String("chevron-left");
    case Icon::ChevronRight: return QLatin1String("chevron-right");
    case Icon::ChevronUp: return QLatin1String("chevron-up");
    case Icon::Clock: return QLatin1String("clock");
    case Icon::Close: return QLatin1String("close");
    case Icon::Contact: return QLatin1String("contact");
    case Icon::Copy: return QLatin1String("copy");
    case Icon::Device: return QLatin1String("device");
    case Icon::Evidence: return QLatin1String("evidence");
    case Icon::Eye: return QLatin1String("eye");
    case Icon::Files: return QLatin1String("files");
    case Icon::Filter: return QLatin1String("filter");
    case Icon::Folder: return QLatin1String("folder");
    case Icon::Group: return QLatin1String("group");
    case Icon::Help: return QLatin1String("help");
    case Icon::Html: return QLatin1String("html");
    case Icon::Keep: return QLatin1String("keep");
    case Icon::Lab: return QLatin1String("lab");
    case Icon::Lock: return QLatin1String("lock");
    case Icon::Off: return QLatin1String("off");
    case Icon::Pdf: return QLatin1String("pdf");
    case Icon::Play: return QLatin1String("play");
    case Icon::Print: return QLatin1String("print");
    case Icon::Refresh: return QLatin1String("refresh");
    case Icon::Resume: return QLatin1String("resume");
    case Icon::Save: return QLatin1String("save");
    case Icon::Search: return QLatin1String("search");
    case Icon::Server: return QLatin1String("server");
    case Icon::Settings: return QLatin1String("settings");
    case Icon::Stop: return QLatin1String("stop");
    case Icon::Swap: return QLatin1String("swap");
    case Icon::Up: return QLatin1String("up");
    case Icon::User: return QLatin1String("user");
    case Icon::Warning: return QLatin1String("warning");
    }
    return {};
}

QByteArray drawing(Icon icon, const QColor &ink)
{
    QFile file(Icons::path(icon));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace(QByteArrayLiteral("currentColor"), ink.name().toLatin1());
}

} // namespace

QIcon Icons::icon(Icon icon)
{
    return icon == Icon::None ? QIcon() : QIcon(new IconEngine(icon)); // QIcon owns the engine
}

void Icons::paint(QPainter &painter, const QRectF &rect, Icon icon, const QColor &ink)
{
    if (icon == Icon::None)
        return;
    QSvgRenderer renderer(drawing(icon, ink));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

Icon Icons::onward(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
}

QString Icons::path(Icon icon)
{
    return icon == Icon::None ? QString() : QStringLiteral(":/swingbridge/icons/%1.svg").arg(fileName(icon));
}

} // namespace swingbridge

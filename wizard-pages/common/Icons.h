// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace swingbridge {

//! The line drawings in resources/icons, one SVG file each.
enum class Icon {
    None, Add, Back, ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Clock, Close, Contact, Copy, Device, Evidence,
    Eye, Files, Filter, Folder, Group, Help, Html, Keep, Lab, Lock, Off, Pdf, Play, Print, Refresh, Resume, Save, Search, Server,
    Settings, Stop, Swap, Up, User, Warning,
};

//! Icons in the colour of the palette at the moment of painting, sharp at every scale.
class Icons
{
public:
    //! For buttons, actions and line edits; disabled and selected states follow the palette.
    static QIcon icon(Icon icon);
    //! Paints the drawing itself (vectors, also on paper) in \a ink.
    static void paint(QPainter &painter, const QRectF &rect, Icon icon, const QColor &ink);
    //! The chevron that points onward in \a direction (a folded row, the next page).
    static Icon onward(Qt::LayoutDirection direction);
    //! Path in the resources; a test checks that every one exists.
    static QString path(Icon icon);
};

} // namespace swingbridge

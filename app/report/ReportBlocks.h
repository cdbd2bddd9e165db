// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace swingbridge {

//! The sign before a text: a shape of its own each, told by a word too, so that it survives grey paper and plain text.
enum class ReportGlyph {
    None, Pass, Blocker, High, Medium, Low, Info, Attested, Failed, NotRead,
    RailActive,  //!< The rail "who exports": solid.
    RailNobody,  //!< Dotted.
    RailUnknown  //!< Nothing is drawn.
};

class ReportCell
{
public:
    ReportCell(QString cellText, ReportGlyph cellGlyph = ReportGlyph::None) : text(std::move(cellText)), glyph(cellGlyph) {}
    QString text; //!< May hold line feeds.
    ReportGlyph glyph;
};

class ReportColumn
{
public:
    enum class Kind { Text, Number, Hash, Rail };
    ReportColumn(QString columnTitle, int share, Kind columnKind = Kind::Text) : title(std::move(columnTitle)), weight(share), kind(columnKind) {}
    QString title;
    int weight; //!< Share of the width.
    Kind kind;
};

class ReportTable
{
public:
    QString title;
    QString intro;       //!< A sentence above it; may be empty.
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows;
    bool isHalf = false; //!< Two of these in a row stand side by side where there is room.
};

//! One server in a strip.
class ReportPlate
{
public:
    enum class Role { Active, Staging, Fenced, Unknown };
    QString name;
    Role role = Role::Unknown;
    QString roleWord;   //!< Translated.
    QStringList lines;  //!< Two small ones.
    QString note;       //!< "exports", "no exports": under the way to the tenant.
};

//! Two servers and the tenant between them: who exports.
class ReportStrip
{
public:
    QString caption; //!< "Before, read 02:29:40"
    QString tenant;
    ReportPlate left;
    ReportPlate right;
};

class ReportParagraphs
{
public:
    QString title;
    QStringList paragraphs;
    bool isList = false;
};

using ReportBlock = std::variant<ReportStrip, ReportTable, ReportParagraphs>;

} // namespace swingbridge

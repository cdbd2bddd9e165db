// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportHtml.h"

#include "report/ReportStyle.h"

namespace swingbridge {
namespace {

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray element(const char *name, const QString &text)
{
    return QByteArray("<") + name + '>' + escaped(text) + "</" + name + '>';
}

const char *symbolOf(ReportGlyph glyph)
{
    switch (glyph) {
    case ReportGlyph::Pass: return "ok";
    case ReportGlyph::Blocker: return "blocker";
    case ReportGlyph::High: return "high";
    case ReportGlyph::Medium: return "medium";
    case ReportGlyph::Low: return "low";
    case ReportGlyph::Info: return "info";
    case ReportGlyph::Attested: return "attested";
    case ReportGlyph::Failed: return "failed";
    case ReportGlyph::NotRead: return "notread";
    default: return nullptr;
    }
}

QByteArray sign(ReportGlyph glyph)
{
    const char *symbol = symbolOf(glyph);
    return symbol ? QByteArray("<svg class=\"g ") + symbol + "\" aria-hidden=\"true\"><use href=\"#" + symbol + "\"/></svg>" : QByteArray();
}

bool isHalf(const ReportBlock &block)
{
    const auto *table = std::get_if<ReportTable>(&block);
    return table && table->isHalf;
}

} // namespace

void ReportHtml::plate(const ReportPlate &plate)
{
    const char *role = plate.role == ReportPlate::Role::Active ? " active" : plate.role == ReportPlate::Role::Unknown ? " unknown" : "";
    m_html += QByteArray("<div class=\"plate") + role + "\"><b>" + element("span", plate.name) + element("span", plate.roleWord) + "</b>";
    for (const QString &line : plate.lines)
        m_html += element("span", line);
    m_html += "</div>";
}

void ReportHtml::block(const ReportStrip &strip)
{
    const auto half = [](const ReportPlate &server) {
        const bool active = server.role == ReportPlate::Role::Active;
        return QByteArray("<i class=\"") + (active ? "on" : server.name.isEmpty() ? "none" : "") + "\"></i>";
    };
    m_html += "<figure class=\"strip\"><figcaption>" + escaped(strip.caption) + "</figcaption><div class=\"way\">";
    plate(strip.left);
    m_html += "<div class=\"span\"><div class=\"deck\" aria-hidden=\"true\">" + half(strip.left) + half(strip.right) + "</div><div class=\"notes\">"
            + element("span", strip.left.note) + element("b", strip.tenant) + element("span", strip.right.note) + "</div></div>";
    if (strip.right.name.isEmpty())
        m_html += "<div></div>";
    else
        plate(strip.right);
    m_html += "</div></figure>\n";
}

void ReportHtml::cell(const ReportCell &cell, const ReportColumn &column)
{
    const char *kind = column.kind == ReportColumn::Kind::Number ? " class=\"n\"" : column.kind == ReportColumn::Kind::Hash ? " class=\"h\"" : "";
    if (column.kind == ReportColumn::Kind::Rail)
        kind = cell.glyph == ReportGlyph::RailActive ? " class=\"rail on\"" : cell.glyph == ReportGlyph::RailNobody ? " class=\"rail off\"" : " class=\"rail\"";
    m_html += QByteArray("<td") + kind + '>' + sign(cell.glyph) + escaped(cell.text).replace("\n", "<br>") + "</td>";
}

void ReportHtml::block(const ReportTable &table)
{
    m_html += "<section>" + element("h2", table.title);
    if (!table.intro.isEmpty())
        m_html += element("p", table.intro);
    m_html += "<table><colgroup>";
    int weights = 0;
    for (const ReportColumn &column : table.columns)
        weights += column.weight;
    for (const ReportColumn &column : table.columns)
        m_html += "<col style=\"width:" + QByteArray::number(100.0 * column.weight / weights, 'f', 1) + "%\">";
    m_html += "</colgroup><thead><tr>";
    for (const ReportColumn &column : table.columns) {
        const char *kind = column.kind == ReportColumn::Kind::Number ? " class=\"n\"" : column.kind == ReportColumn::Kind::Rail ? " class=\"rail\"" : "";
        m_html += QByteArray("<th scope=\"col\"") + kind + '>' + escaped(column.title) + "</th>";
    }
    m_html += "</tr></thead><tbody>\n";
    for (const QList<ReportCell> &row : table.rows) {
        m_html += "<tr>";
        for (qsizetype i = 0; i < row.size(); ++i)
            cell(row.at(i), table.columns.at(i));
        m_html += "</tr>\n";
    }
    m_html += "</tbody></table></section>\n";
}

void ReportHtml::block(const ReportParagraphs &paragraphs)
{
    m_html += "<section>" + element("h2", paragraphs.title);
    m_html += paragraphs.isList ? "<ol>" : "";
    for (const QString &paragraph : paragraphs.paragraphs)
        m_html += element(paragraphs.isList ? "li" : "p", paragraph);
    m_html += paragraphs.isList ? "</ol></section>\n" : "</section>\n";
}

void ReportHtml::writeBlocks()
{
    bool inHalves = false;
    for (const ReportBlock &part : m_report.blocks) {
        if (isHalf(part) != inHalves)
            m_html += inHalves ? "</div>\n" : "<div class=\"halves\">\n";
        inHalves = isHalf(part);
        std::visit([this](const auto &known) { block(known); }, part);
    }
    m_html += inHalves ? "</div>\n" : "";
}

QByteArray ReportHtml::write()
{
    const QByteArray language = m_report.options().locale.bcp47Name().toUtf8();
    const bool rightToLeft = m_report.options().locale.textDirection() == Qt::RightToLeft;
    m_html = "<!DOCTYPE html>\n<html lang=\"" + language + "\" dir=\"" + (rightToLeft ? "rtl" : "ltr") + "\"><head><meta charset=\"utf-8\">"
             "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
           + element("title", m_report.product + QStringLiteral(": ") + m_report.title) + "<style>" + ReportStyle::sheet() + "</style></head><body>\n"
           + ReportStyle::symbols() + "<main><header>" + element("b", m_report.product) + element("span", m_report.caption) + "</header>\n";
    if (!m_report.banner.isEmpty()) {
        const bool sound = m_report.facts().verdict == QLatin1String("intact") || m_report.facts().verdict == QLatin1String("unfinished");
        m_html += QByteArray("<p class=\"banner") + (sound ? "" : " altered") + "\">" + escaped(m_report.banner) + "</p>\n";
    }
    m_html += element("h1", m_report.title) + "<p class=\"sub\">" + escaped(m_report.subtitle) + "</p>\n<ul class=\"verdicts\">";
    for (const ReportCell &verdict : m_report.verdicts)
        m_html += "<li>" + sign(verdict.glyph) + element("span", verdict.text) + "</li>";
    m_html += "</ul>\n";
    writeBlocks();
    m_html += "<div class=\"signatures\">";
    for (const QString &signature : m_report.signatures)
        m_html += element("div", signature);
    m_html += "</div>\n<footer><div>" + escaped(m_report.clockLine) + "</div>" + element("code", m_report.headLine) + "</footer>\n</main></body></html>\n";
    return m_html;
}

} // namespace swingbridge

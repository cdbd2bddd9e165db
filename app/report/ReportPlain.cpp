// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportPlain.h"

#include <algorithm>

namespace swingbridge {
namespace {

//! The word for a sign; a severity, a state.
QString mark(ReportGlyph glyph)
{
    switch (glyph) {
    case ReportGlyph::Pass: return QStringLiteral("[ok] ");
    case ReportGlyph::Failed: return QStringLiteral("[failed] ");
    case ReportGlyph::Attested: return QStringLiteral("[attested] ");
    case ReportGlyph::NotRead: return QStringLiteral("[not read] ");
    case ReportGlyph::Blocker:
    case ReportGlyph::High: return QStringLiteral("[!] ");
    case ReportGlyph::RailActive: return QStringLiteral("# ");
    case ReportGlyph::RailNobody: return QStringLiteral(": ");
    default: return {};
    }
}

//! \a text in lines of at most \a width, cut at spaces where there are any.
QStringList wrap(const QString &text, qsizetype width)
{
    QStringList lines;
    QString rest = text.simplified();
    while (rest.size() > width) {
        qsizetype cut = rest.lastIndexOf(QLatin1Char(' '), width);
        cut = cut <= 0 ? width : cut;
        lines << rest.left(cut);
        rest = rest.mid(cut).trimmed();
    }
    lines << rest;
    return lines;
}

QList<qsizetype> columnWidths(const ReportTable &table)
{
    qsizetype gaps = 2 * (table.columns.size() - 1);
    int weights = 0;
    for (const ReportColumn &column : table.columns)
        weights += column.weight;
    QList<qsizetype> widths;
    for (const ReportColumn &column : table.columns)
        widths << std::max<qsizetype>(6, (ReportPlain::width - gaps) * column.weight / weights);
    return widths;
}

} // namespace

void ReportPlain::line(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1) == QLatin1Char(' '))
        --end;
    m_text += text.left(end) + QLatin1Char('\n');
}

void ReportPlain::wrapped(const QString &text, const QString &first, const QString &rest)
{
    QString prefix = first;
    for (const QString &part : wrap(text, width - rest.size()))
        line(std::exchange(prefix, rest) + part);
}

void ReportPlain::heading(const QString &title)
{
    line();
    line(title);
    line(QString(title.size(), QLatin1Char('-')));
}

void ReportPlain::block(const ReportStrip &strip)
{
    line();
    line(strip.caption);
    const auto plate = [&](const ReportPlate &server) {
        const QString note = server.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(server.note);
        line(QStringLiteral("  %1: %2%3").arg(server.name, server.roleWord, note));
        for (const QString &small : server.lines) {
            if (!small.isEmpty())
                line(QStringLiteral("      ") + small);
        }
    };
    plate(strip.left);
    if (!strip.right.name.isEmpty())
        plate(strip.right);
}

void ReportPlain::block(const ReportTable &table)
{
    heading(table.title);
    if (!table.intro.isEmpty())
        wrapped(table.intro, QString(), QString());
    const QList<qsizetype> widths = columnWidths(table);
    const auto row = [&](const QStringList &cells) {
        QList<QStringList> columns;
        qsizetype height = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QStringList lines;
            for (const QString &part : cells.at(i).split(QLatin1Char('\n')))
                lines += wrap(part, widths.at(i));
            columns << lines;
            height = std::max(height, columns.last().size());
        }
        for (qsizetype y = 0; y < height; ++y) {
            QString text;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const QString cell = columns.at(i).value(y);
                const bool right = table.columns.at(i).kind == ReportColumn::Kind::Number;
                text += (right ? cell.rightJustified(widths.at(i)) : cell.leftJustified(widths.at(i))) + QStringLiteral("  ");
            }
            line(text);
        }
    };
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles << column.title;
    row(titles);
    for (const QList<ReportCell> &cells : table.rows) {
        QStringList texts;
        for (const ReportCell &cell : cells)
            texts << mark(cell.glyph) + cell.text;
        row(texts);
    }
}

void ReportPlain::block(const ReportParagraphs &paragraphs)
{
    heading(paragraphs.title);
    int number = 0;
    for (const QString &paragraph : paragraphs.paragraphs) {
        const QString first = paragraphs.isList ? QStringLiteral("%1. ").arg(++number, 2) : QString();
        wrapped(paragraph, first, QString(first.size(), QLatin1Char(' ')));
    }
}

QString ReportPlain::write()
{
    m_text.clear();
    line(QStringLiteral("%1  %2").arg(m_report.product, m_report.caption));
    if (!m_report.banner.isEmpty()) {
        line();
        wrapped(m_report.banner, QStringLiteral("*** "), QStringLiteral("    "));
    }
    line();
    line(m_report.title);
    line(QString(m_report.title.size(), QLatin1Char('=')));
    wrapped(m_report.subtitle, QString(), QString());
    line();
    for (const ReportCell &verdict : m_report.verdicts)
        wrapped(mark(verdict.glyph) + verdict.text, QString(), QStringLiteral("    "));
    for (const ReportBlock &part : m_report.blocks)
        std::visit([this](const auto &known) { block(known); }, part);
    line();
    for (const QString &signature : m_report.signatures) {
        line();
        line(QString(50, QLatin1Char('_')));
        line(signature);
    }
    line();
    wrapped(m_report.clockLine, QString(), QString());
    wrapped(m_report.headLine, QString(), QString());
    return m_text;
}

} // namespace swingbridge

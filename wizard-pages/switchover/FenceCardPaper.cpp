// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/FenceCardPaper.h"

#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace swingbridge {
namespace {

//! \a text escaped, with what stands between back quotes as code.
QString withCommands(const QString &text)
{
    const QStringList parts = text.toHtmlEscaped().split(QLatin1Char('`'));
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i)
        html += i % 2 == 0 ? parts.at(i) : QStringLiteral("<tt>%1</tt>").arg(parts.at(i));
    return html;
}

} // namespace

QString FenceCardPaper::toHtml() const
{
    QString steps;
    const QStringList sentences = m_card.steps();
    for (const QString &sentence : sentences)
        steps += QStringLiteral("<li style=\"margin-bottom:10px\">%1</li>").arg(withCommands(sentence));
    return QStringLiteral("<h1>%1</h1><p><b>%2</b></p><ol>%3</ol>").arg(m_card.title().toHtmlEscaped(), withCommands(m_card.warning()), steps);
}

void FenceCardPaper::paint(QPagedPaintDevice &device) const
{
    QTextDocument document;
    document.setHtml(toHtml());
    document.print(&device);
}

Done FenceCardPaper::writePdf(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::LocalFile, tr("%1 could not be written.").arg(path), file.errorString(), tr("Name another folder."));
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(m_card.title());
        paint(writer);
    }
    if (!file.commit())
        return failure(Error::Kind::LocalFile, tr("%1 could not be written.").arg(path), file.errorString(), tr("Name another folder."));
    return done();
}

} // namespace swingbridge

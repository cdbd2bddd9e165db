// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportCsv.h"

#include "exports/DecodedDn.h"

#include <QCoreApplication>
#include <QIODevice>

namespace swingbridge {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportCsv)

public:
    static Error cannotWrite(const QString &why)
    {
        return Error(Error::Kind::LocalFile, tr("The table could not be written to its end."), why, tr("Free some space or choose another folder."));
    }
};

const QString multiValue = QStringLiteral("<not-available-for-multivalue>");

QString oldOf(const ExportChange &change)
{
    if (change.isMultiValued)
        return multiValue;
    return change.deletes.isEmpty() ? change.old.value(0) : change.deletes.last();
}

} // namespace

ExportCsvWriter::ExportCsvWriter(QIODevice &device, Form form, CsvGuard guard) : m_device(device), m_form(form), m_guard(guard), m_bytes("\xef\xbb\xbf")
{
    const QString head = form == Form::Analyzer
        ? QStringLiteral("ObjectType,DN,OMODT,ChangedAttrCount,AttrName,AMODT,ATYPE,IsMultiValued,ValueChangeCount,ValueAdds,ValueDeletes,OldValue,NewValue")
        : QStringLiteral("Connector,ObjectType,Name,DN,DecodedAnchor,Operation,Attribute,AttributeOperation,Value,ValueOperation");
    row(head.split(QLatin1Char(',')));
}

Done ExportCsvWriter::write(const ExportObject &object)
{
    if (m_form == Form::Analyzer)
        analyzerRows(object);
    else
        fullRows(object);
    return m_bytes.size() > 64 * 1024 ? flush() : done();
}

Done ExportCsvWriter::finish()
{
    return flush();
}

Done ExportCsvWriter::flush()
{
    if (m_device.write(m_bytes) != m_bytes.size())
        return failure(Texts::cannotWrite(m_device.errorString()));
    m_bytes.clear();
    return done();
}

void ExportCsvWriter::row(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        m_bytes += cell(cells.at(i));
    }
    m_bytes += "\r\n";
}

QByteArray ExportCsvWriter::cell(QString text) const
{
    static const QString risky = QStringLiteral("=+-@\t\r");
    if (m_guard == CsvGuard::Apostrophe && !text.isEmpty() && risky.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (needsQuotes)
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return text.toUtf8();
}

void ExportCsvWriter::analyzerRows(const ExportObject &object)
{
    const QString operation = toWord(object.operation);
    const auto changed = object.changes.size() + (object.isRename() ? 1 : 0);
    const QStringList start{object.objectType, object.dn, operation, QString::number(changed)};
    if (object.isRename())
        row(start + QStringList{QStringLiteral("DN"), QStringLiteral("update"), QStringLiteral("string"), QStringLiteral("False"),
                                      QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1"), object.dn, object.newDn});
    else if (object.changes.isEmpty())
        row(start + QStringList(9, QString()));
    for (const ExportChange &change : object.changes) {
        const QString shown = change.isRedacted ? QStringLiteral("<redacted>") : QString();
        row(start + QStringList{change.name, toWord(change.operation), change.type, change.isMultiValued ? QStringLiteral("True") : QStringLiteral("False"),
                                      QString::number(change.valueAdds + change.valueDeletes), QString::number(change.valueAdds), QString::number(change.valueDeletes),
                                      change.isRedacted ? shown : oldOf(change),
                                      change.isRedacted ? shown : change.isMultiValued ? multiValue : change.adds.isEmpty() ? QString() : change.adds.last()});
    }
}

void ExportCsvWriter::fullRows(const ExportObject &object)
{
    const QStringList start{object.connector, object.objectType, object.name, object.dn, DecodedDn::decode(object.dn).text, toWord(object.operation)};
    if (object.isRename())
        row(start + QStringList{QStringLiteral("DN"), QStringLiteral("update"), object.newDn, QStringLiteral("add")});
    else if (object.changes.isEmpty())
        row(start + QStringList(4, QString()));
    for (const ExportChange &change : object.changes) {
        const QStringList place = start + QStringList{change.name, toWord(change.operation)};
        const auto values = [&](const QStringList &list, const char *word) {
            for (const QString &value : list)
                row(place + QStringList{value, QLatin1String(word)});
        };
        if (change.isRedacted)
            row(place + QStringList{QStringLiteral("<redacted>"), QString()});
        else if (change.adds.isEmpty() && change.deletes.isEmpty() && change.old.isEmpty())
            row(place + QStringList{QString(), QString()});
        values(change.deletes.isEmpty() ? change.old : change.deletes, "delete");
        values(change.adds, "add");
        if (change.isShortened) // there are more than fit into memory
            row(place + QStringList{QStringLiteral("<shortened>"), QString()});
    }
}

Done writeCsv(QIODevice &device, ExportCsvWriter::Form form, const QList<PendingExports> &captures, CsvGuard guard)
{
    ExportCsvWriter writer(device, form, guard);
    for (const PendingExports &capture : captures) {
        for (qsizetype i = 0; i < capture.size(); ++i) {
            if (const Done written = writer.write(capture.object(i)); !written)
                return written;
        }
    }
    return writer.finish();
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptFile.h"

#include "foundation/WholeFile.h"

#include <QCoreApplication>
#include <QStringConverter>

namespace swingbridge {
namespace {

class ScriptFileText
{
    Q_DECLARE_TR_FUNCTIONS(ScriptFile)

public:
    static Error nulBytes(const QString &name, qsizetype at, bool isUtf16)
    {
        const QString remedy = isUtf16 ? tr("It looks like UTF-16 without a byte order mark: save it again as \"UTF-8 with BOM\".")
                                       : tr("Export the rule again; a script has no such bytes.");
        return Error(Error::Kind::BadInput, tr("%1 is no script: there is a NUL byte at byte %2.").arg(name).arg(at),
                     QStringLiteral("NUL at byte %1").arg(at), remedy);
    }
    static Error tooLarge(const QString &name, qint64 bytes)
    {
        return Error(Error::Kind::BadInput, tr("%1 has %2 bytes and was not read: a script may have 64 MiB.").arg(name).arg(bytes), {},
                     tr("Split it, or name the right file."));
    }
    static Error noSuchCodePage(const QString &codePage)
    {
        return Error(Error::Kind::BadInput, tr("The code page %1 is not known here.").arg(codePage), {}, tr("Name one like 1252 or 932, or save the script as \"UTF-8 with BOM\"."));
    }
    static Error notInCodePage(const QString &name, const QString &codePage)
    {
        return Error(Error::Kind::BadInput, tr("%1 is not written in code page %2.").arg(name, codePage), {}, tr("Name the code page in which it was saved."));
    }
};

bool isUtf16Bom(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

//! ASCII text in UTF-16 has a NUL in every other byte.
bool looksLikeUtf16(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096);
    return start.size() >= 4 && start.count('\0') * 3 >= start.size();
}

QString codePageName(const QString &given)
{
    QString name = given.toLower();
    for (const QLatin1String prefix : {QLatin1String("windows-"), QLatin1String("cp")}) {
        if (name.startsWith(prefix))
            name = name.mid(prefix.size());
    }
    return name;
}

//! The text, when its code page gives back the same bytes; null otherwise.
std::optional<QString> fromCodePage(const QByteArray &bytes, const QString &number)
{
    const QByteArray converter = "cp" + number.toLatin1();
    QStringDecoder decoder(converter.constData());
    QStringEncoder encoder(converter.constData());
    const QString text = decoder(bytes);
    if (decoder.hasError() || QByteArray(encoder(text)) != bytes)
        return std::nullopt;
    return text;
}

} // namespace

QString toWord(LineEndings endings)
{
    switch (endings) {
    case LineEndings::Lf: return QStringLiteral("lf");
    case LineEndings::CrLf: return QStringLiteral("crlf");
    case LineEndings::Cr: return QStringLiteral("cr");
    case LineEndings::Mixed: return QStringLiteral("mixed");
    case LineEndings::None: break;
    }
    return QStringLiteral("none");
}

Result<ScriptFile> ScriptFile::read(const QString &path, const QString &ansiCodePage)
{
    const auto bytes = readWholeFile(path, maximumScriptFile);
    if (!bytes) // a person named it: whatever is wrong, the input is
        return failure(Error::Kind::BadInput, bytes.error().summary(), bytes.error().detail(), bytes.error().remedy());
    return fromBytes(*bytes, path, ansiCodePage);
}

Result<ScriptFile> ScriptFile::fromBytes(const QByteArray &bytes, const QString &name, const QString &ansiCodePage)
{
    if (bytes.size() > maximumScriptFile)
        return failure(ScriptFileText::tooLarge(name, bytes.size()));
    if (!isUtf16Bom(bytes) && bytes.contains('\0'))
        return failure(ScriptFileText::nulBytes(name, bytes.indexOf('\0'), looksLikeUtf16(bytes)));
    const auto decoded = decodeText(bytes, name);
    if (!decoded)
        return failure(decoded.error());
    if (const auto nul = decoded->text().indexOf(QChar(0)); nul >= 0)
        return failure(ScriptFileText::nulBytes(name, 2 + nul * 2, false));
    const QString codePage = codePageName(ansiCodePage);
    if (decoded->encoding() != TextEncoding::Windows1252 || codePage.isEmpty() || codePage == QLatin1String("1252"))
        return ScriptFile(name, bytes, decoded->text(), toString(decoded->encoding()));
    if (!QStringDecoder(QByteArray("cp" + codePage.toLatin1()).constData()).isValid())
        return failure(ScriptFileText::noSuchCodePage(ansiCodePage));
    const auto text = fromCodePage(bytes, codePage);
    if (!text)
        return failure(ScriptFileText::notInCodePage(name, codePage));
    return ScriptFile(name, bytes, *text, QStringLiteral("windows-") + codePage);
}

LineEndings ScriptFile::lineEndings() const
{
    bool lf = false;
    bool crLf = false;
    bool cr = false;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_text.at(i) == u'\n')
            lf = true;
        else if (m_text.at(i) != u'\r')
            continue;
        else if (i + 1 < m_text.size() && m_text.at(i + 1) == u'\n')
            crLf = true, ++i;
        else
            cr = true;
    }
    if (int(lf) + int(crLf) + int(cr) > 1)
        return LineEndings::Mixed;
    return lf ? LineEndings::Lf : crLf ? LineEndings::CrLf : cr ? LineEndings::Cr : LineEndings::None;
}

bool ScriptFile::hasBom() const
{
    return m_encoding.endsWith(QLatin1String("-bom"));
}

QByteArray ScriptFile::encoded(QStringView ascii) const
{
    const QByteArray narrow = ascii.toLatin1();
    if (unitSize() == 1)
        return narrow;
    const bool isBigEndian = m_encoding == QLatin1String("utf-16be-bom");
    QByteArray wide;
    wide.reserve(narrow.size() * 2);
    for (const char c : narrow) {
        if (isBigEndian)
            wide.append('\0').append(c);
        else
            wide.append(c).append('\0');
    }
    return wide;
}

int ScriptFile::unitSize() const
{
    return m_encoding.startsWith(QLatin1String("utf-16")) ? 2 : 1;
}

ScriptPlaces::ScriptPlaces(const ScriptFile &file) : m_file(file), m_text(file.m_text)
{
    rewind();
}

void ScriptPlaces::rewind()
{
    m_position = 0;
    m_place = ScriptPlace();
    m_place.offset = m_file.m_encoding == QLatin1String("utf-8-bom") ? 3 : m_file.unitSize() == 2 ? 2 : 0;
}

int ScriptPlaces::bytesOf(char32_t codePoint) const
{
    if (m_file.unitSize() == 2)
        return codePoint > 0xffff ? 4 : 2;
    if (codePoint < 0x80 || m_file.m_encoding == QLatin1String("windows-1252"))
        return 1;
    if (m_file.isAnsi()) {
        QStringEncoder encoder(QByteArray("cp" + codePageName(m_file.m_encoding).toLatin1()).constData());
        return int(QByteArray(encoder(QString::fromUcs4(&codePoint, 1))).size());
    }
    return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

ScriptPlace ScriptPlaces::at(qsizetype position)
{
    if (position < m_position)
        rewind();
    while (m_position < position && m_position < m_text.size()) {
        const QChar c = m_text.at(m_position);
        const bool isPair = c.isHighSurrogate() && m_position + 1 < m_text.size() && m_text.at(m_position + 1).isLowSurrogate();
        m_place.offset += bytesOf(isPair ? QChar::surrogateToUcs4(c, m_text.at(m_position + 1)) : c.unicode());
        const bool endsLine = c == u'\n' || (c == u'\r' && !(m_position + 1 < m_text.size() && m_text.at(m_position + 1) == u'\n'));
        m_place.line += endsLine ? 1 : 0;
        m_place.column = endsLine ? 1 : m_place.column + 1;
        m_position += isPair ? 2 : 1;
    }
    return m_place;
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/TextEncoding.h"

#include <QStringList>

namespace swingbridge {

//! The largest script that is read: 64 MiB.
inline constexpr qint64 maximumScriptFile = 64 * 1024 * 1024;

enum class LineEndings { None, Lf, CrLf, Cr, Mixed };

//! "none", "lf", "crlf", "cr", "mixed".
QString toWord(LineEndings endings);

//! A script as it lies on disk: its bytes, and the text that they mean. Nothing is known yet of what it does.
class ScriptFile
{
public:
    //! Reads \a path. BadInput names the file and the byte: over 64 MiB, NUL bytes, UTF-16 without BOM, broken UTF-16.
    //! What is no UTF-8 and has no BOM is read with \a ansiCodePage, a name like "932" or "windows-932" (empty: 1252).
    static Result<ScriptFile> read(const QString &path, const QString &ansiCodePage = {});
    //! The same from memory; \a name is what messages call it.
    static Result<ScriptFile> fromBytes(const QByteArray &bytes, const QString &name, const QString &ansiCodePage = {});

    const QString &name() const { return m_name; }
    const QByteArray &bytes() const { return m_bytes; }
    const QString &text() const { return m_text; }
    //! A word of cli.md, or "windows-932" and the like.
    const QString &encoding() const { return m_encoding; }
    LineEndings lineEndings() const;
    bool hasBom() const;
    //! Other than ASCII, in an encoding that Windows PowerShell 5.1 does not see from the file itself.
    bool isNonAsciiWithoutBom() const { return m_encoding == QLatin1String("utf-8") || isAnsi(); }
    bool isAnsi() const { return m_encoding.startsWith(QLatin1String("windows-")); }
    bool isEmpty() const { return m_text.isEmpty(); }

    //! \a text in the encoding of this file: for ASCII text that replaces ASCII text.
    QByteArray encoded(QStringView ascii) const;
    //! Bytes of one ASCII character here: 2 in UTF-16, else 1.
    int unitSize() const;

private:
    friend class ScriptPlaces;
    ScriptFile(QString name, QByteArray bytes, QString text, QString encoding)
        : m_name(std::move(name)), m_bytes(std::move(bytes)), m_text(std::move(text)), m_encoding(std::move(encoding)) {}

    QString m_name;
    QByteArray m_bytes;
    QString m_text;
    QString m_encoding;
};

//! Where a position of the text stands for people and in the file.
class ScriptPlace
{
public:
    int line = 1;      //!< From 1; LF, CRLF and CR each end a line.
    int column = 1;    //!< From 1, in Unicode code points.
    qint64 offset = 0; //!< Byte from the start of the file, its BOM included.
};

//! Walks along a script; asked for rising positions it costs the length of the text once.
class ScriptPlaces
{
public:
    //! \a file must outlive it.
    explicit ScriptPlaces(const ScriptFile &file);
    ScriptPlace at(qsizetype position);

private:
    void rewind();
    int bytesOf(char32_t codePoint) const;

    const ScriptFile &m_file;
    const QStringView m_text;
    qsizetype m_position = 0;
    ScriptPlace m_place;
};

} // namespace swingbridge

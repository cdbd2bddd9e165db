// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Console.h"

#include "foundation/JsonText.h"

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace swingbridge {
namespace {

bool put(std::FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
}

} // namespace

bool Console::hasTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) != 0;
#else
    return _isatty(_fileno(stderr)) != 0;
#endif
}

void Console::write(const Json &document, const QString &text)
{
    if (isJson())
        writeLine(document);
    else
        writeText(text);
}

void Console::writeLine(const Json &document)
{
    const std::string line = document.dump(-1, ' ', false, Json::error_handler_t::replace);
    m_isWritten &= put(stdout, QByteArray::fromStdString(line) + '\n');
}

void Console::writeText(const QString &text)
{
    drawProgress({});
    m_isWritten &= put(stdout, text.endsWith(u'\n') ? text.toUtf8() : text.toUtf8() + '\n');
}

void Console::note(const QString &sentence)
{
    if (m_isQuiet)
        return;
    drawProgress({});
    toError(sentence + u'\n');
}

void Console::writeFailure(const Failure &failure)
{
    drawProgress({});
    if (isJson())
        writeLine(failure.toJson());
    else
        toError(failure.toText() + u'\n');
}

void Console::drawProgress(const QString &line)
{
    if (line.isEmpty() && !m_hasProgress)
        return;
    toError(QStringLiteral("\r\x1b[K") + line);
    m_hasProgress = !line.isEmpty();
}

void Console::writeProgress(const Json &line)
{
    toError(QString::fromStdString(line.dump()) + u'\n');
}

bool Console::flush()
{
    return std::fflush(stdout) == 0 && m_isWritten;
}

void Console::toError(const QString &text)
{
    put(stderr, text.toUtf8());
    std::fflush(stderr);
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "cli/Invocation.h"

#include <QString>

namespace swingbridge {

//! The two streams: documents on standard output, messages on standard error. UTF-8, whole lines.
class Console
{
public:
    explicit Console(Invocation::Format format = Invocation::Format::Text, bool isQuiet = false)
        : m_format(format), m_isQuiet(isQuiet) {}

    bool isJson() const { return m_format == Invocation::Format::Json; }
    //! Standard error is a terminal: a progress line may be drawn over.
    static bool hasTerminal();

    //! The document of the command: \a document with --format json, \a text otherwise.
    void write(const Json &document, const QString &text);
    //! One document a line, whatever the format.
    void writeLine(const Json &document);
    void writeText(const QString &text);
    //! For people, on standard error; silent with --quiet.
    void note(const QString &sentence);
    //! Why it did not do what was asked: a document on standard output with --format json, sentences on standard error.
    void writeFailure(const Failure &failure);
    //! Draws over the line of the last progress; an empty \a line wipes it.
    void drawProgress(const QString &line);
    void writeProgress(const Json &line);
    //! Whether all of standard output arrived.
    bool flush();

private:
    void toError(const QString &text);

    Invocation::Format m_format;
    bool m_isQuiet;
    bool m_hasProgress = false;
    bool m_isWritten = true;
};

} // namespace swingbridge

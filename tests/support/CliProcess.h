// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/JsonText.h"

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace swingbridge::test {

//! How one call of the real swingbridge-cli ended.
class CliResult
{
public:
    int exit = -1; //!< 128 + signal when it was killed.
    QByteArray out;
    QByteArray err;

    Json document() const { return parseJson(out, QStringLiteral("standard output")).value_or(Json()); }
    //! For a failing test: everything that was said.
    QByteArray said() const { return "exit " + QByteArray::number(exit) + "\n" + out.left(4000) + "\n" + err.left(4000); }
};

//! A value as QCOMPARE can show it.
inline QByteArray text(const Json &value)
{
    return QByteArray::fromStdString(value.dump());
}

//! Runs the real program as people and scripts do; without a display, in C.UTF-8, and with a home of its own.
class CliProcess
{
public:
    CliProcess()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            m_environment.remove(QString::fromLatin1(display));
        set("LC_ALL", QStringLiteral("C.UTF-8"));
        set("HOME", m_home.path());
        set("XDG_DATA_HOME", m_home.path());
    }

    void set(const char *variable, const QString &value) { m_environment.insert(QString::fromLatin1(variable), value); }
    void setOutputFile(const QString &file) { m_outputFile = file; }

    CliResult run(const QStringList &arguments, std::chrono::milliseconds limit = std::chrono::minutes{5})
    {
        QProcess process;
        start(process, arguments);
        return finish(process, limit);
    }

    void start(QProcess &process, const QStringList &arguments)
    {
        process.setProcessEnvironment(m_environment);
        if (!m_outputFile.isEmpty())
            process.setStandardOutputFile(m_outputFile);
        process.start(QStringLiteral(SWINGBRIDGE_CLI), arguments);
    }

    static CliResult finish(QProcess &process, std::chrono::milliseconds limit = std::chrono::minutes{5})
    {
        CliResult result;
        if (!process.waitForFinished(int(limit.count())) && process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
            result.err = "not in time: ";
        }
        result.exit = process.exitStatus() == QProcess::CrashExit ? 128 + process.exitCode() : process.exitCode();
        result.out = process.readAllStandardOutput();
        result.err += process.readAllStandardError();
        return result;
    }

    //! What is wrong with \a document as \a schema says; empty: nothing. \a lines: one document a line.
    static QByteArray schemaProblems(const QString &schema, const QByteArray &document, bool lines = false)
    {
        QProcess python;
        const QString source = QStringLiteral(SWINGBRIDGE_SOURCE_DIR);
        QStringList arguments{source + QStringLiteral("/tests/schemas/validate.py"), source + QStringLiteral("/resources/schemas"), schema};
        if (lines)
            arguments += QStringLiteral("--lines");
        python.start(QStringLiteral("/usr/bin/python3"), arguments);
        python.write(document);
        python.closeWriteChannel();
        python.waitForFinished();
        if (python.exitCode() == 0 && python.exitStatus() == QProcess::NormalExit)
            return {};
        return python.readAllStandardOutput() + python.readAllStandardError() + "\nin " + document.left(3000);
    }

private:
    QProcessEnvironment m_environment;
    QTemporaryDir m_home;
    QString m_outputFile;
};

} // namespace swingbridge::test

//! Fails the test with everything that was said unless the program ended with \a status.
#define COMPARE_EXIT(result, status) \
    do { \
        const swingbridge::test::CliResult &compared = (result); /* once: it may be a call that runs the program */ \
        QVERIFY2(compared.exit == (status), compared.said().constData()); \
    } while (false)
//! Fails the test unless \a document is one of \a schema.
#define VERIFY_SCHEMA(schema, document) \
    do { \
        const QByteArray problems = swingbridge::test::CliProcess::schemaProblems(QStringLiteral(schema), document); \
        QVERIFY2(problems.isEmpty(), problems.constData()); \
    } while (false)

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <utility>

namespace swingbridge::test {

//! A program in a terminal of its own (script(1)) and a person who types when asked; meanwhile somebody reads what every
//! process of this machine shows of itself.
class TypingPerson
{
public:
    explicit TypingPerson(QByteArrayList secrets) : m_secrets(std::move(secrets)) {}

    //! Types each answer once its question stands on the terminal; true when the program ended by itself in time.
    bool run(const QStringList &command, const QProcessEnvironment &environment, const QList<std::pair<QByteArray, QByteArray>> &answers)
    {
        QStringList quoted;
        for (QString word : command)
            quoted << u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
        QProcess terminal;
        terminal.setProcessEnvironment(environment);
        terminal.setProcessChannelMode(QProcess::MergedChannels);
        terminal.start(QStringLiteral("script"), {QStringLiteral("-qec"), quoted.join(u' '), QStringLiteral("/dev/null")});
        QElapsedTimer time;
        time.start();
        qsizetype next = 0;
        qsizetype readUpTo = 0;
        while (!terminal.waitForFinished(25) && terminal.state() != QProcess::NotRunning && time.elapsed() < 120'000) {
            m_shown += terminal.readAll();
            lookAtProcesses();
            if (next < answers.size() && m_shown.indexOf(answers[next].first, readUpTo) >= 0) {
                readUpTo = m_shown.size();
                terminal.write(answers[next].second + '\n');
                ++next;
            }
        }
        const bool ended = terminal.state() == QProcess::NotRunning;
        if (!ended) {
            terminal.kill();
            terminal.waitForFinished();
        }
        m_exit = terminal.exitCode();
        m_shown += terminal.readAll();
        return ended && next == answers.size();
    }

    const QByteArray &shown() const { return m_shown; } //!< All that stood on the terminal, echo and all.
    int exit() const { return m_exit; }
    const QByteArrayList &leaks() const { return m_leaks; } //!< Files of /proc in which a secret was seen.
    int looks() const { return m_looks; }

private:
    void lookAtProcesses()
    {
        ++m_looks;
        const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &entry : entries) {
            if (!entry.at(0).isDigit())
                continue;
            for (const char *name : {"/cmdline", "/environ"}) {
                QFile file(QStringLiteral("/proc/") + entry + QLatin1String(name));
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray text = file.readAll();
                for (const QByteArray &secret : std::as_const(m_secrets)) {
                    if (text.contains(secret))
                        m_leaks << file.fileName().toUtf8() + ": " + text.left(500);
                }
            }
        }
    }

    QByteArrayList m_secrets;
    QByteArrayList m_leaks;
    QByteArray m_shown;
    int m_exit = -1;
    int m_looks = 0;
};

} // namespace swingbridge::test

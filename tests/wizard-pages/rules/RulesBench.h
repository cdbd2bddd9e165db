// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/RulesModel.h"
#include "support/PageBench.h"

#include <QTemporaryDir>

#include <functional>

namespace swingbridge::test {

//! Page Rules over the lab, and a folder with script files of a person.
class RulesBench
{
public:
    RulesBench() : m_bench(QStringLiteral("contoso")) {}

    //! A new page, with no files, over the same migration; folders of the test before are emptied.
    bool opens();
    PageBench &bench() { return m_bench; }
    RulesModel *model() const { return m_bench.model<RulesModel>(); }
    QString home() const { return m_home.path(); }

    //! The first custom rule of the active server that has an AD connector.
    SyncRule rule() const;
    //! A file with the script of rule(), with \a change made to its text.
    QString scriptFile(const QString &name, const std::function<QString(QString)> &change = {}) const;
    static QByteArray contentOf(const QString &path);

    //! Adds files and waits until they are read and judged.
    bool adds(const QStringList &paths) const;
    //! Waits until what is being written is on disk.
    bool saves() const;
    //! Confirms every connector by mouse.
    bool confirms() const;

    //! CPU time of this thread in milliseconds: other programs on the machine do not count.
    static double threadMilliseconds();
    //! How long one event may keep the window waiting; the sanitizers and a debug build take their share.
    static double budget();

private:
    QTemporaryDir m_home;
    PageBench m_bench;
};

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RulesBench.h"

#include "rules/RuleScript.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <ctime>

namespace swingbridge::test {
namespace {

constexpr int rulesPatience = 60'000; // milliseconds; two busy cores

} // namespace

bool RulesBench::opens()
{
    const QStringList folders = QDir(home()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders)
        QDir(home() + QLatin1Char('/') + folder).removeRecursively();
    return m_bench.opens(PhaseId::Rules);
}

SyncRule RulesBench::rule() const
{
    const QList<SyncRule> rules = m_bench.session()->workspace().comparison.active.customRules();
    const auto it = std::find_if(rules.cbegin(), rules.cend(), [](const SyncRule &one) { return one.connector != entraConnectorId(); });
    return it == rules.cend() ? SyncRule() : *it;
}

QString RulesBench::scriptFile(const QString &name, const std::function<QString(QString)> &change) const
{
    const QString text = RuleScript::write(rule()).text();
    const QString path = m_home.filePath(QStringLiteral("in/") + name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly))
        return {};
    file.write((change ? change(text) : text).toUtf8());
    return path;
}

QByteArray RulesBench::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool RulesBench::adds(const QStringList &paths) const
{
    model()->addFiles(paths);
    return QTest::qWaitFor([this] { return !model()->isBusyWithFiles() && model()->areFilesJudged(); }, rulesPatience);
}

bool RulesBench::saves() const
{
    return QTest::qWaitFor([this] { return !model()->isBusyWithFiles(); }, rulesPatience);
}

bool RulesBench::confirms() const
{
    while (m_bench.sees(QStringLiteral("confirmConnectorButton"))) {
        if (!m_bench.clicks(QStringLiteral("confirmConnectorButton")))
            return false;
    }
    return true;
}

double RulesBench::threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

double RulesBench::budget()
{
#if defined(__SANITIZE_ADDRESS__)
    return 1500;
#elif defined(__OPTIMIZE__)
    return 50;
#else
    return 300;
#endif
}

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabTime.h"

#include "foundation/JsonText.h"
#include "foundation/WholeFile.h"

#include <QDir>

namespace swingbridge {

namespace {

QString timeFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("time.json"));
}

} // namespace

Done LabTime::share(const QString &folder, const LabClock &clock)
{
    const Json time = {{"realMs", QDateTime::currentMSecsSinceEpoch()}, {"labMs", clock.nowUtc().toMSecsSinceEpoch()}, {"pace", clock.pace()}};
    return writeWholeFile(timeFile(folder), QByteArray::fromStdString(time.dump()), IfExists::Replace);
}

bool LabTime::follow(const QString &folder, LabClock &clock)
{
    const auto bytes = readWholeFile(timeFile(folder), 4096);
    const auto time = bytes ? parseJson(*bytes, folder) : Result<Json>(failure(bytes.error()));
    if (!time)
        return false;
    const auto real = integerAt(*time, "realMs");
    const auto lab = integerAt(*time, "labMs");
    const Json &pace = valueAt(*time, "pace");
    if (!real || !lab || !pace.is_number() || pace.get<double>() <= 0)
        return false;
    clock.setPace(pace.get<double>());
    const double passed = double(QDateTime::currentMSecsSinceEpoch() - *real) * clock.pace();
    clock.catchUp(QDateTime::fromMSecsSinceEpoch(*lab + qint64(passed), Qt::UTC));
    return true;
}

} // namespace swingbridge

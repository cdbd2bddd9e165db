// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ExportCapture.h"

#include "migration/MigrationTexts.h"
#include "migration/ServerWork.h"

#include <QFileInfo>

namespace swingbridge {

QCoro::Task<Result<CapturedFile>> captureConnector(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, Guid connector,
                                                   ProgressSink progress, std::stop_token stop)
{
    const auto begun = co_await driver->captureExports(connector, stop);
    if (!begun)
        co_return failure(begun.error());
    const auto capture = co_await awaitCapture(driver, clock, *begun, std::chrono::hours(2), progress, stop);
    if (!capture)
        co_return failure(capture.error());
    QString file;
    for (const RemoteFile &remote : capture->files) {
        if (remote.path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive))
            file = remote.path;
    }
    if (file.isEmpty())
        co_return failure(MigrationTexts::captureFailed(driver->name(), QStringLiteral("no XML file in the capture")));
    const auto bytes = co_await driver->fetchFile(file, progress, stop);
    if (!bytes)
        co_return failure(bytes.error());
    co_return CapturedFile(QFileInfo(file).fileName(), *bytes);
}

} // namespace swingbridge

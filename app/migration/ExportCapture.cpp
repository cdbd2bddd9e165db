// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ExportCapture.h"

#include "migration/MigrationTexts.h"
#include "migration/ServerWork.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>

namespace swingbridge {
namespace {

class ExportCaptureText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCapture)

public:
    static Error notKept(const QString &file, const QString &why)
    {
        return Error(Error::Kind::LocalFile, tr("What %1 holds could not be stored on this machine; nothing was changed.").arg(file), why,
                     tr("Free some space in the folder for temporary files, then try again."));
    }
};

//! Fetches \a path piece by piece into a file that nobody else can open.
QCoro::Task<Result<CapturedFile>> fetchCapture(std::shared_ptr<ServerDriver> driver, QString path, ProgressSink progress, std::stop_token stop)
{
    const QString name = QFileInfo(path).fileName();
    const auto file = std::make_shared<QTemporaryFile>();
    if (!file->open())
        co_return failure(ExportCaptureText::notKept(name, file->errorString()));
    const ServerDriver::PieceSink take = [file, name](const QByteArray &piece) {
        const bool isWritten = file->write(piece) == piece.size();
        return isWritten ? done() : Done(failure(ExportCaptureText::notKept(name, file->errorString())));
    };
    const auto size = co_await driver->fetchFileTo(take, path, progress, stop);
    if (!size)
        co_return failure(size.error());
    if (!file->flush())
        co_return failure(ExportCaptureText::notKept(name, file->errorString()));
    const uchar *window = *size > 0 ? file->map(0, *size) : nullptr; // nothing has no window
    if (!window && *size > 0)
        co_return failure(ExportCaptureText::notKept(name, file->errorString()));
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(window), window ? *size : 0);
    const CapturedFile captured(name, file, bytes);
    co_return captured;
}

} // namespace

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
    auto fetched = co_await fetchCapture(driver, file, progress, stop);
    co_return fetched;
}

} // namespace swingbridge

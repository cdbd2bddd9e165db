// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/ServerDriver.h"

#include <memory>

class QFile;

namespace swingbridge {

//! What csexport wrote for one connector, as it came from the server. It lies in a file without a name that goes with the
//! last copy of this value; its bytes are that file's, seen through a window: they cost no memory that could run out.
class CapturedFile
{
public:
    CapturedFile() = default;
    CapturedFile(QString fileName, std::shared_ptr<QFile> file, QByteArray window) : m_name(std::move(fileName)), m_file(std::move(file)), m_bytes(std::move(window)) {}

    const QString &name() const { return m_name; } //!< Without its folder.
    //! Not to be kept longer than this value; a copy of them is not one of the file.
    const QByteArray &bytes() const { return m_bytes; }

private:
    QString m_name;
    std::shared_ptr<QFile> m_file;
    QByteArray m_bytes;
};

//! Has a server write the pending exports of a connector, waits for it and fetches the file. Nothing is changed there.
[[nodiscard]] QCoro::Task<Result<CapturedFile>> captureConnector(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, Guid connector,
                                                                 ProgressSink progress, std::stop_token stop);

} // namespace swingbridge

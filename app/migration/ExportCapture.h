// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/ServerDriver.h"

namespace swingbridge {

//! What csexport wrote for one connector, as it came from the server.
class CapturedFile
{
public:
    CapturedFile() = default;
    CapturedFile(QString fileName, QByteArray content) : m_name(std::move(fileName)), m_bytes(std::move(content)) {}

    const QString &name() const { return m_name; } //!< Without its folder.
    const QByteArray &bytes() const { return m_bytes; }

private:
    QString m_name;
    QByteArray m_bytes;
};

//! Has a server write the pending exports of a connector, waits for it and fetches the file. Nothing is changed there.
[[nodiscard]] QCoro::Task<Result<CapturedFile>> captureConnector(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, Guid connector,
                                                                 ProgressSink progress, std::stop_token stop);

} // namespace swingbridge

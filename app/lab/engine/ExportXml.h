// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/engine/PendingExports.h"

class QIODevice;

namespace swingbridge {

//! Writes csexport's XML as `csexport CONNECTOR FILE /f:x /o:bd` does (pending-exports.md 1): one line, UTF-8, no
//! declaration. Streams: open(), write() for each object, close(). The hologram holds the naming attributes only.
class ExportXmlWriter
{
public:
    //! \a device is open for writing and outlives the writer.
    ExportXmlWriter(QIODevice *device, const Guid &connector, const QString &connectorName);

    void open();
    void write(const PendingExport &object);
    //! False when the device took less than it was given.
    [[nodiscard]] bool close();

private:
    void put(const QByteArray &bytes);

    QIODevice *m_device;
    QByteArray m_connectorElements;
    bool m_ok = true;
};

//! The whole file in memory.
QByteArray exportXml(const PendingExports &exports);

} // namespace swingbridge

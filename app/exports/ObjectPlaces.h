// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <stop_token>
#include <vector>

namespace swingbridge {

//! Hands a file on to the XML reader and notes on the way at which byte each cs-object begins: the reader itself counts
//! characters only. Text in a comment can look like an object, so the places hold only when their number is that of the
//! objects read.
class ObjectPlaces final : public QIODevice
{
public:
    //! \a stop: the file seems to end when it is asked for.
    explicit ObjectPlaces(QIODevice &source, std::stop_token stop = {});

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_source.atEnd(); }
    qint64 bytesAvailable() const override { return m_source.bytesAvailable() + QIODevice::bytesAvailable(); }
    qint64 bytesRead() const { return m_bytes; }
    bool hasFailed() const { return m_hasFailed; }
    const std::vector<qint64> &places() const { return m_places; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void search(const char *data, qint64 size);

    QIODevice &m_source;
    const std::stop_token m_stop;
    QByteArray m_tail; //!< The end of the last piece, which may hold the beginning of a tag.
    qint64 m_bytes = 0;
    bool m_hasFailed = false;
    std::vector<qint64> m_places;
};

} // namespace swingbridge

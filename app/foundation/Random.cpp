// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Random.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

namespace swingbridge {

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray filled((count + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(filled.data()), filled.size() / 4);
    filled.truncate(count);
    return filled;
}

QByteArray SeededRandom::bytes(qsizetype count)
{
    while (m_rest.size() < count) {
        const quint64 numbers[] = {qToBigEndian(m_seed), qToBigEndian(m_counter++)};
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(numbers), sizeof numbers));
        hash.addData(m_purpose);
        m_rest += hash.result();
    }
    const QByteArray taken = m_rest.left(count);
    m_rest.remove(0, count);
    return taken;
}

} // namespace swingbridge

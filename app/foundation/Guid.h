// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace swingbridge {

//! An identifier of the product or of ours; compared by value, written lower case without braces.
class Guid
{
public:
    Guid() = default;
    explicit Guid(const QUuid &uuid) : m_uuid(uuid) {}

    //! Reads the forms D, B and P of .NET in any case ("{…}", "(…)", plain); nothing else, no surrounding space.
    static std::optional<Guid> parse(QStringView text);
    //! A version 4 identifier from 16 bytes of a RandomSource.
    static Guid fromRandomBytes(const QByteArray &sixteenBytes);

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    //! As the product's XML writes it: "{…}", lower case.
    QString toBracedString() const { return m_uuid.toString(QUuid::WithBraces); }
    const QUuid &toUuid() const { return m_uuid; }

    friend bool operator==(const Guid &a, const Guid &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Guid &a, const Guid &b) { return a.toString() < b.toString(); }
    friend size_t qHash(const Guid &guid, size_t seed = 0) { return ::qHash(guid.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace swingbridge

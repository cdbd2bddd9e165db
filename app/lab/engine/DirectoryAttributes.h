// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/engine/Directory.h"

namespace swingbridge {

//! The attributes of one object of a Directory, computed when asked for. Lives shorter than the directory.
class DirectoryAttributes
{
public:
    DirectoryAttributes(const Directory &directory, int index)
        : m_directory(directory), m_index(index), m_type(directory.type(index)) {}

    //! -1 when no object has an attribute of that name.
    static int idOf(QStringView name);

    //! The attributes that refer to one object; "member" refers to many.
    static QList<int> singleReferences();

    Values values(int attribute) const;
    QString commonName() const;
    //! The object's GUID in the byte order in which objectGUID holds it.
    QByteArray guidBytes() const;

private:
    Values person(int attribute) const;
    Values mailOfPerson(int attribute) const;
    Values group(int attribute) const;
    Values contact(int attribute) const;
    Values computer(int attribute) const;
    Values common(int attribute) const;

    quint64 dice(quint32 purpose) const { return m_directory.dice(m_index, purpose); }
    //! Which pair of names, and how often it was given before.
    int combination() const;
    QString givenName() const;
    QString familyName() const;
    QString address() const;
    QString accountName() const;
    QString groupName() const;
    bool isService() const;
    bool hasMailbox() const;
    int personNumber() const { return m_index - m_directory.layout().firstPerson(); }

    const Directory &m_directory;
    int m_index;
    DirectoryObjectType m_type;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/OpenFacts.h"

namespace swingbridge {

//! What has to be known of a journal before it is opened: its entry 1, and how many entries there are. Nothing of it was
//! verified: whoever goes on with it opens it, and that does.
class JournalOpening
{
public:
    JournalOpening(QString folder, OpenFacts facts, qint64 entryCount)
        : m_folder(std::move(folder)), m_facts(std::move(facts)), m_entryCount(entryCount) {}

    const QString &folder() const { return m_folder; }
    const OpenFacts &facts() const { return m_facts; }
    qint64 entryCount() const { return m_entryCount; }

private:
    QString m_folder;
    OpenFacts m_facts;
    qint64 m_entryCount;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/JournalFixture.h"

#include <QTemporaryDir>

namespace swingbridge::test {

//! A small migration, written into a journal entry by entry as the product does, up to where a test wants it.
class SwingJournal
{
public:
    //! Each holds what is before it.
    enum class Until { Opened, Approved, Demoted, NobodyActive, Promoted, Done };

    explicit SwingJournal(Until until, bool rehearsal = true);

    std::unique_ptr<const Journal> readOnly() const;
    Journal &journal() { return *m_journal; }
    HandClock &clock() { return m_clock; }
    QString folder() const { return m_folder.path(); }
    //! Closes it, so that the file can be changed behind its back.
    void close() { m_journal.reset(); }

    void append(EntryDraft draft);
    void attempt(int number, const char *target, const char *other);
    void state(const char *word, const char *server = nullptr);
    //! An OBSERVED entry; \a staging absent: the service cannot tell.
    void observed(const char *state, const char *server, std::optional<bool> staging, bool scheduler = false, bool running = true);
    void say(EntryKind kind, const char *phase, const char *step, const char *server, const Json &payload);
    void note(int seconds) { m_clock.advance(seconds); }
    //! The document of a comparison: one difference per severity word, its id and subject are its name.
    QString comparison(const QStringList &severities);

private:
    void openIt(bool rehearsal);
    void prepare();
    void demote();
    void promote();
    void finish();

    QTemporaryDir m_folder;
    HandClock m_clock;
    std::unique_ptr<Journal> m_journal;
    int m_attempt = 0;
};

} // namespace swingbridge::test

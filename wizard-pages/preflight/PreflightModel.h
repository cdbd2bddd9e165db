// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/PreflightCheck.h"
#include "session/PageModel.h"

namespace swingbridge {

//! Page Preflight: every check with what was seen, why it matters, how to mend it; answers where a person may answer.
class PreflightModel final : public PageModel
{
    Q_OBJECT

public:
    explicit PreflightModel(MigrationSession *session, QObject *parent = nullptr);

    //! "25 checks: 22 passed, 1 warning, 2 to be answered."
    QString summary() const;
    //! Checks that the filter shows, in their order.
    QList<PreflightCheck> checks() const;
    static QString groupTitle(PreflightGroup group);
    qint64 count(PreflightState state) const;
    qint64 total() const;

    const QString &filter() const { return m_filter; }
    //! "all", "open", "warning", "pass"
    void setFilter(const QString &filter);

    //! Key of a check: its id and its server.
    static QString keyOf(const PreflightCheck &check);
    void setCurrent(const QString &key);
    const PreflightCheck *current() const;
    bool isAnswered(const PreflightCheck &check) const;
    //! Who answered it and with which words; empty: nobody.
    QString answerOf(const PreflightCheck &check) const;
    bool mayAnswer(const PreflightCheck &check) const;
    //! Attests or waives the current check in the person's words.
    void answer(const QString &text);

private:
    const PreflightCheck *firstOpen() const;
    bool matches(const PreflightCheck &check) const;

    QString m_filter = QStringLiteral("all");
    QString m_current;
};

} // namespace swingbridge

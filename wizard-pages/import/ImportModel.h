// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/ImportLines.h"
#include "session/PageModel.h"

namespace swingbridge {

class ImportState;

//! One step of the guide.
struct GuideStep
{
    QString text;
    bool isDone = false;
    bool isNow = false; //!< The first that is not done.
};

//! Page Import: a staging server that is not installed yet. Before: the untouched file, the guide, what to mend and what
//! is lost. Afterwards: each of these looked at, and the imported settings against those of the new server.
class ImportModel final : public PageModel
{
    Q_OBJECT

public:
    explicit ImportModel(MigrationSession *session, QObject *parent = nullptr);

    bool isNeeded() const;
    //! The product is on the new server, and it was compared.
    bool isInstalled() const;
    //! There is something to show: the active server was read.
    bool hasLines() const;
    QString summary() const;
    //! Head of the left column and what stands under it.
    QString guideTitle() const;
    QList<GuideStep> guide() const;
    //! The file for the installer, or what was compared with what.
    QList<ImportFact> facts() const;
    //! Path of the untouched file; empty: there is none yet.
    QString settingsFile() const;
    bool isSettingsFresh() const;

    QList<ImportGroup> groups() const;
    void setCurrent(const QString &id);
    //! The chosen line; the most urgent while none was chosen; nothing when there are none.
    std::optional<ImportLine> current() const;
    //! The current line is a blocker that waits for a person's word.
    bool mayAnswer() const;
    void answer(const QString &text);
    //! How many lines a person has to do something about.
    int openCount() const;

    QString reason() const override;
    QString deedText() const override;
    bool isDeedEnabled() const override;
    void enter() override;
    void deed() override;
    // Looking lets nobody install.
    void readAgain() override;
    void readAnew() override;

private:
    const ImportState &state() const;
    QString activeName() const;
    QString targetName() const;

    QString m_current;
};

} // namespace swingbridge

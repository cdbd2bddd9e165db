// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/PageModel.h"

namespace swingbridge {

//! Page Import: a staging server that is not installed yet, and what the import of settings does not carry.
class ImportModel final : public PageModel
{
    Q_OBJECT

public:
    explicit ImportModel(MigrationSession *session, QObject *parent = nullptr);

    bool isNeeded() const;
    QString summary() const;
    //! What a person does at the server, line by line (upgrade-paths.md, settings-json.md).
    QStringList steps() const;
    //! What the vendor's import leaves out (adsync.md 7): each is compared on page Compare.
    QStringList notCarried() const;
    QString deedText() const override;
    bool isDeedEnabled() const override;
    void enter() override;
    void deed() override;
};

} // namespace swingbridge

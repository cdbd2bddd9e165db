// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/PageModel.h"

class QPagedPaintDevice;

namespace swingbridge {

//! Page Report: the change report made from the journal, and where it is stored.
class ReportModel final : public PageModel
{
    Q_OBJECT

public:
    explicit ReportModel(MigrationSession *session, QObject *parent = nullptr);

    QString html() const;
    //! Absolute paths of what was written.
    QStringList files() const;
    QString shortCode() const;
    QString folder() const;
    //! Writes a PDF of the report to \a path; the error is shown on the page.
    void writePdf(const QString &path);
    //! Paints all pages on \a device, whose layout the caller has set.
    void print(QPagedPaintDevice &device) const;
    QString written() const { return m_written; }

private:
    QString m_written;
};

} // namespace swingbridge

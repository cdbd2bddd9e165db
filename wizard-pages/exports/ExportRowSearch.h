// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/CancelScope.h"
#include "exports/ExportFilter.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace swingbridge {

//! Rows of objects in ascending order, all different; as in ExportVerification.
using ExportRows = QList<qsizetype>;

ExportRows unitedRows(const ExportRows &a, const ExportRows &b);
ExportRows commonRows(const ExportRows &a, const ExportRows &b);

//! Searches all captures on the event loop, some milliseconds at a time: the first rows are there long before the last, and
//! a new search drops the old one.
class ExportRowSearch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \a among: only these rows; nothing: all. Tells the first rows before it returns.
    void start(const QList<PendingExports> &captures, const ExportFilter &filter, const std::optional<ExportRows> &among);
    void stop() { m_scope.cancel(); m_isRunning = false; }
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void found(const QList<qsizetype> &rows);
    void finished();

private:
    class Walk;
    [[nodiscard]] static QCoro::Task<> goOn(QPointer<ExportRowSearch> self, std::shared_ptr<Walk> walk, std::stop_token stop);

    CancelScope m_scope;
    bool m_isRunning = false;
};

} // namespace swingbridge

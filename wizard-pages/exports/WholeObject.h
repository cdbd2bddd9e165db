// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/CancelScope.h"
#include "exports/ExportDetails.h"

#include <QObject>
#include <QPointer>

namespace swingbridge {

//! All values of the object that is looked at, read again from its place in the file: a capture keeps only the first of a
//! long list. Another object lets go of the last one.
class WholeObject final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void ask(const QString &path, const PendingExports &capture, qsizetype row);
    void forget();
    bool isReading() const { return m_isReading; }
    //! Nothing while it is read, and when it cannot be.
    const std::optional<ExportObject> &object() const { return m_object; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QCoro::Task<> read(QPointer<WholeObject> self, QString path, PendingExports capture, qsizetype row, std::stop_token stop);

    CancelScope m_scope;
    bool m_isReading = false;
    std::optional<ExportObject> m_object;
    std::optional<Error> m_error;
};

} // namespace swingbridge

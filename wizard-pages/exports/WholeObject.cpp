// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/WholeObject.h"

#include "async/Detach.h"

namespace swingbridge {

void WholeObject::ask(const QString &path, const PendingExports &capture, qsizetype row)
{
    forget();
    m_isReading = true;
    detach(read(this, path, capture, row, m_scope.restart()));
}

void WholeObject::forget()
{
    m_scope.cancel();
    m_isReading = false;
    m_object.reset();
    m_error.reset();
}

QCoro::Task<> WholeObject::read(QPointer<WholeObject> self, QString path, PendingExports capture, qsizetype row, std::stop_token stop)
{
    const auto object = co_await readExportObjectAside(path, capture, row, stop);
    if (!self || stop.stop_requested())
        co_return;
    self->m_isReading = false;
    if (object)
        self->m_object = *object;
    else
        self->m_error = object.error();
    Q_EMIT self->changed();
}

} // namespace swingbridge

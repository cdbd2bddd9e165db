// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Failure.h"

#include "foundation/JsonText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace swingbridge {
namespace {

class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(Failure)

public:
    static QString whatToDo(const QString &remedy) { return tr("What to do: %1").arg(remedy); }
    static QString guard(const QString &id) { return tr("Guard: %1").arg(id); }
    static QString evidence(const QString &detail) { return tr("Detail: %1").arg(detail); }
};

//! The guard that refused; a code of the form G12 is one.
QString guardOf(const Error &error)
{
    static const QRegularExpression form(QStringLiteral("^G\\d\\d$"));
    return form.match(error.code()).hasMatch() ? error.code() : error.guard();
}

//! The number after \a word in the detail, which says the place as "line 3, column 5" or "line 3, byte 40".
Json placeIn(const QString &detail, const char *word)
{
    const QRegularExpression form(QStringLiteral("\\b%1 (\\d+)").arg(QLatin1String(word)));
    const QRegularExpressionMatch match = form.match(detail);
    return match.hasMatch() ? Json(match.captured(1).toLongLong()) : Json(nullptr);
}

} // namespace

Json Failure::toJson() const
{
    const QString code = codeOf(m_error);
    Json where = nullptr;
    if (!m_file.isEmpty())
        where = Json{{"file", m_file}, {"line", placeIn(m_error.detail(), "line")}, {"column", placeIn(m_error.detail(), "column")},
                     {"byte", placeIn(m_error.detail(), "byte")}};
    return Json{{"schema", "swingbridge/error/1"}, {"exit", int(status())}, {"code", code},
                {"guard", textOrNull(guardOf(m_error))}, {"servers", toJsonArray(m_servers.isEmpty() ? m_error.servers() : m_servers)},
                {"message", m_error.summary()}, {"unchanged", textOrNull(m_unchanged)}, {"remedy", textOrNull(m_error.remedy())},
                {"where", where}};
}

QString Failure::toText() const
{
    QStringList lines(m_error.summary());
    if (const QString guard = guardOf(m_error); !guard.isEmpty() && !m_error.summary().contains(guard))
        lines += FailureText::guard(guard);
    if (!m_unchanged.isEmpty())
        lines += m_unchanged;
    if (!m_error.remedy().isEmpty())
        lines += FailureText::whatToDo(m_error.remedy());
    if (!m_error.detail().isEmpty())
        lines += FailureText::evidence(m_error.detail());
    return lines.join(u'\n');
}

} // namespace swingbridge

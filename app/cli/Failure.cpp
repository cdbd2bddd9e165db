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
    static QString evidence(const QString &detail) { return tr("Detail: %1").arg(detail); }
};

bool isGuard(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^G\\d\\d$"));
    return form.match(code).hasMatch();
}

} // namespace

Json Failure::toJson() const
{
    const QString code = codeOf(m_error);
    Json where = nullptr;
    if (!m_file.isEmpty())
        where = Json{{"file", m_file}, {"line", nullptr}, {"column", nullptr}, {"byte", nullptr}};
    return Json{{"schema", "swingbridge/error/1"}, {"exit", int(status())}, {"code", code},
                {"guard", isGuard(code) ? Json(code) : Json(nullptr)}, {"servers", toJsonArray(m_servers)},
                {"message", m_error.summary()}, {"unchanged", textOrNull(m_unchanged)}, {"remedy", textOrNull(m_error.remedy())},
                {"where", where}};
}

QString Failure::toText() const
{
    QStringList lines(m_error.summary());
    if (!m_unchanged.isEmpty())
        lines += m_unchanged;
    if (!m_error.remedy().isEmpty())
        lines += FailureText::whatToDo(m_error.remedy());
    if (!m_error.detail().isEmpty())
        lines += FailureText::evidence(m_error.detail());
    return lines.join(u'\n');
}

} // namespace swingbridge

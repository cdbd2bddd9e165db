// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/ConfigurationHash.h"

#include "foundation/Json.h"

#include <algorithm>
#include <array>

namespace swingbridge {

namespace {

constexpr std::array moving = {"Microsoft.Synchronize.StagingMode", "Microsoft.Synchronize.SchedulerSuspended",
    "Microsoft.Synchronize.SynchronizationSchedule", "Microsoft.Synchronize.SynchronizationPolicy", "Microsoft.Synchronize.NextStartTime",
    "Microsoft.OptionalFeature.AutoUpgradeState", "Microsoft.OptionalFeature.AutoUpgradeSuspensionReason"};

QByteArray escaped(const QString &field)
{
    QByteArray bytes = field.toUtf8();
    bytes.replace('\\', "\\\\").replace('|', "\\p").replace('\r', "\\r").replace('\n', "\\n");
    return bytes;
}

QString text(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString text(const std::optional<bool> &flag)
{
    return flag ? (*flag ? QStringLiteral("True") : QStringLiteral("False")) : QString();
}

QByteArray lineOf(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        if (!line.isEmpty())
            line += '|';
        line += escaped(field);
    }
    return line + '\n';
}

} // namespace

QString configurationHash(const SyncConfiguration &configuration, const QMap<QString, QString> &parameters)
{
    QList<QByteArray> lines;
    for (const SyncRule &rule : configuration.rules)
        lines << lineOf({QStringLiteral("rule"), rule.identifier.toString(), text(rule.version), text(rule.disabled), text(rule.precedence)});
    for (const ConnectorConfiguration &connector : configuration.connectors)
        lines << lineOf({QStringLiteral("connector"), connector.identifier.toString(), text(connector.version)});
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        const auto isIt = [&it](const char *name) { return it.key() == QLatin1String(name); };
        if (std::none_of(moving.begin(), moving.end(), isIt))
            lines << lineOf({QStringLiteral("parameter"), it.key(), it.value()});
    }
    std::sort(lines.begin(), lines.end());
    return sha256Hex(lines.join());
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/CloudWitness.h"

#include "foundation/FilledText.h"
#include "foundation/JsonText.h"
#include "foundation/TextEncoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace swingbridge {
namespace {

constexpr qsizetype largestWitness = 1024 * 1024;
constexpr qsizetype longestName = 256; // a machine, an account, a version: whatever is longer is none

class WitnessText
{
    Q_DECLARE_TR_FUNCTIONS(CloudWitness)

public:
    static Error notUnderstood(const QString &what, const QString &why)
    {
        return Error(Error::Kind::BadInput, tr("%1 is not what Entra ID says about synchronization. Nothing was taken over.").arg(what), why,
                     tr("Fetch GET /beta/directory/onPremisesSynchronization, in Graph Explorer for instance, and paste its whole answer."));
    }
    static QString saidBy(const QString &time, const QString &machine) { return filledText(tr("Cloud, fetched %1: %2 exported last."), {time, machine}); }
    static QString silent(const QString &time) { return tr("Cloud, fetched %1: it does not say who exported last.").arg(time); }
    static QString thresholdOff() { return tr("the cloud's deletion threshold is off"); }
    static QString threshold(const QString &value) { return tr("the cloud's deletion threshold is %1").arg(value); }
    static QString thresholdPercent(const QString &value) { return tr("the cloud's deletion threshold is %1 percent").arg(value); }
};

//! Text of one line; anything else is as good as not said.
QString lineAt(const Json &object, const char *key)
{
    const Json &value = valueAt(object, key);
    if (!value.is_string())
        return {};
    const QString text = QString::fromStdString(value.get<std::string>()).trimmed();
    const bool isLine = text.size() <= longestName && std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isPrint(); });
    return isLine ? text : QString();
}

std::optional<qint64> countAt(const Json &object, const char *key)
{
    const Json &value = valueAt(object, key);
    if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<quint64>() > quint64(std::numeric_limits<qint64>::max())))
        return std::nullopt;
    const qint64 count = value.get<qint64>();
    return count >= 0 ? std::optional<qint64>(count) : std::nullopt;
}

std::optional<bool> flagAt(const Json &object, const char *key)
{
    const Json &value = valueAt(object, key);
    return value.is_boolean() ? std::optional<bool>(value.get<bool>()) : std::nullopt;
}

QDateTime momentAt(const Json &object, const char *key)
{
    return fromIsoUtc(lineAt(object, key));
}

const Json &objectAt(const Json &object, const char *key)
{
    static const Json none = Json::object();
    const Json &value = valueAt(object, key);
    return value.is_object() ? value : none;
}

template <typename T> Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

//! "SYNC01.contoso.com" and "sync01" are one machine.
QString hostOf(const QString &name)
{
    return name.section(u'.', 0, 0).trimmed().toCaseFolded();
}

} // namespace

Result<CloudWitness> CloudWitness::parse(const QByteArray &text, const QString &what, const QDateTime &fetchedAt)
{
    if (text.size() > largestWitness)
        return failure(WitnessText::notUnderstood(what, QStringLiteral("larger than 1 MiB")));
    const auto decoded = decodeText(text, what);
    if (!decoded)
        return failure(decoded.error());
    const auto json = parseJson(decoded->text().toUtf8(), what);
    if (!json)
        return failure(WitnessText::notUnderstood(what, json.error().detail()));
    if (!json->is_object())
        return failure(WitnessText::notUnderstood(what, QStringLiteral("no JSON object")));
    const Json &list = valueAt(*json, "value");
    if (list.is_array() && list.size() != 1)
        return failure(WitnessText::notUnderstood(what, QStringLiteral("\"value\" holds %1 entries, not one").arg(list.size())));
    const Json &entry = list.is_array() ? list.front() : *json;
    CloudWitness witness;
    witness.m_fetchedAt = fetchedAt.toUTC();
    if (entry.is_object()) {
        witness.m_tenant = lineAt(entry, "id");
        witness.takeSynchronization(entry);
        witness.takeOrganization(entry);
    }
    if (!witness.knowsAnything())
        return failure(WitnessText::notUnderstood(what, QStringLiteral("none of the keys that are looked for is in it")));
    return witness;
}

void CloudWitness::takeSynchronization(const Json &entry)
{
    const Json &configuration = objectAt(entry, "configuration");
    const Json &current = objectAt(configuration, "currentExportData");
    m_lastExporter = lineAt(current, "clientMachineName");
    m_serviceAccount = lineAt(current, "serviceAccount");
    m_pendingAdds = countAt(current, "pendingObjectsAddition");
    m_pendingUpdates = countAt(current, "pendingObjectsUpdate");
    m_pendingDeletes = countAt(current, "pendingObjectsDeletion");
    m_clientVersion = lineAt(configuration, "synchronizationClientVersion");
    m_anchorAttribute = lineAt(configuration, "anchorAttribute");
    const Json &prevention = objectAt(configuration, "accidentalDeletionPrevention");
    m_thresholdKind = lineAt(prevention, "synchronizationPreventionType");
    m_threshold = countAt(prevention, "alertThreshold");
    const Json &features = objectAt(entry, "features");
    m_passwordHashSync = flagAt(features, "passwordSyncEnabled");
    m_passwordWriteback = flagAt(features, "passwordWritebackEnabled");
}

void CloudWitness::takeOrganization(const Json &entry)
{
    m_lastSync = momentAt(entry, "onPremisesLastSyncDateTime");
    m_lastPasswordSync = momentAt(entry, "onPremisesLastPasswordSyncDateTime");
}

bool CloudWitness::knowsAnything() const
{
    return !m_lastExporter.isEmpty() || !m_serviceAccount.isEmpty() || !m_clientVersion.isEmpty() || !m_thresholdKind.isEmpty() || m_threshold
        || m_pendingAdds || m_pendingUpdates || m_pendingDeletes || m_passwordHashSync || m_passwordWriteback || m_lastSync.isValid()
        || m_lastPasswordSync.isValid();
}

WitnessWord CloudWitness::judge(const QString &active, const QString &before, const QDateTime &activeSince, std::chrono::seconds grace) const
{
    const QString exporter = hostOf(m_lastExporter);
    if (exporter.isEmpty())
        return WitnessWord::Silent;
    if (exporter == hostOf(active))
        return WitnessWord::Agrees;
    if (before.isEmpty() || exporter != hostOf(before))
        return WitnessWord::UnknownMachine;
    const bool isSoon = activeSince.isValid() && m_fetchedAt <= activeSince.addSecs(grace.count());
    return isSoon ? WitnessWord::NotSeenYet : WitnessWord::OldServer;
}

QString CloudWitness::sentence() const
{
    const QString time = toIsoUtc(m_fetchedAt);
    return m_lastExporter.isEmpty() ? WitnessText::silent(time) : WitnessText::saidBy(time, m_lastExporter);
}

QString CloudWitness::thresholdSentence() const
{
    if (m_thresholdKind == QLatin1String("disabled"))
        return WitnessText::thresholdOff();
    if (!m_threshold)
        return {};
    const QString value = QString::number(*m_threshold);
    return m_thresholdKind == QLatin1String("enabledForPercentage") ? WitnessText::thresholdPercent(value) : WitnessText::threshold(value);
}

Json CloudWitness::toJson() const
{
    return Json{{"fetchedAt", timeOrNull(m_fetchedAt)}, {"tenant", textOrNull(m_tenant)}, {"lastExporter", textOrNull(m_lastExporter)},
                {"serviceAccount", textOrNull(m_serviceAccount)}, {"clientVersion", textOrNull(m_clientVersion)}, {"anchorAttribute", textOrNull(m_anchorAttribute)},
                {"pendingAdds", orNull(m_pendingAdds)}, {"pendingUpdates", orNull(m_pendingUpdates)}, {"pendingDeletes", orNull(m_pendingDeletes)},
                {"thresholdKind", textOrNull(m_thresholdKind)}, {"threshold", orNull(m_threshold)}, {"passwordHashSync", orNull(m_passwordHashSync)},
                {"passwordWriteback", orNull(m_passwordWriteback)}, {"lastSync", timeOrNull(m_lastSync)}, {"lastPasswordSync", timeOrNull(m_lastPasswordSync)}};
}

std::optional<CloudWitness> CloudWitness::fromJson(const Json &json)
{
    CloudWitness witness;
    witness.m_fetchedAt = momentAt(json, "fetchedAt");
    witness.m_tenant = lineAt(json, "tenant");
    witness.m_lastExporter = lineAt(json, "lastExporter");
    witness.m_serviceAccount = lineAt(json, "serviceAccount");
    witness.m_clientVersion = lineAt(json, "clientVersion");
    witness.m_anchorAttribute = lineAt(json, "anchorAttribute");
    witness.m_pendingAdds = countAt(json, "pendingAdds");
    witness.m_pendingUpdates = countAt(json, "pendingUpdates");
    witness.m_pendingDeletes = countAt(json, "pendingDeletes");
    witness.m_thresholdKind = lineAt(json, "thresholdKind");
    witness.m_threshold = countAt(json, "threshold");
    witness.m_passwordHashSync = flagAt(json, "passwordHashSync");
    witness.m_passwordWriteback = flagAt(json, "passwordWriteback");
    witness.m_lastSync = momentAt(json, "lastSync");
    witness.m_lastPasswordSync = momentAt(json, "lastPasswordSync");
    return witness.m_fetchedAt.isValid() && witness.knowsAnything() ? std::optional<CloudWitness>(witness) : std::nullopt;
}

} // namespace swingbridge

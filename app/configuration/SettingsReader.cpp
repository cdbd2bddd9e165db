// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/SettingsReader.h"

#include "configuration/SettingsFile.h"
#include "configuration/SettingsRuleReader.h"
#include "configuration/SettingsSections.h"
#include "foundation/JsonText.h"
#include "foundation/TextEncoding.h"

#include <QCoreApplication>
namespace swingbridge {
namespace {

class SettingsTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)

public:
    static Error wrongKind(const QString &what, const QString &found)
    {
        return Error(Error::Kind::BadInput, tr("%1 is not an exported settings file.").arg(what),
                     QStringLiteral("expected JSON with the key onpremisesDirectoryPolicy; found %1").arg(found),
                     tr("Choose the file Exported-SynchronizationPolicy-*.JSON, or a server configuration folder."));
    }
    static Error notReadableText(const QString &what)
    {
        return Error(Error::Kind::BadInput, tr("%1 is neither UTF-8 nor UTF-16.").arg(what),
                     QStringLiteral("expected UTF-8, or UTF-16 with a byte order mark; a code page is not guessed"),
                     tr("Export the settings again and use the untouched file."));
    }
    static Error damaged(const QString &what, const Error &parser)
    {
        return Error(Error::Kind::BadInput, tr("%1 is not valid JSON.").arg(what), what + QStringLiteral(": ") + parser.detail(),
                     tr("Export the settings again and use the untouched file."));
    }
    static Error keyTwice(const QString &what, const QString &key)
    {
        return Error(Error::Kind::BadInput, tr("%1 states one key twice.").arg(what), key, tr("Export the settings again and use the untouched file."));
    }
    static Error stub(const QString &what)
    {
        return Error(Error::Kind::BadInput, tr("%1 holds no settings: it belongs to a server configuration folder.").arg(what),
                     QStringLiteral("MigratedPolicy.json: only policyMetadata and deploymentMetadata"),
                     tr("Choose the folder that holds the file instead.")).withCode(QStringLiteral("migratedStub"));
    }
};

//! The bytes as UTF-8, and how they were written down. No code page is guessed (settings-json.md 1.2).
Result<std::pair<QByteArray, TextEncoding>> asUtf8(const QByteArray &bytes, const QString &what)
{
    const auto text = decodeText(bytes, what);
    if (!text)
        return failure(SettingsTexts::notReadableText(what));
    switch (text->encoding()) {
    case TextEncoding::Windows1252: return failure(SettingsTexts::notReadableText(what));
    case TextEncoding::Utf16LeBom:
    case TextEncoding::Utf16BeBom: return std::pair(text->text().toUtf8(), text->encoding());
    default: return std::pair(bytes, text->encoding()); // with its byte order mark: places in errors count it
    }
}

//! "lab.fabrikam.com" for "DC=lab,DC=fabrikam,DC=com".
QString domainNameOf(const QString &dn)
{
    QStringList labels;
    for (const QString &part : dn.split(u',')) {
        const QString label = part.trimmed();
        if (label.startsWith(u"DC=", Qt::CaseInsensitive))
            labels << label.mid(3);
    }
    return labels.isEmpty() ? dn : labels.join(u'.');
}

//! Reads one file into one configuration.
class SettingsReader
{
public:
    SettingsReader(const Json &root, const QString &what) : m_json(root), m_reading(what), m_root(root, QString(), m_reading), m_what(what) {}

    Result<SyncConfiguration> read()
    {
        SettingsSections sections(m_reading);
        sections.search(m_json);
        readEnvelope();
        const bool isPolicy = m_root.has({"onpremisesDirectoryPolicy"});
        if (!isPolicy && !m_root.has({"policyMetadata"}))
            return failure(SettingsTexts::wrongKind(m_what, QStringLiteral("other keys")));
        m_into.origin.kind = isPolicy ? ConfigurationKind::Settings : ConfigurationKind::MigratedStub;
        for (const Json *forest : m_root.objects({"onpremisesDirectoryPolicy"}))
            readForest(*forest);
        if (isPolicy)
            readCloud();
        m_into.parameters = sections.parameters();
        if (m_reading.problem())
            return failure(*m_reading.problem());
        m_into.known = {};
        m_into.known.setFlag(KnownArea::CloudConnector, m_into.firstConnector(ConnectorType::Entra));
        m_into.sortRules();
        m_into.settings = std::move(m_reading.facts);
        return std::move(m_into);
    }

private:
    void readEnvelope()
    {
        SettingsObject policy(m_root.at({"policyMetadata"}), QStringLiteral("/policymetadata"), m_reading);
        policy.noteValues({"type", "author", "timecreated", "azureadconnectversion"});
        policy.noteUnknown();
        SettingsObject deployment(m_root.at({"deploymentMetadata"}), QStringLiteral("/deploymentmetadata"), m_reading);
        deployment.noteValues({"hostname", "serviceaccount", "serviceaccounttype", "databasetype", "databaseserver", "databaseinstance",
                               "databasename", "connectorids"});
        deployment.noteUnknown();
        const SettingsFacts &facts = m_reading.facts;
        m_into.server = facts.text(QLatin1String("/deploymentmetadata/hostname"));
        m_into.exportedAt = facts.text(QLatin1String("/policymetadata/timecreated"));
        m_into.origin.host = m_into.server;
        m_into.origin.exportedAt = m_into.exportedAt;
        m_into.origin.version = facts.text(QLatin1String("/policymetadata/azureadconnectversion"));
    }

    void readForest(const Json &json)
    {
        const QString list = QStringLiteral("/onpremisesdirectorypolicy");
        SettingsObject unnamed(json, list, m_reading);
        const QString stated = unnamed.text({"fullyQualifiedDomainName"});
        const QString forest = stated.isEmpty() ? unnamed.text({"friendlyName"}) : stated;
        if (forest.isEmpty())
            m_reading.refuse(list, QStringLiteral("a directory has neither fullyQualifiedDomainName nor friendlyName"));
        SettingsObject policy(json, list + u'/' + forest.toLower(), m_reading);
        policy.noteValues({"friendlyname", "fullyqualifieddomainname", "uniqueidentifier", "groupfilteringgroupdn"});

        ConnectorConfiguration connector;
        connector.type = ConnectorType::ActiveDirectory;
        connector.category = QStringLiteral("AD");
        connector.name = policy.text({"friendlyName", "fullyQualifiedDomainName"});
        connector.identifier = policy.guid({"uniqueIdentifier"});
        if (connector.identifier.isNull()) // rules hang on it
            connector.identifier = Guid(QUuid::createUuidV5(entraConnectorId().toUuid(), forest.toLower()));
        connector.parameters.insert(QStringLiteral("forest-name"), forest);
        if (policy.has({"groupFilteringGroupDn"}))
            connector.parameters.insert(QStringLiteral("Connector.GroupFilteringGroupDn"), policy.text({"groupFilteringGroupDn"}));
        for (const Json *partition : policy.objects({"partitionFilters"}))
            connector.partitions << readPartition(*partition, policy.path());
        finish(connector, policy, policy.has({"partitionFilters"}));
    }

    PartitionConfiguration readPartition(const Json &json, const QString &policyPath)
    {
        const QString list = policyPath + QStringLiteral("/partitionfilters");
        const QString dn = SettingsObject(json, list, m_reading).text({"distinguishedName"});
        if (dn.isEmpty())
            m_reading.refuse(list, QStringLiteral("a partition has no distinguishedName"));
        SettingsObject filter(json, list + u'/' + dn.toLower(), m_reading);
        filter.at({"distinguishedName"});
        PartitionConfiguration partition;
        partition.dn = dn;
        partition.name = domainNameOf(dn);
        partition.selected = true;
        partition.containerInclusions = filter.texts({"containerInclusions"});
        partition.containerExclusions = filter.texts({"containerExclusions"});
        filter.noteUnknown();
        return partition;
    }

    void readCloud()
    {
        const auto policies = m_root.objects({"azureDirectoryPolicy"});
        if (policies.empty())
            return;
        if (policies.size() > 1)
            m_reading.refuse(QStringLiteral("/azuredirectorypolicy"), QStringLiteral("expected one directory"));
        SettingsObject policy(*policies.front(), QStringLiteral("/azuredirectorypolicy"), m_reading);
        policy.noteValues({"friendlyname", "uniqueidentifier", "tenantid", "azureadusername"});
        m_into.origin.tenant = policy.text({"tenantId"}).toLower();
        ConnectorConfiguration connector;
        connector.type = ConnectorType::Entra;
        connector.name = policy.text({"friendlyName"});
        const Guid stated = policy.guid({"uniqueIdentifier"});
        connector.identifier = stated.isNull() ? entraConnectorId() : stated;
        finish(connector, policy, false);
    }

    //! What both kinds of directory have.
    void finish(ConnectorConfiguration &connector, SettingsObject &policy, bool areContainersKnown)
    {
        connector.known = {};
        connector.known.setFlag(KnownArea::Containers, areContainersKnown);
        connector.known.setFlag(KnownArea::AttributeSelection, policy.has({"attributeInclusions", "attributeInclusionList"}));
        connector.attributes = policy.texts({"attributeInclusions", "attributeInclusionList"});
        if (m_into.connector(connector.identifier))
            m_reading.refuse(policy.path(), QStringLiteral("another directory has the same identifier or name"));
        m_into.rules += readCustomRules(policy, connector.identifier, m_reading);
        m_into.rules += readStandardRules(policy, connector.identifier, m_reading);
        policy.noteUnknown();
        m_into.connectors << std::move(connector);
    }

    const Json &m_json;
    SettingsReading m_reading;
    SettingsObject m_root;
    QString m_what;
    SyncConfiguration m_into;
};

} // namespace

Result<SyncConfiguration> readSettingsOrStub(const QByteArray &bytes, const QString &what)
{
    const auto utf8 = asUtf8(bytes, what);
    if (!utf8)
        return failure(utf8.error());
    const bool hasMark = utf8->first.startsWith("\xef\xbb\xbf");
    if (utf8->first.mid(hasMark ? 3 : 0).trimmed().startsWith('<'))
        return failure(SettingsTexts::wrongKind(what, QStringLiteral("XML")));
    const auto json = parseJson(utf8->first, what);
    if (!json)
        return failure(SettingsTexts::damaged(what, json.error()));
    if (!json->is_object())
        return failure(SettingsTexts::wrongKind(what, QStringLiteral("no object")));
    if (const QString twice = keyStatedTwice(*json); !twice.isEmpty())
        return failure(SettingsTexts::keyTwice(what, twice));
    auto read = SettingsReader(*json, what).read();
    if (read) {
        read->origin.source = what;
        read->origin.encoding = toString(utf8->second);
        read->origin.sha256 = sha256Hex(bytes);
    }
    return read;
}

Error migratedStub(const QString &what) { return SettingsTexts::stub(what); }

Result<SyncConfiguration> readSettings(const QByteArray &bytes, const QString &what)
{
    auto read = readSettingsOrStub(bytes, what);
    if (read && read->origin.kind == ConfigurationKind::MigratedStub)
        return failure(migratedStub(what));
    return read;
}

} // namespace swingbridge

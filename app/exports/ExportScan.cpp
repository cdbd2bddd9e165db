// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportScan.h"

#include "exports/DecodedDn.h"

#include <algorithm>

namespace swingbridge {
namespace {

const QLatin1String entraConnector("b891884f-051e-4a83-95af-2544101c9083");

bool has(const ExportStore::Record &record, ExportFacet facet) { return (record.facets & static_cast<quint8>(facet)) != 0; }

//! Accounts that must not be touched unseen, besides those the operator names (pending-exports.md 7, rule 18).
bool isPrivileged(const QString &signIn, const QString &name, const QString &dn, const QStringList &named)
{
    for (const QString &entry : named) {
        if (signIn.compare(entry, Qt::CaseInsensitive) == 0 || dn.compare(entry, Qt::CaseInsensitive) == 0)
            return true;
    }
    static const QStringList beginnings = {QStringLiteral("sync_"), QStringLiteral("msol_"), QStringLiteral("aad_")};
    for (const QString &beginning : beginnings) {
        if (signIn.startsWith(beginning, Qt::CaseInsensitive))
            return true;
    }
    static const QStringList parts = {QStringLiteral("breakglass"), QStringLiteral("break-glass"), QStringLiteral("break glass"),
                                      QStringLiteral("emergencyaccess"), QStringLiteral("emergency access")};
    for (const QString &part : parts) {
        if (signIn.contains(part, Qt::CaseInsensitive) || name.contains(part, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

//! What sign-in stands on; a change of these on a privileged account is never small.
bool touchesAccess(const ExportStore &store, const ExportStore::Record &record)
{
    if (record.operation == ExportOperation::Delete || record.operation == ExportOperation::DeleteAdd || has(record, ExportFacet::Disables))
        return true;
    const ExportStore::Change *changes = store.changesOf(record);
    return std::any_of(changes, changes + record.changes, [&](const ExportStore::Change &change) {
        return record.operation != ExportOperation::Add && store.word(change.name) == QLatin1String("userPrincipalName");
    });
}

} // namespace

bool isEntraCapture(const PendingExports &capture, const QStringList &entraConnectors)
{
    if (capture.store().connectorKey() == entraConnector || entraConnectors.contains(capture.summary().connector))
        return true;
    return entraConnectors.isEmpty() && capture.size() > 0 && DecodedDn::decode(capture.header(0).dn).kind != DecodedDn::Kind::Ldap;
}

ExportScan::ExportScan(const QList<PendingExports> &captures, const QStringList &entraConnectors, const QStringList &privileged)
{
    qsizetype row = 0;
    for (const PendingExports &capture : captures) {
        const bool isEntra = isEntraCapture(capture, entraConnectors);
        if (isEntra)
            changes += capture.summary().pending();
        scan(capture, row, isEntra, privileged);
        row += capture.size();
    }
    findPairs();
}

void ExportScan::scan(const PendingExports &capture, qsizetype firstRow, bool isEntra, const QStringList &privileged)
{
    const ExportStore &store = capture.store();
    qsizetype row = firstRow - 1;
    for (const ExportStore::Record &record : store.records()) {
        ++row;
        if (has(record, ExportFacet::HasError))
            errors.append(row);
        if (record.operation == ExportOperation::None)
            continue;
        if (!isEntra) {
            onPremises.append(row);
            continue;
        }
        const QString signIn = store.texts().text(record.signIn);
        const QString dn = store.texts().text(record.dn);
        if (isPrivileged(signIn, store.texts().text(record.name), dn, privileged) && touchesAccess(store, record))
            privilegedRows.append(row);
        if (record.newDn != TextArena::nothing && store.texts().text(record.newDn) != dn)
            renames.append(row);
        if (record.operation == ExportOperation::Add) {
            adds.append(row);
        } else if (record.operation == ExportOperation::Delete) {
            deletes.append(row);
            deletesByType[store.word(record.objectType)].append(row);
            const QString container = store.texts().text(record.container);
            if (!container.isEmpty())
                deletesByContainer[container].append(row);
        } else if (record.operation != ExportOperation::Update) {
            rareOperations.append(row);
        }
        if (record.operation == ExportOperation::DeleteAdd)
            deleteAdds.append(row);
        if (record.operation == ExportOperation::Add || record.operation == ExportOperation::Delete)
            noteIdentity(record, QStringList{signIn.toLower(), store.texts().text(record.mail).toLower()} + store.texts().texts(record.identities), row);
        if (record.operation == ExportOperation::Update || record.operation == ExportOperation::Replace) {
            updates.append(row);
            scanChanges(store, record, row);
        }
        const ExportStore::Change *made = store.changesOf(record);
        for (quint32 i = 0; i < record.changes; ++i) {
            if (store.word(made[i].name) == QLatin1String("member"))
                scanGroup(store, record, made[i], row);
        }
    }
}

void ExportScan::scanChanges(const ExportStore &store, const ExportStore::Record &record, qsizetype row)
{
    const auto markIf = [&](bool holds, Rows &rows) {
        if (holds)
            rows.append(row);
    };
    markIf(has(record, ExportFacet::SignInSuffix), suffixes);
    markIf(has(record, ExportFacet::PrimaryAddress), primaryAddresses);
    markIf(has(record, ExportFacet::LosesAddress), lostAddresses);
    markIf(has(record, ExportFacet::Disables), disabled);
    const ExportStore::Change *made = store.changesOf(record);
    for (quint32 i = 0; i < record.changes; ++i) {
        const ExportStore::Change &change = made[i];
        const QString &name = store.word(change.name);
        const bool isClear = change.operation == ExportOperation::Delete || (change.valueAdds == 0 && change.valueDeletes > 0 && !change.isMultiValued);
        byAttribute[name].append(row);
        markIf(isClear, clearsByAttribute[name]);
        markIf(change.operation == ExportOperation::Unrecognised, rareOperations);
        markIf(name == QLatin1String("sourceAnchor") || name == QLatin1String("immutableId"), anchors);
        markIf(name == QLatin1String("userPrincipalName"), signIns);
        markIf(name == QLatin1String("mail") && isClear, mailsCleared);
        markIf(name == QLatin1String("userType"), userTypes);
        markIf(name == QLatin1String("usageLocation") && isClear, locationsCleared);
    }
    if (!rareOperations.isEmpty() && rareOperations.size() > 1 && rareOperations.last() == rareOperations.at(rareOperations.size() - 2))
        rareOperations.removeLast();
}

//! Rule 14: what a group loses, and whether it grows beyond what a tenant takes.
void ExportScan::scanGroup(const ExportStore &store, const ExportStore::Record &record, const ExportStore::Change &change, qsizetype row)
{
    const QString name = store.texts().text(record.name);
    const bool isOfNow = record.operation == ExportOperation::Update && change.operation == ExportOperation::Update;
    const qint64 after = change.valueAdds + (isOfNow ? std::max<qint64>(0, qint64(record.members) - change.valueDeletes) : 0);
    if (change.valueAdds > 0 && after > groupLimit)
        groupGrowths.append(GroupGrowth{row, after, name});
    if (record.operation != ExportOperation::Update && record.operation != ExportOperation::Replace)
        return;
    const bool isEmptied = change.operation == ExportOperation::Delete;
    const qint64 removed = isEmptied ? std::max<qint64>(record.members, change.valueDeletes) : change.valueDeletes;
    if (removed > 0 || isEmptied)
        groupLosses.append(GroupLoss{row, removed, record.members, name, isEmptied || (record.members > 0 && removed >= record.members && change.valueAdds == 0)});
}

void ExportScan::noteIdentity(const ExportStore::Record &record, const QStringList &names, qsizetype row)
{
    constexpr size_t seed = 20261121; // any, but the same for both
    Identities &identities = record.operation == ExportOperation::Add ? m_added : m_deleted;
    for (const QString &name : names) {
        if (!name.isEmpty())
            identities.emplace_back(qHash(name, seed), row);
    }
}

//! Adds and deletes that share an identity.
void ExportScan::findPairs()
{
    std::sort(m_added.begin(), m_added.end());
    std::sort(m_deleted.begin(), m_deleted.end());
    const auto takeRowsOf = [this](quint64 identity, const Identities &identities, Identities::const_iterator &at) {
        for (; at != identities.cend() && at->first == identity; ++at)
            pairs.append(at->second);
    };
    auto added = m_added.cbegin();
    auto deleted = m_deleted.cbegin();
    while (added != m_added.cend() && deleted != m_deleted.cend()) {
        if (added->first < deleted->first) {
            ++added;
        } else if (deleted->first < added->first) {
            ++deleted;
        } else {
            const quint64 identity = added->first;
            takeRowsOf(identity, m_added, added);
            takeRowsOf(identity, m_deleted, deleted);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

} // namespace swingbridge

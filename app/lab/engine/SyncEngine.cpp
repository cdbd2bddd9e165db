// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/SyncEngine.h"

#include "foundation/Json.h"
#include "lab/engine/CloudSide.h"

#include <algorithm>

namespace swingbridge {

namespace {

//! What becomes of an object in the cloud.
enum class Fate : quint8 { Absent, Stays, Appears, Vanishes, Renamed };

//! What names an object for people; an export's hologram holds these.
const QStringList &namingAttributes()
{
    static const QStringList names{QStringLiteral("accountEnabled"), QStringLiteral("displayName"), QStringLiteral("mail"),
                                   QStringLiteral("onPremisesSamAccountName"), QStringLiteral("sourceAnchor"), QStringLiteral("userPrincipalName")};
    return names;
}

Guid idOf(const QString &dn)
{
    return Guid::fromRandomBytes(sha256(dn.toUtf8()).left(16));
}

//! The change that turns \a have into \a want; both sorted.
std::optional<AttributeChange> changeOf(const QString &attribute, const AttributeSchema &schema, const QStringList &have, const QStringList &want)
{
    if (have == want)
        return std::nullopt;
    AttributeChange change;
    change.attribute = attribute;
    change.type = schema.type;
    change.multiValued = schema.multiValued;
    change.operation = want.isEmpty() ? ExportOperation::Delete : have.isEmpty() ? ExportOperation::Add : ExportOperation::Update;
    std::set_difference(want.cbegin(), want.cend(), have.cbegin(), have.cend(), std::back_inserter(change.adds));
    std::set_difference(have.cbegin(), have.cend(), want.cbegin(), want.cend(), std::back_inserter(change.deletes));
    return change;
}

} // namespace

int PopulationCounts::inCloud() const
{
    int sum = 0;
    for (const int count : cloud)
        sum += count;
    return sum;
}

class SyncEngine::Private
{
public:
    explicit Private(const Directory &directoryOfLab) : directory(directoryOfLab) {}

    //! Compiled, from the few last ones if possible.
    std::shared_ptr<PreparedConfiguration> prepare(const SyncConfiguration &configuration);
    //! With its joins, those of \a other when they are the same.
    void join(PreparedConfiguration &prepared, const PreparedConfiguration *other);
    //! All attributes of either; those that are computed otherwise; and references that differ where their targets do.
    void sortAttributes(const CompiledConfiguration &wanted, const CompiledConfiguration &cloud, QList<int> &differing,
                        QList<int> &references, QList<int> &everything) const;
    PendingExport describe(CloudSide &side, ExportOperation operation) const;
    //! The update of the current object, if there is one; without \a details only whether.
    std::optional<PendingExport> update(CloudSide &wanted, CloudSide &cloud, const QList<int> &attributes, bool details) const;

    Directory directory;
    EngineNames names;
    std::vector<int> directoryIds;
    QList<std::shared_ptr<PreparedConfiguration>> prepared;
};

std::shared_ptr<PreparedConfiguration> SyncEngine::Private::prepare(const SyncConfiguration &configuration)
{
    constexpr qsizetype kept = 4;
    for (const auto &known : std::as_const(prepared)) {
        if (known->source == configuration)
            return known;
    }
    auto made = std::make_shared<PreparedConfiguration>(configuration, names, directory);
    prepared.prepend(made);
    if (prepared.size() > kept)
        prepared.removeLast();
    for (int id = int(directoryIds.size()); id < names.attributes.size(); ++id)
        directoryIds.push_back(Directory::attributeId(names.attributes.name(id)));
    return made;
}

void SyncEngine::Private::join(PreparedConfiguration &one, const PreparedConfiguration *other)
{
    if (one.joins)
        return;
    if (other && other->joins && other->compiled.joinSignature() == one.compiled.joinSignature()) {
        one.joins = other->joins;
        return;
    }
    ObjectEvaluation evaluation(one.compiled, names, directory, directoryIds);
    one.joins = std::make_shared<Joins>(one.compiled, evaluation, directory);
}

void SyncEngine::Private::sortAttributes(const CompiledConfiguration &wanted, const CompiledConfiguration &cloud, QList<int> &differing,
                                         QList<int> &references, QList<int> &everything) const
{
    everything = wanted.cloudAttributes();
    for (const int attribute : cloud.cloudAttributes()) {
        if (!everything.contains(attribute))
            everything << attribute;
    }
    for (const int attribute : std::as_const(everything)) {
        if (wanted.cloudSignature(attribute) != cloud.cloudSignature(attribute))
            differing << attribute;
        else if (wanted.cloudSchema(attribute).type == AttributeType::Reference)
            references << attribute;
    }
}

//! An add with everything, or a delete with nothing but its names.
PendingExport SyncEngine::Private::describe(CloudSide &side, ExportOperation operation) const
{
    PendingExport object;
    object.operation = operation;
    object.dn = side.evaluation().cloudDn();
    object.id = idOf(object.dn);
    object.objectType = side.objectType();
    const QList<int> &attributes = side.compiled().cloudAttributes();
    for (const int attribute : attributes) {
        const QString &name = names.attributes.name(attribute);
        const bool naming = namingAttributes().contains(name);
        if (!naming && operation != ExportOperation::Add)
            continue;
        auto change = changeOf(name, side.compiled().cloudSchema(attribute), {}, side.texts(attribute));
        if (!change)
            continue;
        if (naming)
            object.names << *change;
        if (operation == ExportOperation::Add)
            object.changes << std::move(*change);
    }
    return object;
}

std::optional<PendingExport> SyncEngine::Private::update(CloudSide &wanted, CloudSide &cloud, const QList<int> &attributes, bool details) const
{
    QList<AttributeChange> changes;
    for (const int attribute : attributes) {
        bool kept = false;
        const QStringList want = wanted.texts(attribute, &kept);
        if (kept)
            continue;
        auto change = changeOf(names.attributes.name(attribute), wanted.compiled().cloudSchema(attribute), cloud.texts(attribute), want);
        if (change && !details)
            return PendingExport();
        if (change)
            changes << std::move(*change);
    }
    if (changes.isEmpty())
        return std::nullopt;
    std::sort(changes.begin(), changes.end(), [](const AttributeChange &a, const AttributeChange &b) { return a.attribute < b.attribute; });
    PendingExport object = describe(cloud, ExportOperation::Update);
    object.changes = std::move(changes);
    return object;
}

SyncEngine::SyncEngine(const Directory &directory)
    : d(std::make_unique<Private>(directory))
{
}

SyncEngine::~SyncEngine() = default;

ExportCounts SyncEngine::visitPendingExports(const SyncConfiguration &wanted, const SyncConfiguration *cloud,
                                             const std::function<void(const PendingExport &)> &visit)
{
    ExportCounts counts;
    const auto report = [&](CloudSide &side, ExportOperation operation) {
        counts.count(operation);
        if (visit)
            visit(d->describe(side, operation));
    };
    const auto want = d->prepare(wanted);
    const auto have = cloud ? d->prepare(*cloud) : nullptr;
    const bool sameObjects = have && want->compiled.existenceSignature() == have->compiled.existenceSignature();
    QList<int> attributes;
    QList<int> references;
    QList<int> everything;
    if (have)
        d->sortAttributes(want->compiled, have->compiled, attributes, references, everything);
    if (sameObjects && attributes.isEmpty())
        return counts;
    d->join(*want, have.get());
    std::optional<CloudSide> haveSide;
    if (have) {
        d->join(*have, want.get());
        haveSide.emplace(*have, d->names, d->directory, d->directoryIds, nullptr);
    }
    CloudSide wantSide(*want, d->names, d->directory, d->directoryIds, haveSide ? &*haveSide : nullptr);
    const auto fateNow = [&](int object) {
        const bool inWanted = wantSide.start(object); // moves haveSide too
        const bool inCloud = haveSide && have->joins->metaverseType(object) >= 0 && haveSide->evaluation().cloudType() >= 0;
        if (inWanted != inCloud)
            return inWanted ? Fate::Appears : Fate::Vanishes;
        if (!inWanted)
            return Fate::Absent;
        return sameObjects || wantSide.evaluation().cloudDn() == haveSide->evaluation().cloudDn() ? Fate::Stays : Fate::Renamed;
    };
    std::vector<Fate> fates;
    for (int object = 0; !sameObjects && object < d->directory.size(); ++object)
        fates.push_back(fateNow(object));
    const auto refersToChanged = [&](int object) {
        const QList<int> targets = d->directory.references(object);
        return std::any_of(targets.begin(), targets.end(), [&](int target) {
            const auto changed = [&](const Joins &joins) {
                const Fate fate = fates[size_t(joins.representative(target))];
                return fate != Fate::Stays && fate != Fate::Absent;
            };
            return changed(*want->joins) || changed(*have->joins);
        });
    };
    // What can differ of an object that stays: what is computed otherwise; references to objects that come or go; all of it
    // when other objects are joined to it.
    const auto candidates = [&](int object) {
        if (sameObjects)
            return attributes;
        if (want->joins != have->joins && want->joins->objects(object) != have->joins->objects(object))
            return everything;
        return refersToChanged(object) ? attributes + references : attributes;
    };
    for (int object = 0; object < d->directory.size(); ++object) {
        if (!sameObjects && fates[size_t(object)] == Fate::Absent)
            continue;
        const bool stays = sameObjects || fates[size_t(object)] == Fate::Stays;
        const QList<int> concerned = stays ? candidates(object) : QList<int>();
        if (stays && concerned.isEmpty())
            continue;
        const Fate fate = fateNow(object);
        if (fate == Fate::Stays) {
            if (const auto changed = d->update(wantSide, *haveSide, concerned, bool(visit))) {
                counts.count(ExportOperation::Update);
                if (visit)
                    visit(*changed);
            }
        }
        if (fate == Fate::Vanishes || fate == Fate::Renamed)
            report(*haveSide, ExportOperation::Delete);
        if (fate == Fate::Appears || fate == Fate::Renamed)
            report(wantSide, ExportOperation::Add);
    }
    return counts;
}

PendingExports SyncEngine::pendingExports(const SyncConfiguration &wanted, const SyncConfiguration *cloud)
{
    PendingExports exports;
    const auto want = d->prepare(wanted);
    exports.connector = want->compiled.entraConnector;
    exports.connectorName = want->compiled.entraName;
    visitPendingExports(wanted, cloud, [&](const PendingExport &object) { exports.objects << object; });
    std::sort(exports.objects.begin(), exports.objects.end(), [](const PendingExport &a, const PendingExport &b) {
        return a.dn != b.dn ? a.dn < b.dn : a.operation > b.operation;
    });
    return exports;
}

CloudImage SyncEngine::image(const SyncConfiguration &configuration, const SyncConfiguration *cloud)
{
    const auto want = d->prepare(configuration);
    const auto have = cloud ? d->prepare(*cloud) : nullptr;
    d->join(*want, nullptr);
    std::optional<CloudSide> haveSide;
    if (have) {
        d->join(*have, nullptr);
        haveSide.emplace(*have, d->names, d->directory, d->directoryIds, nullptr);
    }
    CloudSide side(*want, d->names, d->directory, d->directoryIds, haveSide ? &*haveSide : nullptr);
    CloudImage image;
    for (int object = 0; object < d->directory.size(); ++object) {
        if (!side.start(object))
            continue;
        const bool isThere = haveSide && have->joins->metaverseType(object) >= 0 && haveSide->evaluation().cloudType() >= 0
            && haveSide->evaluation().cloudDn() == side.evaluation().cloudDn();
        CloudObject &made = image[side.evaluation().cloudDn()];
        made.objectType = side.objectType();
        for (const int attribute : side.compiled().cloudAttributes()) {
            bool kept = false;
            QStringList texts = side.texts(attribute, &kept);
            if (kept && isThere)
                texts = haveSide->texts(attribute);
            if (!texts.isEmpty())
                made.attributes.insert(d->names.attributes.name(attribute), texts);
        }
    }
    return image;
}

PopulationCounts SyncEngine::counts(const SyncConfiguration &configuration)
{
    const auto prepared = d->prepare(configuration);
    d->join(*prepared, nullptr);
    CloudSide side(*prepared, d->names, d->directory, d->directoryIds, nullptr);
    PopulationCounts counts;
    counts.imported = prepared->joins->imported();
    counts.metaverse = prepared->joins->projected();
    for (int object = 0; object < d->directory.size(); ++object) {
        if (side.start(object))
            ++counts.cloud[side.objectType()];
    }
    return counts;
}

QList<LeftOutFlow> SyncEngine::leftOutFlows(const SyncConfiguration &configuration)
{
    return d->prepare(configuration)->compiled.leftOut();
}

QList<PendingExport> difference(const CloudImage &have, const CloudImage &want, const SchemaMap &schema)
{
    QList<PendingExport> exports;
    QStringList dns = have.keys() + want.keys();
    dns.sort();
    dns.removeDuplicates();
    for (const QString &dn : std::as_const(dns)) {
        const CloudObject before = have.value(dn);
        const CloudObject after = want.value(dn);
        PendingExport object;
        object.dn = dn;
        object.id = idOf(dn);
        object.operation = !have.contains(dn) ? ExportOperation::Add : !want.contains(dn) ? ExportOperation::Delete : ExportOperation::Update;
        object.objectType = object.operation == ExportOperation::Add ? after.objectType : before.objectType;
        const CloudObject &named = object.operation == ExportOperation::Add ? after : before;
        for (const QString &name : namingAttributes()) {
            if (const auto change = changeOf(name, schema.value(name), {}, named.attributes.value(name)))
                object.names << *change;
        }
        QStringList attributes = before.attributes.keys() + after.attributes.keys();
        attributes.sort();
        attributes.removeDuplicates();
        for (const QString &name : std::as_const(attributes)) {
            const auto change = changeOf(name, schema.value(name), before.attributes.value(name), after.attributes.value(name));
            if (change && object.operation != ExportOperation::Delete)
                object.changes << *change;
        }
        if (object.operation != ExportOperation::Update || !object.changes.isEmpty())
            exports << object;
    }
    return exports;
}

} // namespace swingbridge

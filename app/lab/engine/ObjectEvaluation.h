// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/engine/CompiledConfiguration.h"

#include <array>

namespace swingbridge {

//! Values by attribute id that forget everything in no time.
class ValueCache
{
public:
    void forget() { ++m_generation; }
    const Values *find(int id) const
    {
        return size_t(id) < m_slots.size() && m_slots[size_t(id)].generation == m_generation ? &m_slots[size_t(id)].values : nullptr;
    }
    const Values &keep(int id, Values values)
    {
        if (size_t(id) >= m_slots.size())
            m_slots.resize(size_t(id) + 64);
        m_slots[size_t(id)].generation = m_generation;
        m_slots[size_t(id)].values = std::move(values);
        return m_slots[size_t(id)].values;
    }

private:
    class Slot
    {
    public:
        quint32 generation = 0;
        Values values;
    };
    std::vector<Slot> m_slots;
    quint32 m_generation = 1;
};

//! What a configuration makes of one metaverse object: its attributes and its object in the Entra connector space. Lazy:
//! only what is asked for is computed. One evaluation is used for many objects, one after the other: start() begins anew.
class ObjectEvaluation
{
public:
    ObjectEvaluation(const CompiledConfiguration &configuration, EngineNames &names, const Directory &directory,
                     const std::vector<int> &directoryIds);
    ~ObjectEvaluation();

    //! The directory's objects joined into one, the projecting one first, as an object of the metaverse type (-1: none).
    //! \a cloud is what the cloud holds of it now, or nullptr; the rules "In from AAD" read it.
    void start(const QList<int> &objects, int metaverseType, ObjectEvaluation *cloud);

    //! The metaverse type that the first provisioning rule in scope gives the object alone, or -1.
    int projectedType(int object);
    //! Whether an inbound rule applies to the directory's object.
    bool isInScope(int inboundRule, int object);
    const Values &connectorValue(int object, int attribute);
    const Values &metaverseValue(int attribute);

    //! The type in the Entra connector space, or -1 when it is not there.
    int cloudType();
    //! "CN={…}"; empty when it has no sourceAnchor.
    QString cloudDn();
    //! Values of an attribute there; references are not yet resolved. \a kept: the target's value stays as it is.
    Values cloudValue(int attribute, bool *kept = nullptr);

private:
    class ConnectorSource;
    class MetaverseSource;
    class CloudSource;

    ConnectorSource &source(int object);
    Evaluated run(const CompiledFlow &flow, ExpressionSource &from) const;
    Evaluated runInbound(const CompiledFlow &flow);
    bool isOutboundInScope(int rule);

    const CompiledConfiguration &m_configuration;
    EngineNames &m_names;
    const Directory &m_directory;
    const std::vector<int> &m_directoryIds;
    std::vector<std::unique_ptr<ConnectorSource>> m_sources;
    std::unique_ptr<MetaverseSource> m_metaverse;
    std::unique_ptr<CloudSource> m_cloud;
    ObjectEvaluation *m_cloudState = nullptr;
    QList<int> m_objects;
    std::array<int, 5> m_typeIds{}; //!< Name of each DirectoryObjectType.
    int m_dn;                       //!< The attribute "dn".
    int m_metaverseType = -1;
    int m_cloudType = -2;
    ValueCache m_values;
    std::vector<qint8> m_outboundScope;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/engine/Joins.h"

namespace swingbridge {

//! A configuration that was compiled and joined: what can be kept from one question to the next.
class PreparedConfiguration
{
public:
    PreparedConfiguration(const SyncConfiguration &configuration, EngineNames &names, const Directory &directory)
        : source(configuration), compiled(configuration, names, directory) {}

    SyncConfiguration source;
    CompiledConfiguration compiled;
    std::shared_ptr<const Joins> joins; //!< Made when first needed.
};

//! What a prepared configuration would hold in the cloud, object by object; \a cloud is what is there now (nullptr: nothing).
class CloudSide
{
public:
    CloudSide(const PreparedConfiguration &prepared, EngineNames &names, const Directory &directory,
              const std::vector<int> &directoryIds, CloudSide *cloud);

    //! Moves to an object; false when it is not in the cloud (or only as part of another one).
    bool start(int object);
    const CompiledConfiguration &compiled() const { return m_prepared.compiled; }
    ObjectEvaluation &evaluation() { return m_evaluation; }
    //! Type in the cloud of the current object.
    QString objectType() { return m_names.types.name(m_evaluation.cloudType()); }
    //! An attribute of the current object in csexport's form, sorted. \a kept: what is there stays.
    QStringList texts(int attribute, bool *kept = nullptr);
    //! DN of the object that \a object is part of; empty when it is not in the cloud. Remembered.
    const QString &dnOf(int object);

private:
    bool startIn(ObjectEvaluation &evaluation, ObjectEvaluation *cloud, int object) const;

    const PreparedConfiguration &m_prepared;
    EngineNames &m_names;
    CloudSide *m_cloud;
    ObjectEvaluation m_evaluation;
    ObjectEvaluation m_lookup; //!< For references, while m_evaluation is at another object.
    std::vector<QString> m_dns;
};

} // namespace swingbridge

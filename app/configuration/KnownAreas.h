// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QStringList>

namespace swingbridge {

//! What a source can tell in full: where an area is not known, what is absent there is "not known", never "off". What is
//! there all the same is believed: a settings file states one or two parameters of a connector and no more.
enum class KnownArea {
    // of a connector
    Containers = 0x01,
    ObjectTypes = 0x02,
    AttributeSelection = 0x04,
    RunProfiles = 0x08,
    ConnectorParameters = 0x10,
    ConnectorSchema = 0x20,
    // of a configuration
    GlobalParameters = 0x100,
    Metaverse = 0x200,
    StandardRuleContent = 0x400, //!< Scope, joins and flows of standard rules; each rule says so too (SyncRule::notKnown).
    CloudConnector = 0x800,
};
Q_DECLARE_FLAGS(KnownAreas, KnownArea)
Q_DECLARE_OPERATORS_FOR_FLAGS(KnownAreas)

inline constexpr KnownAreas everyConnectorArea = KnownAreas(KnownArea::Containers) | KnownArea::ObjectTypes | KnownArea::AttributeSelection
    | KnownArea::RunProfiles | KnownArea::ConnectorParameters | KnownArea::ConnectorSchema;
inline constexpr KnownAreas everyConfigurationArea = KnownAreas(KnownArea::GlobalParameters) | KnownArea::Metaverse
    | KnownArea::StandardRuleContent | KnownArea::CloudConnector;

//! "objectTypes", "runProfiles", …: the words under which an area that is not known is kept and reported.
QString toString(KnownArea area);
//! The words of those of \a every that \a known lacks, in the order of the enumeration.
QStringList areasNotKnown(KnownAreas known, KnownAreas every);
//! Back again; words of no area are passed over.
KnownAreas areasWithout(KnownAreas every, const QStringList &notKnown);

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <QDateTime>

namespace swingbridge {

//! One record of the Windows Application log (adsync.md 8): an element of `events.read`, newest first.
class EventRecord
{
public:
    EventRecord() = default;
    EventRecord(QDateTime when, QString from, int number, QString severity, QString text)
        : at(std::move(when)), source(std::move(from)), id(number), level(std::move(severity)), message(std::move(text)) {}

    QDateTime at;
    QString source; //!< "Directory Synchronization", "ADSync" …
    int id = 0;
    QString level; //!< "error", "warning", "information"
    QString message;
};

void to_json(Json &json, const EventRecord &record);
void from_json(const Json &json, EventRecord &record);

} // namespace swingbridge

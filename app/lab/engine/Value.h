// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <variant>

namespace swingbridge {

//! A reference to another object of the Directory, by its index.
class Reference
{
public:
    Reference() = default;
    explicit Reference(int objectIndex) : index(objectIndex) {}
    int index = -1;
    friend bool operator==(const Reference &, const Reference &) = default;
};

//! One attribute value: text, number, truth, bytes or a reference; never nothing (an absent attribute has no values).
using Value = std::variant<QString, qint64, bool, QByteArray, Reference>;

//! All values of one attribute, in the directory's order. Empty: the attribute is not there (NULL).
using Values = QVarLengthArray<Value, 1>;

//! Text as the product's expressions see it: "True", "42", bytes as base64.
QString toText(const Value &value);
//! First value as text; empty for NULL.
QString toText(const Values &values);
//! Number in a value; 0 when it holds none. Texts are read as decimal or 0x… hex.
qint64 toNumber(const Value &value);
//! Truth in a value: true, not zero, "True" in any case.
bool toTruth(const Values &values);
//! Equal as the product compares: texts without case, "True" equals True, "42" equals 42.
bool sameValue(const Value &a, const Value &b);
//! The same values whatever their order; exact (case matters): what decides about an export.
bool sameValues(const Values &a, const Values &b);

} // namespace swingbridge

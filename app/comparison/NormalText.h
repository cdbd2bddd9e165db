// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace swingbridge {

//! An expression without the white space that means nothing: all of it outside double quotes (settings-json.md 3.1).
QString normalExpression(QStringView expression);

//! A parameter's value without its notation: no surrounding blanks, lower case, GUIDs without braces, names of objects without
//! blanks between their parts.
QString normalValue(const QString &value);
bool isSameValue(const QString &a, const QString &b);

//! A distinguished name in lower case, without blanks around its parts; escapes stay.
QString normalDn(QStringView dn);

//! Whether \a dn is \a ancestor or lies below it; both normal.
bool isAtOrBelow(QStringView dn, QStringView ancestor);

//! Sorted, without repeats, in lower case: a list whose order and case mean nothing.
QStringList normalSet(const QStringList &list);

//! What \a list has and \a other has not, case aside; in the spelling and order of \a list.
QStringList withoutThose(const QStringList &list, const QStringList &other);

} // namespace swingbridge

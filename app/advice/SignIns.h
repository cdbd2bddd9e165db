// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/AdviceText.h"

namespace swingbridge {

//! One line of the rights and sign-in matrix: for what who signs in where, and with which second factor.
class SignIn
{
public:
    QString id; //!< "demote"
    AdviceText forWhat;
    QStringList servers; //!< Names; empty: in the cloud's portal.
    AdviceText who;
    AdviceText secondFactor;
    QString source;
};

//! What a migration of two servers needs.
class SignInNeeds
{
public:
    QString active;
    QStringList staging;
    bool isAssisted = true;    //!< A person switches staging mode in the vendor's wizard.
    bool isNotInstalled = false; //!< The staging server is still to be installed.
};

//! The matrix, operation by operation in the order of a migration (upgrade-paths.md 8, 9).
QList<SignIn> signInsOf(const SignInNeeds &needs);

} // namespace swingbridge

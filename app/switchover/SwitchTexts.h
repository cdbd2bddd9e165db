// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/SwitchStateId.h"

#include <QStringList>

namespace swingbridge {

//! Says the table's sentences with the names of the servers, in the language of the program. Pure.
class SwitchTexts
{
public:
    SwitchTexts(QString other, QString target) : m_other(std::move(other)), m_target(std::move(target)) {}

    QString sentence(SwitchStateId state) const;
    //! \a waitsFor: the server that a resting state is about; may be empty.
    QString isTrue(SwitchStateId state, Resting resting, const QString &waitsFor) const;
    //! The same when the other server was attested as fenced off: it was not seen, so nothing is said of its role.
    QString isTrueWithoutOther(SwitchStateId state) const;
    //! Why a target cannot be promoted whose service is stopped, and what to do: its next cycle cannot be read while it is.
    QString isTrueWithStoppedTarget() const;
    QString nextWithStoppedTarget(bool isRollBack) const;
    QString nextAfterRollBack() const;
    QString next(SwitchStateId state, Resting resting, const QString &waitsFor) const;
    QString undo(SwitchStateId state) const;
    //! Assisted mode: what a person does in the vendor's wizard at this state (upgrade-paths.md 8.2); empty elsewhere.
    QStringList clicks(SwitchStateId state, bool hardFence) const;

private:
    QString say(const char *text, const QString &waitsFor = {}) const;

    QString m_other;
    QString m_target;
};

} // namespace swingbridge

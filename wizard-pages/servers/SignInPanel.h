// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace swingbridge {

class Button;
class ServerSlot;

//! Asks for a user and a password where a server does not take the system's own sign-in. Shown in a message bar; the line is
//! emptied the moment it is sent.
class SignInPanel final : public QWidget
{
    Q_OBJECT

public:
    //! \a prefix begins the object names: "active", "staging1".
    SignInPanel(ServerSlot *slot, const QString &prefix);

private:
    void send();

    ServerSlot *m_slot;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    Button *m_signIn;
};

} // namespace swingbridge

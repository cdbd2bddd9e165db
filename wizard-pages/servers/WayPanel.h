// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace swingbridge {

class Button;
class ServerCard;
class ServerSlot;

//! The fields of a server's card: the address as one line, and the same taken apart, so that nobody has to know how it is written.
class WayPanel final : public QObject
{
    Q_OBJECT

public:
    //! \a prefix begins the object names: "active", "staging1".
    WayPanel(ServerSlot *slot, ServerCard *card, const QString &prefix);

    //! \a address: "&Active server".
    void retranslate(const QString &address);
    void refresh();
    //! Somebody is typing here: not the moment to find fault.
    bool isTyping() const;

Q_SIGNALS:
    //! Somebody has stopped typing in one of the lines.
    void left();

private:
    QLineEdit *line(const char *purpose) const;
    QWidget *beside(QWidget *first, QWidget *second) const;
    void takeFields();
    void choose();
    void refreshWays();
    void setRow(QWidget *field, bool isShown) const;
    static void show(QLineEdit *edit, const QString &text, bool mayEdit);

    ServerSlot *m_slot;
    ServerCard *m_card;
    QString m_prefix;
    QLineEdit *m_address;
    Button *m_test;
    QComboBox *m_way;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QLineEdit *m_key;
    Button *m_chooseKey;
    QLineEdit *m_place;
    Button *m_choosePlace;
    QLabel *m_addressLabel;
    QLabel *m_wayLabel;
    QLabel *m_hostLabel;
    QLabel *m_userLabel;
    QLabel *m_keyLabel;
    QLabel *m_placeLabel;
};

} // namespace swingbridge

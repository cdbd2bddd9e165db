// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/FactList.h"
#include "common/Topology.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace swingbridge {

class MessageBar;
class RoleHeader;

//! A server as a column, not a box: head with role and age, fields, labelled facts, a message bar.
class ServerCard : public QWidget
{
    Q_OBJECT

public:
    explicit ServerCard(QWidget *parent = nullptr);

    //! \a headline: "sync01 is active"; \a age: "read 4 s ago".
    void setHead(PlateState state, const QString &headline, const QString &age);
    //! Adds a field below the others and returns its label, whose text the page sets: "&Address". The label is the
    //! field's buddy and as wide as the labels of the facts.
    QLabel *addField(QWidget *field);
    //! The same form, for rows of another kind.
    QFormLayout *form() const { return m_form; }
    FactList *facts() const { return m_facts; }
    //! Refusals and questions about this server (host key).
    MessageBar *messages() const { return m_messages; }

private:
    RoleHeader *m_head;
    QFormLayout *m_form;
    MessageBar *m_messages;
    FactList *m_facts;
};

} // namespace swingbridge

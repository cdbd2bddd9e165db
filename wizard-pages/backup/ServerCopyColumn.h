// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

class FactList;
class FactTable;
class RoleHeader;
class TextLabel;
struct CopiedServer;

//! What was stored of one server, and what a person clicks there for a fresh settings file.
class ServerCopyColumn final : public QWidget
{
    Q_OBJECT

public:
    //! \a number: 0 for the active server; part of the object names.
    explicit ServerCopyColumn(int number, QWidget *parent = nullptr);

    void setCopy(const CopiedServer &copy, const QStringList &settingsSteps);
    void retranslate();

private:
    RoleHeader *m_head;
    FactList *m_facts;
    TextLabel *m_stepsHead;
    FactTable *m_steps;
};

} // namespace swingbridge

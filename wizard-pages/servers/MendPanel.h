// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace swingbridge {

class FactTable;
class ServersModel;
class TextLabel;

//! How a person puts one of two active servers into staging mode, or makes one of two staging servers active, in the vendor's
//! wizard; looked at again afterwards.
class MendPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MendPanel(ServersModel *model);

    //! Shows the clicks on \a server.
    void showFor(int server);
    void retranslate();
    //! Hides when there is nothing left to mend.
    void refresh();

private:
    ServersModel *m_model;
    int m_server = -1;
    TextLabel *m_head;
    TextLabel *m_why;
    FactTable *m_clicks;
    TextLabel *m_hints;
};

} // namespace swingbridge

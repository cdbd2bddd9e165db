// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace swingbridge {

//! A search field with its icon: Ctrl+F brings the focus, Esc empties it, searches run 150 ms after the last key.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    //! What to search for now; not sent twice for the same text.
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void send();

    QTimer m_pause;
    QString m_sent;
};

} // namespace swingbridge

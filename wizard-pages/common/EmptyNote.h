// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace swingbridge {

class TextLabel;

//! An empty page, centred: what the emptiness means, and what it does not mean.
class EmptyNote : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget *parent = nullptr);

    //! "sync02 would write nothing", "No adds, …", "What this does not tell", the points.
    void setTexts(const QString &title, const QString &meaning, const QString &notHead = {}, const QStringList &notPoints = {});

private:
    TextLabel *m_title;
    TextLabel *m_meaning;
    TextLabel *m_notHead;
    QVBoxLayout *m_points;
};

} // namespace swingbridge

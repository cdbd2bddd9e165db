// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace swingbridge {

class TextLabel;

//! The whole migration in four small pictures: compare, verify, turn, cross.
class WelcomeStory final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeStory(QWidget *parent = nullptr);
    void retranslate();

private:
    class Picture;
    struct Chapter
    {
        TextLabel *title = nullptr;
        TextLabel *text = nullptr;
    };

    QList<Chapter> m_chapters;
};

} // namespace swingbridge

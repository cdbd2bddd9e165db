// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QApplication;

namespace swingbridge {

class DesktopSettings;
class SwingStyle;

//! Owns how the program looks: installs SwingStyle and the palette on the application and keeps both in
//! step with the desktop. main() creates one, before the first window; tests may create their own.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    //! With Mode::System the desktop is asked and followed; Light and Dark (--light, --dark) never ask.
    explicit Appearance(QApplication &application, Mode mode = Mode::System, QObject *parent = nullptr);
    ~Appearance() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const;
    //! Our own setting for motion; empty means: as the desktop says.
    void setMotionReduced(std::optional<bool> isReduced);
    bool isMotionReduced() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    Mode m_mode;
    bool m_systemPaletteIsDark;
    std::optional<bool> m_motionReduced;
    DesktopSettings *m_desktop;
    SwingStyle *m_style; // owned by the application
};

} // namespace swingbridge

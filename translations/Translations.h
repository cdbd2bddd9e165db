// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace swingbridge {

//! The program's texts in the person's language. Owns the translators; they go when it goes.
//!
//! English source with plural forms is always there underneath; texts of Qt itself come from the Qt installation.
class Translations
{
public:
    Translations() = default;
    ~Translations() { remove(); }
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    //! Replaces the language; needs a QCoreApplication. Widgets get a LanguageChange event. Numbers and times follow:
    //! \a locale is QLocale's default until remove().
    void install(const QLocale &locale);
    void remove();

private:
    void add(const QString &file, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::optional<QLocale> m_before; //!< QLocale's default, to be given back.
};

} // namespace swingbridge

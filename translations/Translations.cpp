// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

// A static library's resources are linked only when somebody names them; outside a namespace, as Qt demands.
static void initialiseLanguages()
{
    Q_INIT_RESOURCE(languages);
}

namespace swingbridge {

void Translations::install(const QLocale &locale)
{
    remove();
    initialiseLanguages();
    m_before = QLocale();
    QLocale::setDefault(locale); // before the translators: whoever is told of the language reads both
    const QString ours = QStringLiteral(":/i18n");
    add(QStringLiteral("swingbridge_en"), ours);
    const QString language = QLocale::languageToCode(locale.language());
    if (language == QLatin1String("en"))
        return;
    add(QLatin1String("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QLatin1String("swingbridge_") + language, ours);
}

void Translations::remove()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    if (m_before)
        QLocale::setDefault(*m_before);
    m_before.reset();
}

void Translations::add(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

} // namespace swingbridge

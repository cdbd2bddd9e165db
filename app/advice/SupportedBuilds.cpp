// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/SupportedBuilds.h"

#include "foundation/JsonText.h"
#include "foundation/Logging.h"
#include "servers/ServerIdentity.h"

#include <QFile>

#include <algorithm>

namespace swingbridge {
namespace {

//! Remembers the first thing that it lacks.
class BuildsReader
{
public:
    template <typename Row>
    QList<Row> rows(const Json &document, const char *key, Row (BuildsReader::*row)(const Json &))
    {
        QList<Row> list;
        const Json &items = valueAt(document, key);
        if (!items.is_array())
            m_missing = QLatin1String(key);
        else {
            for (const Json &item : items)
                list << (this->*row)(item);
        }
        return list;
    }
    SupportedBuild build(const Json &row) { return {needed(row, "version"), day(row, "endOfSupport"), boolAt(row, "withdrawn").value_or(false), needed(row, "source")}; }
    BuildTrouble trouble(const Json &row) { return {needed(row, "id"), textAt(row, "from"), needed(row, "below"), textAt(row, "reference"), needed(row, "source")}; }
    BuildEnd end(const Json &row)
    {
        const QString of = needed(row, "of");
        const auto what = of == QLatin1String("synchronization") ? BuildEnd::Of::Synchronization
            : of == QLatin1String("wizardSignIn")                ? BuildEnd::Of::WizardSignIn
                                                                 : BuildEnd::Of::AutomaticUpgrade;
        return {what, needed(row, "below"), day(row, "after"), needed(row, "source")};
    }
    QDate day(const Json &row, const char *key)
    {
        const QString text = textAt(row, key);
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !date.isValid())
            m_missing = QLatin1String(key);
        return date;
    }
    //! Nothing was missing.
    Done judge() const
    {
        if (m_missing.isEmpty())
            return done();
        return failure(Error::Kind::Internal, QStringLiteral("The dated facts about builds cannot be understood: %1.").arg(m_missing));
    }

private:
    QString needed(const Json &row, const char *key)
    {
        const QString text = textAt(row, key);
        if (text.isEmpty())
            m_missing = QLatin1String(key);
        return text;
    }

    QString m_missing;
};

} // namespace

const SupportedBuilds &SupportedBuilds::known()
{
    static const SupportedBuilds builtIn = [] {
        QFile file(QStringLiteral(":/advice/builds.json"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto facts = read(isOpen ? file.readAll() : QByteArray());
        if (!facts)
            qCCritical(logMigration).noquote() << facts.error().summary();
        return facts ? *facts : SupportedBuilds();
    }();
    return builtIn;
}

Result<SupportedBuilds> SupportedBuilds::read(const QByteArray &text)
{
    const Json document = Json::parse(text.begin(), text.end(), nullptr, false);
    BuildsReader reader;
    SupportedBuilds facts;
    facts.m_asOf = reader.day(document, "asOf");
    facts.m_builds = reader.rows<SupportedBuild>(document, "builds", &BuildsReader::build);
    facts.m_ends = reader.rows<BuildEnd>(document, "ends", &BuildsReader::end);
    facts.m_troubles = reader.rows<BuildTrouble>(document, "troubles", &BuildsReader::trouble);
    if (const auto fine = reader.judge(); !fine)
        return failure(fine.error());
    return facts;
}

std::optional<SupportedBuild> SupportedBuilds::build(const QString &version) const
{
    const auto found = std::find_if(m_builds.begin(), m_builds.end(), [&version](const SupportedBuild &row) { return row.version == version; });
    return found == m_builds.end() ? std::nullopt : std::optional(*found);
}

std::optional<BuildEnd> SupportedBuilds::ended(BuildEnd::Of what, const QString &version, const QDate &today) const
{
    const auto found = std::find_if(m_ends.begin(), m_ends.end(), [&](const BuildEnd &row) {
        return row.of == what && !version.isEmpty() && compareVersions(version, row.below) < 0 && (!row.after.isValid() || today > row.after);
    });
    return found == m_ends.end() ? std::nullopt : std::optional(*found);
}

QString SupportedBuilds::oldest(BuildEnd::Of what) const
{
    QString build;
    for (const BuildEnd &row : m_ends) {
        if (row.of == what && compareVersions(row.below, build) > 0)
            build = row.below;
    }
    return build;
}

QList<BuildTrouble> SupportedBuilds::troublesOf(const QString &version) const
{
    QList<BuildTrouble> found;
    for (const BuildTrouble &row : m_troubles) {
        const bool isOldEnough = compareVersions(version, row.below) < 0;
        if (!version.isEmpty() && isOldEnough && (row.from.isEmpty() || compareVersions(version, row.from) >= 0))
            found << row;
    }
    return found;
}

QString oldestSigningInBuild()
{
    return SupportedBuilds::known().oldest(BuildEnd::Of::WizardSignIn);
}

} // namespace swingbridge

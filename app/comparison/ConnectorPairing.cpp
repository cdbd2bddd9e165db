// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ConnectorPairing.h"

#include "comparison/NormalText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>

namespace swingbridge {
namespace {

struct Row { MatchedBy matchedBy; QLatin1String word; const char *title; };
const std::array rows{
    Row{MatchedBy::Identifier, QLatin1String("identifier"), QT_TRANSLATE_NOOP("swingbridge::MatchedBy", "identifier")}, Row{MatchedBy::Forest, QLatin1String("forest"), QT_TRANSLATE_NOOP("swingbridge::MatchedBy", "forest")}, Row{MatchedBy::Partitions, QLatin1String("partitions"), QT_TRANSLATE_NOOP("swingbridge::MatchedBy", "partitions")}, Row{MatchedBy::Netbios, QLatin1String("netbios"), QT_TRANSLATE_NOOP("swingbridge::MatchedBy", "netbios")},
    Row{MatchedBy::Name, QLatin1String("name"), QT_TRANSLATE_NOOP("swingbridge::MatchedBy", "name")}, Row{MatchedBy::Operator, QLatin1String("operator"), QT_TRANSLATE_NOOP("swingbridge::MatchedBy", "operator")},
};

//! What a step compares; an empty key never matches.
using KeyOf = std::function<QString(const ConnectorConfiguration &)>;

QString partitionsOf(const ConnectorConfiguration &connector)
{
    QStringList dns;
    for (const PartitionConfiguration &partition : connector.partitions) {
        if (connector.type == ConnectorType::ActiveDirectory && partition.selected != false)
            dns.append(partition.domainGuid.isEmpty() ? normalDn(partition.dn) : partition.domainGuid.toLower());
    }
    return normalSet(dns).join(QLatin1Char('\n'));
}

QString netbiosOf(const ConnectorConfiguration &connector)
{
    for (auto it = connector.parameters.cbegin(); it != connector.parameters.cend(); ++it) {
        if (it.key().endsWith(QLatin1String("netbios"), Qt::CaseInsensitive))
            return it.value().toLower();
    }
    return {};
}

//! Two stated forests that differ are two systems, whatever else agrees.
bool areOtherForests(const ConnectorConfiguration &a, const ConnectorConfiguration &s)
{
    return !a.forest().isEmpty() && !s.forest().isEmpty() && a.forest().compare(s.forest(), Qt::CaseInsensitive) != 0;
}

bool isOneForest(const ConnectorConfiguration &a, const ConnectorConfiguration &s)
{
    return !a.forest().isEmpty() && a.forest().compare(s.forest(), Qt::CaseInsensitive) == 0;
}

bool isOfOneKind(const ConnectorConfiguration &a, const ConnectorConfiguration &s)
{
    return a.type == s.type && a.category.compare(s.category, Qt::CaseInsensitive) == 0 && a.subtype.compare(s.subtype, Qt::CaseInsensitive) == 0;
}

//! Finds pairs step by step among what the steps before left over.
class Pairer
{
public:
    Pairer(const QList<ConnectorConfiguration> &active, const QList<ConnectorConfiguration> &staging) : m_active(active), m_staging(staging)
    {
        for (int i = 0; i < active.size(); ++i)
            m_pairing.onlyActive.append(i);
        for (int i = 0; i < staging.size(); ++i)
            m_pairing.onlyStaging.append(i);
    }

    void pairAsSaid(const ConnectorAnswers &answers)
    {
        const auto activeLeft = m_pairing.onlyActive;
        for (const int a : activeLeft) {
            const Guid said = answers.value(m_active.at(a).identifier);
            const auto partner = std::find_if(m_pairing.onlyStaging.cbegin(), m_pairing.onlyStaging.cend(), [&](int s) {
                return !said.isNull() && m_staging.at(s).identifier == said && m_staging.at(s).type == m_active.at(a).type
                    && !isOneForest(m_active.at(a), m_staging.at(s)); // what identifies itself needs nobody's word
            });
            if (partner != m_pairing.onlyStaging.cend())
                pair(a, *partner, MatchedBy::Operator);
        }
    }

    void pairBy(MatchedBy how, const KeyOf &keyOf, bool acrossForests)
    {
        const auto same = [&](int a, int s) {
            const QString key = keyOf(m_active.at(a));
            return !key.isEmpty() && m_active.at(a).type == m_staging.at(s).type && key == keyOf(m_staging.at(s))
                && (acrossForests || !areOtherForests(m_active.at(a), m_staging.at(s)));
        };
        const auto activeLeft = m_pairing.onlyActive;
        for (const int a : activeLeft) {
            QList<int> candidates;
            for (const int s : std::as_const(m_pairing.onlyStaging)) {
                if (same(a, s))
                    candidates.append(s);
            }
            if (candidates.size() != 1)
                continue;
            const auto rivals = std::count_if(activeLeft.cbegin(), activeLeft.cend(), [&](int other) { return same(other, candidates.first()); });
            if (rivals == 1)
                pair(a, candidates.first(), how);
        }
    }

    //! What is left and was not said to have no partner.
    void ask(const ConnectorAnswers &answers)
    {
        for (const int a : std::as_const(m_pairing.onlyActive)) {
            QList<int> candidates;
            for (const int s : std::as_const(m_pairing.onlyStaging)) {
                if (isOfOneKind(m_active.at(a), m_staging.at(s)) && !areOtherForests(m_active.at(a), m_staging.at(s)))
                    candidates.append(s);
            }
            if (!candidates.isEmpty() && !answers.contains(m_active.at(a).identifier))
                m_pairing.questions.append(ConnectorQuestion(a, candidates));
        }
    }

    ConnectorPairing pairing()
    {
        std::sort(m_pairing.pairs.begin(), m_pairing.pairs.end(), [](const ConnectorPair &a, const ConnectorPair &b) { return a.active < b.active; });
        return m_pairing;
    }

private:
    void pair(int a, int s, MatchedBy how)
    {
        m_pairing.pairs.append(ConnectorPair(a, s, how));
        m_pairing.onlyActive.removeOne(a);
        m_pairing.onlyStaging.removeOne(s);
    }

    const QList<ConnectorConfiguration> &m_active;
    const QList<ConnectorConfiguration> &m_staging;
    ConnectorPairing m_pairing;
};

} // namespace

QString toWord(MatchedBy matchedBy) { return rows.at(static_cast<size_t>(matchedBy)).word; }

QString matchedByTitle(MatchedBy matchedBy)
{
    return QCoreApplication::translate("swingbridge::MatchedBy", rows.at(static_cast<size_t>(matchedBy)).title);
}

ConnectorPairing pairConnectors(const QList<ConnectorConfiguration> &active, const QList<ConnectorConfiguration> &staging,
                                const ConnectorAnswers &answers)
{
    Pairer pairer(active, staging);
    pairer.pairAsSaid(answers);
    pairer.pairBy(MatchedBy::Identifier, [](const ConnectorConfiguration &c) { return c.identifier.isNull() ? QString() : c.identifier.toString(); }, true);
    pairer.pairBy(MatchedBy::Forest, [](const ConnectorConfiguration &c) { return c.forest().toLower(); }, true);
    pairer.pairBy(MatchedBy::Partitions, partitionsOf, true);
    pairer.pairBy(MatchedBy::Netbios, netbiosOf, false);
    pairer.pairBy(MatchedBy::Name, [](const ConnectorConfiguration &c) { return c.name.toLower(); }, false);
    pairer.ask(answers);
    return pairer.pairing();
}

QString connectorKey(const ConnectorConfiguration &connector)
{
    if (connector.isEntra())
        return QStringLiteral("entra");
    const QString forest = connector.forest();
    return (forest.isEmpty() ? connector.name : forest).toLower();
}

} // namespace swingbridge

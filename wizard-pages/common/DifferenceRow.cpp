// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DifferenceRow.h"

#include "common/EditScript.h"

#include <algorithm>

namespace swingbridge {

namespace {

constexpr int longList = 4; // entries from which an equal list is not worth its room
constexpr int fewEqual = 2; // equal entries that stay between two changes
constexpr int mostLines = 100; // of one row

void addShown(QList<DifferenceBlock> &blocks, int first, int count)
{
    if (count == 0)
        return;
    if (!blocks.isEmpty() && !blocks.last().isFolded && blocks.last().first + blocks.last().count == first)
        blocks.last().count += count;
    else
        blocks << DifferenceBlock{first, count, false};
}

bool isLong(const DifferenceRow &row)
{
    return !row.isChanged && row.entries >= longList;
}

//! The end of the equal rows from \a first on.
int endOfEqual(const QList<DifferenceRow> &rows, int first)
{
    const auto changed = std::find_if(rows.begin() + first, rows.end(), [](const DifferenceRow &row) { return row.isChanged; });
    return int(changed - rows.begin());
}

//! How many of the equal rows from \a first to \a end stay as context: never a long list.
int contextOf(const QList<DifferenceRow> &rows, int first, int end, int before)
{
    int context = 0;
    while (context < before && end - context > first && !isLong(rows.at(end - context - 1)))
        ++context;
    return context;
}

QList<QStringView> entriesOf(const QString &text)
{
    return text.isEmpty() ? QList<QStringView>() : QStringView(text).split(u'\n');
}

QString joined(const QList<QStringView> &lines, int first, int count)
{
    QStringList part;
    for (int i = first; i < std::min(first + count, int(lines.size())); ++i)
        part << lines.at(i).toString();
    return part.join(u'\n');
}

//! Two lists, cut into stretches that are equal or not.
class ListCutter
{
public:
    ListCutter(const QString &key, const QString &active, const QString &staging)
        : m_key(key), m_active(entriesOf(active)), m_staging(entriesOf(staging)), m_script(m_active, m_staging)
    {
    }

    QList<DifferenceRow> cut()
    {
        int a = 0, s = 0;
        while (a < m_active.size() || s < m_staging.size()) {
            const int fromActive = a, fromStaging = s;
            while (a < m_active.size() && s < m_staging.size() && !m_script.isOnlyActive(a) && !m_script.isOnlyStaging(s)) {
                ++a;
                ++s;
            }
            add(fromActive, a - fromActive, fromStaging, s - fromStaging, false);
            const int changedActive = a, changedStaging = s;
            skipChanges(a, s);
            add(changedActive, a - changedActive, changedStaging, s - changedStaging, true);
        }
        return m_rows;
    }

private:
    //! Goes behind the changes, over a few equal entries between two of them.
    void skipChanges(int &a, int &s) const
    {
        for (;;) {
            while (a < m_active.size() && m_script.isOnlyActive(a))
                ++a;
            while (s < m_staging.size() && m_script.isOnlyStaging(s))
                ++s;
            int equal = 0;
            while (equal <= fewEqual && isEqualAt(a + equal, s + equal))
                ++equal;
            if (equal > fewEqual || !isChangeAt(a + equal, s + equal))
                return;
            a += equal;
            s += equal;
        }
    }

    bool isEqualAt(int a, int s) const
    {
        return a < m_active.size() && s < m_staging.size() && !m_script.isOnlyActive(a) && !m_script.isOnlyStaging(s);
    }

    bool isChangeAt(int a, int s) const
    {
        return (a < m_active.size() && m_script.isOnlyActive(a)) || (s < m_staging.size() && m_script.isOnlyStaging(s));
    }

    void add(int a, int activeCount, int s, int stagingCount, bool isChanged)
    {
        const int count = std::max(activeCount, stagingCount);
        const int most = isChanged ? mostLines : std::max(count, 1);
        for (int i = 0; i < count; i += most) {
            DifferenceRow row;
            row.key = m_key;
            row.active = joined(m_active, a + i, std::clamp(activeCount - i, 0, most));
            row.staging = joined(m_staging, s + i, std::clamp(stagingCount - i, 0, most));
            row.isChanged = isChanged;
            row.isContinued = !m_rows.isEmpty();
            row.isMore = i > 0;
            row.entries = std::min(count - i, most);
            m_rows << row;
        }
    }

    QString m_key;
    QList<QStringView> m_active;
    QList<QStringView> m_staging;
    EditScript m_script;
    QList<DifferenceRow> m_rows;
};

} // namespace

QList<DifferenceRow> listRows(const QString &key, const QString &active, const QString &staging, bool isChanged)
{
    if (isChanged && active != staging)
        return ListCutter(key, active, staging).cut();
    DifferenceRow row;
    row.key = key;
    row.active = active;
    row.staging = staging;
    row.isChanged = isChanged;
    row.entries = int(std::max(active.count(u'\n'), staging.count(u'\n'))) + 1;
    return {row};
}

QList<DifferenceBlock> foldEqualRows(const QList<DifferenceRow> &rows, int before)
{
    QList<DifferenceBlock> blocks;
    const int count = int(rows.size());
    for (int i = 0; i < count;) {
        const int end = endOfEqual(rows, i);
        const int context = end < count ? contextOf(rows, i, end, before) : 0;
        const int folded = end - i - context;
        if (folded >= 2 || (folded == 1 && isLong(rows.at(i)))) {
            blocks << DifferenceBlock{i, folded, true};
            addShown(blocks, i + folded, context);
        } else {
            addShown(blocks, i, end - i);
        }
        for (i = end; i < count && rows.at(i).isChanged; ++i) {
            if (!rows.at(i).isMore)
                addShown(blocks, i, 1);
            else if (rows.at(i - 1).isMore)
                ++blocks.last().count;
            else
                blocks << DifferenceBlock{i, 1, true};
        }
    }
    return blocks;
}

void unfoldBlock(QList<DifferenceBlock> &blocks, const QList<DifferenceRow> &rows, int index)
{
    DifferenceBlock &block = blocks[index];
    block.isFolded = false;
    if (!rows.at(block.first).isMore || block.count == 1)
        return;
    const DifferenceBlock rest{block.first + 1, block.count - 1, true};
    block.count = 1;
    blocks.insert(index + 1, rest);
}

} // namespace swingbridge

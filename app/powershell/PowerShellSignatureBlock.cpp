// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellSignatureBlock.h"

#include "powershell/PowerShellCharacters.h"

#include <QString>

#include <algorithm>
#include <array>
#include <numeric>

namespace swingbridge::powershell {
namespace {

constexpr QStringView signatureText = u"sig#beginsignatureblock";
constexpr int closeEnough = 10; // PowerShell's own threshold

// Levenshtein's distance, one row at a time.
int distance(QStringView a, QStringView b)
{
    std::array<int, signatureText.size() + 1> row;
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const int same = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({same, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

bool looksLikeSignatureBlock(QStringView comment)
{
    QString text;
    for (const QChar c : comment) {
        if (isBlank(c.unicode()))
            continue;
        text += c.toLower();
        if (text.size() > signatureText.size() + closeEnough)
            return false;
    }
    return text.size() + closeEnough >= signatureText.size() && distance(text, signatureText) < closeEnough;
}

} // namespace swingbridge::powershell

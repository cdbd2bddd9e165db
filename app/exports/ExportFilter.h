// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/PendingExports.h"

#include <optional>

namespace swingbridge {

//! What a person looks for among pending exports (cli.md, exports list --where): words that must all occur anywhere, and
//! fields: `type:user op:delete attr:mail name:"Ada Lovelace" finding:7`. Case does not matter. A field that is not known is
//! looked for as a word.
class ExportFilter
{
public:
    ExportFilter() = default;
    //! Never fails: a quote that is not closed reaches to the end.
    static ExportFilter parse(const QString &text);

    //! Whether \a object is one that is looked for; the finding aside.
    bool matches(const ExportObject &object) const;
    bool isEmpty() const { return words.isEmpty() && names.isEmpty() && types.isEmpty() && operations.isEmpty() && attributes.isEmpty() && !finding; }

    QStringList words;       //!< Lower case; in any text of the object.
    QStringList names;       //!< Lower case; in its name.
    QStringList types;       //!< Lower case; one of them is its type.
    QStringList operations;  //!< Lower case; one of them is its operation.
    QStringList attributes;  //!< Lower case; all of them change.
    std::optional<int> finding; //!< Number of a rule: its objects. Whoever searches gives the rows.
};

//! One walk through a capture, in pieces: the first rows are there long before the last.
class ExportSearch
{
public:
    //! \a among: only these rows, ascending; nothing: all.
    ExportSearch(PendingExports capture, ExportFilter filter, std::optional<QList<qsizetype>> among = {});
    ~ExportSearch();
    ExportSearch(ExportSearch &&) noexcept;
    ExportSearch &operator=(ExportSearch &&) noexcept;

    //! Looks through some megabytes (a few milliseconds) and appends the rows found, ascending. False: that was the last piece.
    bool readSome(QList<qsizetype> &rows);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace swingbridge

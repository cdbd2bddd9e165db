// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportFilter.h"

#include "exports/ExportStore.h"

#include <algorithm>
#include <cstring>

namespace swingbridge {
namespace {

//! Parts of \a text at blanks that stand outside quotes; the quotes themselves go.
QStringList filterTerms(const QString &text)
{
    QStringList terms;
    QString term;
    bool isQuoted = false;
    bool isTerm = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
            isTerm = true;
        } else if (c.isSpace() && !isQuoted) {
            if (isTerm && !term.isEmpty())
                terms += term;
            term.clear();
            isTerm = false;
        } else {
            term += c;
            isTerm = true;
        }
    }
    if (!term.isEmpty())
        terms += term;
    return terms;
}

bool contains(std::string_view text, const QByteArray &word)
{
    return memmem(text.data(), text.size(), word.constData(), static_cast<size_t>(word.size())) != nullptr;
}

} // namespace

ExportFilter ExportFilter::parse(const QString &text)
{
    ExportFilter filter;
    const QStringList terms = filterTerms(text.toLower());
    for (const QString &term : terms) {
        const qsizetype colon = term.indexOf(QLatin1Char(':'));
        const QString field = term.left(std::max<qsizetype>(colon, 0));
        const QString value = term.mid(colon + 1);
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        if (value.isEmpty())
            filter.words += term;
        else if (field == QLatin1String("type"))
            filter.types += value;
        else if (field == QLatin1String("op"))
            filter.operations += value;
        else if (field == QLatin1String("attr"))
            filter.attributes += value;
        else if (field == QLatin1String("name"))
            filter.names += value;
        else if (field == QLatin1String("finding") && isNumber)
            filter.finding = number;
        else
            filter.words += term;
    }
    return filter;
}

bool ExportFilter::matches(const ExportObject &object) const
{
    QStringList texts{object.name, object.signIn, object.dn, object.newDn, object.objectType, toWord(object.operation)};
    QStringList changed;
    for (const ExportChange &change : object.changes) {
        changed += change.name.toLower();
        texts += QStringList{change.name} + change.adds + change.deletes + change.old;
    }
    const auto inTexts = [&](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    };
    return (types.isEmpty() || types.contains(object.objectType, Qt::CaseInsensitive))
        && (operations.isEmpty() || operations.contains(toWord(object.operation)))
        && std::all_of(attributes.cbegin(), attributes.cend(), [&](const QString &attribute) { return changed.contains(attribute); })
        && std::all_of(names.cbegin(), names.cend(), [&](const QString &name) { return object.name.contains(name, Qt::CaseInsensitive); })
        && std::all_of(words.cbegin(), words.cend(), inTexts);
}

class ExportSearch::Private
{
public:
    Private(PendingExports searched, ExportFilter given, std::optional<QList<qsizetype>> rows);

    void walk(size_t from, size_t until, QList<qsizetype> &rows) const;
    void searchBlock(std::string_view block, QList<qsizetype> &rows);
    bool matches(const ExportStore::Record &record) const;
    bool changes(const ExportStore::Record &record, const std::vector<bool> &attribute) const;
    std::vector<bool> indexesOf(const QString &word) const;
    size_t rowAt(const char *text) const;

    PendingExports capture;
    const ExportStore &store;
    ExportFilter filter;
    std::optional<QList<qsizetype>> among;
    QList<QByteArray> words;                     //!< The longest first: it leads through the text.
    QStringList operations;
    std::vector<std::vector<bool>> attributes;   //!< For each wanted attribute: which word indexes are its name.
    std::vector<bool> types;
    size_t next = 0;                             //!< The row or block that comes next.
};

ExportSearch::Private::Private(PendingExports searched, ExportFilter given, std::optional<QList<qsizetype>> rows)
    : capture(std::move(searched)), store(capture.store()), filter(std::move(given)), among(std::move(rows)), operations(filter.operations)
{
    for (const QString &word : std::as_const(filter.words))
        words += word.toUtf8();
    for (const QString &name : std::as_const(filter.names))
        words += name.toUtf8(); // a name is also among the texts
    std::sort(words.begin(), words.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    for (const QString &attribute : std::as_const(filter.attributes))
        attributes.push_back(indexesOf(attribute));
    types.resize(static_cast<size_t>(store.words().size()), filter.types.isEmpty());
    for (const QString &type : std::as_const(filter.types)) {
        const std::vector<bool> indexes = indexesOf(type);
        for (size_t i = 0; i < indexes.size(); ++i)
            types[i] = types[i] || indexes[i];
    }
}

std::vector<bool> ExportSearch::Private::indexesOf(const QString &word) const
{
    std::vector<bool> indexes;
    for (const QString &known : store.words())
        indexes.push_back(known.compare(word, Qt::CaseInsensitive) == 0);
    return indexes;
}

bool ExportSearch::Private::changes(const ExportStore::Record &record, const std::vector<bool> &attribute) const
{
    const ExportStore::Change *changes = store.changesOf(record);
    return std::any_of(changes, changes + record.changes, [&](const ExportStore::Change &change) { return attribute[change.name]; });
}

bool ExportSearch::Private::matches(const ExportStore::Record &record) const
{
    if (!types[record.objectType] || (!operations.isEmpty() && !operations.contains(toWord(record.operation))))
        return false;
    const std::string_view text = store.searchText(record);
    if (!std::all_of(words.cbegin(), words.cend(), [&](const QByteArray &word) { return contains(text, word); }))
        return false;
    const QString name = filter.names.isEmpty() ? QString() : store.texts().text(record.name).toLower();
    return std::all_of(filter.names.cbegin(), filter.names.cend(), [&](const QString &wanted) { return name.contains(wanted); })
        && std::all_of(attributes.cbegin(), attributes.cend(), [&](const auto &attribute) { return changes(record, attribute); });
}

void ExportSearch::Private::walk(size_t from, size_t until, QList<qsizetype> &rows) const
{
    for (size_t i = from; i < until; ++i) {
        const size_t row = among ? static_cast<size_t>(among->at(static_cast<qsizetype>(i))) : i;
        if (row < store.records().size() && matches(store.records()[row]))
            rows.append(static_cast<qsizetype>(row));
    }
}

//! The row to whose text the byte at \a text, which lies in the block that comes next, belongs.
size_t ExportSearch::Private::rowAt(const char *text) const
{
    const auto offset = static_cast<quint64>(text - store.searchTexts().block(next).data());
    const ByteArena::Place place = (ByteArena::Place(next) << 32) | offset;
    size_t low = 0;
    size_t high = store.records().size();
    while (low < high) { // the first row that begins behind it
        const size_t middle = low + (high - low) / 2;
        if (store.records()[middle].search > place)
            high = middle;
        else
            low = middle + 1;
    }
    return low - 1;
}

void ExportSearch::Private::searchBlock(std::string_view block, QList<qsizetype> &rows)
{
    const QByteArray &word = words.first();
    const char *at = block.data();
    const char *const end = at + block.size();
    for (;;) {
        const auto *hit = static_cast<const char *>(memmem(at, static_cast<size_t>(end - at), word.constData(), static_cast<size_t>(word.size())));
        if (!hit)
            return;
        const size_t row = rowAt(hit);
        const ExportStore::Record &record = store.records()[row];
        if (matches(record))
            rows.append(static_cast<qsizetype>(row));
        at = store.searchText(record).data() + record.searchSize; // on with the next object
        if (at <= hit)
            at = hit + 1;
    }
}

ExportSearch::ExportSearch(PendingExports capture, ExportFilter filter, std::optional<QList<qsizetype>> among)
    : d(std::make_unique<Private>(std::move(capture), std::move(filter), std::move(among)))
{
}
ExportSearch::~ExportSearch() = default;
ExportSearch::ExportSearch(ExportSearch &&) noexcept = default;
ExportSearch &ExportSearch::operator=(ExportSearch &&) noexcept = default;

bool ExportSearch::readSome(QList<qsizetype> &rows)
{
    constexpr size_t rowsAPiece = 20'000;
    if (d->words.isEmpty() || d->among) {
        const size_t all = d->among ? static_cast<size_t>(d->among->size()) : d->store.records().size();
        const size_t until = std::min(all, d->next + rowsAPiece);
        d->walk(d->next, until, rows);
        d->next = until;
        return until < all;
    }
    if (d->next < d->store.searchTexts().blocks())
        d->searchBlock(d->store.searchTexts().block(d->next), rows);
    return ++d->next < d->store.searchTexts().blocks();
}

} // namespace swingbridge

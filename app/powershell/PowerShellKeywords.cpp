// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellKeywords.h"

#include <algorithm>
#include <array>

namespace swingbridge::powershell {
namespace {

using Kind = PowerShellToken::Kind;

class WordOfTable
{
public:
    const char16_t *word;
    Kind kind;
};

constexpr std::array keywordTable = {
    WordOfTable{u"assembly", Kind::Assembly}, WordOfTable{u"base", Kind::Base}, WordOfTable{u"begin", Kind::Begin},
    WordOfTable{u"break", Kind::Break}, WordOfTable{u"catch", Kind::Catch}, WordOfTable{u"class", Kind::Class},
    WordOfTable{u"command", Kind::Command}, WordOfTable{u"configuration", Kind::Configuration},
    WordOfTable{u"continue", Kind::Continue}, WordOfTable{u"data", Kind::Data}, WordOfTable{u"define", Kind::Define},
    WordOfTable{u"do", Kind::Do}, WordOfTable{u"dynamicparam", Kind::DynamicParam}, WordOfTable{u"else", Kind::Else},
    WordOfTable{u"elseif", Kind::ElseIf}, WordOfTable{u"end", Kind::End}, WordOfTable{u"enum", Kind::Enum},
    WordOfTable{u"exit", Kind::Exit}, WordOfTable{u"filter", Kind::Filter}, WordOfTable{u"finally", Kind::Finally},
    WordOfTable{u"for", Kind::For}, WordOfTable{u"foreach", Kind::Foreach}, WordOfTable{u"from", Kind::From},
    WordOfTable{u"function", Kind::Function}, WordOfTable{u"hidden", Kind::Hidden}, WordOfTable{u"if", Kind::If},
    WordOfTable{u"in", Kind::In}, WordOfTable{u"interface", Kind::Interface}, WordOfTable{u"module", Kind::Module},
    WordOfTable{u"namespace", Kind::Namespace}, WordOfTable{u"parallel", Kind::Parallel}, WordOfTable{u"param", Kind::Param},
    WordOfTable{u"private", Kind::Private}, WordOfTable{u"process", Kind::Process}, WordOfTable{u"public", Kind::Public},
    WordOfTable{u"return", Kind::Return}, WordOfTable{u"sequence", Kind::Sequence}, WordOfTable{u"static", Kind::Static},
    WordOfTable{u"switch", Kind::Switch}, WordOfTable{u"throw", Kind::Throw}, WordOfTable{u"trap", Kind::Trap},
    WordOfTable{u"try", Kind::Try}, WordOfTable{u"type", Kind::Type}, WordOfTable{u"until", Kind::Until},
    WordOfTable{u"using", Kind::Using}, WordOfTable{u"var", Kind::Var}, WordOfTable{u"while", Kind::While},
    WordOfTable{u"workflow", Kind::Workflow}};

constexpr std::array operatorTable = {
    WordOfTable{u"and", Kind::And}, WordOfTable{u"as", Kind::As}, WordOfTable{u"band", Kind::Band}, WordOfTable{u"bnot", Kind::Bnot},
    WordOfTable{u"bor", Kind::Bor}, WordOfTable{u"bxor", Kind::Bxor}, WordOfTable{u"ccontains", Kind::Ccontains},
    WordOfTable{u"ceq", Kind::Ceq}, WordOfTable{u"cge", Kind::Cge}, WordOfTable{u"cgt", Kind::Cgt}, WordOfTable{u"cin", Kind::Cin},
    WordOfTable{u"cle", Kind::Cle}, WordOfTable{u"clike", Kind::Clike}, WordOfTable{u"clt", Kind::Clt},
    WordOfTable{u"cmatch", Kind::Cmatch}, WordOfTable{u"cne", Kind::Cne}, WordOfTable{u"cnotcontains", Kind::Cnotcontains},
    WordOfTable{u"cnotin", Kind::Cnotin}, WordOfTable{u"cnotlike", Kind::Cnotlike}, WordOfTable{u"cnotmatch", Kind::Cnotmatch},
    WordOfTable{u"contains", Kind::Icontains}, WordOfTable{u"creplace", Kind::Creplace}, WordOfTable{u"csplit", Kind::Csplit},
    WordOfTable{u"eq", Kind::Ieq}, WordOfTable{u"f", Kind::Format}, WordOfTable{u"ge", Kind::Ige}, WordOfTable{u"gt", Kind::Igt},
    WordOfTable{u"icontains", Kind::Icontains}, WordOfTable{u"ieq", Kind::Ieq}, WordOfTable{u"ige", Kind::Ige},
    WordOfTable{u"igt", Kind::Igt}, WordOfTable{u"iin", Kind::Iin}, WordOfTable{u"ile", Kind::Ile}, WordOfTable{u"ilike", Kind::Ilike},
    WordOfTable{u"ilt", Kind::Ilt}, WordOfTable{u"imatch", Kind::Imatch}, WordOfTable{u"in", Kind::Iin}, WordOfTable{u"ine", Kind::Ine},
    WordOfTable{u"inotcontains", Kind::Inotcontains}, WordOfTable{u"inotin", Kind::Inotin}, WordOfTable{u"inotlike", Kind::Inotlike},
    WordOfTable{u"inotmatch", Kind::Inotmatch}, WordOfTable{u"ireplace", Kind::Ireplace}, WordOfTable{u"is", Kind::Is},
    WordOfTable{u"isnot", Kind::IsNot}, WordOfTable{u"isplit", Kind::Isplit}, WordOfTable{u"join", Kind::Join},
    WordOfTable{u"le", Kind::Ile}, WordOfTable{u"like", Kind::Ilike}, WordOfTable{u"lt", Kind::Ilt}, WordOfTable{u"match", Kind::Imatch},
    WordOfTable{u"ne", Kind::Ine}, WordOfTable{u"not", Kind::Not}, WordOfTable{u"notcontains", Kind::Inotcontains},
    WordOfTable{u"notin", Kind::Inotin}, WordOfTable{u"notlike", Kind::Inotlike}, WordOfTable{u"notmatch", Kind::Inotmatch},
    WordOfTable{u"or", Kind::Or}, WordOfTable{u"replace", Kind::Ireplace}, WordOfTable{u"shl", Kind::Shl}, WordOfTable{u"shr", Kind::Shr},
    WordOfTable{u"split", Kind::Isplit}, WordOfTable{u"xor", Kind::Xor}};

template<typename Table>
std::optional<Kind> foundIn(const Table &table, QStringView word)
{
    const auto entry = std::lower_bound(table.begin(), table.end(), word, [](const WordOfTable &each, QStringView wanted) {
        return wanted.compare(QStringView(each.word), Qt::CaseInsensitive) > 0;
    });
    if (entry == table.end() || word.compare(QStringView(entry->word), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return entry->kind;
}

} // namespace

std::optional<Kind> keyword(QStringView word)
{
    return foundIn(keywordTable, word);
}

std::optional<Kind> dashOperator(QStringView word)
{
    return foundIn(operatorTable, word);
}

bool isKeyword(Kind kind)
{
    return kind >= Kind::Begin;
}

bool isUnaryOperator(Kind kind)
{
    switch (kind) {
    case Kind::Exclaim: case Kind::Not: case Kind::Bnot: case Kind::Plus: case Kind::Minus: case Kind::PlusPlus: case Kind::MinusMinus:
    case Kind::Comma: case Kind::Join: case Kind::Isplit: case Kind::Csplit:
        return true;
    default:
        return false;
    }
}

bool isAssignment(Kind kind)
{
    return kind >= Kind::Equals && kind <= Kind::RemainderEquals;
}

int binaryPrecedence(Kind kind)
{
    switch (kind) {
    case Kind::And: case Kind::Or: case Kind::Xor:
        return 1;
    case Kind::Band: case Kind::Bor: case Kind::Bxor:
        return 2;
    case Kind::Plus: case Kind::Minus:
        return 4;
    case Kind::Multiply: case Kind::Divide: case Kind::Rem:
        return 5;
    case Kind::Format:
        return 6;
    case Kind::DotDot:
        return 7;
    case Kind::Join: case Kind::Shl: case Kind::Shr:
        return 3;
    default:
        return kind >= Kind::Ieq && kind <= Kind::As ? 3 : 0;
    }
}

bool refusesAttributes(Kind kind)
{
    return isKeyword(kind) && kind != Kind::Class && kind != Kind::Enum && kind != Kind::Configuration && kind != Kind::Param;
}

} // namespace swingbridge::powershell

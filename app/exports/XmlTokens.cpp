// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/XmlTokens.h"

namespace swingbridge {
namespace {

constexpr size_t shortTextBytes = 16 * 1024;

class ShortText final : public TextSink
{
public:
    void take(std::string_view utf8) override
    {
        const size_t room = shortTextBytes - std::min(shortTextBytes, m_bytes.size());
        m_bytes.append(utf8.substr(0, room));
    }
    QString text() const { return QString::fromUtf8(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())); }

private:
    std::string m_bytes;
};

} // namespace

CsElement csElement(std::string_view name)
{
    const auto isOne = [name](std::string_view word, CsElement element) { return name == word ? element : CsElement::Other; };
    switch (name.size()) { // the length tells nearly all of them apart
    case 2: return isOne("dn", CsElement::Dn);
    case 4: return isOne("attr", CsElement::Attr);
    case 5: return name == "value" ? CsElement::Value : name == "delta" ? CsElement::Delta : name == "entry" ? CsElement::Entry : isOne("ma-id", CsElement::ConnectorId);
    case 7: return name == "dn-attr" ? CsElement::DnAttr : isOne("ma-name", CsElement::ConnectorName);
    case 8: return name == "hologram" ? CsElement::Synchronized : isOne("dn-value", CsElement::DnValue); // an old name
    case 9: return isOne("cs-object", CsElement::CsObject);
    case 15: return name == "escrowed-export" ? CsElement::Escrowed : name == "export-hologram" ? CsElement::Unapplied : isOne("import-hologram", CsElement::PendingImport);
    case 16: return isOne("unapplied-export", CsElement::UnappliedExport);
    case 18: return name == "unconfirmed-export" ? CsElement::Unconfirmed : name == "export-errordetail" || name == "import-errordetail" ? CsElement::ErrorDetail : CsElement::Other;
    case 21: if (name == "synchronized-hologram") return CsElement::Synchronized; break;
    case 23: if (name == "pending-import-hologram") return CsElement::PendingImport; break;
    case 25: if (name == "unapplied-export-hologram") return CsElement::Unapplied; break;
    default: break;
    }
    return name.ends_with("hologram") ? CsElement::OtherHologram : CsElement::Other;
}

QString XmlTokens::shortText()
{
    ShortText text;
    readText(text);
    return text.text();
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/EntryDraft.h"

#include "foundation/JsonText.h"

namespace swingbridge {

EntryDraft::EntryDraft(EntryKind kind, const Json &payload) : EntryDraft(kind, canonicalJson(payload)) {}

EntryDraft EntryDraft::fromCanonical(EntryKind kind, QByteArray payload)
{
    return EntryDraft(kind, Result<QByteArray>(std::move(payload)));
}

} // namespace swingbridge

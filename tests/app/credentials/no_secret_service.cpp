// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Stands in the place of libsecret-1.so.0, which QtKeychain would load and prefer: without its functions KWallet is asked.
extern "C" int swingbridgeNoSecretService()
{
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into the real program with LD_PRELOAD: kills it at the n-th write-through of its journal, before the bytes are
// on the disk or after. SWINGBRIDGE_KILL_AT=n or n+ (after). Without it, it only counts into SWINGBRIDGE_SYNCS.
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <unistd.h>

namespace {

int syncs = 0;

bool isJournal(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const auto length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return false;
    path[length] = '\0';
    return std::strstr(path, "/journal.sqlite") != nullptr;
}

int through(const char *name, int descriptor)
{
    using Sync = int (*)(int);
    const auto real = reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name));
    if (!isJournal(descriptor))
        return real(descriptor);
    ++syncs;
    if (const char *file = std::getenv("SWINGBRIDGE_SYNCS")) {
        if (std::FILE *out = std::fopen(file, "w")) {
            std::fprintf(out, "%d\n", syncs);
            std::fclose(out);
        }
    }
    const char *at = std::getenv("SWINGBRIDGE_KILL_AT");
    const bool isDue = at && std::atoi(at) == syncs;
    if (isDue && !std::strchr(at, '+'))
        kill(getpid(), SIGKILL);
    const int result = real(descriptor);
    if (isDue)
        kill(getpid(), SIGKILL);
    return result;
}

} // namespace

extern "C" int fsync(int descriptor)
{
    return through("fsync", descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return through("fdatasync", descriptor);
}

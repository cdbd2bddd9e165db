// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into the real program with LD_PRELOAD: kills it at the n-th write or write-through of its journal's files, before
// the bytes are with the system or after. SWINGBRIDGE_KILL_AT=n or n+ (after). A run that ends by itself leaves how many
// there were in the file SWINGBRIDGE_WRITES.
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <unistd.h>

namespace {

int writes = 0;
const pid_t program = getpid(); // a child that was forked from it tells nothing

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

//! Calls the function of that name which this library stands in front of.
template<typename Result, typename... Arguments>
Result through(const char *name, int descriptor, Arguments... arguments)
{
    using Real = Result (*)(int, Arguments...);
    const auto real = reinterpret_cast<Real>(dlsym(RTLD_NEXT, name));
    if (!isJournal(descriptor))
        return real(descriptor, arguments...);
    ++writes;
    const char *at = std::getenv("SWINGBRIDGE_KILL_AT");
    const bool isDue = at && std::atoi(at) == writes;
    if (isDue && !std::strchr(at, '+'))
        kill(getpid(), SIGKILL);
    const Result result = real(descriptor, arguments...);
    if (isDue)
        kill(getpid(), SIGKILL);
    return result;
}

[[gnu::destructor]] void tell()
{
    const char *file = std::getenv("SWINGBRIDGE_WRITES");
    if (!file || writes == 0 || getpid() != program) // an agent's process writes no journal
        return;
    if (std::FILE *out = std::fopen(file, "w")) {
        std::fprintf(out, "%d\n", writes);
        std::fclose(out);
    }
}

} // namespace

extern "C" {

int fsync(int descriptor)
{
    return through<int>("fsync", descriptor);
}

int fdatasync(int descriptor)
{
    return through<int>("fdatasync", descriptor);
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    return through<ssize_t>("write", descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return through<ssize_t>("pwrite", descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    return through<ssize_t>("pwrite64", descriptor, bytes, count, offset);
}
}

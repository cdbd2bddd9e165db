// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <sstream>
#include <string>
#include <unistd.h>

//! switchover_mutants --guard NAME: becomes the program that was compiled without that guard, which exits 1 with the shortest
//! schedule it found. --guard list: their names. --guard none: every search on the switch as it is; exits 0.
int main(int argc, char **argv)
{
    const std::string guard = argc == 3 && std::string(argv[1]) == "--guard" ? argv[2] : "";
    std::istringstream names(MUTANT_NAMES);
    bool isKnown = guard == "none";
    for (std::string name; std::getline(names, name, ',');) {
        if (guard == "list")
            std::printf("%s\n", name.c_str());
        isKnown = isKnown || name == guard;
    }
    if (guard == "list")
        return 0;
    if (!isKnown) {
        std::fputs("usage: switchover_mutants --guard list|none|NAME\n", stderr);
        return 2;
    }
    const std::string self(argv[0]);
    const std::string folder = self.find('/') == std::string::npos ? std::string() : self.substr(0, self.rfind('/') + 1);
    const std::string program = folder + "switchover_mutant_" + guard;
    if (guard == "none")
        execl(program.c_str(), program.c_str(), static_cast<char *>(nullptr));
    else
        execl(program.c_str(), program.c_str(), guard.c_str(), static_cast<char *>(nullptr));
    std::perror(program.c_str());
    return 2;
}

# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Only foundation/JsonText.h includes the whole of nlohmann_json."""
import re

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]nlohmann/json\.hpp[>"]')


def concerns(path):
    return path.parts[0] in ('app', 'wizard-pages') and path.suffix in ('.cpp', '.h') and path.name != 'JsonText.h'


def problems(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        if INCLUDE.match(line):
            yield number, 'include foundation/Json.h in headers, foundation/JsonText.h in sources'


BAD = {'app/report/Report.cpp': '#include <nlohmann/json.hpp>\n', 'app/a/A.h': '#  include "nlohmann/json.hpp"\n'}
GOOD = {'app/foundation/JsonText.h': '#include <nlohmann/json.hpp>\n', 'app/a/A.h': '#include <nlohmann/json_fwd.hpp>\n'}

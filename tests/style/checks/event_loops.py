# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No threads of our own, no nested event loops, no processEvents, no fixed sleeps in the program."""
import re

WORDS = re.compile(r'\b(processEvents|QEventLoop|QThread::(?:create|sleep|msleep|usleep)|std::j?thread|waitForFinished'
                   r'|waitForReadyRead|QCoro::waitFor|sleep_for)\b')


def concerns(path):
    return path.parts[0] in ('app', 'wizard-pages') and path.suffix in ('.cpp', '.h')


def problems(path, text):
    for number, line in enumerate(text.splitlines(), 1):
        if WORDS.search(line.split('//')[0]):
            yield number, 'await it (style: asynchronous work)'


BAD = {'app/a/A.cpp': 'QCoreApplication::processEvents();\n', 'wizard-pages/a/A.cpp': 'QEventLoop loop;\n',
       'app/b/B.cpp': 'std::jthread worker;\n'}
GOOD = {'app/a/A.cpp': 'co_await nextTurn(); // never processEvents()\n', 'tests/support/Await.h': 'QEventLoop loop;\n'}

# SPDX-FileCopyrightText: 2026 The Swingbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine has no window: no header of Gui, Widgets, PrintSupport or Svg, and no model of a page a widget."""
import os
import pathlib
import re

INCLUDE = re.compile(r'^\s*#\s*include\s*<(?:(Qt[A-Za-z]+)/)?(Q[A-Za-z_]+|q[a-z_]+\.h)>', re.M)
MODULES = {'QtGui': {'QColor', 'QGuiApplication'}, 'QtWidgets': {'QWidget', 'QLabel'}, 'QtPrintSupport': {'QPrinter'}, 'QtSvg': set()}
GUI_FOLDERS = ('printing', 'cli')  # printing paints; the command line starts Gui for a PDF, and only there


def prepare(root):
    headers = pathlib.Path(os.environ['SWINGBRIDGE_QT_HEADERS'])
    for module, names in MODULES.items():
        names.clear()
        names.update(path.name for path in (headers / module).iterdir())
        if len(names) < 5:
            raise SystemExit(f'{headers / module} does not hold the headers of {module}')


def is_engine(path):
    return path.parts[0] == 'app' and len(path.parts) > 2 and path.parts[1] not in GUI_FOLDERS


def concerns(path):
    return path.suffix in ('.cpp', '.h') and (is_engine(path) or path.parts[0] == 'wizard-pages' and path.stem.endswith('Model'))


def problems(path, text):
    refused = list(MODULES) if is_engine(path) else ['QtWidgets']
    for match in INCLUDE.finditer(text):
        prefix, name = match.groups()
        for module in refused:
            if prefix == module or name == module or (prefix is None and name in MODULES[module]):
                yield text.count('\n', 0, match.start(2)) + 1, f'{name} belongs to {module}'


BAD = {'app/report/A.cpp': '#include <QWidget>\n', 'app/report/B.cpp': '#include <QtWidgets/QWidget>\n',
       'app/report/C.h': '# include <QtGui/QColor>\n', 'app/report/D.h': '#include <QtGui>\n',
       'wizard-pages/servers/ServersModel.h': '#include <QLabel>\n'}
GOOD = {'app/report/A.cpp': '#include <QString>\n', 'app/printing/P.cpp': '#include <QPrinter>\n',
        'wizard-pages/servers/ServersPage.h': '#include <QLabel>\n', 'wizard-pages/a/AModel.h': '#include <QColor>\n'}

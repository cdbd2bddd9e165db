// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CopiesTest.h"
#include "ExportsTest.h"
#include "SessionTest.h"
#include "ValuesTest.h"

#include <QCoreApplication>
#include <QTest>

using namespace swingbridge::test;

//! The values first, they take no time; then whole sessions over the lab. A test that is named is looked for in all.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    ValuesTest values;
    CopiesTest copies;
    ExportsTest exports;
    SessionTest sessions;
    int failures = 0;
    for (QObject *test : std::initializer_list<QObject *>{&values, &copies, &exports, &sessions}) {
        const QStringList arguments = app.arguments();
        const bool isNamed = arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-'));
        const QByteArray slot = isNamed ? arguments.at(1).section(QLatin1Char(':'), 0, 0).toLatin1() + "()" : QByteArray();
        if (!isNamed || test->metaObject()->indexOfSlot(slot.constData()) >= 0)
            failures += QTest::qExec(test, argc, argv);
    }
    return failures;
}

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PageChecks.h"

#include "support/BracketTranslator.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

namespace swingbridge::test {
namespace {

//! Made by Qt inside of another control: the other one is named.
bool isPart(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return widget.objectName().startsWith(QLatin1String("qt_")) || (area && area->viewport() == &widget) || qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QScrollBar *>(&widget)
        || qobject_cast<const QLineEdit *>(widget.parentWidget());
}

QString called(const QWidget &widget)
{
    const QString name = widget.objectName();
    return QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + (name.isEmpty() ? widget.parentWidget()->objectName() : name);
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    const auto *tree = qobject_cast<const QTreeView *>(&widget);
    if (!tree || !tree->model() || tree->isHeaderHidden())
        return texts;
    for (int column = 0; column < tree->model()->columnCount(); ++column)
        texts << tree->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return texts;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

//! "name: text" of every visible text with letters that \a isWanted.
template <typename Wanted>
QStringList collect(const QWidget &page, const QStringList &data, Wanted isWanted)
{
    QStringList found;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&page) || isPart(*widget))
            continue;
        const QStringList texts = textsOf(*widget);
        for (const QString &text : texts) {
            if (hasLetters(text) && !data.contains(text) && isWanted(text))
                found << called(*widget) + QStringLiteral(": ") + text;
        }
    }
    return found;
}

//! Widgets are told of a new language through the event loop.
void tellLanguage()
{
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
}

bool isInBrackets(const QString &text)
{
    return text.contains(QLatin1Char('['));
}

} // namespace

QStringList unnamedControls(const QWidget &page)
{
    QStringList unnamed;
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&page) || isPart(*widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (widget->objectName().isEmpty() || !spoken || spoken->text(QAccessible::Name).isEmpty())
            unnamed << called(*widget);
    }
    return unnamed;
}

QStringList visibleTexts(const QWidget &page, const QStringList &data)
{
    return collect(page, data, [](const QString &) { return true; });
}

QStringList textsWithoutLanguage(const QWidget &page, const QStringList &data)
{
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    tellLanguage();
    QStringList problems = collect(page, data, [](const QString &text) { return !isInBrackets(text); });
    QCoreApplication::removeTranslator(&brackets);
    tellLanguage();
    problems += collect(page, data, isInBrackets);
    return problems;
}

} // namespace swingbridge::test

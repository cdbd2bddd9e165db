// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StepList.h"

#include "common/Fonts.h"
#include "common/StepDelegate.h"

#include <QEvent>
#include <QKeyEvent>

namespace swingbridge {

namespace {

bool canBeRequested(StepState state)
{
    return state == StepState::Done || state == StepState::Failed || state == StepState::Skipped;
}

} // namespace

StepList::StepList(QWidget *parent)
    : QListView(parent)
    , m_model(new StepListModel(this))
{
    setObjectName(QStringLiteral("stepList"));
    setProperty("paintsOwnRows", true);
    setModel(m_model);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(NoFrame);
    setViewportMargins(0, 8, 0, 0);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListView::clicked, this, &StepList::request);
    retranslate();
}

void StepList::setEntries(const QList<StepEntry> &entries)
{
    m_model->setEntries(entries);
    scheduleDelayedItemsLayout(); // a result may need a second line
    for (int row = 0; row < entries.size(); ++row) {
        if (entries.at(row).state == StepState::Current)
            setCurrentIndex(m_model->index(row));
    }
}

void StepList::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    static_cast<StepDelegate *>(itemDelegate())->setFolded(isFolded);
    setFixedWidth(sizeHint().width());
    scheduleDelayedItemsLayout();
    viewport()->update();
}

QSize StepList::sizeHint() const
{
    return {m_isFolded ? 56 : Fonts::scaled(217), 300};
}

void StepList::request(const QModelIndex &index)
{
    if (index.isValid() && canBeRequested(StepState(index.data(StepListModel::StateRole).toInt())))
        Q_EMIT stepRequested(index.row());
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return request(currentIndex());
    default: QListView::keyPressEvent(event);
    }
}

void StepList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange) {
        setFixedWidth(sizeHint().width());
        scheduleDelayedItemsLayout();
    }
}

void StepList::retranslate()
{
    setAccessibleName(tr("Steps"));
}

} // namespace swingbridge

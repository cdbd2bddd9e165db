// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantAnimation>
#include <QWidget>

namespace swingbridge {

class Mirror;
struct Theme;

//! One step of the switch.
struct TimelineStep
{
    enum class State {
        Open,
        Now,
        Waiting, //!< where the switch rests: nothing runs until somebody says so
        Done,
        Failed
    };

    QString title; //!< "Demote sync01"
    QString seen; //!< what was, or is being looked at; wraps in the running step
    QString time; //!< estimate, or what it took: "20 s"
    QString exporter; //!< who exports meanwhile: "sync01"; empty: no server
    State state = State::Open;

    bool operator==(const TimelineStep &) const = default;
};

//! The switch as steps beside the rail "who exports": filled up to now, outlined ahead, dotted where no server is.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Plan, //!< before: numbered sentences with estimates, rows of 24
        Live, //!< during and after: glyphs, what was seen, times
    };

    explicit Timeline(Kind kind, QWidget *parent = nullptr);

    void setSteps(const QList<TimelineStep> &steps);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QList<double> tops(double width) const;
    double rowHeight(const TimelineStep &step, double width) const;
    //! Height of a row of one line, where numbers, glyphs and times stand.
    double lineHeight() const;
    //! Widths of title and of what was seen.
    QSizeF textWidths(double width) const;
    void paintRow(QPainter &painter, int index, const QRectF &row, const Mirror &mirror, const Theme &theme) const;
    void paintRunning(QPainter &painter, const TimelineStep &step, const QRectF &row, const Mirror &mirror, const Theme &theme) const;
    void paintMark(QPainter &painter, int index, const QRectF &row, const Mirror &mirror, const Theme &theme) const;
    void paintTime(QPainter &painter, const TimelineStep &step, const QRectF &row, const Mirror &mirror, const Theme &theme) const;
    bool isNow(int index) const;
    void turnOrRest();
    void speak();

    Kind m_kind;
    QList<TimelineStep> m_steps;
    QVariantAnimation m_spin;
};

} // namespace swingbridge

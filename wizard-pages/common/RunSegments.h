// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace swingbridge {

//! One run of a run profile in the progress line.
struct RunSegment
{
    double weight = 1; //!< expected time, any unit
    double done = 0; //!< 0 to 1
    bool hasFailed = false;
    QString name; //!< "Full Import of Entra ID", for tool tip and screen reader

    bool operator==(const RunSegment &) const = default;
};

//! Progress with one segment per run, each as long as its expected time; texts above it.
class RunSegments : public QWidget
{
    Q_OBJECT

public:
    explicit RunSegments(QWidget *parent = nullptr);

    void setSegments(const QList<RunSegment> &segments);
    //! "Run 3 of 6: Full Import of Entra ID" and "9 min 02 s elapsed, about 14 min left".
    void setTexts(const QString &headline, const QString &times);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<QRectF> segmentRects() const;
    void speak();

    QList<RunSegment> m_segments;
    QString m_headline;
    QString m_times;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SwingStyle.h"

#include "common/ButtonPainter.h"
#include "common/ControlPainter.h"
#include "common/Fonts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace swingbridge {

namespace {

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

//! RowView and StepList paint their rows themselves; other views (file dialogs) keep Fusion's.
bool paintsOwnRows(const QWidget *widget)
{
    return widget && widget->property("paintsOwnRows").toBool();
}

QFont fontOf(const QWidget *widget)
{
    return widget ? widget->font() : QApplication::font();
}

QRect scrollBarThumb(const QStyleOptionSlider &slider, int shortest)
{
    const bool isVertical = slider.orientation == Qt::Vertical;
    const int length = isVertical ? slider.rect.height() : slider.rect.width();
    const qint64 range = qint64(slider.maximum) - slider.minimum;
    if (range <= 0)
        return slider.rect;
    const int thumb = std::clamp(int(qint64(slider.pageStep) * length / (range + slider.pageStep)), std::min(shortest, length), length);
    const int at = QStyle::sliderPositionFromValue(slider.minimum, slider.maximum, slider.sliderPosition, length - thumb, slider.upsideDown);
    return isVertical ? QRect(slider.rect.x(), slider.rect.y() + at, slider.rect.width(), thumb)
                      : QRect(slider.rect.x() + at, slider.rect.y(), thumb, slider.rect.height());
}

} // namespace

SwingStyle::SwingStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void SwingStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ControlPainter control(*painter, *option);
    switch (element) {
    case PE_FrameFocusRect: return control.focusRing();
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth <= 0)
            return;
        return control.field();
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return control.checkBox();
    case PE_IndicatorRadioButton: return control.radioButton();
    case PE_IndicatorBranch: return control.branch();
    case PE_Frame:
        if (isTextEdit(widget))
            control.field();
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (paintsOwnRows(widget))
            return;
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SwingStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool underlines = styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0;
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        const ButtonPainter push(*button, widget);
        switch (element) {
        case CE_PushButton: return push.paint(*painter, underlines);
        case CE_PushButtonBevel: return push.paintBevel(*painter);
        case CE_PushButtonLabel: return push.paintLabel(*painter, underlines);
        default: break;
        }
    }
    const ControlPainter control(*painter, *option);
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return control.headSection();
    case CE_HeaderLabel:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return control.headLabel(*head);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return control.progress(*bar);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable)
            return control.comboText(*combo);
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)
                return control.rule(frame->frameShape == QFrame::HLine);
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SwingStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const ControlPainter own(*painter, *option);
    if (control == CC_ComboBox) {
        own.field();
        return own.comboArrow();
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (slider->maximum > slider->minimum)
                own.scrollBar(subControlRect(control, option, SC_ScrollBarSlider, widget), slider->orientation == Qt::Vertical);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int SwingStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_DefaultFrameWidth:
        if (isTextEdit(widget))
            return 4;
        return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QScrollArea *>(widget) ? 0 : 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return Fonts::scaled(16);
    case PM_HeaderMargin: return 6;
    case PM_TreeViewIndentation: return 20;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SwingStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return m_isMotionReduced ? 0 : 200;
    case SH_UnderlineShortcut: return m_isAltDown ? 1 : 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_EtchDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize SwingStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int line = QFontMetrics(fontOf(widget)).height();
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return ButtonPainter(*button, widget).sizeHint();
        break;
    case CT_LineEdit: return {size.width() + 12, std::max(size.height() + 8, line + 12)};
    case CT_ComboBox: return {size.width() + 26, line + 12};
    case CT_HeaderSection: return {size.width() + 8, Fonts::height(FontRole::SmallStrong) + 12};
    case CT_RadioButton:
    case CT_CheckBox: return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(4, 4);
    case CT_ProgressBar: return {size.width(), 8};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect SwingStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        switch (sub) {
        case SC_ScrollBarGroove: return option->rect;
        case SC_ScrollBarSlider: return slider ? scrollBarThumb(*slider, 32) : option->rect;
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine: return {};
        default: break;
        }
    }
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(4, 2, -26, -2));
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect SwingStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(8, 2, -8, -2);
    if (element == SE_PushButtonContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

bool SwingStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    const bool isAlt = isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    if ((isAlt && watched->isWindowType()) || event->type() == QEvent::ApplicationDeactivate) {
        const bool isDown = event->type() == QEvent::KeyPress;
        if (isDown != m_isAltDown) {
            m_isAltDown = isDown;
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *window : windows)
                window->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void SwingStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void SwingStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/MigrationPage.h"

#include <memory>

class QPrinter;
class QGraphicsView;
class QPrintPreviewWidget;

namespace swingbridge {

class Button;
class FactList;
class ReportModel;

//! Page 13: the report as it will be read, and the ways to keep it.
class ReportPage final : public MigrationPage
{
    Q_OBJECT

public:
    explicit ReportPage(ReportModel *model, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString helpText() const override;
    void refresh() override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void groundPages();
    void choosePdf();
    void print();

    ReportModel *m_model;
    Button *m_pdf;
    Button *m_print;
    Button *m_folder;
    FactList *m_facts;
    std::unique_ptr<QPrinter> m_paper;
    QPrintPreviewWidget *m_preview;
    QGraphicsView *m_pages; //!< Inside of the preview.
    QString m_shown;
};

} // namespace swingbridge

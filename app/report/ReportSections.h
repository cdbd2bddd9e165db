// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportWords.h"

namespace swingbridge {

//! The blocks of a report, one function each; a block without anything to say is left out.
class ReportSections
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    ReportSections(const ReportFacts &facts, const ReportOptions &options) : m_facts(facts), m_options(options), m_words(options) {}

    QList<ReportBlock> blocks() const;

private:
    using Blocks = QList<ReportBlock>;
    void add(Blocks &blocks, ReportTable table) const;
    void add(Blocks &blocks, ReportParagraphs paragraphs) const;

    void addStrips(Blocks &blocks) const;
    ReportPlate plate(const ReportServer &server, const std::optional<ReportReading> &reading) const;
    ReportParagraphs plan() const;
    QList<ReportSighting> worthPrinting() const;
    ReportTable timeline() const;
    ReportTable decisions() const;
    ReportTable firstExports() const;
    ReportTable attestations() const;
    ReportTable waivers() const;
    ReportTable pendingExports() const;
    ReportTable guards() const;
    ReportTable checks() const;
    ReportTable differences() const;
    ReportTable rules() const;
    ReportTable runs() const;
    ReportTable borrowed() const;
    ReportTable intervals() const;
    ReportParagraphs assumptions() const;
    ReportParagraphs record() const;
    ReportCell railCell(const ReportSighting &sighting) const;

    const ReportFacts &m_facts;
    const ReportOptions &m_options;
    ReportWords m_words;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/FactList.h"
#include "common/ValueChanges.h"
#include "exports/ExportVerification.h"

namespace swingbridge {

class Button;
class TextLabel;

//! One object: who it is, what would be written, old above new, and what the policy says of which attribute.
class ObjectPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectPane(QWidget *parent = nullptr);

    //! \a findings: those that speak of it. \a writer: who would write it, "sync02".
    void setObject(const ExportObject &object, const QList<ExportFinding> &findings, const QString &writer);
    void setNothing();
    //! The same object with all its values, once they were read.
    void setWhole(const ExportObject &object);
    //! Why not all values are shown.
    void setProblem(const QString &problem);
    //! Everything it says, to be taken elsewhere.
    QString toText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    AttributeChange shown(const ExportChange &change) const;
    static QList<LabelledFact> factsOf(const ExportObject &object);

    TextLabel *m_name;
    Button *m_copy;
    FactList *m_facts;
    TextLabel *m_legend;
    TextLabel *m_notWhole;
    ValueChanges *m_changes;
    std::optional<ExportObject> m_object;
    QList<ExportFinding> m_findings;
    QString m_writer;
    QString m_problem;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/FactModel.h"
#include "common/RowView.h"

namespace swingbridge {

//! Guards and checks as rows: glyph, name, evidence, age; rows of 24 (guards) or, with states and groups, 28.
//! Names and evidence are never elided: they wrap, and the row grows.
class FactTable : public RowView
{
    Q_OBJECT

public:
    enum class Density { Guards, Checks };

    explicit FactTable(Density density, QWidget *parent = nullptr);

    //! An empty \a state leaves out the state column (guards), an empty \a age the ages, an empty \a name the heads.
    void setHeads(const QString &state, const QString &name, const QStringList &evidence, const QString &age);
    //! Keeps selection and folding of what is still there.
    void setGroups(const QList<FactGroup> &groups);
    void setFacts(const QList<Fact> &facts);
    FactModel *facts() const { return m_facts; }
    //! Id of the selected fact, empty when a group or nothing is selected.
    QString currentId() const;
    void setCurrentId(const QString &id);

Q_SIGNALS:
    //! The selection moved to another fact.
    void currentFactChanged(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void doItemsLayout() override;

private:
    void distribute();
    int widestState() const;
    int widestName() const;
    int bestNameWidth(int rest, int evidence) const;
    //! Height of all rows together when the name has \a name of the \a rest.
    int heightWith(int name, int rest, int evidence) const;

    FactModel *m_facts;
    Density m_density;
    bool m_showsCurrent = false; //!< Until the person scrolls: rows that grow must not push the selected one out of sight.
};

} // namespace swingbridge

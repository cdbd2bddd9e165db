// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

namespace swingbridge {

class RulesModel;

//! The scripts of page Rules as rows: asked when they are painted, never copied, so that thousands cost nothing.
class RuleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 200 };

    explicit RuleListModel(RulesModel *model, QObject *parent = nullptr);

    //! Tells the view what has come, gone or changed.
    void follow();
    //! A view that loses its current row chooses another one by itself: nobody chose it.
    bool isFollowing() const { return m_isFollowing; }
    void retranslate();
    QModelIndex find(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QPointer<RulesModel> m_model;
    int m_count = 0;
    bool m_isFollowing = false;
};

} // namespace swingbridge

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QHash>
#include <QStringList>

namespace swingbridge {

//! What was asked for on the command line, once its form was found right.
class Invocation
{
public:
    enum class Format { Text, Json };
    enum class ProgressForm { Bar, Lines, None };

    //! The values given to \a option, in order; empty: not given.
    QStringList values(const QString &option) const { return m_values.value(option); }
    //! The last one given, or \a otherwise.
    QString value(const QString &option, const QString &otherwise = {}) const;
    bool has(const QString &option) const { return m_values.contains(option); }
    const QStringList &arguments() const { return m_arguments; } //!< What stands there without an option.
    QString argument(int index) const { return m_arguments.value(index); }

    //! A whole number from 0 on; \a otherwise when not given. The Error is one of usage.
    Result<qint64> number(const QString &option, qint64 otherwise) const;
    //! One word of \a words; \a otherwise when not given. The Error is one of usage.
    Result<QString> word(const QString &option, const QStringList &words, const QString &otherwise) const;

    Format format() const { return m_format; }
    ProgressForm progressForm() const { return m_progressForm; }
    bool force() const { return has(QStringLiteral("force")); }
    //! Who answers for what is done: --operator, else the login name.
    QString operatorName() const;

private:
    friend class CommandLine;

    QHash<QString, QStringList> m_values;
    QStringList m_arguments;
    Format m_format = Format::Text;
    ProgressForm m_progressForm = ProgressForm::Bar;
};

//! An Error of usage: exit status 2.
Error usageError(const QString &summary, const QString &remedy = {});

} // namespace swingbridge

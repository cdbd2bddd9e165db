// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/AgentText.h"

#include <QFile>
#include <QStringConverter>

namespace swingbridge {

namespace {

Result<QByteArray> builtIn(const QString &name)
{
    QFile file(QStringLiteral(":/agent/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Internal, AgentText::tr("This build carries no agent; no live server can be reached."), name);
    return file.readAll();
}

} // namespace

Result<QByteArray> AgentText::agent()
{
    return builtIn(QStringLiteral("Swingbridge.Agent.ps1"));
}

Result<QString> AgentText::encodedBootstrap()
{
    const auto script = builtIn(QStringLiteral("Bootstrap.ps1"));
    return script ? Result<QString>(encoded(*script)) : failure(script.error());
}

Result<QString> AgentText::encodedRemoting()
{
    const auto script = builtIn(QStringLiteral("Remoting.ps1"));
    return script ? Result<QString>(encoded(*script)) : failure(script.error());
}

QString AgentText::encoded(const QByteArray &script)
{
    QString kept;
    for (const QByteArray &line : script.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith('#'))
            kept += QString::fromLatin1(trimmed) + u'\n';
    }
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    const QByteArray bytes = utf16.encode(kept);
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace swingbridge

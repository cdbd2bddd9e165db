// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/AgentLoop.h"

#include "foundation/JsonText.h"
#include "lab/Lab.h"
#include "lab/LabSite.h"
#include "servers/Frame.h"
#include "servers/RequestReader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cstdio>

namespace swingbridge {

namespace {

constexpr int aliveMs = 5'000;

//! One agent process: requests in, replies out, in order, until end of input.
class AgentLoop
{
public:
    AgentLoop(std::shared_ptr<Lab> lab, LabServer &server) : m_lab(std::move(lab)), m_server(server) {}

    void run(bool expectsAgentText)
    {
        frame::RequestReader reader(expectsAgentText);
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) || !m_out.open(stdout, QIODevice::WriteOnly))
            return;
        while (true) {
            char buffer[64 * 1024];
            const qint64 got = in.read(buffer, sizeof buffer);
            if (got <= 0)
                return;
            const auto events = reader.feed(QByteArrayView(buffer, got));
            for (const frame::Event &event : events) {
                if (!take(event))
                    return;
            }
        }
    }

private:
    bool take(const frame::Event &event)
    {
        switch (event.kind()) {
        case frame::Event::Kind::Request: return answer(event);
        case frame::Event::Kind::BadRequest:
            return say(AgentReply::refusal(Guid(), AgentError(AgentErrorCode::BadRequestHash, event.why())), event.token());
        case frame::Event::Kind::Garbled: return false; // nothing after it can be believed
        default: return true;
        }
    }

    bool answer(const frame::Event &event)
    {
        AgentRequest request;
        try {
            const auto json = parseJson(event.json(), QStringLiteral("the request"));
            if (!json)
                return say(AgentReply::refusal(Guid(), AgentError(AgentErrorCode::BadRequest, json.error().summary())), event.token());
            request = json->get<AgentRequest>();
        } catch (const std::exception &e) {
            return say(AgentReply::refusal(Guid(), AgentError(AgentErrorCode::BadRequest, QString::fromUtf8(e.what()))), event.token());
        }
        if (!m_server.isReachable())
            return false; // a machine that is off closes the connection
        LabAnswer held = m_server.handle(request);
        if (held.died)
            return false;
        return say(held.heldRun.isNull() ? held.reply : endOf(held, event.token()), event.token());
    }

    AgentReply endOf(const LabAnswer &held, const QByteArray &token)
    {
        QElapsedTimer sinceAlive;
        sinceAlive.start();
        while (true) {
            if (const auto reply = m_server.endOfRun(held))
                return *reply;
            QThread::msleep(50); // an agent is a process of its own and may wait
            if (sinceAlive.elapsed() < aliveMs)
                continue;
            put(frame::encodeAlive(token));
            sinceAlive.restart();
        }
    }

    bool say(const AgentReply &reply, const QByteArray &token)
    {
        return put(frame::encodeReply(QByteArray::fromStdString(Json(reply).dump(-1, ' ', true)), token));
    }

    bool put(const QByteArray &bytes) { return m_out.write(bytes) == bytes.size() && m_out.flush(); }

    std::shared_ptr<Lab> m_lab;
    LabServer &m_server;
    QFile m_out;
};

} // namespace

Done runAgentLoop(const QString &labFolder, const QString &server, bool expectsAgentText, double pace)
{
    const auto lab = Lab::open(labFolder, std::make_shared<LabClock>(pace));
    if (!lab)
        return failure(lab.error());
    LabServer *const found = (*lab)->server(server);
    if (!found)
        return failure(Error::Kind::BadInput, Lab::tr("There is no server %1 in the lab %2.").arg(server, labFolder));
    AgentLoop(*lab, *found).run(expectsAgentText);
    return done();
}

} // namespace swingbridge

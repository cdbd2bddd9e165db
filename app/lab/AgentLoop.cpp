// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/AgentLoop.h"

#include "foundation/JsonText.h"
#include "lab/Lab.h"
#include "lab/LabSite.h"
#include "lab/LabTime.h"
#include "servers/Frame.h"
#include "servers/RequestReader.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace swingbridge {

namespace {

constexpr int aliveMs = 5'000;
constexpr auto polling = std::chrono::seconds(3); // of the lab

//! One agent process: requests in, replies out, in order, until end of input.
class AgentLoop
{
public:
    AgentLoop(std::shared_ptr<Lab> lab, LabServer &server) : m_lab(std::move(lab)), m_server(server) {}

    static QCoro::Task<> serve(std::shared_ptr<AgentLoop> self, bool expectsAgentText)
    {
        frame::RequestReader reader(expectsAgentText);
        self->m_waitsForText = expectsAgentText;
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) || !self->m_out.open(stdout, QIODevice::WriteOnly))
            co_return;
        QByteArray buffer(64 * 1024, Qt::Uninitialized);
        while (true) {
            const qint64 got = in.read(buffer.data(), buffer.size());
            if (got <= 0)
                co_return;
            const auto events = reader.feed(QByteArrayView(buffer.constData(), got));
            for (const frame::Event &event : events) {
                const bool goesOn = co_await take(self, event);
                if (!goesOn)
                    co_return;
            }
        }
    }

private:
    static QCoro::Task<bool> take(std::shared_ptr<AgentLoop> self, frame::Event event)
    {
        switch (event.kind()) {
        case frame::Event::Kind::Request: break;
        case frame::Event::Kind::BadRequest: co_return self->refuse(AgentErrorCode::BadRequestHash, event.why(), event.token());
        case frame::Event::Kind::Garbled: // nothing after it can be believed
            if (self->m_waitsForText)
                self->put("swingbridge-boot bad-hash\n"); // as the bootstrap says it
            co_return false;
        default: self->m_waitsForText = false; co_return true;
        }
        AgentRequest request;
        if (const QString wrong = readRequest(event.json(), request); !wrong.isEmpty())
            co_return self->refuse(AgentErrorCode::BadRequest, wrong, event.token());
        if (!self->m_server.isReachable())
            co_return false; // a machine that is off closes the connection
        const LabAnswer held = self->m_server.handle(request);
        if (held.died)
            co_return false;
        if (held.heldRun.isNull())
            co_return self->say(held.reply, event.token());
        const AgentReply ended = co_await endOf(self, held, event.token());
        co_return self->say(ended, event.token());
    }

    //! What is wrong with it; empty when \a request was read.
    static QString readRequest(const QByteArray &bytes, AgentRequest &request)
    {
        try {
            const auto json = parseJson(bytes, QStringLiteral("the request"));
            if (!json)
                return json.error().summary();
            request = json->get<AgentRequest>();
            return {};
        } catch (const std::exception &e) {
            return QString::fromUtf8(e.what());
        }
    }

    static QCoro::Task<AgentReply> endOf(std::shared_ptr<AgentLoop> self, LabAnswer held, QByteArray token)
    {
        const auto clock = self->m_lab->clock();
        const std::stop_token never;
        QElapsedTimer sinceAlive;
        sinceAlive.start();
        while (true) {
            const auto reply = self->m_server.endOfRun(held);
            if (reply)
                co_return *reply;
            co_await clock->sleep(polling, never);
            if (sinceAlive.elapsed() < aliveMs)
                continue;
            self->put(frame::encodeAlive(token));
            sinceAlive.restart();
        }
    }

    bool refuse(AgentErrorCode code, const QString &why, const QByteArray &token)
    {
        return say(AgentReply::refusal(Guid(), AgentError(code, why)), token);
    }

    bool say(const AgentReply &reply, const QByteArray &token)
    {
        return put(frame::encodeReply(QByteArray::fromStdString(Json(reply).dump(-1, ' ', true)), token));
    }

    bool put(const QByteArray &bytes) { return m_out.write(bytes) == bytes.size() && m_out.flush(); }

    std::shared_ptr<Lab> m_lab;
    LabServer &m_server;
    QFile m_out;
    bool m_waitsForText = false;
};

} // namespace

QCoro::Task<Done> runAgentLoop(QString labFolder, QString server, bool expectsAgentText, double pace)
{
    const auto lab = Lab::open(labFolder, std::make_shared<LabClock>(pace));
    if (!lab)
        co_return failure(lab.error());
    LabTime::follow(labFolder, *(*lab)->clock());
    LabServer *const found = (*lab)->server(server);
    if (!found)
        co_return failure(Error::Kind::BadInput, Lab::tr("There is no server %1 in the lab %2.").arg(server, labFolder));
    const auto loop = std::make_shared<AgentLoop>(*lab, *found);
    co_await AgentLoop::serve(loop, expectsAgentText);
    co_return done();
}

} // namespace swingbridge

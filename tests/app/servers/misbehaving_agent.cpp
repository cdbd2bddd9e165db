// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "servers/AgentReply.h"
#include "servers/AgentRequest.h"
#include "servers/Frame.h"
#include "servers/RemoteFile.h"
#include "servers/RequestReader.h"

#include <QCryptographicHash>
#include <QThread>

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <unistd.h>

using namespace swingbridge;

namespace {

//! Reads like an agent and answers like the manner it was told: "kept", "single", "silent", "dies", "garbled", "banner",
//! "slow", "endless", "endless-line", "doubled" (its greeting too), "twice" (only what comes later), "other", "cut:N" (after N bytes of
//! the reply), "leave:TEXT" (at once).
class MisbehavingAgent
{
public:
    MisbehavingAgent(std::string manner, bool expectsText) : m_manner(std::move(manner)), m_reader(expectsText) {}

    int run()
    {
        if (m_manner.rfind("leave:", 0) == 0) {
            std::cerr << m_manner.substr(6) << std::endl;
            return 255;
        }
        std::string waiting;
        char buffer[4096];
        for (ssize_t n = ::read(0, buffer, sizeof buffer); n > 0; n = ::read(0, buffer, sizeof buffer)) {
            if (m_manner == "single")
                waiting.append(buffer, size_t(n));
            else
                take(QByteArray(buffer, n));
        }
        take(QByteArray::fromStdString(waiting));
        return 0;
    }

private:
    void take(const QByteArray &bytes)
    {
        for (const frame::Event &event : m_reader.feed(bytes)) {
            if (event.kind() == frame::Event::Kind::Request)
                answer(event.token(), Json::parse(event.json().toStdString()).get<AgentRequest>());
        }
    }

    void answer(const QByteArray &token, const AgentRequest &request)
    {
        const bool isHello = request.operation == Operation::Hello;
        if (m_manner == "silent" && !isHello)
            return;
        if (m_manner == "dies" && !isHello)
            ::raise(SIGKILL);
        if (m_manner == "garbled" && !isHello)
            return say("<<swingbridge " + QByteArray(32, 'f') + '\n');
        if (m_manner == "nojson" && !isHello)
            return say(frame::encodeReply("not json", token));
        if (m_manner.rfind("endless", 0) == 0 && !isHello)
            sayWithoutEnd();
        if (m_manner == "banner")
            say("Welcome to SYNC01. Authorised use only: \xe4\xf6\xfc");
        if (m_manner == "slow" && !isHello) {
            for (int i = 0; i < 5; ++i) {
                QThread::msleep(60);
                say(frame::encodeAlive(token));
            }
        }
        AgentReply reply = AgentReply::success(request.operationId, "{\"state\":\"Enabled\"}");
        reply.agentVersion = QString::number(::getpid());
        if (m_manner == "other" && !isHello)
            reply.operationId = Guid();
        if (request.operation == Operation::FilesFetch)
            reply.resultJson = piece(request.argumentsJson);
        const QByteArray framed = frame::encodeReply(QByteArray::fromStdString(Json(reply).dump(-1, ' ', true)), token);
        if (m_manner.rfind("cut:", 0) == 0 && !isHello) {
            say(framed.left(std::stoi(m_manner.substr(4))));
            std::cerr << "Host key verification failed." << std::endl; // a far side may write what it likes
            std::_Exit(0);
        }
        say(framed);
        if (m_manner == "doubled" || (m_manner == "twice" && !isHello))
            say(framed);
    }

    //! A piece of a file of 100 MiB, in which every 4 KiB differ from the ones before.
    static QByteArray piece(const QByteArray &arguments)
    {
        constexpr qint64 size = 100 * 1024 * 1024;
        constexpr qint64 page = 4096;
        const auto bytesAt = [](qint64 offset, qint64 length) {
            QByteArray bytes;
            for (qint64 at = offset; at < offset + length; at += page)
                bytes += QByteArray::number(at).rightJustified(page, '.');
            return bytes;
        };
        static const QByteArray whole = [&] {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            for (qint64 at = 0; at < size; at += 256 * page)
                hash.addData(bytesAt(at, 256 * page));
            return hash.result().toHex();
        }();
        const Json wanted = Json::parse(arguments.toStdString());
        FilePiece piece;
        piece.offset = wanted["offset"].get<qint64>();
        piece.data = bytesAt(piece.offset, std::min<qint64>(wanted["length"].get<qint64>(), size - piece.offset));
        piece.sha256 = sha256Hex(piece.data);
        piece.size = size;
        piece.fileSha256 = QString::fromLatin1(whole);
        return QByteArray::fromStdString(Json(piece).dump());
    }

    [[noreturn]] void sayWithoutEnd() const
    {
        const QByteArray junk(64 * 1024, 'x');
        while (true)
            say(m_manner == "endless" ? junk + '\n' : junk);
    }

    static void say(const QByteArray &bytes) { std::cout << bytes.toStdString() << std::flush; }

    std::string m_manner;
    frame::RequestReader m_reader;
};

} // namespace

//! misbehaving_agent [MANNER [text]]: with "text" the agent's text comes first, as over ssh.
int main(int argc, char **argv)
{
    const std::string manner = argc > 1 ? argv[1] : "kept";
    return MisbehavingAgent(manner, argc > 2 || manner == "text").run();
}

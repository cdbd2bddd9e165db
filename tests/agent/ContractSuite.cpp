// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/ContractSuite.h"

#include "async/Detach.h"
#include "foundation/Random.h"
#include "foundation/WholeFile.h"
#include "support/Await.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace swingbridge::test {

namespace {

constexpr int mostTries = 400;
constexpr auto longest = std::chrono::seconds(120);

QString written(const Json &json)
{
    return QString::fromStdString(json.dump()).left(300);
}

//! What of \a expected does not hold for \a value; empty: all of it does.
QString objection(const Json &expected, const Json &value)
{
    const auto inList = [&](const char *key) { return std::find(expected[key].begin(), expected[key].end(), value) != expected[key].end(); };
    if (expected.contains("is") && value != expected["is"])
        return QStringLiteral("is not ") + written(expected["is"]);
    if (expected.contains("isNot") && value == expected["isNot"])
        return QStringLiteral("is still the same");
    if (expected.contains("oneOf") && !inList("oneOf"))
        return QStringLiteral("is none of ") + written(expected["oneOf"]);
    if (expected.contains("type") && value.type_name() != expected["type"].get<std::string>())
        return QStringLiteral("is a ") + QString::fromLatin1(value.type_name());
    if (expected.contains("matches") && !(value.is_string() && QRegularExpression(textAt(expected, "matches")).match(value.get<QString>()).hasMatch()))
        return QStringLiteral("does not match");
    return {};
}

bool hasSome(const Json &list, const Json &wanted)
{
    return std::any_of(list.begin(), list.end(), [&](const Json &one) {
        return std::all_of(wanted.items().begin(), wanted.items().end(), [&](const auto &item) { return one.value(item.key(), Json()) == item.value(); });
    });
}

//! The same for the place in \a whole that \a expected names.
QString objectionAt(const Json &whole, const Json &expected)
{
    const Json::json_pointer at(textAt(expected, "at").toStdString());
    const QString place = textAt(expected, "at") + u' ';
    if (expected.contains("missing"))
        return whole.contains(at) ? place + QStringLiteral("is there") : QString();
    if (!whole.contains(at))
        return place + QStringLiteral("is missing");
    const Json &value = whole[at];
    if (expected.contains("some"))
        return hasSome(value, expected["some"]) ? QString() : place + QStringLiteral("has no ") + written(expected["some"]) + u' ' + written(value);
    if (!expected.contains("each")) {
        const QString wrong = objection(expected, value);
        return wrong.isEmpty() ? wrong : place + wrong + QStringLiteral(": ") + written(value);
    }
    if (value.empty())
        return place + QStringLiteral("is empty");
    for (const Json &one : value) {
        if (const QString wrong = objection(expected, one.value(expected["each"].get<std::string>(), Json())); !wrong.isEmpty())
            return place + wrong + QStringLiteral(": ") + written(one);
    }
    return {};
}

QString objections(const Json &whole, const Json &list)
{
    for (const Json &expected : list) {
        if (const QString wrong = objectionAt(whole, expected); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QCoro::Task<> listen(std::shared_ptr<AgentEndpoint> endpoint, AgentRequest request, std::shared_ptr<std::optional<Result<AgentReply>>> into)
{
    const std::stop_token never;
    auto answer = co_await endpoint->call(request, never);
    into->emplace(std::move(answer));
}

Json resultOf(const Result<AgentReply> &answer)
{
    return answer && answer->isOk() ? parseJson(answer->resultJson, QStringLiteral("result")).value() : Json::object();
}

} // namespace

ContractSuite::ContractSuite(std::shared_ptr<AgentEndpoint> endpoint, Acts acts) : m_endpoint(std::move(endpoint)), m_acts(std::move(acts)) {}

QString ContractSuite::play(const QString &file)
{
    if (m_names.isEmpty()) {
        if (const QString wrong = learnNames(); !wrong.isEmpty())
            return wrong;
    }
    const QString path = QStringLiteral(SWINGBRIDGE_TEST_DATA "/contract/%1.json").arg(file);
    const Json stories = parseJson(readWholeFile(path).value(), path).value();
    for (const Json &story : stories) {
        const QString wrong = playStory(story);
        if (!wrong.isEmpty())
            return textAt(story, "name") + QStringLiteral(": ") + wrong;
    }
    return {};
}

//! What the rows call by name because it differs from server to server (adsync.md 3.1).
QString ContractSuite::learnNames()
{
    const Json connectors = resultOf(ask({{"operation", "connectors.list"}}));
    const Json rules = resultOf(ask({{"operation", "rules.list"}}));
    const Json identity = resultOf(ask({{"operation", "identity"}}));
    if (!connectors.contains("connectors") || !rules.contains("rules") || !identity.contains("machineId"))
        return QStringLiteral("the server cannot be read");
    const auto first = [](const Json &list, const char *key, const Json &value) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const Json &one) { return one.at(key) == value; });
        return found == list.end() ? Json() : found->at("identifier");
    };
    m_names = {{QStringLiteral("cloud"), "b891884f-051e-4a83-95af-2544101c9083"}, {QStringLiteral("nowhere"), "dddddddd-0000-4000-8000-00000000000d"},
        {QStringLiteral("forest"), first(connectors["connectors"], "type", "AD")}, {QStringLiteral("machine"), identity["machineId"]},
        {QStringLiteral("standardRule"), first(rules["rules"], "standard", true)}, {QStringLiteral("customRule"), first(rules["rules"], "standard", false)}};
    return {};
}

QString ContractSuite::playStory(const Json &story)
{
    if (textAt(story, "source").isEmpty())
        return QStringLiteral("no paper says so");
    const Json steps = story.contains("steps") ? story["steps"] : Json::array({story});
    for (const Json &step : steps) {
        if (step.contains("act") && !m_acts.contains(textAt(step, "act"))) {
            m_leftOut << textAt(story, "name");
            return {};
        }
    }
    m_tokens.clear();
    int number = 0;
    for (const Json &step : steps) {
        ++number;
        if (const QString wrong = playStep(step); !wrong.isEmpty())
            return QStringLiteral("step %1, %2: %3").arg(number).arg(textAt(step, "operation") + textAt(step, "act"), wrong);
    }
    return {};
}

QString ContractSuite::playStep(const Json &step)
{
    if (step.contains("act")) {
        m_acts.value(textAt(step, "act"))();
        return {};
    }
    if (step.contains("begins")) {
        m_run = std::make_shared<std::optional<Result<AgentReply>>>();
        AgentRequest beginning = request(step);
        beginning.patience = {};
        detach(listen(m_endpoint, beginning, m_run));
        return {};
    }
    if (step.contains("ends")) {
        if (!m_run || !QTest::qWaitFor([this] { return m_run->has_value(); }, int(std::chrono::milliseconds(longest).count())))
            return QStringLiteral("the run does not end");
        return **m_run ? judge(step, ***m_run) : (*m_run)->error().detail();
    }
    for (int attempt = 1;; ++attempt) {
        const Result<AgentReply> answer = ask(step);
        if (!answer)
            return QStringLiteral("no answer: ") + answer.error().code() + u' ' + answer.error().detail();
        if (!step.contains("until") || objections(Json(*answer), filled(step["until"])).isEmpty())
            return judge(step, *answer);
        if (attempt == mostTries)
            return QStringLiteral("it does not come about: ") + written(Json(*answer));
        QTest::qWait(20);
    }
}

QString ContractSuite::judge(const Json &step, const AgentReply &reply)
{
    const Json whole = reply;
    const QString operation = textAt(step, "operation");
    if (reply.error) {
        const QString code = toString(reply.error->code());
        const Json wanted = step.value("code", Json());
        const bool isWanted = wanted.is_array() ? std::count(wanted.begin(), wanted.end(), code.toStdString()) == 1 : wanted == code.toStdString();
        if (!isWanted || !reply.error->message().contains(textAt(step, "says")) || !reply.error->detail().startsWith(textAt(step, "detail")))
            return code + QStringLiteral(": ") + reply.error->message() + u' ' + reply.error->detail();
        m_codes << code;
    } else {
        if (step.contains("code"))
            return QStringLiteral("it was done");
        m_results += operation.toUtf8() + '\t' + reply.resultJson + '\n';
        m_operations << operation;
    }
    QString wrong = objections(reply.isOk() ? whole.at("result") : Json(), filled(step.value("expect", Json::array())));
    if (wrong.isEmpty())
        wrong = objections(whole, filled(step.value("reply", Json::array())));
    const Json keep = step.value("keep", Json::object());
    for (const auto &[name, place] : keep.items()) {
        const Json::json_pointer at(place.get<std::string>());
        if (!whole.contains(at))
            return QString::fromStdString(at.to_string()) + QStringLiteral(" is missing");
        m_names.insert(QString::fromStdString(name), whole[at]);
    }
    return wrong;
}

//! \a value with what its "$names" stand for.
Json ContractSuite::filled(const Json &value) const
{
    const auto named = [this](const std::string &word) {
        const auto found = word.empty() || word.front() != '$' ? m_names.cend() : m_names.constFind(QString::fromStdString(word.substr(1)));
        return found == m_names.cend() ? std::optional<Json>() : std::optional<Json>(*found);
    };
    if (value.is_string())
        return named(value.get<std::string>()).value_or(value);
    if (value.is_array()) {
        Json list = Json::array();
        for (const Json &one : value)
            list.push_back(filled(one));
        return list;
    }
    if (!value.is_object())
        return value;
    if (value.size() == 1) {
        if (auto base = named(value.begin().key())) {
            base->merge_patch(filled(value.begin().value()));
            return *base;
        }
    }
    Json map = Json::object();
    for (const auto &[key, one] : value.items())
        map[key] = filled(one);
    return map;
}

SwitchToken ContractSuite::token(const QString &name)
{
    if (!m_tokens.contains(name)) {
        const qint64 counter = name == u"old" ? 1 : name == u"future" ? m_counter + 100 : ++m_counter;
        const QString machine = m_names.value(QStringLiteral("machine")).get<QString>();
        const QString target = name == u"work" ? QString() : name == u"in" ? machine : QStringLiteral("another-machine");
        m_tokens.insert(name, SwitchToken(Guid(), counter, QString(32, u'a'), target, QStringLiteral("CONTOSO\\adm"), QStringLiteral("ws7")));
    }
    return m_tokens.value(name);
}

AgentRequest ContractSuite::request(const Json &step)
{
    SystemRandom random;
    AgentRequest asked(operationFrom(textAt(step, "operation")).value(), Guid::fromRandomBytes(random.bytes(16)));
    asked.argumentsJson = QByteArray::fromStdString(filled(step.value("arguments", Json::object())).dump());
    asked.seq = step.value("seq", 0);
    asked.journalHead = QString(64, u'e');
    if (step.contains("token"))
        asked.token = token(textAt(step, "token"));
    if (step.contains("expects")) {
        Json expects = Expectation();
        expects.merge_patch(filled(step["expects"]));
        asked.expect = expects.get<Expectation>();
    }
    if (step.contains("request")) {
        Json changed = asked;
        changed.merge_patch(filled(step["request"]));
        asked = changed.get<AgentRequest>();
    }
    asked.patience = longest;
    return asked;
}

Result<AgentReply> ContractSuite::ask(const Json &step)
{
    auto answer = await(m_endpoint->call(request(step), {}), longest);
    return answer ? *answer : failure(Error::Kind::Timeout, QStringLiteral("never"));
}

QString ContractSuite::schemaProblems() const
{
    return schemaProblems(m_results);
}

QString ContractSuite::schemaProblems(const QByteArray &lines)
{
    QProcess python;
    python.start(QStringLiteral(SWINGBRIDGE_PYTHON), {QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/tests/agent/validate_results.py"),
                                                      QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/schemas/agent")});
    python.write(lines);
    python.closeWriteChannel();
    const bool isGood = python.waitForFinished() && python.exitCode() == 0;
    return isGood ? QString() : QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError()).left(3000) + QStringLiteral("!");
}

} // namespace swingbridge::test

// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/EntryKind.h"
#include "rehearsal/SimAgent.h"

namespace swingbridge {

class ReadmissionRow;

//! A request or a read of one step, with its number in the schedule.
class SimCall
{
public:
    quint16 number = 0;
    SimMachine machine = SimMachine::First;
    Operation operation = Operation::Observe;
    SwitchCommand command = SwitchCommand::None; //!< None: a read.
    quint16 writesBefore = 0;
};

//! The calls of one step: no more than fit, so that nothing is allocated.
class SimCalls
{
public:
    void clear() { m_size = 0; }
    void add(const SimCall &call) { m_calls.at(m_size++) = call; }
    const SimCall *begin() const { return m_calls.data(); }
    const SimCall *end() const { return m_calls.data() + m_size; }

private:
    std::array<SimCall, 16> m_calls;
    size_t m_size = 0;
};

//! What the wizard whose turn it is wrote: enough to make a real entry of it.
class SimEntry
{
public:
    EntryKind kind = EntryKind::Note;
    Side side = Side::Target;
    SwitchCommand step = SwitchCommand::None;
    SimReply reply;
    bool isReadmission = false; //!< Written after the switch was done, in ReadmissionWork's words.
    bool isAdmitted = false;    //!< The look that ends it.
};

//! Whoever is told of everything in a schedule: to write its text, or a journal of it.
class SimListener
{
public:
    virtual ~SimListener() = default;
    //! \a reply: what the wizard heard. The agent has acted already.
    virtual void called(const SimWorld &world, const SimCall &call, const SimReply &reply) = 0;
    //! It is in the journal; \a world knows it already.
    virtual void wrote(const SimWorld &world, const SimEntry &entry) = 0;
    virtual void deviated(const SimWorld &world, const Deviation &deviation) = 0;
    //! The fault of this call: by its number, or by its name in a schedule that was read from a text.
    virtual std::optional<FaultKind> faultOf(const SimCall &call) = 0;
};

//! One step of the wizard whose turn it is: its event goes through the production step(), what follows is written, and the
//! effect is carried out, up to the next event. Everything that decides is production code (SwitchCore, SwitchMemory,
//! CommandRules, agentRules); here it is only put in SwitchWork's order.
class SimStep
{
public:
    SimStep(SimWorld &world, const std::vector<Deviation> &deviations, SimListener *listener = nullptr)
        : m_world(world), m_deviations(deviations), m_listener(listener) {}

    //! False: the wizard rests, is done, or died.
    bool run();
    //! At an end: what a person decides. False: nobody goes on.
    bool decide(SimDecision decision);
    //! The other wizard acts from now on; where there is none, somebody starts one with \a decision.
    bool yield(SimDecision decision);
    //! A new attempt: reads the markers, writes ATTEMPT. False: it died.
    bool beginAttempt(bool turned, bool rollBack, bool takesOver = false);
    //! Since the last run(), decide() or beginAttempt().
    const SimCalls &calls() const { return m_calls; }
    bool hasDied() const { return m_died; }

private:
    // SimStep.cpp: what is read and sent
    bool perform(const SwitchEffect &effect);
    bool look(Side side, bool pauses);
    bool send(Side side, SwitchCommand command);
    bool judgeEvidence();
    bool checkCandidate();
    bool takeMarks();
    bool compareMarks();
    bool checkWindows(Side side);
    bool watchRuns(Side side, bool pauses);
    bool judged(SwitchEffect::Kind about, SwitchEvent::Verdict how, Side side = Side::Target);
    bool isPatienceOver() { return ++wizard().waits > 8; }
    SimRequest requestFor(Side side, SwitchCommand command) const;

    // SimNetwork.cpp: how it travels, and what happens meanwhile
    bool observe(Side side);
    bool read(SimMachine machine, Operation operation);
    SimReply deliver(const SimCall &call, const SimRequest &request);
    SimReply through(const SimCall &call, const SimRequest &request, FaultKind fault);
    void before(const SimCall &call);
    void personActs(SimMachine machine);
    void pause(quint32 seconds);
    std::optional<FaultKind> faultAt(const SimCall &call);
    SimCall next(SimMachine machine, Operation operation, SwitchCommand command);

    // SimPen.cpp: what is written, and the ends
    bool record(const SwitchState &before, const SwitchEvent &event, const SwitchStep &next);
    bool observed(Side side, SwitchCommand step = SwitchCommand::None);
    //! Before and after each write a program may die; what was written is there.
    template <typename Fold>
    bool write(const SimEntry &entry, Fold fold)
    {
        ++m_world.writes;
        if (diesAt(Deviation::What::DiesBefore))
            return false;
        fold(wizard());
        return written(entry);
    }
    bool diesAt(Deviation::What where);
    bool written(const SimEntry &entry);
    bool note(Side side);
    bool start(const SwitchEvent &event);
    void startWhatIsWaitedFor();
    bool resume();
    bool giveBack();
    bool takeOver();
    bool attest();
    void checkDone();

    // SimReadmission.cpp: a lost server is taken back
    bool readmit();
    bool admit();
    bool afterRow(const ReadmissionRow &row, const SwitchLook &look);
    bool awaitIdle(const ReadmissionRow &row);
    bool nextRow();
    bool giveUp();
    bool endReadmission();

    SimWizard &wizard() { return m_world.wizard(); }
    SimServer &server(Side side) { return m_world.at(wizard().machineOf(side)); }

    SimWorld &m_world;
    const std::vector<Deviation> &m_deviations;
    SimListener *m_listener;
    SimCalls m_calls;
    bool m_died = false;
    std::array<SwitchCommand, 2> m_sent{}; // in this state: the step that a look belongs to
};

} // namespace swingbridge

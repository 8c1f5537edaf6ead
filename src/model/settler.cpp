#include "model/settler.h"

#include "operations/evidence.h"
#include "operations/typedcommand.h"

#include <deque>

namespace kz {

namespace {

/// More reads than any operation asks for: a list of events that never ends must not loop.
constexpr int maxReads = 60;

} // namespace

struct Settler::Run
{
    QString orderId;
    Turn turn = Turn::Background;
    std::deque<Look> todo;
    int reads = 0;
    Evidence evidence{.verdict = {.finding = Finding::NoTrace}};
    std::function<void(const Evidence &)> done;
};

Settler::Settler(Client &client, const QList<OperationInfo> &operations, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_operations(operations)
{ }

void Settler::look(const Order &order, Turn turn, std::function<void(const Evidence &)> done)
{
    // Of what was typed nobody knows which parameters stand for what: only the log is asked.
    const QString command =
        isTyped(order.request) ? QString(TypedCommand::command) : order.request.command;
    const auto known =
        std::find_if(m_operations.cbegin(), m_operations.cend(),
                     [&command](const OperationInfo &info) { return info.command == command; });
    if (known == m_operations.cend() || m_busy.contains(order.id))
        return;
    m_busy.insert(order.id);
    auto run = std::make_shared<Run>();
    run->orderId = order.id;
    run->turn = turn;
    for (const Look &look : known->looks(sentAs(order)))
        run->todo.push_back(look);
    run->done = std::move(done);
    step(run);
}

void Settler::step(const std::shared_ptr<Run> &run)
{
    if (run->todo.empty() || run->reads >= maxReads
        || run->evidence.verdict.finding == Finding::Done) {
        run->evidence.whole = run->evidence.whole && run->todo.empty();
        m_busy.remove(run->orderId);
        run->done(run->evidence);
        return;
    }
    const Look look = run->todo.front();
    run->todo.pop_front();
    ++run->reads;
    m_client.send(look.request, run->turn, this, [this, run, look](const ApiResult<Reply> &reply) {
        if (reply) {
            const Judgement judgement = look.judge(*reply);
            // Of two that say the same, the later one was asked for by the first and says more.
            if (judgement.finding == run->evidence.verdict.finding && !judgement.words.isEmpty())
                run->evidence.verdict = judgement;
            else
                run->evidence.verdict = stronger(run->evidence.verdict, judgement);
            if (!judgement.words.isEmpty())
                run->evidence.found.append(look.request.command + u": "_qs + judgement.words);
            if (look.next) {
                for (const Look &further : look.next(*reply))
                    run->todo.push_back(further);
            }
        } else {
            run->evidence.whole = false;
            run->evidence.found.append(look.request.command + u": "_qs + text(reply.error()));
        }
        step(run);
    });
}

} // namespace kz

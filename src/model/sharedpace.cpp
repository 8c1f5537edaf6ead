#include "model/sharedpace.h"

#include <utility>

namespace kz {

SharedPace::SharedPace(const QString &file, QObject *parent)
    : Pace(parent)
    , m_file(file)
{
    connect(&m_file, &PaceFile::held, this,
            [this](const PaceHold &hold) { Q_EMIT held(hold.left, Hold(hold.why)); });
}

void SharedPace::ask(const Wish &wish, QObject *context, Done done)
{
    m_file.ask(
        {.turn = int(wish.turn), .waited = wish.waited, .count = wish.count, .pace = wish.pace},
        context, [done = std::move(done)](const Result<StartAnswer, LedgerError> &answer) {
            using Say = Answer::Say;
            if (!answer)
                return done({.say = Say::Alone});
            done({.say = answer->go ? Say::Start : Say::Wait,
                  .wait = answer->wait,
                  .others = answer->others});
        });
}

void SharedPace::withdraw()
{
    m_file.withdraw();
}

void SharedPace::hold(std::chrono::milliseconds time, Hold why)
{
    m_file.hold({.left = time, .why = int(why)});
}

} // namespace kz

#include "model/inturns.h"

#include <QElapsedTimer>
#include <QTimer>

namespace kz {

void inTurns(QObject *context, qsizetype count, const std::function<void(qsizetype)> &each,
             const std::function<void()> &then, qsizetype from)
{
    constexpr qint64 turn = 10; // milliseconds: a fifth of what is felt
    QElapsedTimer took;
    took.start();
    while (from < count && took.elapsed() < turn)
        each(from++);
    if (from < count)
        return QTimer::singleShot(1, context, [=] { inTurns(context, count, each, then, from); });
    if (then)
        then();
}

} // namespace kz

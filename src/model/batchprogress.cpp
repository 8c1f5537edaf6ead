#include "model/batchprogress.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kz::BatchProgress)
};

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

QString leftText(const BatchProgress &progress)
{
    if (!progress.left)
        return {};
    const auto seconds = progress.left->count();
    if (seconds < 90)
        return Words::tr("about %1 s", "seconds left").arg(std::max<qint64>(seconds, 1));
    if (seconds < 5400)
        return Words::tr("about %1 min", "minutes left").arg((seconds + 30) / 60);
    return Words::tr("about %1 h", "hours left").arg((seconds + 1800) / 3600);
}

QString text(const BatchProgress &progress)
{
    QStringList parts{Words::tr("%1 of %2", "orders sent, all orders of a plan")
                          .arg(number(progress.gone()), number(progress.total))};
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words.arg(number(count)));
    };
    add(progress.done, Words::tr("%1 done", "number of orders"));
    add(progress.refused, Words::tr("%1 refused", "number of orders"));
    add(progress.unknown, Words::tr("%1 unknown", "number of orders"));
    add(progress.needsAction, Words::tr("%1 for you", "number of orders: staff must act"));
    add(progress.withdrawn, Words::tr("%1 withdrawn", "number of orders"));
    if (const QString left = leftText(progress); !left.isEmpty())
        parts.append(left);
    return parts.join(u", "_s);
}

} // namespace kz

#include "app/resultfile.h"

#include "look/clip.h"
#include "model/ordervalues.h"
#include "model/words.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kz::resultfile {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kz::resultfile)
};

QByteArray line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(u'"' + withoutFormula(cell).replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray text(const QList<Order> &orders, const QString &system)
{
    QByteArray file("\xef\xbb\xbf");
    file += line({Words::tr("System"), Words::tr("Order"), Words::tr("Name"), Words::tr("ACE name"),
                  Words::tr("Before"), Words::tr("After"), Words::tr("State"),
                  Words::tr("Time (UTC)"), Words::tr("Registrar's words")});
    for (const Order &order : orders) {
        file += line({system, order.number, orderObject(order), order.request.object,
                      beforeText(order), afterText(order), kz::text(order.state),
                      order.changedAt.toString(u"yyyy-MM-dd HH:mm:ss"_s), answerText(order)});
    }
    return file;
}

QString name(const QString &system, const QString &account, const QDateTime &placed)
{
    QString plain = system.toLower() + u'-' + account;
    for (QChar &c : plain) {
        if (!c.isLetterOrNumber())
            c = u'-';
    }
    return plain + placed.toLocalTime().toString(u"-yyyy-MM-dd-HHmm"_s) + u".csv"_s;
}

QString save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Words::tr("The file %1 was not written: %2.").arg(path, file.errorString());
    return {};
}

} // namespace kz::resultfile

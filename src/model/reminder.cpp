#include "model/reminder.h"

#include <QFile>
#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

// Outside any namespace, as Q_INIT_RESOURCE wants it.
static void initResource()
{
    Q_INIT_RESOURCE(model);
}

namespace kz {

namespace {

QString templateOf(TradeHolder holder, const QString &language)
{
    initResource();
    QFile file(u":/reminders/trade-%1.%2.txt"_s.arg(
        holder == TradeHolder::Present ? u"present"_s : u"new"_s, language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Puts the values in; a line that wants one which is not known is left out.
QString filled(const QString &text, const QMap<QString, QString> &values)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (QString line : all) {
        bool whole = true;
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            const QString place = u'{' + it.key() + u'}';
            whole = whole && (!it->isEmpty() || !line.contains(place));
            line.replace(place, it.value());
        }
        if (whole)
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

QUrl Reminder::mailto() const
{
    // RFC 6068: lines end with CRLF, and a blank is never a plus.
    const auto encoded = [](const QString &text) {
        return QUrl::toPercentEncoding(QString(text).replace(u'\n', "\r\n"_L1));
    };
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(to.trimmed(), "@")
                             + "?subject=" + encoded(subject) + "&body=" + encoded(body));
}

QString Reminder::asText() const
{
    return subject + "\n\n"_L1 + body;
}

QStringList reminderLanguages()
{
    return {u"kk"_s, u"ru"_s, u"en"_s};
}

Reminder tradeReminder(TradeHolder holder, const QString &language, const TradeReminderFacts &facts)
{
    const QString date = facts.asked.isValid()
        ? QLocale(language).toString(facts.asked, QLocale::LongFormat)
        : QString();
    const QString text =
        filled(templateOf(holder, language),
               {{u"name"_s, facts.name.unicode()},
                {u"present"_s, facts.present},
                {u"new"_s, facts.next},
                {u"holder"_s, holder == TradeHolder::Present ? facts.present : facts.next},
                {u"date"_s, date}});
    return {.to = facts.mail,
            .subject = text.section(u'\n', 0, 0),
            .body = text.section(u'\n', 2).trimmed()};
}

} // namespace kz

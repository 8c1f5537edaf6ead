#include "campaign/deskmain.h"

#include "campaign/lookback.h"
#include "campaign/office.h"
#include "campaign/staff.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kz::campaign {

namespace {

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// Writes down what the desk shows once it has read everything, and ends.
void lookBack(Office &office, const QString &file)
{
    auto *timer = new QTimer(&office.desk);
    QObject::connect(timer, &QTimer::timeout, &office.desk, [&office, file, timer] {
        const AccountFacts &facts = office.desk.facts();
        if (facts.reading || facts.waiting > 0 || !facts.listReadAt.isValid())
            return;
        timer->stop();
        QFile out(file);
        const QByteArray all = QJsonDocument(shownBy(office.desk)).toJson();
        const bool written = out.open(QIODevice::WriteOnly) && out.write(all) == all.size();
        QCoreApplication::exit(written ? 0 : 1);
    });
    timer->start(1s); // what is asked for takes no second here
}

/// A line of the parent: "finish", or "clock SECONDS".
void obey(const QByteArray &line, Office &office, Staff &staff)
{
    if (line == "finish")
        staff.finish();
    else if (line.startsWith("clock "))
        office.clock.advance(line.sliced(6).toLongLong());
}

} // namespace

int runDesk(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of its write, no more
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"kz.*=false"_s); // a campaign says what it has to say itself
    trustTestCertificate();
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.at(2);
    const QUrl registrar(arguments.at(3));
    const quint32 seed = arguments.at(4).toUInt();
    const int orders = arguments.at(5).toInt();

    Decisions decisions;
    if (!decisions.open(folder + u"/decisions"_s))
        return 2;
    Office office(folder + u"/profile"_s, registrar);
    Staff staff(office.desk, decisions, seed, orders);
    QObject::connect(&office.desk, &Desk::ledgerTrouble, &staff,
                     [](const LedgerError &error) { say("trouble " + error.detail.toUtf8()); });
    QObject::connect(&staff, &Staff::finished, &app, &QCoreApplication::quit);
    QObject::connect(&staff, &Staff::stuck, &app, [](const QString &order) {
        say("stuck " + order.toUtf8());
        QCoreApplication::exit(7);
    });

    QByteArray heard;
    QSocketNotifier ear(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&ear, &QSocketNotifier::activated, &staff, [&] {
        char bytes[512];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::exit(1); // the parent is gone
        heard.append(bytes, count);
        for (qsizetype end; (end = heard.indexOf('\n')) >= 0; heard.remove(0, end + 1))
            obey(heard.first(end), office, staff);
    });
    office.start([&](bool opened) {
        if (!opened)
            return QCoreApplication::exit(3);
        say("working");
        if (arguments.size() > 6)
            return lookBack(office, arguments.at(6));
        staff.begin();
    });
    QTimer count;
    QObject::connect(&count, &QTimer::timeout, &staff,
                     [&decisions] { say("decided " + QByteArray::number(decisions.count())); });
    count.start(100ms);
    return QCoreApplication::exec();
}

} // namespace kz::campaign

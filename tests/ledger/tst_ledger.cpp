#include "ledger/asking.h"
#include "ledger/schema.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace kz;
using namespace kz::test;
using S = Order::State;

namespace {

/// The way from queued to each state.
QList<S> pathTo(S state)
{
    switch (state) {
    case S::Queued:
        return {};
    case S::Sending:
        return {S::Sending};
    case S::Withdrawn:
        return {S::Withdrawn};
    case S::NeedsAction:
    case S::Failed:
        return {S::Sending, S::Accepted, state};
    case S::NotFound:
        return {S::Sending, S::Unknown, S::NotFound};
    case S::Accepted:
    case S::Unknown:
    case S::Done:
    case S::Rejected:
        return {S::Sending, state};
    }
    return {};
}

} // namespace

/// Files and databases are real ones.
class tst_Ledger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void isSureOfTheDisk();
    void placesAndReadsBack();
    void everyStep_data();
    void everyStep();
    void notSentMayBeSentLater();
    void sameOrderOnce_data();
    void sameOrderOnce();
    void lateEvidenceForAnOrderPlacedAnew();
    void numbersRunOn();
    void unknownOrder();
    void stepsThatComeTogether();
    void looks();
    void historyIsNewestFirst();
    void notOpened();

    void answersInOrder();
    void noAnswerForADeadContext();
    void neverFromInsideTheCall();
    void destructorFinishesTheWork();

    void sameProfileTwice();
    void onlyTheDeadAreSettled();

    void events();
    void drafts();

private:
    QString folder() const { return m_folder->filePath(u"profile"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_ledgerFolder;
    std::unique_ptr<Ledger> m_ledger; ///< shared by the rows of everyStep
};

void tst_Ledger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Ledger::isSureOfTheDisk()
{
    const QString name = u"pragmas"_s;
    QVERIFY(openDatabase(m_folder->filePath(u"orders.sqlite"_s), name).ok());
    const auto pragma = [&name](const QString &asked) {
        QSqlQuery query(QSqlDatabase::database(name));
        return query.exec(u"PRAGMA "_s + asked) && query.next() ? query.value(0).toString()
                                                                : QString();
    };
    QCOMPARE(pragma(u"synchronous"_s), u"2"_s); // FULL
    QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
    closeDatabase(name);
}

void tst_Ledger::placesAndReadsBack()
{
    Order placed;
    {
        Ledger ledger(folder());
        QVERIFY(open(ledger)->ok());
        const auto result = place(ledger, registration());
        QVERIFY(result->ok());
        placed = result->value();
    }
    QCOMPARE(placed.state, S::Queued);
    QCOMPARE(placed.request, registration());
    QCOMPARE(placed.user, u"aigerim"_s);
    QCOMPARE(placed.batch, QString());
    QCOMPARE(placed.placedAt.timeSpec(), Qt::UTC);
    QVERIFY(qAbs(placed.placedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(!placed.sentAt.isValid());
    QCOMPARE(placed.steps.size(), 1);

    Ledger again(folder());
    const auto orders = open(again);
    QVERIFY(orders->ok());
    QCOMPARE(orders->value(), QList{placed});
}

void tst_Ledger::everyStep_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (int from = 0; from <= int(S::Withdrawn); ++from) {
        for (int to = 0; to <= int(S::Withdrawn); ++to)
            QTest::addRow("%d to %d", from, to) << from << to;
    }
}

void tst_Ledger::everyStep()
{
    QFETCH(int, from);
    QFETCH(int, to);
    // One ledger for all rows: opening a new one a hundred times takes longer than the steps.
    if (!m_ledger) {
        m_ledger = std::make_unique<Ledger>(m_ledgerFolder.path());
        QVERIFY(open(*m_ledger)->ok());
    }
    Ledger &ledger = *m_ledger;
    const QString name = u"from%1to%2.kz"_s.arg(from).arg(to);
    Order order = place(ledger, registration(name))->value();
    const auto asKept = [&] {
        const QList<Order> orders = history(ledger)->value();
        const auto found = std::find_if(orders.begin(), orders.end(),
                                        [&](const Order &other) { return other.id == order.id; });
        return found == orders.end() ? Order() : *found;
    };
    for (const S state : pathTo(S(from))) {
        const auto step = advance(ledger, order.id, state);
        QVERIFY(step->ok());
        order = step->value();
    }
    QCOMPARE(order.state, S(from));
    const auto result = advance(ledger, order.id, S(to), 545, u"Мазмұны: «жоқ»"_s);
    if (mayFollow(S(from), S(to))) {
        QVERIFY(result->ok());
        const Order next = result->value();
        QCOMPARE(next.state, S(to));
        QCOMPARE(next.steps.size(), order.steps.size() + 1);
        const Order::Step last = next.steps.last();
        QCOMPARE(last,
                 (Order::Step{.state = S(to),
                              .at = last.at,
                              .user = u"dana"_s,
                              .code = 545,
                              .words = u"Мазмұны: «жоқ»"_s}));
        QCOMPARE(next.changedAt, last.at);
        QCOMPARE(asKept(), next);
    } else {
        QVERIFY(!result->ok());
        QCOMPARE(result->error().kind, LedgerError::Kind::Illegal);
        QCOMPARE(result->error().open, order);
        QVERIFY(text(result->error()).contains(order.number));
        QCOMPARE(asKept(), order);
    }
}

void tst_Ledger::notSentMayBeSentLater()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const QString id = place(ledger, registration())->value().id;
    QVERIFY(advance(ledger, id, S::Sending)->value().sentAt.isValid());
    QVERIFY(!advance(ledger, id, S::Queued)->value().sentAt.isValid());
    QVERIFY(advance(ledger, id, S::Sending)->value().sentAt.isValid());
}

void tst_Ledger::sameOrderOnce_data()
{
    QTest::addColumn<int>("state");
    for (int state = 0; state <= int(S::Withdrawn); ++state)
        QTest::addRow("%d", state) << state;
}

void tst_Ledger::sameOrderOnce()
{
    QFETCH(int, state);
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    Order order = place(ledger, registration())->value();
    for (const S step : pathTo(S(state)))
        order = advance(ledger, order.id, step)->value();

    const auto again = place(ledger, registration());
    QCOMPARE(again->ok(), !order.isOpen());
    if (order.isOpen()) {
        QCOMPARE(again->error().kind, LedgerError::Kind::AlreadyOpen);
        QCOMPARE(again->error().open, order);
        QVERIFY(text(again->error()).contains(order.number));
    }
    // Another name, another command, another aspect: three other orders.
    QVERIFY(place(ledger, registration(u"saumal.kz"_s))->ok());
    Request other = registration();
    other.command = u"ModifyDomain"_s;
    QVERIFY(place(ledger, other)->ok());
    other.aspect = u"lock"_s;
    QVERIFY(place(ledger, other)->ok());
    QVERIFY(!place(ledger, other)->ok());
}

void tst_Ledger::lateEvidenceForAnOrderPlacedAnew()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const Order first = place(ledger, registration())->value();
    for (const S step : pathTo(S::NotFound))
        QVERIFY(advance(ledger, first.id, step)->ok());
    const Order second = place(ledger, registration())->value();

    const auto late = advance(ledger, first.id, S::Accepted);
    QVERIFY(!late->ok());
    QCOMPARE(late->error().kind, LedgerError::Kind::AlreadyOpen);
    QCOMPARE(late->error().open, second);
    QVERIFY(advance(ledger, first.id, S::Done)->ok());
}

void tst_Ledger::numbersRunOn()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const Order first = place(ledger, registration(u"a.kz"_s))->value();
    const Order second = place(ledger, registration(u"b.kz"_s))->value();
    const auto day = [](const Order &order) {
        return order.placedAt.toLocalTime().toString(u"yyyy-MMdd"_s);
    };
    QCOMPARE(first.number, day(first) + u"-001"_s);
    // With midnight between them, the second begins its own day.
    QCOMPARE(second.number, day(second) + (day(second) == day(first) ? u"-002"_s : u"-001"_s));
}

void tst_Ledger::unknownOrder()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const auto result = advance(ledger, u"no such id"_s, S::Sending);
    QVERIFY(!result->ok());
    QCOMPARE(result->error().kind, LedgerError::Kind::Storage);
}

/// Steps that are asked for in one go share a commit. Each is kept or refused as if it were alone,
/// answers come in order, and none overtakes what was asked for before it.
void tst_Ledger::stepsThatComeTogether()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QStringList ids;
    for (int i = 0; i < 4; ++i)
        ids << place(ledger, registration(u"n%1.kz"_s.arg(i)))->value().id;
    QStringList answers;
    QObject context;
    const auto ask = [&](const QString &id, S to) {
        ledger.advance(id, to, u"dana"_s, 0, {}, &context,
                       [&answers, id, to](const Result<Order, LedgerError> &order) {
                           answers << u"%1 %2 %3"_s.arg(id, text(to)).arg(order.ok());
                           if (order)
                               QCOMPARE(order->state, to);
                       });
    };
    ask(ids.at(0), S::Sending);
    ask(ids.at(0), S::Accepted);
    ask(ids.at(1), S::Done); // was not sent
    ask(u"no such id"_s, S::Sending);
    ask(ids.at(2), S::Sending);
    ledger.looked(ids.at(3), u"behind them"_s, true, &context,
                  [&](const Result<Order, LedgerError> &) { answers << u"looked"_s; });
    ask(ids.at(3), S::Sending);
    QTRY_COMPARE(answers.size(), 7);
    const auto said = [](const QString &id, S to, bool ok) {
        return u"%1 %2 %3"_s.arg(id, text(to)).arg(ok);
    };
    QCOMPARE(answers,
             (QStringList{said(ids.at(0), S::Sending, true), said(ids.at(0), S::Accepted, true),
                          said(ids.at(1), S::Done, false), said(u"no such id"_s, S::Sending, false),
                          said(ids.at(2), S::Sending, true), u"looked"_s,
                          said(ids.at(3), S::Sending, true)}));
    const QList<Order> kept = history(ledger)->value(); // newest first
    QCOMPARE(kept.size(), 4);
    QCOMPARE(kept.at(3).state, S::Accepted);
    QCOMPARE(kept.at(3).steps.size(), 3);
    QCOMPARE(kept.at(2).state, S::Queued);
    QCOMPARE(kept.at(1).state, S::Sending);
    QCOMPARE(kept.at(0).state, S::Sending);
    QCOMPARE(kept.at(0).looks, 1);
}

void tst_Ledger::looks()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const QString id = place(ledger, registration())->value().id;
    const auto look = [&](const QString &words, bool whole = true) {
        return answer<Order>(
                   [&](QObject *c, auto done) { ledger.looked(id, words, whole, c, done); })
            ->value();
    };
    // One that failed says why, and has not looked.
    const Order failed = look(u"no answer"_s, false);
    QCOMPARE(failed.looks, 0);
    QVERIFY(!failed.lookedAt.isValid());
    QCOMPARE(failed.steps.last().words, u"no answer"_s);
    const Order order = look(u"no entry"_s);
    QCOMPARE(order.state, S::Queued);
    QCOMPARE(order.looks, 1);
    QVERIFY(order.lookedAt.isValid());
    QCOMPARE(order.steps.size(), 3);
    QCOMPARE(order.steps.last().words, u"no entry"_s);
    // Looking for weeks and finding the same does not fill the ledger.
    QCOMPARE(look(u"no entry"_s).steps.size(), 3);
    QCOMPARE(look({}).steps.size(), 3);
    const Order last = look(u"1 entry"_s);
    QCOMPARE(last.steps.size(), 4);
    QCOMPARE(last.looks, 4);
    QCOMPARE(history(ledger)->value(), QList{last});
}

void tst_Ledger::historyIsNewestFirst()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QList<Order> placed;
    for (int i = 0; i < 5; ++i)
        placed.prepend(place(ledger, registration(u"name%1.kz"_s.arg(i)))->value());
    placed[4] = advance(ledger, placed.at(4).id, S::Withdrawn)->value();
    QCOMPARE(history(ledger)->value(), placed);
    // Nothing was changed in the days to come.
    QCOMPARE(history(ledger, -1)->value(), QList<Order>());
}

void tst_Ledger::notOpened()
{
    Ledger ledger(folder());
    const auto result = place(ledger, registration());
    QVERIFY(!result->ok());
    QCOMPARE(result->error().kind, LedgerError::Kind::Storage);
    QVERIFY(!text(result->error()).isEmpty());
}

void tst_Ledger::answersInOrder()
{
    Ledger ledger(folder());
    QList<int> answered;
    QObject context;
    const auto note = [&](int number) {
        return [&answered, number](const auto &result) {
            QVERIFY(result.ok());
            answered << number;
        };
    };
    ledger.open(&context, note(0));
    ledger.place(registration(u"a.kz"_s), {}, &context, note(1));
    ledger.drafts(&context, note(2));
    ledger.loadCopy(&context, note(3));
    ledger.place(registration(u"b.kz"_s), {}, &context, note(4));
    ledger.history(1, &context, note(5));
    QTRY_COMPARE(answered.size(), 6);
    QCOMPARE(answered, (QList<int>{0, 1, 2, 3, 4, 5}));
}

void tst_Ledger::noAnswerForADeadContext()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    bool called = false;
    auto context = std::make_unique<QObject>();
    ledger.place(registration(), {}, context.get(), [&](const auto &) { called = true; });
    context.reset();
    // The answer to a later call comes after where the lost one would have come.
    QCOMPARE(history(ledger)->value().size(), 1);
    QVERIFY(!called);
}

void tst_Ledger::neverFromInsideTheCall()
{
    Ledger ledger(folder());
    QObject context;
    bool called = false;
    QThread *thread = nullptr;
    ledger.open(&context, [&](const auto &) {
        called = true;
        thread = QThread::currentThread();
    });
    QVERIFY(!called);
    QTRY_VERIFY(called);
    QCOMPARE(thread, QThread::currentThread());
}

void tst_Ledger::destructorFinishesTheWork()
{
    QObject context;
    int called = 0;
    {
        Ledger ledger(folder());
        ledger.open(&context, [&](const auto &) { ++called; });
        for (int i = 0; i < 20; ++i)
            ledger.place(registration(u"name%1.kz"_s.arg(i)), {}, &context,
                         [&](const auto &) { ++called; });
    }
    QCOMPARE(called, 0);
    Ledger again(folder());
    QCOMPARE(open(again)->value().size(), 20);
}

void tst_Ledger::sameProfileTwice()
{
    Ledger one(folder());
    Ledger two(folder());
    QVERIFY(open(one)->ok());
    QVERIFY(open(two)->ok());
    QObject context;
    QSet<QString> numbers;
    int refused = 0;
    int answered = 0;
    const auto note = [&](const Result<Order, LedgerError> &result) {
        ++answered;
        if (result.ok())
            numbers << result->number;
        else if (result.error().kind == LedgerError::Kind::AlreadyOpen && result.error().open)
            ++refused;
    };
    for (int i = 0; i < 50; ++i) {
        for (Ledger *ledger : {&one, &two})
            ledger->place(registration(u"name%1.kz"_s.arg(i)), {}, &context, note);
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, 100, 30000);
    QCOMPARE(numbers.size(), 50);
    QCOMPARE(refused, 50);

    // Only one of two may send.
    const QString id = history(one)->value().first().id;
    QVERIFY(advance(one, id, S::Sending)->ok());
    QCOMPARE(advance(two, id, S::Sending)->error().kind, LedgerError::Kind::Illegal);
}

void tst_Ledger::onlyTheDeadAreSettled()
{
    auto one = std::make_unique<Ledger>(folder());
    QVERIFY(open(*one)->ok());
    const QString id = place(*one, registration())->value().id;
    QVERIFY(advance(*one, id, S::Sending)->ok());

    Ledger two(folder());
    QCOMPARE(open(two)->value().first().state, S::Sending);
    QCOMPARE(open(*one)->value().first().state, S::Sending);
    one.reset();
    QCOMPARE(open(two)->value().first().state, S::Unknown);
}

void tst_Ledger::events()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const QString now =
        QDateTime::currentDateTimeUtc().addSecs(-60).toString(u"yyyy-MM-dd HH:mm:ss");
    const SeenEvent first{.id = u"1"_s,
                          .eventClass = u"DOMAIN_REGISTRATION"_s,
                          .subclass = u"REGISTRATION_SUCCESSFUL"_s,
                          .object = u"tulpar.kz"_s,
                          .date = now,
                          .info = u"дайын"_s,
                          .data = {u"domain:tulpar.kz"_s, u"note:a:b"_s}};
    SeenEvent second = first;
    second.id = u"2"_s;
    second.date = u"someday"_s;
    second.data = {};
    SeenEvent old = first;
    old.id = u"3"_s;
    old.date = u"2001-01-01 00:00:00"_s;
    const auto keep = [&](const QList<SeenEvent> &list) {
        return answer<QList<SeenEvent>>(
                   [&](QObject *c, auto done) { ledger.keepEvents(list, c, done); })
            ->value();
    };
    QCOMPARE(keep({first}), QList{first});
    QCOMPARE(keep({first, second, second, old}), (QList{second, old}));
    QCOMPARE(keep({first}), QList<SeenEvent>());
    const auto seen =
        answer<QList<SeenEvent>>([&](QObject *c, auto done) { ledger.events(30, c, done); });
    QCOMPARE(seen->value(), (QList{second, first}));
}

void tst_Ledger::drafts()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    const auto list = [&] {
        return answer<QList<Draft>>([&](QObject *c, auto done) { ledger.drafts(c, done); })
            ->value();
    };
    const auto save = [&](const Draft &draft) {
        return answer<Draft>([&](QObject *c, auto done) { ledger.saveDraft(draft, c, done); })
            ->value();
    };
    const auto drop = [&](const QString &id) {
        return answer<bool>([&](QObject *c, auto done) { ledger.dropDraft(id, c, done); })->value();
    };
    QCOMPARE(list(), QList<Draft>());
    Draft draft{.id = u"d1"_s,
                .form = u"AddDomain"_s,
                .title = u"бәйтерек.kz"_s,
                .values = {{u"DOMAIN"_s, u"бәйтерек.kz"_s}, {u"PERIOD"_s, u""_s}},
                .savedAt = {}};
    const Draft first = save(draft);
    QVERIFY(first.savedAt.isValid());
    QCOMPARE(list(), QList{first});
    draft.values = {{u"DOMAIN"_s, u"a.kz"_s}, {u"AUTH"_s, u"x"_s}, {u"newPassword"_s, u"y"_s}};
    const Draft second = save(draft);
    QCOMPARE(second.values, (QMap<QString, QString>{{u"DOMAIN"_s, u"a.kz"_s}}));
    QCOMPARE(list(), QList{second});
    QVERIFY(drop(u"d1"_s));
    QVERIFY(!drop(u"d1"_s));
    QCOMPARE(list(), QList<Draft>());
}

QTEST_GUILESS_MAIN(tst_Ledger)
#include "tst_ledger.moc"

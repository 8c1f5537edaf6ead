#include "model/domainmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 2, 19);

DomainRecord named(const QString &name)
{
    DomainRecord record;
    record.name = DomainName::fromUser(name);
    return record;
}

DomainRecord domain(const QString &name, RenewalMode::Known mode, int daysLeft)
{
    DomainRecord record = named(name);
    record.mode = mode;
    record.renews = Instant::fromUtc(today.addDays(daysLeft).startOfDay().toUTC());
    return record;
}

Order order(const QString &ace, Order::State state, const QString &command)
{
    Order result;
    result.id = ace + command;
    result.request = {.command = command, .object = ace};
    result.state = state;
    result.placedAt = today.startOfDay().toUTC();
    return result;
}

QStringList names(const DomainModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, DomainModel::Name).data().toString());
    return result;
}

QString cell(const DomainModel &model, int row, DomainModel::Column column,
             int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

QList<DomainRecord> some()
{
    QList<DomainRecord> list{domain(u"алматы-кофе.kz"_s, RenewalMode::AutoDelete, 12),
                             domain(u"zhailau-sut.kz"_s, RenewalMode::AutoRenew, 24),
                             domain(u"tengri-soft.kz"_s, RenewalMode::Default, 34),
                             domain(u"mangystau-dive.kz"_s, RenewalMode::AutoExpire, 51)};
    list[1].owner = u"P-ZHS01"_s;
    list[1].nameServers = QStringList{u"ns1.steppe-dns.example"_s};
    list[2].transferLock = false;
    return list;
}

} // namespace

class TestDomainModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAreThereWhateverIsShown()
    {
        DomainModel model;
        model.assign(some());
        model.setFilter(u"tengri"_s);
        QCOMPARE(model.rowCount(), 1);
        const QList<DomainRecord> records = model.everything().records();
        QCOMPARE(records.size(), some().size());
        for (const DomainRecord &record : records)
            QCOMPARE(model.find(record.name.ace()), record);
    }

    void randomMerges()
    {
        DomainModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setToday(today);
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            QList<DomainRecord> list;
            for (int i = 0; i < 40; ++i) {
                if (random.bounded(4))
                    list.append(domain(u"name%1.kz"_s.arg(i), RenewalMode::AutoRenew,
                                       random.bounded(round % 2 ? 3 : 300)));
            }
            switch (random.bounded(7)) {
            case 0:
                model.setFilter(random.bounded(2) ? QString() : u"1"_s);
                break;
            case 1:
                model.sort(random.bounded(int(DomainModel::ColumnCount)),
                           random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            case 2:
                model.setView(random.bounded(2) ? DomainModel::All : DomainModel::LapsingIn30Days);
                break;
            case 3:
                model.merge({list.first(std::min<qsizetype>(list.size(), 5))},
                            Instant::fromUtc(today.startOfDay().addDays(round).toUTC()));
                break;
            case 4:
                model.setOpenOrders({order(u"name%1.kz"_s.arg(random.bounded(40)),
                                           Order::State::Accepted, u"AddDomain"_s)});
                break;
            case 5:
                model.assign(list);
                QCOMPARE(model.total(), list.size());
                break;
            default:
                model.upsert(domain(u"name%1.kz"_s.arg(random.bounded(40)),
                                    RenewalMode::Known(1 + random.bounded(5)),
                                    random.bounded(300)));
            }
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.rowOf(model.record(row).name.ace()), row);
        }
    }

    void aRecordWithoutANameIsNotKept()
    {
        DomainModel model;
        model.assign(some());
        model.upsert({});
        model.merge({DomainRecord{}}, Instant::fromUtc(today.startOfDay(Qt::UTC)));
        QCOMPARE(model.total(), some().size());
        QCOMPARE(model.rowCount(), int(some().size()));
    }

    void anotherListOfTheSameNamesIsSorted()
    {
        DomainModel model;
        const DomainRecord a = domain(u"a.kz"_s, RenewalMode::AutoRenew, 3);
        const DomainRecord b = domain(u"b.kz"_s, RenewalMode::AutoRenew, 3);
        model.assign({a, b});
        model.assign({b, a});
        QCOMPARE(model.ace(0), u"a.kz"_s);
        QCOMPARE(model.ace(1), u"b.kz"_s);
    }

    void keepsPersistentIndexes()
    {
        DomainModel model;
        model.assign(some());
        const QPersistentModelIndex kept = model.index(model.rowOf(u"tengri-soft.kz"_s), 0);
        QList<DomainRecord> list = some();
        list.removeFirst();
        list.append(domain(u"aaa.kz"_s, RenewalMode::AutoRenew, 3));
        QSignalSpy resets(&model, &DomainModel::modelReset);
        model.assign(list);
        model.upsert(domain(u"bbb.kz"_s, RenewalMode::AutoRenew, 3));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(kept.data().toString(), u"tengri-soft.kz"_s);
    }

    void mergeTouchesOnlyWhatChanged()
    {
        DomainModel model;
        model.assign(some());
        QSignalSpy changed(&model, &DomainModel::dataChanged);
        QSignalSpy removed(&model, &DomainModel::rowsRemoved);
        QSignalSpy inserted(&model, &DomainModel::rowsInserted);
        QList<DomainRecord> list = some();
        model.assign(list);
        QCOMPARE(changed.count(), 0);
        list[1].mode = RenewalMode::AutoDelete;
        model.assign(list);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<QModelIndex>().data().toString(), u"zhailau-sut.kz"_s);
        QCOMPARE(changed.at(0).at(1).value<QModelIndex>().row(),
                 changed.at(0).at(0).value<QModelIndex>().row());
        QCOMPARE(removed.count() + inserted.count(), 0);
    }

    void oneRowMovesWhenItsKeyChanges()
    {
        DomainModel model;
        model.sort(DomainModel::Next);
        model.assign(some());
        QSignalSpy moved(&model, &DomainModel::rowsMoved);
        model.upsert(domain(u"mangystau-dive.kz"_s, RenewalMode::AutoExpire, 2));
        QCOMPARE(names(model).constFirst(), u"mangystau-dive.kz"_s);
        QCOMPARE(moved.count(), 1);
    }

    void filterLooksEverywhere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("Unicode") << u"КОФЕ"_s << QStringList{u"алматы-кофе.kz"_s};
        QTest::newRow("ACE") << DomainName::fromUser(u"алматы-кофе.kz"_s).ace()
                             << QStringList{u"алматы-кофе.kz"_s};
        QTest::newRow("owner name") << u"жайлау"_s << QStringList{u"zhailau-sut.kz"_s};
        QTest::newRow("owner handle") << u"p-zhs"_s << QStringList{u"zhailau-sut.kz"_s};
        QTest::newRow("server") << u"steppe-dns"_s << QStringList{u"zhailau-sut.kz"_s};
        QTest::newRow("mode") << u"auto-expire"_s << QStringList{u"mangystau-dive.kz"_s};
        QTest::newRow("effective mode")
            << u"default auto-delete"_s << QStringList{u"tengri-soft.kz"_s};
        QTest::newRow("two terms") << u"kz soft"_s << QStringList{u"tengri-soft.kz"_s};
        QTest::newRow("none") << u"soft sut"_s << QStringList{};
    }
    void filterLooksEverywhere()
    {
        QFETCH(QString, typed);
        DomainModel model;
        model.assign(some());
        model.setAccountMode(RenewalMode::AutoDelete);
        model.setOwners({{u"P-ZHS01"_s, u"Жайлау Сүт"_s}});
        model.setFilter(typed);
        QTEST(names(model), "found");
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
    }

    void viewsAndTheirCounts()
    {
        DomainModel model;
        model.setToday(today);
        model.assign(some());
        model.setOpenOrders({order(u"zhailau-sut.kz"_s, Order::State::NotFound, u"AddDomain"_s)});
        QCOMPARE(model.count(DomainModel::All), 4);
        QCOMPARE(model.count(DomainModel::LapsingIn30Days), 1);
        QCOMPARE(model.count(DomainModel::WaitingForYou), 1);
        QCOMPARE(model.count(DomainModel::Unlocked), 1);
        QCOMPARE(model.count(DomainModel::CyrillicNames), 1);
        model.setView(DomainModel::Unlocked);
        QCOMPARE(names(model), QStringList{u"tengri-soft.kz"_s});
        // Counts do not follow the filter.
        model.setFilter(u"no such name"_s);
        QCOMPARE(model.count(DomainModel::Unlocked), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void accountModeMovesNamesIntoTheLapsingView()
    {
        DomainModel model;
        model.setToday(today);
        model.assign({domain(u"tengri-soft.kz"_s, RenewalMode::Default, 20)});
        model.setView(DomainModel::LapsingIn30Days);
        QCOMPARE(model.rowCount(), 0);
        model.setAccountMode(RenewalMode::AutoDelete);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(cell(model, 0, DomainModel::Next).contains(u"Lapses"_s));
    }

    void notSeenNamesStay()
    {
        DomainModel model;
        QList<DomainRecord> list = some();
        const QDateTime read = today.startOfDay().toUTC();
        for (DomainRecord &record : list)
            record.listedAt = Instant::fromUtc(read);
        list[3].listedAt = Instant::fromUtc(read.addDays(-2));
        model.assign(list);
        QCOMPARE(model.count(DomainModel::NotSeen), 0);
        model.setListReadAt(read);
        QCOMPARE(model.count(DomainModel::NotSeen), 1);
        model.setView(DomainModel::NotSeen);
        QCOMPARE(names(model), QStringList{u"mangystau-dive.kz"_s});
        QVERIFY(cell(model, 0, DomainModel::Name, Qt::ToolTipRole).contains(u"2027-02-17"_s)
                || cell(model, 0, DomainModel::Name, Qt::ToolTipRole).contains(u"2027-02-16"_s));
    }

    void notesAreToldAndFound()
    {
        DomainModel model;
        QAbstractItemModelTester tester(&model);
        model.assign(some());
        model.sort(DomainModel::Name);
        QCOMPARE(model.count(DomainModel::WithNotes), 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QString old = u"x"_s.repeated(500);
        model.setNotes(
            {{u"tengri-soft.kz"_s, {u"Шарт жіберілді"_s, old}}, {u"not-here.kz"_s, {u"Шарт"_s}}});
        QCOMPARE(changed.size(), 1); // of one row
        QCOMPARE(model.count(DomainModel::WithNotes), 1);
        const int row = model.rowOf(u"tengri-soft.kz"_s);
        QCOMPARE(model.index(row, 0).data(DomainModel::NotesRole).toInt(), 2);
        QVERIFY(cell(model, row, DomainModel::Name, Qt::ToolTipRole).contains(u"Шарт жіберілді"_s));
        QVERIFY(cell(model, row, DomainModel::Name, Qt::AccessibleTextRole).contains(u"2 note"_s));
        QVERIFY(
            !cell(model, row + 1, DomainModel::Name, Qt::AccessibleTextRole).contains(u"note"_s));
        model.setFilter(u"шарт"_s);
        QCOMPARE(names(model), QStringList{u"tengri-soft.kz"_s});
        model.setFilter({});
        model.setView(DomainModel::WithNotes);
        QCOMPARE(names(model), QStringList{u"tengri-soft.kz"_s});
        // The same again changes nothing; a long one is cut in the tool tip.
        changed.clear();
        model.setNotes({{u"tengri-soft.kz"_s, {u"Шарт жіберілді"_s, old}}});
        QVERIFY(changed.isEmpty());
        model.setNotes({{u"tengri-soft.kz"_s, {old}}});
        QVERIFY(cell(model, 0, DomainModel::Name, Qt::ToolTipRole).size() < 300);
        // A name that comes later has its notes.
        model.setNotes({{u"late.kz"_s, {u"Шарт"_s}}});
        model.upsert(named(u"late.kz"_s));
        QVERIFY(names(model).contains(u"late.kz"_s));
    }

    void whatIsNotReadSaysSo()
    {
        DomainModel model;
        model.assign({named(u"a-1.kz"_s)});
        for (int column = 0; column < DomainModel::ColumnCount; ++column) {
            const QString words = cell(model, 0, DomainModel::Column(column));
            if (column == DomainModel::OrderColumn)
                QVERIFY(words.isEmpty());
            else
                QVERIFY2(!words.isEmpty(), qPrintable(QString::number(column)));
            QVERIFY(!cell(model, 0, DomainModel::Column(column), Qt::ToolTipRole).isEmpty());
            QVERIFY(!cell(model, 0, DomainModel::Column(column), Qt::AccessibleTextRole).isEmpty());
        }
        // Read, but the registrar said nothing about the date.
        DomainRecord record = named(u"a-1.kz"_s);
        const QString before = cell(model, 0, DomainModel::Renews);
        record.readAt = Instant::fromUtc(today.startOfDay().toUTC());
        model.upsert(record);
        QVERIFY(cell(model, 0, DomainModel::Renews) != before);
    }

    void unreadableDatesStayAsTheyCame()
    {
        DomainModel model;
        DomainRecord record = domain(u"a-1.kz"_s, RenewalMode::AutoDelete, 3);
        record.expires = Instant::fromRegistrar(u"soon enough"_s);
        model.assign({record});
        QCOMPARE(cell(model, 0, DomainModel::Expires), u"soon enough"_s);
        QVERIFY(!model.index(0, DomainModel::Expires).data(DomainModel::SortRole).isValid());
    }

    void showsTheOrderThatNeedsStaffMost()
    {
        DomainModel model;
        model.assign(some());
        const QString ace = u"tengri-soft.kz"_s;
        model.setOpenOrders({order(ace, Order::State::Accepted, u"TradeDomain"_s),
                             order(ace, Order::State::Unknown, u"RenewDomain"_s)});
        const int row = model.rowOf(ace);
        QCOMPARE(model.index(row, 0).data(DomainModel::OrderRole).value<Order>().request.command,
                 u"RenewDomain"_s);
        QSignalSpy changed(&model, &DomainModel::dataChanged);
        model.setOpenOrders({});
        QCOMPARE(changed.count(), 1);
        QVERIFY(!model.index(row, 0).data(DomainModel::OrderRole).isValid());
        model.setTradesPending({{ace, u"TRADEPENDING"_s}});
        QVERIFY(!cell(model, row, DomainModel::OrderColumn).isEmpty());
    }

    void showsNamesWhoseOwnerChanges()
    {
        DomainModel model;
        model.assign(some());
        QCOMPARE(model.count(DomainModel::TradePending), 0);
        const QString listed = model.record(0).name.ace(), ordered = model.record(1).name.ace();
        model.setTradesPending({{listed, u"TRADEPENDING"_s},
                                {model.record(2).name.ace(), u"PENDING"_s}}); // a transfer
        model.setOpenOrders({order(ordered, Order::State::Accepted, u"TradeDomain"_s)});
        QCOMPARE(model.count(DomainModel::TradePending), 2);
        model.setView(DomainModel::TradePending);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.rowOf(listed) >= 0 && model.rowOf(ordered) >= 0);
        model.setTradesPending({});
        model.setOpenOrders({});
        QCOMPARE(model.rowCount(), 0);
    }

    void sortsByValueAcrossAYearEnd()
    {
        DomainModel model;
        model.assign({domain(u"c.kz"_s, RenewalMode::AutoRenew, 320), // January 2028
                      domain(u"a.kz"_s, RenewalMode::AutoRenew, 310), // December 2027
                      domain(u"b.kz"_s, RenewalMode::AutoRenew, 400), named(u"0.kz"_s)});
        model.sort(DomainModel::Renews);
        QCOMPARE(names(model), (QStringList{u"a.kz"_s, u"c.kz"_s, u"b.kz"_s, u"0.kz"_s}));
        model.sort(DomainModel::Renews, Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{u"b.kz"_s, u"c.kz"_s, u"a.kz"_s, u"0.kz"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDomainModel)
#include "tst_domainmodel.moc"

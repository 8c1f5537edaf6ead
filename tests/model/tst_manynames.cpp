#include "model/domainmodel.h"
#include "support/somenames.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace kz;
using namespace kz::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 30'000; // more than are arranged at once
const QDate today(2027, 2, 19);

QStringList shown(const DomainModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.ace(row));
    return names;
}

/// The same names in a model of their own, arranged in one go.
QStringList expected(const DomainModel &model, const QString &filter, DomainModel::View view,
                     int column, Qt::SortOrder order)
{
    DomainModel anew;
    anew.setToday(today);
    anew.setFilter(filter);
    anew.setView(view);
    anew.sort(column, order);
    anew.assign(model.all());
    return QTest::qWaitFor([&] { return !anew.isArranging(); }, 30'000) ? shown(anew)
                                                                        : QStringList();
}

} // namespace

/// An account of so many names that filter and sort work beside the window's thread.
class TestManyNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsTypedLastIsShown();
    void staysWhileItWorks();
    void changesWhileItFiltersAreFound();
    void randomChanges();
    void canGoWhileItWorks();

private:
    DomainColumns m_names;
};

void TestManyNames::initTestCase()
{
    m_names = someNames(many, 3);
    QVERIFY(m_names.size() > 15'000);
}

void TestManyNames::whatIsTypedLastIsShown()
{
    DomainModel model;
    model.assign(m_names);
    QVERIFY(model.isArranging());
    QCOMPARE(model.total(), m_names.size());
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(qsizetype(model.rowCount()), m_names.size());
    QSignalSpy resets(&model, &DomainModel::modelReset);
    for (const QString &typed : {u"k"_s, u"ko"_s, u"kof"_s, u"kofe1"_s})
        model.setFilter(typed);
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(resets.count(), 1);
    const QStringList names = shown(model);
    QVERIFY(!names.isEmpty());
    qsizetype fitting = 0;
    for (qsizetype row = 0; row < m_names.size(); ++row)
        fitting += m_names.ace(row).contains("kofe1") ? 1 : 0;
    QCOMPARE(names.size(), fitting);
    model.setFilter({});
    QTRY_COMPARE(qsizetype(model.rowCount()), m_names.size());
}

void TestManyNames::staysWhileItWorks()
{
    DomainModel model;
    model.assign(m_names);
    QTRY_VERIFY(!model.isArranging());
    const QStringList before = shown(model);
    model.sort(DomainModel::Renews, Qt::DescendingOrder);
    QVERIFY(model.isArranging());
    QVERIFY(shown(model) == before);
    // A name that changes meanwhile is shown as it is now, where it stood.
    DomainRecord record = model.record(7);
    record.mode = RenewalMode::fromToken(u"RENEWONCE"_s);
    QSignalSpy changed(&model, &DomainModel::dataChanged);
    model.upsert(record);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.record(7), record);
    QTRY_VERIFY(!model.isArranging());
    QVERIFY(shown(model) != before);
    QVERIFY(shown(model)
            == expected(model, {}, DomainModel::All, DomainModel::Renews, Qt::DescendingOrder));
}

/// What a filter found among the names as they were is not what fits now.
void TestManyNames::changesWhileItFiltersAreFound()
{
    DomainModel model;
    model.assign(m_names);
    QTRY_VERIFY(!model.isArranging());
    model.setFilter(u"mode:autodelete"_s);
    QVERIFY(model.isArranging());
    bool deleted = false;
    bool kept = false;
    for (int i = 0; i < int(m_names.size()) && !(deleted && kept); ++i) {
        DomainRecord record = m_names.at(i);
        const bool leaves = record.mode.known() == RenewalMode::AutoDelete;
        if (leaves ? deleted : kept)
            continue;
        (leaves ? deleted : kept) = true;
        record.mode = leaves ? RenewalMode::AutoRenew : RenewalMode::AutoDelete;
        model.upsert(record);
    }
    for (int i = 0; i < 100; ++i)
        model.upsert({.name = DomainName::fromRegistrar(u"fresh%1.kz"_s.arg(i)),
                      .mode = RenewalMode::AutoDelete});
    const auto now = [&model](const QString &filter) {
        return expected(model, filter, DomainModel::All, DomainModel::Name, Qt::AscendingOrder);
    };
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(shown(model), now(u"mode:autodelete"_s));
    model.setFilter(u"fresh mode:autodelete"_s);
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(model.rowCount(), 100);
}

void TestManyNames::randomChanges()
{
    DomainModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setToday(today);
    model.assign(m_names);
    QRandomGenerator dice(17);
    const DomainColumns others = someNames(2'000, 99);
    QString filter;
    auto view = DomainModel::All;
    int column = DomainModel::Name;
    auto order = Qt::AscendingOrder;
    const QStringList filters{QString(), u"kofe"_s, u"алма OR days<30"_s, u"-kofe mode:auto"_s};
    for (int round = 0; round < 60; ++round) {
        switch (dice.bounded(6)) {
        case 0:
            model.setFilter(filter = filters.at(dice.bounded(4)));
            break;
        case 1:
            view = dice.bounded(2) ? DomainModel::All : DomainModel::LapsingIn30Days;
            model.setView(view);
            break;
        case 2:
            column = dice.bounded(int(DomainModel::ColumnCount));
            order = dice.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            model.sort(column, order);
            break;
        case 3: {
            DomainColumns part;
            for (int i = 0; i < 100; ++i)
                part.put(others.at(dice.bounded(int(others.size()))));
            model.merge(part, Instant::fromUtc(today.startOfDay(Qt::UTC).addSecs(round)));
            break;
        }
        case 4: {
            DomainRecord record = others.at(dice.bounded(int(others.size())));
            record.name = m_names.at(dice.bounded(int(m_names.size()))).name;
            model.upsert(record);
            break;
        }
        default:
            QTRY_VERIFY_WITH_TIMEOUT(!model.isArranging(), 30'000);
            for (int row = 0; row < model.rowCount(); row += 97)
                QCOMPARE(model.rowOf(model.ace(row)), row);
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(!model.isArranging(), 30'000);
    QVERIFY(shown(model) == expected(model, filter, view, column, order));
}

void TestManyNames::canGoWhileItWorks()
{
    for (int i = 0; i < 20; ++i) {
        DomainModel model;
        model.assign(m_names);
        model.sort(DomainModel::Owner);
        QVERIFY(model.isArranging());
    }
}

QTEST_GUILESS_MAIN(TestManyNames)
#include "tst_manynames.moc"

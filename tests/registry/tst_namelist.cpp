#include "registry/namelist.h"
#include "support/somenames.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class TestNameList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheRecordsSay()
    {
        const DomainColumns columns = test::someNames(400, 5);
        QList<int> rows;
        QList<DomainRecord> records;
        for (int row = int(columns.size()) - 1; row >= 0; row -= 3) {
            rows.append(row);
            records.append(columns.at(row));
        }
        for (const NameList &names : {NameList(columns, rows), NameList(records)}) {
            QCOMPARE(names.size(), records.size());
            QCOMPARE(names.records(), records);
            QCOMPARE(names.first(), records.first());
            for (qsizetype i = 0; i < names.size(); ++i) {
                QCOMPARE(names.at(i), records.at(i));
                QCOMPARE(names.name(i).ace(), records.at(i).name.ace());
                QCOMPARE(names.mode(i), records.at(i).mode);
                QCOMPARE(names.renewsOn(i), records.at(i).renews.utc().date());
            }
        }
        QVERIFY(NameList().isEmpty());
        QVERIFY(NameList(QList<DomainRecord>{{}}).isEmpty()); // it has no name
    }

    void picksByText()
    {
        const NameList names{
            {.name = DomainName::fromUser(u"a.kz"_s),
             .mode = RenewalMode::AutoDelete,
             .transferMode = u"Default"_s},
            {.name = DomainName::fromUser(u"b.kz"_s), .mode = RenewalMode::Default},
            {.name = DomainName::fromUser(u"c.kz"_s)}};
        const auto found = [&names](DomainColumns::Text column, const QString &text) {
            const NameList some = names.withText(column, text);
            QStringList result;
            for (qsizetype i = 0; i < some.size(); ++i)
                result.append(some.name(i).ace());
            return result;
        };
        QCOMPARE(found(DomainColumns::Mode, u"autodelete"_s), QStringList{u"a.kz"_s});
        QCOMPARE(found(DomainColumns::Mode, u"AUTORENEW"_s), QStringList());
        QCOMPARE(found(DomainColumns::Mode, QString()), QStringList{u"c.kz"_s});
        QCOMPARE(found(DomainColumns::TransferMode, u"DEFAULT"_s), QStringList{u"a.kz"_s});
    }

    void whatIsDueFirstStandsFirst()
    {
        const auto due = [](const QString &name, const QString &when) {
            return DomainRecord{.name = DomainName::fromUser(name),
                                .renews = Instant::fromRegistrar(when)};
        };
        const NameList names{due(u"later.kz"_s, u"2027-05-05 08:00:00.0"_s),
                             due(u"unknown.kz"_s, QString()),
                             due(u"evening.kz"_s, u"2027-03-01 20:00:00.0"_s),
                             due(u"morning.kz"_s, u"2027-03-01 08:00:00.0"_s)};
        const NameList sorted = names.bySoonest();
        QStringList order;
        for (qsizetype i = 0; i < sorted.size(); ++i)
            order.append(sorted.name(i).ace());
        // Of one day they stay as they stood.
        QCOMPARE(order,
                 QStringList({u"evening.kz"_s, u"morning.kz"_s, u"later.kz"_s, u"unknown.kz"_s}));
    }
};

QTEST_GUILESS_MAIN(TestNameList)
#include "tst_namelist.moc"

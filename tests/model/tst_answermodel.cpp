#include "model/answermodel.h"
#include "operations/reply.h"
#include "support/memory.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class TestAnswerModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAList()
    {
        AnswerModel model;
        QAbstractItemModelTester tester(&model);
        model.setReply(test::reply(200,
                                   {{u"column"_s, {u"domain"_s, u"renewal date"_s}},
                                    {u"domain"_s, {u"a.kz"_s, u"b.kz"_s}},
                                    {u"renewal date"_s, {QString(), u"2027-03-01"_s}},
                                    {u"total"_s, {u"200"_s}}}));
        QVERIFY(model.isList());
        QCOMPARE(model.asText(), u"domain\trenewal date\na.kz\t(no value)\nb.kz\t2027-03-01"_s);
        QCOMPARE(model.facts(), QStringList{u"total: 200"_s});
    }

    void showsProperties()
    {
        AnswerModel model;
        QAbstractItemModelTester tester(&model);
        const QString marked = u"<b>&amp; bold</b>"_s; // as it came, whatever it looks like
        model.setReply(
            test::reply(200, {{u"domain"_s, {u"a.kz"_s}}, {u"status"_s, {u"ACTIVE"_s, marked}}}));
        QVERIFY(!model.isList());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"domain"_s);
        QCOMPARE(model.index(2, 0).data().toString(), u"status [1]"_s);
        QCOMPARE(model.index(2, 1).data().toString(), marked);
        QVERIFY(model.facts().isEmpty());
    }

    /// A few hundred kilobytes that would be a table of ten thousand million cells.
    void announcesMoreThanItBrings()
    {
        QStringList columns;
        for (int i = 0; i < 10'000; ++i)
            columns.append(i % 2 ? u"domain"_s : u"column-"_s + QString::number(i));
        Reply reply = test::reply(200, {{u"column"_s, columns}});
        QList<Cells::Place> places(999'999);
        places.append({.at = 0, .size = 4});
        reply.properties[u"DOMAIN"_s] = {.name = u"domain"_s, .values = {"z.kz", places}};
        reply.properties[u"X-REST"_s] = reply.properties[u"DOMAIN"_s];
        const test::PeakMemory peak;
        AnswerModel model;
        model.setReply(reply);
        QVERIFY(peak.grown() < (16 << 20));
        QCOMPARE(model.rowCount(), 1'000'000);
        QVERIFY(model.columnCount() <= 200);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"domain"_s);
        QCOMPARE(model.index(999'999, 1).data().toString(), u"z.kz"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"(no value)"_s);
        QVERIFY(model.facts().size() <= 200);
    }

    void showsNothing()
    {
        AnswerModel model;
        QAbstractItemModelTester tester(&model);
        model.setReply(test::reply(541));
        QCOMPARE(model.rowCount(), 0);
        model.setReply(test::reply(200, {{u"domain"_s, {u"a.kz"_s}}}));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAnswerModel)
#include "tst_answermodel.moc"

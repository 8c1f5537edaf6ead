#include "model/zonemodel.h"
#include "model/zonerules.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

/// The registrar's word, ours and the account's, side by side.
class TestZoneRules : public QObject
{
    Q_OBJECT

private:
    /// What agrees with the program in everything.
    static ZoneFacts facts()
    {
        GetZoneInfo::Outcome info{.zone = u"kz"_s,
                                  .realtime = false,
                                  .periods = {},
                                  .renewalPeriods = {},
                                  .graceDays = 0,
                                  .redemptionDays = 0,
                                  .handlesUpdateable = false,
                                  .renews = true,
                                  .renewsAtTransfer = true,
                                  .transferLocks = true,
                                  .tradePossible = true,
                                  .ownerChange = {},
                                  .idn = true,
                                  .shortest = 1,
                                  .longest = 63,
                                  .texts = {},
                                  .further = {}};
        for (int year = 1; year <= 10; ++year)
            info.periods.append(u"%1Y"_s.arg(year));
        info.renewalPeriods = info.periods;
        ZoneFacts all;
        all.info.read = info;
        all.prices.read = {.zone = u"kz"_s,
                           .active = true,
                           .periodType = u"YEAR"_s,
                           .setup = {u"0.00"_s, u"EUR"_s},
                           .annual = {u"38.50"_s, u"EUR"_s},
                           .transfer = {u"38.50"_s, u"EUR"_s},
                           .trade = {},
                           .application = {u"0.00"_s, u"EUR"_s},
                           .domainCount = u"180"_s};
        all.account.read = StatusRegistrar::Outcome{};
        all.account.read->renewalMode = RenewalMode::AutoRenew;
        all.account.read->transferMode = u"AUTODENY"_s;
        return all;
    }
    static ZoneRule rule(const ZoneFacts &facts, const QString &title,
                         const QString &zone = u"kz"_s)
    {
        for (const ZoneRule &one : zoneRules(zone, facts)) {
            if (one.title == title)
                return one;
        }
        return {};
    }

private Q_SLOTS:
    void findsNoDifferenceWhereThereIsNone()
    {
        QCOMPARE(differences(zoneRules(u"kz"_s, facts())), 0);
        const ZoneRule terms = rule(facts(), u"Terms of a registration"_s);
        QCOMPARE(terms.verdict, ZoneRule::Agrees);
        QCOMPARE(terms.registrar, terms.ours);
        QCOMPARE(rule(facts(), u"Zone open for orders"_s).verdict, ZoneRule::Agrees);
        QCOMPARE(rule(facts(), u"Yearly price"_s).account, text(Amount{u"38.50"_s, u"EUR"_s}));
        QCOMPARE(rule(facts(), u"Change of owner"_s).account, u"Not stated by the registrar"_s);
        QCOMPARE(rule(facts(), u"Change of owner"_s).verdict, ZoneRule::NotStated);
    }

    void marksEachDifference_data()
    {
        using Change = void (*)(ZoneFacts &);
        QTest::addColumn<QString>("title");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *title, Change change) {
            QTest::newRow(title) << QString::fromLatin1(title) << change;
        };
        row("Carried out at once", [](ZoneFacts &f) { f.info.read->realtime = true; });
        row("Terms of a registration", [](ZoneFacts &f) {
            f.info.read->periods = {u"1Y"_s, u"2Y"_s};
        });
        row("Terms of a renewal", [](ZoneFacts &f) { f.info.read->renewalPeriods = {u"R1Y"_s}; });
        row("Can be renewed by an order", [](ZoneFacts &f) { f.info.read->renews = false; });
        row("Characters before the zone", [](ZoneFacts &f) { f.info.read->longest = 61; });
        row("Names in other letters (IDN)", [](ZoneFacts &f) { f.info.read->idn = false; });
        row("How the owner changes", [](ZoneFacts &f) { f.info.read->tradePossible = false; });
        row("A changed contact reaches the registry",
            [](ZoneFacts &f) { f.info.read->handlesUpdateable = true; });
        row("Transfer lock", [](ZoneFacts &f) { f.info.read->transferLocks = false; });
        row("Grace after the renewal date", [](ZoneFacts &f) { f.info.read->graceDays = 35; });
        row("Days in which a lost name can be restored",
            [](ZoneFacts &f) { f.info.read->redemptionDays = 30; });
        row("Zone open for orders", [](ZoneFacts &f) { f.prices.read->active = false; });
        row("Yearly price is for", [](ZoneFacts &f) { f.prices.read->periodType = u"MONTH"_s; });
    }
    void marksEachDifference()
    {
        using Change = void (*)(ZoneFacts &);
        QFETCH(QString, title);
        QFETCH(Change, change);
        ZoneFacts changed = facts();
        change(changed);
        QCOMPARE(differences(zoneRules(u"kz"_s, changed)), 1);
        QCOMPARE(rule(changed, title).verdict, ZoneRule::Differs);
    }

    void saysWhatIsNotStated()
    {
        ZoneFacts silent;
        silent.info.read = GetZoneInfo::Outcome{};
        silent.prices.read = QueryZoneList::Row{};
        const QList<ZoneRule> rules = zoneRules(u"kz"_s, silent);
        QCOMPARE(differences(rules), 0);
        const ZoneRule terms = rule(silent, u"Terms of a registration"_s);
        QCOMPARE(terms.registrar, u"Not stated by the registrar"_s);
        QCOMPARE(terms.verdict, ZoneRule::NotStated);
        QCOMPARE(rule(silent, u"Zone open for orders"_s).account, u"Not in its list"_s);
        // What was not read is not what the registrar does not state.
        QCOMPARE(rule(silent, u"Answer to transfers out"_s).account, u"Not read yet"_s);
        const ZoneRule unread = rule({}, u"Terms of a registration"_s);
        QCOMPARE(unread.registrar, u"Not read yet"_s);
        QCOMPARE(unread.verdict, ZoneRule::Open);
    }

    void leavesOpenWhatNobodyCompares()
    {
        const ZoneRule year = rule(facts(), u"A transfer adds a year"_s);
        QCOMPARE(year.registrar, u"Yes"_s);
        QCOMPARE(year.verdict, ZoneRule::Open);
        QCOMPARE(rule(facts(), u"Auth code for a transfer in"_s).ours, u"Required"_s);
        QCOMPARE(rule(facts(), u"Auth code for a transfer in"_s, u"net.kz"_s).ours, u"Asked for"_s);
    }

    void showsUnknownPropertiesAsTheyCame()
    {
        ZoneFacts more = facts();
        more.info.read->further = {{u"registration system"_s, {u"FULFILLMENT"_s}},
                                   {u"tag"_s, {u"a"_s, u"<b>"_s}}};
        QCOMPARE(rule(more, u"registration system"_s).registrar, u"FULFILLMENT"_s);
        QCOMPARE(rule(more, u"tag"_s).registrar, u"a, <b>"_s);
        QVERIFY(rule(more, u"tag"_s).asItCame);
    }

    void wordsTerms_data()
    {
        QTest::addColumn<QStringList>("terms");
        QTest::addColumn<QString>("words");
        QTest::newRow("a range") << QStringList{u"1Y"_s, u"3Y"_s, u"2Y"_s} << u"1–3 year(s)"_s;
        QTest::newRow("gaps") << QStringList{u"1Y"_s, u"5Y"_s} << u"1, 5 years"_s;
        QTest::newRow("one") << QStringList{u"2Y"_s} << u"2 year(s)"_s;
        QTest::newRow("as it came") << QStringList{u"1Y"_s, u"3M"_s} << u"1Y, 3M"_s;
        QTest::newRow("none") << QStringList() << u"Not stated by the registrar"_s;
    }
    void wordsTerms()
    {
        QFETCH(QStringList, terms);
        QFETCH(QString, words);
        QCOMPARE(termsText(terms), words);
    }

    void isATable()
    {
        ZoneModel model;
        QAbstractItemModelTester tester(&model);
        model.show(zoneRules(u"kz"_s, facts()));
        QVERIFY(model.rowCount() > 20);
        const QModelIndex head = model.index(0, ZoneModel::Title);
        QCOMPARE(model.flags(head), Qt::NoItemFlags);
        ZoneFacts changed = facts();
        changed.info.read->realtime = true;
        model.show(zoneRules(u"kz"_s, changed));
        QCOMPARE(model.index(1, ZoneModel::Verdict).data(), QVariant(u"Differs"_s));
        QVERIFY(
            model.asText().contains(u"Carried out at once\tYes\tNo, people do it\t–\tDiffers"_s));
        QCOMPARE(model.asText({1}).count(u'\n'), 1);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestZoneRules)
#include "tst_zonerules.moc"

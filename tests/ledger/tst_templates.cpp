#include "ledger/asking.h"
#include "ledger/schema.h"

#include <QTemporaryDir>

using namespace kz;
using namespace kz::test;

namespace {

const QString servers = u"NAMESERVER"_s;

std::optional<Result<QList<Template>, LedgerError>> all(Ledger &ledger,
                                                        const QString &kind = servers)
{
    return answer<QList<Template>>([&](QObject *c, auto done) { ledger.templates(kind, c, done); });
}

std::optional<Result<Template, LedgerError>> save(Ledger &ledger, const Template &one)
{
    return answer<Template>([&](QObject *c, auto done) { ledger.saveTemplate(one, c, done); });
}

Template set(const QString &id, const QString &name, const QStringList &hosts)
{
    return {.id = id, .kind = servers, .name = name, .values = hosts};
}

} // namespace

/// Templates, and the way of a ledger of the first version to one that has them.
class TestTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsChangesAndDrops();
    void takesEachNameOnce();
    void survivesClosing();
    void bringsVersionOneAlong();

private:
    QString folder() const { return m_folder->filePath(u"profile"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTemplates::keepsChangesAndDrops()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QCOMPARE(all(ledger)->value(), QList<Template>());
    const QStringList hosts{u"ns2.host.example"_s, u"ns1.host.example 192.0.2.1"_s};
    const auto first = save(ledger, set(u"b"_s, u"  Steppe   DNS "_s, hosts));
    QVERIFY(first->ok());
    QCOMPARE(first->value().name, u"Steppe DNS"_s);
    QVERIFY(save(ledger, set(u"a"_s, u"Орда"_s, hosts))->ok());
    QVERIFY(save(ledger, {.id = u"c"_s, .kind = u"CONTACT"_s, .name = u"Orda"_s})->ok());

    QList<Template> now = all(ledger)->value();
    QCOMPARE(now.size(), 2);
    QCOMPARE(now.at(0).name, u"Steppe DNS"_s);
    QCOMPARE(now.at(0).values, hosts); // in their order, not the alphabet's
    QVERIFY(now.at(0).savedAt.isValid());
    QCOMPARE(now.at(1).name, u"Орда"_s);

    // A new name, other and fewer hosts, the same set.
    QVERIFY(save(ledger, set(u"b"_s, u"Dala"_s, {u"ns3.host.example"_s}))->ok());
    now = all(ledger)->value();
    QCOMPARE(now.size(), 2);
    QCOMPARE(now.at(0).name, u"Dala"_s);
    QCOMPARE(now.at(0).values, QStringList{u"ns3.host.example"_s});

    const auto drop = [&ledger](const QString &id) {
        return answer<bool>([&](QObject *c, auto done) { ledger.dropTemplate(id, c, done); })
            ->value();
    };
    QVERIFY(drop(u"b"_s));
    QVERIFY(!drop(u"b"_s));
    QCOMPARE(all(ledger)->value().size(), 1);
    QCOMPARE(all(ledger, u"CONTACT"_s)->value().size(), 1);
}

void TestTemplates::takesEachNameOnce()
{
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QVERIFY(save(ledger, set(u"a"_s, u"Дала"_s, {u"ns1.host.example"_s}))->ok());
    const auto again = save(ledger, set(u"b"_s, u"дАЛА "_s, {u"ns2.host.example"_s}));
    QVERIFY(!again->ok());
    QCOMPARE(again->error().kind, LedgerError::Kind::NameTaken);
    QVERIFY(text(again->error()).contains(u"Дала"_s));
    QCOMPARE(all(ledger)->value().size(), 1);
    QCOMPARE(all(ledger)->value().first().values, QStringList{u"ns1.host.example"_s});
    // Its own name in other letters is no other name.
    QVERIFY(save(ledger, set(u"a"_s, u"ДАЛА"_s, {u"ns1.host.example"_s}))->ok());
}

void TestTemplates::survivesClosing()
{
    {
        Ledger ledger(folder());
        QVERIFY(open(ledger)->ok());
        QVERIFY(save(ledger, set(u"a"_s, u"Дала"_s, {u"ns1.host.example"_s}))->ok());
    }
    Ledger ledger(folder());
    QVERIFY(open(ledger)->ok());
    QCOMPARE(all(ledger)->value().first().name, u"Дала"_s);
}

/// tests/data/ledger-version-1.sql is the dump of a file that a program of that version wrote.
void TestTemplates::bringsVersionOneAlong()
{
    QCOMPARE(layOut(u"ledger-version-1.sql"_s, folder()), 1);
    QVERIFY(schemaVersion() > 1);

    Ledger ledger(folder());
    const auto opened = open(ledger);
    QVERIFY2(opened->ok(), opened->ok() ? "" : qPrintable(text(opened->error())));
    // What was there is there, and what is open still is.
    const auto orders = history(ledger, 36'500);
    QCOMPARE(orders->value().size(), 2);
    for (const Order &order : orders->value()) {
        const bool mode = order.request.command == "SetDomainRenewalMode"_L1;
        QCOMPARE(order.state, mode ? Order::State::Accepted : Order::State::Done);
        QCOMPARE(order.steps.size(), mode ? 3 : 4);
        QCOMPARE(order.request.params.value(u"DOMAIN"), order.request.object);
    }
    const auto drafts =
        answer<QList<Draft>>([&](QObject *c, auto done) { ledger.drafts(c, done); });
    QCOMPARE(drafts->value().size(), 1);
    QCOMPARE(drafts->value().first().values.value(u"DOMAIN"_s), u"тұлпар.kz"_s);
    const auto events =
        answer<QList<SeenEvent>>([&](QObject *c, auto done) { ledger.events(36'500, c, done); });
    QCOMPARE(events->value().size(), 1);
    QCOMPARE(events->value().first().data.size(), 4);
    // And what is new works.
    QVERIFY(save(ledger, set(u"a"_s, u"Дала"_s, {u"ns1.host.example"_s}))->ok());
    QCOMPARE(all(ledger)->value().size(), 1);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"

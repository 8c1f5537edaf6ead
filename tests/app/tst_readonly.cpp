#include "app/consolepage.h"
#include "app/deskwindow.h"
#include "forms/commandedit.h"
#include "forms/commandform.h"
#include "ledger/ledger.h"
#include "operations/setdomainrenewalmode.h"
#include "operations/typedcommand.h"

using namespace kz;
using namespace Qt::StringLiterals;

/// A window started with --read-only sends no write, whoever wants it to.
class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        m_desk->readOnly = true;
    }
    void cleanup() { m_desk.reset(); }
    void everyFormOfTheCatalogue_data();
    void everyFormOfTheCatalogue();
    void everyCommandOfTheCatalogue();
    void theSameWithoutIt();
    void whatWaitedInTheLedger();
    void aPlanThatWaited();
    void theConsole();

private:
    /// How often anything was asked for that is not known to be a read.
    int writes()
    {
        static const QSet<QString> reads{u"checkdomains"_s,
                                         u"checknameserver"_s,
                                         u"domainprice"_s,
                                         u"getzoneinfo"_s,
                                         u"querycommandsyntax"_s,
                                         u"querycontactlist"_s,
                                         u"querydomainlist"_s,
                                         u"querydomainlistbycontact"_s,
                                         u"queryeventlist"_s,
                                         u"querynameserverlist"_s,
                                         u"queryforeigntransferlist"_s,
                                         u"queryobjectloglist"_s,
                                         u"querytransferlist"_s,
                                         u"queryupcomingaccountinglist"_s,
                                         u"queryzonelist"_s,
                                         u"startsession"_s,
                                         u"statusaccount"_s,
                                         u"statuscontact"_s,
                                         u"statusdomain"_s,
                                         u"statusdomaintransfer"_s,
                                         u"statusevent"_s,
                                         u"statusnameserver"_s,
                                         u"statusregistrar"_s,
                                         u"statusunsyncregistrycontact"_s,
                                         u"stopsession"_s};
        int all = 0;
        const QStringList names = m_desk->registrar().askedFor();
        for (const QString &name : names)
            all += reads.contains(name) ? 0 : m_desk->registrar().asked(name);
        return all;
    }
    int reads()
    {
        return m_desk->registrar().asked(u"QueryDomainList"_s)
            + m_desk->registrar().asked(u"StatusAccount"_s);
    }
    Subjects everything()
    {
        const QString name =
            m_desk->desk().domains()->everything().records().constFirst().name.ace();
        return {.names = {*m_desk->record(name)},
                .handles = {u"P-ASL07"_s},
                .servers = {u"ns1.steppe-dns.example"_s},
                .typed = u"ModifyDomain\nDOMAIN="_s + name,
                .withdrawable = name,
                .transfers = {{.name = DomainName::fromRegistrar(name)}},
                .events = {u"1"_s}};
    }
    /// One request of each kind, straight at the desk.
    static QList<Request> requests()
    {
        QList<Request> all;
        const QList<OperationInfo> operations = Catalogue::operations();
        for (const OperationInfo &operation : operations) {
            const bool typed = operation.command == TypedCommand::command;
            all.append({.command = typed ? u"ModifyDomain"_s : QString(operation.command),
                        .repeat = Repeat::Never,
                        .params = Params().add("DOMAIN"_L1, u"aq-bota.kz"_s),
                        .object = u"aq-bota.kz"_s});
        }
        return all;
    }

    std::unique_ptr<DeskWindow> m_desk;
};

void TestReadOnly::everyFormOfTheCatalogue_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < Catalogue::entries().size(); ++i)
        QTest::addRow("%d %s", i, Catalogue::entries().at(i).title) << i;
}

void TestReadOnly::everyFormOfTheCatalogue()
{
    QFETCH(int, number);
    const Catalogue::Entry &entry = Catalogue::entries().at(number);
    QVERIFY(m_desk->open());
    Subjects subjects = everything();
    if (!entry.fits(subjects)) // the one for a name whose owner is being changed
        subjects.pending = {u"TradeDomain"_s};
    QVERIFY(entry.fits(subjects));
    m_desk->window->run(entry, subjects);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->form() || entry.place == Catalogue::AsTab, DeskWindow::soon);
    if (Form *form = m_desk->form()) {
        m_desk->tickAll();
        QVERIFY(!m_desk->mayReview());
        Q_EMIT form->reviewWanted(); // Ctrl+Enter
        QVERIFY(!m_desk->send());
        QVERIFY(!m_desk->click(form->act()));
    }
    m_desk->desk().readAccount();
    const int before = reads();
    QTRY_VERIFY_WITH_TIMEOUT(reads() > before,
                             DeskWindow::soon); // whatever was sent has come by now
    QCOMPARE(writes(), 0);
}

void TestReadOnly::everyCommandOfTheCatalogue()
{
    QVERIFY(m_desk->open());
    int refused = 0;
    const QList<Request> all = requests();
    for (const Request &request : all) {
        m_desk->desk().place(
            request, m_desk->window.get(),
            [&refused](const Result<Order, LedgerError> &order) { refused += order ? 0 : 1; });
        m_desk->desk().placeBatch({request, request}, m_desk->window.get(),
                                  [&refused](const Result<PlacedBatch, LedgerError> &batch) {
                                      refused += batch ? 0 : 1;
                                  });
    }
    QTRY_COMPARE_WITH_TIMEOUT(refused, 2 * int(all.size()), DeskWindow::soon);
    const int before = reads();
    m_desk->desk().readAccount();
    QTRY_VERIFY_WITH_TIMEOUT(reads() > before, DeskWindow::soon);
    QVERIFY(m_desk->desk().orders().isEmpty());
    QCOMPARE(writes(), 0);
}

/// The count would see it.
void TestReadOnly::theSameWithoutIt()
{
    m_desk->readOnly = false;
    QVERIFY(m_desk->open());
    const QList<Request> all = requests();
    for (const Request &request : all)
        m_desk->desk().place(request, m_desk->window.get(),
                             [](const Result<Order, LedgerError> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(writes() >= all.size() - 1, DeskWindow::soon);
}

/// Another window has queued an order; this one leaves it alone, whatever is pressed.
void TestReadOnly::whatWaitedInTheLedger()
{
    QVERIFY(m_desk->openSignIn());
    {
        Ledger ledger(m_desk->profileFolder());
        bool placed = false;
        ledger.open(this, [](const Result<QList<Order>, LedgerError> &) {});
        ledger.place(requests().first(), u"other"_s, this,
                     [&placed](const Result<Order, LedgerError> &order) { placed = order.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(placed, DeskWindow::soon);
    }
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn() && m_desk->desk().orders().size() == 1,
                             DeskWindow::soon);
    const QString id = m_desk->desk().orders().first().id;
    m_desk->desk().sendNow(id);
    m_desk->desk().supply(id, {});
    m_desk->desk().lookAtAll();
    // While it is being read, it is not read again.
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->desk().facts().reading, DeskWindow::soon);
    const int before = reads();
    m_desk->desk().readList();
    QTRY_VERIFY_WITH_TIMEOUT(reads() > before, DeskWindow::soon);
    QCOMPARE(m_desk->desk().orders().first().state, Order::State::Queued);
    QCOMPARE(writes(), 0);
}

/// Nor does it let go on, pause or stop a plan: what waits is not its own to decide on.
void TestReadOnly::aPlanThatWaited()
{
    QVERIFY(m_desk->openSignIn());
    QString plan;
    {
        Ledger ledger(m_desk->profileFolder());
        ledger.open(this, [](const Result<QList<Order>, LedgerError> &) {});
        ledger.placeBatch(requests().first(1), u"other"_s, this,
                          [&plan](const Result<PlacedBatch, LedgerError> &placed) {
                              plan = placed ? placed->batch.id : QString();
                          });
        QTRY_VERIFY_WITH_TIMEOUT(!plan.isEmpty(), DeskWindow::soon);
    }
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn() && m_desk->desk().batches().contains(plan),
                             DeskWindow::soon);
    for (const Batch::State to :
         {Batch::State::Paused, Batch::State::Running, Batch::State::Stopped})
        m_desk->desk().changeBatch(plan, to);
    std::optional<QList<Batch>> kept; // behind whatever else was asked of the ledger
    Ledger after(m_desk->profileFolder());
    after.open(this, [](const Result<QList<Order>, LedgerError> &) {});
    m_desk->desk().addNote(
        {.id = u"n"_s, .object = u"aq-bota.kz"_s, .text = u"behind it"_s}, this,
        [&](const auto &) { after.batches(1, this, [&kept](const auto &all) { kept = *all; }); });
    QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), DeskWindow::soon);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().state, Batch::State::Running);
    QCOMPARE(m_desk->desk().orders().first().state, Order::State::Queued);
    QCOMPARE(writes(), 0);
}

void TestReadOnly::theConsole()
{
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->choose(u"Console"_s));
    auto *page = m_desk->window->page<ConsolePage>();
    page->form()->setText(u"ModifyDomain\nDOMAIN=aq-bota.kz"_s);
    QVERIFY(!m_desk->click(u"sendCommand"_s));
    page->form()->setText(u"StatusDomain\nDOMAIN=aq-bota.kz"_s);
    const int before = m_desk->registrar().asked(u"StatusDomain"_s);
    QVERIFY(m_desk->clickSoon(u"sendCommand"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->registrar().asked(u"StatusDomain"_s) > before,
                             DeskWindow::soon);
    QCOMPARE(writes(), 0);
}

QTEST_MAIN(TestReadOnly)
#include "tst_readonly.moc"

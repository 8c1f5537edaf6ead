#include "look/icons.h"
#include "look/searchfield.h"
#include "look/style.h"
#include "look/tableview.h"
#include "views/activityfacts.h"
#include "views/activityview.h"
#include "views/batchfacts.h"
#include "views/batchpage.h"
#include "views/domainfacts.h"
#include "views/domainview.h"
#include "views/orderfacts.h"
#include "views/orderpage.h"
#include "views/pendingview.h"
#include "views/resultpage.h"
#include "views/reviewpage.h"
#include "views/sampledata.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;
using S = Order::State;

/// Draws each page in light and dark: nothing is cut off at the least width the window gives it.
/// With KZ_PICTURES=folder the pictures are kept, to be looked at.
class TestPictures : public QObject
{
    Q_OBJECT

    DomainModel m_domains;
    ContactModel m_contacts;
    ActivityModel m_activity;
    PendingModel m_pending;

    /// A page with its panel, as the window puts them.
    static std::unique_ptr<QWidget> beside(QWidget *page, QWidget *panel)
    {
        auto window = std::make_unique<QWidget>();
        auto *row = new QHBoxLayout(window.get());
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(page, 1);
        if (panel) {
            panel->setFixedWidth(312);
            row->addWidget(panel);
        }
        return window;
    }

    std::unique_ptr<QWidget> page(const QString &name)
    {
        if (name == u"domains"_s) {
            auto *view = new DomainView(&m_domains);
            auto *facts = new DomainFacts(&m_domains, &m_contacts, &m_activity);
            auto window = beside(view, facts);
            const QString ace = DomainName::fromUser(u"алматы-кофе.kz"_s).ace();
            view->showName(ace);
            facts->setName(ace);
            facts->setSelectedCount(3);
            return window;
        }
        if (name == u"nothing-fits"_s) {
            auto *view = new DomainView(&m_domains);
            view->search()->setText(u"жоқ атау"_s);
            return beside(view, nullptr);
        }
        if (name == u"pending"_s) {
            auto *view = new PendingView(&m_pending);
            auto *facts = new OrderFacts(&m_contacts);
            facts->setNow(sample::now);
            facts->setOrder(sample::openOrders().at(3));
            auto window = beside(view, facts);
            view->showOrder(u"d"_s);
            return window;
        }
        if (name == u"activity"_s) {
            auto *view = new ActivityView(&m_activity);
            auto *facts = new ActivityFacts;
            view->table()->selectRow(2);
            facts->setEntry(view->current());
            return beside(view, facts);
        }
        if (name == u"review"_s) {
            auto *review = new ReviewPage;
            review->setContent(reviewContent());
            return beside(review, nullptr);
        }
        if (name == u"batch"_s) {
            const QString mode = u"SetDomainRenewalMode"_s;
            const QList<Order> orders{
                sample::order(u"1"_s, u"алматы-кофе.kz"_s, S::Done, mode),
                sample::order(u"2"_s, u"sary-arka-tours.kz"_s, S::Rejected, mode),
                sample::order(u"3"_s, u"қазақ.kz"_s, S::Queued, mode)};
            BatchProgress progress;
            progress.batch.placedAt = sample::now;
            progress.title = orderTitle(orders.constFirst());
            progress.total = progress.objects = 3;
            progress.waiting = progress.done = progress.refused = 1;
            auto *batch = new BatchPage;
            batch->setBatch(progress, orders);
            auto *facts = new BatchFacts;
            facts->setBatch(progress, orders);
            return beside(batch, facts);
        }
        auto *result = new ResultPage(&m_contacts);
        result->setNow(sample::now);
        const S state = name == u"taken"_s ? S::Accepted
            : name == u"unknown"_s         ? S::Unknown
                                           : S::Done;
        result->setOrder(sample::order(u"x"_s, u"дала-кофе.kz"_s, state));
        return beside(result, nullptr);
    }

    static ReviewContent reviewContent()
    {
        ReviewContent content;
        content.title = u"Review: register дала-кофе.kz"_s;
        content.fact = u"Step 2 of 3"_s;
        const auto row = [&content](const QString &field, const QString &entered,
                                    const QString &sent, bool changed = false, bool mono = false) {
            content.rows.append({field, entered, sent, changed, mono});
        };
        row(u"Domain"_s, u"Дала-Кофе.kz"_s, u"xn----7sbaoi3ae1a8c.kz"_s, true, true);
        row(u"Term"_s, u"2 years"_s, u"2"_s);
        row(u"Owner"_s, u"Dala Coffee LLP"_s, u"P-DLC31"_s);
        row(u"Name servers"_s, u"NS1.steppe-dns.example."_s, u"ns1.steppe-dns.example"_s, true,
            true);
        row({}, u"ns2.steppe-dns.example"_s, u"ns2.steppe-dns.example"_s, false, true);
        row(u"BIN"_s, u"BIN 0001 4000 0002"_s, u"000140000002"_s, true, true);
        content.command = u"COMMAND=AddDomain\nDOMAIN=xn----7sbaoi3ae1a8c.kz\nPERIOD=2\n"
                          "OWNERCONTACT0=P-DLC31\nX-COMPANY-VAT-ID=000140000002"_s;
        content.costLines = {{u"Balance now"_s, u"24,418.60 EUR"_s}};
        content.warning = u"Once the registrar has taken the order, nothing here can call it back: "
                          ".kz has no delete command."_s;
        content.steps = {{u"Taken"_s, u"The registrar says it has the order."_s},
                         {u"By hand"_s, u"The rules give 3 working days for the check."_s},
                         {u"Registered"_s, u"Only when the registry lists it."_s}};
        content.decided = {u"Web server 104.21.5.1 outside Kazakhstan: send anyway"_s};
        content.act = u"Send registration order"_s;
        content.actNote = u"Sends on SANDBOX"_s;
        return content;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_domains.setToday(sample::today);
        m_domains.setAccountMode(RenewalMode::AutoRenew);
        m_domains.setOwners(sample::owners());
        m_domains.assign(sample::domains());
        m_domains.setOpenOrders(sample::openOrders());
        m_contacts.assign(sample::contacts());
        m_activity.setToday(sample::today);
        QList<Order> all = sample::openOrders();
        all.append(
            sample::order(u"r"_s, u"kokpar-club.kz"_s, S::Rejected, u"TransferDomain"_s, 60));
        all.append(sample::order(u"y"_s, u"алматы-кофе.kz"_s, S::Done, u"SetDomainRenewalMode"_s,
                                 60 * 20));
        m_activity.setOrders(all);
        m_pending.setNow(sample::now);
        m_pending.setOrders(sample::openOrders());
        m_pending.setTransfers({{DomainName::fromUser(u"saumal.kz"_s), u"TRADEPENDING"_s}});
    }

    void pages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("dark");
        for (const QString &name :
             {u"domains"_s, u"nothing-fits"_s, u"pending"_s, u"activity"_s, u"review"_s, u"taken"_s,
              u"unknown"_s, u"registered"_s, u"batch"_s}) {
            QTest::addRow("%s light", qPrintable(name)) << name << false;
            QTest::addRow("%s dark", qPrintable(name)) << name << true;
        }
    }
    void pages()
    {
        QFETCH(QString, name);
        QFETCH(bool, dark);
        m_domains.setFilter({});
        applyLook(*qApp, dark ? Theme::Dark : Theme::Light);
        const std::unique_ptr<QWidget> window = page(name);
        window->resize(1160, 820);
        window->show();
        // Wrapping labels reach their height in a second round of layouts.
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        for (int round = 0; round < 3; ++round)
            QCoreApplication::sendPostedEvents();
        const QPixmap picture = window->grab();
        QVERIFY(!picture.isNull());
        // The window gives a page and its panel no less than this.
        QVERIFY2(window->minimumSizeHint().width() <= 1180 - 160,
                 qPrintable(QString::number(window->minimumSizeHint().width())));
        const QString folder = qEnvironmentVariable("KZ_PICTURES");
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(picture.save(
                u"%1/views-%2-%3.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s)));
        }
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"

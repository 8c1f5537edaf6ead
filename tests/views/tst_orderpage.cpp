#include "look/celldelegate.h"
#include "look/codebox.h"
#include "look/icons.h"
#include "look/kind.h"
#include "look/pagehead.h"
#include "look/style.h"
#include "look/tableview.h"
#include "views/activityfacts.h"
#include "views/orderpage.h"
#include "views/orderwords.h"
#include "views/panel.h"
#include "views/pendingview.h"
#include "views/resultpage.h"
#include "views/reviewpage.h"
#include "views/reviewtable.h"
#include "views/sampledata.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kz;
using namespace Qt::StringLiterals;
using S = Order::State;

/// The pages about orders: their words for each state, and what their buttons ask for.
class TestOrderPage : public QObject
{
    Q_OBJECT

    static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (QPushButton *found : page.findChildren<QPushButton *>()) {
            if (found->text() == text && !found->isHidden())
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }

    void registeredIsSaidOnlyWhenDone_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i <= int(S::Withdrawn); ++i)
            QTest::addRow("%s", qPrintable(text(S(i)))) << i;
    }
    void registeredIsSaidOnlyWhenDone()
    {
        QFETCH(int, number);
        const bool done = S(number) == S::Done;
        OrderPage page(OrderPage::Use::Result);
        page.setNow(sample::now);
        page.setOrder(sample::order(u"x"_s, u"дала-кофе.kz"_s, S(number)));
        QVERIFY(page.sentence().contains(u"дала-кофе.kz"_s));
        QCOMPARE(page.headline() == u"Registered"_s, done);
        QString words = page.headline() + page.sentence();
        for (const LifeLine::Step &step : page.findChild<LifeLine *>()->steps()) {
            // What is still open may name the aim.
            if (step.state != LifeLine::State::Open)
                words += step.title;
        }
        words.remove(u"not yet registered"_s);
        QCOMPARE(words.contains(u"registered"_s, Qt::CaseInsensitive), done);
        // No secret, on the page or in what is copied.
        QVERIFY(!asText(*page.order()).contains(u"hidden-in-tests"_s));
        QVERIFY(asText(*page.order()).contains(u"AUTH=•"_s));
    }

    void eachStateTellsItselfApart()
    {
        QSet<QString> headlines;
        QSet<QString> pills;
        for (int i = 0; i <= int(S::Withdrawn); ++i) {
            const Order order = sample::order(u"x"_s, u"a-1.kz"_s, S(i));
            headlines.insert(face(order).headline);
            pills.insert(statePill(order).text);
            QVERIFY(statePill(order).text.size() <= 18);
            QVERIFY(iconNames().contains(iconOf(S(i))));
        }
        QCOMPARE(headlines.size(), int(S::Withdrawn) + 1);
        QCOMPARE(pills.size(), int(S::Withdrawn) + 1);
    }

    void lifeShowsWhatIsStillOpen()
    {
        const auto life = [](S state) {
            return lifeOf(sample::order(u"x"_s, u"a-1.kz"_s, state), sample::now, {});
        };
        QCOMPARE(life(S::Accepted).size(), 5);
        QCOMPARE(life(S::Accepted).at(3).state, LifeLine::State::Current);
        QCOMPARE(life(S::Accepted).at(4).state, LifeLine::State::Open);
        QCOMPARE(life(S::Unknown).at(2).state, LifeLine::State::Unknown);
        for (const LifeLine::Step &step : life(S::Done))
            QCOMPARE(step.state, LifeLine::State::Done);
    }

    /// The registrar has one word for a trade that was refused and one that was taken back.
    void endsAreToldInWords_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<S>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("trade withdrawn") << u"TradeDomain"_s << S::Withdrawn << u"TRADE_FAILED"_s
                                         << u"The change of owner was withdrawn and is over."_s;
        QTest::newRow("its withdrawal")
            << u"TradeDomain"_s << S::Done << u"TRADE_FAILED: The account withdrew the trade"_s
            << u"The change of owner was withdrawn and is over."_s;
        QTest::newRow("trade refused") << u"TradeDomain"_s << S::Failed << u"TRADE_FAILED: No"_s
                                       << u"The name keeps its owner."_s;
        QTest::newRow("transfer withdrawn")
            << u"TransferDomain"_s << S::Withdrawn << u"TRANSFER_FAILED"_s << u"It was withdrawn"_s;
        QTest::newRow("transfer denied")
            << u"TransferDomain"_s << S::Done << u"FOREIGN_TRANSFER_FAILED"_s
            << u"The name stays in this account."_s;
        QTest::newRow("no event") << u"TradeDomain"_s << S::Withdrawn << u"Decided by hand"_s
                                  << u"Decided by hand"_s;
    }
    void endsAreToldInWords()
    {
        QFETCH(QString, command);
        QFETCH(S, state);
        QFETCH(QString, words);
        QFETCH(QString, meaning);
        Order order = sample::order(u"x"_s, u"a-1.kz"_s, S::Accepted, command);
        order.state = state;
        order.steps.append({.state = state, .at = sample::now, .words = words});
        const QString sub = lifeOf(order, sample::now, {}).constLast().sub;
        QVERIFY2(sub.startsWith(meaning), qPrintable(sub));
        QVERIFY(sub.endsWith(words)); // the registrar's own
    }

    void serverOrdersInventNothing()
    {
        const Order taken =
            sample::order(u"x"_s, u"ns1.primer.kz"_s, S::Accepted, u"DeleteNameserver"_s);
        // Who carries them out, and when, the registrar does not say; there is no name to show.
        QVERIFY(face(taken).sentence.contains(u"not stated by the registrar"_s));
        for (const LifeLine::Step &step : lifeOf(taken, sample::now, {})) {
            QVERIFY(step.title != u"People work on it"_s);
            QVERIFY(!step.sub.contains(u"by hand"_s));
        }
        ResultPage page(nullptr);
        page.setNow(sample::now);
        page.setOrder(taken);
        page.show();
        QVERIFY(!button(page, u"Show the name"_s));
        page.setOrder(sample::order(u"y"_s, u"a-1.kz"_s, S::Done));
        QVERIFY(button(page, u"Show the name"_s));
    }

    void looksWithoutNewsAreNoSteps()
    {
        Order order = sample::order(u"x"_s, u"a-1.kz"_s, S::Unknown);
        const qsizetype before = lifeOf(order, sample::now, {}).size();
        for (int i = 0; i < 3; ++i) {
            order.steps.append(sample::step(S::Unknown, sample::now));
            QCOMPARE(looksAt(order).size(), i + 1);
        }
        QCOMPARE(lifeOf(order, sample::now, {}).size(), before);
    }

    void followsTheOrderLive()
    {
        ResultPage page(nullptr);
        page.setNow(sample::now);
        page.setOrder(sample::order(u"x"_s, u"a-1.kz"_s, S::Queued));
        const QString before = page.orderPage()->headline();
        page.setOrder(sample::order(u"x"_s, u"a-1.kz"_s, S::Accepted));
        QVERIFY(page.orderPage()->headline() != before);
        QSignalSpy look(&page, &ResultPage::lookWanted);
        page.show();
        QTest::mouseClick(button(page, u"Look now"_s), Qt::LeftButton);
        QCOMPARE(look.at(0).at(0).toString(), u"x"_s);
    }

    void onePrimaryAtMost()
    {
        for (const auto use : {OrderPage::Use::Detail, OrderPage::Use::Result}) {
            for (int i = 0; i <= int(S::Withdrawn); ++i) {
                OrderPage page(use);
                page.setOrder(sample::order(u"x"_s, u"a-1.kz"_s, S(i)));
                int primaries = 0;
                for (const QPushButton *found : page.findChildren<QPushButton *>())
                    primaries += !found->isHidden() && kindOf(found) == Kind::Primary ? 1 : 0;
                QCOMPARE(primaries, page.primary() ? 1 : 0);
            }
        }
    }

    void dropsOnlyInASecondStep()
    {
        OrderPage page(OrderPage::Use::Detail);
        page.show();
        page.setOrder(sample::order(u"x"_s, u"a-1.kz"_s, S::Accepted));
        QVERIFY(!button(page, u"Drop…"_s));
        page.setOrder(sample::order(u"x"_s, u"a-1.kz"_s, S::NotFound));
        QSignalSpy drop(&page, &OrderPage::dropWanted);
        button(page, u"Drop…"_s)->click();
        QCOMPARE(drop.count(), 0);
        QTRY_VERIFY(button(page, u"Keep the order"_s));
        button(page, u"Keep the order"_s)->click();
        QVERIFY(!button(page, u"Drop the order"_s));
        button(page, u"Drop…"_s)->click();
        QTRY_VERIFY(button(page, u"Drop the order"_s));
        QPushButton *sure = button(page, u"Drop the order"_s);
        sure->click();
        sure->click();
        QCOMPARE(drop.count(), 1);
    }

    void pendingListOpensOrders()
    {
        PendingModel model;
        model.setNow(sample::now);
        model.setOrders(sample::openOrders());
        PendingTransfer trade;
        trade.name = DomainName::fromUser(u"saumal.kz"_s);
        trade.status = u"TRADEPENDING"_s;
        model.setTransfers({trade});
        PendingView view(&model);
        view.resize(860, 600);
        view.show();
        QVERIFY(view.showOrder(u"d"_s));
        QCOMPARE(view.currentOrder(), u"d"_s);
        QSignalSpy open(&view, &PendingView::openWanted);
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(open.at(0).at(0).toString(), u"d"_s);
        view.setSegment(PendingModel::HoldersSegment);
        QCOMPARE(model.rowCount(), 2); // its head and the trade
        QVERIFY(view.showOrder(u"b"_s)); // shows all again
        // The keyboard never stops on a head.
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(view.table(), i < 6 ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(!view.table()->currentIndex().data(PendingModel::IsHeadRole).toBool());
        }
    }

    void pendingListFollowsAnOrder_data()
    {
        QTest::addColumn<S>("from");
        QTest::addColumn<S>("to");
        const QList<S> states{S::Queued,      S::Sending, S::Accepted,
                              S::NeedsAction, S::Unknown, S::NotFound};
        for (const S from : states) {
            for (const S to : states) {
                if (from != to)
                    QTest::addRow("%s to %s", qPrintable(text(from)), qPrintable(text(to)))
                        << from << to;
            }
        }
    }
    /// An order moves to another group, with the keyboard and the selection.
    void pendingListFollowsAnOrder()
    {
        QFETCH(S, from);
        QFETCH(S, to);
        PendingModel model;
        model.setNow(sample::now);
        const auto orders = [](S state) {
            return sample::openOrders() + QList{sample::order(u"moved"_s, u"a-1.kz"_s, state)};
        };
        model.setOrders(orders(from));
        PendingView view(&model);
        view.resize(860, 600);
        view.show();
        QVERIFY(view.showOrder(u"moved"_s));
        view.table()->selectRow(view.table()->currentIndex().row());
        QSignalSpy other(&view, &PendingView::currentOrderChanged);
        model.setOrders(orders(to));
        QCOMPARE(view.currentOrder(), u"moved"_s);
        QCOMPARE(view.table()->selectedRows(), QList{model.rowOf(u"moved"_s)});
        QCOMPARE(other.count(), 0);
    }

    /// What others ask for becomes our answer: another row, and still the same name.
    void pendingListFollowsAName()
    {
        PendingModel model;
        model.setNow(sample::now);
        model.setOrders(sample::openOrders());
        const ForeignTransfer asked{.name = DomainName::fromUser(u"a-1.kz"_s)};
        model.setForeign({asked});
        PendingView view(&model);
        view.resize(860, 600);
        view.show();
        view.table()->selectRow(model.rowOf(u"foreign a-1.kz"_s));
        QCOMPARE(view.currentObject(), u"a-1.kz"_s);
        Order answer = sample::order(u"answer"_s, u"a-1.kz"_s, S::Queued, u"TransferDomain"_s);
        answer.request.params.add("ACTION"_L1, u"DENY"_s);
        model.setOrders(sample::openOrders() + QList{answer});
        QCOMPARE(view.currentOrder(), u"answer"_s);
        QCOMPARE(view.table()->selectedRows(), QList{model.rowOf(u"answer"_s)});
        // Over, and nothing else of the name is open: some other row, and none selected.
        model.setForeign({});
        model.setOrders(sample::openOrders());
        QVERIFY(!view.currentOrder().isEmpty());
        QVERIFY(view.table()->selectedRows().isEmpty());
    }

    void pendingListBeginsByKeyboard_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::newRow("at the end") << QKeySequence(Qt::CTRL | Qt::Key_End, Qt::Key_Return);
        QTest::newRow("at the start") << QKeySequence(Qt::CTRL | Qt::Key_Home, Qt::Key_Return);
        QTest::newRow("one down") << QKeySequence(Qt::Key_Down, Qt::Key_Return);
        QTest::newRow("where it stands") << QKeySequence(Qt::Key_Return);
    }
    /// Nothing is current yet, and the first row is a head.
    void pendingListBeginsByKeyboard()
    {
        QFETCH(const QKeySequence, keys);
        PendingModel model;
        model.setNow(sample::now);
        model.setOrders(sample::openOrders());
        PendingView view(&model);
        view.resize(860, 600);
        view.show();
        QApplication::setActiveWindow(&view);
        view.takeFocus();
        QTRY_VERIFY(view.table()->hasFocus());
        QSignalSpy open(&view, &PendingView::openWanted);
        for (int i = 0; i < keys.count(); ++i)
            QTest::keyClick(view.table(), keys[uint(i)].key(), keys[uint(i)].keyboardModifiers());
        QCOMPARE(open.count(), 1);
    }

    /// While nothing is open the keyboard waits on the page, not on a button that a key would
    /// press.
    void pendingListKeepsTheKeyboardWithoutRows()
    {
        PendingModel model;
        model.setNow(sample::now);
        PendingView view(&model);
        view.resize(860, 600);
        view.show();
        QApplication::setActiveWindow(&view);
        view.takeFocus();
        QTRY_VERIFY(view.hasFocus());
        model.setOrders(sample::openOrders());
        QVERIFY(view.table()->hasFocus());
        QSignalSpy open(&view, &PendingView::openWanted);
        QTest::keyClick(view.table(), Qt::Key_Return);
        QCOMPARE(open.count(), 1);
        model.setOrders({});
        QVERIFY(view.hasFocus());
    }

    void reviewActsOnce()
    {
        ReviewPage page;
        ReviewContent content;
        content.title = u"Review"_s;
        content.rows = {{u"Domain"_s, u"A-1.KZ"_s, u"a-1.kz"_s, true, true}};
        content.act = u"Send registration order"_s;
        page.setContent(content);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QSignalSpy act(&page, &ReviewPage::actWanted);
        QSignalSpy back(&page, &ReviewPage::backWanted);
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(act.count(), 1);
        QTest::mouseClick(page.act(), Qt::LeftButton);
        QCOMPARE(act.count(), 1);
        QVERIFY(!page.act()->isEnabled());
        page.setFailed(u"The disk is full."_s);
        QVERIFY(page.act()->isEnabled());
        page.setBlocked(u"This window is read-only."_s);
        QVERIFY(!page.act()->isEnabled());
        QTest::keyClick(&page, Qt::Key_Escape);
        QTRY_COMPARE(back.count(), 1);
    }

    void reviewHasNoEmptyCell()
    {
        ReviewTable table;
        ReviewContent content;
        content.rows = {{u"Renewal mode"_s, u"Default"_s, {}, false, true},
                        {u"Term"_s, u"1 year"_s, u"1"_s, false, true}};
        table.setContent(content);
        const QModelIndex left = table.index(0, ReviewTable::Sent);
        QVERIFY(!left.data().toString().isEmpty());
        QCOMPARE(left.data(ToneRole).toInt(), int(Tone::Muted));
        QCOMPARE(table.index(1, ReviewTable::Sent).data().toString(), u"1"_s);
        // Old beside new: what is empty there was or becomes empty.
        content.sentHead = u"New"_s;
        table.setContent(content);
        QVERIFY(table.index(0, ReviewTable::Sent).data().toString().isEmpty());
    }

    void panelIsAsWideWithItsScrollBar()
    {
        QWidget panel;
        QVBoxLayout *lines = scrollingLines(&panel);
        auto *line = new QWidget(lines->parentWidget());
        lines->addWidget(line);
        panel.resize(312, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const int width = line->width();
        const auto *bar = panel.findChild<QScrollArea *>()->verticalScrollBar();
        QVERIFY(!bar->isVisible());
        line->setMinimumHeight(900);
        QTRY_VERIFY(bar->isVisible());
        QTRY_COMPARE(line->width(), width);
    }

    void reviewNeverInventsAPrice()
    {
        ReviewPage page;
        const auto says = [&page](const QString &words) {
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (label->text() == words)
                    return true;
            }
            return false;
        };
        page.setContent({});
        QVERIFY(says(u"Price not known"_s));
        ReviewContent content;
        content.cost = u"56.00 EUR"_s;
        page.setContent(content);
        QVERIFY(says(u"56.00 EUR"_s));
        QVERIFY(!says(u"Price not known"_s));
    }

    void activityMasksSecrets()
    {
        ActivityModel model;
        model.setOrders(sample::openOrders());
        ActivityFacts facts;
        facts.setEntry(model.index(model.rowOf(u"d 2"_s), 0));
        QString shown;
        for (const CodeBox *box : facts.findChildren<CodeBox *>())
            shown += box->text();
        QVERIFY(shown.contains(u"AUTH=•"_s));
        QVERIFY(!shown.contains(u"hidden-in-tests"_s));
    }
};

QTEST_MAIN(TestOrderPage)
#include "tst_orderpage.moc"

#include "look/actionbar.h"
#include "look/icons.h"
#include "look/message.h"
#include "look/pagehead.h"
#include "look/searchfield.h"
#include "look/style.h"
#include "look/tableview.h"
#include "views/domainfacts.h"
#include "views/domainview.h"
#include "views/emptypage.h"
#include "views/sampledata.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

/// The page of names and the panel beside it, with real widgets.
class TestDomainView : public QObject
{
    Q_OBJECT

    /// So many that they are filtered beside the window's thread.
    static QList<DomainRecord> fillWithMany(DomainModel &model)
    {
        QList<DomainRecord> list;
        for (int i = 0; i < 12'000; ++i)
            list.append({.name = DomainName::fromRegistrar(u"n%1.kz"_s.arg(i))});
        model.assign(list);
        if (!QTest::qWaitFor([&model] { return !model.isArranging(); }, 30'000))
            qWarning("The names are still being arranged.");
        return list;
    }

    struct Window
    {
        DomainModel model;
        DomainView view{&model};

        Window()
        {
            model.setToday(sample::today);
            model.setAccountMode(RenewalMode::AutoRenew);
            model.setOwners(sample::owners());
            model.assign(sample::domains());
            view.resize(860, 600);
            view.show();
            view.activateWindow();
            if (!QTest::qWaitForWindowActive(&view))
                qWarning("The window did not become active: shortcuts will not work.");
            view.table()->setFocus();
        }
        QStringList selected() const
        {
            QStringList names;
            for (const DomainRecord &record : view.selected().records())
                names.append(record.name.unicode());
            names.sort();
            return names;
        }
        void select(const QStringList &names)
        {
            view.table()->clearSelection();
            for (const QString &name : names) {
                const int row = model.rowOf(DomainName::fromUser(name).ace());
                view.table()->selectionModel()->setCurrentIndex(
                    view.table()->model()->index(row, DomainModel::Mode),
                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
        QMenu *openMenu() const
        {
            for (QMenu *menu : view.findChildren<QMenu *>()) {
                if (menu->isVisible())
                    return menu;
            }
            return nullptr;
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }

    void selectionSurvivesByName()
    {
        Window window;
        const QStringList two{u"tengri-soft.kz"_s, u"алматы-кофе.kz"_s};
        window.select(two);
        QCOMPARE(window.selected(), two);
        const QString current = window.view.currentName();
        window.view.table()->sortByColumn(DomainModel::Name, Qt::DescendingOrder);
        QCOMPARE(window.selected(), two);
        QCOMPARE(window.view.currentName(), current);
        QList<DomainRecord> list = sample::domains();
        list.removeAt(3);
        window.model.assign(list);
        QCOMPARE(window.selected(), two);
        window.view.search()->setText(u"tengri"_s);
        QCOMPARE(window.selected(), QStringList{u"tengri-soft.kz"_s});
        // Hidden by the filter, selected again without it.
        window.view.search()->clear();
        QCOMPARE(window.selected(), two);
        window.view.search()->setText(u"tengri"_s);
        window.view.table()->clearSelection();
        window.view.search()->clear();
        QCOMPARE(window.selected(), QStringList{});
    }

    void anotherLongListSelectsNoOtherNames()
    {
        Window window;
        QList<DomainRecord> list = fillWithMany(window.model);
        const QStringList two{u"n17.kz"_s, u"n4000.kz"_s};
        window.select(two);
        QCOMPARE(window.selected(), two);
        list.removeFirst(); // all others stand elsewhere now
        window.model.assign(list);
        QTRY_COMPARE(window.model.rowCount(), 11'999);
        QCOMPARE(window.selected(), QStringList());
    }

    void aNameIsShownOnceItsRowIsThere()
    {
        Window window;
        fillWithMany(window.model);
        window.view.search()->setText(u"n1"_s);
        QTRY_VERIFY(!window.model.isArranging());
        window.view.table()->selectAll();
        QVERIFY(window.selected().size() > 1'000);
        QVERIFY(window.view.showName(u"n40.kz"_s)); // hidden until the filter is gone
        QCOMPARE(window.selected(), QStringList());
        QTRY_COMPARE(window.selected(), QStringList{u"n40.kz"_s});
        QCOMPARE(window.view.currentName(), u"n40.kz"_s);
        QVERIFY(window.view.search()->text().isEmpty());
        // What is typed later is what is wanted then.
        window.view.search()->setText(u"n1"_s);
        QTRY_VERIFY(!window.model.isArranging());
        QVERIFY(window.view.showName(u"n41.kz"_s));
        QTest::keyClicks(window.view.search(), u"n2"_s);
        QTRY_VERIFY(!window.model.isArranging());
        QCOMPARE(window.selected(), QStringList());
        QCOMPARE(window.view.search()->text(), u"n2"_s);
    }

    void allIsNotSelectedBeforeItsRowsAreThere()
    {
        Window window;
        fillWithMany(window.model);
        const auto *all = window.view.findChild<QPushButton *>(u"selectAllNames"_s);
        QVERIFY(all->isEnabled());
        window.view.search()->setText(u"n77"_s);
        QVERIFY(window.model.isArranging());
        QVERIFY(!all->isEnabled());
        QTest::keyClick(window.view.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(window.selected(), QStringList());
        QTRY_VERIFY(all->isEnabled());
        QTest::keyClick(window.view.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(window.selected().size(), window.model.rowCount());
        // Those of the filter and no others, now and without it.
        QVERIFY(window.model.rowCount() < 200);
        const QStringList those = window.selected();
        window.view.search()->clear();
        QTRY_VERIFY(!window.model.isArranging());
        QCOMPARE(window.selected(), those);
    }

    void keyboardSwitchesTheMode_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("F2") << int(Qt::Key_F2);
        QTest::newRow("Space on the mode") << int(Qt::Key_Space);
    }
    void keyboardSwitchesTheMode()
    {
        QFETCH(int, key);
        Window window;
        window.select({u"tengri-soft.kz"_s, u"zhailau-sut.kz"_s});
        QSignalSpy wanted(&window.view, &DomainView::modeWanted);
        QTest::keyClick(window.view.table(), Qt::Key(key));
        QMenu *menu = window.openMenu();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), settableModes().size());
        QTest::keyClick(menu, Qt::Key_Down); // from the first mode to the second
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<NameList>().size(), 2);
        QCOMPARE(wanted.at(0).at(1).value<RenewalMode>(), settableModes().at(1));
    }

    void readOnlySwitchesNothing()
    {
        Window window;
        window.view.setReadOnly(true);
        window.select({u"tengri-soft.kz"_s});
        QTest::keyClick(window.view.table(), Qt::Key_F2);
        QVERIFY(!window.openMenu());
    }

    void copiesCellsAndNames()
    {
        Window window;
        window.select({u"алматы-кофе.kz"_s});
        QTest::keyClick(window.view.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"алматы-кофе.kz"_s);
        QTest::keyClick(window.view.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), 5); // the columns that are shown
        QCOMPARE(cells.constFirst(), u"алматы-кофе.kz"_s);
        QCOMPARE(cells.constLast(), u"Almaty Coffee LLP"_s);
    }

    void emptyStatesSayWhy()
    {
        Window window;
        auto *empty = window.view.findChild<EmptyPage *>();
        QVERIFY(empty->isHidden());
        window.view.search()->setText(u"no such name"_s);
        QVERIFY(!empty->isHidden());
        QVERIFY(window.view.table()->isHidden());
        QVERIFY(empty->text().contains(u"no such name"_s));
        QTest::mouseClick(empty->verb(), Qt::LeftButton);
        QVERIFY(empty->isHidden());
        QCOMPARE(window.model.rowCount(), 13);
        window.model.assign({});
        QSignalSpy read(&window.view, &DomainView::readWanted);
        QTest::mouseClick(empty->verb(), Qt::LeftButton);
        QCOMPARE(read.count(), 1);
        const QString before = empty->text();
        window.view.setReading(true);
        QVERIFY(empty->text() != before);
        QVERIFY(empty->verb()->isHidden());
    }

    void keysReachEverything()
    {
        Window window;
        QTest::keyClick(window.view.table(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(window.view.focusWidget(), window.view.search());
        QTest::keyClicks(window.view.search(), u"tengri"_s);
        QCOMPARE(window.model.rowCount(), 1);
        QVERIFY(window.view.showName(u"zhailau-sut.kz"_s)); // drops the filter
        QCOMPARE(window.view.currentName(), u"zhailau-sut.kz"_s);
        window.view.table()->setFocus();
        auto *bar = window.view.findChild<ActionBar *>();
        QVERIFY(!bar->isHidden());
        QSignalSpy open(&window.view, &DomainView::openWanted);
        QTest::keyClick(window.view.table(), Qt::Key_Return);
        QCOMPARE(open.count(), 1);
        for (const QWidget *widget : window.view.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()) {
                const auto *button = qobject_cast<const QPushButton *>(widget);
                QVERIFY2((button && !button->text().isEmpty())
                             || !widget->accessibleName().isEmpty(),
                         widget->metaObject()->className());
            }
        }
        QTest::keyClick(window.view.table(), Qt::Key_Escape);
        QVERIFY(bar->isHidden());
    }

    void columnsAreKept()
    {
        QByteArray state;
        {
            Window window;
            QVERIFY(window.view.table()->isColumnHidden(DomainModel::Ace));
            window.view.table()->setColumnHidden(DomainModel::Ace, false);
            window.view.table()->setColumnWidth(DomainModel::Name, 333);
            state = window.view.columns();
        }
        Window window;
        QVERIFY(!window.view.restoreColumns(QByteArray("damaged")));
        QVERIFY(window.view.restoreColumns(state));
        QVERIFY(!window.view.table()->isColumnHidden(DomainModel::Ace));
        QCOMPARE(window.view.table()->columnWidth(DomainModel::Name), 333);
    }

    void theOwnerTakesWhatIsLeft()
    {
        Window window;
        const TableView *table = window.view.table();
        for (const int width : {1100, 857}) {
            window.view.resize(dp(width), dp(600));
            QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
            QVERIFY(!table->horizontalScrollBar()->isVisible());
        }
    }

    void factsSayWhenTheNameLapses()
    {
        Window window;
        ContactModel contacts;
        contacts.assign(sample::contacts());
        ActivityModel activity;
        DomainFacts facts(&window.model, &contacts, &activity);
        facts.resize(dp(312), dp(800));
        facts.show();
        auto *message = facts.findChild<Message *>();
        facts.setName(u"zhailau-sut.kz"_s);
        QVERIFY(message->isEmpty());
        facts.setName(DomainName::fromUser(u"алматы-кофе.kz"_s).ace());
        QVERIFY(message->title().contains(u"2027"_s));
        QVERIFY(message->title().contains(u"12"_s));
        QCOMPARE(message->level(), Message::Level::Danger);
        // Nothing in the panel is wider than the panel.
        QTRY_VERIFY(message->mapTo(&facts, QPoint(message->width(), 0)).x() <= facts.width());
        QSignalSpy wanted(&facts, &DomainFacts::modeWanted);
        QTest::mouseClick(message->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(1).value<RenewalMode>(), RenewalMode(RenewalMode::AutoRenew));
        DomainRecord record = sample::domains().constFirst();
        record.mode = RenewalMode::AutoRenew;
        window.model.upsert(record);
        QVERIFY(message->isEmpty());
        // Under the account's default, too.
        record.mode = RenewalMode::Default;
        window.model.upsert(record);
        window.model.setAccountMode(RenewalMode::AutoExpire);
        QVERIFY(!message->isEmpty());
    }

    void withoutANameTheFactsAreThoseOfAll()
    {
        Window window;
        ContactModel contacts;
        ActivityModel activity;
        DomainFacts facts(&window.model, &contacts, &activity);
        const auto value = [&facts](const QString &label) {
            for (const Label *fact : facts.findChildren<Label *>()) {
                if (fact->isVisibleTo(&facts) && fact->accessibleName().startsWith(label + u": "_s))
                    return fact->text();
            }
            return QString();
        };
        window.model.setToday(QDate(2027, 2, 19));
        window.model.setAccountMode(RenewalMode::AutoDelete);
        const auto name = [](int i, RenewalMode mode, const QString &renews) {
            return DomainRecord{.name = DomainName::fromRegistrar(u"n%1.kz"_s.arg(i)),
                                .mode = std::move(mode),
                                .renews = Instant::fromRegistrar(renews)};
        };
        window.model.assign({name(1, RenewalMode::AutoRenew, u"2027-01-31 08:00:00"_s),
                             name(2, RenewalMode::AutoRenew, u"2027-02-01 08:00:00"_s),
                             name(3, RenewalMode::Default, u"2027-02-19 08:00:00"_s),
                             name(4, RenewalMode::AutoDelete, u"2027-02-20 08:00:00"_s),
                             name(5, RenewalMode::AutoExpire, u"2028-01-20 08:00:00"_s),
                             name(6, RenewalMode::RenewOnce, u"2028-02-01 08:00:00"_s),
                             name(7, {}, {})});
        QCOMPARE(value(u"Auto-renew"_s), u"2"_s);
        QCOMPARE(value(u"Auto-delete"_s), u"2"_s); // one as the account has it
        QCOMPARE(value(u"Not read yet"_s), u"1"_s);
        QCOMPARE(value(u"Before"_s), u"1 renew"_s);
        QCOMPARE(value(u"February 2027"_s), u"2 lapse\n1 renew"_s);
        QCOMPARE(value(u"January 2028"_s), u"1 lapse"_s);
        QCOMPARE(value(u"Later"_s), u"1 renew"_s);
        QCOMPARE(value(u"Date not known"_s), u"1 not known"_s);
        window.model.upsert(name(4, RenewalMode::AutoRenew, u"2027-03-20 08:00:00"_s));
        QCOMPARE(value(u"February 2027"_s), u"1 lapse\n1 renew"_s);
        QCOMPARE(value(u"March 2027"_s), u"1 renew"_s);
        facts.setName(u"n1.kz"_s);
        QVERIFY(value(u"March 2027"_s).isEmpty());
        facts.setName({});
        QCOMPARE(value(u"March 2027"_s), u"1 renew"_s);
    }
};

QTEST_MAIN(TestDomainView)
#include "tst_domainview.moc"

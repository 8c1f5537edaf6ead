#include "app/deskwindow.h"
#include "app/inboxpage.h"
#include "look/tableview.h"
#include "model/eventwords.h"
#include "model/inboxmodel.h"
#include "operations/deleteevent.h"
#include "views/inboxview.h"

#include <QPlainTextEdit>

using namespace kz;
using namespace Qt::StringLiterals;

/// The registrar's events from their arrival to its history.
class TestInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void countsAsReadOnceSeen();
    void staysReadAfterARestart();
    void nothingGoesWithoutAReview();
    void asksWhereSomethingWouldBeLost();
    void manyWithOneDecision();
    void refusedStaysOpen();
    void doneByColleagues();
    void goneBeforeItWasSeen();
    void leadsToItsOrder();
    void nothingIsRichText();
    void writesNothingWhenReadOnly();

private:
    InboxPage *page() const { return m_desk->window->page<InboxPage>(); }
    InboxModel *inbox() const { return m_desk->desk().inbox(); }
    /// The registrar's people raise an event; answers its id once the window has it.
    QString raise(const QString &subclass, const QString &name, const QString &info,
                  const QString &eventClass = u"DOMAIN_MODIFICATION"_s);
    /// Goes to the inbox and selects these events alone.
    void select(const QStringList &ids);
    bool read(const QString &id) const { return inbox()->find(id)->readAt.isValid(); }
    bool done(const QString &id) const { return inbox()->find(id)->doneAt.isValid(); }
    QStringList states(const QString &id) const
    {
        return m_desk->states(QString(DeleteEvent::command), id);
    }
    int applied(const QString &id) const
    {
        return m_desk->registrar().applied(QString(DeleteEvent::command), id);
    }
    /// Somebody else who uses the account asks the registrar.
    sandbox::Answer ask(const QString &command, const sandbox::Values &values);
    /// They move it to history.
    void deleteElsewhere(const QString &id);

    std::unique_ptr<DeskWindow> m_desk;
};

void TestInbox::init()
{
    m_desk = std::make_unique<DeskWindow>();
    QVERIFY(m_desk->open());
    page()->setReadingTime(20ms);
    // Three changes and two trades that are under way.
    QTRY_COMPARE_WITH_TIMEOUT(inbox()->events().size(), 5, DeskWindow::soon);
}

QString TestInbox::raise(const QString &subclass, const QString &name, const QString &info,
                         const QString &eventClass)
{
    const auto newest = [this] {
        QString id;
        for (const SeenEvent &event : inbox()->events())
            id = event.id.toInt() > id.toInt() ? event.id : id;
        return id;
    };
    const QString before = newest();
    m_desk->registrar().raise(eventClass, subclass, name, {"domain:"_L1 + name}, info);
    m_desk->desk().readEvents();
    return QTest::qWaitFor([&] { return newest() != before; }, DeskWindow::soon) ? newest()
                                                                                 : QString();
}

void TestInbox::select(const QStringList &ids)
{
    m_desk->window->showPage(u"inbox"_s);
    TableView *table = page()->view()->table();
    QTRY_VERIFY(table->isVisible());
    table->clearSelection();
    for (const QString &id : ids) {
        const int row = inbox()->rowOf(id);
        QVERIFY(row >= 0);
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table->selectionModel()->setCurrentIndex(table->model()->index(row, 0),
                                                 QItemSelectionModel::NoUpdate);
    }
    QTRY_COMPARE(table->selectedRows().size(), ids.size());
}

sandbox::Answer TestInbox::ask(const QString &command, const sandbox::Values &values)
{
    sandbox::Request request;
    request.login = u"steppe-names:desk1"_s;
    request.password = DeskWindow::password();
    request.command = command;
    request.values = values;
    return m_desk->registrar().call(request);
}

void TestInbox::deleteElsewhere(const QString &id)
{
    QCOMPARE(ask(QString(DeleteEvent::command), {{u"EVENT"_s, id}}).code, 200);
}

void TestInbox::countsAsReadOnceSeen()
{
    const QString id = raise(u"MODIFICATION_SUCCESSFUL"_s, u"aq-bota.kz"_s, u"Done."_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(!read(id));
    const qsizetype fresh = inbox()->count(InboxModel::New);
    select({id});
    QTRY_VERIFY_WITH_TIMEOUT(read(id), DeskWindow::soon);
    QCOMPARE(inbox()->find(id)->readBy, u"desk1"_s);
    QVERIFY(inbox()->count(InboxModel::New) < fresh);
    QTRY_VERIFY(m_desk->shows(u"Change: done"_s));
    QVERIFY(m_desk->clickSoon(u"Mark as new"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!read(id), DeskWindow::soon);
    QCOMPARE(m_desk->registrar().asked(QString(DeleteEvent::command)), 0);
}

void TestInbox::staysReadAfterARestart()
{
    const QString id = raise(u"MODIFICATION_SUCCESSFUL"_s, u"aq-bota.kz"_s, u"Done."_s);
    select({id});
    QTRY_VERIFY_WITH_TIMEOUT(read(id), DeskWindow::soon);
    m_desk->restart();
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn(), DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(inbox()->find(id).has_value(), DeskWindow::soon);
    QVERIFY(read(id));
}

/// Not even plain news that somebody has read.
void TestInbox::nothingGoesWithoutAReview()
{
    const QString id = raise(u"MODIFICATION_SUCCESSFUL"_s, u"aq-bota.kz"_s, u"Done."_s);
    select({id});
    QTRY_VERIFY_WITH_TIMEOUT(read(id), DeskWindow::soon);
    QTest::keyClick(page()->view()->table(), Qt::Key_Delete);
    QTRY_VERIFY(m_desk->form());
    QCOMPARE(m_desk->form()->open().size(), 0); // nothing to tick, and still to be looked at
    QVERIFY(m_desk->shows(u"for everybody who uses the account"_s));
    QVERIFY(m_desk->click(u"reviewOrder"_s));
    QVERIFY(m_desk->shows(m_desk->form()->finality()));
    QCOMPARE(m_desk->registrar().asked(QString(DeleteEvent::command)), 0);
    QVERIFY(m_desk->click(m_desk->form()->act()));
    QTRY_COMPARE_WITH_TIMEOUT(states(id), QStringList{u"done"_s}, DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(done(id), DeskWindow::soon);
    QCOMPARE(applied(id), 1);
    QCOMPARE(inbox()->find(id)->doneBy, u"desk1"_s);
    QCOMPARE(inbox()->rowOf(id), -1); // no longer among the open ones
    page()->view()->show(InboxModel::Done);
    QVERIFY(inbox()->rowOf(id) >= 0);
    // The ledger says which name it told of.
    QVERIFY(m_desk->desk().orders().constLast().request.before.value(u"OBJECTID")
            == u"aq-bota.kz"_s);
}

void TestInbox::asksWhereSomethingWouldBeLost()
{
    const QString id = raise(u"MODIFICATION_NOTIFY"_s, u"aq-bota.kz"_s, u"Send the letter."_s);
    select({id});
    QTRY_VERIFY_WITH_TIMEOUT(read(id), DeskWindow::soon);
    QVERIFY(m_desk->clickSoon(u"Mark as done…"_s));
    QTRY_VERIFY(m_desk->form());
    QCOMPARE(m_desk->form()->blocking(), 0);
    QCOMPARE(m_desk->form()->undecided(), 1);
    QCOMPARE(m_desk->form()->open().constFirst().rule, Rule::E4Asks);
    QVERIFY(!m_desk->click(u"reviewOrder"_s)); // not without the tick
    m_desk->tickAll();
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(states(id), QStringList{u"done"_s}, DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(done(id), DeskWindow::soon);
    QCOMPARE(applied(id), 1);
    QCOMPARE(m_desk->desk().orders().constLast().request.decisions, QStringList{u"E4 "_s + id});
}

void TestInbox::manyWithOneDecision()
{
    QStringList ids;
    for (const SeenEvent &event : inbox()->events()) {
        if (event.subclass == u"MODIFICATION_SUCCESSFUL"_s)
            ids.append(event.id);
    }
    QCOMPARE(ids.size(), 3);
    page()->setReadingTime(1h);
    select(ids);
    QVERIFY(m_desk->choose(u"Mark events as done…"_s));
    QTRY_VERIFY(m_desk->form()); // nobody has read them
    QCOMPARE(m_desk->form()->open().constFirst().rule, Rule::E2Unread);
    m_desk->tickAll();
    QVERIFY(m_desk->send());
    for (const QString &id : std::as_const(ids)) {
        QTRY_COMPARE_WITH_TIMEOUT(states(id), QStringList{u"done"_s}, DeskWindow::soon);
        QTRY_VERIFY_WITH_TIMEOUT(done(id), DeskWindow::soon);
        QCOMPARE(applied(id), 1);
    }
    QCOMPARE(inbox()->count(InboxModel::Done), 3);
    QCOMPARE(inbox()->count(InboxModel::Open), 2);
}

void TestInbox::refusedStaysOpen()
{
    const QString id = raise(u"MODIFICATION_SUCCESSFUL"_s, u"aq-bota.kz"_s, u"Done."_s);
    select({id});
    QTRY_VERIFY_WITH_TIMEOUT(read(id), DeskWindow::soon);
    m_desk->forbidWrites();
    QVERIFY(m_desk->clickSoon(u"Mark as done…"_s));
    QTRY_VERIFY(m_desk->form());
    QVERIFY(m_desk->send());
    QTRY_COMPARE_WITH_TIMEOUT(states(id), QStringList{u"rejected"_s}, DeskWindow::soon);
    QVERIFY(!done(id));
    QVERIFY(inbox()->rowOf(id) >= 0);
    QCOMPARE(applied(id), 0);
}

/// What others did is seen, and nothing is sent for it.
void TestInbox::doneByColleagues()
{
    const QString id = raise(u"MODIFICATION_SUCCESSFUL"_s, u"aq-bota.kz"_s, u"Done."_s);
    deleteElsewhere(id);
    m_desk->window->showPage(u"inbox"_s);
    QVERIFY(m_desk->clickSoon(u"readEvents"_s));
    QTRY_VERIFY_WITH_TIMEOUT(done(id), DeskWindow::soon);
    QVERIFY(inbox()->find(id)->doneBy.isEmpty());
    QCOMPARE(inbox()->count(InboxModel::Open), 5);
    QVERIFY(states(id).isEmpty());
}

/// It was in history before we came: its words are read there.
void TestInbox::goneBeforeItWasSeen()
{
    m_desk->window.reset(); // nobody reads while it comes and goes
    m_desk->registrar().raise(u"DOMAIN_MODIFICATION"_s, u"MODIFICATION_SUCCESSFUL"_s,
                              u"aq-bota.kz"_s, {u"domain:aq-bota.kz"_s}, u"Unseen words."_s);
    const sandbox::Answer list = ask(u"QueryEventList"_s, {});
    const qsizetype column = list.table.columns.indexOf(u"event"_s);
    QVERIFY(column >= 0 && list.table.rows.size() == 6);
    const QString id = list.table.rows.back().at(column);
    deleteElsewhere(id);
    m_desk->restart();
    QVERIFY(m_desk->signIn(DeskWindow::password()));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn(), DeskWindow::soon);
    QTRY_VERIFY_WITH_TIMEOUT(inbox()->find(id).has_value(), DeskWindow::soon);
    QVERIFY(done(id));
    QCOMPARE(inbox()->find(id)->info, u"Unseen words."_s);
}

void TestInbox::leadsToItsOrder()
{
    QVERIFY(m_desk->registers(u"dala-pernesi.kz"_s));
    QVERIFY(m_desk->registrar().decide(u"dala-pernesi.kz"_s, sandbox::Decision::Notify,
                                       u"Send the certificate."_s));
    m_desk->desk().readEvents();
    QTRY_COMPARE_WITH_TIMEOUT(inbox()->asking(), 1, DeskWindow::soon);
    m_desk->window->showPage(u"inbox"_s);
    TableView *table = page()->view()->table();
    // What asks for something stands first.
    QTRY_COMPARE(table->currentIndex().isValid(), true);
    const QModelIndex first = inbox()->index(1, InboxModel::Belongs);
    QCOMPARE(first.data(InboxModel::KindRole).toInt(), int(EventKind::Attention));
    const Order order = m_desk->desk().orders().constFirst();
    QCOMPARE(first.data().toString(), order.number);
    const auto stake = inbox()->stakeOf(first.data(InboxModel::EventRole).value<SeenEvent>());
    QVERIFY(stake.asks);
    QCOMPARE(stake.order, order.number);
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_desk->shows(u"Send the certificate."_s));
    QVERIFY(!page()->isVisible());
}

/// The registrar's text may hold anything: it is shown as it came, and nothing is loaded.
void TestInbox::nothingIsRichText()
{
    const QString words = u"<b>bold</b><img src=\"http://127.0.0.1:9/x.png\"> & <script>"_s;
    const QString id = raise(u"MODIFICATION_NOTIFY"_s, u"aq-bota.kz"_s, words);
    select({id});
    QTRY_VERIFY(m_desk->shows(words));
    const auto labels = page()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const auto boxes = page()->findChildren<QPlainTextEdit *>();
    QVERIFY(!boxes.isEmpty());
    QVERIFY(boxes.constFirst()->toPlainText().contains(words));
}

void TestInbox::writesNothingWhenReadOnly()
{
    const QString id = raise(u"MODIFICATION_SUCCESSFUL"_s, u"aq-bota.kz"_s, u"Done."_s);
    m_desk->desk().setReadOnly(true);
    select({id});
    QTRY_VERIFY_WITH_TIMEOUT(read(id), DeskWindow::soon); // a note of ours
    QVERIFY(!m_desk->click(u"Mark as done…"_s));
    QCOMPARE(m_desk->registrar().asked(QString(DeleteEvent::command)), 0);
}

QTEST_MAIN(TestInbox)
#include "tst_inbox.moc"

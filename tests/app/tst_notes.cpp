#include "deskwindow.h"

#include "app/activitypage.h"
#include "app/domainspage.h"
#include "app/notedialog.h"
#include "app/pendingpage.h"
#include "forms/noteform.h"
#include "look/message.h"
#include "look/tableview.h"
#include "model/activitymodel.h"
#include "model/notebook.h"
#include "operations/adddomain.h"
#include "registry/hosting.h"
#include "views/activityview.h"
#include "views/domainview.h"
#include "views/pendingview.h"

#include <QDirIterator>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"aq-bota.kz"_s;

} // namespace

/// From the menu to a note that is seen again: of a name, of an order, after a restart, and when
/// the name has left.
class TestNotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        QVERIFY(m_desk->open());
        m_desk->window->resize(1400, 900);
    }
    void cleanup() { m_desk.reset(); }

    void ofAName();
    void ofAnOrder();
    void ofANameThatLeaves();
    void halfTypedStays();
    void discardIsTakenBack();
    void saysWhereTheServerStands();
    void isFoundByItsWords();
    void isWrittenReadOnly();
    void isToldWhenNotKept();
    void hasNoSubject();

private:
    static NoteDialog *dialog()
    {
        return qobject_cast<NoteDialog *>(QApplication::activeModalWidget());
    }
    /// It is there and has the keyboard.
    static bool opened()
    {
        return dialog() && dialog()->isActiveWindow()
            && dialog()->isAncestorOf(QApplication::focusWidget());
    }
    /// The keys that open it.
    void call() const
    {
        QApplication::setActiveWindow(m_desk->window.get());
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_desk->window.get(), Qt::Key_N,
                        Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// Where the keyboard is.
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void type(QLatin1StringView field, const QString &text)
    {
        QVERIFY(dialog());
        QWidget *editor = dialog()->form()->editor(QString(field));
        editor->setFocus(Qt::TabFocusReason);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
    }
    /// By keyboard alone, about what is in front.
    void write(const QString &text)
    {
        call();
        QTRY_VERIFY(opened());
        type(text);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
    }
    void startAgain()
    {
        m_desk->restart();
        QVERIFY(m_desk->signIn(DeskWindow::password()));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isSignedIn(), DeskWindow::soon);
        m_desk->window->resize(1400, 900);
    }
    void select(const QString &ace)
    {
        m_desk->select(ace);
        QTRY_VERIFY(m_desk->window->page<DomainsPage>()->noteSubject().object == ace);
    }
    /// Makes the first entry of Activity current that fits.
    bool showEntry(const std::function<bool(const QModelIndex &)> &fits) const
    {
        TableView *table = m_desk->window->page<ActivityPage>()->view()->table();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (!fits(index))
                continue;
            table->setCurrentIndex(index);
            return true;
        }
        return false;
    }
    /// It stands among the notes of the page in front.
    bool noted(const QString &words) const
    {
        const auto labels = m_desk->window->findChildren<QLabel *>(u"noteWords"_s);
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QString cell(int role) const
    {
        const DomainModel *model = m_desk->desk().domains();
        return model->index(model->rowOf(name), DomainModel::Name).data(role).toString();
    }
    /// From the ledger's file, by a connection of its own: user, object and words of each note.
    QStringList ledger() const
    {
        QStringList rows;
        {
            QDirIterator files(m_desk->folder(), {u"orders.sqlite"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"witness"_s);
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
            database.setDatabaseName(files.next());
            QSqlQuery query(database);
            if (database.open()
                && query.exec(u"SELECT person || '|' || object || '|' || words FROM notes"
                              " ORDER BY running"_s)) {
                while (query.next())
                    rows.append(query.value(0).toString());
            }
        }
        QSqlDatabase::removeDatabase(u"witness"_s);
        return rows;
    }

    std::unique_ptr<DeskWindow> m_desk;
};

void TestNotes::ofAName()
{
    select(name);
    QVERIFY(!cell(Qt::AccessibleTextRole).contains(u"note"_s));
    // By the menu, by the button beside the name, by keys.
    QVERIFY(m_desk->choose(u"Add a note…"_s));
    QTRY_VERIFY(opened());
    QVERIFY(dialog()->windowTitle().contains(name));
    m_desk->picture(u"note-of-a-name"_s);
    QVERIFY(!m_desk->click(u"keepNote"_s)); // nothing is written yet
    type(NoteForm::textField, u"Aigul rang: call back on Monday"_s);
    type(NoteForm::documentsField, u"Charter, by mail, 3 March"_s);
    QVERIFY(m_desk->click(u"keepNote"_s));
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(noted(u"Aigul rang: call back on Monday"_s));
    QVERIFY(noted(u"Documents sent: Charter, by mail, 3 March"_s));
    QVERIFY(m_desk->shows(u"desk1"_s));
    QVERIFY(m_desk->clickSoon(u"addNote"_s));
    QTRY_VERIFY(opened());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    m_desk->window->page<DomainsPage>()->takeFocus();
    write(u"She called"_s);
    const QStringList both{u"desk1|aq-bota.kz|Aigul rang: call back on Monday"_s,
                           u"desk1|aq-bota.kz|She called"_s};
    QTRY_COMPARE(ledger(), both);
    QTRY_VERIFY(noted(u"She called"_s));
    // Told in the list, to eyes and to ears, and not of other names.
    QVERIFY(cell(Qt::AccessibleTextRole).contains(u"2 note"_s));
    QVERIFY(cell(Qt::ToolTipRole).contains(u"She called"_s));
    m_desk->picture(u"notes-of-a-name"_s);
    select(u"nomad-print.kz"_s);
    QTRY_VERIFY(!noted(u"She called"_s));

    startAgain();
    select(name);
    QTRY_VERIFY_WITH_TIMEOUT(noted(u"Aigul rang: call back on Monday"_s), DeskWindow::soon);
    QVERIFY(noted(u"She called"_s));
    QCOMPARE(ledger(), both);
    QVERIFY(m_desk->desk().orders().isEmpty());
    // And among what happened, whatever became of the name.
    m_desk->window->showPage(u"activity"_s);
    QTRY_VERIFY(showEntry([](const QModelIndex &index) {
        return index.data(ActivityModel::NoteRole).value<Note>().text == u"She called"_s;
    }));
    QTRY_COMPARE(m_desk->window->page<ActivityPage>()->noteSubject().object, name);
    m_desk->picture(u"note-among-activity"_s);
    write(u"On Activity"_s);
    QTRY_COMPARE(ledger().size(), 3);
}

void TestNotes::ofAnOrder()
{
    const QString ordered = u"dala-pernesi.kz"_s;
    QVERIFY(m_desk->registers(ordered));
    m_desk->window->showPage(u"pending"_s);
    auto *page = m_desk->window->page<PendingPage>();
    const QString id = m_desk->desk().orders().constFirst().id;
    QTRY_VERIFY(page->view()->showOrder(id));
    page->view()->takeFocus();
    QTRY_COMPARE(page->noteSubject().order, id);
    write(u"Certificate asked for"_s);
    QTRY_VERIFY(noted(u"Certificate asked for"_s));
    m_desk->picture(u"note-of-an-order"_s);
    // It is over: the order leaves Pending, its note stays with it, and with the name.
    QVERIFY(m_desk->registrar().decide(ordered, sandbox::Decision::Done));
    m_desk->desk().lookAtAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->states(QString(AddDomain::command), ordered),
                              QStringList{u"done"_s}, DeskWindow::soon);
    startAgain();
    m_desk->window->showPage(u"activity"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showEntry([id](const QModelIndex &index) {
                                 return index.data(ActivityModel::OrderRole).value<Order>().id
                                     == id;
                             }),
                             DeskWindow::soon);
    QTRY_VERIFY(noted(u"Certificate asked for"_s));
    m_desk->picture(u"note-on-activity"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->record(ordered).has_value(), DeskWindow::soon);
    select(ordered);
    QTRY_VERIFY(noted(u"Certificate asked for"_s));
    QVERIFY(m_desk->shows(m_desk->desk().orders().constFirst().number));
}

void TestNotes::ofANameThatLeaves()
{
    const QString leaving = m_desk->registrar().unlocked().constFirst();
    QVERIFY(m_desk->registrar().askFor(leaving, u"TURAN-KZ"_s));
    m_desk->window->showPage(u"pending"_s);
    m_desk->desk().readList();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->desk().pending()->count(PendingModel::ForYouSegment), 1,
                              DeskWindow::soon);
    auto *page = m_desk->window->page<PendingPage>();
    page->view()->table()->selectAll();
    QTRY_COMPARE(page->noteSubject().object, leaving);
    page->view()->takeFocus();
    write(u"The owner wants it so"_s);
    QTRY_VERIFY(noted(u"The owner wants it so"_s));
    QVERIFY(m_desk->choose(u"Approve transfer out…"_s));
    QVERIFY(m_desk->send());
    const auto left = [&] {
        const auto record = m_desk->record(leaving);
        if (record && m_desk->desk().domains()->isNotSeen(*record))
            return true;
        m_desk->desk().readList(); // readings are told apart by whole seconds
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(left(), DeskWindow::soon);
    startAgain();
    select(leaving);
    QTRY_VERIFY_WITH_TIMEOUT(noted(u"The owner wants it so"_s), DeskWindow::soon);
    // Where the list holds it no more, the notes are kept as well, and it may come back.
    const auto record = *m_desk->record(leaving);
    QList<DomainRecord> others = m_desk->desk().domains()->everything().records();
    others.removeOne(record);
    m_desk->desk().domains()->assign(others);
    QTRY_VERIFY(!noted(u"The owner wants it so"_s));
    m_desk->desk().domains()->upsert(record);
    select(leaving);
    QTRY_VERIFY(noted(u"The owner wants it so"_s));
}

/// A second after the last key, or when the dialog is left.
void TestNotes::halfTypedStays()
{
    select(name);
    call();
    QTRY_VERIFY(opened());
    type(NoteForm::textField, u"Rang twi"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->drafts(), QStringList{name}, DeskWindow::soon);
    QTRY_VERIFY(m_desk->shows(u"Go on with the note…"_s));
    QWidget *editor = dialog()->form()->editor(QString(NoteForm::textField));
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(editor, u"ce, n"_s);
    QTest::keyClick(editor, Qt::Key_Escape); // at once
    QTRY_VERIFY(!dialog());
    startAgain();
    QVERIFY(ledger().isEmpty());
    select(u"nomad-print.kz"_s);
    QTRY_VERIFY(m_desk->shows(u"Add a note…"_s));
    select(name);
    QVERIFY(m_desk->clickSoon(u"Go on with the note…"_s));
    QTRY_VERIFY(opened());
    QCOMPARE(dialog()->form()->text(), u"Rang twice, n"_s);
    press(Qt::Key_End, Qt::ControlModifier);
    type(u"o answer"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(ledger(), QStringList{u"desk1|aq-bota.kz|Rang twice, no answer"_s});
    QTRY_VERIFY(m_desk->drafts().isEmpty());
    QTRY_VERIFY(!m_desk->shows(u"Go on with the note…"_s));
}

void TestNotes::discardIsTakenBack()
{
    select(name);
    QVERIFY(m_desk->clickSoon(u"addNote"_s));
    QTRY_VERIFY(opened());
    type(NoteForm::textField, u"Rang"_s);
    type(NoteForm::cityField, u"Almaty"_s);
    QVERIFY(m_desk->click(u"discardNote"_s));
    QVERIFY(dialog()->form()->isBlank());
    QTRY_VERIFY(m_desk->drafts().isEmpty());
    QVERIFY(m_desk->clickSoon(u"Undo"_s));
    QCOMPARE(dialog()->form()->text(), u"Rang"_s);
    QCOMPARE(dialog()->form()->server()->city, u"Almaty"_s);
    QTRY_COMPARE(m_desk->drafts(), QStringList{name});
}

/// A remark among the facts of the name, by the last note that says something of it; never a gate.
void TestNotes::saysWhereTheServerStands()
{
    select(name);
    const QString wanted = text(judgeNotes({}, NoteForm::regionField).constFirst());
    QTRY_VERIFY(m_desk->shows(wanted));
    QVERIFY(m_desk->clickSoon(u"addNote"_s));
    QTRY_VERIFY(opened());
    type(NoteForm::streetField, u"Abay 10"_s);
    type(NoteForm::cityField, u"Almaty"_s);
    QVERIFY(m_desk->click(u"keepNote"_s)); // half of it will do
    QTRY_VERIFY(noted(u"Server: Abay 10, Almaty"_s));
    QTRY_VERIFY(m_desk->shows(wanted));
    const ServerNotes whole{.street = u"Abay 10"_s,
                            .city = u"Almaty"_s,
                            .region = u"Almaty region"_s,
                            .purpose = u"Shop"_s};
    QVERIFY(m_desk->clickSoon(u"addNote"_s));
    QTRY_VERIFY(opened());
    // What is known stands there.
    QCOMPARE(qobject_cast<QLineEdit *>(dialog()->form()->editor(u"STREET"_s))->text(),
             whole.street);
    type(NoteForm::regionField, whole.region);
    type(NoteForm::purposeField, whole.purpose);
    QVERIFY(m_desk->click(u"keepNote"_s));
    QTRY_VERIFY(m_desk->shows(u"Abay 10, Almaty, Almaty region"_s));
    QTRY_VERIFY(!m_desk->shows(wanted));
    for (const Problem &problem : judgeNotes(whole, NoteForm::regionField))
        QTRY_VERIFY(m_desk->shows(text(problem)));
    m_desk->picture(u"notes-server"_s);
    // A note about something else leaves it as it is.
    m_desk->window->page<DomainsPage>()->takeFocus();
    write(u"Rang"_s);
    QCOMPARE(m_desk->desk().notes()->serverOf(name)->server, std::optional(whole));
}

void TestNotes::isFoundByItsWords()
{
    select(name);
    m_desk->window->page<DomainsPage>()->takeFocus();
    write(u"The CONTRACT is due"_s);
    DomainModel *model = m_desk->desk().domains();
    m_desk->window->showNames(u"contract"_s);
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->record(0).name.ace(), name);
    m_desk->window->showNames({});
    QTRY_COMPARE(model->rowCount(), int(model->total()));
    m_desk->window->page<DomainsPage>()->view()->setView(DomainModel::WithNotes);
    QCOMPARE(model->rowCount(), 1);
}

/// A note goes nowhere.
void TestNotes::isWrittenReadOnly()
{
    m_desk->desk().setReadOnly(true);
    select(name);
    m_desk->window->page<DomainsPage>()->takeFocus();
    write(u"Rang"_s);
    QTRY_COMPARE(ledger(), QStringList{u"desk1|aq-bota.kz|Rang"_s});
}

/// Nothing of it is lost when the disk does not take it.
void TestNotes::isToldWhenNotKept()
{
    select(name);
    QVERIFY(m_desk->clickSoon(u"addNote"_s));
    QTRY_VERIFY(opened());
    type(NoteForm::textField, u"Rang"_s);
    {
        QDirIterator files(m_desk->folder(), {u"orders.sqlite"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoiler"_s);
        database.setDatabaseName(files.next());
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"ALTER TABLE notes RENAME TO elsewhere"_s));
    }
    QSqlDatabase::removeDatabase(u"spoiler"_s);
    QVERIFY(m_desk->click(u"keepNote"_s));
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(u"keepNote"_s)->isEnabled());
    QCOMPARE(dialog()->form()->text(), u"Rang"_s);
    QVERIFY(!dialog()->findChild<Message *>()->isEmpty());
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_desk->drafts(), QStringList{name});
}

/// Where nothing is selected, the menu is grey and the keys do nothing.
void TestNotes::hasNoSubject()
{
    m_desk->window->showPage(u"contacts"_s);
    QVERIFY(!m_desk->choose(u"Add a note…"_s));
    call();
    QVERIFY(!dialog());
}

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"

#include "look/icons.h"
#include "look/style.h"
#include "views/noteslist.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

/// The notes of a panel, on a ledger of its own.
class TestNotesList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }
    void init();
    void cleanup();

    void isThereOnlyWithASubject();
    void showsTheNewestFirst();
    void showsTheOldOnDemand();
    void namesOrdersButTheOwn();
    void nothingIsRichText();
    void keepsWhatDidNotChange();

private:
    void add(const Note &note);
    QStringList shown() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<NoteBook> m_book;
    std::unique_ptr<NotesList> m_list;
};

void TestNotesList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ledger = std::make_unique<Ledger>(m_folder->filePath(u"profile"_s));
    bool open = false;
    m_ledger->open(this, [&](const auto &orders) { open = orders.ok(); });
    QTRY_VERIFY(open);
    m_book = std::make_unique<NoteBook>(*m_ledger);
    m_book->load();
    m_list = std::make_unique<NotesList>();
    m_list->setBook(m_book.get());
    m_list->setSubject(noteSubject(u"aq-bota.kz"_s));
}

void TestNotesList::cleanup()
{
    m_list.reset();
    m_book.reset();
    m_ledger.reset();
}

void TestNotesList::add(const Note &note)
{
    static int number = 0;
    Note one = note;
    one.id = QString::number(++number);
    bool kept = false;
    m_book->add(one, u"aigerim"_s, this, [&](const auto &result) { kept = result.ok(); });
    QTRY_VERIFY(kept);
}

QStringList TestNotesList::shown() const
{
    QStringList words;
    const auto labels = m_list->findChildren<QLabel *>(u"noteWords"_s);
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(m_list.get()))
            words.append(label->text());
    }
    return words;
}

void TestNotesList::isThereOnlyWithASubject()
{
    QVERIFY(!m_list->isHidden());
    m_list->setSubject({});
    QVERIFY(m_list->isHidden());
    NotesList bookless;
    bookless.setSubject(noteSubject(u"aq-bota.kz"_s));
    QVERIFY(bookless.isHidden());
}

void TestNotesList::showsTheNewestFirst()
{
    QVERIFY(shown().isEmpty());
    add({.object = u"aq-bota.kz"_s, .text = u"one"_s});
    add({.object = u"nomad-print.kz"_s, .text = u"other"_s});
    add({.object = u"aq-bota.kz"_s,
         .text = u"two"_s,
         .documents = u"Charter"_s,
         .server = ServerNotes{u"Abay 10"_s, u"Almaty"_s, {}, {}}});
    QCOMPARE(shown(),
             (QStringList{u"two\nDocuments sent: Charter\nServer: Abay 10, Almaty"_s, u"one"_s}));
    add({.object = u"aq-bota.kz"_s, .server = ServerNotes()});
    QCOMPARE(shown().constFirst(), u"Server: place not known"_s);
    m_list->setSubject(noteSubject(u"nomad-print.kz"_s));
    QCOMPARE(shown(), QStringList{u"other"_s});
}

void TestNotesList::showsTheOldOnDemand()
{
    for (int i = 0; i < 5; ++i)
        add({.object = u"aq-bota.kz"_s, .text = QString::number(i)});
    QCOMPARE(shown(), u"4 3 2"_s.split(u' '));
    auto *more = m_list->findChild<QPushButton *>(u"moreNotes"_s);
    QVERIFY(!more->isHidden() && more->text().contains(u'2'));
    more->click();
    QCOMPARE(shown(), u"4 3 2 1 0"_s.split(u' '));
    QVERIFY(more->isHidden());
    add({.object = u"aq-bota.kz"_s, .text = u"5"_s});
    QCOMPARE(shown().size(), 6);
    m_list->setSubject(noteSubject(u"nomad-print.kz"_s));
    m_list->setSubject(noteSubject(u"aq-bota.kz"_s));
    QCOMPARE(shown().size(), 3);
}

void TestNotesList::namesOrdersButTheOwn()
{
    Params params;
    params.add("DOMAIN"_L1, u"aq-bota.kz"_s);
    const Request request{.command = u"RenewDomain"_s,
                          .repeat = Repeat::Never,
                          .params = params,
                          .object = u"aq-bota.kz"_s};
    std::optional<Order> order;
    m_ledger->place(request, {}, this, [&](const auto &placed) { order = *placed; });
    QTRY_VERIFY(order);
    const NoteSubject subject = noteSubject(*order);
    QVERIFY(subject.isName && subject.title.contains(order->number));
    add({.object = subject.object, .order = subject.order, .text = u"of the order"_s});
    const auto heads = [this] {
        QStringList words;
        for (const QLabel *label : m_list->findChildren<QLabel *>(u"noteWords"_s))
            words.append(label->accessibleName());
        return words.join(u'\n');
    };
    QVERIFY(heads().contains(order->number));
    QVERIFY(heads().contains(u"aigerim"_s));
    m_list->setSubject(subject);
    QCOMPARE(shown(), QStringList{u"of the order"_s});
}

void TestNotesList::nothingIsRichText()
{
    add({.object = u"aq-bota.kz"_s, .text = u"<b>bold</b> & <img src=x>"_s});
    QCOMPARE(shown(), QStringList{u"<b>bold</b> & <img src=x>"_s});
    const auto labels = m_list->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

/// Somebody may be copying from it.
void TestNotesList::keepsWhatDidNotChange()
{
    add({.object = u"aq-bota.kz"_s, .text = u"one"_s});
    const auto *words = m_list->findChild<QLabel *>(u"noteWords"_s);
    m_book->saveDraft(m_list->subject(), {{u"TEXT"_s, u"half"_s}});
    auto *button = m_list->findChild<QPushButton *>(u"addNote"_s);
    QCOMPARE(button->text(), u"Go on with the note…"_s);
    QCOMPARE(m_list->findChild<QLabel *>(u"noteWords"_s), words);
    QSignalSpy wanted(m_list.get(), &NotesList::addWanted);
    button->click();
    QCOMPARE(wanted.size(), 1);
    m_book->saveDraft(m_list->subject(), {});
    QCOMPARE(button->text(), u"Add a note…"_s);
}

QTEST_MAIN(TestNotesList)
#include "tst_noteslist.moc"

#include "formtest.h"

#include "forms/noteform.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

const ServerNotes abay{
    .street = u"Abay 10"_s, .city = u"Almaty"_s, .region = u"Almaty"_s, .purpose = u"Shop"_s};

void type(const Form &form, QLatin1StringView field, const QString &text)
{
    QWidget *editor = form.editor(QString(field));
    editor->setFocus(Qt::TabFocusReason);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
}

} // namespace

/// What is written down, and what only stands there because it is known already.
class TestNoteForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        applyLook(*qApp, Theme::Light);
    }
    void blankIsNoNote();
    void anyFieldIsEnough();
    void saysOfTheServerOnlyWhatIsNew();
    void remarksOnTheServer();
    void draft();
    void knownPlaceIsNoDraft();
    void ofAnOrderWithoutName();
    void byKeyboard();
    void pictures();
};

void TestNoteForm::blankIsNoNote()
{
    NoteForm form(true);
    QVERIFY(form.isBlank());
    QCOMPARE(form.blocking(), 1);
    QVERIFY(form.shownUnder(QString(NoteForm::textField)).isEmpty()); // not before it is asked for
    form.showAll();
    QCOMPARE(form.shownUnder(QString(NoteForm::textField)).size(), 1);
    QVERIFY(form.values().isEmpty());
    QVERIFY(!form.keepsDraft());
    type(form, NoteForm::textField, u"   "_s);
    QVERIFY(form.isBlank());
}

void TestNoteForm::anyFieldIsEnough()
{
    for (const QLatin1StringView field :
         {NoteForm::textField, NoteForm::documentsField, NoteForm::streetField, NoteForm::cityField,
          NoteForm::regionField, NoteForm::purposeField}) {
        NoteForm form(true);
        type(form, field, u"x"_s);
        QCOMPARE(form.blocking(), 0);
        QVERIFY(!form.isBlank());
    }
}

void TestNoteForm::saysOfTheServerOnlyWhatIsNew()
{
    NoteForm form(true);
    form.setServer(abay);
    QVERIFY(form.isBlank());
    QVERIFY(!form.server());
    type(form, NoteForm::streetField, u"Dostyk 5"_s);
    ServerNotes moved = abay;
    moved.street = u"Dostyk 5"_s;
    QCOMPARE(form.server(), std::optional(moved)); // all of it, so that one note says where
    type(form, NoteForm::streetField, u" Abay  10 "_s);
    QVERIFY(form.isBlank());
}

/// Remarks, never a gate.
void TestNoteForm::remarksOnTheServer()
{
    NoteForm form(true);
    type(form, NoteForm::cityField, u"Almaty"_s);
    QCOMPARE(form.shownUnder(QString(NoteForm::regionField)).size(), 2); // wanted; not sent
    QCOMPARE(form.blocking(), 0);
    QCOMPARE(form.undecided(), 0);
    type(form, NoteForm::streetField, u"Abay 10"_s);
    type(form, NoteForm::regionField, u"Almaty"_s);
    QCOMPARE(form.shownUnder(QString(NoteForm::regionField)).size(), 1);
}

void TestNoteForm::draft()
{
    NoteForm form(true);
    QSignalSpy edited(&form, &Form::edited);
    type(form, NoteForm::textField, u"Called"_s);
    type(form, NoteForm::cityField, u"Almaty"_s);
    QVERIFY(edited.size() >= 2);
    NoteForm again(true);
    again.setValues(form.values());
    QCOMPARE(again.text(), u"Called"_s);
    QCOMPARE(again.server()->city, u"Almaty"_s);
}

/// The place may become another one before somebody goes on with the draft.
void TestNoteForm::knownPlaceIsNoDraft()
{
    NoteForm form(true);
    form.setServer(abay);
    type(form, NoteForm::textField, u"Called"_s);
    NoteForm later(true);
    ServerNotes moved = abay;
    moved.street = u"Dostyk 5"_s;
    later.setServer(moved);
    later.setValues(form.values());
    QCOMPARE(later.text(), u"Called"_s);
    QVERIFY(!later.server());
}

void TestNoteForm::ofAnOrderWithoutName()
{
    NoteForm form(false);
    form.show();
    QVERIFY(!form.editor(QString(NoteForm::streetField))->isVisible());
    QVERIFY(form.editor(QString(NoteForm::documentsField))->isVisible());
    type(form, NoteForm::textField, u"Called"_s);
    QCOMPARE(form.problems(), Problems());
    QVERIFY(!form.server());
}

void TestNoteForm::byKeyboard()
{
    NoteForm form(true);
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.setFocus();
    QSignalSpy wanted(&form, &Form::reviewWanted);
    QStringList places;
    for (int i = 0; i < 6; ++i) {
        places.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(places, u"text documents street city region purpose"_s.split(u' '));
    form.editor(QString(NoteForm::textField))->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"a"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // a line of its own
    QTest::keyClicks(QApplication::focusWidget(), u"b"_s);
    QCOMPARE(form.text(), u"a\nb"_s);
    QVERIFY(wanted.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    for (const QString &field : form.fields())
        QVERIFY2(!form.editor(field)->accessibleName().isEmpty(), qPrintable(field));
}

void TestNoteForm::pictures()
{
    NoteForm form(true);
    form.resize(680, 480);
    form.setServer(abay);
    formtest::picture(form, u"note"_s);
}

QTEST_MAIN(TestNoteForm)
#include "tst_noteform.moc"

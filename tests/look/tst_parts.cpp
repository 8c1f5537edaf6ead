#include "look/actionbar.h"
#include "look/button.h"
#include "look/celldelegate.h"
#include "look/clip.h"
#include "look/codebox.h"
#include "look/factsgrid.h"
#include "look/icons.h"
#include "look/label.h"
#include "look/lifeline.h"
#include "look/message.h"
#include "look/pagelist.h"
#include "look/paint.h"
#include "look/searchfield.h"
#include "look/sectionrow.h"
#include "look/segments.h"
#include "look/style.h"
#include "look/tableview.h"
#include "look/verdictlabel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

using namespace kz;
using namespace Qt::StringLiterals;

/// How the parts behave; how they look is measured by the gallery.
class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void messageTakesNoRoomWhenEmpty();
    void registrarTextIsNeverRich();
    void toolTipsOfCellsAreNeverRich();
    void toolTipsOfWidgetsAreNeverRich();
    void labelsAreNeverRich();
    void cellsAreNoFormulas_data();
    void cellsAreNoFormulas();
    void copiedRowsAreNoFormulas();
    void directionsAndUnseenAreShown();
    void longTextIsCut();
    void tickLapsesWithTheText();
    void chipIsRemovedByKeyAndCross();
    void verbsMoveIntoMore();
    void shortcutsGiveWayToButtons();
    void segmentsKeepTheirCounts();
    void pagesAreChosenByKey();
    void pagesComeAndGo();
    void codeIsCopied();
    void codeBoxIsAsHighAsItsText();
    void checkBoxesStandInLineWithFields();
    void escapeEmptiesTheFilter();
    void labelIsBuddyAndName();
    void longWordsNeverWidenAPanel();
    void stepsAreSaidInWords();
    void groupsFollowTheModel();
};

void PartsTest::initTestCase()
{
    initResources();
    applyLook(*qApp, Theme::Light);
}

void PartsTest::messageTakesNoRoomWhenEmpty()
{
    QWidget window;
    Message message(&window);
    window.show();
    QVERIFY(!message.isVisible());
    message.say(Message::Level::Danger, u"The auth code is wrong"_s, u"Codes count capitals."_s);
    QVERIFY(message.isVisible());
    QCOMPARE(message.accessibleName(), u"The auth code is wrong"_s);
    QCOMPARE(message.accessibleDescription(), u"Codes count capitals."_s);
    QPushButton *button = message.addButton(u"Order again…"_s);
    QTRY_VERIFY(button->isVisible());
    message.clear();
    QVERIFY(!message.isVisible());
    QVERIFY(message.isEmpty());
    message.say(Message::Level::Info, {}, u"You may leave this page."_s);
    QTRY_VERIFY(message.findChildren<QPushButton *>().isEmpty());
    QCOMPARE(message.accessibleName(), u"You may leave this page."_s);
}

void PartsTest::registrarTextIsNeverRich()
{
    const Message message(Message::Level::Danger, u"Refused"_s, u"<b>541</b> <img src=x>"_s);
    QCOMPARE(message.text(), u"<b>541</b> <img src=x>"_s);
    for (const Label *label : message.findChildren<Label *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void PartsTest::tickLapsesWithTheText()
{
    VerdictLabel verdict;
    QSignalSpy spy(&verdict, &VerdictLabel::acceptedChanged);
    verdict.say(VerdictLabel::Says::Warn, u"Not in a Kazakh network."_s, true);
    QVERIFY(verdict.tick()->isVisibleTo(&verdict));
    verdict.tick()->click();
    QVERIFY(verdict.isAccepted());
    QCOMPARE(spy.size(), 1);
    verdict.say(VerdictLabel::Says::Warn, u"Not in a Kazakh network."_s, true);
    QVERIFY(verdict.isAccepted());
    verdict.say(VerdictLabel::Says::Warn, u"The address is private."_s, true);
    QVERIFY(!verdict.isAccepted());
    QCOMPARE(spy.size(), 2);
    verdict.clear();
    QVERIFY(verdict.isHidden());
    verdict.say(VerdictLabel::Says::Good, u"Free when checked at 14:31."_s);
    QVERIFY(!verdict.isHidden());
    QVERIFY(verdict.tick()->isHidden());
}

void PartsTest::chipIsRemovedByKeyAndCross()
{
    Chip chip(u"Owner in KZ"_s);
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &Chip::removed);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(clicked.size(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(14, chip.height() / 2));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(removed.size(), 2);
}

void PartsTest::verbsMoveIntoMore()
{
    VerbRow row;
    QList<QAction *> actions;
    QList<QPushButton *> buttons;
    for (const QString &text : {u"Renew…"_s, u"Name servers…"_s, u"Trade…"_s}) {
        actions.append(new QAction(text, &row));
        buttons.append(row.addVerb(actions.last()));
    }
    row.resize(row.sizeHint());
    row.show();
    const auto more = [&] { return row.findChild<QMenu *>(); };
    QVERIFY(buttons[2]->isVisible());
    QVERIFY(more()->isEmpty());
    row.resize(row.sizeHint().width() - 40, row.height());
    QVERIFY(buttons[0]->isVisible());
    QVERIFY(!buttons[2]->isVisible());
    QVERIFY(more()->actions().contains(actions[2]));
    QVERIFY(!more()->actions().contains(actions[0]));
    row.resize(row.minimumSizeHint());
    QCOMPARE(more()->actions().size(), 3);

    QSignalSpy triggered(actions[0], &QAction::triggered);
    row.resize(row.sizeHint());
    buttons[0]->click();
    QCOMPARE(triggered.size(), 1);
    actions[0]->setEnabled(false);
    QVERIFY(!buttons[0]->isEnabled());
}

void PartsTest::shortcutsGiveWayToButtons()
{
    QWidget page;
    ActionBar bar(&page);
    QPushButton *back = bar.addButton(u"Back to the form"_s);
    bar.addShortcut(u"Esc"_s);
    bar.addStretch();
    QPushButton *act = bar.addButton(u"Send registration order"_s);
    bar.addShortcut(u"Ctrl+Enter"_s);
    const auto keys = bar.findChildren<Label *>();
    QCOMPARE(keys.size(), 2);
    bar.resize(800, 50);
    page.resize(800, 50);
    page.show();
    QVERIFY(keys[0]->isVisible() && keys[1]->isVisible());
    bar.resize(back->sizeHint().width() + act->sizeHint().width() + dp(20 + 2 * 8 + 16), 50);
    QVERIFY(bar.minimumSizeHint().width() <= bar.width());
    QTRY_VERIFY(!keys[0]->isVisible() && !keys[1]->isVisible());
    QTRY_COMPARE(act->width(), act->sizeHint().width());
    bar.resize(800, 50);
    QTRY_VERIFY(keys[0]->isVisible() && keys[1]->isVisible());
}

void PartsTest::segmentsKeepTheirCounts()
{
    Segments segments;
    QCOMPARE(segments.addSegment(u"All"_s), 0);
    QCOMPARE(segments.addSegment(u"For you"_s), 1);
    QCOMPARE(segments.current(), 0);
    QSignalSpy spy(&segments, &Segments::currentChanged);
    segments.setCurrent(1);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toInt(), 1);
    segments.setCount(1, 3);
    QCOMPARE(segments.findChildren<QPushButton *>().at(1)->text(), u"For you  3"_s);
    segments.setCount(1, -1);
    QCOMPARE(segments.findChildren<QPushButton *>().at(1)->text(), u"For you"_s);
}

void PartsTest::pagesAreChosenByKey()
{
    PageList list;
    list.addHead(u"Work"_s);
    list.addPage(u"domains"_s, u"Domains"_s, "domains"_L1);
    list.addHead(u"Records"_s);
    list.addPage(u"contacts"_s, u"Contacts"_s, "person"_L1);
    QSignalSpy spy(&list, &PageList::pageChosen);
    list.setCurrentPage(u"domains"_s);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(list.currentPage(), u"domains"_s);
    QTest::keyClick(&list, Qt::Key_Down); // over the head
    QCOMPARE(spy.size(), 1);
    QCOMPARE(list.currentPage(), u"contacts"_s);
    list.setCount(u"contacts"_s, u"386"_s);
    QCOMPARE(list.currentIndex().data(Qt::AccessibleTextRole).toString(), u"Contacts, 386"_s);
}

void PartsTest::pagesComeAndGo()
{
    PageList list;
    list.addPage(u"a"_s, u"A"_s);
    list.addPage(u"c"_s, u"C"_s);
    list.addPage(u"b"_s, u"B"_s, {}, u"a"_s);
    QCOMPARE(list.pages(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    list.removePage(u"b"_s);
    QCOMPARE(list.pages(), QStringList({u"a"_s, u"c"_s}));
}

void PartsTest::codeIsCopied()
{
    CodeBox box(u"Exact command"_s);
    box.setText(u"COMMAND=AddDomain\nPERIOD=2"_s);
    box.findChild<QPushButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"COMMAND=AddDomain\nPERIOD=2"_s);
    QVERIFY(box.box()->isReadOnly());
    QCOMPARE(box.box()->accessibleName(), u"Exact command"_s);
}

void PartsTest::codeBoxIsAsHighAsItsText()
{
    CodeBox box(u"Exact command"_s);
    box.resize(400, 400);
    box.show();
    int before = 0;
    for (const int lines : {1, 3, 9}) {
        box.setText(QStringList(lines, u"KEY=value"_s).join(u'\n'));
        const QPlainTextEdit *text = box.box();
        const int line = text->fontMetrics().lineSpacing();
        QTRY_COMPARE(text->verticalScrollBar()->maximum(), 0);
        QVERIFY(text->height() > before + line);
        const int around = text->height() - lines * line;
        QVERIFY2(around < 2 * dp(16), qPrintable(QString::number(around)));
        before = text->height() - line;
    }
}

void PartsTest::checkBoxesStandInLineWithFields()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *field = new QLineEdit(&page);
    auto *box = new QCheckBox(u"Read-only"_s, &page);
    column->addWidget(field);
    column->addWidget(box);
    page.resize(300, 100);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QStyleOptionButton option;
    option.initFrom(box);
    const QRect mark = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
    // The mark without its focus ring, 2 wide.
    QCOMPARE(box->x() + mark.left() + 2, field->x());
}

void PartsTest::escapeEmptiesTheFilter()
{
    SearchField field(u"Filter"_s, u"Name, owner, handle, server"_s);
    QTest::keyClicks(&field, u"almaty"_s);
    QCOMPARE(field.text(), u"almaty"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(field.accessibleName(), u"Filter"_s);
}

void PartsTest::labelIsBuddyAndName()
{
    SectionRow row(u"Term"_s);
    auto *years = new QLineEdit;
    const FieldBox *box = row.addField(u"&Years"_s, years);
    QCOMPARE(box->label()->buddy(), years);
    QCOMPARE(years->accessibleName(), u"Years"_s);
}

void PartsTest::longWordsNeverWidenAPanel()
{
    FactsGrid facts;
    const QString longest = QString(63, u'w') + u".example"_s;
    const Label *broken = facts.addFact(u"Server"_s, longest, Type::Mono);
    const Label *whole = facts.addFact(u"Owner"_s, u"Sary-Arka Tours"_s);
    facts.resize(dp(272), facts.heightForWidth(dp(272)));
    facts.show();
    QVERIFY(QTest::qWaitForWindowExposed(&facts));
    QVERIFY(facts.minimumSizeHint().width() <= dp(272));
    QCOMPARE(broken->text(), longest);
    // In two lines or more, below its label; what fits stays beside its own.
    QVERIFY(broken->height() >= 2 * broken->fontMetrics().height());
    QCOMPARE(broken->x(), 0);
    QVERIFY(whole->x() > 0);
    QVERIFY(whole->height() < 2 * whole->fontMetrics().height());
}

void PartsTest::stepsAreSaidInWords()
{
    LifeLine line;
    line.setSteps({{u"Queued"_s, u"Written to disk"_s, u"14:33:10"_s, LifeLine::State::Done},
                   {u"Registered"_s, {}, {}, LifeLine::State::Open}});
    QCOMPARE(line.accessibleDescription(),
             u"Queued, Written to disk, 14:33:10 (done). Registered (not yet)"_s);
    // A long explanation makes the step higher instead of being cut.
    const int before = line.heightForWidth(200);
    line.setSteps({{u"Queued"_s, u"Written to disk"_s, u"14:33:10"_s, LifeLine::State::Done},
                   {u"Registered"_s,
                    u"Only when the registry lists the name, which takes days. "_s.repeated(3),
                    {},
                    LifeLine::State::Open}});
    QVERIFY(line.heightForWidth(200) > before);
    QVERIFY(line.heightForWidth(200) > line.heightForWidth(500));
}

void PartsTest::groupsFollowTheModel()
{
    QStandardItemModel model(0, 2);
    TableView table;
    table.setGrouped(true);
    table.setModel(&model);
    const auto add = [&](bool group) {
        auto *item = new QStandardItem(u"row"_s);
        item->setData(group, GroupRole);
        model.appendRow({item, new QStandardItem});
    };
    add(true);
    add(false);
    QCOMPARE(table.columnSpan(0, 0), 2);
    QCOMPARE(table.columnSpan(1, 0), 1);
    QCOMPARE(table.rowHeight(0), CellDelegate::groupHeight());
    QCOMPARE(table.rowHeight(1), CellDelegate::rowHeight());
    model.item(0)->setFlags(Qt::NoItemFlags);
    table.enterRow();
    QCOMPARE(table.currentIndex().row(), 1);
    QVERIFY(table.selectedRows().isEmpty());
    // From a row that is removed Qt goes to the one above, which may be a head.
    add(false);
    model.removeRow(1);
    table.enterRow();
    QCOMPARE(table.currentIndex().row(), 1);
    model.removeRow(0);
    QCOMPARE(table.columnSpan(0, 0), 1);
    QCOMPARE(table.rowHeight(0), CellDelegate::rowHeight());
}

/// The label in which Qt shows tool tips.
static bool toolTipIsPlain()
{
    const auto windows = QApplication::topLevelWidgets();
    return std::any_of(windows.cbegin(), windows.cend(), [](const QWidget *window) {
        const auto *tip = qobject_cast<const QLabel *>(window);
        return tip && tip->inherits("QTipLabel") && tip->textFormat() == Qt::PlainText;
    });
}

void PartsTest::toolTipsOfCellsAreNeverRich()
{
    QStandardItemModel model;
    const QString words = u"<b>bold</b> & <img src=\"x.png\">"_s;
    auto *item = new QStandardItem(u"cell"_s);
    item->setToolTip(words);
    model.appendRow(item);
    TableView table;
    table.setModel(&model);
    table.show();
    const QPoint at = table.visualRect(model.index(0, 0)).center();
    QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
    QApplication::sendEvent(table.viewport(), &help);
    QCOMPARE(QToolTip::text(), words);
    QVERIFY(toolTipIsPlain());
    QToolTip::hideText();
}

/// The tool tip of an elided label is its text, which may be the registrar's.
void PartsTest::toolTipsOfWidgetsAreNeverRich()
{
    Label label;
    label.setElided(true);
    label.setText(u"<img src=\"file:///x.png\"> <a href=\"x\">%1 &amp;</a> and much more"_s);
    label.resize(30, 20);
    label.show();
    QCOMPARE(label.toolTip(), label.text());
    QHelpEvent help(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&label, &help);
    QCOMPARE(QToolTip::text(), label.text());
    QVERIFY(toolTipIsPlain());
    QToolTip::hideText();
}

/// Labels that come from Designer's files are QLabels.
void PartsTest::labelsAreNeverRich()
{
    QLabel label(u"<b>bold</b>"_s);
    label.show();
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void PartsTest::cellsAreNoFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("copied");
    for (const char *text : {"=1+1", "+7.7010000000", "-2+3", "@SUM(A1)", " =1+1", "\t=1", "\r=1"})
        QTest::newRow(text) << QString::fromLatin1(text) << u'\'' + QString::fromLatin1(text);
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    for (const char *text : {"", "aq-bota.kz", "a=b", "1-2", "12.5", " ", "–", "'=1"})
        QTest::addRow("stays: %s", text) << QString::fromUtf8(text) << QString::fromUtf8(text);
}

void PartsTest::cellsAreNoFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QString, copied);
    QCOMPARE(withoutFormula(cell), copied);
}

void PartsTest::copiedRowsAreNoFormulas()
{
    copyCells(u"Name\tNote\naq-bota.kz\t=HYPERLINK(\"x\")\n@a\t+1"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Name\tNote\naq-bota.kz\t'=HYPERLINK(\"x\")\n'@a\t'+1"_s);
    // Quotes come off in a spreadsheet.
    copyCells(u"\"=HYPERLINK(\"\"x\"\")\"\t \"=1+1\"\tthe \"Dala\""_s);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"'\"=HYPERLINK(\"\"x\"\")\"\t' \"=1+1\"\tthe \"Dala\""_s);

    // Ctrl+C in any table, which Qt would answer with the cell as it is.
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"=cmd|' /C calc'!A0"_s));
    TableView table;
    table.setModel(&model);
    table.show();
    table.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"'=cmd|' /C calc'!A0"_s);
}

/// Nothing turns round what stands beside it, or hides: in a label, a cell and a tool tip. What is
/// copied stays as it is.
void PartsTest::directionsAndUnseenAreShown()
{
    const QString odd = u"Dala\u202Emoc.knab\u2066x\u200By"_s;
    const QString plain = u"Dala[U+202E]moc.knab[U+2066]x[U+200B]y"_s;
    Label label(odd);
    QCOMPARE(label.text(), plain);
    label.setText(QString());
    label.setText(odd);
    QCOMPARE(label.text(), plain);
    // A name in letters of any script stays as it is.
    QCOMPARE(asShown(u"дала-кофе.қаз – 東京 – \u05D0\u05D1"_s),
             u"дала-кофе.қаз – 東京 – \u05D0\u05D1"_s);

    const auto picture = [](QWidget &widget) { return widget.grab().toImage(); };
    QLabel former(odd);
    QLabel wanted(plain);
    former.resize(wanted.sizeHint());
    wanted.resize(wanted.sizeHint());
    QCOMPARE(picture(former), picture(wanted)); // one of Designer's

    const auto table = [&](const QString &words, TableView &view, QStandardItemModel &model) {
        model.appendRow(new QStandardItem(words));
        view.setModel(&model);
        view.setItemDelegate(new CellDelegate(&view));
        view.resize(500, 100);
        return view.grab().toImage();
    };
    QStandardItemModel oddModel;
    QStandardItemModel plainModel;
    TableView oddTable;
    TableView plainTable;
    QCOMPARE(table(odd, oddTable, oddModel), table(plain, plainTable, plainModel));
    oddModel.item(0)->setToolTip(odd);
    label.setToolTip(odd);
    oddTable.show();
    label.show();
    const QPoint at = oddTable.visualRect(oddModel.index(0, 0)).center();
    for (QWidget *widget : {oddTable.viewport(), static_cast<QWidget *>(&label)}) {
        QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &help);
        QCOMPARE(QToolTip::text(), plain);
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }
    oddTable.setCurrentIndex(oddModel.index(0, 0));
    QTest::keyClick(&oddTable, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), odd);
}

/// One line of an answer may have a megabyte.
void PartsTest::longTextIsCut()
{
    const QString endless = u"wörd "_s.repeated(200'000);
    const QString most = endless.left(mostShown) + u'…';
    QCOMPARE(Label(endless).text(), most);
    const auto spent = [](const QString &text) {
        Label label(text);
        label.setWordWrap(true);
        label.resize(400, 300);
        QElapsedTimer clock;
        clock.start();
        label.sizeHint();
        label.grab();
        return clock.nsecsElapsed();
    };
    spent(most); // fonts are loaded
    const auto whole = spent(endless);
    const auto part = spent(most);
    QVERIFY2(whole < 10 * part, qPrintable(u"%1 to %2"_s.arg(whole).arg(part)));
}

QTEST_MAIN(PartsTest)
#include "tst_parts.moc"

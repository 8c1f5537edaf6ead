#include "look/actionbar.h"
#include "look/button.h"
#include "look/celldelegate.h"
#include "look/codebox.h"
#include "look/factsgrid.h"
#include "look/icons.h"
#include "look/lifeline.h"
#include "look/message.h"
#include "look/metrics.h"
#include "look/pagehead.h"
#include "look/pagelist.h"
#include "look/pill.h"
#include "look/searchfield.h"
#include "look/sectionrow.h"
#include "look/segments.h"
#include "look/style.h"
#include "look/systembadge.h"
#include "look/tableview.h"
#include "look/verdictlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

namespace {

QStandardItemModel *rows(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 4, parent);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Renewal mode"_s, u"Next"_s, u"Order"_s});
    const auto add = [model](const QString &name, const QString &mode, Tone modeTone,
                             const QString &next, const QString &days, Tone tone,
                             const PillText &pill, bool open) {
        QList<QStandardItem *> row{new QStandardItem(name), new QStandardItem(mode),
                                   new QStandardItem(next), new QStandardItem(pill.text)};
        row[0]->setData(3, MutedTailRole);
        if (open) {
            row[0]->setData(QStringList{u"unlock"_s, u"note"_s}, TailIconsRole);
        }
        row[1]->setData(int(modeTone), ToneRole);
        row[2]->setData(int(tone), ToneRole);
        row[2]->setData(days, RightRole);
        row[2]->setData(tone == Tone::Ink ? u"renew"_s : u"lapse"_s, IconRole);
        row[3]->setData(QVariant::fromValue(pill), PillRole);
        model->appendRow(row);
    };
    add(u"алматы-кофе.kz"_s, u"Auto-delete"_s, Tone::Ink, u"Lapses 3 Mar 2027"_s, u"in 12 days"_s,
        Tone::Danger, {}, false);
    add(u"tulpar-cargo.kz"_s, u"Default → auto-renew"_s, Tone::Muted, u"Renews 8 Mar 2027"_s,
        u"in 17 days"_s, Tone::Ink, {u"Trade"_s, Tone::Pending, u"trade"_s}, false);
    add(u"tengri-soft.kz"_s, u"Auto-expire"_s, Tone::Ink, u"Lapses 11 Apr 2027"_s, u"in 51 days"_s,
        Tone::Attention, {u"Unknown"_s, Tone::Unknown, u"unknown"_s}, true);
    return model;
}

QStandardItemModel *groups(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels({u"What"_s, u"State"_s, u"Age"_s});
    auto *head = new QStandardItem(u"Outcome unknown"_s);
    head->setData(true, GroupRole);
    head->setData(int(Tone::Unknown), ToneRole);
    head->setData(u"1, do not send again"_s, RightRole);
    head->setFlags(Qt::ItemIsEnabled);
    model->appendRow({head, new QStandardItem, new QStandardItem});
    auto *what = new QStandardItem(u"kokshe-lake.kz"_s);
    what->setData(u"Trade to Kokshe Lake Resort"_s, SubRole);
    what->setData(u"trade"_s, IconRole);
    what->setData(3, MutedTailRole);
    auto *state = new QStandardItem;
    state->setData(
        QVariant::fromValue(PillText{u"Unknown, looking"_s, Tone::Unknown, u"unknown"_s}),
        PillRole);
    auto *age = new QStandardItem(u"8 min"_s);
    age->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    model->appendRow({what, state, age});
    return model;
}

/// The pixel at a place of a widget, in logical pixels.
QColor pixel(QWidget *widget, const QPoint &place)
{
    const QImage image = widget->window()->grab().toImage();
    const QPoint at = widget->mapTo(widget->window(), place) * image.devicePixelRatio();
    return image.pixelColor(at);
}

/// Whether a picture of the widget has a pixel of this very colour.
bool shows(QWidget *widget, const QColor &colour)
{
    const QImage image = widget->grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb()) {
                return true;
            }
        }
    }
    return false;
}

/// One window with every part, to be measured and to be looked at.
class Gallery : public QWidget
{
public:
    Gallery();

    QPushButton *primary = nullptr;
    QPushButton *danger = nullptr;
    QPushButton *plain = nullptr;
    QPushButton *disabled = nullptr;
    QLineEdit *blocked = nullptr;
    QLineEdit *warned = nullptr;
    QLineEdit *tidied = nullptr;

private:
    QWidget *states();
    QWidget *form();
    QWidget *facts();
};

Gallery::Gallery()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(new SystemStripe(System::Live, this));
    auto *bar = new QMenuBar(this);
    bar->addMenu(u"&File"_s)->addAction(u"&Quit"_s);
    bar->addMenu(u"&Domain"_s);
    bar->addMenu(u"&Order"_s);
    all->addWidget(bar);
    auto *splitter = new QSplitter(this);
    all->addWidget(splitter, 1);

    auto *list = new PageList(this);
    list->addHead(u"Work"_s);
    list->addPage(u"domains"_s, u"Domains"_s, "domains"_L1);
    list->addPage(u"pending"_s, u"Pending"_s, "hourglass"_L1);
    list->addPage(u"register"_s, u"Register"_s, "register"_L1);
    list->addHead(u"Saved views"_s);
    list->addPage(u"lapsing"_s, u"Lapsing in 30 days"_s);
    list->setCount(u"domains"_s, u"4,812"_s);
    list->setCount(u"register"_s, u"2 drafts"_s);
    list->setCount(u"lapsing"_s, u"7"_s, Tone::Danger);
    list->setCurrentPage(u"domains"_s);
    splitter->addWidget(list);

    auto *middle = new Surface(QPalette::Base, {}, this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new PageHead(u"Domains"_s, this);
    head->setFact(u"25 of 4,812 names"_s);
    head->addButton(u"Columns"_s, "columns"_L1);
    head->addButton(u"Print"_s, "print"_L1);
    auto *more = head->addButton(u"More"_s);
    more->setMenu(new QMenu(more));
    column->addWidget(head);
    column->addWidget(states());
    auto *table = new TableView(this);
    table->setObjectName(u"table"_s);
    table->setModel(rows(table));
    table->setAccessibleName(u"Names"_s);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(2, Qt::AscendingOrder);
    table->setColumnWidth(0, 190);
    table->setColumnWidth(1, 170);
    table->setColumnWidth(2, 240);
    table->selectRow(0);
    table->setFixedHeight(28 + 3 * CellDelegate::rowHeight() + 4);
    column->addWidget(table);
    auto *grouped = new TableView(this);
    grouped->setObjectName(u"grouped"_s);
    grouped->setTwoLines(true);
    grouped->setGrouped(true);
    grouped->setModel(groups(grouped));
    grouped->setColumnWidth(0, 300);
    grouped->setColumnWidth(1, 220);
    grouped->setAccessibleName(u"Orders"_s);
    grouped->setFixedHeight(28 + CellDelegate::groupHeight() + CellDelegate::twoLineHeight() + 4);
    column->addWidget(grouped);
    column->addWidget(form());
    column->addStretch(1);
    auto *foot = new ActionBar(this);
    foot->addTitle(u"3 selected"_s);
    auto *verbs = foot->addVerbs();
    for (const auto &[text, name] :
         {std::pair{u"Renew…"_s, "renew"_L1}, std::pair{u"Name servers…"_s, "server"_L1},
          std::pair{u"Trade…"_s, "trade"_L1}}) {
        verbs->addVerb(new QAction(icon(name), text, verbs));
    }
    foot->addNote(u"Sends on LIVE"_s);
    primary = foot->addButton(u"Send order"_s, "send"_L1, Kind::Primary);
    foot->addShortcut(u"Ctrl+Enter"_s);
    column->addWidget(foot);
    splitter->addWidget(middle);
    splitter->addWidget(facts());
    splitter->setSizes({212, 800, 312});
    resize(1340, 1180);
}

QWidget *Gallery::states()
{
    auto *box = new QWidget(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(20, 0, 20, 12);
    lines->setSpacing(10);
    const auto row = [lines] {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        lines->addLayout(line);
        return line;
    };
    auto *filters = row();
    filters->addWidget(new SearchField(u"Filter"_s, u"Name, owner, handle, server"_s, box));
    filters->addWidget(new Chip(u"Next before 1 May 2027"_s, box));
    filters->addWidget(newButton(u"Add filter"_s, "plus"_L1, Kind::Dashed, box));
    auto *segments = new Segments(box);
    segments->addSegment(u"All"_s);
    segments->addSegment(u"For you"_s);
    segments->setCount(0, 14);
    segments->setCount(1, 3);
    filters->addWidget(segments);
    filters->addStretch();
    auto *pills = row();
    for (const PillText &pill :
         {PillText{u"Done"_s, Tone::Ok, u"ok"_s}, PillText{u"Taken"_s, Tone::Pending, u"people"_s},
          PillText{u"Your answer"_s, Tone::Attention, u"attention"_s},
          PillText{u"Refused"_s, Tone::Danger, u"block"_s},
          PillText{u"Unknown, looking"_s, Tone::Unknown, u"unknown"_s},
          PillText{u"Locked"_s, Tone::Info, u"lock"_s}}) {
        pills->addWidget(new Pill(pill, box));
    }
    for (const System system : {System::Live, System::Ote, System::Sandbox}) {
        pills->addWidget(new SystemBadge(system, box));
    }
    pills->addStretch();
    auto *buttons = row();
    plain = newButton(u"Renew…"_s, "renew"_L1, Kind::Plain, box);
    danger = newButton(u"Approve transfer out…"_s, "transfer-out"_L1, Kind::Danger, box);
    disabled = newButton(u"Review order"_s, {}, Kind::Primary, box);
    disabled->setEnabled(false);
    auto *menu = newButton(u"Renewal mode"_s, "once"_L1, Kind::Plain, box);
    menu->setMenu(new QMenu(menu));
    for (QPushButton *button :
         {plain, menu, newButton(u"Quiet"_s, "copy"_L1, Kind::Quiet, box), danger, disabled}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *boxes = row();
    auto *on = new QCheckBox(u"Name and content follow Kazakh law."_s, box);
    on->setChecked(true);
    auto *one = new QRadioButton(u"OT&&E"_s, box);
    one->setChecked(true);
    auto *progress = new QProgressBar(box);
    progress->setValue(40);
    progress->setAccessibleName(u"Sent"_s);
    boxes->addWidget(on);
    boxes->addWidget(new QCheckBox(u"Read-only"_s, box));
    boxes->addWidget(one);
    boxes->addWidget(new QRadioButton(u"LIVE"_s, box));
    boxes->addWidget(progress, 1);
    auto *tabs = new QTabBar(box);
    tabs->setAccessibleName(u"Drafts"_s);
    tabs->addTab(u"дала-кофе.kz"_s);
    tabs->addTab(u"tulpar-express.kz"_s);
    tabs->addTab(u"Untitled"_s);
    tabs->setTabsClosable(true);
    lines->addWidget(tabs);
    lines->addWidget(new Message(Message::Level::Danger, u"Lapses on 3 March 2027, in 12 days"_s,
                                 u"Set to auto-delete. Once it is gone it cannot be restored."_s,
                                 box));
    lines->addWidget(new Message(Message::Level::Info, {},
                                 u"You may leave this page. The plan goes on."_s, box));
    return box;
}

QWidget *Gallery::form()
{
    auto *section =
        new SectionRow(u"Company"_s, u"Required: the owner is a company in KZ."_s, this);
    blocked = new QLineEdit(u"000140000003"_s);
    warned = new QLineEdit(u"104.21.5.1"_s);
    tidied = new QLineEdit(u"+7.7273888231"_s);
    auto *years = new QSpinBox;
    years->setSuffix(u" years"_s);
    auto *mode = new QComboBox;
    mode->addItems({u"Default → auto-renew"_s, u"Auto-delete"_s});
    auto *bin = section->addField(u"&BIN or IIN"_s, blocked);
    bin->setHint(u"0001 40 00000 3"_s);
    bin->addVerdict()->say(VerdictLabel::Says::Block,
                           u"The last digit does not fit. Compare with the registration "
                           "certificate."_s);
    setMark(blocked, Mark::Block);
    auto *server = section->addField(u"Planned &web server"_s, warned);
    server->addVerdict()->say(VerdictLabel::Says::Warn,
                              u"Not in a Kazakh network (list of 25 June 2026). KazNIC may block "
                              "the name."_s,
                              true);
    setMark(warned, Mark::Warn);
    auto *phone = section->addField(u"&Phone"_s, tidied);
    phone->addVerdict()->say(VerdictLabel::Says::Tidied, u"Tidied from 8 (727) 388-82-31."_s);
    section->addField(u"&Renewal mode"_s, mode);
    section->addField(u"&Years"_s, years)->setHint(u"1 to 10"_s);
    auto *off = new QLineEdit(u"P-DLC31"_s);
    off->setEnabled(false);
    section->addField(u"Owner"_s, off);
    return section;
}

QWidget *Gallery::facts()
{
    auto *panel = new Surface(QPalette::AlternateBase, {}, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(new Label(u"алматы-кофе.kz"_s, Type::Title));
    column->addWidget(new Label(u"xn----7sbavydht7ax7e.kz"_s, Type::Mono, Tone::Muted));
    auto *message =
        new Message(Message::Level::Danger, u"Lapses 3 March 2027, in 12 days"_s,
                    u"Set to auto-delete. Once it is gone it cannot be restored."_s, panel);
    message->addButton(u"Let it renew…"_s, "renew"_L1);
    column->addWidget(message);
    auto *grid = new FactsGrid(panel);
    grid->addHeading(u"Dates"_s);
    grid->addFact(u"Renewal date"_s, u"3 March 2027"_s);
    grid->addFact(u"Expiry (registry)"_s, u"3 April 2027"_s);
    grid->addHeading(u"History"_s);
    grid->addFact(u"18 Feb, 17:48"_s, u"Mode set to auto-delete, by a person with a long name"_s);
    grid->addFact(u"Name server"_s, u"ns1.steppe-dns.example"_s, Type::Mono);
    column->addWidget(grid);
    column->addWidget(hairLine(panel));
    column->addWidget(new Label(u"What will happen"_s, Type::Heading));
    auto *steps = new StepsList(panel);
    steps->setSteps({{u"You send the order"_s, u"The price is taken from the balance."_s},
                     {u"People at the registrar work on it"_s,
                      u".kz is done by hand. The rules give 3 working days for the check."_s},
                     {u"The registry lists the name"_s, u"Only then is it registered."_s}});
    column->addWidget(steps);
    auto *life = new LifeLine(panel);
    life->setSteps({{u"Queued"_s, u"Written to disk first"_s, u"14:33:10"_s, LifeLine::State::Done},
                    {u"People work on it"_s, u"Next look at 15:33"_s, u"since 8 min"_s,
                     LifeLine::State::Current},
                    {u"Outcome unknown"_s, u"Connection closed"_s, {}, LifeLine::State::Unknown},
                    {u"Registered"_s, u"Only when listed"_s, {}, LifeLine::State::Open}});
    column->addWidget(life);
    auto *money = new FactsGrid(panel);
    money->addAmount(u"Registration, 2 years"_s, u"56.00 EUR"_s);
    money->addAmount(u"Balance after"_s, u"24,362.60 EUR"_s, true);
    column->addWidget(money);
    auto *code = new CodeBox(u"Exact command"_s, panel);
    code->setText(u"COMMAND=AddDomain\nDOMAIN=xn----7sbaoi3ae1a8c.kz\nPERIOD=2"_s);
    column->addWidget(code);
    column->addStretch(1);
    return panel;
}

} // namespace

/// Measures all parts in both themes: nothing is cut, colours are those of their roles.
class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }
    void cleanup() { QApplication::setFont(m_font); }
    void nothingIsCut_data();
    void nothingIsCut();
    void buttonsHaveTheirColours_data() { themes(); }
    void buttonsHaveTheirColours();
    void fieldsShowVerdictAndFocus_data() { themes(); }
    void fieldsShowVerdictAndFocus();
    void keyboardFocusIsSeen_data() { themes(); }
    void keyboardFocusIsSeen();
    void rowsShowSelectionAndCurrent_data() { themes(); }
    void rowsShowSelectionAndCurrent();
    void everythingHasAName();
    void themeChangesAtRunTime();

private:
    void themes();

    const QFont m_font = QApplication::font();
};

void GalleryTest::themes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void GalleryTest::nothingIsCut_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("points");
    QTest::newRow("light, 10 pt") << Theme::Light << 10;
    QTest::newRow("dark, 10 pt") << Theme::Dark << 10;
    QTest::newRow("light, 12 pt") << Theme::Light << 12;
    QTest::newRow("light, 16 pt") << Theme::Light << 16;
}

void GalleryTest::nothingIsCut()
{
    QFETCH(Theme, theme);
    QFETCH(int, points);
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    applyLook(*qApp, theme);
    Gallery gallery;
    if (points > 10) {
        gallery.resize(gallery.size() * points / 10);
    }
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    QCoreApplication::sendPostedEvents();

    int seen = 0;
    for (const Label *label : gallery.findChildren<Label *>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        ++seen;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        if (!label->wordWrap()) {
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    }
    QVERIFY(seen > 30);
    for (const LifeLine *line : gallery.findChildren<LifeLine *>()) {
        QVERIFY(line->height() >= line->heightForWidth(line->width()));
    }
    for (const QPushButton *button : gallery.findChildren<QPushButton *>()) {
        if (button->isVisible()) {
            QVERIFY2(button->width() >= button->sizeHint().width()
                         && button->height() >= button->sizeHint().height(),
                     qPrintable(button->text()));
        }
    }
    const QString folder = qEnvironmentVariable("KZ_PICTURES");
    if (!folder.isEmpty()) {
        const QString file = u"%1/gallery-%2-%3pt-%4x.png"_s.arg(
            folder, theme == Theme::Dark ? u"dark"_s : u"light"_s, QString::number(points),
            QString::number(gallery.devicePixelRatioF()));
        QVERIFY(gallery.grab().save(file));
    }
}

void GalleryTest::buttonsHaveTheirColours()
{
    QFETCH(Theme, theme);
    applyLook(*qApp, theme);
    Gallery gallery;
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    const Colours &c = colours(gallery.palette());
    const auto inside = [](const QWidget *button) { return QPoint(6, button->height() / 2); };
    QCOMPARE(pixel(gallery.primary, inside(gallery.primary)), c.accent);
    QCOMPARE(pixel(gallery.disabled, inside(gallery.disabled)), c.line);
    QCOMPARE(pixel(gallery.plain, inside(gallery.plain)), c.base);
    QCOMPARE(pixel(gallery.danger, inside(gallery.danger)), c.base);
    QCOMPARE(pixel(gallery.danger, QPoint(0, gallery.danger->height() / 2)), c.danger);
    QCOMPARE(pixel(gallery.plain, QPoint(0, gallery.plain->height() / 2)), c.border);
}

void GalleryTest::fieldsShowVerdictAndFocus()
{
    QFETCH(Theme, theme);
    applyLook(*qApp, theme);
    Gallery gallery;
    gallery.show();
    gallery.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&gallery));
    const Colours &c = colours(gallery.palette());
    const auto edge = [](QWidget *field) { return pixel(field, QPoint(1, field->height() / 2)); };
    const auto outer = [](QWidget *field) { return pixel(field, QPoint(0, field->height() / 2)); };
    gallery.plain->setFocus();
    QCOMPARE(outer(gallery.blocked), c.danger);
    QCOMPARE(outer(gallery.warned), c.attention);
    QCOMPARE(outer(gallery.tidied), c.border);
    QCOMPARE(edge(gallery.tidied), c.base);
    gallery.tidied->setFocus(Qt::MouseFocusReason);
    QCOMPARE(outer(gallery.tidied), c.accent);
    QCOMPARE(edge(gallery.tidied), c.accent);
    setMark(gallery.blocked, Mark::None);
    QCOMPARE(outer(gallery.blocked), c.border);
    QCOMPARE(markOf(gallery.warned), Mark::Warn);
}

void GalleryTest::keyboardFocusIsSeen()
{
    QFETCH(Theme, theme);
    applyLook(*qApp, theme);
    Gallery gallery;
    gallery.show();
    gallery.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&gallery));
    const Colours &c = colours(gallery.palette());
    QCOMPARE(pixel(gallery.plain, QPoint(0, gallery.plain->height() / 2)), c.border);
    gallery.tidied->setFocus();
    QTest::keyClick(gallery.tidied, Qt::Key_Tab); // from here on the keyboard leads
    gallery.plain->setFocus(Qt::TabFocusReason);
    const int middle = gallery.plain->height() / 2;
    QCOMPARE(pixel(gallery.plain, QPoint(0, middle)), c.accent);
    QCOMPARE(pixel(gallery.plain, QPoint(1, middle)), c.accent);
    gallery.primary->setFocus(Qt::TabFocusReason);
    QCOMPARE(pixel(gallery.primary, QPoint(1, gallery.primary->height() / 2)), c.accent);
    QCOMPARE(pixel(gallery.primary, QPoint(2, gallery.primary->height() / 2)), c.base);
    QCOMPARE(pixel(gallery.primary, QPoint(6, gallery.primary->height() / 2)), c.accent);
}

void GalleryTest::rowsShowSelectionAndCurrent()
{
    QFETCH(Theme, theme);
    applyLook(*qApp, theme);
    Gallery gallery;
    gallery.show();
    gallery.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&gallery));
    const Colours &c = colours(gallery.palette());
    auto *table = gallery.findChild<TableView *>(u"table"_s);
    QVERIFY(table);
    table->setFocus();
    QWidget *view = table->viewport();
    const int tall = CellDelegate::rowHeight();
    QCOMPARE(table->rowHeight(0), tall);
    QCOMPARE(pixel(view, QPoint(1, tall / 2)), c.accent); // the bar
    QCOMPARE(pixel(view, QPoint(10, tall / 2)), c.accentSoft);
    QCOMPARE(pixel(view, QPoint(10, 0)), c.accent); // the line around the current row
    QCOMPARE(pixel(view, QPoint(10, tall + tall / 2)), c.base);
    QVERIFY(shows(table, c.danger));
    QVERIFY(shows(table, c.pendingSoft));
    gallery.plain->setFocus();
    QCOMPARE(pixel(view, QPoint(10, 0)), c.accentSoft);
    QCOMPARE(table->selectedRows(), QList<int>{0});

    auto *grouped = gallery.findChild<TableView *>(u"grouped"_s);
    QCOMPARE(grouped->rowHeight(0), CellDelegate::groupHeight());
    QCOMPARE(grouped->rowHeight(1), CellDelegate::twoLineHeight());
    QCOMPARE(grouped->columnSpan(0, 0), 3);
    grouped->selectAll();
    QCOMPARE(grouped->selectedRows(), QList<int>{1});
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(!table->hasFocus());
}

void GalleryTest::everythingHasAName()
{
    applyLook(*qApp, Theme::Light);
    Gallery gallery;
    for (QWidget *widget : gallery.findChildren<QWidget *>()) {
        const bool stop = widget->focusPolicy() & Qt::TabFocus;
        const bool inner = widget->inherits("QComboBoxListView"); // the box has the name
        if (!stop || inner || widget->objectName().startsWith(u"qt_"_s)) {
            continue;
        }
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    const auto *life = gallery.findChildren<LifeLine *>().last();
    QVERIFY(life->accessibleDescription().contains(u"Connection closed"_s));
    auto *message = gallery.findChild<Message *>();
    QVERIFY(!message->accessibleName().isEmpty());
}

void GalleryTest::themeChangesAtRunTime()
{
    applyLook(*qApp, Theme::Light);
    Gallery gallery;
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    auto *message = gallery.findChild<Message *>();
    const Colours light = colours(gallery.palette());
    QVERIFY(shows(message, light.dangerSoft));
    QVERIFY(shows(message, light.danger));
    applyLook(*qApp, Theme::Dark);
    QTRY_VERIFY(colours(gallery.palette()).dark);
    const Colours dark = colours(gallery.palette());
    QVERIFY(shows(message, dark.dangerSoft));
    QVERIFY(shows(message, dark.danger));
    QVERIFY(!shows(message, light.dangerSoft));
    QVERIFY(!shows(message, light.danger));
    QCOMPARE(pixel(gallery.primary, QPoint(6, gallery.primary->height() / 2)), dark.accent);
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"

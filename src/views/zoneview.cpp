#include "views/zoneview.h"

#include "look/clip.h"
#include "look/label.h"
#include "look/message.h"
#include "look/metrics.h"
#include "look/pagehead.h"
#include "look/segments.h"
#include "look/tableview.h"
#include "model/words.h"
#include "model/zonemodel.h"
#include "views/emptypage.h"
#include "views/listframe.h"
#include "views/zonecells.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

enum Part { Compared, Words };

/// The registrar's prose, each text under its name.
QString wordsOf(const ZoneFacts &facts)
{
    if (!facts.info.read)
        return {};
    QStringList texts;
    for (const GetZoneInfo::Text &text : facts.info.read->texts)
        texts.append(text.name + u'\n' + text.lines.join(u'\n'));
    return texts.join(u"\n\n"_s);
}

QString whenText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), u"d MMM yyyy, HH:mm:ss"_s);
}

} // namespace

ZoneView::ZoneView(const QStringList &zones, QWidget *parent)
    : QWidget(parent)
    , m_zones(zones)
    , m_model(new ZoneModel(this))
    , m_head(new PageHead(tr("Rules of the zone"), this))
    , m_read(m_head->addButton(tr("Read again"), "renew"_L1))
    , m_choice(new Segments(this))
    , m_parts(new Segments(this))
    , m_message(new Message(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_words(new QPlainTextEdit(this))
    , m_empty(new EmptyPage(this))
{
    m_read->setObjectName(u"readZone"_s);
    m_choice->setObjectName(u"zones"_s);
    for (const QString &zone : m_zones)
        m_choice->addSegment(zoneTitle(zone));
    m_parts->addSegment(tr("Compared"));
    m_parts->addSegment(tr("In the registrar's words"));
    auto *cells = new ZoneCells(this);
    cells->setSourceModel(m_model);
    m_table->setModel(cells);
    m_table->setGrouped(true);
    m_table->setAccessibleName(tr("Rules of the zone"));
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    const std::array widths{250, 190, 200, 170, 130};
    for (int column = 0; column < ZoneModel::ColumnCount; ++column)
        header->resizeSection(column, dp(widths[std::size_t(column)]));
    header->setSectionResizeMode(ZoneModel::Title, QHeaderView::Stretch);
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->document()->setDocumentMargin(dp(20));
    m_words->setAccessibleName(tr("In the registrar's words"));

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_empty);
    layOut(this,
           {.head = m_head,
            .notice = m_message,
            .filters = {m_choice},
            .tail = m_parts,
            .rows = {m_stack}});

    connect(m_choice, &Segments::currentChanged, this, [this] { Q_EMIT zoneChanged(zone()); });
    connect(m_parts, &Segments::currentChanged, this, &ZoneView::showPart);
    connect(m_read, &QPushButton::clicked, this, &ZoneView::readWanted);
    connect(m_empty, &EmptyPage::verbWanted, this, &ZoneView::readWanted);
    showFacts({});
}

QString ZoneView::zone() const
{
    return m_zones.value(m_choice->current());
}

void ZoneView::setZone(const QString &zone)
{
    if (const qsizetype index = m_zones.indexOf(zone); index >= 0)
        m_choice->setCurrent(int(index));
}

void ZoneView::showFacts(const ZoneFacts &facts)
{
    m_known = facts.isKnown();
    m_model->show(m_known ? zoneRules(zone(), facts) : QList<ZoneRule>());
    m_words->setPlainText(wordsOf(facts));
    m_parts->setCount(Words, facts.info.read ? int(facts.info.read->texts.size()) : -1);
    m_parts->setEnabled(m_known);
    m_read->setEnabled(!facts.reading);

    QStringList said;
    if (facts.reading)
        said.append(tr("asking the registrar…"));
    else if (facts.readAt.isValid())
        said.append(tr("read %1", "a time").arg(whenText(facts.readAt)));
    if (const int differ = differences(m_model->rules()); m_known)
        said.append(differ > 0 ? tr("%n rule(s) differ", nullptr, differ) : tr("nothing differs"));
    m_head->setFact(said.join(u" · "_s));

    m_message->clear();
    const QStringList troubles = facts.troubles();
    if (!troubles.isEmpty() && m_known)
        m_message->say(Message::Level::Attention,
                       tr("Not everything could be read. What stands here is from the last "
                          "reading that came through."),
                       troubles.join(u'\n'));
    if (!m_known && facts.reading) {
        m_empty->say(tr("Asking the registrar…"),
                     tr("Its rules will stand beside those that KZ Desk goes by."));
        m_empty->setVerb({});
    } else if (!m_known && !troubles.isEmpty()) {
        m_empty->say(tr("The rules could not be read."), troubles.join(u'\n'));
        m_empty->setVerb(tr("Try again"));
    } else if (!m_known) {
        m_empty->say(tr("Not read yet."),
                     tr("The rules stand here once the registrar was asked. That costs nothing."));
        m_empty->setVerb(tr("Read"));
    }
    showPart();
}

void ZoneView::showPart()
{
    if (m_known && m_parts->current() == Words && m_words->document()->isEmpty()) {
        m_empty->say(tr("No words of the registrar"),
                     tr("For this zone it states rules only, or it was not read yet."));
        m_empty->setVerb({});
        m_stack->setCurrentWidget(m_empty);
    } else if (m_known) {
        m_stack->setCurrentIndex(m_parts->current());
    } else {
        m_stack->setCurrentWidget(m_empty);
    }
}

QString ZoneView::asText() const
{
    const QString words = m_words->toPlainText();
    return m_head->title() + u' ' + zoneTitle(zone()) + u" · "_s + m_head->fact() + u"\n\n"_s
        + m_model->asText() + (words.isEmpty() ? QString() : u"\n\n"_s + words) + u'\n';
}

bool ZoneView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        const QList<int> rows = m_table->selectedRows();
        copyCells(rows.isEmpty() ? asText() : m_model->asText(rows));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kz

#include "views/commandfacts.h"

#include "look/celldelegate.h"
#include "look/label.h"
#include "look/metrics.h"
#include "look/tableview.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

TableView *list(QStandardItemModel *model, QWidget *parent)
{
    auto *view = new TableView(parent);
    view->setModel(model);
    view->setTwoLines(true);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

CommandFacts::CommandFacts(QWidget *parent)
    : Surface(QPalette::AlternateBase, Qt::LeftEdge, parent)
    , m_title(new Label({}, Type::Bold, Tone::Ink, this))
    , m_note(wrappedLabel({}, Type::Small, Tone::Muted, this))
    , m_sentNote(wrappedLabel({}, Type::Small, Tone::Muted, this))
    , m_parameterModel(new QStandardItemModel(this))
    , m_sentModel(new QStandardItemModel(this))
    , m_parameters(list(m_parameterModel, this))
    , m_sent(list(m_sentModel, this))
{
    m_title->setElided(true);
    m_parameters->setAccessibleName(tr("Parameters of the command"));
    m_sent->setAccessibleName(tr("Sent from here"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, dp(14), 0, 0);
    column->setSpacing(dp(4));
    const auto padded = [column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(dp(20), 0, dp(20), 0);
        row->addWidget(widget);
        column->addLayout(row);
    };
    padded(m_title);
    padded(m_note);
    column->addWidget(m_parameters, 3);
    column->addSpacing(dp(10));
    padded(new Label(tr("Sent from here"), Type::Bold, Tone::Ink, this));
    padded(m_sentNote);
    column->addWidget(m_sent, 2);
    column->addStretch(0);
    connect(m_parameters, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT parameterWanted(index.data().toString()); });
    connect(m_sent, &TableView::opened, this,
            [this](const QModelIndex &index) { Q_EMIT againWanted(index.row()); });
    setParameters({}, {}, {});
    setSent({});
}

void CommandFacts::setParameters(const QString &command, const QList<Described> &parameters,
                                 const QString &note)
{
    m_title->setText(command.isEmpty() ? tr("Parameters") : tr("Parameters of %1").arg(command));
    QString words = note;
    if (words.isEmpty() && command.isEmpty())
        words = tr("Once there is the name of a command, the registrar is asked what it takes.");
    else if (words.isEmpty() && parameters.isEmpty())
        words = tr("The registrar lists none.");
    else if (words.isEmpty())
        words = tr("As the registrar says now. Enter writes one into the command.");
    m_note->setText(words);
    m_parameterModel->clear();
    for (const Described &one : parameters) {
        auto *item = new QStandardItem(one.name);
        QStringList about{one.required ? tr("Required", "a parameter")
                                       : tr("Optional", "a parameter")};
        if (!one.range.isEmpty())
            about.append(one.range);
        if (!one.words.isEmpty() && one.words != one.name)
            about.append(one.words);
        item->setData(about.join(u" · "_s), SubRole);
        item->setData(true, MonoRole);
        item->setData(about.join(u", "_s), Qt::AccessibleDescriptionRole);
        m_parameterModel->appendRow(item);
    }
    m_parameters->setVisible(!parameters.isEmpty());
}

void CommandFacts::setSent(const QList<SentLine> &lines)
{
    m_sentModel->clear();
    for (const SentLine &line : lines) {
        auto *item = new QStandardItem(line.what);
        item->setData(line.about, SubRole);
        item->setData(line.icon, IconRole);
        item->setData(line.tone, IconToneRole);
        item->setData(line.about, Qt::AccessibleDescriptionRole);
        m_sentModel->appendRow(item);
    }
    m_sentNote->setText(lines.isEmpty()
                            ? tr("Nothing yet. Secrets are left out of this list.")
                            : tr("Enter writes one into the field again, without secrets."));
    m_sent->setVisible(!lines.isEmpty());
}

} // namespace kz

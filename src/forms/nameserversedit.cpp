#include "forms/nameserversedit.h"

#include "forms/servercell.h"
#include "look/icons.h"
#include "look/kind.h"
#include "look/metrics.h"
#include "registry/nameserver.h"

#include <QAbstractItemModel>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace kz {

using namespace Qt::StringLiterals;

NameServersEdit::NameServersEdit(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_add(new QPushButton(tr("Add &server")))
    , m_useSet(new QPushButton(tr("Use a se&t")))
    , m_ask(new QPushButton(tr("Do they answer?")))
    , m_setsMenu(new QMenu(m_useSet))
    , m_buttons(new QWidget(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(dp(16));
    m_grid->setVerticalSpacing(dp(10));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    setKind(m_add, Kind::Quiet);
    m_add->setIcon(icon("plus"_L1));
    m_add->setToolTip(tr("A .kz name may have up to %1 name servers.").arg(maxNameServers));
    connect(m_add, &QPushButton::clicked, this, [this] {
        setCount(count() + 1);
        m_cells.last()->editor->setFocus(Qt::OtherFocusReason);
    });
    setKind(m_useSet, Kind::Quiet);
    m_useSet->setIcon(icon("template"_L1));
    m_useSet->setToolTip(tr("Fills in a set of name servers from the page “Name servers”."));
    m_useSet->setMenu(m_setsMenu);
    connect(m_setsMenu, &QMenu::aboutToShow, this, &NameServersEdit::fillSetsMenu);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->addWidget(m_add);
    row->addWidget(m_useSet);
    row->addWidget(m_ask);
    row->addStretch(1);
    m_useSet->hide();
    setKind(m_ask, Kind::Quiet);
    m_ask->setObjectName(u"askServers"_s);
    m_ask->setIcon(icon("search"_L1));
    m_ask->setToolTip(tr("Asks each server for the name. What comes of it is a remark."));
    m_ask->hide();
    setCount(minNameServers);
}

void NameServersEdit::setTyped(const QStringList &servers)
{
    setCount(int(servers.size()));
    for (int row = 0; row < count(); ++row)
        editor(row)->setText(servers.value(row));
}

void NameServersEdit::setSets(QAbstractItemModel *sets, int serversRole)
{
    m_sets = sets;
    m_serversRole = serversRole;
    const auto follow = [this] { m_useSet->setVisible(m_sets->rowCount() > 0); };
    connect(sets, &QAbstractItemModel::rowsInserted, this, follow);
    connect(sets, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(sets, &QAbstractItemModel::modelReset, this, follow);
    follow();
}

void NameServersEdit::fillSetsMenu()
{
    m_setsMenu->clear();
    const auto use = [this](const QStringList &servers) {
        m_before = typed();
        setTyped(servers);
        editor(0)->setFocus(Qt::OtherFocusReason);
    };
    for (int row = 0; m_sets && row < m_sets->rowCount(); ++row) {
        const QModelIndex index = m_sets->index(row, 0);
        const QStringList servers = index.data(m_serversRole).toStringList();
        QAction *action = m_setsMenu->addAction(index.data().toString().replace(u'&', u"&&"_s));
        action->setToolTip(servers.join(u'\n'));
        connect(action, &QAction::triggered, this, [use, servers] { use(servers); });
    }
    if (m_before.isEmpty())
        return;
    m_setsMenu->addSeparator();
    connect(m_setsMenu->addAction(tr("Put back what stood here")), &QAction::triggered, this,
            [use, before = m_before] { use(before); });
}

void NameServersEdit::setCount(int count)
{
    count = std::clamp(count, minNameServers, maxNameServers);
    while (this->count() > count)
        remove(m_cells.last());
    while (this->count() < count)
        append();
    arrange();
}

QLineEdit *NameServersEdit::editor(int row) const
{
    return m_cells[row]->editor;
}

VerdictStack *NameServersEdit::verdict(int row) const
{
    return m_cells[row]->verdict;
}

QPushButton *NameServersEdit::removeButton(int row) const
{
    return m_cells[row]->removeButton;
}

int NameServersEdit::indexOf(int row) const
{
    const auto filled = [this](int at) { return !editor(at)->text().trimmed().isEmpty(); };
    int before = 0;
    int all = 0;
    for (int at = 0; at < count(); ++at) {
        all += filled(at) ? 1 : 0;
        if (at < row && filled(at) == filled(row))
            ++before;
    }
    return filled(row) ? before : all + before;
}

QStringList NameServersEdit::typed() const
{
    QStringList result;
    for (const ServerCell *cell : m_cells) {
        if (!cell->editor->text().trimmed().isEmpty())
            result.append(cell->editor->text());
    }
    return result;
}

QStringList NameServersEdit::split(const QString &text)
{
    // Hosts end in letters; what holds a colon or only digits and dots belongs to the host before.
    static const QRegularExpression gaps(u"[\\s,;]+"_s);
    static const QRegularExpression address(u"^(?:[0-9.]+|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)$"_s);
    QStringList result;
    const QStringList words = text.split(gaps, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (address.match(word).hasMatch() && !result.isEmpty())
            result.last() += u' ' + word;
        else
            result.append(word);
    }
    return result;
}

void NameServersEdit::append()
{
    auto *cell = new ServerCell(this);
    m_cells.append(cell);
    connect(cell->removeButton, &QPushButton::clicked, this, [this, cell] {
        const int row = int(m_cells.indexOf(cell));
        remove(cell);
        arrange();
        m_cells[std::min(row, count() - 1)]->editor->setFocus(Qt::OtherFocusReason);
    });
    connect(cell, &ServerCell::severalTyped, this,
            [this, cell](const QString &text) { spread(cell, text); });
    connect(cell->editor, &QLineEdit::textChanged, this, &NameServersEdit::numbersChanged);
}

void NameServersEdit::remove(ServerCell *cell)
{
    Q_EMIT removing(cell->editor);
    m_cells.removeOne(cell);
    m_grid->removeWidget(cell);
    cell->hide();
    cell->deleteLater(); // its own button may be asking
}

void NameServersEdit::arrange()
{
    m_grid->removeWidget(m_buttons);
    for (int row = 0; row < count(); ++row) {
        ServerCell *cell = m_cells[row];
        cell->setNumber(row + 1);
        cell->removeButton->setVisible(count() > minNameServers);
        m_grid->addWidget(cell, row / 2, row % 2);
        if (row > 0)
            setTabOrder(m_cells[row - 1]->removeButton, cell->editor);
        setTabOrder(cell->editor, cell->removeButton);
        cell->show();
    }
    m_grid->addWidget(m_buttons, (count() + 1) / 2, 0, 1, 2);
    setTabOrder(m_cells.last()->removeButton, m_add);
    setTabOrder(m_add, m_useSet);
    setTabOrder(m_useSet, m_ask);
    m_add->setEnabled(count() < maxNameServers);
    numbersChanged();
}

void NameServersEdit::spread(const ServerCell *cell, const QString &text)
{
    const QStringList hosts = split(text);
    int row = int(std::find(m_cells.begin(), m_cells.end(), cell) - m_cells.begin());
    if (row >= count())
        return;
    // What does not fit stays in the last field, where the rules complain about it: nothing is
    // lost.
    for (qsizetype at = 0; at < hosts.size(); ++at, ++row) {
        while (row < count() && at > 0 && !editor(row)->text().trimmed().isEmpty())
            ++row;
        if (row >= count() && count() == maxNameServers) {
            QLineEdit *last = editor(maxNameServers - 1);
            last->setText(last->text() + u' ' + hosts.mid(at).join(u' '));
            row = maxNameServers - 1;
            break;
        }
        if (row >= count())
            setCount(row + 1);
        editor(row)->setText(hosts[at]);
    }
    if (cell->editor->hasFocus())
        editor(std::min(row, count()) - 1)->setFocus(Qt::OtherFocusReason);
}

void NameServersEdit::numbersChanged()
{
    QList<int> numbers;
    for (int row = 0; row < count(); ++row)
        numbers.append(indexOf(row));
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    Q_EMIT rowsChanged();
}

} // namespace kz

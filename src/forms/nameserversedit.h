#pragma once

#include <QLineEdit>
#include <QList>
#include <QString>
#include <QWidget>

class QAbstractItemModel;
class QGridLayout;
class QMenu;
class QPushButton;

namespace kz {

class ServerCell;
class VerdictStack;

/// Two to thirteen fields, each for a host with the addresses it needs: "ns1.example.kz 192.0.2.1".
/// Several hosts pasted into one field spread over the next ones.
class NameServersEdit : public QWidget
{
    Q_OBJECT
public:
    explicit NameServersEdit(QWidget *parent = nullptr);

    int count() const { return int(m_cells.size()); }
    /// Adds or takes away fields at the end.
    void setCount(int count);
    QLineEdit *editor(int row) const;
    VerdictStack *verdict(int row) const;
    /// Which server of the order a row is: filled rows come first, so that a gap sends no blank.
    int indexOf(int row) const;
    /// What stands in the filled rows.
    QStringList typed() const;
    /// Puts servers into the fields, in place of what stood there.
    void setTyped(const QStringList &servers);

    /// Sets to choose from: a row each, its name in the first column, its servers under the role.
    void setSets(QAbstractItemModel *sets, int serversRole);
    /// "Use a set"; hidden as long as there is none.
    QPushButton *setsButton() const { return m_useSet; }

    QPushButton *addButton() const { return m_add; }
    /// "Do they answer?"; hidden until somebody wants it.
    QPushButton *askButton() const { return m_ask; }
    /// "Remove" of a row; hidden as long as there are only two.
    QPushButton *removeButton(int row) const;

    /// Hosts with the addresses behind them, from any text with blanks, commas or line breaks.
    static QStringList split(const QString &text);

Q_SIGNALS:
    /// Fields came, went, or changed their place in the order.
    void rowsChanged();
    /// A field is about to go.
    void removing(QLineEdit *editor);

private:
    void append();
    void remove(ServerCell *cell);
    void arrange();
    void spread(const ServerCell *cell, const QString &text);
    void numbersChanged();
    void fillSetsMenu();

    QList<ServerCell *> m_cells;
    QGridLayout *m_grid;
    QPushButton *m_add;
    QPushButton *m_useSet;
    QPushButton *m_ask;
    QMenu *m_setsMenu;
    QWidget *m_buttons;
    QAbstractItemModel *m_sets = nullptr;
    int m_serversRole = 0;
    QStringList m_before; ///< what a set took the place of
    QList<int> m_numbers; ///< indexOf() of each row when rowsChanged() was last sent
};

} // namespace kz

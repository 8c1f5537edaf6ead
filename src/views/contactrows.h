#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace kz {

/// The contacts that fit, sorted, with what CellDelegate paints.
class ContactRows : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum View { All, Unused, Differing, ViewCount };
    Q_ENUM(View)

    explicit ContactRows(QObject *parent = nullptr);

    /// Keeps the contacts that hold each of the words, in any case.
    void setWords(const QString &typed);
    const QString &typed() const { return m_typed; }
    void setView(View view);
    View view() const { return m_view; }
    /// How many contacts a view holds, whatever was typed.
    int count(View view) const;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool belongs(View view, int row) const;

    QString m_typed;
    QStringList m_words;
    View m_view = All;
};

} // namespace kz

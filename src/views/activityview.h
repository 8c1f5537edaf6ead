#pragma once

#include "model/activitymodel.h"

#include <QWidget>

namespace kz {

class ActivityCells;
class EmptyPage;
class PageHead;
class SearchField;
class TableView;

/// The page of what happened: who, when, what, answer; newest first.
class ActivityView : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityView(ActivityModel *model, QWidget *parent = nullptr);

    QModelIndex current() const;
    SearchField *search() const { return m_search; }
    TableView *table() const { return m_table; }
    PageHead *head() const { return m_head; }

Q_SIGNALS:
    /// Another row is current, or the current one changed.
    void currentChanged();
    void openWanted(const QString &orderId);
    void batchWanted(const QString &batchId);
    void showDomainWanted(const QString &ace);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void followRows();
    void open(const QModelIndex &index);
    void copyRows();

    ActivityModel *m_model;
    ActivityCells *m_cells;
    PageHead *m_head;
    SearchField *m_search;
    TableView *m_table;
    EmptyPage *m_empty;
};

} // namespace kz

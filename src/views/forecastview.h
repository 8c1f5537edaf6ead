#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kz {

class EmptyPage;
class ForecastCells;
class ForecastModel;
class Message;
class PageHead;
class TableView;

/// What will renew, what it does to the balance, and which names are lost on which day if it does
/// not suffice.
class ForecastView : public QWidget
{
    Q_OBJECT
public:
    /// days: how far the forecast looks.
    ForecastView(ForecastModel *model, int days, QWidget *parent = nullptr);

    /// The registrar is being asked; what is shown stays until the answer.
    void setReading(bool reading);
    /// It could not be asked: one sentence. Empty when all is well.
    void setTrouble(const QString &sentence);
    /// Words for the model as it stands now. balance: as people read it; empty when not read.
    void showVerdict(const QString &balance);

    TableView *table() const { return m_table; }
    PageHead *head() const { return m_head; }
    Message *message() const { return m_message; }
    EmptyPage *empty() const { return m_empty; }

Q_SIGNALS:
    void readWanted();
    void showDomainWanted(const QString &ace);

private:
    void open(const QModelIndex &index);

    ForecastModel *m_model;
    ForecastCells *m_cells;
    int m_days;
    PageHead *m_head;
    QPushButton *m_read;
    Message *m_message;
    TableView *m_table;
    EmptyPage *m_empty;
    bool m_reading = false;
    bool m_known = false; ///< an answer has come
    QString m_trouble;
};

} // namespace kz

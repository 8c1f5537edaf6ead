#pragma once

#include "model/zonebook.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace kz {

class EmptyPage;
class Message;
class PageHead;
class Segments;
class TableView;
class ZoneModel;

/// The rules of a zone: what the registrar says, what this program goes by and what the account
/// has, side by side, and the registrar's own words about it.
class ZoneView : public QWidget
{
    Q_OBJECT
public:
    /// zones: in ACE, in the order in which they are offered.
    explicit ZoneView(const QStringList &zones, QWidget *parent = nullptr);

    QString zone() const;
    void setZone(const QString &zone);
    void showFacts(const ZoneFacts &facts);
    /// All of it as text: zone, time of reading, rules, words.
    QString asText() const;

    ZoneModel *model() const { return m_model; }
    TableView *table() const { return m_table; }
    QPlainTextEdit *words() const { return m_words; }
    Segments *parts() const { return m_parts; }

Q_SIGNALS:
    void zoneChanged(const QString &zone);
    void readWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPart();

    QStringList m_zones;
    ZoneModel *m_model;
    PageHead *m_head;
    QPushButton *m_read;
    Segments *m_choice;
    Segments *m_parts;
    Message *m_message;
    QStackedWidget *m_stack;
    TableView *m_table;
    QPlainTextEdit *m_words;
    EmptyPage *m_empty;
    bool m_known = false;
};

} // namespace kz

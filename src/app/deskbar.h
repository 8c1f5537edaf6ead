#pragma once

#include "api/endpoint.h"
#include "look/surface.h"
#include "model/accountfacts.h"

#include <QDateTime>

class QPushButton;

namespace kz {

class Label;

/// The account takes nothing at present: why, and for how long, counted down.
QString holdText(Hold why, qint64 seconds);

/// The bar at the foot of the window: system in word and colour, account, balance, queue, age of
/// the list, and what is wrong with the connection.
class DeskBar : public Surface
{
    Q_OBJECT
public:
    explicit DeskBar(SystemKind system, QWidget *parent = nullptr);

    void show(const AccountFacts &facts, const QDateTime &now);
    /// One sentence while readings fail; empty when all is well.
    void setTrouble(const QString &sentence);
    void setReadOnly(bool on);

Q_SIGNALS:
    void readWanted();

private:
    AccountFacts m_facts;
    QDateTime m_now;
    Label *m_account;
    Label *m_balance;
    Label *m_queue;
    Label *m_clear;
    Label *m_hold;
    Label *m_list;
    Label *m_trouble;
    Label *m_readOnly;
    QPushButton *m_read;
};

} // namespace kz

#pragma once

#include "api/endpoint.h"
#include "model/accountfacts.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kz {

/// The bar at the foot of the window: system in word and colour, account, balance, queue, age of
/// the list, and what is wrong with the connection.
class DeskBar : public QFrame
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
    QLabel *m_account;
    QLabel *m_balance;
    QLabel *m_queue;
    QLabel *m_list;
    QLabel *m_trouble;
    QLabel *m_readOnly;
    QPushButton *m_read;
};

} // namespace kz

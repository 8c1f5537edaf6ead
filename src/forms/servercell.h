#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kz {

class VerdictStack;

/// One name server: label, field, "Remove", and what the rules say about it.
class ServerCell : public QWidget
{
    Q_OBJECT
public:
    explicit ServerCell(QWidget *parent = nullptr);

    /// From 1.
    void setNumber(int number);

    QLineEdit *editor;
    QPushButton *removeButton;
    VerdictStack *verdict;

Q_SIGNALS:
    /// More than one host stands in the field.
    void severalTyped(const QString &text);

private:
    void changed(const QString &text);

    QLabel *m_label;
    qsizetype m_length = 0;
};

} // namespace kz

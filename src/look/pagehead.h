#pragma once

#include "look/label.h"

class QHBoxLayout;
class QPushButton;

namespace kz {

/// The head of a page: title, one grey fact, quiet buttons at the right.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFact(const QString &fact);
    QPushButton *addButton(const QString &text, QLatin1StringView icon = {});
    void addWidget(QWidget *widget);

    QString title() const { return m_title->text(); }
    QString fact() const { return m_fact->text(); }

private:
    Label *m_title;
    Label *m_fact;
    QHBoxLayout *m_row;
};

} // namespace kz

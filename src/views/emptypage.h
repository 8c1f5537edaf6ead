#pragma once

#include <QWidget>

class QPushButton;

namespace kz {

class Label;

/// Stands where a list would: what will be here, why it is not yet, one or two verbs.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void say(const QString &title, const QString &text);
    /// The verb; an empty text hides it.
    void setVerb(const QString &text);
    QPushButton *verb() const { return m_verb; }
    QString title() const;
    QString text() const;

Q_SIGNALS:
    void verbWanted();

private:
    Label *m_title;
    Label *m_text;
    QPushButton *m_verb;
};

} // namespace kz

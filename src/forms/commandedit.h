#pragma once

#include <QList>
#include <QPlainTextEdit>
#include <QStringList>

class QCompleter;
class QListView;
class QStringListModel;

namespace kz {

/// Where a command is typed: its name in the first line, then one parameter a line. Names and
/// values that are known are offered while somebody types, and with Ctrl+Space.
class CommandEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// A parameter that is offered. "#" at the end stands for a number, "*" for anything.
    struct Choice
    {
        QString name;
        QStringList values = {};
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit CommandEdit(QWidget *parent = nullptr);

    void setCommands(const QStringList &names) { m_commands = names; }
    void setParameters(const QList<Choice> &parameters) { m_parameters = parameters; }
    /// Writes the name of a parameter into a line of its own, with the cursor behind "=".
    void addParameter(const QString &name);
    /// What is offered now; empty when nothing is.
    QStringList offered() const;

Q_SIGNALS:
    /// Ctrl+Up and Ctrl+Down: what was sent before and after.
    void earlierWanted();
    void laterWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// Tab takes what is offered, and leaves the field otherwise.
    bool focusNextPrevChild(bool next) override;

private:
    /// What stands before the cursor in its line, and what it may become.
    struct Place
    {
        QString typed;
        QStringList choices;
        bool parameter = false;
    };
    Place place() const;
    void offer(bool asked);
    void take(const QString &choice);
    /// "NAMESERVER#" as NAMESERVER0, or the next number that is free.
    QString numbered(const QString &name) const;
    void fit();

    QStringList m_commands;
    QList<Choice> m_parameters;
    QStringListModel *m_fitting;
    QCompleter *m_completer;
    QListView *m_popup;
};

} // namespace kz

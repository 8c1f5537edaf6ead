#pragma once

#include "look/surface.h"

#include <QList>
#include <QString>

class QStandardItemModel;

namespace kz {

class Label;
class TableView;

/// Beside the console: what the registrar takes for the command, and what was sent from here.
class CommandFacts : public Surface
{
    Q_OBJECT
public:
    /// A parameter as the registrar describes it.
    struct Described
    {
        QString name;
        bool required = false;
        QString range;
        QString words; ///< the registrar's own
    };
    /// A command that was sent, secrets left out.
    struct SentLine
    {
        QString text;
        QString what; ///< "StatusDomain"
        QString about; ///< "14:02 · 200 Command completed successfully"
        QString icon;
        int tone = 0;
    };

    explicit CommandFacts(QWidget *parent = nullptr);

    /// Why there are none, or an empty text.
    void setParameters(const QString &command, const QList<Described> &parameters,
                       const QString &note);
    void setSent(const QList<SentLine> &lines);

    TableView *parameters() const { return m_parameters; }
    TableView *sent() const { return m_sent; }

Q_SIGNALS:
    void parameterWanted(const QString &name);
    /// That one again, into the field: by its place in the list.
    void againWanted(int row);

private:
    Label *m_title;
    Label *m_note;
    Label *m_sentNote;
    QStandardItemModel *m_parameterModel;
    QStandardItemModel *m_sentModel;
    TableView *m_parameters;
    TableView *m_sent;
};

} // namespace kz

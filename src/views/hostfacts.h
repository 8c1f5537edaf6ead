#pragma once

#include "look/surface.h"
#include "model/hostmodel.h"
#include "model/templatemodel.h"

#include <QPair>

class QPushButton;

namespace kz {

class FactsGrid;
class Label;
class Message;

/// The panel at the right about one name server, or about one set: addresses, which names use it,
/// whether it answers.
class HostFactsPanel : public Surface
{
    Q_OBJECT
public:
    explicit HostFactsPanel(QWidget *parent = nullptr);

    void showNothing();
    void showServer(const HostFacts &facts);
    /// answers: one for each server of the set, in its order.
    void showSet(const Template &set, const QList<QPair<QString, HostAnswer>> &answers);

Q_SIGNALS:
    void hideWanted();
    void domainWanted(const QString &ace);
    /// All names that use this server.
    void namesWanted(const QString &host);
    /// Ask these whether they answer.
    void askWanted(const QStringList &hosts);

private:
    void begin(const QString &kind, const QString &title);
    void addAnswers(const QList<QPair<QString, HostAnswer>> &answers);
    void addNames(const HostFacts &facts);

    Label *m_kind;
    Label *m_title;
    Message *m_message;
    FactsGrid *m_facts;
    std::optional<HostFacts> m_server;
    std::optional<Template> m_set;
    QList<QPair<QString, HostAnswer>> m_answers;
};

} // namespace kz

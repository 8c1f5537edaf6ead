#pragma once

#include "app/deskpage.h"
#include "model/hostanswer.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace kz {

class HostCheck;
class HostFactsPanel;
class HostModel;
class HostView;
class Resolver;
struct HostRecord;
struct Paging;
struct Template;

/// The name-server objects of the account, read whenever it is opened, and the sets that forms
/// start from.
class NameServersPage : public DeskPage
{
    Q_OBJECT
public:
    explicit NameServersPage(Desk &desk, QWidget *parent = nullptr);
    ~NameServersPage() override;

    HostView *view() const { return m_view; }
    HostModel *hosts() const { return m_hosts; }
    /// Asks the DNS another way; for tests.
    void setResolver(std::unique_ptr<Resolver> resolver);
    HostCheck *check() const { return m_check.get(); }

    Subjects selection() const override;
    void takeFocus() override;
    void find() override;
    void showView(const QString &id) override;
    void setFactsShown(bool shown) override;
    void showCounts() override;

private:
    void addServerVerbs();
    void addSetVerbs();
    void read();
    void readPage(const Paging &paging);
    void readHost(const QString &host);
    void showFacts();
    void askServers(const QStringList &servers);
    QString nameFor(const QString &host) const;
    void editSet(const Template &set);
    void dropSet(const Template &set);

    Desk &m_desk;
    HostModel *m_hosts;
    HostView *m_view;
    HostFactsPanel *m_facts;
    std::unique_ptr<HostCheck> m_check;
    QList<HostRecord> m_fresh; ///< of the reading under way
    QTimer m_recount; ///< the list of names has changed
    QSet<QString> m_asked; ///< hosts whose facts were asked for because somebody looked
    bool m_reading = false;
};

} // namespace kz

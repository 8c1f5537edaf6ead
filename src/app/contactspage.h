#pragma once

#include "app/deskpage.h"
#include "registry/contactuse.h"

#include <QHash>
#include <QSet>
#include <QSettings>

namespace kz {

class ContactFacts;
class ContactView;

/// All contact handles, and the facts about the current one.
class ContactsPage : public DeskPage
{
    Q_OBJECT
public:
    ContactsPage(Desk &desk, QSettings &settings, QWidget *parent = nullptr);

    ContactView *view() const { return m_view; }
    ContactFacts *facts() const { return m_facts; }
    /// Makes a handle current.
    void showContact(const QString &handle);

    Subjects selection() const override;
    void takeFocus() override;
    void find() override;
    void showView(const QString &id) override;
    void setFactsShown(bool shown) override;
    void showCounts() override;
    /// Asks where the current handle is used, and compares those on screen with the registry, one a
    /// second while nothing else waits.
    void tick() override;
    void save() override;

private:
    void addVerbs();
    void countUses();
    void showFacts(const QString &handle);
    void askWhereUsed(const QString &handle);
    void compare(const QString &handle);
    /// What was read of a handle is old: an order has changed it.
    void forget(const QString &handle);
    bool wantsComparing(const QString &handle) const;

    Desk &m_desk;
    QSettings &m_settings;
    ContactView *m_view;
    ContactFacts *m_facts;
    QHash<QString, QList<ContactUse>> m_uses; ///< as the registrar lists them
    QSet<QString> m_usesAsked;
    QSet<QString> m_compared; ///< asked once; what the registrar refuses is not asked again
    bool m_stale = true; ///< names were read since the uses were counted
};

} // namespace kz

#pragma once

#include "app/deskpage.h"

#include <QSet>
#include <QSettings>

namespace kz {

class DomainFacts;
class DomainView;
class SecretClip;

/// All names, and the facts about the current one.
class DomainsPage : public DeskPage
{
    Q_OBJECT
public:
    DomainsPage(Desk &desk, QSettings &settings, QWidget *parent = nullptr);

    DomainView *view() const { return m_view; }
    /// Makes a name current.
    void showDomain(const QString &ace);
    /// All names that these words fit.
    void showFiltered(const QString &words);

    Subjects selection() const override;
    void takeFocus() override;
    void find() override;
    void showView(const QString &id) override;
    void setFactsShown(bool shown) override;
    void showCounts() override;
    /// Reads the names on screen that no full reading has shown yet.
    void tick() override;
    void save() override;

private:
    void addVerbs();
    void showFacts(const QString &ace);
    void wantMode(const QList<DomainRecord> &names, const RenewalMode &mode);

    Desk &m_desk;
    QSettings &m_settings;
    DomainView *m_view;
    SecretClip *m_clip;
    DomainFacts *m_facts;
    QSet<QString> m_filled; ///< names that tick() asked for
};

} // namespace kz

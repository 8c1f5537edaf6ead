#pragma once

#include "app/deskpage.h"
#include "model/hostinganswer.h"

#include <QHash>
#include <QSet>
#include <QSettings>

#include <memory>

namespace kz {

class CertificateReader;
class DomainFacts;
class DomainView;
class HostingCheck;
class Resolver;
class SecretClip;

/// All names, and the facts about the current one.
class DomainsPage : public DeskPage
{
    Q_OBJECT
public:
    DomainsPage(Desk &desk, QSettings &settings, QWidget *parent = nullptr);

    ~DomainsPage() override;

    DomainView *view() const { return m_view; }
    /// Asks the DNS and the sites another way; for tests.
    void setResolver(std::unique_ptr<Resolver> resolver, std::unique_ptr<CertificateReader> reader);
    /// Makes a name current.
    void showDomain(const QString &ace);
    /// All names that these words fit.
    void showFiltered(const QString &words);

    Subjects selection() const override;
    NoteSubject noteSubject() const override;
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
    void wantMode(const NameList &names, const RenewalMode &mode);

    Desk &m_desk;
    QSettings &m_settings;
    DomainView *m_view;
    SecretClip *m_clip;
    DomainFacts *m_facts;
    std::unique_ptr<HostingCheck> m_check;
    QHash<QString, HostingAnswer> m_hosting; ///< by name; only of this session
    QSet<QString> m_filled; ///< names that tick() asked for
};

} // namespace kz

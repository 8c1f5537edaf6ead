#include "app/domainspage.h"

#include "app/authcodedialog.h"
#include "app/certificatereader.h"
#include "app/factsplitter.h"
#include "app/hostingcheck.h"
#include "app/resolver.h"
#include "app/settings.h"
#include "look/icons.h"
#include "look/searchfield.h"
#include "look/secretclip.h"
#include "look/tableview.h"
#include "model/contactmodel.h"
#include "model/desk.h"
#include "model/domainmodel.h"
#include "operations/adddomain.h"
#include "operations/setdomainrenewalmode.h"
#include "views/domainfacts.h"
#include "views/domainview.h"
#include "views/noteslist.h"

#include <QAction>
#include <QLocale>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, DomainModel::View> &views()
{
    static const QHash<QString, DomainModel::View> all{{u"domains"_s, DomainModel::All},
                                                       {u"lapsing"_s, DomainModel::LapsingIn30Days},
                                                       {u"waiting"_s, DomainModel::WaitingForYou},
                                                       {u"trades"_s, DomainModel::TradePending},
                                                       {u"cyrillic"_s, DomainModel::CyrillicNames},
                                                       {u"notseen"_s, DomainModel::NotSeen}};
    return all;
}

} // namespace

DomainsPage::DomainsPage(Desk &desk, QSettings &settings, QWidget *parent)
    : DeskPage(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_view(new DomainView(desk.domains(), this))
    , m_clip(new SecretClip(this))
    , m_facts(new DomainFacts(desk.domains(), desk.contacts(), desk.activity(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FactsSplitter(m_view, m_facts, this));
    m_view->setReadOnly(desk.isReadOnly());
    m_facts->setReadOnly(desk.isReadOnly());
    m_facts->setBook(desk.notes());
    m_view->restoreColumns(settings::domainColumns.read(m_settings));
    addVerbs();

    connect(m_view, &DomainView::modeWanted, this, &DomainsPage::wantMode);
    connect(m_view, &DomainView::readWanted, &desk, &Desk::readList);
    connect(m_view, &DomainView::registerWanted, this,
            [this] { Q_EMIT operationWanted(*Catalogue::find(AddDomain::command), {}); });
    connect(m_view, &DomainView::selectionChanged, m_facts, &DomainFacts::setSelectedCount);
    connect(m_view, &DomainView::selectionChanged, this, &DeskPage::selectionChanged);
    connect(m_view, &DomainView::currentNameChanged, this, &DomainsPage::showFacts);
    connect(m_facts, &DomainFacts::hideWanted, this, &DeskPage::hideFactsWanted);
    connect(m_facts, &DomainFacts::modeWanted, this, &DomainsPage::wantMode);
    connect(m_facts, &DomainFacts::orderWanted, this, &DeskPage::orderWanted);
    connect(m_facts->notes(), &NotesList::addWanted, this, &DeskPage::noteWanted);
    connect(m_facts, &DomainFacts::authCodeWanted, this, [this](const QString &ace) {
        (new AuthCodeDialog(m_desk, *m_clip, DomainName::fromRegistrar(ace), window()))->open();
    });
    connect(m_facts, &DomainFacts::hostingWanted, this,
            [this](const QString &ace) { m_check->ask(ace); });
    connect(desk.domains(), &DomainModel::countsChanged, this, &DomainsPage::showCounts);
    setResolver(std::make_unique<DnsResolver>(), std::make_unique<TlsCertificateReader>());
}

DomainsPage::~DomainsPage() = default;

void DomainsPage::setResolver(std::unique_ptr<Resolver> resolver,
                              std::unique_ptr<CertificateReader> reader)
{
    m_check = std::make_unique<HostingCheck>(std::move(resolver), std::move(reader));
    connect(m_check.get(), &HostingCheck::answered, this,
            [this](const QString &ace, const HostingAnswer &answer) {
                m_hosting.insert(ace, answer);
                if (ace == m_facts->name())
                    m_facts->setHosting(answer);
            });
}

/// What the catalogue offers for selected names, in the bar below the table and in its menu.
void DomainsPage::addVerbs()
{
    for (const Catalogue::Entry &entry : Catalogue::entries()) {
        // The renewal mode has a menu of its own, with the modes to choose from.
        if (entry.menu != Catalogue::Domain || entry.fits({})
            || entry.operation.command == SetDomainRenewalMode::command)
            continue;
        m_view->addVerb(verb(entry, m_desk));
    }
    auto *note = new QAction(icon("note"_L1), tr("Add a note…"), this);
    connect(note, &QAction::triggered, this, [this] { Q_EMIT noteWanted(noteSubject()); });
    m_view->addToMenu(note);
    for (const Catalogue::Missing &missing : Catalogue::missing()) {
        auto *action = new QAction(icon(QLatin1StringView(missing.icon)),
                                   Catalogue::tr(missing.title).remove(u'&'), this);
        connect(action, &QAction::triggered, this,
                [this, missing = &missing] { Q_EMIT missingWanted(*missing, selection()); });
        m_view->addToMenu(action);
    }
}

Subjects DomainsPage::selection() const
{
    Subjects subjects{.names = m_view->selected()};
    if (subjects.names.size() == 1)
        subjects.pending = m_desk.underWay(subjects.names.name(0).ace());
    return subjects;
}

NoteSubject DomainsPage::noteSubject() const
{
    return m_facts->notes()->subject();
}

void DomainsPage::takeFocus()
{
    m_view->table()->setFocus();
}

void DomainsPage::find()
{
    m_view->search()->setFocus(Qt::ShortcutFocusReason);
}

void DomainsPage::showView(const QString &id)
{
    m_view->setView(views().value(id, DomainModel::All));
}

void DomainsPage::showDomain(const QString &ace)
{
    m_view->showName(ace);
}

void DomainsPage::showFiltered(const QString &words)
{
    m_view->setView(DomainModel::All);
    m_view->search()->setText(words);
}

void DomainsPage::setFactsShown(bool shown)
{
    m_facts->setVisible(shown);
}

void DomainsPage::showCounts()
{
    const QLocale locale;
    const DomainModel &names = *m_desk.domains();
    Q_EMIT countChanged(u"domains"_s, locale.toString(names.total()), Tone::Muted);
    const auto show = [&](const QString &id, Tone tone) {
        const auto count = names.count(views().value(id));
        Q_EMIT countChanged(id, locale.toString(count), count ? tone : Tone::Muted);
    };
    show(u"lapsing"_s, Tone::Danger);
    show(u"waiting"_s, Tone::Attention);
    show(u"trades"_s, Tone::Muted);
    show(u"cyrillic"_s, Tone::Muted);
    show(u"notseen"_s, Tone::Attention);
}

void DomainsPage::tick()
{
    // Lists leave out some facts of a name. One name a second, and only while nothing else waits.
    if (!m_desk.isSignedIn() || m_desk.facts().waiting > 0)
        return;
    const QStringList names = m_view->namesOnScreen();
    for (const QString &ace : names) {
        const auto record = m_desk.domains()->find(ace);
        if (!record || record->readAt.isKnown() || m_filled.contains(ace))
            continue;
        m_filled.insert(ace); // asked once; what the registrar refuses to show is not asked again
        return m_desk.readDomain(ace, Turn::Background);
    }
}

void DomainsPage::save()
{
    settings::domainColumns.write(m_settings, m_view->columns());
}

void DomainsPage::showFacts(const QString &ace)
{
    m_facts->setName(ace);
    m_facts->setHosting(m_hosting.value(ace));
    const auto record = m_desk.domains()->find(ace);
    // What the list does not give is read once somebody looks at the name.
    if (record && !record->readAt.isKnown() && m_desk.isSignedIn())
        m_desk.readDomain(ace);
}

void DomainsPage::wantMode(const NameList &names, const RenewalMode &mode)
{
    Q_EMIT operationWanted(*Catalogue::find(SetDomainRenewalMode::command),
                           {.names = names, .mode = mode});
}

} // namespace kz

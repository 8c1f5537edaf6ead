#include "app/pages.h"

#include "app/activitypage.h"
#include "app/consolepage.h"
#include "app/contactspage.h"
#include "app/domainspage.h"
#include "app/draftspage.h"
#include "app/forecastpage.h"
#include "app/inboxpage.h"
#include "app/nameserverspage.h"
#include "app/pendingpage.h"

namespace kz {

namespace {

template <class P>
DeskPage *open(Desk &desk, QSettings &settings, QWidget *parent)
{
    if constexpr (std::is_constructible_v<P, Desk &, QSettings &, QWidget *>)
        return new P(desk, settings, parent);
    else
        return new P(desk, parent);
}

} // namespace

const QList<Pages::Entry> &Pages::entries()
{
    static const QList<Entry> all{
        {"domains", QT_TRANSLATE_NOOP("kz::Pages", "Domains"), "domains", Work, open<DomainsPage>},
        {"pending", QT_TRANSLATE_NOOP("kz::Pages", "Pending"), "hourglass", Work,
         open<PendingPage>},
        {"register", QT_TRANSLATE_NOOP("kz::Pages", "Register"), "register", Work,
         open<RegisterPage>},
        {"transfer", QT_TRANSLATE_NOOP("kz::Pages", "Transfer in"), "transfer-in", Work,
         open<TransferPage>},
        {"inbox", QT_TRANSLATE_NOOP("kz::Pages", "Inbox"), "mail", Work, open<InboxPage>},
        {"contacts", QT_TRANSLATE_NOOP("kz::Pages", "Contacts"), "person", Records,
         open<ContactsPage>},
        {"servers", QT_TRANSLATE_NOOP("kz::Pages", "Name servers"), "server", Records,
         open<NameServersPage>},
        {"activity", QT_TRANSLATE_NOOP("kz::Pages", "Activity"), "activity", Overview,
         open<ActivityPage>},
        {"forecast", QT_TRANSLATE_NOOP("kz::Pages", "Forecast"), "wallet", Overview,
         open<ForecastPage>},
        {"console", QT_TRANSLATE_NOOP("kz::Pages", "Console"), "console", Overview,
         open<ConsolePage>},
        {"lapsing", QT_TRANSLATE_NOOP("kz::Pages", "Lapsing in 30 days"), "", Views, nullptr,
         "domains"},
        {"waiting", QT_TRANSLATE_NOOP("kz::Pages", "Waiting for you"), "", Views, nullptr,
         "domains"},
        {"trades", QT_TRANSLATE_NOOP("kz::Pages", "Owner changing"), "", Views, nullptr, "domains"},
        {"cyrillic", QT_TRANSLATE_NOOP("kz::Pages", "Cyrillic names"), "", Views, nullptr,
         "domains"},
        {"notseen", QT_TRANSLATE_NOOP("kz::Pages", "Not seen any more"), "", Views, nullptr,
         "domains"},
    };
    return all;
}

QString Pages::head(Head head)
{
    switch (head) {
    case Work:
        return tr("Work");
    case Records:
        return tr("Records");
    case Overview:
        return tr("Overview");
    case Views:
        break;
    }
    return tr("Views");
}

} // namespace kz

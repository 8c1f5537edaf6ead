#include "views/inboxcells.h"

#include "look/celldelegate.h"
#include "model/eventwords.h"
#include "model/inboxmodel.h"
#include "registry/domainname.h"
#include "views/eventlook.h"
#include "views/orderwords.h"

using namespace Qt::StringLiterals;

namespace kz {

namespace {

QVariant statePillOf(const QModelIndex &index)
{
    const QVariant marking = index.data(InboxModel::MarkingRole);
    if (marking.isValid())
        return QVariant::fromValue(statePill(marking.value<Order>()));
    const QString words = index.data().toString();
    const auto event = index.data(InboxModel::EventRole).value<SeenEvent>();
    if (words.isEmpty() || event.doneAt.isValid())
        return {};
    return QVariant::fromValue(PillText{words, Tone::Pending, u"mail"_s});
}

} // namespace

QVariant InboxCells::data(const QModelIndex &index, int role) const
{
    if (role < ToneRole || role > MonoRole)
        return QIdentityProxyModel::data(index, role);
    const auto kind = EventKind(index.data(InboxModel::KindRole).toInt());
    if (index.data(InboxModel::IsHeadRole).toBool()) {
        if (role == GroupRole)
            return true;
        return role == RightRole ? index.data(InboxModel::DetailRole) : QVariant();
    }
    if (role == SubRole) {
        const QString detail = index.data(InboxModel::DetailRole).toString();
        return detail.isEmpty() ? QVariant() : detail.simplified();
    }
    const auto event = index.data(InboxModel::EventRole).value<SeenEvent>();
    switch (InboxModel::Column(index.column())) {
    case InboxModel::About:
        if (role == MutedTailRole && isAboutName(event)) {
            const DomainName name = DomainName::fromRegistrar(event.object);
            return name.unicode().size() - name.label().size();
        }
        if (role == MonoRole)
            return isAboutHandle(event);
        break;
    case InboxModel::Means:
        if (role == IconRole)
            return iconOf(kind);
        if (role == IconToneRole && !event.doneAt.isValid())
            return int(toneOf(kind));
        if (role == ToneRole && event.doneAt.isValid())
            return int(Tone::Muted);
        break;
    case InboxModel::State:
        if (role == PillRole)
            return statePillOf(index);
        if (role == ToneRole)
            return int(Tone::Muted);
        break;
    case InboxModel::Received:
        if (role == ToneRole)
            return int(Tone::Muted);
        break;
    default:
        break;
    }
    return {};
}

} // namespace kz

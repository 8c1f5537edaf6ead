#include "views/domaincells.h"

#include "look/celldelegate.h"
#include "model/domainmodel.h"
#include "views/orderwords.h"

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// A name that lapses within so many days is red, one that lapses later amber.
constexpr int soonDays = 30;

QString iconOf(WhatNext::Kind kind)
{
    switch (kind) {
    case WhatNext::Lapses:
        return u"lapse"_s;
    case WhatNext::RenewsOnce:
        return u"once"_s;
    case WhatNext::Renews:
        return u"renew"_s;
    case WhatNext::Unknown:
        break;
    }
    return u"unknown"_s;
}

Tone toneOf(const WhatNext &next)
{
    if (next.kind == WhatNext::Lapses)
        return !next.date.isValid() || next.days <= soonDays ? Tone::Danger : Tone::Attention;
    return next.kind == WhatNext::Unknown ? Tone::Muted : Tone::Ink;
}

/// What needs no attention is muted.
bool isNorm(const RenewalMode &mode, const RenewalMode &accountMode)
{
    const RenewalMode::Known known = mode.effective(accountMode).known();
    return known == RenewalMode::AutoRenew || known == RenewalMode::Default
        || known == RenewalMode::Unset;
}

QVariant pill(const DomainModel &model, const QModelIndex &index)
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return {};
    const QModelIndex own = model.index(index.row(), index.column());
    if (const QVariant order = own.data(DomainModel::OrderRole); order.isValid())
        return QVariant::fromValue(namePill(text, order.value<Order>()));
    const bool trade = isTradeStatus(own.data(DomainModel::TradeRole).toString());
    return QVariant::fromValue(
        PillText{text, Tone::Pending, trade ? u"trade"_s : u"transfer-in"_s});
}

} // namespace

QVariant DomainCells::data(const QModelIndex &index, int role) const
{
    if (role < ToneRole || role > MonoRole)
        return QIdentityProxyModel::data(index, role);
    const auto *model = qobject_cast<const DomainModel *>(sourceModel());
    if (!model || !index.isValid())
        return {};
    // Each cell is asked for all roles, and few of them need the record.
    const auto record = [&] { return model->record(index.row()); };
    switch (DomainModel::Column(index.column())) {
    case DomainModel::Name:
        if (role == MutedTailRole) {
            const DomainName name = record().name;
            if (!name.zone().isEmpty())
                return name.unicode().size() - name.label().size();
        }
        if (role == TailIconsRole) {
            QStringList icons;
            if (record().transferLock == false)
                icons.append(u"unlock"_s);
            if (index.data(DomainModel::NotesRole).toInt() > 0)
                icons.append(u"note"_s);
            return icons;
        }
        break;
    case DomainModel::Mode:
    case DomainModel::EffectiveMode:
        if (role == ToneRole && isNorm(record().mode, model->accountMode()))
            return int(Tone::Muted);
        break;
    case DomainModel::Next: {
        if (role != ToneRole && role != IconRole && role != RightRole)
            break;
        const WhatNext next = whatNext(record(), model->accountMode(), model->today());
        if (role == ToneRole)
            return int(toneOf(next));
        if (role == IconRole)
            return iconOf(next.kind);
        if (role == RightRole)
            return next.due;
        break;
    }
    case DomainModel::OrderColumn:
        if (role == PillRole)
            return pill(*model, index);
        break;
    case DomainModel::Ace:
    case DomainModel::NameServers:
        if (role == ToneRole)
            return int(Tone::Muted);
        if (role == MonoRole)
            return index.column() == DomainModel::Ace
                || !record().nameServers.value_or(QStringList()).isEmpty();
        break;
    default:
        if (role == ToneRole)
            return int(Tone::Muted);
        break;
    }
    return {};
}

} // namespace kz

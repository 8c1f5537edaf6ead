#include "app/secretdialog.h"

#include "app/orderprice.h"
#include "app/systemlook.h"
#include "forms/secretedit.h"
#include "look/actionbar.h"
#include "look/button.h"
#include "look/label.h"
#include "look/metrics.h"
#include "look/systembadge.h"
#include "model/desk.h"
#include "model/words.h"
#include "registry/transfer.h"
#include "views/panel.h"

#include <QHBoxLayout>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kz {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(Desk &desk, const Order &order, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<Param> &params = order.request.params.list();
    const bool onlyCode = std::all_of(params.begin(), params.end(), [](const Param &param) {
        return !param.secret || param.name == "AUTH"_L1;
    });
    setWindowTitle(onlyCode ? tr("Auth code") : tr("Secrets", "of a typed command"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    resize(dp(560), sizeHint().height());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SystemStripe(systemLook(desk.endpoint().system), this));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(dp(20), dp(20), dp(20), dp(20));
    body->setSpacing(dp(4));
    column->addLayout(body, 1);
    body->addWidget(wrappedLabel(
        (onlyCode ? tr("The auth code of %1") : tr("The secrets of %1")).arg(orderObject(order)),
        Type::Title, Tone::Ink, this));
    body->addWidget(wrappedLabel(
        tr("The order waits and was not sent. Codes are kept nowhere: type it again, letter by "
           "letter. Capitals and blanks count."),
        Type::Body, Tone::Muted, this));
    body->addSpacing(dp(12));
    // A typed command may lack several; each has a field of its own.
    QMap<QString, SecretEdit *> edits;
    for (const Param &param : order.request.params.list()) {
        if (!param.secret || !param.value.isEmpty())
            continue;
        const QString name = param.name == "AUTH"_L1 ? tr("Auth code") : param.name;
        auto *label = new Label(name, Type::Small, Tone::Ink, this);
        body->addWidget(label);
        auto *row = new QHBoxLayout;
        row->setSpacing(dp(8));
        auto *edit = new SecretEdit(this);
        edit->setObjectName(edits.isEmpty() ? u"secret"_s : u"secret"_s + param.name);
        edit->setAccessibleName(name);
        label->setBuddy(edit);
        row->addWidget(edit, 1);
        QPushButton *show = newButton(tr("Show"), "eye"_L1, Kind::Plain, this);
        show->setCheckable(true);
        show->setAutoDefault(false);
        connect(show, &QPushButton::toggled, edit, &SecretEdit::setShown);
        row->addWidget(show);
        body->addLayout(row);
        edits.insert(param.name, edit);
        if (edits.size() == 1)
            edit->setFocus();
    }
    Label *note = wrappedLabel({}, Type::Small, Tone::Muted, this);
    body->addWidget(note);
    body->addSpacing(dp(8));
    Label *cost = wrappedLabel({}, Type::Body, Tone::Ink, this);
    cost->setObjectName(u"secretCost"_s);
    body->addWidget(cost);
    Label *alerts = wrappedLabel({}, Type::Small, Tone::Attention, this);
    body->addWidget(alerts);
    body->addStretch(1);

    auto *foot = new ActionBar(this);
    Label *sends = foot->addNote({});
    foot->addStretch();
    QPushButton *cancel = foot->addButton(tr("Cancel"), {}, Kind::Quiet);
    cancel->setAutoDefault(false);
    QPushButton *send = foot->addButton(tr("Send the order"), "send"_L1, Kind::Primary);
    send->setObjectName(u"sendSecret"_s);
    send->setEnabled(false);
    send->setDefault(true);
    column->addWidget(foot);
    for (SecretEdit *edit : std::as_const(edits)) {
        connect(edit, &QLineEdit::textChanged, this, [note, send, edits](const QString &code) {
            QString words = SecretEdit::described(code);
            for (const Problem &problem : judgeCodeBlanks(code, {}))
                words += u' ' + text(problem);
            note->setText(words);
            send->setEnabled(std::none_of(edits.begin(), edits.end(), [](const SecretEdit *one) {
                return one->text().isEmpty();
            }));
        });
    }
    // Days may have gone since the price on its review.
    auto *price = new OrderPrice(desk, this);
    connect(price, &OrderPrice::changed, this, [price, cost, alerts, sends] {
        ReviewContent content;
        price->writeTo(content);
        const QStringList said{content.cost, content.costNote};
        cost->setText(said.join(content.cost.isEmpty() ? QString() : u". "_s));
        alerts->setText(content.costAlerts.join(u'\n'));
        alerts->setVisible(!content.costAlerts.isEmpty());
        sends->setText(content.actNote);
    });
    alerts->hide();
    price->ask(order.request);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(send, &QPushButton::clicked, this, [this, &desk, id = order.id, edits] {
        Params secrets;
        for (auto it = edits.begin(); it != edits.end(); ++it)
            secrets.append({.name = it.key(), .value = it.value()->text(), .secret = true});
        desk.supply(id, secrets);
        accept();
    });
}

void SecretDialog::send(Desk &desk, const QString &orderId, QWidget *parent)
{
    const auto order = desk.order(orderId);
    if (order && order->asksAgain)
        (new SecretDialog(desk, *order, parent))->open();
    else
        desk.sendNow(orderId);
}

} // namespace kz

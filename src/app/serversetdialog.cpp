#include "app/serversetdialog.h"

#include "forms/serversetform.h"
#include "look/actionbar.h"
#include "look/message.h"
#include "look/metrics.h"
#include "look/systembadge.h"
#include "model/templatemodel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

namespace kz {

using namespace Qt::StringLiterals;

ServerSetDialog::ServerSetDialog(TemplateModel &sets, const Template &set, System system,
                                 QWidget *parent)
    : QDialog(parent)
    , m_sets(sets)
    , m_set(set)
    , m_form(new ServerSetForm(this))
    , m_message(new Message(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(set.id.isEmpty() ? tr("New set of name servers")
                                    : tr("Set of name servers: %1").arg(set.name));
    resize(dp(720), dp(520));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SystemStripe(system, this));
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(dp(20), dp(12), dp(20), 0);
    notice->addWidget(m_message);
    column->addLayout(notice);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *paper = new Surface(QPalette::Base, {}, scroll);
    auto *paperColumn = new QVBoxLayout(paper);
    paperColumn->setContentsMargins(0, 0, 0, 0);
    paperColumn->addWidget(m_form);
    paperColumn->addStretch(1);
    scroll->setWidget(paper);
    column->addWidget(scroll, 1);
    auto *foot = new ActionBar(this);
    QPushButton *cancel = foot->addButton(tr("Cancel"), {}, Kind::Quiet);
    m_open = foot->addNote({});
    foot->addStretch();
    m_save = foot->addButton(m_form->act(), {}, Kind::Primary);
    m_save->setObjectName(u"saveSet"_s);
    foot->addShortcut(tr("Ctrl+Enter"));
    column->addWidget(foot);

    if (m_set.id.isEmpty())
        m_set.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    else
        m_form->setSet(set.name, set.values);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ServerSetDialog::save);
    connect(m_form, &Form::reviewWanted, this, &ServerSetDialog::save);
    const auto follow = [this] {
        const int stops = m_form->blocking();
        m_save->setEnabled(stops == 0);
        m_open->setText(stops > 0 ? tr("%n thing(s) to correct", nullptr, stops) : QString());
    };
    connect(m_form, &Form::judged, this, follow);
    connect(m_form, &Form::edited, m_message, &Message::clear);
    follow();
    m_form->setFocus();
}

void ServerSetDialog::save()
{
    m_form->showAll();
    if (m_form->blocking() > 0)
        return m_form->showNext();
    m_set.kind = m_sets.kind();
    m_set.name = m_form->name();
    m_set.values = m_form->servers();
    m_save->setEnabled(false);
    m_sets.save(m_set, this, [this](const Result<Template, LedgerError> &kept) {
        m_save->setEnabled(true);
        if (!kept)
            return m_message->say(Message::Level::Danger, tr("Not saved"), text(kept.error()));
        Q_EMIT saved(kept->id);
        accept();
    });
}

} // namespace kz

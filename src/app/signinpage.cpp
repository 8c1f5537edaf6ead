#include "app/signinpage.h"

#include "forms/secretedit.h"
#include "look/icons.h"
#include "look/kind.h"
#include "look/label.h"
#include "look/message.h"
#include "look/metrics.h"
#include "look/surface.h"
#include "look/systembadge.h"
#include "look/verdictlabel.h"
#include "ui_signinpage.h"

#include <QButtonGroup>
#include <QPainter>

namespace kz {

using namespace Qt::StringLiterals;

namespace {

/// A card around one choice: accent ground and line when it is chosen.
class ChoiceFrame : public QObject
{
public:
    ChoiceFrame(QFrame *card, QRadioButton *radio)
        : QObject(card)
        , m_card(card)
        , m_radio(radio)
    {
        card->installEventFilter(this);
        connect(radio, &QRadioButton::toggled, card, qOverload<>(&QWidget::update));
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress)
            m_radio->click();
        if (event->type() == QEvent::Paint) {
            const Colours &c = colours(m_card->palette());
            QPainter painter(m_card);
            painter.setRenderHint(QPainter::Antialiasing);
            const bool on = m_radio->isChecked();
            painter.setPen(QPen(on ? c.accent : c.border, 1));
            painter.setBrush(on ? c.accentSoft : c.base);
            painter.drawRoundedRect(QRectF(m_card->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QFrame *m_card;
    QRadioButton *m_radio;
};

} // namespace

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    // All room that is left stands below, none between the rows.
    m_ui->columnLayout->setStretch(m_ui->columnLayout->count() - 1, 1);
    m_ui->side->setAutoFillBackground(true);
    m_ui->side->setBackgroundRole(QPalette::Window);
    m_ui->scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_ui->paper->setAutoFillBackground(true);
    m_ui->paper->setBackgroundRole(QPalette::Base);
    m_ui->brand->setType(Type::Number);
    m_ui->brandIcon->setPixmap(icon("domains"_L1, Tone::Accent).pixmap(dp(32)));
    m_ui->brandText->setTone(Tone::Muted);
    m_ui->expect->setType(Type::Bold);
    m_ui->demoHead->setType(Type::Bold);
    m_ui->demoText->setTone(Tone::Muted);
    m_ui->head->setType(Type::Title);
    m_ui->subHead->setTone(Tone::Muted);
    for (Label *label : {m_ui->systemLabel, m_ui->addressLabel, m_ui->accountLabel, m_ui->userLabel,
                         m_ui->passwordLabel, m_ui->nameLabel, m_ui->profilesLabel, m_ui->oteText,
                         m_ui->liveText, m_ui->sandboxText})
        label->setType(Type::Small);
    for (Label *label : {m_ui->userNote, m_ui->passwordNote, m_ui->enterNote}) {
        label->setType(Type::Small);
        label->setTone(Tone::Muted);
    }
    auto *edge = new QFrame(this);
    edge->setFrameShape(QFrame::VLine);
    edge->setFixedWidth(1);
    m_ui->pageLayout->insertWidget(1, edge);
    const int demo = m_ui->sideLayout->indexOf(m_ui->demoHead);
    m_ui->sideLayout->insertWidget(demo, hairLine(this));
    m_ui->sideLayout->insertSpacing(demo + 1, dp(8));
    addPoint("domains", tr("Your names, at once"),
             tr("The list is kept on this computer and read again in the background."));
    addPoint("send", tr("Nothing is sent by surprise"),
             tr("Each order is shown in full first, goes out once and is kept."));
    addPoint("people", tr(".kz is done by people"),
             tr("“Registered” appears only when the registry says so."));

    auto *systems = new QButtonGroup(this);
    const auto card = [systems](QFrame *frame, QRadioButton *radio, Label *words, System system,
                                SystemKind kind) {
        auto *layout = qobject_cast<QVBoxLayout *>(frame->layout());
        layout->removeWidget(radio);
        auto *row = new QHBoxLayout;
        row->addWidget(radio);
        row->addWidget(new SystemBadge(system, frame));
        row->addStretch();
        layout->insertLayout(0, row);
        radio->setAccessibleName(badgeWord(system));
        radio->setAccessibleDescription(words->text());
        systems->addButton(radio, static_cast<int>(kind));
        new ChoiceFrame(frame, radio);
    };
    card(m_ui->oteCard, m_ui->ote, m_ui->oteText, System::Ote, SystemKind::Ote);
    card(m_ui->liveCard, m_ui->live, m_ui->liveText, System::Live, SystemKind::Live);
    card(m_ui->sandboxCard, m_ui->sandbox, m_ui->sandboxText, System::Sandbox, SystemKind::Sandbox);
    connect(systems, &QButtonGroup::idClicked, this,
            [this](int id) { chooseSystem(static_cast<SystemKind>(id)); });

    setKind(m_ui->signIn, Kind::Primary);
    setKind(m_ui->show, Kind::Quiet);
    setKind(m_ui->cancel, Kind::Quiet);
    m_ui->show->setIcon(icon("eye"_L1));
    m_ui->cancel->hide();
    m_ui->profilesLabel->hide();
    m_ui->profiles->hide();
    connect(m_ui->show, &QPushButton::toggled, m_ui->password, &SecretEdit::setShown);
    connect(m_ui->profiles, &QComboBox::activated, this, [this](int index) {
        show(index < m_known.size() ? m_known.at(index) : Profile{.endpoint = Endpoint::ote()});
    });
    connect(m_ui->signIn, &QPushButton::clicked, this, &SignInPage::submit);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{
             m_ui->account, m_ui->user, m_ui->password, m_ui->name, m_ui->address})
        connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_ui->account, &QLineEdit::textEdited, this, [this] { m_ui->accountProblem->clear(); });
    connect(m_ui->address, &QLineEdit::textEdited, this, [this] { m_ui->addressProblem->clear(); });
    connect(m_ui->demoButton, &QPushButton::clicked, this, &SignInPage::demoWanted);
    connect(m_ui->cancel, &QPushButton::clicked, this, &SignInPage::cancelled);
    remark();
}

SignInPage::~SignInPage() = default;

void SignInPage::addPoint(const char *iconName, const QString &head, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(dp(12));
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(QLatin1StringView(iconName), Tone::Accent).pixmap(dp(17)));
    picture->setAlignment(Qt::AlignTop);
    row->addWidget(picture);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(dp(2));
    lines->addWidget(new Label(head, Type::Bold, Tone::Ink, this));
    lines->addWidget(wrappedLabel(words, Type::Body, Tone::Muted, this));
    row->addLayout(lines, 1);
    m_ui->pointsLayout->addLayout(row);
}

void SignInPage::remark()
{
    m_ui->message->say(
        Message::Level::Info, tr("Use a user with few rights"),
        tr("In the control panel, make a user for this desk and give it only the "
           "commands it needs. Two-factor codes guard the panel, not this connection."));
}

void SignInPage::setProfiles(const QList<Profile> &known, const Profile &first)
{
    m_known = known;
    m_ui->profiles->clear();
    for (const Profile &profile : known)
        m_ui->profiles->addItem(profile.name + u" · "_s + systemWord(profile.endpoint.system));
    m_ui->profiles->addItem(tr("Another account…"));
    m_ui->profilesLabel->setVisible(!known.isEmpty());
    m_ui->profiles->setVisible(!known.isEmpty());
    m_ui->head->setText(known.isEmpty() ? tr("Add your first account") : tr("Sign in"));
    show(first);
    const auto place = std::find_if(known.cbegin(), known.cend(), [&first](const Profile &profile) {
        return profile.name == first.name;
    });
    m_ui->profiles->setCurrentIndex(static_cast<int>(place - known.cbegin()));
}

void SignInPage::show(const Profile &profile)
{
    m_ui->account->setText(profile.account);
    m_ui->user->setText(profile.user);
    m_ui->name->setText(profile.name);
    m_ui->keep->setChecked(profile.keepPassword);
    m_ui->readOnly->setChecked(profile.readOnly);
    m_ui->password->setText({}); // clear() could be undone
    chooseSystem(profile.endpoint.system);
    // Last: a profile may have an address of its own.
    m_ui->address->setText(profile.endpoint.url.toString());
}

void SignInPage::chooseSystem(SystemKind system)
{
    QRadioButton *radio = system == SystemKind::Live ? m_ui->live
        : system == SystemKind::Ote                  ? m_ui->ote
                                                     : m_ui->sandbox;
    radio->setChecked(true);
    const bool sandbox = system == SystemKind::Sandbox;
    // The presets are fixed; only the sandbox says at its start where it listens.
    const QUrl typed(m_ui->address->text());
    if (!sandbox && systemOf(typed) != system)
        m_ui->address->setText(
            (system == SystemKind::Live ? Endpoint::live() : Endpoint::ote()).url.toString());
    else if (sandbox && (typed == Endpoint::live().url || typed == Endpoint::ote().url))
        m_ui->address->clear();
    const QString word = systemWord(system).replace(u'&', u"&&"_s);
    m_ui->signIn->setText(tr("Sign in to %1").arg(word));
    m_ui->passwordLabel->setText(tr("Pass&word for %1").arg(word));
    m_ui->passwordNote->setText(sandbox ? tr("The sandbox says it when asked for --help")
                                    : system == SystemKind::Live
                                    ? tr("OT&E has a password of its own")
                                    : tr("LIVE has a password of its own"));
    Q_EMIT systemChosen(system);
}

SystemKind SignInPage::system() const
{
    return m_ui->live->isChecked() ? SystemKind::Live
        : m_ui->ote->isChecked()   ? SystemKind::Ote
                                   : SystemKind::Sandbox;
}

Profile SignInPage::profile() const
{
    Profile profile{.name = m_ui->name->text().trimmed(),
                    .endpoint = {system(), QUrl(m_ui->address->text().trimmed())},
                    .account = m_ui->account->text().trimmed(),
                    .user = m_ui->user->text().trimmed(),
                    .keepPassword = m_ui->keep->isChecked(),
                    .readOnly = m_ui->readOnly->isChecked()};
    if (profile.name.isEmpty())
        profile.name = profile.account + u", "_s + systemWord(profile.endpoint.system);
    return profile;
}

void SignInPage::askAgain(const Profile &profile, const QString &why)
{
    show(profile);
    m_ui->head->setText(tr("Sign in again"));
    m_ui->subHead->setText(tr("Your forms are kept as they are."));
    m_ui->profilesLabel->hide();
    m_ui->profiles->hide();
    m_ui->cancel->show();
    showTrouble(tr("You are signed out"), why);
    m_ui->password->setFocus();
}

void SignInPage::submit()
{
    if (m_busy)
        return;
    const Profile wanted = profile();
    if (const auto fault = wanted.endpoint.fault()) {
        m_ui->addressProblem->say(VerdictLabel::Says::Block, *fault);
        m_ui->address->setFocus();
        return;
    }
    if (wanted.account.isEmpty()) {
        m_ui->accountProblem->say(VerdictLabel::Says::Block,
                                  tr("Type the name of the reseller account."));
        m_ui->account->setFocus();
        return;
    }
    if (m_ui->password->text().isEmpty()) {
        showTrouble(tr("The password is missing"), tr("Type the password, then sign in."));
        m_ui->password->setFocus();
        return;
    }
    setBusy(true);
    m_ui->message->clear();
    m_ui->message->say(Message::Level::Info, {}, tr("Asking the registrar…"));
    Q_EMIT signInWanted(wanted, m_ui->password->text());
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->signIn->setEnabled(!busy);
}

void SignInPage::letIn()
{
    setBusy(false);
    m_ui->message->clear();
    remark();
    m_ui->password->setText({}); // clear() could be undone
    m_ui->show->setChecked(false);
}

void SignInPage::showError(const ApiError &error)
{
    setBusy(false);
    QString sentence = text(error);
    if (!error.detail.isEmpty() && !sentence.contains(error.detail))
        sentence +=
            u'\n' + (error.code ? QString::number(error.code) + u' ' : QString()) + error.detail;
    m_ui->message->say(Message::Level::Danger, tr("Not signed in"), sentence);
    m_ui->password->setFocus();
    m_ui->password->selectAll();
}

void SignInPage::showTrouble(const QString &title, const QString &sentence)
{
    setBusy(false);
    m_ui->message->say(Message::Level::Attention, title, sentence);
}

void SignInPage::showWait(const QString &why)
{
    if (!m_busy)
        return; // what stands there says what went wrong
    if (why.isEmpty())
        m_ui->message->say(Message::Level::Info, {}, tr("Asking the registrar…"));
    else
        m_ui->message->say(Message::Level::Attention, tr("The sign-in has to wait"), why);
}

void SignInPage::showLedgerTrouble(const LedgerError &error)
{
    setBusy(false);
    m_ui->message->clear();
    m_ui->message->say(Message::Level::Danger, tr("The orders on this computer cannot be read"),
                       text(error) + u'\n'
                           + tr("Nobody is signed in. Once this is mended, sign in again."));
    if (error.kind != LedgerError::Kind::Damaged)
        return;
    QPushButton *anew = m_ui->message->addButton(tr("Start a new ledger…"));
    anew->setObjectName(u"newLedger"_s);
    connect(anew, &QPushButton::clicked, this, [this, error] { askForNewLedger(error); });
}

void SignInPage::askForNewLedger(const LedgerError &error)
{
    m_ui->message->clear();
    m_ui->message->say(
        Message::Level::Danger, tr("Go on without the old orders?"),
        tr("The damaged file gets another name and stays. KZ Desk then knows of no order that is "
           "open at the registrar, follows none, and would let you send the same one again."));
    QPushButton *go = m_ui->message->addButton(tr("Start a new ledger"));
    go->setObjectName(u"newLedgerNow"_s);
    connect(go, &QPushButton::clicked, this, [this] {
        setBusy(true);
        m_ui->message->clear();
        Q_EMIT newLedgerWanted();
    });
    QPushButton *back = m_ui->message->addButton(tr("Back"));
    connect(back, &QPushButton::clicked, this, [this, error] { showLedgerTrouble(error); });
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QLineEdit *first = m_ui->account->text().isEmpty() ? m_ui->account : m_ui->password;
    first->setFocus();
}

} // namespace kz

#include "app/discarded.h"

#include "app/operationpage.h"

#include <QPushButton>

#include <utility>

namespace kz {

using namespace Qt::StringLiterals;

Discarded::Discarded(QWidget *parent)
    : Message(parent)
{
    setObjectName(u"discarded"_s);
}

Discarded::~Discarded()
{
    forget();
}

void Discarded::offer(OperationPage *page, QWidget *kept, std::function<void()> back)
{
    clear();
    forget();
    m_kept = kept;
    kept->hide();
    const QString title = page->title();
    say(Level::Info,
        title.isEmpty() ? tr("The draft was discarded.")
                        : tr("The draft of %1 was discarded.").arg(title));
    QPushButton *undo = addButton(tr("&Undo"), "undo"_L1);
    undo->setObjectName(u"undoDiscard"_s);
    connect(undo, &QPushButton::clicked, page, [this, page, back = std::move(back)] {
        m_kept = nullptr;
        clear();
        page->takeBack();
        back();
    });
    QPushButton *close = addButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, [this] {
        clear();
        forget();
    });
}

void Discarded::forget()
{
    if (QWidget *gone = std::exchange(m_kept, nullptr))
        gone->deleteLater();
}

} // namespace kz

#include "look/codebox.h"

#include "look/button.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace kz {

namespace {

/// Mutes what stands before the first equals sign of a line.
class KeyMuter : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        const qsizetype sign = text.indexOf(u'=');
        if (sign > 0) {
            setFormat(0, int(sign) + 1, colours(QGuiApplication::palette()).muted);
        }
    }
};

} // namespace

CodeBox::CodeBox(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_note(new Label({}, Type::Small, Tone::Muted, this))
    , m_copy(newButton(tr("Copy"), "copy"_L1, Kind::Quiet, this))
    , m_box(new QPlainTextEdit(this))
{
    m_box->setReadOnly(true);
    m_box->setTabChangesFocus(true);
    m_box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_box->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_box->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_box->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_box->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_box->document()->setDocumentMargin(dp(10));
    m_box->setFont(typeFont(Type::Mono));
    m_box->setAccessibleName(heading);
    m_copy->setAccessibleDescription(heading);
    new KeyMuter(m_box->document());

    auto *head = new QHBoxLayout;
    head->setSpacing(dp(8));
    // In a narrow panel the button needs the room: then the heading takes two lines.
    auto *title = wrappedLabel(heading, Type::Bold, Tone::Ink, this);
    title->setBuddy(m_box);
    head->addWidget(title, 1);
    head->addWidget(m_note);
    head->addWidget(m_copy);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(dp(4));
    lines->addLayout(head);
    lines->addWidget(m_box);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    fit();
}

void CodeBox::setText(const QString &text)
{
    m_box->setPlainText(text);
    fit();
}

QString CodeBox::text() const
{
    return m_box->toPlainText();
}

void CodeBox::setNote(const QString &note)
{
    m_note->setText(note);
}

void CodeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_box->setPlainText(m_box->toPlainText()); // the muted colour is part of the text
    } else if (event->type() == QEvent::ApplicationFontChange) {
        m_box->setFont(typeFont(Type::Mono));
        fit();
    }
    QWidget::changeEvent(event);
}

void CodeBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &CodeBox::fit, Qt::QueuedConnection); // lines wrap anew
}

void CodeBox::fit()
{
    // As high as its lines, wrapped ones counted, up to sixteen.
    const QTextDocument *text = m_box->document();
    const int margin = qCeil(text->documentMargin());
    qreal height = 0; // with the margin below the last line
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        height += text->documentLayout()->blockBoundingRect(block).height();
    }
    const int most = 16 * m_box->fontMetrics().lineSpacing() + margin;
    // A pixel more, or the text area takes its last line for hidden and shows a scroll bar.
    m_box->setFixedHeight(qMin(qCeil(height), most) + margin + 1 + 2 * m_box->frameWidth());
}

} // namespace kz

#pragma once

#include "look/label.h"

class QPlainTextEdit;
class QPushButton;

namespace kz {

/// A heading, a Copy button and text in fixed width: the exact command, the registrar's words.
/// "KEY=" is muted, the value ink. Secrets must be masked before.
class CodeBox : public QWidget
{
    Q_OBJECT

public:
    explicit CodeBox(const QString &heading, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// A grey note beside the Copy button.
    void setNote(const QString &note);
    QPlainTextEdit *box() const { return m_box; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Label *m_note;
    QPushButton *m_copy;
    QPlainTextEdit *m_box;
};

} // namespace kz

#pragma once

#include <QLineEdit>

namespace kz {

/// A field for a code that counts letter by letter: fixed width, shown only on demand, kept byte
/// for byte, blanks at its ends included. What is copied from it leaves the clipboard by itself,
/// and selecting copies nothing.
class SecretEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);

    bool isShown() const { return echoMode() == Normal; }
    /// "12 characters. The last one is a blank."; empty when nothing is typed. Says what hides in a
    /// code without saying the code.
    static QString described(const QString &code);

public Q_SLOTS:
    void setShown(bool shown);
    /// What is selected, while it is shown, by a SecretClip.
    void copySecret();
    void cutSecret();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace kz

#pragma once

#include "registry/domainname.h"

#include <QDialog>

class QPushButton;

namespace kz {

class Desk;
class Label;
class Message;
class SecretClip;
class SecretEdit;

/// The code with which a name leaves the account, read for whoever asks to see it. It is gone with
/// this window: it stands in no record, file or log.
class AuthCodeDialog : public QDialog
{
    Q_OBJECT
public:
    AuthCodeDialog(Desk &desk, SecretClip &clip, const DomainName &name, QWidget *parent = nullptr);

private:
    void ask(Desk &desk, const DomainName &name);

    SecretClip &m_clip;
    SecretEdit *m_code;
    Label *m_note;
    Message *m_message;
    QPushButton *m_show;
    QPushButton *m_copy;
};

} // namespace kz

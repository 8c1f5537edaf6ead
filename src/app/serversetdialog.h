#pragma once

#include "ledger/templates.h"

#include <QDialog>

class QPushButton;

namespace kz {

class Label;
class Message;
class ServerSetForm;
class TemplateModel;
enum class System;

/// Makes a set of name servers, or changes one: its name, its servers. Saved here, sent nowhere.
class ServerSetDialog : public QDialog
{
    Q_OBJECT
public:
    /// set: with an empty id a new one. system: of the stripe.
    ServerSetDialog(TemplateModel &sets, const Template &set, System system,
                    QWidget *parent = nullptr);

    ServerSetForm *form() const { return m_form; }

Q_SIGNALS:
    void saved(const QString &id);

private:
    void save();

    TemplateModel &m_sets;
    Template m_set;
    ServerSetForm *m_form;
    Message *m_message;
    Label *m_open;
    QPushButton *m_save;
};

} // namespace kz

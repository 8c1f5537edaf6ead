#pragma once

#include "registry/contact.h"

#include <QFrame>

#include <optional>

namespace kz {

class FactsGrid;
class Label;

/// One owner of a name as a card: who it is and where mail reaches them. Only shows.
class HolderCard : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString mail READ mail NOTIFY changed USER true)
public:
    explicit HolderCard(QWidget *parent = nullptr);

    /// Nothing but words: why there is nobody to show.
    void say(const QString &words);
    /// A handle whose data is not known.
    void show(const QString &handle);
    void show(const Contact &contact);
    QString mail() const;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_name;
    Label *m_handle;
    FactsGrid *m_facts;
    std::optional<Contact> m_contact;
};

} // namespace kz

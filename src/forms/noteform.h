#pragma once

#include "forms/form.h"
#include "registry/hosting.h"

namespace kz {

namespace Ui {
class NoteForm;
}

/// What staff write down: words, documents that were sent, where the server of a name stands.
/// Nothing of it is sent anywhere: of a Form it uses what is said under each field, and its values
/// as a draft.
class NoteForm : public Form
{
    Q_OBJECT
public:
    /// withServer: the note is about a name, which has a site.
    explicit NoteForm(bool withServer, QWidget *parent = nullptr);
    ~NoteForm() override;

    /// What was noted of the server until now: only what differs is said anew.
    void setServer(const ServerNotes &known);

    QString text() const;
    QString documents() const;
    /// Where the server stands from now on; nothing when that has not changed.
    std::optional<ServerNotes> server() const;
    /// Nothing was written, and nothing changed.
    bool isBlank() const;

    QString command() const override { return {}; }
    QString title() const override { return {}; }
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override { return QList<Request>(); }
    QList<ReviewRow> review() const override { return {}; }
    bool keepsDraft() const override { return !isBlank(); }
    /// Empty when nothing was written. Without the place that is known already: it may have become
    /// another one when somebody goes on with the draft.
    QMap<QString, QString> values() const override;

    static constexpr QLatin1StringView textField{"TEXT"};
    static constexpr QLatin1StringView documentsField{"DOCUMENTS"};
    static constexpr QLatin1StringView streetField{"STREET"};
    static constexpr QLatin1StringView cityField{"CITY"};
    static constexpr QLatin1StringView regionField{"REGION"};
    static constexpr QLatin1StringView purposeField{"PURPOSE"};

protected:
    QString words(const Problem &problem) const override;

private:
    ServerNotes typedServer() const;

    std::unique_ptr<Ui::NoteForm> m_ui;
    ServerNotes m_known;
    bool m_withServer;
};

} // namespace kz

#pragma once

#include "forms/form.h"
#include "operations/deletenameserver.h"

namespace kz {

namespace Ui {
class NameServerDeleteForm;
}

/// Fills DeleteNameserver, and names who still uses the server.
class NameServerDeleteForm : public Form
{
    Q_OBJECT
public:
    /// usedBy: names of the local copy, as people read them.
    NameServerDeleteForm(const QString &aceHost, const QStringList &usedBy,
                         QWidget *parent = nullptr);
    ~NameServerDeleteForm() override;

    DeleteNameserver draft() const;

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString heading() const override;
    QString reviewTitle() const override;
    QList<Stage> stages() const override;
    QString finality() const override;
    QString unpriced() const override;
    bool keepsDraft() const override { return false; }

private:
    std::unique_ptr<Ui::NameServerDeleteForm> m_ui;
    QString m_host;
    QStringList m_usedBy;
};

} // namespace kz

#pragma once

#include "forms/form.h"
#include "operations/modifynameserver.h"
#include "registry/hostobject.h"

namespace kz {

namespace Ui {
class NameServerChangeForm;
}

/// Fills ModifyNameserver. It waits for a reading made just now, because only the difference is
/// sent.
class NameServerChangeForm : public Form
{
    Q_OBJECT
public:
    explicit NameServerChangeForm(const QString &aceHost, QWidget *parent = nullptr);
    ~NameServerChangeForm() override;

    /// What the registrar shows now, or why it could not be read.
    void setShown(const HostRecord &record);
    void setTrouble(const QString &words);
    ModifyNameserver draft() const;

    QString command() const override;
    QString title() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString heading() const override;
    QString reviewTitle() const override;
    QList<Stage> stages() const override;
    QString unpriced() const override;
    bool keepsDraft() const override { return false; }

protected:
    QString words(const Problem &problem) const override;

private:
    std::unique_ptr<Ui::NameServerChangeForm> m_ui;
    QString m_host;
    std::optional<QStringList> m_before;
};

} // namespace kz

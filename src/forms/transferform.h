#pragma once

#include "forms/nameform.h"
#include "operations/transferdomain.h"

namespace kz {

namespace Ui {
class TransferForm;
}

/// Fills a request of TransferDomain: a name that another registrar has is to come here.
class TransferForm : public NameForm
{
    Q_OBJECT
public:
    explicit TransferForm(QWidget *parent = nullptr);
    ~TransferForm() override;

    /// From which day the sixty days count.
    void setToday(const QDate &today);

    TransferDomain draft() const;

    QString command() const override;
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override;
    QList<ReviewRow> review() const override;
    QString reviewTitle() const override;
    QList<Stage> stages() const override;
    QString finality() const override;
    QStringList keepAtHand() const override;
    std::optional<DomainPrice> price() const override;
    QString leftOut() const override;
    QList<QPair<Verdict, QString>> stillOpen() const override;
    void setValues(const QMap<QString, QString> &values) override;
    /// Where the site of a name stands; shown as long as that name stands in the form.
    void showSite(const QString &aceName, const QList<Remark> &remarks);

    /// Ticks of the checklist: reminders, kept in a draft and never sent.
    static constexpr QLatin1StringView codeFresh{"(codefresh)"};
    static constexpr QLatin1StringView dataCurrent{"(datacurrent)"};

Q_SIGNALS:
    /// Somebody wants to know where its site stands.
    void siteWanted(const kz::DomainName &name);

protected:
    QString shortName(const Problem &problem) const override;
    QString cureText(const Problem &problem) const override;
    void cure(const Problem &problem, QWidget *editor) override;

private:
    void nameChanged();
    void showCode();
    void showLock();

    std::unique_ptr<Ui::TransferForm> m_ui;
    QDate m_today;
    QString m_siteOf; ///< ACE of the name whose site is shown
    bool m_restored = false; ///< from a draft, which had left the code out
};

} // namespace kz

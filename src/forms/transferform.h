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

    /// Ticks of the checklist: reminders, kept in a draft and never sent.
    static constexpr QLatin1StringView codeFresh{"(codefresh)"};
    static constexpr QLatin1StringView dataCurrent{"(datacurrent)"};

private:
    void showCode();
    void showLock();

    std::unique_ptr<Ui::TransferForm> m_ui;
    QDate m_today;
    bool m_restored = false; ///< from a draft, which had left the code out
};

} // namespace kz

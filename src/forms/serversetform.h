#pragma once

#include "forms/form.h"

namespace kz {

namespace Ui {
class ServerSetForm;
}

/// Names a set of 2 to 13 name servers that forms can start from. Nothing of it is sent anywhere:
/// of a Form it uses what is said under each field.
class ServerSetForm : public Form
{
    Q_OBJECT
public:
    explicit ServerSetForm(QWidget *parent = nullptr);
    ~ServerSetForm() override;

    void setSet(const QString &name, const QStringList &servers);
    /// With single blanks.
    QString name() const;
    /// In the spelling in which they are sent, addresses behind the host.
    QStringList servers() const;

    QString command() const override { return {}; }
    QString title() const override { return name(); }
    QString act() const override;
    Problems problems() const override;
    Result<QList<Request>, Problems> requests() const override { return QList<Request>(); }
    QList<ReviewRow> review() const override { return {}; }
    bool keepsDraft() const override { return false; }

    static constexpr QLatin1StringView nameField{"(name)"};
    static constexpr QLatin1StringView serverField{"NAMESERVER"}; ///< with an index

protected:
    QString words(const Problem &problem) const override;

private:
    void bindServers();

    std::unique_ptr<Ui::ServerSetForm> m_ui;
};

} // namespace kz

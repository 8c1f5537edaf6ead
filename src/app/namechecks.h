#pragma once

#include <QObject>

#include <memory>

namespace kz {

class CertificateReader;
class HostCheck;
class HostingCheck;
class NameForm;
class Resolver;
class TransferForm;

/// Asks the world outside for a form of a name when somebody presses for it: whether its name
/// servers answer, where its site stands. What comes of it is a remark in the form.
class NameChecks : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the form.
    explicit NameChecks(NameForm &form);
    ~NameChecks() override;

    /// Asks another way; for tests.
    void setServerResolver(std::unique_ptr<Resolver> resolver);
    /// Only of a transfer in: no other form asks for sites.
    void setSiteResolver(std::unique_ptr<Resolver> resolver,
                         std::unique_ptr<CertificateReader> reader);

private:
    NameForm &m_form;
    TransferForm *m_transfer; ///< the form, where it is one of those
    std::unique_ptr<HostCheck> m_hosts;
    std::unique_ptr<HostingCheck> m_sites;
};

} // namespace kz

#pragma once

#include <QByteArrayList>

/// The columns of QueryDomainList with WIDE=1 and TYPE=ALL, in the registrar's order.
inline const QByteArrayList &wideColumns()
{
    static const QByteArrayList columns{"domain",
                                        "domain idn",
                                        "roid",
                                        "domain created date",
                                        "domain created by",
                                        "domain updated date",
                                        "domain updated by",
                                        "domain registration expiration date",
                                        "domain renewal date",
                                        "domain zone",
                                        "renewalmode",
                                        "transfermode",
                                        "domaintags",
                                        "domaincomment",
                                        "domain auth",
                                        "domain status",
                                        "nameserver",
                                        "ownercontact",
                                        "admincontact",
                                        "techcontact",
                                        "billingcontact"};
    return columns;
}

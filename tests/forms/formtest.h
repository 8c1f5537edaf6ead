#pragma once

#include "forms/contactchoices.h"
#include "forms/form.h"
#include "look/icons.h"
#include "look/style.h"

#include <QApplication>
#include <QDir>
#include <QStandardItemModel>
#include <QTest>

/// What the tests of forms share: an account's contacts, and pictures for looking at.
namespace formtest {

inline kz::Contact person(const QString &handle, const QString &first, const QString &last,
                          const QString &mail, const QString &country)
{
    kz::Contact contact;
    contact.handle = handle;
    contact.firstName = first;
    contact.lastName = last;
    contact.email = mail;
    contact.country = country;
    return contact;
}

inline kz::Contact company(const QString &handle, const QString &name, const QString &mail,
                           const QString &country)
{
    kz::Contact contact = person(handle, {}, {}, mail, country);
    contact.organization = name;
    return contact;
}

inline void append(QStandardItemModel &model, const kz::Contact &contact)
{
    auto *handle = new QStandardItem(contact.handle);
    handle->setData(QVariant::fromValue(contact), kz::contactRole);
    model.appendRow({handle, new QStandardItem(contact.displayName()),
                     new QStandardItem(contact.email), new QStandardItem(contact.country)});
}

inline void fill(QStandardItemModel &model)
{
    using namespace Qt::StringLiterals;
    append(model, company(u"P-DLC31"_s, u"Dala Coffee LLP"_s, u"office@dala.example"_s, u"KZ"_s));
    append(model, person(u"P-ASL07"_s, u"Asel"_s, u"Sample"_s, u"asel@dala.example"_s, u"KZ"_s));
    append(model, person(u"P-TMS12"_s, u"Timur"_s, u"Sample"_s, u"timur@dala.example"_s, u"KZ"_s));
    append(model,
           company(u"P-SMP02"_s, u"Sampurn Trade LLP"_s, u"office@sampurn.example"_s, u"KZ"_s));
    append(model, company(u"P-STN01"_s, u"Steppe Names desk"_s, u"desk@steppe.example"_s, u"DE"_s));
    append(model, person(u"P-ERN55"_s, u"Erna"_s, u"Muster"_s, u"erna@muster.example"_s, u"DE"_s));
}

/// Saves a picture of the widget under this name when KZ_PICTURES names a folder.
inline void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("KZ_PICTURES");
    if (folder.isEmpty())
        return;
    for (const kz::Theme theme : {kz::Theme::Light, kz::Theme::Dark}) {
        kz::applyLook(*qApp, theme);
        QCoreApplication::sendPostedEvents();
        const QString tone = theme == kz::Theme::Light ? u"light"_qs : u"dark"_qs;
        QDir().mkpath(folder);
        widget.grab().save(
            u"%1/%2-%3@%4.png"_qs.arg(folder, name, tone).arg(widget.devicePixelRatioF()));
    }
    kz::applyLook(*qApp, kz::Theme::Light);
}

} // namespace formtest

#include "api/error.h"

#include "operations/operation.h"

#include <QCoreApplication>

namespace kz {

using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

namespace {

/// Sentences take the name as %1. lupdate finds them by tr().
struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(kz::ApiError)
public:
    static QString ofSignIn(const ApiError &error);
    static QString ofDenied(const ApiError &error);
    static QString ofRefused(int code);
    static QString ofBusy(const ApiError &error);
    static QString ofGarbled(const ApiError &error);
    static QString ofUnknown(const ApiError &error);
    static QString ofKind(const ApiError &error);
    static QString minutes(int seconds);
};

QString Sentence::minutes(int seconds)
{
    return tr("Nothing is sent for %n minute(s).", "after an abuse lock", (seconds + 59) / 60);
}

QString Sentence::ofSignIn(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Denied:
        if (error.code == 535) {
            return tr("The registrar does not allow this computer's address. Add the external "
                      "IPv4 address in the control panel, then sign in again.");
        }
        return tr("The registrar refused the sign-in. Check the system (LIVE or OT&E), the "
                  "account with its user, and the password; each system has its own.");
    case Kind::Offline:
        return tr("The registrar cannot be reached. Check the network and the address, then sign "
                  "in again.");
    case Kind::Untrusted:
        return tr("The connection to the registrar is not safe, so the password was not sent. "
                  "Check the address and the clock of this computer.");
    case Kind::Garbled:
        if (error.tooMuch) {
            return tr("What answered the sign-in sends more than the registrar ever does, so it "
                      "was cut off. Check the address.");
        }
        if (error.httpStatus != 0) {
            return tr("The registrar's server answered the sign-in with HTTP %1: it is out of "
                      "order. Sign in again in some minutes.")
                .arg(error.httpStatus);
        }
        return tr("What answered the sign-in is not the registrar. Check the address, or sign "
                  "in again later.");
    case Kind::Cancelled:
        return tr("The sign-in was taken back.");
    case Kind::Busy:
    case Kind::Refused:
    case Kind::OutcomeUnknown:
        break;
    }
    if (error.code == 422) {
        return tr("The registrar has locked the account for some minutes after too many requests "
                  "or wrong passwords.")
            + u' ' + minutes(error.waitSeconds);
    }
    if (error.code == 521) {
        return tr("The account has too many open sessions. Close another one, then sign in "
                  "again.");
    }
    if (error.kind == Kind::Refused)
        return tr("The registrar refused the sign-in. Its answer says why.");
    if (error.code != 0)
        return tr("The registrar is busy. Sign in again: that goes out after a short break.");
    return tr("The registrar did not answer the sign-in in time. Sign in again.");
}

QString Sentence::ofDenied(const ApiError &error)
{
    switch (error.code) {
    case 530:
        return tr("The registrar refused %1: the session has ended, your user lacks this right, "
                  "or the auth code is wrong. Compare its answer, then try again.");
    case 531:
        return tr("The registrar refused %1: your user lacks this right. Ask the owner of the "
                  "account for it.");
    case 535:
        return tr("The registrar refused %1: this computer's address is not allowed. Add the "
                  "external IPv4 address in the control panel, then try again.");
    default:
        return tr("Nobody is signed in, so nothing was asked about %1. Sign in, then try again.");
    }
}

QString Sentence::ofRefused(int code)
{
    switch (code) {
    case 500:
        return tr("The registrar does not know the command for %1. Nothing was changed.");
    case 503:
        return tr("The registrar does not take one of the fields sent for %1. Its answer names "
                  "it. Leave it empty, then send again.");
    case 504:
        return tr("The registrar asks for a field that is missing for %1. Its answer names it. "
                  "Fill it in, then send again.");
    case 505:
    case 541:
        return tr("The registrar does not accept a value sent for %1. Its answer says which. "
                  "Correct it, then send again.");
    case Reply::notFound:
        return tr("The registrar does not know %1, or a contact or name server named with it. "
                  "Check the names and handles, then send again.");
    case 546:
        return tr("The account has not enough money for %1. Top it up, then send again.");
    case 548:
        return tr("%1 is not up for renewal. Nothing was changed.");
    case 552:
    case 557:
        return tr("The status of %1 does not allow this now. Read its status, then try again "
                  "later.");
    case 553:
        return tr(
            "A transfer or a change of owner of %1 is pending. Wait for its end, then try again.");
    case 554:
        return tr("%1 is already registered. Look it up in the list, or choose another name.");
    case 555:
        return tr("%1 is already renewed, so it was not renewed twice. Read its paid-until date "
                  "again.");
    case 556:
        return tr("The term of %1 would pass the greatest that is allowed. Choose fewer years.");
    default:
        return tr("The registrar refused %1. Its answer says why.");
    }
}

QString Sentence::ofBusy(const ApiError &error)
{
    switch (error.code) {
    case 0:
        return tr("The answer about %1 did not come in time, or the connection broke. Nothing was "
                  "changed. Ask again.");
    case 422:
        return tr("The registrar has locked the account for some minutes; %1 was not taken.") + u' '
            + minutes(error.waitSeconds);
    case 521:
        return tr("The account has too many open sessions; %1 was not taken. Close another "
                  "session, then try again.");
    default:
        return tr("The registrar is busy; %1 was not taken. Try again in some minutes.");
    }
}

QString Sentence::ofGarbled(const ApiError &error)
{
    if (error.code != 0) {
        return tr("The registrar's answer about %1 lacks what it should hold. Ask again later; "
                  "tell the registrar if it stays so.");
    }
    if (error.tooMuch) {
        return tr("What came back about %1 is more than any answer of the registrar, so it was cut "
                  "off and nothing of it was kept. Ask for less at once, or check the address.");
    }
    if (error.httpStatus != 0) {
        // The name comes later, in the place of %1.
        return tr("The registrar's server answered with HTTP %2 when asked about %1: it is out of "
                  "order. Ask again in some minutes.")
            .arg(u"%1"_s, QString::number(error.httpStatus));
    }
    return tr("What came back about %1 is no answer of the registrar. Ask again later, or check "
              "the address.");
}

QString Sentence::ofUnknown(const ApiError &error)
{
    if (error.tooMuch) {
        return tr(
            "What came back to the order for %1 is more than any answer of the registrar and "
            "was cut off, so it is unknown whether the order was taken. Do not send it again; "
            "it is being looked up.");
    }
    if (error.httpStatus != 0) {
        return tr("The registrar's server answered the order for %1 with HTTP %2, so it is unknown "
                  "whether it was taken. Do not send it again; it is being looked up.")
            .arg(u"%1"_s, QString::number(error.httpStatus));
    }
    if (error.answered && error.code == 0) {
        return tr("What came back to the order for %1 is no answer of the registrar, so it is "
                  "unknown whether it was taken. Do not send it again; it is being looked up.");
    }
    return tr("It is unknown whether the registrar took %1: the order may have left and no "
              "clear answer came. Do not send it again; it is being looked up.");
}

QString Sentence::ofKind(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Offline:
        return tr("The registrar cannot be reached; nothing about %1 was sent. Check the network, "
                  "then try again.");
    case Kind::Untrusted:
        return tr("The connection to the registrar is not safe; nothing about %1 was sent. Check "
                  "the address and the clock of this computer.");
    case Kind::Denied:
        return ofDenied(error);
    case Kind::Refused:
        return ofRefused(error.code);
    case Kind::Busy:
        return ofBusy(error);
    case Kind::Garbled:
        return ofGarbled(error);
    case Kind::OutcomeUnknown:
        return ofUnknown(error);
    case Kind::Cancelled:
        if (error.code == 0)
            return tr("%1 was taken back before anything was sent.");
        return tr("%1 was not sent, because the registrar refused the sign-in. Sign in, then send "
                  "it.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString text(const ApiError &error)
{
    if (error.command == "StartSession"_L1)
        return Sentence::ofSignIn(error);
    const QString sentence = Sentence::ofKind(error);
    return sentence.arg(error.object.isEmpty() ? error.command : error.object);
}

} // namespace kz

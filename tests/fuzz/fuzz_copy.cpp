// Any bytes as the kept list of names: its check sum is right, so that only the reader guards.
#include "fuzz/fuzz.h"
#include "ledger/localcopy.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kz;
using kz::fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto *const folder = new QTemporaryDir;
    const QString path = folder->filePath(u"domains.copy"_s);
    // The first byte is the version of the form, of which there are three.
    const QByteArray input = fuzz::bytes(data, size);
    if (input.isEmpty())
        return 0;
    const QByteArray version = QByteArray(3, '\0') + char(input.at(0) & 3);
    const QByteArray body = input.mid(1);
    const QByteArray sum = QCryptographicHash::hash(version + body, QCryptographicHash::Sha1);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly), "the file can be written");
    file.write("kzcopy\r\n" + version + sum + body);
    file.close();
    const auto copy = readLocalCopy(path);
    if (!copy) {
        require(!copy.error().isEmpty(), "an error has a sentence");
        return 0;
    }
    // A row takes some bytes each: what is read is no more than what was there.
    require(copy->domains.size() + copy->contacts.size() <= body.size(), "no row out of nothing");
    require(writeLocalCopy(*copy, path).ok(), "what was read can be kept");
    const auto again = readLocalCopy(path);
    require(again.ok() && *again == *copy, "what was kept is read again");
    return 0;
}

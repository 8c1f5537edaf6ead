#include "operations/events.h"

#include <QTest>

using namespace kz;
using namespace Qt::StringLiterals;

class EventsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classify_data()
    {
        QTest::addColumn<QString>("eventClass");
        QTest::addColumn<QString>("subclass");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("outgoing");

        const std::pair<QString, QString> topics[] = {
            {u"REGISTRATION"_s, u"AddDomain"_s},  {u"MODIFICATION"_s, u"ModifyDomain"_s},
            {u"RENEWAL"_s, u"RenewDomain"_s},     {u"TRADE"_s, u"TradeDomain"_s},
            {u"TRANSFER"_s, u"TransferDomain"_s}, {u"DELETION"_s, QString()}};
        const std::pair<QString, EventKind> kinds[] = {{u"PENDING"_s, EventKind::Pending},
                                                       {u"SUCCESSFUL"_s, EventKind::Ok},
                                                       {u"NOTIFY"_s, EventKind::Attention},
                                                       {u"FAILED"_s, EventKind::Failed}};
        for (const auto &[topic, command] : topics) {
            for (const auto &[word, kind] : kinds)
                QTest::addRow("%s %s", qPrintable(topic), qPrintable(word))
                    << QString("DOMAIN_"_L1 + topic) << QString(topic + u'_' + word) << int(kind)
                    << command << false;
        }
        for (const auto &[word, kind] : kinds)
            QTest::addRow("foreign %s", qPrintable(word))
                << u"DOMAIN_TRANSFER"_s << QString("FOREIGN_TRANSFER_"_L1 + word) << int(kind)
                << QString() << true;
        QTest::newRow("pair in one text") << u"RENEWAL::SUCCESSFUL"_s << QString()
                                          << int(EventKind::Ok) << u"RenewDomain"_s << false;
        QTest::newRow("pair in the subclass") << u"DOMAIN_RENEWAL"_s << u"RENEWAL::SUCCESSFUL"_s
                                              << int(EventKind::Ok) << u"RenewDomain"_s << false;
        QTest::newRow("lower case, blanks") << u"domain registration"_s << u"registration failed"_s
                                            << int(EventKind::Failed) << u"AddDomain"_s << false;
        QTest::newRow("contact") << u"CONTACT_REGISTRATION"_s << u"CONTACT_REGISTRATION_NOTIFY"_s
                                 << int(EventKind::Attention) << u"AddContact"_s << false;
        QTest::newRow("a word more")
            << u"DOMAIN_REGISTRATION"_s << u"REGISTRATION_DOCUMENTS_FAILED"_s
            << int(EventKind::Other) << u"AddDomain"_s << false;
        QTest::newRow("unknown word") << u"DOMAIN_REGISTRATION"_s << u"REGISTRATION_QUEUED"_s
                                      << int(EventKind::Other) << u"AddDomain"_s << false;
        QTest::newRow("account") << u"ACCOUNT_MODIFICATION"_s << u"MODIFICATION_SUCCESSFUL"_s
                                 << int(EventKind::Other) << QString() << false;
        QTest::newRow("empty") << QString() << QString() << int(EventKind::Other) << QString()
                               << false;
    }
    void classify()
    {
        QFETCH(QString, eventClass);
        QFETCH(QString, subclass);
        QFETCH(QString, command);
        const EventMeaning meaning = kz::classify(eventClass, subclass);
        QTEST(int(meaning.kind), "kind");
        QCOMPARE(QString(meaning.command), command);
        QTEST(meaning.outgoing, "outgoing");
    }

    void topics()
    {
        const auto topic = [](const char *eventClass, const char *subclass) {
            return kz::classify(QString::fromLatin1(eventClass), QString::fromLatin1(subclass))
                .topic;
        };
        QCOMPARE(topic("DOMAIN_REGISTRATION", "REGISTRATION_FAILED"), EventTopic::Registration);
        QCOMPARE(topic("CONTACT_REGISTRATION", "CONTACT_REGISTRATION_NOTIFY"),
                 EventTopic::NewContact);
        QCOMPARE(topic("CONTACT_DELETION", "DELETION_SUCCESSFUL"), EventTopic::ContactDeletion);
        QCOMPARE(topic("DOMAIN_DELETION", "DELETION_SUCCESSFUL"), EventTopic::Deletion);
        QCOMPARE(topic("DOMAIN_TRANSFER", "FOREIGN_TRANSFER_PENDING"), EventTopic::Transfer);
        QCOMPARE(topic("ACCOUNT_MODIFICATION", "MODIFICATION_SUCCESSFUL"), EventTopic::Other);
        QCOMPARE(topic("CERTIFICATE_ISSUE", ""), EventTopic::Other);
    }
};

QTEST_APPLESS_MAIN(EventsTest)
#include "tst_events.moc"

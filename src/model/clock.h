#pragma once

#include <QDate>
#include <QDateTime>

namespace kz {

/// What time it is for ages and "in 12 days". The demo moves it along with its registrar's clock.
class Clock
{
public:
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead); }
    /// The date of the desk: local time of this computer.
    QDate today() const { return now().toLocalTime().date(); }
    void advance(qint64 seconds) { m_ahead += seconds * 1000; }

private:
    qint64 m_ahead = 0;
};

} // namespace kz

#pragma once

#include <QDialog>

namespace kz {

class Desk;
class ZoneView;

/// The rules of the zones, beside the window and whatever is done in it: it is no part of any
/// order, and stays open while a form is filled.
class ZoneDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shows a zone in the dialog of this parent, which gets one when it has none. Empty: the zone
    /// that is shown.
    static void showZone(Desk &desk, const QString &zone, QWidget *parent);

    ZoneView *view() const { return m_view; }

private:
    ZoneDialog(Desk &desk, QWidget *parent);
    /// Reads a zone that was not read yet.
    void turnTo(const QString &zone);

    Desk &m_desk;
    ZoneView *m_view;
};

} // namespace kz

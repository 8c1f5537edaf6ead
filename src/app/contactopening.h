#pragma once

class QWidget;

namespace kz {

class Desk;
class Form;
struct Subjects;

/// The forms about contacts, filled from what the desk knows and then from what the registrar says.
Form *openNewContact(Desk &desk, const Subjects &subjects, QWidget *parent);
/// Another handle from the data of the one that is selected.
Form *openContactCopy(Desk &desk, const Subjects &subjects, QWidget *parent);
Form *openContactChange(Desk &desk, const Subjects &subjects, QWidget *parent);
Form *openContactDelete(Desk &desk, const Subjects &subjects, QWidget *parent);

} // namespace kz

#include "sandbox/answer.h"

#include <utility>

namespace kz::sandbox {

using namespace Qt::StringLiterals;

QString codeText(int code)
{
    // The texts of the Registry Registrar Protocol, RFC 2832 §5.1, which the gateway inherited.
    static const std::map<int, QString> texts{
        {200, u"Command completed successfully"_s},
        {210, u"Domain name available"_s},
        {211, u"Domain name not available"_s},
        {212, u"Name server available"_s},
        {213, u"Name server not available"_s},
        {214, u"Contact available"_s},
        {215, u"Contact not available"_s},
        {421, u"Command failed due to server error. Client should try again"_s},
        {422, u"Abuse detected! Please wait some minutes before you try again"_s},
        {500, u"Invalid command name"_s},
        {503, u"Invalid attribute name"_s},
        {504, u"Missing required attribute"_s},
        {505, u"Invalid attribute value syntax"_s},
        {530, u"Authentication failed"_s},
        {532, u"Domain names linked with name server"_s},
        {540, u"Attribute value is not unique"_s},
        {534, u"Domain name has not been flagged for transfer"_s},
        {541, u"Invalid attribute value"_s},
        {545, u"Entity reference not found"_s},
        {546, u"Credit limit exceeded"_s},
        {549, u"Command failed"_s},
        {550, u"Parent domain not registered"_s},
        {552, u"Domain status does not allow for operation"_s},
        {553, u"Domain is pending transfer"_s},
        {554, u"Domain already registered"_s},
        {555, u"Domain already renewed"_s},
        {556, u"Maximum registration period exceeded"_s},
        {557, u"Object status prohibits operation"_s},
        {561, u"Resource in use"_s},
    };
    const auto found = texts.find(code);
    return found == texts.end() ? u"Command failed"_s : found->second;
}

Answer refusal(int code, const QString &detail)
{
    Answer answer{.code = code, .description = codeText(code)};
    if (!detail.isEmpty())
        answer.description += "; "_L1 + detail;
    answer.timed = code != 503; // recorded answers: unknown attributes are turned away untimed
    return answer;
}

} // namespace kz::sandbox

namespace kz {

class Twin
{
    int m_words = 0;
};

namespace {
struct Local
{ };
} // namespace

} // namespace kz

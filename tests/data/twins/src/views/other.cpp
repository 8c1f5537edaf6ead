namespace kz {

class Twin
{
    double m_pixels = 0;
};

namespace {
struct Local
{ };
} // namespace

} // namespace kz

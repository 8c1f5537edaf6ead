#pragma once

#include <utility>
#include <variant>

namespace kz {

/// Wraps a reason so that Result<T, E> can tell it from a value even when T and E are alike.
template <class E>
struct Failure
{
    E reason;
};
template <class E>
Failure(E) -> Failure<E>;

/// A value, or the reason why there is none. Becomes std::expected with C++23.
template <class T, class E>
class Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): a plain return of the value is the point
        : m_content(std::in_place_index<0>, std::move(value))
    { }
    Result(Failure<E> failure) // NOLINT(google-explicit-constructor): as above
        : m_content(std::in_place_index<1>, std::move(failure.reason))
    { }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const { return std::get<0>(m_content); }
    T &value() { return std::get<0>(m_content); }
    const E &error() const { return std::get<1>(m_content); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, E> m_content;
};

} // namespace kz

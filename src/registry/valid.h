#pragma once

#include "registry/problem.h"
#include "registry/result.h"

#include <utility>

namespace kz {

template <class T>
class Valid;

/// Seals a value: nothing blocks, and each warning is among the ticked ones. A tick fits only the
/// value it was given for, because a Problem carries the value it judged. The reason is all
/// problems.
template <class T>
Result<Valid<T>, Problems> validate(T value, const Problems &ticked = {});

/// A value that has passed its own check(). Only validate() can make one.
template <class T>
class Valid
{
public:
    const T &operator*() const { return m_value; }
    const T *operator->() const { return &m_value; }
    /// Warnings that staff chose to send anyway: kept with the order.
    const Problems &ticked() const { return m_ticked; }

private:
    Valid(T value, Problems ticked)
        : m_value(std::move(value))
        , m_ticked(std::move(ticked))
    { }
    friend Result<Valid<T>, Problems> validate<T>(T value, const Problems &ticked);

    T m_value;
    Problems m_ticked;
};

template <class T>
Result<Valid<T>, Problems> validate(T value, const Problems &ticked)
{
    const Problems problems = value.check();
    Problems passed;
    for (const Problem &problem : problems) {
        if (problem.verdict() == Verdict::Block)
            return Failure{problems};
        if (problem.verdict() == Verdict::Warn) {
            if (!ticked.contains(problem))
                return Failure{problems};
            passed.append(problem);
        }
    }
    return Valid<T>(std::move(value), std::move(passed));
}

} // namespace kz

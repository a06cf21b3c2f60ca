// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace caretaker::demo {

/// Random numbers that are the same for a seed on every platform, which the standard library's
/// distributions are not. Not for secrets.
///
/// The generator is SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number
/// generators", OOPSLA 2014; public-domain reference: https://prng.di.unimi.it/splitmix64.c).
class Random
{
public:
    explicit constexpr Random(quint64 seed) : m_state(seed) {}

    constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        auto mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    /// 0 … limit − 1. `limit` is from 1 to 2³²; its tiny bias does not matter here.
    constexpr qint64 below(qint64 limit) { return qint64(((next() >> 32) * quint64(limit)) >> 32); }

    /// Both ends included.
    constexpr qint64 between(qint64 lowest, qint64 highest)
    {
        return lowest + below(highest - lowest + 1);
    }

    constexpr bool isOneOf(qint64 many) { return below(many) == 0; }
    constexpr bool isPercent(int percent) { return below(100) < percent; }

    template<typename List>
    constexpr const auto &pick(const List &list)
    {
        return list[typename List::size_type(below(qint64(std::size(list))))];
    }

    template<typename T, std::size_t size>
    constexpr const T &pick(const T (&list)[size])
    {
        return list[std::size_t(below(qint64(size)))];
    }

private:
    quint64 m_state;
};

} // namespace caretaker::demo

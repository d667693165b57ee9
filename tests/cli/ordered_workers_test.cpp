#include "cli/ordered_workers.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>

namespace dossier {
namespace {

// Numbers 0 to `count` - 1, doubled by `threads` threads; later ones are often done first.
std::vector<int> doubled(int count, unsigned threads, int stop_after = -1) {
  int given = 0;
  std::vector<int> out;
  const auto next = [&]() -> std::optional<int> {
    return given < count ? std::optional(given++) : std::nullopt;
  };
  const auto work = [](int number) {
    if (number % 3 == 0) std::this_thread::sleep_for(std::chrono::microseconds(200));
    return 2 * number;
  };
  const auto emit = [&](int number) {
    out.push_back(number);
    return stop_after < 0 || static_cast<int>(out.size()) < stop_after;
  };
  OrderedWorkers(next, work, emit).run(threads);
  return out;
}

TEST(OrderedWorkers, GiveResultsInTheOrderOfTheInput) {
  for (const unsigned threads : {1U, 2U, 5U, 32U}) {
    for (const int count : {0, 1, 3, 200}) {
      std::vector<int> expected;
      for (int i = 0; i < count; ++i) expected.push_back(2 * i);
      EXPECT_EQ(doubled(count, threads), expected) << threads << " threads";
    }
  }
}

TEST(OrderedWorkers, StopWhereTheyAreTold) {
  for (const unsigned threads : {1U, 4U})
    EXPECT_EQ(doubled(1000, threads, 5), (std::vector<int>{0, 2, 4, 6, 8}));
}

// The first input takes long: the others may not run ahead without bound.
TEST(OrderedWorkers, HoldNoMoreThanTheirWindow) {
  constexpr unsigned kThreads = 4;
  std::atomic<int> given = 0;
  std::atomic<int> ahead = 0;
  const auto next = [&]() -> std::optional<int> {
    const int number = given++;
    return number < 500 ? std::optional(number) : std::nullopt;
  };
  const auto work = [&](int number) {
    if (number == 0) {
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      ahead = given.load();
    }
    return number;
  };
  OrderedWorkers(next, work, [](int) { return true; }).run(kThreads);
  EXPECT_LE(ahead.load(), static_cast<int>(4 * kThreads));
}

}  // namespace
}  // namespace dossier

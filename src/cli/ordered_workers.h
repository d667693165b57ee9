#pragma once
// Work on many threads, results in the order of the input.
#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace dossier {

// Calls `next()` for an optional input until it gives none, `work(input)` on `threads` threads (any order),
// and `emit(result)` in the order of the inputs; `next` and `emit` are never called by two threads at once.
// At most kWindow inputs a thread are under way, so that memory is bounded by the window. `emit` says false
// to stop early.
template <typename Next, typename Work, typename Emit>
class OrderedWorkers {
 public:
  OrderedWorkers(Next next, Work work, Emit emit)
      : next_(std::move(next)), work_(std::move(work)), emit_(std::move(emit)) {}

  void run(unsigned threads) {
    if (threads <= 1) {
      run_alone();
      return;
    }
    window_ = kWindow * threads;
    std::vector<std::thread> workers;
    workers.reserve(threads);
    for (unsigned i = 0; i < threads; ++i) workers.emplace_back([this] { run_worker(); });
    for (std::thread& worker : workers) worker.join();
  }

 private:
  using Input = typename decltype(std::declval<Next&>()())::value_type;
  using Output = decltype(std::declval<const Work&>()(std::declval<Input>()));
  static constexpr std::uint64_t kWindow = 4;

  void run_alone() {
    while (auto input = next_())
      if (!emit_(work_(std::move(*input)))) return;
  }

  void run_worker() {
    std::unique_lock lock(mutex_);
    while (true) {
      has_room_.wait(lock, [this] { return at_end_ || taken_ < emitted_ + window_; });
      if (at_end_) return;
      auto input = next_();
      if (!input) {
        stop();
        return;
      }
      const std::uint64_t number = taken_++;
      lock.unlock();
      Output output = work_(std::move(*input));
      lock.lock();
      done_.emplace(number, std::move(output));
      emit_ready();
    }
  }

  void emit_ready() {
    while (!is_refused_ && !done_.empty() && done_.begin()->first == emitted_) {
      is_refused_ = !emit_(std::move(done_.begin()->second));
      done_.erase(done_.begin());
      ++emitted_;
      if (is_refused_) stop();
    }
    has_room_.notify_all();
  }

  void stop() {
    at_end_ = true;
    has_room_.notify_all();
  }

  Next next_;
  const Work work_;
  Emit emit_;
  std::mutex mutex_;  // guards all below, and the calls of next_ and emit_
  std::condition_variable has_room_;
  std::map<std::uint64_t, Output> done_;  // by number of input
  std::uint64_t taken_ = 0;
  std::uint64_t emitted_ = 0;
  std::uint64_t window_ = 0;
  bool at_end_ = false;
  bool is_refused_ = false;
};

}  // namespace dossier

#pragma once
// Errors are values: where it happened and why. The library never prints and never exits.
#include <string>
#include <utility>
#include <variant>

namespace dossier {

struct Error {
  std::string place;   // a file, `file:line`, or an option; empty where there is none
  std::string reason;  // one clause, no full stop

  std::string message() const { return place.empty() ? reason : place + ": " + reason; }
  friend bool operator==(const Error&, const Error&) = default;
};

// Holds a T or the Error that kept it from being made. Ask `ok()` before `value()` or `error()`.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value)
      : state_(std::move(value)) {}  // NOLINT(google-explicit-constructor): reads as `return value;`
  Result(Error error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return std::holds_alternative<T>(state_); }
  explicit operator bool() const { return ok(); }
  const T& value() const& { return std::get<T>(state_); }
  T& value() & { return std::get<T>(state_); }
  T&& value() && { return std::get<T>(std::move(state_)); }
  const Error& error() const { return std::get<Error>(state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace dossier

// Appends JSON to a string, part by part: what json.cpp and flat.cpp write with. A document tree of
// the same result takes a hundred times its memory, and building one costs more than the
// comparison. Names and strings are this project's own and need no escaping.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace stet {

class JsonText {
 public:
  template <class Members>
  void object(Members&& members) {
    enclose('{', '}', std::forward<Members>(members));
  }

  template <class Elements>
  void array(Elements&& elements) {
    enclose('[', ']', std::forward<Elements>(elements));
  }

  /// Opens a member of the object at hand; its value must follow.
  JsonText& name(std::string_view name) {
    string(name);
    text_.push_back(':');
    first_ = true;
    return *this;
  }

  void string(std::string_view text) {
    separate();
    text_.push_back('"');
    text_.append(text);
    text_.push_back('"');
  }

  void number(std::uint64_t value) {
    char digits[20];
    std::size_t at = sizeof digits;
    do {
      digits[--at] = static_cast<char>('0' + value % 10);
      value /= 10;
    } while (value != 0);
    plain({digits + at, sizeof digits - at});
  }

  /// A value that is JSON already.
  void written(std::string_view json) { plain(json); }

  void flag(bool value) { plain(value ? "true" : "false"); }
  void null() { plain("null"); }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  template <class Content>
  void enclose(char open, char close, Content&& content) {
    separate();
    text_.push_back(open);
    first_ = true;
    content();
    text_.push_back(close);
    first_ = false;
  }

  void plain(std::string_view text) {
    separate();
    text_.append(text);
  }

  void separate() {
    if (!first_) text_.push_back(',');
    first_ = false;
  }

  std::string text_;
  bool first_ = true;  ///< Nothing stands before the next value that a comma must part it from.
};

}  // namespace stet

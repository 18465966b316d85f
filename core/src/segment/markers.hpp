// The markers of list items and numbered headings: 1., 2), (a), iv), #3, 1.2, Step 4:, 第4步：,
// 一、, •. They say where a line stands in its list and nothing of what it says, so each is a token
// of markup.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/flags.hpp"
#include "base/ids.hpp"
#include "stet/list.hpp"

namespace stet::text {

struct Language;

struct Marker {
  std::size_t end = 0;      ///< Past its last character; 0 where there is none.
  std::uint64_t form = 0;   ///< How it is written: markers of one form count one list.
  std::uint32_t value = 0;  ///< Its place in the list, from 1; 0 where nothing says it.
  bool sure = false;  ///< Else what looks like one may be a name, an ordinal or a figure: A. Berg.
};

/// The marker that a block begins with; `block` is its text without white space around it.
/// O(marker).
[[nodiscard]] Marker markerOf(std::string_view block, const Language& language) noexcept;

/// Which markers that are not sure by themselves count all the same: those of a form that counts on
/// from one block to a later one, A. and B., Step 1: and Step 2:.
class MarkerForms {
 public:
  void startText() { last_.assign(last_.size(), 0); }
  /// The marker of the next block that has one. Amortised O(1).
  void read(const Marker& marker);
  /// Asked when all blocks have been read. Amortised O(1).
  [[nodiscard]] bool isMarker(const Marker& marker);

 private:
  Ids forms_;
  List<std::uint32_t> last_;  // By form: the value that was read last in this text.
  Flags counts_;              // Likewise: whether it counts on.
};

}  // namespace stet::text

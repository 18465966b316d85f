#include "history/kept.hpp"

#include <algorithm>

#include "base/both.hpp"

namespace stet {
namespace {

// Reads the sentences of one end of a link, which need not be neighbours, from their beginning to
// their end.
class Cursor {
 public:
  Cursor(std::span<const std::uint32_t> members, const List<Range>& sentences)
      : members_(members), sentences_(sentences), at_(sentence().begin) {}

  // How much is left before a place, without what lies between sentences.
  [[nodiscard]] std::uint32_t upTo(std::uint32_t place) const {
    std::uint32_t size = 0;
    std::uint32_t begin = at_;
    for (std::uint32_t k = next_; k < members_.size(); ++k) {
      const std::uint32_t end = sentences_[members_[k]].end;
      if (place <= end) return size + place - begin;
      size += end - begin;
      if (k + 1 < members_.size()) begin = sentences_[members_[k + 1]].begin;
    }
    return size;
  }
  // All that is left.
  [[nodiscard]] std::uint32_t rest() const { return upTo(none); }
  // What is left of the sentence at hand; of the next one where it is read.
  std::uint32_t here() {
    while (at_ == sentence().end && next_ + 1 < members_.size()) at_ = (++next_, sentence().begin);
    return sentence().end - at_;
  }
  Range take(std::uint32_t size) {
    at_ += size;
    return {at_ - size, at_};
  }
  void skipTo(std::uint32_t place) {
    while (place > sentence().end && next_ + 1 < members_.size()) ++next_;
    at_ = place;
  }

 private:
  [[nodiscard]] Range sentence() const { return sentences_[members_[next_]]; }

  std::span<const std::uint32_t> members_;
  const List<Range>& sentences_;
  std::uint32_t next_ = 0;
  std::uint32_t at_;
};

}  // namespace

void readKept(const Comparison& comparison, const SentenceLink& link, List<KeptPiece>& pieces) {
  pieces.clear();
  Cursor before(comparison.list(link.before), comparison.before.sentences);
  Cursor after(comparison.list(link.after), comparison.after.sentences);
  for (std::uint32_t e = link.edits.begin; e <= link.edits.end; ++e) {
    const bool last = e == link.edits.end;
    std::uint32_t size = last ? before.rest() : before.upTo(comparison.edits[e].before.begin);
    while (size > 0) {
      const std::uint32_t part = std::min({size, before.here(), after.here()});
      if (part == 0) return;  // Cannot be: both sides keep the same.
      pieces.push_back({before.take(part), after.take(part)});
      size -= part;
    }
    if (last) return;
    before.skipTo(comparison.edits[e].before.end);
    after.skipTo(comparison.edits[e].after.end);
  }
}

}  // namespace stet

#include "findings/unspaced_speaker.hpp"

#include <algorithm>

namespace stet::findings {
namespace {

using text::TokenKind;

constexpr std::uint32_t kLongest = 16;  // Characters of a speaker.
constexpr std::uint32_t kBeside = 4;    // Between a speaker and the verb that follows at once.

class SpeakerReader {
 public:
  SpeakerReader(const Context& context, const Items& items) : context_(context), items_(items) {}

  [[nodiscard]] Range run(std::uint32_t verb) const {
    const Item& item = items_[verb];
    if (item.is(kAccording)) return cut({verb + item.length, clauseEnd(verb + item.length)});
    const Range clause = {clauseBegin(verb), verb};
    if (item.is(kAccordingAfter)) return cut(clause);
    if (context_.vocabulary.language().tag == "ja") return topicBefore(verb);
    for (std::uint32_t k = clause.begin; k < clause.end; ++k) {
      if (items_[k].is(kAccording)) return {};  // 据警方称: told by 据.
    }
    return cut(clause);
  }

 private:
  [[nodiscard]] bool isMark(std::uint32_t k) const {
    return items_[k].kind == TokenKind::punctuation || items_[k].quote != none;
  }
  [[nodiscard]] std::uint32_t clauseBegin(std::uint32_t at) const {
    while (at > 0 && !isMark(at - 1)) --at;
    return at;
  }
  [[nodiscard]] std::uint32_t clauseEnd(std::uint32_t at) const {
    while (at < items_.size() && !isMark(at) && !items_[at].is(kSaying)) ++at;
    return at;
  }

  // What stands before the first word that is no part of a noun phrase.
  [[nodiscard]] Range cut(Range words) const {
    std::uint32_t end = words.begin;
    while (end < words.end && end - words.begin < kLongest) {
      const Item& item = items_[end];
      if (item.is(kTopic | kWeekday | kNegation | kModal) || item.digits) break;
      ++end;
    }
    return {words.begin, end};
  }

  // 大臣は…と述べた; …と大臣は述べた.
  [[nodiscard]] Range topicBefore(std::uint32_t verb) const {
    std::uint32_t topic = none;
    for (std::uint32_t k = verb; k > 0; --k) {
      if (!items_[k - 1].is(kTopic) || isMark(k - 1)) continue;
      topic = k - 1;
      if (verb - topic <= kBeside) break;
    }
    if (topic == none) return {};
    const std::uint32_t begin = clauseBegin(topic);
    Range speaker = {begin, topic};
    // Behind what is said: 逃走したと警察は.
    for (std::uint32_t k = begin; k < topic; ++k) {
      if (items_[k].is(kThat)) speaker.begin = k + 1;
    }
    if (speaker.size() > kLongest) speaker.begin = speaker.end - kLongest;
    return speaker;
  }

  static constexpr Uses kModal = kReported | kPossible | kExpected | kForecast;

  const Context& context_;
  const Items& items_;
};

}  // namespace

Range unspacedSpeaker(const Context& context, const Items& items, std::uint32_t verb) {
  return SpeakerReader(context, items).run(verb);
}

}  // namespace stet::findings

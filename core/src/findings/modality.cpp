#include "findings/modality.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace stet::findings {
namespace {

struct Word {
  std::string_view text;
  Modality modality;
  bool weak = false;
};
// clang-format off
constexpr Word kWords[] = {
    {"allegedly", Modality::reported},
    {"reportedly", Modality::reported},
    {"apparently", Modality::reported},
    {"supposedly", Modality::reported},
    {"purportedly", Modality::reported},
    {"alleged", Modality::reported},
    {"suspected", Modality::reported},
    {"purported", Modality::reported},
    {"supposed", Modality::reported},
    {"reputed", Modality::reported},
    {"believed to", Modality::reported},
    {"thought to", Modality::reported},
    {"said to", Modality::reported},
    {"presumably", Modality::reported},
    {"seems to", Modality::possible},
    {"seem to", Modality::possible},
    {"seemed to", Modality::possible},
    {"appears to", Modality::possible},
    {"appear to", Modality::possible},
    {"appeared to", Modality::possible},
    {"possibly", Modality::possible},
    {"perhaps", Modality::possible},
    {"maybe", Modality::possible},
    {"potentially", Modality::possible},
    {"could", Modality::possible},
    {"may", Modality::possible},
    {"might", Modality::possible},
    {"can", Modality::possible, true},
    {"possible", Modality::possible},
    {"probably", Modality::expected},
    {"likely", Modality::expected},
    {"unlikely", Modality::expected},
    {"expected to", Modality::expected},
    {"due to be", Modality::expected},
    {"set to", Modality::expected},
    {"projected to", Modality::expected},
    {"will", Modality::forecast},
    {"would", Modality::forecast, true},
    {"won't", Modality::forecast},
    {"can't", Modality::possible, true},
    {"cannot", Modality::possible, true},
    {"couldn't", Modality::possible},
    {"wouldn't", Modality::forecast, true},
    {"going to", Modality::forecast},
    {"plans to", Modality::expected},
    {"plan to", Modality::expected},
    {"planned to", Modality::expected},
    {"intends to", Modality::expected},
    {"hopes to", Modality::expected},
    {"aims to", Modality::expected},
    {"due to", Modality::expected},
    {"scheduled to", Modality::expected},
    {"no longer", Modality::negated},
    {"no more", Modality::negated},
};
// clang-format on

class MarkerReader {
 public:
  MarkerReader(const Scene& scene, const Items& items) : scene_(scene), items_(items) {}

  List<Marker> run() const {
    List<Marker> markers;
    for (std::uint32_t k = 0; k < items_.size(); ++k) {
      if (items_[k].quote != none || items_[k].kind != text::TokenKind::word) continue;
      if (items_[k].is(kNegation | kLacking) && !isIdiom(k)) {
        add(Modality::negated, {k, k + items_[k].length}, !items_[k].is(kNegation), markers);
      }
      if (const Word* const word = wordAt(k)) {
        const auto size =
            static_cast<std::uint32_t>(1 + std::count(word->text.begin(), word->text.end(), ' '));
        if (!markers.empty() && word->modality == Modality::negated &&
            markers.back().items.begin == k)
          markers.pop_back();
        add(word->modality, {k, k + size}, word->weak, markers);
        k += size - 1;
      }
    }
    return markers;
  }

 private:
  void add(Modality modality, Range range, bool weak, List<Marker>& markers) const {
    std::uint32_t verb = range.end;
    while (verb < items_.size() && scene_.isFunction(items_[verb])) ++verb;
    if (verb >= items_.size() || items_[verb].kind != text::TokenKind::word) verb = none;
    markers.push_back({modality, range, verb, weak});
  }

  [[nodiscard]] const Word* wordAt(std::uint32_t k) const {
    const Word* found = nullptr;
    for (const Word& word : kWords) {
      if (begins(word.text, k) && (found == nullptr || word.text.size() > found->text.size()))
        found = &word;
    }
    return found == nullptr || isNone(*found, k) ? nullptr : found;
  }

  [[nodiscard]] bool begins(std::string_view phrase, std::uint32_t k) const {
    while (true) {
      const std::string_view word = phrase.substr(0, phrase.find(' '));
      if (k >= items_.size() || scene_.folded(items_[k]) != word) return false;
      if (word.size() == phrase.size()) return true;
      phrase.remove_prefix(word.size() + 1);
      ++k;
    }
  }

  // Not only, not long ago.
  [[nodiscard]] bool isIdiom(std::uint32_t k) const {
    constexpr std::string_view kNext[] = {"only", "just", "long", "least", "far"};
    return k + 1 < items_.size() && std::find(std::begin(kNext), std::end(kNext),
                                              scene_.folded(items_[k + 1])) != std::end(kNext);
  }

  // A month; a verb behind a noun: the union alleged.
  [[nodiscard]] bool isNone(const Word& word, std::uint32_t k) const {
    if (items_[k].is(kMonth) && items_[k].capital) return true;
    if (isPurpose(k)) return true;
    return word.modality == Modality::reported && items_[k].is(kLoaded) && k > 0 &&
           !scene_.isFunction(items_[k - 1]);
  }

  // So that it could be repaired.
  [[nodiscard]] bool isPurpose(std::uint32_t k) const {
    constexpr std::uint32_t kReach = 5;
    for (std::uint32_t back = 2; back <= kReach && back <= k; ++back) {
      if (scene_.folded(items_[k - back]) == "so" && scene_.folded(items_[k - back + 1]) == "that")
        return true;
    }
    return false;
  }

  const Scene& scene_;
  const Items& items_;
};

}  // namespace

List<Marker> markersOf(const Scene& scene, const Items& items) {
  return MarkerReader(scene, items).run();
}

}  // namespace stet::findings

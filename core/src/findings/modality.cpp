#include "findings/modality.hpp"

namespace stet::findings {
namespace {

struct Kind {
  Uses use;
  Modality modality;
};
constexpr Kind kKinds[] = {{kNegation, Modality::negated},  {kLacking, Modality::negated},
                           {kReported, Modality::reported}, {kIndirect, Modality::reported},
                           {kPossible, Modality::possible}, {kExpected, Modality::expected},
                           {kForecast, Modality::forecast}};

class MarkerReader {
 public:
  MarkerReader(const Context& context, const Items& items) : context_(context), items_(items) {}

  List<Marker> run() const {
    List<Marker> markers;
    for (std::uint32_t k = 0; k < items_.size(); ++k) {
      const Item& item = items_[k];
      if (item.quote != none || !item.is(kModal) || isNone(k)) continue;
      for (const auto& [use, modality] : kKinds) {
        if (!item.is(use)) continue;
        add(modality, {k, k + item.length}, isWeak(k, use), markers);
        markers.back().indirect = use == kIndirect;
      }
    }
    return markers;
  }

 private:
  // "No" before a noun, "can", "would" say little by themselves, and so does what is negated: ne
  // peut pas. A negation that is one and lacks something is one marker.
  [[nodiscard]] bool isWeak(std::uint32_t k, Uses use) const {
    const bool negated = use == kPossible && k > 0 && items_[k - 1].is(kNegation);
    return use == kLacking || negated || (use != kNegation && items_[k].is(kFaint));
  }

  void add(Modality modality, Range range, bool weak, List<Marker>& markers) const {
    // An ending is the verb's own: fermera. Illegal is said of no other word.
    const Item& first = items_[range.begin];
    std::uint32_t verb = first.is(kByEnding) ? range.begin : range.end;
    while (verb < items_.size() && context_.isFunction(items_[verb])) ++verb;
    const bool own = first.is(kNegation) && !context_.isFunction(first);
    if (own || verb >= items_.size() || items_[verb].kind != text::TokenKind::word) verb = none;
    markers.push_back({modality, range, verb, weak});
  }

  // A month, a name; a verb behind a noun: the union alleged.
  [[nodiscard]] bool isNone(std::uint32_t k) const {
    const Item& item = items_[k];
    if (item.capital && (item.is(kMonth) || (item.is(kByEnding) && !item.start))) return true;
    if (isPurpose(k)) return true;
    // Due to a storm.
    const std::uint32_t next = k + item.length;
    if (item.is(kExpected) && item.length > 1 && next < items_.size() &&
        items_[next].is(kArticle) && context_.vocabulary.use(items_[next - 1].id).is(kInfinitive)) {
      return true;
    }
    return item.is(kReported) && item.is(kLoaded) && k > 0 && !context_.isFunction(items_[k - 1]);
  }

  // So that it could be repaired.
  [[nodiscard]] bool isPurpose(std::uint32_t k) const {
    constexpr std::uint32_t kReach = 5;
    for (std::uint32_t back = 1; back <= kReach && back <= k; ++back) {
      if (items_[k - back].is(kPurpose)) return true;
    }
    return false;
  }

  const Context& context_;
  const Items& items_;
};

}  // namespace

List<Marker> markersOf(const Context& context, const Items& items) {
  return MarkerReader(context, items).run();
}

}  // namespace stet::findings

// The pipeline of a history from top to bottom: compare each version with the one before, compose
// the edits to the origins of words, and the sentence links to threads, then tell what only the
// whole shows.
#include "stet/history.hpp"

#include <algorithm>
#include <utility>

#include "history/courses.hpp"
#include "history/origins.hpp"
#include "history/threads.hpp"
#include "stet/compare.hpp"

namespace stet {
namespace {

// Passes the progress of one comparison on as that of its part of the whole.
struct PartProgress {
  Progress whole;
  std::uint32_t parts;
  std::uint32_t part = 0;
  std::uint32_t told = 0;  // No share is less: a part may take two comparisons.

  static void tell(void* context, Stage stage, std::uint32_t share) {
    auto& own = *static_cast<PartProgress*>(context);
    own.told = std::max(own.told, (own.part * 1000 + share) / own.parts);
    own.whole(stage, own.told);
  }
};

class Sequence {
 public:
  Sequence(std::span<const Input> versions, const Options& options, History& history)
      : versions_(versions),
        options_(options),
        progress_{options.progress, static_cast<std::uint32_t>(versions.size())},
        history_(history) {
    options_.pins.clear();
    options_.breaks.clear();
    if (options.progress.tell != nullptr) options_.progress = {PartProgress::tell, &progress_};
  }

  void compareAll() {
    const auto count = static_cast<std::uint32_t>(versions_.size());
    history_.versions.resize(count);
    history_.steps.reserve(count);
    std::uint32_t last = 0;
    for (std::uint32_t v = 1; v < count; ++v) {
      Comparison step = compared(last, v);
      if (step.summary.verdict == Verdict::different && v + 1 < count) {
        Comparison next = compared(last, v + 1);
        if (next.summary.verdict != Verdict::different) {
          history_.versions[v++].apart = true;
          step = std::move(next);
        }
      }
      history_.versions[v].follows = last;
      history_.versions[v].step = static_cast<std::uint32_t>(history_.steps.size());
      history_.steps.push_back(std::move(step));
      last = v;
    }
  }

 private:
  Comparison compared(std::uint32_t before, std::uint32_t after) {
    progress_.part = after - 1;
    return compare(versions_[before], versions_[after], options_);
  }

  std::span<const Input> versions_;
  Options options_;
  PartProgress progress_;
  History& history_;
};

}  // namespace

History history(std::span<const Input> versions, const Options& options) {
  History result;
  Sequence(versions, options, result).compareAll();
  const List<CameBack> back = composeOrigins(versions, result);
  weaveThreads(versions, back, result);
  findCourses(versions, back, result);
  return result;
}

}  // namespace stet

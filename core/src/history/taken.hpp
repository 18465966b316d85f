// What was taken out of the story and may come back: a memory of stretches, found by their words.
#pragma once

#include <cstdint>
#include <span>

#include "base/flags.hpp"
#include "base/ids.hpp"
#include "history/words.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet {

/// A stretch that was taken out, or that came in and may be one that came back.
struct Stretch {
  Range range;            ///< Of the text that has it.
  bool sentence = false;  ///< It is a whole sentence, or several.
  /// What stands before and behind it there: the same number for the same text, `nothing` where
  /// nothing does.
  static constexpr std::uint64_t nothing = ~std::uint64_t{0};
  std::uint64_t left = nothing;
  std::uint64_t right = nothing;
};

/// What came back: words of a stretch, and what they are words of.
struct Return {
  Range words;              ///< Of the words that came in.
  std::uint32_t taken = 0;  ///< The first word of `TakenOut::word`; the others follow it.
};

/// Which words stand in a version. Its text is read when that is first asked.
class Standing {
 public:
  Standing(std::uint32_t version, std::string_view text) : version_(version), text_(text) {}

  [[nodiscard]] std::uint32_t version() const { return version_; }
  /// Whether words stand there in a row, as far as each few of them tell. O(words), O(text) once.
  [[nodiscard]] bool has(std::span<const HistoryWord> run);

 private:
  void read();

  std::uint32_t version_;
  std::string_view text_;
  bool isRead_ = false;
  text::Ids runs_;
};

class TakenOut {
 public:
  /// Remembers a stretch of a version that the next one no longer has. O(stretch).
  void add(const Stretch& stretch, std::string_view text, std::uint32_t version);

  /// Appends what of a stretch's words was taken out before and is not back yet, in order, and
  /// counts it as back. As a whole where a stretch of the same words was a sentence too, or stood
  /// beside the same text; else runs that are long enough to be no accident. What still stood
  /// elsewhere in the version before was never gone, so that only its place can be back. O(words).
  void find(const Stretch& stretch, std::span<const HistoryWord> words, Standing& before,
            List<Return>& returns);

  [[nodiscard]] const HistoryWord& word(std::uint32_t taken) const { return words_[taken]; }
  /// The version that a word was last in.
  [[nodiscard]] std::uint32_t versionOf(std::uint32_t taken) const {
    return stretches_[stretchOf_[taken]].version;
  }

 private:
  struct Known {
    Stretch stretch;
    std::uint32_t version;
    Range words;
    std::uint32_t sameBefore;  // The stretch of the same words that was taken out before.
  };
  [[nodiscard]] bool findWhole(const Stretch& stretch, std::span<const HistoryWord> words,
                               Standing& before, List<Return>& returns);
  [[nodiscard]] bool neverGone(std::uint32_t taken, std::span<const HistoryWord> run,
                               Standing& before) const;
  [[nodiscard]] std::uint32_t commonRun(std::uint32_t taken,
                                        std::span<const HistoryWord> words) const;
  void takeBack(std::uint32_t first, std::uint32_t count);

  List<HistoryWord> words_;
  List<std::uint32_t> stretchOf_;  // By word.
  Flags back_;                     // Likewise.
  List<Known> stretches_;
  text::Ids wholes_;
  List<std::uint32_t> lastWhole_;  // By id: the last stretch of these words.
  text::Ids runs_;
  List<std::uint32_t> lastRun_;  // By id: the last word at which these words begin.
};

}  // namespace stet

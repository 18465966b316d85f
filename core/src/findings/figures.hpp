// Figures: what a number, date or time says, whatever its dress, and what became of it.
#pragma once

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// An exact decimal, without zeros at its end.
struct Decimal {
  std::uint64_t digits = 0;
  int exponent = 0;
  bool negative = false;
  friend bool operator==(const Decimal&, const Decimal&) = default;
};

struct Figure {
  enum class Kind : std::uint8_t { number, year, ordinal, date, month, weekday, time, other };

  Range items;
  Kind kind = Kind::number;
  Decimal value;  ///< Date: month × 100 + day, its year apart. Time: minutes. Other (a score): the
                  ///< folded id.
  std::uint32_t unit = 0;  ///< Lemma, or the code point of a currency above those; 0 for none.
  std::uint32_t noun = 0;  ///< Folded id of the word that is counted, plus one; 0 for none.
  std::uint32_t head = 0;  ///< The item that carries the number.
  std::uint32_t approximator = 0;  ///< Lemma, 0 for none.
  Range approximated;              ///< Items of the approximator.
  bool thousands = false;          ///< A separator before three digits, which may mean either.
  bool weak = false;               ///< "one", "hundreds": too common to be missed.
  bool article = false;            ///< "ein": one, or nothing but "a".
  std::uint32_t year = 0;          ///< Of a date; 0 for none.
  Range yearItems;                 ///< Items of that year.
};

/// What days have for a value that the day of the story tells: the day before yesterday, yesterday
/// and so on. Those of a week have 1 to 7.
inline constexpr std::uint32_t kBeforeYesterday = 8;

/// The uses of words that make up figures, besides digits.
inline constexpr Uses kInFigures =
    kNumber | kScale | kOrdinal | kMonth | kWeekday | kNoon | kAge | kUnit | kApproximator;

/// O(items).
[[nodiscard]] List<Figure> figuresOf(Context& context, WhichSide side, const Items& items);

/// A figure without a counterpart in its sentence; told unless the story keeps it elsewhere.
struct LoneFigure {
  WhichSide side;
  std::uint64_t value;  ///< In one number.
  std::uint32_t id;     ///< Folded id of its head.
  Finding finding;
  bool told = true;  ///< Or only there to answer for one of the other side.
};

/// Findings of a passage; figures without a counterpart are appended to `alone`.
void compareFigures(Context& context, const Passage& passage, List<LoneFigure>& alone);
void reportLoneFigures(Context& context, const List<LoneFigure>& alone);

}  // namespace stet::findings

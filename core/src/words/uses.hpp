// What a word can be. Written by tools/languages.mjs: do not edit.
// clang-format off
#pragma once

#include <cstddef>
#include <cstdint>

namespace stet::text {

using Uses = std::uint64_t;  ///< A set of uses.

enum Use : Uses {
  kFunctionWord = Uses{1} << 0,  ///< Says little by itself: the, of, and.
  kTimeWord = Uses{1} << 1,  ///< Stands beside a date or a time: Monday, updated, p.m.
  kNameParticle = Uses{1} << 2,  ///< In lower case inside a name, or between two names.
  kAgency = Uses{1} << 3,  ///< Gives stories and pictures to newspapers.
  kPictureWord = Uses{1} << 4,  ///< What a picture is called in the brackets beneath it.
  kFurnitureWord = Uses{1} << 5,  ///< Stands on buttons and in boxes around a story.
  kFurnitureOpening = Uses{1} << 6,  ///< How boxes around a story begin.
  kCorrectionOpening = Uses{1} << 7,  ///< How a correction begins.
  kBylineOpening = Uses{1} << 8,  ///< How a byline begins; a name follows.
  kCreditOpening = Uses{1} << 9,  ///< How the line that says whose a picture is begins.
  kAbbreviation = Uses{1} << 10,  ///< A full stop after it may end a sentence too: inc, p.m.
  kNonfinalAbbreviation = Uses{1} << 11,  ///< A full stop after it ends no sentence: dr, no, e.g.
  kNumber = Uses{1} << 12,  ///< seven=7
  kScale = Uses{1} << 13,  ///< The power of ten, thousand=3; 0 for a dozen.
  kOrdinal = Uses{1} << 14,  ///< seventh=7
  kMonth = Uses{1} << 15,  ///< may=5
  kWeekday = Uses{1} << 16,  ///< monday=1
  kNoon = Uses{1} << 17,  ///< The hours that it adds: a.m.=0, p.m.=12.
  kAge = Uses{1} << 18,  ///< Makes the number before it an age: years old.
  kUnit = Uses{1} << 19,  ///< What is measured or paid: km, percent.
  kApproximator = Uses{1} << 20,  ///< Makes a number less exact: about, at least.
  kNeutral = Uses{1} << 21,  ///< A verb of saying that takes no side: said.
  kLoaded = Uses{1} << 22,  ///< A verb of saying that does: claimed.
  kAccording = Uses{1} << 23,  ///< Names a source without a verb: according to.
  kSource = Uses{1} << 24,  ///< A source without a name: officials.
  kPronoun = Uses{1} << 25,  ///< Stands for whoever speaks: she.
  kNegation = Uses{1} << 26,  ///< Negates a verb: not.
  kLacking = Uses{1} << 27,  ///< Negates without being a negation: failed, without.
  kReported = Uses{1} << 28,  ///< Says that others say so: allegedly, is said to.
  kSuperlative = Uses{1} << 29,  ///< The first or last of its kind: largest, unique.
  kTitle = Uses{1} << 30,  ///< An office or a rank before a name: president.
  kCourtesy = Uses{1} << 31,  ///< A form of address before a name: mr.
  kBe = Uses{1} << 32,  ///< A form of the verb be.
  kBy = Uses{1} << 33,  ///< Names who did it, in the passive voice.
  kDouble = Uses{1} << 34,  ///< May stand twice in a row: had had.
  kNation = Uses{1} << 35,  ///< A country and its people: france, french.
  kPossible = Uses{1} << 36,  ///< Says that something may be so: may, perhaps.
  kExpected = Uses{1} << 37,  ///< Says that something is thought to come: is expected to, likely.
  kForecast = Uses{1} << 38,  ///< Says that something is to come: will.
  kFaint = Uses{1} << 39,  ///< A hedge that says little by itself: can, would.
  kPurpose = Uses{1} << 40,  ///< Makes the hedge behind it a wish: so that.
  kIdiom = Uses{1} << 41,  ///< A phrase that means none of what its words can be: not only.
  kArticle = Uses{1} << 42,  ///< Stands before a noun: the, a.
  kConjunction = Uses{1} << 43,  ///< Joins equals, whose order is free: and, or.
  kJoiner = Uses{1} << 44,  ///< Stands inside a name or a title: Bank of England, minister for health.
  kThat = Uses{1} << 45,  ///< Begins what somebody says: that.
  kAsks = Uses{1} << 46,  ///< Begins a question or a relative clause: who, what, which.
  kNounToo = Uses{1} << 47,  ///< A verb of saying that is a noun as well: reports, claims.
  kOrdinalEnding = Uses{1} << 48,  ///< Behind a number, makes it an ordinal: 3rd.
  kScaleLetter = Uses{1} << 49,  ///< Behind a number, multiplies it: 5m=6.
  kPreposition = Uses{1} << 50,  ///< May stand inside what a speaker is called: of a school in Leeds.
  kInfinitive = Uses{1} << 51,  ///< Stands before a verb that nobody does: to.
  kHourWord = Uses{1} << 52,  ///< Behind or between numbers, makes them a time: 19 h 30.
  kUpdateOpening = Uses{1} << 53,  ///< How an update note begins, before a colon, a dash or a date: update.
  kElision = Uses{1} << 54,  ///< Ends in an apostrophe that joins it to the next word: l'.
  kEnclitic = Uses{1} << 55,  ///< A hyphen joins it to the verb before it: dit-elle, trata-se.
  kParticiple = Uses{1} << 56,  ///< Says something only behind a helping verb: a déclaré.
  kHelping = Uses{1} << 57,  ///< Helps a participle: a, ont.
  kAccordingAfter = Uses{1} << 58,  ///< Names the source that stands before it: zufolge.
  kIndirect = Uses{1} << 59,  ///< A verb in the mood of what others say: sei, habe.
  kTopic = Uses{1} << 60,  ///< Stands behind who does it: は.
};

// The uses whose words have a value of a sort (WordUse in lexicon.hpp).
inline constexpr Uses kNumberUses = kNumber | kScale | kOrdinal | kScaleLetter;
inline constexpr Uses kDateUses = kMonth | kWeekday | kNoon;
inline constexpr Uses kLemmaUses = kUnit | kApproximator | kNeutral | kLoaded | kSuperlative | kNation;

inline constexpr std::size_t kLongestPhrase = 8;  ///< Words.

}  // namespace stet::text

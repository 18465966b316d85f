#include "scaling/shapes.hpp"

#include <functional>
#include <utility>

namespace stet::scaling {
namespace {

/// Repeated to make a text: $ is the piece's number, ^ a word of its own, and ~ a word that the
/// edited version has otherwise in each eighth piece.
struct Piece {
  const char* name;
  const char* text;
};

constexpr Piece kPieces[] = {
    {"opening brackets", "("},
    {"pairs of brackets", "(~) [^] "},
    {"closing brackets", ") "},
    {"opening quotes", "“"},
    {"closing quotes", "” "},
    {"straight quotes", "\" ~ "},
    {"apostrophes", "' ~"},
    {"quotations", "“We ~ ^,” said Ann. "},
    {"one long quotation", "“We ~ ^. "},
    {"German quotes", "„Wir ~ ^“, sagte Anna. "},
    {"guillemets", "« ~ ^ », dit Anne. "},
    {"figures", "$ ~ "},
    {"figures with units", "It cost €$.5 million ~. "},
    {"one long number", "1"},
    {"digits and commas", "1,"},
    {"digits and stops", "1."},
    {"fractions", "1/2 ~ "},
    {"number words", "twenty-one ~ "},
    {"number words in a row", "hundred "},
    {"dates", "3 May 20$ ~, "},
    {"dates with words", "On Tuesday, May 3, $ ~. "},
    {"times", "10:30 am ~ "},
    {"per cents", "$% ~ "},
    {"names", "Anna K^ ~ "},
    {"names of one letter", "A. "},
    {"names in quotes", "“Anna” ^ ~, "},
    {"titles before names", "President Anna ^ ~. "},
    {"capitals", "ABC "},
    {"initials", "J.R.R. ~"},
    {"attributions", "he said ~, "},
    {"verbs of saying", "said "},
    {"hedges", "may ~ not perhaps "},
    {"negations", "not ~ "},
    {"one-word sentences", "~. "},
    {"one-letter sentences", "A. B! "},
    {"stops", "."},
    {"stops and spaces", ". "},
    {"question marks", "?! "},
    {"ellipses", "… ~ "},
    {"abbreviations", "e.g. ~ "},
    {"hyphens", "-"},
    {"hyphened words", "well-~-^ "},
    {"dashes", "— ~ "},
    {"hyphens at line ends", "inter-\nnational ~ "},
    {"wrapped lines", "the ~ lines of ^ this are wrapped here\n"},
    {"short lines", "a\n"},
    {"empty lines", "\n"},
    {"lines of spaces", " \n"},
    {"spaces", " "},
    {"tabs", "\t~"},
    {"no-break spaces", "\u00A0~"},
    {"carriage returns", "~\r\n"},
    {"blank lines between words", "~\n\n"},
    {"list items", "- ~ ^\n"},
    {"numbered items", "$. ~ ^\n"},
    {"lettered items", "a) ~ ^\n"},
    {"items in items", "  - ~\n    - ^\n"},
    {"headings", "# Part ^\n\nA ~ line.\n\n"},
    {"emphasis", "*~* **^** "},
    {"opening emphasis", "*a "},
    {"stars", "*"},
    {"underscores", "_a "},
    {"code", "`~` "},
    {"links", "[~](https://example.org/^) "},
    {"opening links", "[a]("},
    {"addresses", "https://example.org/^/~?a=$ "},
    {"one long address", "a/"},
    {"mail addresses", "ann.^@example.org ~ "},
    {"at signs", "@ "},
    {"combining marks", "\u0301"},
    {"letters with marks", "e\u0301\u0323~ "},
    {"zero-width spaces", "\u200B"},
    {"soft hyphens", "a\u00AD~"},
    {"invisible words", "\u200B \u200E "},
    {"direction marks", "\u202E~\u202C "},
    {"joined emoji", "👩‍"},
    {"flags", "🇩🇪"},
    {"variation selectors", "a\uFE0F "},
    {"no UTF-8", "\xFF\xC3 "},
    {"cut UTF-8", "\xF0\x9F"},
    {"lone surrogates", "\xED\xA0\x80~"},
    {"CJK without stops", "市长李明~说"},
    {"CJK with stops", "市长~说好。"},
    {"CJK figures", "三百万~"},
    {"Japanese", "市長は~と述べた。"},
    {"katakana", "カタ"},
    {"Thai", "ภาษาไทย~"},
    {"Thai with spaces", "ภาษา ~ ไทย "},
    {"Korean", "시장은 ~ 말했다. "},
    {"Arabic", "قال ~ العمدة "},
    {"Russian", "Мэр ~ сказал ^. "},
    {"German compounds", "Bau-~-Amt Bauamt "},
    {"repeated words", "word "},
    {"two words in turn", "one two "},
    {"repeated sentences", "The board met again. "},
    {"nearly repeated sentences", "The board ~ met again. "},
    {"repeated paragraphs", "The board met again.\n\n"},
    {"nearly repeated paragraphs", "The board ~ met again.\n\n"},
    {"words of their own", "^ "},
    {"sentences of their own", "The ^ of the ^ met ~ ^. "},
    {"paragraphs of their own", "The ^ of the ^ met ~ ^.\n\n"},
    {"one long word", "a"},
    {"camel case", "aB"},
    {"slashes", "a/~ "},
    {"ampersands", "A&~ "},
    {"bylines", "By Anna ^ ~\n\n"},
    {"captions", "Photo: Anna ^ ~\n\n"},
    {"corrections", "Correction: it was ~ ^.\n\n"},
    {"time stamps", "Updated: 10:30 am, May 3, $ ~\n\n"},
    {"table rows", "~ | ^ | $\n"},
    {"front matter", "---\nkey: ~\n"},
    {"markup", "<b>~</b> &amp; "},
};

std::string wordFor(std::size_t number) {
  std::string word;
  for (number += 26; number > 0; number /= 26) word += static_cast<char>('a' + number % 26);
  return word;
}

/// What a version's pieces are filled with.
struct Filling {
  std::size_t first;          ///< Number of the first piece.
  std::size_t editedOne = 0;  ///< Which pieces are edited: each of so many, or none.
};

void addPiece(std::string_view piece, std::size_t number, bool edited, std::string& text) {
  for (const char c : piece) {
    if (c == '$')
      text += std::to_string(number);
    else if (c == '^')
      text += wordFor(number);
    else if (c == '~')
      text += edited ? "changed" : "old";
    else
      text += c;
  }
}

std::string textOf(std::string_view piece, std::size_t bytes, Filling filling) {
  std::string text;
  for (std::size_t at = 0; text.size() < bytes; ++at) {
    addPiece(piece, filling.first + at, filling.editedOne > 0 && at % filling.editedOne == 0, text);
  }
  return text;
}

constexpr std::size_t kSome = 8;
constexpr std::size_t kOthers = 10'000'000;  // Numbers of pieces that the other version has not.

Versions edited(const Shape& shape, std::size_t bytes) {
  return {{textOf(shape.piece, bytes, {0}), textOf(shape.piece, bytes, {0, kSome})}, {}};
}

Versions replaced(const Shape& shape, std::size_t bytes) {
  return {{textOf(shape.piece, bytes, {0}), textOf(shape.piece, bytes, {0, 1})}, {}};
}

Versions different(const Shape& shape, std::size_t bytes) {
  return {{textOf(shape.piece, bytes, {0}), textOf(shape.piece, bytes, {kOthers, kSome})}, {}};
}

// A piece that both have, behind what the one has before it and the other after it.
Versions turned(const Shape& shape, std::size_t bytes) {
  const std::string one = textOf(shape.piece, bytes / 2, {0});
  const std::string other = textOf(shape.piece, bytes / 2, {kOthers});
  return {{one + "\n\n" + other, other + "\n\n" + one}, {}};
}

constexpr std::string_view kSentence = "The ^ of the ^ met ~ ^. ";

void addBlocks(std::size_t bytes, bool isEdited, Input& input,
               const std::function<void(BlockInput&, std::size_t)>& fill) {
  for (std::size_t at = 0; input.text.size() < bytes; ++at) {
    std::string text;
    addPiece(kSentence, at, isEdited && at % 8 == 0, text);
    fill(input.addBlock(text), at);
  }
}

using Fill = void (*)(BlockInput&, std::size_t, bool);

Versions filled(std::size_t bytes, Fill fill) {
  Versions versions;
  for (const bool isEdited : {false, true}) {
    addBlocks(bytes, isEdited, versions.inputs.emplace_back(),
              [&](BlockInput& block, std::size_t at) { fill(block, at, isEdited); });
  }
  return versions;
}

Versions blockHrefs(const Shape&, std::size_t bytes) {
  return filled(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.hrefs.push_back({{4, 9}, "https://example.org/" + std::to_string(at + isEdited)});
  });
}
Versions blockMarks(const Shape&, std::size_t bytes) {
  return filled(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.marks.push_back({{4, 9}, (at + isEdited) % 3 == 0 ? Form::bold : Form::italic});
  });
}
Versions blockNotes(const Shape&, std::size_t bytes) {
  return filled(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.notes.push_back({{4, 4}, static_cast<std::uint32_t>(at + isEdited)});
    if (at % 2 == 1) block.note = static_cast<std::uint32_t>(at);
  });
}
Versions blockMarkers(const Shape&, std::size_t bytes) {
  return filled(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.marker = std::to_string(at + isEdited) + ".";
  });
}
Versions blockRoles(const Shape&, std::size_t bytes) {
  return filled(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.role = static_cast<Role>((at + isEdited) % 12);
  });
}
Versions headlines(const Shape&, std::size_t bytes) {
  return filled(bytes, [](BlockInput& block, std::size_t, bool) { block.role = Role::headline; });
}

// One block, and on it as many of something as it has sentences.
Versions oneBlock(std::size_t bytes, Fill fill) {
  Versions versions;
  for (const bool isEdited : {false, true}) {
    BlockInput& block = versions.inputs.emplace_back().addBlock(
        textOf(kSentence, bytes, {0, isEdited ? kSome : 0}));
    for (std::size_t at = 0; at < bytes / kSentence.size(); ++at) fill(block, at, isEdited);
  }
  return versions;
}

Range wordAt(std::size_t at) {
  const auto begin = static_cast<std::uint32_t>(at * kSentence.size());
  return {begin, begin + 5};
}

Versions manyHrefs(const Shape&, std::size_t bytes) {
  return oneBlock(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.hrefs.push_back({wordAt(at), "https://example.org/" + std::to_string(at + isEdited)});
  });
}
Versions sameHrefs(const Shape&, std::size_t bytes) {
  return oneBlock(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.hrefs.push_back({wordAt(at), isEdited ? "b" : "a"});
  });
}
Versions overlappingHrefs(const Shape&, std::size_t bytes) {
  return oneBlock(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.hrefs.push_back({{0, wordAt(at).end}, std::to_string(at + isEdited)});
  });
}
Versions manyMarks(const Shape&, std::size_t bytes) {
  return oneBlock(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.marks.push_back({wordAt(at), (at + isEdited) % 2 == 0 ? Form::bold : Form::italic});
  });
}
Versions overlappingMarks(const Shape&, std::size_t bytes) {
  return oneBlock(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.marks.push_back({{0, wordAt(at).end}, isEdited ? Form::bold : Form::italic});
  });
}
Versions manyNotes(const Shape&, std::size_t bytes) {
  return oneBlock(bytes, [](BlockInput& block, std::size_t at, bool isEdited) {
    block.notes.push_back({wordAt(at), static_cast<std::uint32_t>(at + isEdited)});
  });
}
Versions oneNote(const Shape&, std::size_t bytes) {
  return oneBlock(bytes, [](BlockInput& block, std::size_t at, bool) {
    block.notes.push_back({wordAt(at), 1});
  });
}

Versions givenSentences(const Shape&, std::size_t bytes) {
  Versions versions;
  for (const bool isEdited : {false, true}) {
    Input& input = versions.inputs.emplace_back();
    input.addBlock();
    for (std::size_t at = 0; input.text.size() < bytes; ++at) {
      std::string text;
      addPiece(kSentence, at, isEdited && at % 8 == 0, text);
      input.addSentence(text);
    }
  }
  return versions;
}

Versions emptySentences(const Shape&, std::size_t bytes) {
  Versions versions;
  for (const bool isEdited : {false, true}) {
    Input& input = versions.inputs.emplace_back();
    input.addBlock(isEdited ? "b" : "a");
    while (input.text.size() < bytes) input.addSentence("");
  }
  return versions;
}

Versions emptyBlocks(const Shape&, std::size_t bytes) {
  Versions versions;
  for (const bool isEdited : {false, true}) {
    Input& input = versions.inputs.emplace_back();
    input.addBlock(isEdited ? "b" : "a");
    while (input.text.size() < bytes) input.addBlock();
  }
  return versions;
}

using PassagesAt = Passages (*)(std::uint32_t at, std::uint32_t size);

// The third field names whether they are pins or breaks.
Versions passages(std::size_t bytes, bool pins, PassagesAt passagesAt) {
  Versions versions = edited({"", nullptr, "The ^ of the ^ met ~ ^.\n\n"}, bytes);
  const auto size = static_cast<std::uint32_t>(bytes);
  List<Passages>& list = pins ? versions.options.pins : versions.options.breaks;
  for (std::uint32_t at = 0; at + 64 < size; at += 64) list.push_back(passagesAt(at, size));
  return versions;
}

constexpr PassagesAt kBeside = [](std::uint32_t at, std::uint32_t) -> Passages {
  return {{at, at + 10}, {at + 30, at + 40}};
};
constexpr PassagesAt kCrossed = [](std::uint32_t at, std::uint32_t size) -> Passages {
  return {{at, at + 10}, {size - at - 10, size - at}};
};
constexpr PassagesAt kNested = [](std::uint32_t at, std::uint32_t size) -> Passages {
  return {{at / 2, size - at / 2}, {at / 2, size - at / 2}};
};

template <bool kPins, PassagesAt kAt>
Versions passagesOf(const Shape&, std::size_t bytes) {
  return passages(bytes, kPins, kAt);
}

// More and more versions of one story of a few kilobytes.
Versions manyVersions(const Shape& shape, std::size_t bytes) {
  constexpr std::size_t kStory = 2000;
  Versions versions;
  for (std::size_t v = 0; v <= bytes / kStory; ++v) {  // So many steps.
    std::string text = textOf(shape.piece, kStory / 2, {0, v % 2 * kSome});
    text += textOf(shape.piece, kStory / 2, {v * 3});
    versions.inputs.push_back(std::move(text));
  }
  return versions;
}

// A sentence more in each version: the whole grows with the square of the versions, whose number
// therefore grows with the root of the size.
Versions growingStory(const Shape& shape, std::size_t bytes) {
  Versions versions;
  std::size_t all = 0;
  std::string text;
  for (std::size_t v = 0; all < bytes; ++v) {
    addPiece(shape.piece, v, false, text);
    all += text.size();
    versions.inputs.push_back(text);
  }
  return versions;
}

// A few versions of a longer and longer story, in which things come and go.
Versions longVersions(const Shape& shape, std::size_t bytes) {
  Versions versions;
  for (std::size_t v = 0; v < 4; ++v) {
    versions.inputs.push_back(textOf(shape.piece, bytes / 4, {v % 2 * 20, v % 2 * kSome}));
  }
  return versions;
}

void addPieces(std::vector<Shape>& all) {
  constexpr std::pair<const char*, decltype(Shape::make)> kWays[] = {{", edited", edited},
                                                                     {", all edited", replaced},
                                                                     {", different", different},
                                                                     {", turned", turned}};
  for (const Piece& piece : kPieces) {
    for (const auto& [way, make] : kWays)
      all.push_back({piece.name + std::string(way), make, piece.text});
  }
}

void addBlockShapes(std::vector<Shape>& all) {
  all.insert(all.end(), {
                            {"a link in each block", blockHrefs, ""},
                            {"a mark in each block", blockMarks, ""},
                            {"a note for each block", blockNotes, ""},
                            {"a marker before each block", blockMarkers, ""},
                            {"a role for each block", blockRoles, ""},
                            {"headlines alone", headlines, ""},
                            {"links in one block", manyHrefs, ""},
                            {"links that lead to one place", sameHrefs, ""},
                            {"links within links", overlappingHrefs, ""},
                            {"marks in one block", manyMarks, ""},
                            {"marks within marks", overlappingMarks, ""},
                            {"calls of notes", manyNotes, ""},
                            {"calls of one note", oneNote, ""},
                            {"sentences that are given", givenSentences, ""},
                            {"sentences of nothing", emptySentences, ""},
                            {"blocks of nothing", emptyBlocks, ""},
                            {"pins side by side", passagesOf<true, kBeside>, ""},
                            {"pins that cross", passagesOf<true, kCrossed>, ""},
                            {"pins within pins", passagesOf<true, kNested>, ""},
                            {"breaks side by side", passagesOf<false, kBeside>, ""},
                            {"breaks that cross", passagesOf<false, kCrossed>, ""},
                            {"breaks within breaks", passagesOf<false, kNested>, ""},
                        });
}

void addHistories(std::vector<Shape>& all) {
  constexpr std::pair<const char*, const char*> kStories[] = {
      {"sentences", "The ^ of the ^ met ~ ^. "},
      {"paragraphs", "The ^ of the ^ met ~ ^.\n\n"},
      {"figures", "It cost €$ million ~. "},
      {"one sentence", "The board met again. "},
      {"Chinese", "市长~说好。"}};
  constexpr std::pair<const char*, decltype(Shape::make)> kWays[] = {
      {"many versions of ", manyVersions},
      {"a growing story of ", growingStory},
      {"long versions of ", longVersions}};
  for (const auto& [story, piece] : kStories) {
    for (const auto& [way, make] : kWays)
      all.push_back({way + std::string(story), make, piece, true});
  }
}

}  // namespace

std::vector<Shape> shapes() {
  std::vector<Shape> all;
  addPieces(all);
  addBlockShapes(all);
  addHistories(all);
  return all;
}

}  // namespace stet::scaling

#include "fuzz/pair_of.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stet::fuzz {
namespace {

// All before the first `mark` in `bytes`, which are left with what stands behind it.
std::string_view take(std::string_view& bytes, char mark) {
  const std::size_t end = std::min(bytes.find(mark), bytes.size());
  const std::string_view part = bytes.substr(0, end);
  bytes.remove_prefix(std::min(end + 1, bytes.size()));
  return part;
}

// The first of `ends` at or behind a place that is given in 256ths of the text, so that most steps
// keep words or sentences whole.
std::size_t placeIn(const std::string& text, unsigned char where, std::string_view ends) {
  const std::size_t at = text.find_first_of(ends, text.size() * where / 256);
  return at == std::string::npos ? text.size() : at + 1;
}

// The text after some steps of four bytes each: what to do, from where, up to where, and to where.
std::string revised(std::string text, std::string_view steps) {
  static constexpr std::string_view kEnds[] = {" \n", ".\n", "\n"};
  static constexpr std::string_view kPieces[] = {
      "the ",        "not ", "1,250 ", "Mayor Lopez ", "President ", "\"",
      "“",           "(",    ". ",     "\n",           "\n\n",       "é",
      "👩‍👧", "中文", "\u200B", "\u00AD",       "\u200E",     "\uFEFF"};
  constexpr std::size_t kLargest = 8192;
  for (; steps.size() >= 4 && text.size() < kLargest; steps.remove_prefix(4)) {
    const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(steps[k]); };
    const unsigned what = byte(0);
    const auto [first, last] = [&] {
      if (what / 16 % 4 == 3) {  // anywhere, inside a character even
        return std::minmax({text.size() * byte(1) / 256, text.size() * byte(2) / 256});
      }
      const std::string_view ends = kEnds[what / 16 % 4];
      return std::minmax({placeIn(text, byte(1), ends), placeIn(text, byte(2), ends)});
    }();
    const std::string part = text.substr(first, last - first);
    const std::size_t to = placeIn(text, byte(3), kEnds[what / 64 % 3]);
    switch (what % 5) {
      case 0:
        text.erase(first, part.size());
        break;
      case 1:
        text.insert(to, part);
        break;
      case 2:
        text.erase(first, part.size());
        text.insert(std::min(to, text.size()), part);
        break;
      case 3:
        text.insert(first, kPieces[byte(3) % std::size(kPieces)]);
        break;
      default:
        text.replace(first, part.size(), kPieces[byte(3) % std::size(kPieces)]);
    }
  }
  return text;
}

// What is known of words: @ and # each with a range in two bytes, and with an address or a form.
// Answers what is left.
std::string_view readForms(std::string_view bytes, BlockInput& block) {
  for (; bytes.size() >= 4 && (bytes[0] == '@' || bytes[0] == '#'); bytes.remove_prefix(4)) {
    const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(bytes[k]); };
    const auto [begin, end] = std::minmax({byte(1), byte(2)});
    const Range range = {begin, end};
    const unsigned form = byte(3) % (static_cast<unsigned>(Form::note) + 2);
    if (bytes[0] == '@')
      block.hrefs.push_back({range, std::string(1, bytes[3])});
    else if (isMark(static_cast<Form>(form)))
      block.marks.push_back({range, static_cast<Form>(form)});
    else if (form == static_cast<unsigned>(Form::plain))
      block.notes.push_back({range, range.size() % 4});
    else if (form == static_cast<unsigned>(Form::marker))
      block.marker = bytes.substr(1, 1);
    else
      block.note = range.size() % 4;
  }
  return bytes;
}

void addBlock(std::string_view bytes, Input& input) {
  static constexpr std::string_view kSpaces[] = {"", "\n", "\n\n\n", " \r\n"};
  std::optional<Role> role;
  BlockInput forms;
  if (!bytes.empty() && 'A' <= bytes[0] && bytes[0] <= 'L') {
    role = static_cast<Role>(bytes[0] - 'A');
    bytes.remove_prefix(1);
  }
  bytes = readForms(bytes, forms);
  const std::string_view space = kSpaces[forms.marks.size() % std::size(kSpaces)];
  const bool divided = bytes.find('\x1F') != std::string_view::npos;
  BlockInput& block = input.addBlock(divided ? std::string_view() : bytes);
  block.role = role;
  block.hrefs = std::move(forms.hrefs);
  block.marks = std::move(forms.marks);
  block.marker = std::move(forms.marker);
  block.notes = std::move(forms.notes);
  block.note = forms.note;
  while (divided && !bytes.empty()) input.addSentence(take(bytes, '\x1F'));
  input.addSpace(space);
}

Input inputOf(std::string_view bytes, bool blocks) {
  if (!blocks) return std::string(bytes);
  Input input;
  input.plain = bytes.starts_with('~');
  while (!bytes.empty()) addBlock(take(bytes, '\x1D'), input);
  inputFromUtf16(input);  // So that no range cuts a character.
  return input;
}

Range passageOf(const Input& input, std::string_view bytes) {
  const std::size_t size = input.text.size();
  const auto place = [&](std::size_t k) {
    return static_cast<std::uint32_t>(size * static_cast<unsigned char>(bytes[k]) / 255);
  };
  return {place(0), place(1)};
}

void addPassages(std::string_view bytes, Pair& pair) {
  for (; bytes.size() >= 5; bytes.remove_prefix(5)) {
    Options& options = pair.options;
    List<Passages>& list = bytes[0] % 2 == 0 ? options.pins : options.breaks;
    list.push_back(
        {passageOf(pair.before, bytes.substr(1)), passageOf(pair.after, bytes.substr(3))});
  }
}

constexpr const char* kLanguages[] = {"en", "", "de", "ja"};
constexpr std::uint64_t kBudgets[] = {0, 1, 12, 100};

}  // namespace

Pair pairOf(std::string_view bytes) {
  if (bytes.size() < 2) return {};
  const auto shape = static_cast<unsigned char>(bytes[0]);
  const auto settings = static_cast<unsigned char>(bytes[1]);
  bytes.remove_prefix(2);
  const std::string before(take(bytes, '\x1E'));
  const std::string_view second = (shape & 8) != 0 ? take(bytes, '\x1E') : std::exchange(bytes, {});
  const std::string after = (shape & 4) != 0 ? revised(before, second) : std::string(second);
  Pair pair = {inputOf(before, (shape & 1) != 0),
               inputOf(after, (shape & 2) != 0),
               {kLanguages[settings % 4], kBudgets[settings / 4 % 4]}};
  addPassages(bytes, pair);
  return pair;
}

Versions versionsOf(std::string_view bytes) {
  constexpr std::size_t kMost = 8;
  if (bytes.size() < 2) return {};
  const auto shape = static_cast<unsigned char>(bytes[0]);
  const auto settings = static_cast<unsigned char>(bytes[1]);
  bytes.remove_prefix(2);
  Versions versions;
  versions.options.language = kLanguages[settings % 4];
  versions.options.budget = kBudgets[settings / 4 % 4];
  std::string text;
  for (std::size_t v = 0; v < kMost && (v == 0 || !bytes.empty()); ++v) {
    const std::string_view part = take(bytes, '\x1E');
    text = v > 0 && (shape & 4) != 0 ? revised(text, part) : std::string(part);
    versions.inputs.push_back(inputOf(text, (shape >> v % 2 & 1) != 0));
  }
  return versions;
}

}  // namespace stet::fuzz

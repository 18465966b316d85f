#include "reference/promises.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "unicode/grapheme_boundaries.hpp"

namespace stet::testing {
namespace {

using Members = std::span<const std::uint32_t>;

bool rises(Members list) {
  return std::adjacent_find(list.begin(), list.end(), std::greater_equal<>()) == list.end();
}

// The bytes from `at` on that are one character, or one maximal subpart of an ill-formed sequence
// (Unicode 15, table 3-7), lone surrogates being characters.
std::size_t characterSize(std::string_view text, std::size_t at) {
  struct Row {
    int lead[2];
    int second[2];
    std::size_t size;
  };
  static constexpr Row kRows[] = {{{0xC2, 0xDF}, {0x80, 0xBF}, 2}, {{0xE0, 0xE0}, {0xA0, 0xBF}, 3},
                                  {{0xE1, 0xEC}, {0x80, 0xBF}, 3}, {{0xED, 0xED}, {0x80, 0xBF}, 3},
                                  {{0xEE, 0xEF}, {0x80, 0xBF}, 3}, {{0xF0, 0xF0}, {0x90, 0xBF}, 4},
                                  {{0xF1, 0xF3}, {0x80, 0xBF}, 4}, {{0xF4, 0xF4}, {0x80, 0x8F}, 4}};
  const auto within = [&](std::size_t k, const int(&range)[2]) {
    const int byte = k < text.size() ? static_cast<unsigned char>(text[k]) : -1;
    return range[0] <= byte && byte <= range[1];
  };
  for (const Row& row : kRows) {
    if (!within(at, row.lead)) continue;
    if (!within(at + 1, row.second)) return 1;
    std::size_t size = 2;
    while (size < row.size && within(at + size, {0x80, 0xBF})) ++size;
    return size;
  }
  return 1;
}

// UTF-16 code units before each byte and at the end; `none` inside a character.
std::vector<std::uint32_t> unitsBefore(std::string_view text) {
  std::vector<std::uint32_t> units(text.size() + 1, none);
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    units[at] = count;
    const std::size_t size = characterSize(text, at);
    count += size == 4 ? 2 : 1;
    at += size;
  }
  units[text.size()] = count;
  return units;
}

// One side of everything.
struct End {
  std::string text;
  bool plain;  // not given as blocks, which may be empty
  const Side* side;
  Range SentenceLink::*sentences;
  Range Link::*blocks;
  Range Row::*rows;
  Range Edit::*edit;
  Range Letters::*letters;
  Range Finding::*finding[3];
  Range Passages::*passage;
  std::vector<std::uint32_t> blockOf;  // of a sentence
  std::vector<std::uint32_t> linkOf;   // of a block
};

class Checker {
 public:
  Checker(const Input& before, const Input& after, const Comparison& comparison)
      : comparison_(comparison),
        ends_{{before.text,
               before.blocks.empty(),
               &comparison.before,
               &SentenceLink::before,
               &Link::before,
               &Row::before,
               &Edit::before,
               &Letters::before,
               {&Finding::before, &Finding::wholeBefore, &Finding::speakerBefore},
               &Passages::before,
               {},
               {}},
              {after.text,
               after.blocks.empty(),
               &comparison.after,
               &SentenceLink::after,
               &Link::after,
               &Row::after,
               &Edit::after,
               &Letters::after,
               {&Finding::after, &Finding::wholeAfter, &Finding::speakerAfter},
               &Passages::after,
               {},
               {}}} {}

  std::string run(const Options& options) {
    for (End& end : ends_) units(end);
    for (End& end : ends_) {
      partitions(comparison_.links, end.blocks, end.side->blocks.size());
      partitions(comparison_.sentenceLinks, end.sentences, end.side->sentences.size());
      partitions(comparison_.rows, end.rows, end.side->blocks.size());
    }
    if (!problem_.empty()) return problem_;  // what follows relies on these
    for (End& end : ends_) index(end);
    rows();
    moves();
    roundTrip();
    if (!problem_.empty()) return problem_;
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      item(link);
      relation(link, onlySpacing(link));
    }
    const std::vector<bool> same = unchanged();
    for (std::uint32_t k = 0; k < comparison_.links.size(); ++k) {
      item(comparison_.links[k]);
      relation(comparison_.links[k], same[k]);
    }
    order();
    breaks(options.breaks);
    pins(options);
    counts();
    findings();
    if (problem_.empty()) utf16();
    return problem_;
  }

 private:
  void expect(bool holds, const char* what) {
    if (!holds && problem_.empty()) problem_ = what;
  }

  static std::string slice(const End& end, Range range) {
    return end.text.substr(range.begin, range.size());
  }

  // Units tile the unit above.
  void units(const End& end) {
    std::uint32_t at = 0;
    std::uint32_t sentence = 0;
    for (const Block& block : end.side->blocks) {
      expect(block.range.begin == at, "blocks do not tile the text");
      expect(!block.range.empty() || !end.plain, "a block is empty");
      expect(block.sentences.begin == sentence && block.sentences.end > sentence &&
                 block.sentences.end <= end.side->sentences.size(),
             "blocks do not divide the sentences");
      if (!problem_.empty()) return;
      for (; sentence < block.sentences.end; ++sentence) {
        const Range range = end.side->sentences[sentence];
        expect(range.begin == at && range.end >= at, "sentences do not tile their block");
        expect(!range.empty() || !end.plain, "a sentence is empty");
        at = range.end;
      }
      expect(at == block.range.end, "sentences do not fill their block");
    }
    expect(at == end.text.size(), "units end before the text");
    expect(sentence == end.side->sentences.size(), "a sentence lies outside every block");
  }

  template <class Item>
  void partitions(const List<Item>& items, Range Item::*members, std::size_t count) {
    std::vector<int> seen(count);
    for (const Item& item : items) {
      expect(!item.before.empty() || !item.after.empty(), "a link or row is empty");
      expect((item.*members).end <= comparison_.members.size(), "a link lists beyond the members");
      if (!problem_.empty()) return;
      const Members list = comparison_.list(item.*members);
      expect(rises(list), "members are not ascending");
      for (const std::uint32_t index : list) {
        expect(index < count, "a member does not exist");
        if (index < count) ++seen[index];
      }
    }
    expect(std::count(seen.begin(), seen.end(), 1) == static_cast<long>(count),
           "links or rows are no partition");
  }

  void index(End& end) {
    for (std::uint32_t b = 0; b < end.side->blocks.size(); ++b)
      end.blockOf.insert(end.blockOf.end(), end.side->blocks[b].sentences.size(), b);
    end.linkOf.resize(end.side->blocks.size());
    for (std::uint32_t k = 0; k < comparison_.links.size(); ++k) {
      for (const std::uint32_t b : comparison_.list(comparison_.links[k].*end.blocks))
        end.linkOf[b] = k;
    }
  }

  void rows() {
    std::vector<int> times(comparison_.links.size());
    std::vector<int> shared(comparison_.links.size());
    std::uint32_t next[2] = {0, 0};
    std::uint32_t links = 0;
    for (std::uint32_t r = 0; r < comparison_.rows.size(); ++r) {
      const Row& row = comparison_.rows[r];
      expect(row.link <= links, "links are not in the order of the rows");
      if (!problem_.empty() || row.link >= comparison_.links.size())
        return expect(false, "no such link");
      links = std::max(links, row.link + 1);
      ++times[row.link];
      shared[row.link] += !row.before.empty() && !row.after.empty();
      for (int k = 0; k < 2; ++k) {
        for (const std::uint32_t block : comparison_.list(row.*ends_[k].rows)) {
          expect(block == next[k]++, "rows are out of order");
          expect(ends_[k].linkOf[block] == row.link, "a row holds a block of another link");
        }
      }
      expect(row.other == none || (row.other != r && row.other < comparison_.rows.size() &&
                                   comparison_.rows[row.other].link == row.link),
             "a row's other end belongs to another link");
    }
    for (std::uint32_t k = 0; k < comparison_.links.size(); ++k) {
      const Link& link = comparison_.links[k];
      const bool faces = !link.before.empty() && !link.after.empty() && !link.moved;
      expect(shared[k] == (faces ? 1 : 0), "a link that stays has one row with both ends");
      if (link.row >= comparison_.rows.size() || comparison_.rows[link.row].link != k)
        return expect(false, "a main row belongs to another link");
      const Row& main = comparison_.rows[link.row];
      expect(main.before.empty() == (link.moved || link.before.empty()) &&
                 main.after.empty() == link.after.empty(),
             "a main row lacks an end");
      expect((main.other == none) == (times[k] == 1), "a row lacks its other end");
      if (link.moved && main.other != none)
        expect(!comparison_.rows[main.other].before.empty(), "a move's other end is not before");
    }
    for (std::uint32_t r = 0; r < comparison_.rows.size(); ++r) {
      const std::uint32_t main = comparison_.links[comparison_.rows[r].link].row;
      expect(r == main || comparison_.rows[r].other == main, "a row does not name its main row");
    }
  }

  // Every moved link lies in one move, on both sides; nothing that stays does.
  void moves() {
    std::vector<int> times(comparison_.links.size());
    for (const Move& move : comparison_.moves) {
      const Range ranges[] = {move.before, move.after};
      for (int k = 0; k < 2; ++k) {
        if (ranges[k].empty() || ranges[k].end > ends_[k].side->blocks.size())
          return expect(false, "a move has no such blocks");
      }
      for (std::uint32_t k = 0; k < comparison_.links.size(); ++k) {
        if (!comparison_.links[k].moved) continue;
        const Row& main = comparison_.rows[comparison_.links[k].row];
        const auto after = comparison_.list(main.after);
        const auto before = comparison_.list(comparison_.rows[main.other].before);
        if (!move.after.contains(after.front())) continue;
        ++times[k];
        expect(move.after.contains(after.back()) && move.before.contains(before.front()) &&
                   move.before.contains(before.back()),
               "a move has a part of a link");
      }
    }
    for (std::uint32_t k = 0; k < comparison_.links.size(); ++k)
      expect(times[k] == (comparison_.links[k].moved ? 1 : 0), "a moved link is in no one move");
  }

  // The parts of one end before, between and after the edits. Neighbouring sentences are one
  // stretch.
  std::vector<std::string> kept(const End& end, const SentenceLink& link) {
    std::vector<std::string> parts = {""};
    const Members list = comparison_.list(link.*end.sentences);
    std::uint32_t e = link.edits.begin;
    for (std::size_t k = 0; k < list.size(); ++k) {
      std::uint32_t at = end.side->sentences[list[k]].begin;
      while (k + 1 < list.size() && list[k + 1] == list[k] + 1) ++k;
      const std::uint32_t last = end.side->sentences[list[k]].end;
      for (; e < link.edits.end && (comparison_.edits[e].*end.edit).end <= last; ++e) {
        const Range range = comparison_.edits[e].*end.edit;
        expect(at <= range.begin && range.begin <= range.end,
               "an edit crosses another or leaves its sentences");
        if (!problem_.empty()) return parts;
        parts.back() += slice(end, {at, range.begin});
        parts.emplace_back();
        at = range.end;
      }
      parts.back() += slice(end, {at, last});
    }
    expect(list.empty() || e == link.edits.end, "an edit lies outside its sentences");
    return parts;
  }

  // Writes the sentences that a link has at one end: what it keeps, and that end of its edits.
  void write(const End& end, const SentenceLink& link, const std::vector<std::string>& parts,
             std::string& text) {
    std::string whole = parts[0];
    for (std::size_t k = 1; k < parts.size(); ++k)
      whole += slice(end, comparison_.edits[link.edits.begin + k - 1].*end.edit) + parts[k];
    std::size_t at = 0;
    for (const std::uint32_t s : comparison_.list(link.*end.sentences)) {
      const Range range = end.side->sentences[s];
      if (at + range.size() > whole.size()) return expect(false, "edits leave a sentence short");
      text.replace(range.begin, range.size(), whole, at, range.size());
      at += range.size();
    }
    expect(at == whole.size(), "edits leave a sentence long");
  }

  void roundTrip() {
    std::string made[2];
    for (int k = 0; k < 2; ++k) made[k].resize(ends_[k].text.size());
    std::uint32_t edits = 0;
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      expect(link.edits.begin == edits && link.edits.end >= edits &&
                 link.edits.end <= comparison_.edits.size(),
             "edits are not laid end to end");
      if (!problem_.empty()) return;
      edits = link.edits.end;
      if (link.before.empty() || link.after.empty()) {
        alone(link, made[link.before.empty()]);
        continue;
      }
      const std::vector<std::string> parts[2] = {kept(ends_[0], link), kept(ends_[1], link)};
      expect(parts[0] == parts[1], "what lies between edits differs");
      if (!problem_.empty()) return;
      for (int k = 0; k < 2; ++k) write(ends_[k], link, parts[1 - k], made[k]);
      for (std::uint32_t e = link.edits.begin; e < link.edits.end; ++e) edit(comparison_.edits[e]);
    }
    expect(edits == comparison_.edits.size(), "edits outside every sentence link");
    expect(made[0] == ends_[0].text, "undoing the edits does not give the text before");
    expect(made[1] == ends_[1].text, "applying the edits does not give the text after");
  }

  void edit(const Edit& edit) {
    expect((edit.op == Op::insert) == edit.before.empty(), "an insertion takes something away");
    expect((edit.op == Op::remove) == edit.after.empty(), "a deletion puts something in");
    expect(slice(ends_[0], edit.before) != slice(ends_[1], edit.after), "an edit changes nothing");
    expect(edit.letters.begin <= edit.letters.end && edit.letters.end <= comparison_.letters.size(),
           "an edit has letters that do not exist");
    if (problem_.empty() && !edit.letters.empty()) letters(edit);
  }

  // Two words that are alike, and what differs between them: in order, in whole characters, with
  // something between any two; what lies between is the same on both sides, and at least half.
  void letters(const Edit& edit) {
    std::string kept[2];
    std::size_t all[2];
    std::size_t left[2];
    for (int k = 0; k < 2; ++k) {
      const End& end = ends_[k];
      const Range word = edit.*end.edit;
      const std::vector<std::uint32_t> clusters = clustersOf(slice(end, word));
      std::uint32_t at = 0;
      const auto keepUpTo = [&](std::uint32_t next, bool last) {
        expect(
            at <= next && next < clusters.size() && clusters[at] != none && clusters[next] != none,
            "letters cross, leave their word or cut a character");
        if (!problem_.empty()) return;
        kept[k] += slice(end, {word.begin + at, word.begin + next}) + (last ? "" : "|");
        left[k] += clusters[next] - clusters[at];
      };
      all[k] = clusters.back();
      left[k] = 0;
      for (std::uint32_t l = edit.letters.begin; l < edit.letters.end && problem_.empty(); ++l) {
        const Range changed = comparison_.letters[l].*end.letters;
        keepUpTo(changed.begin - word.begin, false);
        at = changed.end - word.begin;
      }
      if (problem_.empty()) keepUpTo(word.size(), true);
      if (!problem_.empty()) return;
    }
    expect(kept[0] == kept[1], "what lies between letters differs");
    expect(kept[0].find("||") == std::string::npos, "letters touch");
    expect(4 * left[0] >= all[0] + all[1], "words with letters are not alike");
  }

  // The number of grapheme clusters before each byte of a word and at its end; `none` inside one.
  static std::vector<std::uint32_t> clustersOf(std::string_view word) {
    std::vector<std::uint32_t> clusters(word.size() + 1, none);
    std::uint32_t count = 0;
    for (std::size_t at = 0; at < word.size(); at = text::graphemeEnd(word, at))
      clusters[at] = count++;
    clusters[word.size()] = count;
    return clusters;
  }

  // A sentence that faces nothing is one edit, with a place in the other text.
  void alone(const SentenceLink& link, std::string& text) {
    const End& end = ends_[link.before.empty()];
    const End& far = ends_[!link.before.empty()];
    const Members list = comparison_.list(link.*end.sentences);
    expect(list.size() == 1 && link.edits.size() == 1, "a lone sentence is one edit");
    if (!problem_.empty()) return;
    const Edit& edit = comparison_.edits[link.edits.begin];
    const Range range = end.side->sentences[list[0]];
    const Range place = edit.*far.edit;
    expect(edit.*end.edit == range, "a lone sentence is an edit as a whole");
    expect(place.empty() && place.end <= far.text.size(), "a lone sentence has a place");
    expect(edit.op == (link.before.empty() ? Op::insert : Op::remove), "a lone sentence's op");
    text.replace(range.begin, range.size(), slice(end, edit.*end.edit));
  }

  bool onlySpacing(const SentenceLink& link) const {
    const auto edits = std::span(comparison_.edits).subspan(link.edits.begin, link.edits.size());
    return std::all_of(edits.begin(), edits.end(), [](const Edit& edit) {
      return edit.nature == Nature::spacing || edit.nature == Nature::invisible;
    });
  }

  std::uint32_t linkOf(const End& end, std::uint32_t sentence) const {
    return end.linkOf[end.blockOf[sentence]];
  }

  // Whether all sentences of a sentence link stand in one link.
  bool within(const SentenceLink& link, std::uint32_t number) const {
    return std::all_of(std::begin(ends_), std::end(ends_), [&](const End& end) {
      const Members list = comparison_.list(link.*end.sentences);
      return std::all_of(list.begin(), list.end(),
                         [&](std::uint32_t s) { return linkOf(end, s) == number; });
    });
  }

  // For each link, whether its sentences all stay in it and change no more than spacing.
  std::vector<bool> unchanged() const {
    std::vector<bool> result(comparison_.links.size(), true);
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      const bool alone = link.before.empty() || link.after.empty();
      for (const End& end : ends_) {
        for (const std::uint32_t s : comparison_.list(link.*end.sentences)) {
          const std::uint32_t own = linkOf(end, s);
          if (alone || link.moved || !onlySpacing(link) || !within(link, own)) result[own] = false;
        }
      }
    }
    return result;
  }

  template <class Item>
  void item(const Item& item) {
    const bool alone = item.before.empty() || item.after.empty();
    expect(!item.moved || !alone, "moved from nowhere");
    expect(item.similarity <= (alone ? 0 : 1000), "a similarity out of range");
    expect(item.relation != Relation::unchanged || item.similarity == 1000,
           "unchanged but not alike");
  }

  template <class Item>
  void relation(const Item& item, bool same) {
    const Relation relation = item.relation;
    const std::uint32_t before = item.before.size();
    const std::uint32_t after = item.after.size();
    const bool right = before == 0  ? relation == Relation::added
                       : after == 0 ? relation == Relation::removed
                       : before > 1
                           ? relation == (after > 1 ? Relation::regrouped : Relation::merged)
                       : after > 1 ? relation == Relation::split
                       : same      ? relation == Relation::unchanged
                              : relation == Relation::edited || relation == Relation::rewritten;
    expect(right, "a relation is not what the link holds");
  }

  // Of the sentences that stay in a link, those that have not moved rise on both sides.
  void order() {
    std::vector<std::uint32_t> last(comparison_.links.size(), 0);
    std::uint32_t next = 0;
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      if (link.after.empty()) continue;
      const std::uint32_t after = comparison_.list(link.after).front();
      expect(after >= next, "sentence links are not in the order of the sentences after");
      next = after + 1;
      if (link.before.empty() || link.moved || !within(link, linkOf(ends_[1], after))) continue;
      const std::uint32_t before = comparison_.list(link.before).front();
      std::uint32_t& known = last[linkOf(ends_[1], after)];
      expect(before >= known, "a sentence is out of order but has not moved");
      known = before + 1;
    }
  }

  static bool touches(const End& end, const Passages& passages, std::uint32_t sentence) {
    const Range range = passages.*end.passage;
    const Range own = end.side->sentences[sentence];
    return range.begin < range.end && own.begin < range.end && range.begin < own.end;
  }

  bool isBroken(const List<Passages>& breaks, std::uint32_t i, std::uint32_t j) const {
    return std::any_of(breaks.begin(), breaks.end(), [&](const Passages& passages) {
      return touches(ends_[0], passages, i) && touches(ends_[1], passages, j);
    });
  }

  void breaks(const List<Passages>& breaks) {
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      for (const std::uint32_t i : comparison_.list(link.before)) {
        for (const std::uint32_t j : comparison_.list(link.after))
          expect(!isBroken(breaks, i, j), "passages are linked that do not belong together");
      }
    }
  }

  void pins(const Options& options) {
    std::vector<std::uint32_t> pin[2];  // of each sentence
    for (int k = 0; k < 2; ++k) {
      pin[k].resize(ends_[k].side->sentences.size(), none);
      for (std::uint32_t p = 0; p < options.pins.size(); ++p) {
        for (std::uint32_t s = 0; s < pin[k].size(); ++s)
          if (touches(ends_[k], options.pins[p], s)) pin[k][s] = p;
      }
    }
    const auto holds = [&](int k, std::uint32_t p) {
      return std::find(pin[k].begin(), pin[k].end(), p) != pin[k].end();
    };
    for (std::uint32_t p = 0; p < options.pins.size(); ++p) {
      if (holds(0, p) && holds(1, p)) continue;
      for (std::vector<std::uint32_t>& side : pin) std::replace(side.begin(), side.end(), p, none);
    }
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      for (const std::uint32_t i : comparison_.list(link.before)) {
        for (const std::uint32_t j : comparison_.list(link.after))
          expect(pin[0][i] == pin[1][j], "a pinned sentence is linked with another");
      }
    }
    for (std::uint32_t p = 0; p < options.pins.size(); ++p) {
      if (holds(0, p)) linked(pin, p, options.breaks);
    }
  }

  // Some sentences of the pin are linked, and its blocks are one link, unless there is a break in
  // it.
  void linked(const std::vector<std::uint32_t> (&pin)[2], std::uint32_t p,
              const List<Passages>& breaks) {
    bool broken = false;
    bool apart = false;
    for (std::uint32_t i = 0; i < pin[0].size(); ++i) {
      for (std::uint32_t j = 0; j < pin[1].size(); ++j) {
        if (pin[0][i] != p || pin[1][j] != p) continue;
        broken = broken || isBroken(breaks, i, j);
        apart = apart || linkOf(ends_[0], i) != linkOf(ends_[1], j);
      }
    }
    if (broken) return;
    expect(!apart, "blocks of a pin are not linked");
    const auto& links = comparison_.sentenceLinks;
    expect(std::any_of(links.begin(), links.end(),
                       [&](const SentenceLink& link) {
                         return !link.before.empty() && !link.after.empty() &&
                                pin[0][comparison_.list(link.before)[0]] == p;
                       }),
           "no sentences of a pin are linked");
  }

  void counts() {
    Stats stats;
    std::uint32_t* const relations[] = {&stats.unchanged, &stats.edited, &stats.rewritten,
                                        &stats.split,     &stats.merged, &stats.regrouped,
                                        &stats.added,     &stats.removed};
    bool exact = true;
    for (const Link& link : comparison_.links) {
      ++*relations[static_cast<std::size_t>(link.relation)];
      stats.moved += link.moved;
      exact = exact && link.exact;
    }
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      if (!link.moved) continue;
      const std::uint32_t own = linkOf(ends_[1], comparison_.list(link.after).front());
      stats.movedSentences += !comparison_.links[own].moved;
    }
    const Stats& said = comparison_.stats;
    expect(stats.unchanged == said.unchanged && stats.edited == said.edited &&
               stats.rewritten == said.rewritten && stats.split == said.split &&
               stats.merged == said.merged && stats.regrouped == said.regrouped &&
               stats.added == said.added && stats.removed == said.removed &&
               stats.moved == said.moved && stats.movedSentences == said.movedSentences,
           "the counts are not those of the links");
    expect(said.wordsRemoved <= said.wordsBefore && said.wordsAdded <= said.wordsAfter &&
               said.wordsMoved <= said.wordsAfter,
           "more words changed than there are");
    expect(exact == comparison_.exact, "exact for the links and not for the whole, or otherwise");
  }

  void findings() {
    std::uint32_t counts[3] = {0, 0, 0};
    const Finding* last = nullptr;
    for (const Finding& finding : comparison_.findings) {
      ++counts[static_cast<std::size_t>(finding.severity)];
      for (const End& end : ends_) {
        for (Range Finding::*const range : end.finding) {
          expect((finding.*range).begin <= (finding.*range).end &&
                     (finding.*range).end <= end.text.size(),
                 "a finding lies outside the text");
        }
      }
      expect(finding.link == none || finding.link < comparison_.links.size(),
             "a finding names no link");
      expect(
          finding.sentenceLink == none || finding.sentenceLink < comparison_.sentenceLinks.size(),
          "a finding names no sentence link");
      expect(last == nullptr ||
                 std::pair(last->severity, last->kind) <= std::pair(finding.severity, finding.kind),
             "findings are out of order");
      last = &finding;
    }
    const Summary& summary = comparison_.summary;
    expect(summary.alerts == counts[0] && summary.checks == counts[1] && summary.notes == counts[2],
           "the summary does not count the findings");
    expect(summary.fresh <= 1000, "more is new than there is");
    expect((summary.verdict == Verdict::identical) == (ends_[0].text == ends_[1].text),
           "identical texts are, and no others");
  }

  void utf16() {
    Comparison result = comparison_;
    toUtf16(result, ends_[0].text, ends_[1].text);
    const Side* const sides[] = {&result.before, &result.after};
    for (int k = 0; k < 2; ++k) {
      const std::vector<std::uint32_t> units = unitsBefore(ends_[k].text);
      const auto same = [&](Range bytes, Range counted) {
        expect(units[bytes.begin] != none && units[bytes.end] != none, "a character is cut");
        expect(counted == Range{units[bytes.begin], units[bytes.end]}, "UTF-16 is counted wrongly");
      };
      for (std::size_t b = 0; b < sides[k]->blocks.size(); ++b)
        same(ends_[k].side->blocks[b].range, sides[k]->blocks[b].range);
      for (std::size_t s = 0; s < sides[k]->sentences.size(); ++s)
        same(ends_[k].side->sentences[s], sides[k]->sentences[s]);
      for (std::size_t e = 0; e < result.edits.size(); ++e)
        same(comparison_.edits[e].*ends_[k].edit, result.edits[e].*ends_[k].edit);
      for (std::size_t l = 0; l < result.letters.size(); ++l)
        same(comparison_.letters[l].*ends_[k].letters, result.letters[l].*ends_[k].letters);
      for (std::size_t f = 0; f < result.findings.size(); ++f) {
        for (Range Finding::*const range : ends_[k].finding)
          same(comparison_.findings[f].*range, result.findings[f].*range);
      }
    }
  }

  const Comparison& comparison_;
  End ends_[2];
  std::string problem_;
};

Relation mirrored(Relation relation) {
  switch (relation) {
    case Relation::added:
      return Relation::removed;
    case Relation::removed:
      return Relation::added;
    case Relation::split:
      return Relation::merged;
    case Relation::merged:
      return Relation::split;
    default:
      return relation;
  }
}

// One line for each part, with the sides as they are or exchanged. Of rows only what each holds:
// between two rows that both sides share, what stands only before comes first.
std::vector<std::string> lines(const Comparison& comparison, bool exchanged) {
  std::vector<std::string> result;
  const auto range = [](Range r) { return std::to_string(r.begin) + "-" + std::to_string(r.end); };
  const auto list = [&](Range members) {
    std::string out;
    for (const std::uint32_t index : comparison.list(members)) out += std::to_string(index) + " ";
    return out;
  };
  const auto both = [&](const std::string& first, const std::string& second) {
    return exchanged ? second + "| " + first : first + "| " + second;
  };
  const auto describe = [&](const auto& item) {
    const Relation relation = exchanged ? mirrored(item.relation) : item.relation;
    return both(list(item.before), list(item.after)) + std::to_string(static_cast<int>(relation)) +
           (item.moved ? " moved " : " ") + std::to_string(item.similarity);
  };
  for (const Link& link : comparison.links)
    result.push_back("link " + describe(link) + (link.exact ? "" : " inexact"));
  for (const SentenceLink& link : comparison.sentenceLinks) {
    std::string line = describe(link);
    for (std::uint32_t e = link.edits.begin; e < link.edits.end; ++e) {
      const Edit& edit = comparison.edits[e];
      line += " " + std::to_string(static_cast<int>(edit.nature)) + ": " +
              both(range(edit.before), range(edit.after));
      for (std::uint32_t l = edit.letters.begin; l < edit.letters.end; ++l)
        line += both(range(comparison.letters[l].before), range(comparison.letters[l].after));
    }
    result.push_back(line);
  }
  for (const Row& row : comparison.rows)
    result.push_back("row " + both(list(row.before), list(row.after)));
  for (const Move& move : comparison.moves)
    result.push_back("move " + both(range(move.before), range(move.after)));
  for (const Side* side : {&comparison.before, &comparison.after}) {
    std::string line = (side == &comparison.after) != exchanged ? "after" : "before";
    for (const Block& block : side->blocks)
      line += " " + range(block.range) + " " + std::to_string(static_cast<int>(block.role));
    for (const Range sentence : side->sentences) line += " " + range(sentence);
    result.push_back(line);
  }
  const Stats& stats = comparison.stats;
  result.push_back(
      "words " + both(std::to_string(stats.wordsBefore) + " " + std::to_string(stats.wordsRemoved),
                      std::to_string(stats.wordsAfter) + " " + std::to_string(stats.wordsAdded)));
  std::sort(result.begin(), result.end());
  return result;
}

Options exchanged(Options options) {
  for (List<Passages>* list : {&options.pins, &options.breaks}) {
    for (Passages& passages : *list) std::swap(passages.before, passages.after);
  }
  return options;
}

// Whether something is said, and the same of both sides of the same text: then nothing tells which
// of two ways to follow it is the mirror image of the other.
bool isSymmetric(const Input& before, const Input& after, const Options& options) {
  const auto symmetric = [](const List<Passages>& list) {
    return std::all_of(list.begin(), list.end(),
                       [](const Passages& passages) { return passages.before == passages.after; });
  };
  return before.text == after.text && symmetric(options.pins) && symmetric(options.breaks) &&
         options.pins.size() + options.breaks.size() > 0;
}

}  // namespace

std::string brokenPromise(const Input& before, const Input& after, const Options& options) {
  const Comparison comparison = compare(before, after, options);
  const std::string problem = Checker(before, after, comparison).run(options);
  if (!problem.empty() || isSymmetric(before, after, options)) return problem;
  // The same alignment, made once more.
  if (lines(comparison, false) != lines(compare(after, before, exchanged(options)), true))
    return "swapping changes the result";
  return "";
}

}  // namespace stet::testing

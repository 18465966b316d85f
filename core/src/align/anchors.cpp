#include "align/anchors.hpp"

#include <algorithm>

#include "align/lcs.hpp"
#include "align/leftovers.hpp"
#include "base/both.hpp"
#include "base/ids.hpp"
#include "stet/list.hpp"

namespace stet::align {
namespace {

// A repeated or stray unit with fewer content words is matched by its neighbourhood, not by itself:
// short lines such as "Read more." come in any order.
constexpr std::uint32_t kAnchorContent = 3;
// Light units in a row are no accident when they have so many together: from here on the gold
// alignments lose nothing, with 3 they do.
constexpr std::uint32_t kRunContent = 12;

// Gives sequences of token ids small numbers, equal for equal sequences.
class Interner {
 public:
  std::uint32_t intern(const text::Article& article, Range tokens) {
    std::uint64_t hash = 0x9E3779B97F4A7C15u ^ tokens.size();
    for (std::uint32_t k = tokens.begin; k < tokens.end; ++k) {
      hash = (hash ^ article.tokens[k].folded) * 0xFF51AFD7ED558CCDu;
      hash ^= hash >> 32;
    }
    for (;; ++hash) {  // a different sequence with the same hash moves on
      const auto next = static_cast<std::uint32_t>(sequences_.size());
      const std::uint32_t id = ids_.of(hash);
      if (id == next) sequences_.push_back({&article, tokens});
      if (id == next || equal(sequences_[id], article, tokens)) return id;
    }
  }

  [[nodiscard]] std::size_t size() const { return sequences_.size(); }

 private:
  struct Sequence {
    const text::Article* article;
    Range tokens;
  };

  static bool equal(const Sequence& known, const text::Article& article, Range tokens) {
    return std::equal(
        known.article->tokens.begin() + known.tokens.begin,
        known.article->tokens.begin() + known.tokens.end, article.tokens.begin() + tokens.begin,
        article.tokens.begin() + tokens.end,
        [](const text::Token& a, const text::Token& b) { return a.folded == b.folded; });
  }

  text::Ids ids_;
  List<Sequence> sequences_;
};

// Blocks or sentences that may be matched, as interned ids in reading order.
struct Units {
  List<std::uint32_t> index;  // of the block or sentence
  List<std::uint32_t> id;
  List<std::uint32_t> weight;   // features
  List<std::uint32_t> content;  // words
};

struct Pairs {
  List<WeightedPair> pairs;  // positions in Units, by before
  Flags stays;
  Flags unique;
  Both<List<std::uint32_t>> unsearched;  // units among which repetition defeated the search
};

Pairs uniquePairs(const Units& before, const Units& after, std::size_t ids) {
  struct Count {
    Both<std::uint32_t> times = {0, 0};
    std::uint32_t place = 0;
  };
  List<Count> counts(ids);
  for (const std::uint32_t id : before.id) ++counts[id].times.before;
  for (std::uint32_t j = 0; j < after.id.size(); ++j) {
    ++counts[after.id[j]].times.after;
    counts[after.id[j]].place = j;
  }
  Pairs result;
  for (std::uint32_t i = 0; i < before.id.size(); ++i) {
    const Count& count = counts[before.id[i]];
    if (count.times.before != 1 || count.times.after != 1 || before.content[i] < kAnchorContent)
      continue;
    result.pairs.push_back({i, count.place, before.weight[i]});
  }
  result.stays = heaviestChain(result.pairs);
  result.unique.assign(result.pairs.size(), true);
  return result;
}

// Equal units that repeat, in the same order between two unique ones.
void addRepeated(const Units& before, const Units& after, Pairs& unique) {
  Both<Flags> taken = {Flags(before.id.size()), Flags(after.id.size())};
  for (const WeightedPair& pair : unique.pairs)
    taken.before[pair.before] = taken.after[pair.after] = true;

  Pairs all;
  const auto push = [&](const WeightedPair& pair, bool stays, bool isUnique) {
    all.pairs.push_back(pair);
    all.stays.push_back(stays);
    all.unique.push_back(isUnique);
  };
  Both<List<std::uint32_t>> ids;
  Both<List<std::uint32_t>> places;
  const auto between = [&](Range i, Range j) {
    const auto collect = [&](WhichSide side, Range range) {
      const Units& units = side == kBefore ? before : after;
      ids[side].clear();
      places[side].clear();
      for (std::uint32_t k = range.begin; k < range.end; ++k) {
        if (taken[side][k]) continue;
        ids[side].push_back(units.id[k]);
        places[side].push_back(k);
      }
    };
    collect(kBefore, i);
    collect(kAfter, j);
    if (ids.before.empty() || ids.after.empty()) return;
    const CommonSubsequence repeated = longestCommonSubsequence(ids.before, ids.after);
    if (!repeated.exact) {
      for (const WhichSide side : kSides) all.unsearched[side].append(places[side]);
    }
    List<EqualPair> equal;
    for (const Match& match : repeated.matches) {
      const auto content = [&](std::uint32_t k) {
        return before.content[places.before[match.before + k]];
      };
      std::uint32_t sum = 0;
      for (std::uint32_t k = 0; k < match.length; ++k) sum += content(k);
      for (std::uint32_t k = 0; k < match.length; ++k) {
        if (sum >= kRunContent || content(k) >= kAnchorContent)
          equal.push_back({match.before + k, match.after + k});
      }
    }
    faceLeftovers(ids.before, ids.after, equal);
    for (const EqualPair& pair : equal) {
      const std::uint32_t at = places.before[pair.before];
      push({at, places.after[pair.after], before.weight[at]}, true, false);
    }
  };

  Range i;
  Range j;
  for (std::size_t k = 0; k < unique.pairs.size(); ++k) {
    if (!unique.stays[k]) continue;
    i.end = unique.pairs[k].before;
    j.end = unique.pairs[k].after;
    between(i, j);
    push(unique.pairs[k], true, true);
    i.begin = i.end + 1;
    j.begin = j.end + 1;
  }
  i.end = static_cast<std::uint32_t>(before.id.size());
  j.end = static_cast<std::uint32_t>(after.id.size());
  between(i, j);
  for (std::size_t k = 0; k < unique.pairs.size(); ++k) {
    if (!unique.stays[k]) push(unique.pairs[k], false, true);
  }
  unique = std::move(all);
}

// `ids` is the number of ids there are.
Pairs equalPairs(const Units& before, const Units& after, std::size_t ids) {
  Pairs pairs = uniquePairs(before, after, ids);
  addRepeated(before, after, pairs);
  return pairs;
}

class Finder {
 public:
  Finder(const text::Article& before, const text::Article& after, const Features& features,
         const Constraints& constraints)
      : before_(before), after_(after), features_(features) {
    for (const WhichSide side : kSides) {
      taken_[side].resize((side == kBefore ? before : after).sentences.size());
      for (std::uint32_t s = 0; s < taken_[side].size(); ++s)
        taken_[side][s] = constraints.touch(side, s);
    }
    result_.unique.resize(before.sentences.size(), true);
  }

  Anchors run() {
    const Units blocksBefore = blocks(before_, kBefore);
    const Units blocksAfter = blocks(after_, kAfter);
    const Pairs blockPairs = equalPairs(blocksBefore, blocksAfter, interner_.size());
    for (std::size_t p = 0; p < blockPairs.pairs.size(); ++p) {
      const WeightedPair& pair = blockPairs.pairs[p];
      const Range i = before_.blocks[blocksBefore.index[pair.before]].sentences;
      const Range j = after_.blocks[blocksAfter.index[pair.after]].sentences;
      if (i.size() != j.size()) continue;
      for (std::uint32_t k = 0; k < i.size(); ++k)
        add(i.begin + k, j.begin + k, blockPairs.unique[p]);
    }
    const Units sentencesBefore = sentences(before_, kBefore);
    const Units sentencesAfter = sentences(after_, kAfter);
    const Pairs sentencePairs = equalPairs(sentencesBefore, sentencesAfter, interner_.size());
    for (std::size_t p = 0; p < sentencePairs.pairs.size(); ++p) {
      const WeightedPair& pair = sentencePairs.pairs[p];
      add(sentencesBefore.index[pair.before], sentencesAfter.index[pair.after],
          sentencePairs.unique[p]);
    }
    for (const WhichSide side : kSides) {
      const Units& blocks = side == kBefore ? blocksBefore : blocksAfter;
      const Units& sentences = side == kBefore ? sentencesBefore : sentencesAfter;
      const text::Article& article = side == kBefore ? before_ : after_;
      for (const std::uint32_t unit : blockPairs.unsearched[side]) {
        const Range range = article.blocks[blocks.index[unit]].sentences;
        for (std::uint32_t s = range.begin; s < range.end; ++s)
          result_.unsearched[side].push_back(s);
      }
      for (const std::uint32_t unit : sentencePairs.unsearched[side])
        result_.unsearched[side].push_back(sentences.index[unit]);
    }
    return std::move(result_);
  }

 private:
  void add(std::uint32_t i, std::uint32_t j, bool isUnique) {
    result_.unique[i] = isUnique;
    taken_.before[i] = taken_.after[j] = true;
    result_.pairs.push_back({i, j, features_.weight(kBefore, i) + 1});
  }

  Units blocks(const text::Article& article, WhichSide side) {
    Units units;
    for (std::uint32_t b = 0; b < article.blocks.size(); ++b) {
      const Range sentences = article.blocks[b].sentences;
      if (sentences.empty()) {
        blockIds_.push_back(none);
        continue;
      }
      const Range tokens = {article.sentences[sentences.begin].tokens.begin,
                            article.sentences[sentences.end - 1].tokens.end};
      Both<std::uint32_t> sums = {0, 0};
      bool taken = false;
      for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
        taken = taken || taken_[side][s];
        sums.before += features_.weight(side, s);
        sums.after += features_.content(side, s);
      }
      const std::uint32_t id = idOf(article, b, tokens);
      if (!taken) push(units, b, id, sums.before, sums.after);
    }
    return units;
  }

  std::uint32_t idOf(const text::Article& article, std::uint32_t block, Range tokens) {
    const std::uint32_t first = article.firstEqual[block];
    const bool known = first < blockIds_.size();
    blockIds_.push_back(known ? blockIds_[first] : interner_.intern(article, tokens));
    return blockIds_.back();
  }

  Units sentences(const text::Article& article, WhichSide side) {
    Units units;
    for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
      if (taken_[side][s]) continue;
      push(units, s, interner_.intern(article, article.sentences[s].tokens),
           features_.weight(side, s), features_.content(side, s));
    }
    return units;
  }

  static void push(Units& units, std::uint32_t index, std::uint32_t id, std::uint32_t weight,
                   std::uint32_t content) {
    units.index.push_back(index);
    units.id.push_back(id);
    units.weight.push_back(weight);
    units.content.push_back(content);
  }

  const text::Article& before_;
  const text::Article& after_;
  const Features& features_;
  Interner interner_;
  List<std::uint32_t> blockIds_;  // of the blocks of both sides
  Both<Flags> taken_;
  Anchors result_;
};

}  // namespace

Anchors findAnchors(const text::Article& before, const text::Article& after,
                    const Features& features, const Constraints& constraints) {
  return Finder(before, after, features, constraints).run();
}

}  // namespace stet::align

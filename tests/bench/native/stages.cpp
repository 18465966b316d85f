// Each stage of the native engine by itself, so that what got slower names its room:
// `stet_bench_stages BEFORE AFTER`, then Google Benchmark's own options.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iostream>
#include <sstream>

#include "align/anchors.hpp"
#include "align/candidates.hpp"
#include "align/features.hpp"
#include "align/links.hpp"
#include "align/sentences.hpp"
#include "boundary/flat.hpp"
#include "boundary/pair.hpp"
#include "diff/edits.hpp"
#include "result/result.hpp"
#include "segment/segment.hpp"
#include "words/language.hpp"

namespace {

constexpr std::uint64_t kBudget = 50'000'000;

std::string readFile(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

/// One pair, with what each stage hands to the next.
struct Stages {
  explicit Stages(const std::string (&given)[2])
      : texts{given[0], given[1]},
        language(stet::text::detectLanguage(texts[1])),
        vocabulary(language),
        before(stet::text::segment(texts[0], language, vocabulary)),
        after(stet::text::segment(texts[1], language, vocabulary, &before)),
        features(before, after, vocabulary),
        anchors(stet::align::findAnchors(before, after, features, {})),
        sentences(stet::align::alignSentences(before, after, features, {}, kBudget)),
        comparison(stet::compare(texts[0], texts[1])) {
    draft = drafted();
  }

  [[nodiscard]] stet::Draft drafted() const {
    stet::Draft draft;
    draft.links = linked(sentences.groups);
    writeEdits(draft);
    return draft;
  }

  [[nodiscard]] stet::align::Links linked(stet::align::Groups groups) const {
    return stet::align::linkBlocks(before, after, features, {}, groups);
  }

  void writeEdits(stet::Draft& draft) const {
    draft.changes.clear();
    draft.edits.clear();
    stet::diff::Writer writer(before, after, vocabulary);
    for (const auto& group : draft.links.sentences) {
      stet::Changes& changes = draft.changes.emplace_back();
      changes.edits.begin = static_cast<std::uint32_t>(draft.edits.size());
      if (!group.before.empty() && !group.after.empty())
        changes.kept = writer.write(group.before, group.after, draft.edits);
      changes.edits.end = static_cast<std::uint32_t>(draft.edits.size());
    }
  }

  std::string texts[2];
  const stet::text::Language& language;
  stet::text::Vocabulary vocabulary;
  stet::text::Article before;
  stet::text::Article after;
  stet::align::Features features;
  stet::align::Anchors anchors;
  stet::align::SentenceAlignment sentences;
  stet::Draft draft;
  stet::Comparison comparison;
};

/// The sentences that the anchors leave open, which is what candidates are sought for.
stet::List<std::uint32_t> openSentences(const Stages& stages, stet::align::Side side) {
  const auto& article = side == stet::align::kBefore ? stages.before : stages.after;
  std::vector<bool> taken(article.sentences.size());
  for (const auto& pair : stages.anchors.pairs)
    taken[side == stet::align::kBefore ? pair.before : pair.after] = true;
  stet::List<std::uint32_t> open;
  for (std::uint32_t s = 0; s < taken.size(); ++s) {
    if (!taken[s]) open.push_back(s);
  }
  return open;
}

template <class Work>
void stage(const char* name, Work work) {
  benchmark::RegisterBenchmark(name, [work](benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(work());
  })->Unit(benchmark::kMillisecond);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: stet_bench_stages BEFORE AFTER [--benchmark_…]\n";
    return 2;
  }
  const std::string texts[] = {readFile(arguments[1]), readFile(arguments[2])};
  arguments[2] = arguments[0];
  count -= 2;
  benchmark::Initialize(&count, arguments + 2);
  Stages stages(texts);
  using namespace stet;
  const List<std::uint32_t> open[] = {openSentences(stages, align::kBefore),
                                      openSentences(stages, align::kAfter)};

  stage("text/segment", [&] {
    text::Vocabulary vocabulary(stages.language);
    const text::Article before = text::segment(stages.texts[0], stages.language, vocabulary);
    return text::segment(stages.texts[1], stages.language, vocabulary, &before).tokens.size() +
           before.tokens.size();
  });
  stage("align/features", [&] {
    align::Features features(stages.before, stages.after, stages.vocabulary);
    return features.count();
  });
  stage("align/anchors", [&] {
    return align::findAnchors(stages.before, stages.after, stages.features, {}).pairs.size();
  });
  stage("align/candidates", [&] {
    align::Features features(stages.before, stages.after, stages.vocabulary);
    for (const align::Side side : align::kSides) features.makeBags(side, open[side]);
    align::Candidates candidates[2];
    align::findCandidates(features, {}, open, candidates);
    return candidates[align::kBefore].of(0).size();
  });
  stage("align/sentences, all passes", [&] {
    align::Features features(stages.before, stages.after, stages.vocabulary);
    return align::alignSentences(stages.before, stages.after, features, {}, kBudget)
        .groups.size(align::kBefore);
  });
  stage("align/links", [&] { return stages.linked(stages.sentences.groups).blocks.size(); });
  stage("diff/edits", [&] {
    stages.writeEdits(stages.draft);
    return stages.draft.edits.size();
  });
  stage("result and rows", [&] {
    return resultOf(stages.before, stages.after, stages.vocabulary, stages.draft).rows.size();
  });
  stage("utf16", [&] {
    Comparison comparison = stages.comparison;
    toUtf16(comparison, stages.texts[0], stages.texts[1]);
    return comparison.rows.size();
  });
  stage("flat", [&] { return toFlat(stages.comparison).size(); });
  stage("everything", [&] {
    return toFlat(compareInUtf16({stages.texts[0], stages.texts[1], {}})).size();
  });
  benchmark::RunSpecifiedBenchmarks();
}

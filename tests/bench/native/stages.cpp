// Each stage of the native engine by itself, so that what got slower names its room:
// `stet_bench_stages BEFORE AFTER`, then Google Benchmark's own options.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iostream>
#include <sstream>
#include <utility>

#include "align/anchors.hpp"
#include "align/candidates.hpp"
#include "align/constraints.hpp"
#include "align/features.hpp"
#include "align/links.hpp"
#include "align/sentences.hpp"
#include "base/both.hpp"
#include "base/flags.hpp"
#include "boundary/flat.hpp"
#include "boundary/pair.hpp"
#include "diff/edits.hpp"
#include "findings/findings.hpp"
#include "result/result.hpp"
#include "roles/roles.hpp"
#include "segment/detect_language.hpp"
#include "segment/quotations.hpp"
#include "segment/segment.hpp"
#include "stet/compare.hpp"

namespace {

using namespace stet;

constexpr std::uint64_t kBudget = 50'000'000;

std::string readFile(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

text::Article divided(std::string_view text, text::Vocabulary& vocabulary,
                      const text::Language& language, const text::Article* other) {
  text::Article article = text::segment(text, language, vocabulary, other);
  text::recogniseRoles(article, vocabulary, other);
  return article;
}

/// One pair, with what each stage hands to the next.
struct Stages {
  explicit Stages(Both<Input> given)
      : inputs(std::move(given)),
        language(text::detectLanguage(inputs.after.text)),
        vocabulary(language),
        before(divided(inputs.before.text, vocabulary, language, nullptr)),
        after(divided(inputs.after.text, vocabulary, language, &before)),
        articles{&before, &after},
        features(articles, vocabulary),
        anchors(align::findAnchors(articles, features, {})),
        sentences(align::alignSentences(articles, features, {}, kBudget)) {
    draft.links = align::linkBlocks(articles, features, {}, sentences.groups);
    writeEdits();
  }

  void writeEdits() {
    draft.changes.clear();
    draft.edits.clear();
    diff::Writer writer(articles, vocabulary, quoted);
    for (const align::Members& group : draft.links.sentences) {
      Changes& changes = draft.changes.emplace_back();
      changes.edits.begin = static_cast<std::uint32_t>(draft.edits.size());
      if (!group.before.empty() && !group.after.empty())
        changes.kept = writer.write(group.before, group.after, draft.edits);
      changes.edits.end = static_cast<std::uint32_t>(draft.edits.size());
    }
  }

  Both<Input> inputs;
  const text::Language& language;
  text::Vocabulary vocabulary;
  text::Article before;
  text::Article after;
  text::Articles articles;
  text::Quotations quotedBefore{before, vocabulary};
  text::Quotations quotedAfter{after, vocabulary};
  Both<text::Quotations*> quoted = {&quotedBefore, &quotedAfter};
  align::Features features;
  align::Anchors anchors;
  align::SentenceAlignment sentences;
  Draft draft;
};

/// The sentences of a side that the anchors leave open, which is what candidates are sought for.
List<std::uint32_t> openSentences(const Stages& stages, WhichSide side) {
  Flags taken(stages.articles[side]->sentences.size());
  for (const auto& pair : stages.anchors.pairs) taken[endOf(pair, side)] = true;
  List<std::uint32_t> open;
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

void registerAlignment(const Stages& stages) {
  stage("align/features",
        [&] { return align::Features(stages.articles, stages.vocabulary).weights().size(); });
  stage("align/anchors",
        [&] { return align::findAnchors(stages.articles, stages.features, {}).pairs.size(); });
  stage("align/candidates", [&] {
    align::Features features(stages.articles, stages.vocabulary);
    const Both<List<std::uint32_t>> open = {openSentences(stages, kBefore),
                                            openSentences(stages, kAfter)};
    for (const WhichSide side : kSides) features.makeBags(side, open[side]);
    Both<align::Candidates> candidates;
    align::findCandidates(features, {}, open, candidates);
    return candidates.before.of(0).size();
  });
  stage("align/sentences, all passes", [&] {
    align::Features features(stages.articles, stages.vocabulary);
    return align::alignSentences(stages.articles, features, {}, kBudget).groups.size(kBefore);
  });
  stage("align/links", [&] {
    return align::linkBlocks(stages.articles, stages.features, {}, stages.sentences.groups)
        .blocks.size();
  });
}

void registerResult(Stages& stages) {
  stage("diff/edits", [&] {
    stages.writeEdits();
    return stages.draft.edits.size();
  });
  stage("result", [&] {
    return resultOf(stages.articles, stages.vocabulary, stages.draft).comparison.rows.size();
  });
  stage("result and findings", [&] {
    Result result = resultOf(stages.articles, stages.vocabulary, stages.draft);
    findings::addFindings({stages.articles,
                           stages.quoted,
                           {&stages.inputs.before, &stages.inputs.after},
                           result.linkOf},
                          stages.vocabulary, result.comparison);
    return result.comparison.findings.size();
  });
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::cerr << "usage: stet_bench_stages BEFORE AFTER [--benchmark_…]\n";
    return 2;
  }
  Stages stages({readFile(arguments[1]), readFile(arguments[2])});
  const auto& [before, after] = stages.inputs;
  const Comparison comparison = compare(before, after);
  arguments[2] = arguments[0];
  count -= 2;
  benchmark::Initialize(&count, arguments + 2);

  stage("segment and roles", [&] {
    text::Vocabulary vocabulary(stages.language);
    const text::Article first = divided(before.text, vocabulary, stages.language, nullptr);
    return divided(after.text, vocabulary, stages.language, &first).tokens.size();
  });
  registerAlignment(stages);
  registerResult(stages);
  stage("boundary/utf16", [&] {
    Comparison inUnits = comparison;
    toUtf16(inUnits, before.text, after.text);
    return inUnits.rows.size();
  });
  stage("boundary/flat", [&] { return toFlat(comparison).size(); });
  stage("everything", [&] { return toFlat(compareInUtf16({before, after, {}})).size(); });
  benchmark::RunSpecifiedBenchmarks();
}

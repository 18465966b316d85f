#include "history/histories.hpp"

#include <gtest/gtest.h>

#include "boundary/names.hpp"
#include "reference/history_promises.hpp"

namespace stet::testing {
namespace {

std::vector<Input> inputsOf(const Texts& texts) { return {texts.begin(), texts.end()}; }

std::string slice(const std::string& text, Range range) {
  std::string part = text.substr(range.begin, range.size());
  while (!part.empty() && (part.back() == ' ' || part.back() == '\n')) part.pop_back();
  return part;
}

std::string placeOf(const History& history, const ThreadStep& step, bool first) {
  if (step.sentences.empty()) return step.relation == Relation::merged ? ">" : "-";
  std::string place = std::to_string(history.members[step.sentences.begin]);
  if (!first || step.relation != Relation::added || step.version > 0)
    place += std::string(" ~!<>x+-").substr(static_cast<std::size_t>(step.relation), 1);
  if (place.back() == ' ') place.pop_back();
  if (step.moved) place += "^";
  if (step.returns != none) place += "=" + std::to_string(step.returns);
  return place;
}

}  // namespace

History historyOf(const Texts& texts) {
  const std::vector<Input> inputs = inputsOf(texts);
  EXPECT_EQ(brokenHistoryPromise(inputs), "");
  return history(inputs);
}

std::vector<std::string> threads(const Texts& texts) {
  const History history = historyOf(texts);
  std::vector<std::string> lines;
  for (const Thread& thread : history.threads) {
    std::string line;
    std::uint32_t next = 0;
    for (std::uint32_t k = thread.steps.begin; k < thread.steps.end; ++k) {
      const ThreadStep& step = history.threadSteps[k];
      for (; next < step.version; ++next) line += ". ";
      line += placeOf(history, step, k == thread.steps.begin) + " ";
      next = step.version + 1;
    }
    line.pop_back();
    lines.push_back(line);
  }
  return lines;
}

std::string ages(const Texts& texts) {
  const History history = historyOf(texts);
  const Range origins = history.versions.back().origins;
  std::string result;
  for (std::uint32_t o = origins.begin; o < origins.end; ++o) {
    const Origin& origin = history.origins[o];
    const std::string text = texts.back().substr(origin.range.begin, origin.range.size());
    const bool blank = text.find_first_not_of(" \n") == std::string::npos;
    if (blank || (origin.born == 0 && origin.returned == none)) {
      result += text;
      continue;
    }
    result += "[" + std::to_string(origin.born);
    if (origin.returned != none) result += "*" + std::to_string(origin.returned);
    result += ":" + text + "]";
  }
  return result;
}

std::vector<std::string> findings(const Texts& texts) {
  const History history = historyOf(texts);
  std::vector<std::string> lines;
  for (const HistoryFinding& finding : history.findings) {
    std::string line(nameOf(finding.kind));
    for (std::uint32_t p = finding.places.begin; p < finding.places.end; ++p) {
      const auto [version, range] = history.places[p];
      line += " " + std::to_string(version) + ":" + slice(texts[version], range);
    }
    lines.push_back(line);
  }
  return lines;
}

}  // namespace stet::testing

#include "boundary/pair.hpp"

namespace stet {
namespace {

/// How much of the whole lies behind when the answer is written, per mille.
constexpr std::uint32_t kAnswer = 990;

}  // namespace

Comparison compareInUtf16(Pair&& pair) {
  auto& [before, after, options] = pair;
  inputFromUtf16(before);
  inputFromUtf16(after);
  passagesFromUtf16(options, before.text, after.text);
  Comparison comparison = compare(before, after, options);
  options.progress(Stage::answer, kAnswer);
  toUtf16(comparison, before.text, after.text);
  return comparison;
}

History historyInUtf16(Versions&& versions) {
  auto& [inputs, options] = versions;
  for (Input& input : inputs) inputFromUtf16(input);
  History result = history(inputs, options);
  options.progress(Stage::answer, kAnswer);
  toUtf16(result, inputs);
  return result;
}

}  // namespace stet

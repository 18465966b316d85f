// Between engine.js and the core: a request in, the columns of a result out. Translates and
// does nothing else; what callers can get wrong is checked in check.js.
#include <cstddef>
#include <cstdint>
#include <utility>

#include "boundary/flat.hpp"
#include "boundary/pair.hpp"
#include "export.hpp"
#include "read_input.hpp"
#include "request.hpp"
#include "stet/list.hpp"

using Result = stet::List<std::byte>;

static stet::List<stet::Passages> readPassages(RequestReader& request) {
  stet::List<stet::Passages> list(request.count());
  for (stet::Passages& passages : list) {
    for (stet::Range* range : {&passages.before, &passages.after}) {
      range->begin = request.number();
      range->end = request.number();
    }
  }
  return list;
}

STET_EXPORT(compare)
Result* compare(const char* bytes, std::size_t size, const std::uint32_t* table,
                std::size_t tableSize, double budget) {
  RequestReader request({bytes, size}, {table, tableSize});
  stet::Pair pair;
  readInput(request, pair.before);
  readInput(request, pair.after);
  pair.options.language = request.string();
  pair.options.budget = static_cast<std::uint64_t>(budget);
  pair.options.pins = readPassages(request);
  pair.options.breaks = readPassages(request);
  pair.options.progress.tell = tell;
  return new Result(stet::toFlat(stet::compareInUtf16(std::move(pair))));
}

STET_EXPORT(resultBytes) const std::byte* resultBytes(const Result* result) {
  return result->data();
}
STET_EXPORT(resultSize) std::size_t resultSize(const Result* result) { return result->size(); }
STET_EXPORT(releaseResult) void releaseResult(Result* result) { delete result; }

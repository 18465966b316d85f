// libFuzzer over the whole comparison: every promise, whatever the texts.
#include <cstdio>
#include <cstdlib>

#include "fuzz/pair_of.hpp"
#include "reference/promises.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const stet::Pair pair = stet::fuzz::pairOf({reinterpret_cast<const char*>(data), size});
  const std::string problem = stet::testing::brokenPromise(pair.before, pair.after, pair.options);
  if (problem.empty()) return 0;
  std::fprintf(stderr, "Broken promise: %s\n", problem.c_str());
  std::abort();
}

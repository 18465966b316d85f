// libFuzzer over whole histories: every promise of theirs, whatever the texts.
#include <cstdio>
#include <cstdlib>

#include "fuzz/pair_of.hpp"
#include "reference/history_promises.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const stet::Versions versions =
      stet::fuzz::versionsOf({reinterpret_cast<const char*>(data), size});
  const std::string problem =
      stet::testing::brokenHistoryPromise(versions.inputs, versions.options);
  if (problem.empty()) return 0;
  std::fprintf(stderr, "Broken promise: %s\n", problem.c_str());
  std::abort();
}

// libFuzzer over sessions: whatever was compared before, a session answers as a fresh comparison
// does, byte for byte.
#include <cstdio>
#include <cstdlib>

#include "boundary/json.hpp"
#include "fuzz/pair_of.hpp"

namespace {

void check(stet::Session& session, const stet::Input& before, const stet::Input& after,
           const stet::Options& options) {
  if (stet::toJson(session.compare(before, after, options)) ==
      stet::toJson(stet::compare(before, after, options)))
    return;
  std::fprintf(stderr, "Broken promise: a session answers otherwise\n");
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const auto [inputs, options] =
      stet::fuzz::versionsOf({reinterpret_cast<const char*>(data), size});
  stet::Session session;
  for (std::size_t v = 1; v < inputs.size(); ++v) {
    check(session, inputs[v - 1], inputs[v], options);
    check(session, inputs[v], inputs[0], {});  // Detects the language, which may be another one.
  }
  return 0;
}

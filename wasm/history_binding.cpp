// What stet-history.wasm has beside binding.cpp: any number of versions in, their history out.
#include <cstddef>
#include <cstdint>
#include <utility>

#include "boundary/flat.hpp"
#include "boundary/pair.hpp"
#include "export.hpp"
#include "read_input.hpp"
#include "request.hpp"
#include "stet/list.hpp"

STET_EXPORT(history)
stet::List<std::byte>* history(const char* bytes, std::size_t size, const std::uint32_t* table,
                               std::size_t tableSize, double budget) {
  RequestReader request({bytes, size}, {table, tableSize});
  stet::Versions versions;
  versions.inputs.resize(request.count());
  for (stet::Input& input : versions.inputs) readInput(request, input);
  versions.options.language = request.string();
  versions.options.budget = static_cast<std::uint64_t>(budget);
  versions.options.progress.tell = tell;
  return new stet::List<std::byte>(stet::toFlat(stet::historyInUtf16(std::move(versions))));
}

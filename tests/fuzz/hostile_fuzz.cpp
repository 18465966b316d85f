// libFuzzer over the C++ entries with values that no reader gives: ranges anywhere, pins past the
// end, notes and languages that are none. They end in an answer, and memory stays whole.
#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include "stet/compare.hpp"
#include "stet/history.hpp"

namespace {

class Bytes {
 public:
  Bytes(const unsigned char* data, std::size_t size) : data_(data), size_(size) {}

  [[nodiscard]] bool empty() const { return size_ == 0; }
  unsigned char byte() {
    if (size_ == 0) return 0;
    --size_;
    return *data_++;
  }
  // Mostly small, and now and then at the edges of what 32 bits hold.
  std::uint32_t number() {
    static constexpr std::array<std::uint32_t, 4> kEdges = {0xFFFFFFFF, 0x80000000, 0x7FFFFFFF,
                                                            0x10000};
    const unsigned char value = byte();
    return value < 250 ? value : kEdges[value % kEdges.size()];
  }
  stet::Range range() {
    const std::uint32_t one = number();
    const std::uint32_t other = number();
    return {std::min(one, other), std::max(one, other)};
  }
  std::string_view text(std::size_t size) {
    const std::size_t taken = std::min(size, size_);
    const std::string_view part(reinterpret_cast<const char*>(data_), taken);
    data_ += taken;
    size_ -= taken;
    return part;
  }

 private:
  const unsigned char* data_;
  std::size_t size_;
};

stet::Input inputFrom(Bytes& bytes) {
  const unsigned blocks = bytes.byte() % 5;
  if (blocks == 0) return std::string(bytes.text(bytes.byte()));
  stet::Input input;
  input.plain = blocks == 4;
  for (unsigned b = 0; b < blocks; ++b) {
    stet::BlockInput& block = input.addBlock(bytes.text(bytes.byte()));
    for (unsigned count = bytes.byte() % 4; count > 0; --count) {
      block.hrefs.push_back({bytes.range(), std::string(bytes.text(3))});
      block.marks.push_back({bytes.range(), static_cast<stet::Form>(1 + bytes.byte() % 12)});
      block.notes.push_back({bytes.range(), bytes.number()});
      block.note = bytes.number();
      block.marker = bytes.text(2);
    }
  }
  return input;
}

stet::Options optionsFrom(Bytes& bytes) {
  stet::Options options;
  options.language = bytes.text(bytes.byte() % 4);
  options.budget = bytes.number();
  for (unsigned count = bytes.byte() % 6; count > 0; --count) {
    (count % 2 == 0 ? options.pins : options.breaks).push_back({bytes.range(), bytes.range()});
  }
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  Bytes bytes(data, size);
  stet::Options options = optionsFrom(bytes);
  const bool inUnits = bytes.byte() % 2 == 0;
  std::vector<stet::Input> versions;
  do versions.push_back(inputFrom(bytes));
  while (!bytes.empty() && versions.size() < 4);
  versions.resize(std::max<std::size_t>(versions.size(), 2));
  // Ranges that count in bytes may cut a character; those in units are set right first.
  for (stet::Input& input : versions) stet::inputFromUtf16(input);
  if (inUnits) stet::passagesFromUtf16(options, versions[0].text, versions[1].text);
  stet::Comparison comparison = stet::compare(versions[0], versions[1], options);
  stet::toUtf16(comparison, versions[0].text, versions[1].text);
  stet::History history = stet::history(versions, options);
  stet::toUtf16(history, versions);
  return 0;
}

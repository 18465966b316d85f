#include "segment/divisions.hpp"

#include "base/bytes.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t narrow(std::size_t value) noexcept {
  return static_cast<std::uint32_t>(value);
}

template <class T>
std::span<const T> part(const List<T>& list, Range range) {
  return std::span<const T>(list).subspan(range.begin, range.size());
}

}  // namespace

std::uint32_t Divisions::idOf(std::string_view text) {
  return ids_.ofHash(hashOf(text), [&](std::uint32_t id) {
    const Known& known = known_[id];
    return known.language == language_ &&
           isSame(std::string_view(texts_).substr(known.text.begin, known.text.size()), text);
  });
}

Divisions::Division Divisions::find(std::string_view text, const Language& language) {
  language_ = &language;
  const std::uint32_t id = idOf(text);
  if (id == known_.size()) {
    known_.push_back(
        {language_, {narrow(texts_.size()), narrow(texts_.size() + text.size())}, {}, {}});
    texts_ += text;
  }
  const Known& known = known_[id];
  return {part(parts_, known.parts), part(sentences_, known.sentences)};
}

void Divisions::add(std::string_view text, std::span<const Part> parts,
                    std::span<const Sentence> sentences) {
  Known& known = known_[idOf(text)];
  known.parts = {narrow(parts_.size()), narrow(parts_.size() + parts.size())};
  known.sentences = {narrow(sentences_.size()), narrow(sentences_.size() + sentences.size())};
  parts_.append(parts);
  sentences_.append(sentences);
}

void Divisions::forget() { *this = Divisions(); }

}  // namespace stet::text

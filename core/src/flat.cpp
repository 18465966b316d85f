// Writes the columns and their directory; flat.hpp draws the layout.
#include "flat.hpp"

#include <cstdint>
#include <cstring>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <type_traits>

#include "names.hpp"
#include "shape.hpp"

namespace stet {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t alignment = 8;

std::size_t padded(std::size_t size) { return (size + alignment - 1) / alignment * alignment; }

class FlatWriter {
 public:
  explicit FlatWriter(const Comparison& comparison) : comparison_(comparison) {
    members_ = append(comparison.members.data(), comparison.members.size());
  }

  template <class Value>
  void value(std::string_view name, Value plain) {
    add(name, plain);
  }

  /// A single row needs no column: its numbers stand in the directory.
  template <class Row>
  void object(std::string_view name, const Row& row) {
    Json object = Json::object();
    const auto addField = [&](const auto& field) {
      object[std::string(field.name)] = row.*field.member;
    };
    std::apply([&](const auto&... field) { (addField(field), ...); }, shape::fields<Row>);
    add(name, std::move(object));
  }

  template <class Row>
  void table(std::string_view name, const std::vector<Row>& rows) {
    add(name, tableOf(rows));
  }

  void side(std::string_view name, const Side& side) {
    Json object = Json::object();
    object["blocks"] = tableOf(side.blocks);
    object["sentences"] = {
        {"rows", side.sentences.size()},
        {"column",
         {{"type", "range"}, {"at", append(side.sentences.data(), side.sentences.size())}}}};
    add(name, std::move(object));
  }

  [[nodiscard]] std::vector<std::byte> buffer() const {
    const std::string directory = directory_.dump(-1, ' ', false, Json::error_handler_t::replace);
    const auto size = static_cast<std::uint32_t>(directory.size());
    const std::size_t columnsAt = padded(sizeof size + size);
    std::vector<std::byte> buffer(columnsAt + columns_.size());
    std::memcpy(buffer.data(), &size, sizeof size);
    std::memcpy(buffer.data() + sizeof size, directory.data(), size);
    if (!columns_.empty()) std::memcpy(buffer.data() + columnsAt, columns_.data(), columns_.size());
    return buffer;
  }

 private:
  void add(std::string_view name, Json json) { directory_[std::string(name)] = std::move(json); }

  /// Copies a column and returns where it stands.
  template <class Value>
  std::size_t append(const Value* values, std::size_t count) {
    static_assert(std::is_trivially_copyable_v<Value> && alignof(Value) <= alignment);
    const std::size_t at = columns_.size();
    columns_.resize(at + padded(count * sizeof(Value)));
    if (count != 0) std::memcpy(columns_.data() + at, values, count * sizeof(Value));
    return at;
  }

  template <class Row>
  Json tableOf(const std::vector<Row>& rows) {
    Json columns = Json::array();
    const auto addField = [&](const auto& field) {
      Json column = {{"name", std::string(field.name)}};
      describeColumn(column, field);
      column["at"] = appendMember(rows, field.member);
      columns.push_back(std::move(column));
    };
    std::apply([&](const auto&... field) { (addField(field), ...); }, shape::fields<Row>);
    return {{"rows", rows.size()}, {"columns", std::move(columns)}};
  }

  template <class Row, class Value>
  std::size_t appendMember(const std::vector<Row>& rows, Value Row::*member) {
    using Stored = std::conditional_t<std::is_same_v<Value, bool>, std::uint8_t, Value>;
    std::vector<Stored> column;
    column.reserve(rows.size());
    for (const Row& row : rows) column.push_back(row.*member);
    return append(column.data(), column.size());
  }

  template <class Row, class Value>
  void describeColumn(Json& column, const shape::Plain<Row, Value>&) {
    if constexpr (std::is_enum_v<Value>) {
      static_assert(sizeof(Value) == 1);
      column["type"] = "enum";
      column["names"] = Json::array();
      for (const std::string_view name : names<Value>) column["names"].push_back(std::string(name));
    } else if constexpr (std::is_same_v<Value, Range>) {
      column["type"] = "range";
    } else if constexpr (std::is_same_v<Value, bool>) {
      column["type"] = "bool";
    } else {
      static_assert(std::is_same_v<Value, std::uint16_t> || std::is_same_v<Value, std::uint32_t>);
      column["type"] = sizeof(Value) == 2 ? "u16" : "u32";
    }
  }

  template <class Row>
  void describeColumn(Json& column, const shape::Optional<Row>&) {
    column["type"] = "optional";
  }

  template <class Row>
  void describeColumn(Json& column, const shape::Indices<Row>&) {
    column["type"] = "list";
    column["values"] = members_;
  }

  template <class Row>
  void describeColumn(Json& column, const shape::Edits<Row>&) {
    column["type"] = "rows";
    column["table"] = tableOf(comparison_.edits);
  }

  const Comparison& comparison_;
  Json directory_ = Json::object();
  std::vector<std::byte> columns_;
  std::size_t members_ = 0;  ///< Where the pool of indices stands.
};

}  // namespace

std::vector<std::byte> toFlat(const Comparison& comparison) {
  FlatWriter writer(comparison);
  shape::describe(comparison, writer);
  return writer.buffer();
}

}  // namespace stet

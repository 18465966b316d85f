// Writes the columns and their directory; flat.hpp draws the layout.
#include "flat.hpp"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "json_text.hpp"
#include "names.hpp"
#include "shape.hpp"

namespace stet {
namespace {

constexpr std::size_t alignment = 8;

std::size_t padded(std::size_t size) { return (size + alignment - 1) / alignment * alignment; }

class FlatWriter {
 public:
  explicit FlatWriter(const Comparison& comparison) : comparison_(comparison) {
    members_ = append(comparison.members.data(), comparison.members.size());
  }

  void value(std::string_view name, bool plain) { directory_.name(name).flag(plain); }
  void value(std::string_view name, int plain) {
    directory_.name(name).number(static_cast<std::uint64_t>(plain));
  }

  /// A single row needs no column: it stands in the directory.
  template <class Row>
  void object(std::string_view name, const Row& row) {
    const auto add = [&](const auto& field) { writePlain(field.name, row.*field.member); };
    directory_.name(name).object(
        [&] { std::apply([&](const auto&... field) { (add(field), ...); }, shape::fields<Row>); });
  }

  template <class Row>
  void table(std::string_view name, const std::vector<Row>& rows) {
    directory_.name(name);
    addTable(rows);
  }

  void side(std::string_view name, const Side& side) {
    directory_.name(name).object([&] {
      table("blocks", side.blocks);
      table("sentences", side.sentences);
    });
  }

  [[nodiscard]] std::vector<std::byte> buffer() {
    directory_.object([&] { shape::describe(comparison_, *this); });
    const std::string directory = directory_.take();
    const auto size = static_cast<std::uint32_t>(directory.size());
    const std::size_t columnsAt = padded(sizeof size + size);
    std::vector<std::byte> buffer(columnsAt + columns_.size());
    std::memcpy(buffer.data(), &size, sizeof size);
    std::memcpy(buffer.data() + sizeof size, directory.data(), size);
    if (!columns_.empty()) std::memcpy(buffer.data() + columnsAt, columns_.data(), columns_.size());
    return buffer;
  }

 private:
  template <class Value>
  void writePlain(std::string_view name, Value value) {
    directory_.name(name);
    if constexpr (std::is_enum_v<Value>) {
      directory_.string(nameOf(value));
    } else {
      directory_.number(value);
    }
  }

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
  void addTable(const std::vector<Row>& rows) {
    directory_.object([&] {
      directory_.name("rows").number(rows.size());
      addColumns(rows);
    });
  }

  void addColumns(const std::vector<Range>& rows) {
    directory_.name("column").object([&] {
      directory_.name("type").string("range");
      directory_.name("at").number(append(rows.data(), rows.size()));
    });
  }

  template <class Row>
  void addColumns(const std::vector<Row>& rows) {
    const auto add = [&](const auto& field) {
      directory_.object([&] {
        directory_.name("name").string(field.name);
        describeColumn(field);
        directory_.name("at").number(appendMember(rows, field.member));
      });
    };
    directory_.name("columns").array(
        [&] { std::apply([&](const auto&... field) { (add(field), ...); }, shape::fields<Row>); });
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
  void describeColumn(const shape::Plain<Row, Value>&) {
    directory_.name("type");
    if constexpr (std::is_enum_v<Value>) {
      static_assert(sizeof(Value) == 1);
      directory_.string("enum");
      directory_.name("names").array([&] {
        for (const std::string_view name : names<Value>) directory_.string(name);
      });
    } else if constexpr (std::is_same_v<Value, Range>) {
      directory_.string("range");
    } else if constexpr (std::is_same_v<Value, bool>) {
      directory_.string("bool");
    } else {
      static_assert(std::is_same_v<Value, std::uint16_t> || std::is_same_v<Value, std::uint32_t>);
      directory_.string(sizeof(Value) == 2 ? "u16" : "u32");
    }
  }

  template <class Row>
  void describeColumn(const shape::Optional<Row>&) {
    directory_.name("type").string("optional");
  }

  template <class Row>
  void describeColumn(const shape::Indices<Row>&) {
    directory_.name("type").string("list");
    directory_.name("values").number(members_);
  }

  template <class Row>
  void describeColumn(const shape::Edits<Row>&) {
    directory_.name("type").string("rows");
    directory_.name("table");
    addTable(comparison_.edits);
  }

  const Comparison& comparison_;
  JsonText directory_;
  std::vector<std::byte> columns_;
  std::size_t members_ = 0;  ///< Where the pool of indices stands.
};

}  // namespace

std::vector<std::byte> toFlat(const Comparison& comparison) {
  return FlatWriter(comparison).buffer();
}

}  // namespace stet

// Writes the columns and their directory; flat.hpp draws the layout.
#include "flat.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "json_text.hpp"
#include "names.hpp"
#include "shape.hpp"
#include "stet/list.hpp"

namespace stet {
namespace {

constexpr std::size_t alignment = 8;  // no cell is larger

std::size_t padded(std::size_t size) { return (size + alignment - 1) / alignment * alignment; }

/// What the cells of a column are.
struct CellType {
  std::string_view name;
  std::size_t size;  ///< Bytes: 1, 2, 4 or 8.
  std::span<const std::string_view> names = {};
};
constexpr CellType kBool{"bool", sizeof(bool)};
constexpr CellType kU16{"u16", sizeof(std::uint16_t)};
constexpr CellType kU32{"u32", sizeof(std::uint32_t)};
constexpr CellType kRange{"range", sizeof(Range)};
constexpr CellType kOptional{"optional", sizeof(std::uint32_t)};
constexpr CellType kList{"list", sizeof(Range)};
constexpr CellType kRows{"rows", sizeof(Range)};
template <class Enum>
constexpr CellType kEnum{"enum", sizeof(Enum), names<Enum>};

template <class Value>
constexpr const CellType& typeOf() {
  if constexpr (std::is_same_v<Value, Range>) return kRange;
  if constexpr (std::is_same_v<Value, bool>) return kBool;
  if constexpr (std::is_same_v<Value, std::uint16_t>) return kU16;
  if constexpr (std::is_same_v<Value, std::uint32_t>) return kU32;
  if constexpr (std::is_enum_v<Value>) return kEnum<Value>;
}

/// A field in the directory, and where it stands in its row. Rows are described by values rather
/// than by types, since each type would be code of its own that the page has to load.
struct Column {
  std::string_view name;
  const CellType* type;
  std::size_t offset;
};

template <class Row, class Value>
std::size_t offsetOf(Value Row::*member) {
  const Row row{};
  return static_cast<std::size_t>(reinterpret_cast<const std::byte*>(&(row.*member)) -
                                  reinterpret_cast<const std::byte*>(&row));
}

template <class Row, class Value>
Column columnOf(const shape::Plain<Row, Value>& field) {
  return {field.name, &typeOf<Value>(), offsetOf(field.member)};
}
template <class Row>
Column columnOf(const shape::Optional<Row>& field) {
  return {field.name, &kOptional, offsetOf(field.member)};
}
template <class Row>
Column columnOf(const shape::Indices<Row>& field) {
  return {field.name, &kList, offsetOf(field.member)};
}
template <class Row>
Column columnOf(const shape::Edits<Row>& field) {
  return {field.name, &kRows, offsetOf(field.member)};
}

class FlatWriter {
 public:
  explicit FlatWriter(const Comparison& comparison) : comparison_(comparison) {
    members_ = append(bytesOf(comparison.members), comparison.members.size(), 4, 4);
  }

  void value(std::string_view name, bool plain) { directory_.name(name).flag(plain); }
  void value(std::string_view name, int plain) {
    directory_.name(name).number(static_cast<std::uint64_t>(plain));
  }

  /// A single row needs no column: it stands in the directory.
  template <class Row>
  void object(std::string_view name, const Row& row) {
    directory_.name(name).object([&] {
      withColumns<Row>([&](std::span<const Column> columns) {
        for (const Column& column : columns) {
          std::uint32_t value = 0;
          std::memcpy(&value, reinterpret_cast<const std::byte*>(&row) + column.offset,
                      std::min(column.type->size, sizeof value));
          directory_.name(column.name);
          if (column.type->names.empty()) {
            directory_.number(value);
          } else {
            directory_.string(column.type->names[value]);
          }
        }
      });
    });
  }

  template <class Row>
  void table(std::string_view name, const List<Row>& rows) {
    directory_.name(name);
    addTable(rows);
  }

  void side(std::string_view name, const Side& side) {
    directory_.name(name).object([&] {
      table("blocks", side.blocks);
      table("sentences", side.sentences);
    });
  }

  [[nodiscard]] List<std::byte> buffer() {
    directory_.object([&] { shape::describe(comparison_, *this); });
    const std::string directory = directory_.take();
    const auto size = static_cast<std::uint32_t>(directory.size());
    const std::size_t columnsAt = padded(sizeof size + size);
    List<std::byte> buffer(columnsAt + columns_.size());
    std::memcpy(buffer.data(), &size, sizeof size);
    std::memcpy(buffer.data() + sizeof size, directory.data(), size);
    if (!columns_.empty()) std::memcpy(buffer.data() + columnsAt, columns_.data(), columns_.size());
    return buffer;
  }

 private:
  template <class Value>
  static const std::byte* bytesOf(const List<Value>& values) {
    return reinterpret_cast<const std::byte*>(values.data());
  }

  template <class Row, class Use>
  static void withColumns(Use&& use) {
    std::apply(
        [&](const auto&... field) {
          const Column columns[] = {columnOf(field)...};
          use(columns);
        },
        shape::fields<Row>);
  }

  template <class Row>
  void addTable(const List<Row>& rows) {
    withColumns<Row>([&](std::span<const Column> columns) {
      addRows(bytesOf(rows), rows.size(), sizeof(Row), columns);
    });
  }

  /// A table of one column without a name.
  void addTable(const List<Range>& rows) {
    directory_.object([&] {
      directory_.name("rows").number(rows.size());
      directory_.name("column");
      addColumn({{}, &kRange, 0}, bytesOf(rows), rows.size(), sizeof(Range));
    });
  }

  void addRows(const std::byte* rows, std::size_t count, std::size_t stride,
               std::span<const Column> columns) {
    directory_.object([&] {
      directory_.name("rows").number(count);
      directory_.name("columns").array([&] {
        for (const Column& column : columns) addColumn(column, rows, count, stride);
      });
    });
  }

  void addColumn(const Column& column, const std::byte* rows, std::size_t count,
                 std::size_t stride) {
    const std::byte* cells = count == 0 ? rows : rows + column.offset;
    directory_.object([&] {
      if (!column.name.empty()) directory_.name("name").string(column.name);
      directory_.name("type").string(column.type->name);
      if (!column.type->names.empty()) {
        directory_.name("names").array([&] {
          for (const std::string_view name : column.type->names) directory_.string(name);
        });
      }
      if (column.type == &kList) directory_.name("values").number(members_);
      if (column.type == &kRows) {
        directory_.name("table");
        addTable(comparison_.edits);
      }
      directory_.name("at").number(append(cells, count, stride, column.type->size));
    });
  }

  /// Copies the cells, one from each row, and returns where they stand.
  std::size_t append(const std::byte* cells, std::size_t rows, std::size_t stride,
                     std::size_t size) {
    const std::size_t at = columns_.size();
    columns_.resize(at + padded(rows * size));
    std::byte* to = columns_.data() + at;
    if (size == 1) copyCells<1>(cells, rows, stride, to);
    if (size == 2) copyCells<2>(cells, rows, stride, to);
    if (size == 4) copyCells<4>(cells, rows, stride, to);
    if (size == 8) copyCells<8>(cells, rows, stride, to);
    return at;
  }

  template <std::size_t size>
  static void copyCells(const std::byte* cells, std::size_t rows, std::size_t stride,
                        std::byte* to) {
    for (std::size_t row = 0; row < rows; ++row) {
      std::memcpy(to + row * size, cells + row * stride, size);
    }
  }

  const Comparison& comparison_;
  JsonText directory_;
  List<std::byte> columns_;
  std::size_t members_ = 0;  ///< Where the pool of indices stands.
};

}  // namespace

List<std::byte> toFlat(const Comparison& comparison) { return FlatWriter(comparison).buffer(); }

}  // namespace stet

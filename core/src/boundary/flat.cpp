// Writes the shape and the numbers; flat.hpp draws the layout.
#include "boundary/flat.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "boundary/json_text.hpp"
#include "boundary/names.hpp"
#include "boundary/shape.hpp"
#include "stet/list.hpp"
#include "words/language.hpp"

namespace stet {
namespace {

constexpr std::size_t kAlignment = 8;  // no cell is larger

std::size_t padded(std::size_t size) { return (size + kAlignment - 1) / kAlignment * kAlignment; }

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
template <class Item>
constexpr CellType kRows{"rows", sizeof(Range)};
template <class Enum>
constexpr CellType kEnum{"enum", sizeof(Enum), names<Enum>};

const CellType& languageType() {
  static const CellType type{"enum", 1, text::languageTags()};
  return type;
}

template <class Value>
constexpr const CellType& typeOf() {
  if constexpr (std::is_same_v<Value, Range>) return kRange;
  if constexpr (std::is_same_v<Value, bool>) return kBool;
  if constexpr (std::is_same_v<Value, std::uint16_t>) return kU16;
  if constexpr (std::is_same_v<Value, std::uint32_t>) return kU32;
  if constexpr (std::is_enum_v<Value>) return kEnum<Value>;
}

/// A field in the shape, and where it stands in its row. Rows are described by values rather
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
template <class Item, class Row>
Column columnOf(const shape::RowsOf<Item, Row>& field) {
  return {field.name, &kRows<Item>, offsetOf(field.member)};
}

template <class Row>
auto columnsOf() {
  return std::apply([](const auto&... field) { return std::array{columnOf(field)...}; },
                    shape::fields<Row>);
}
/// A table of one column without a name.
template <>
auto columnsOf<Range>() {
  return std::array{Column{{}, &kRange, 0}};
}

/// Rows that fields of other rows index, and the type of these fields.
struct Pool {
  const CellType* type;
  const std::byte* rows;
  std::size_t count;
  std::size_t size;  ///< Of a row.
  List<Column> columns;
};
using Pools = std::span<const Pool>;

template <class Row>
const std::byte* bytesOf(const List<Row>& rows) {
  return reinterpret_cast<const std::byte*>(rows.data());
}

template <class Row>
Pool poolOf(const List<Row>& rows) {
  const auto columns = columnsOf<Row>();
  return {&kRows<Row>, bytesOf(rows), rows.size(), sizeof(Row),
          List<Column>(std::span<const Column>(columns))};
}

auto poolsOf(const Comparison& comparison) {
  return std::array{poolOf(comparison.edits), poolOf(comparison.letters)};
}
auto poolsOf(const History& history) {
  return std::array{poolOf(history.origins), poolOf(history.threadSteps), poolOf(history.places)};
}

const Pool* find(Pools pools, const CellType* type) {
  const auto found =
      std::find_if(pools.begin(), pools.end(), [&](const Pool& pool) { return pool.type == type; });
  return found == pools.end() ? nullptr : &*found;
}

/// What is the same for all results of a kind.
struct Shape {
  std::string text;
  std::size_t numbers;
};

class ShapeWriter {
 public:
  explicit ShapeWriter(Pools pools) : pools_(pools) {}

  void value(std::string_view name, bool) { addColumn({name, &kBool, 0}); }
  void value(std::string_view name, int) { addColumn({name, &kU32, 0}); }

  template <class Row>
  void object(std::string_view name, const Row&) {
    addObject(name, [&] {
      for (const Column& column : columnsOf<Row>()) addColumn(column);
    });
  }

  template <class Row>
  void table(std::string_view name, const List<Row>&) {
    addTable(name, columnsOf<Row>());
  }

  void side(std::string_view name, const Side& side) {
    addObject(name, [&] {
      addColumn({"language", &languageType(), 0});
      table("blocks", side.blocks);
      table("sentences", side.sentences);
    });
  }

  template <class Result>
  [[nodiscard]] Shape shape(const Result& result) {
    text_.object([&] { shape::describe(result, *this); });
    return {text_.take(), numbers_};
  }

 private:
  template <class Members>
  void addObject(std::string_view name, Members&& members) {
    text_.name(name).object(members);
  }

  void addTable(std::string_view name, std::span<const Column> columns) {
    ++numbers_;
    addObject(name, [&] {
      addObject("columns", [&] {
        for (const Column& column : columns) addColumn(column);
      });
    });
  }

  void addColumn(const Column& column) {
    ++numbers_;
    addObject(column.name, [&] {
      text_.name("type").string(column.type->name);
      if (!column.type->names.empty()) {
        text_.name("names").array([&] {
          for (const std::string_view name : column.type->names) text_.string(name);
        });
      }
      if (const Pool* pool = find(pools_, column.type)) addTable("table", pool->columns);
    });
  }

  Pools pools_;
  JsonText text_;
  std::size_t numbers_ = 1;  ///< Where the pool of lists stands.
};

template <class Result>
const Shape& shapeOf(const Result& result, Pools pools) {
  static const Shape shape = ShapeWriter(pools).shape(result);
  return shape;
}

class FlatWriter {
 public:
  FlatWriter(const Shape& shape, const List<std::uint32_t>& members, Pools pools) : pools_(pools) {
    const auto size = static_cast<std::uint32_t>(shape.text.size());
    numberAt_ = padded(sizeof size + size);
    buffer_.resize(numberAt_ + padded(shape.numbers * sizeof(std::uint32_t)));
    std::memcpy(buffer_.data(), &size, sizeof size);
    std::memcpy(buffer_.data() + sizeof size, shape.text.data(), size);
    addCells(bytesOf(members), members.size(), 4, 4);
  }

  void value(std::string_view, bool plain) { addNumber(plain); }
  void value(std::string_view, int plain) { addNumber(static_cast<std::size_t>(plain)); }

  template <class Row>
  void object(std::string_view, const Row& row) {
    for (const Column& column : columnsOf<Row>()) {
      std::uint32_t value = 0;
      std::memcpy(&value, reinterpret_cast<const std::byte*>(&row) + column.offset,
                  std::min(column.type->size, sizeof value));
      addNumber(value);
    }
  }

  template <class Row>
  void table(std::string_view, const List<Row>& rows) {
    addRows(bytesOf(rows), rows.size(), sizeof(Row), columnsOf<Row>());
  }

  void side(std::string_view, const Side& side) {
    const std::span<const std::string_view> tags = languageType().names;
    addNumber(static_cast<std::size_t>(std::find(tags.begin(), tags.end(), side.language) -
                                       tags.begin()));
    table("blocks", side.blocks);
    table("sentences", side.sentences);
  }

  [[nodiscard]] List<std::byte> take() { return std::move(buffer_); }

 private:
  void addNumber(std::size_t number) {
    const auto value = static_cast<std::uint32_t>(number);
    std::memcpy(buffer_.data() + numberAt_, &value, sizeof value);
    numberAt_ += sizeof value;
  }

  void addRows(const std::byte* rows, std::size_t count, std::size_t stride,
               std::span<const Column> columns) {
    addNumber(count);
    for (const Column& column : columns) {
      const std::byte* cells = count == 0 ? rows : rows + column.offset;
      addCells(cells, count, stride, column.type->size);
      if (const Pool* pool = find(pools_, column.type))
        addRows(pool->rows, pool->count, pool->size, pool->columns);
    }
  }

  /// Copies the cells, one from each row, and adds where they stand.
  void addCells(const std::byte* cells, std::size_t rows, std::size_t stride, std::size_t size) {
    const std::size_t at = buffer_.size();
    addNumber(at);
    buffer_.resize(at + padded(rows * size));
    std::byte* to = buffer_.data() + at;
    if (size == 1) copyCells<1>(cells, rows, stride, to);
    if (size == 2) copyCells<2>(cells, rows, stride, to);
    if (size == 4) copyCells<4>(cells, rows, stride, to);
    if (size == 8) copyCells<8>(cells, rows, stride, to);
  }

  template <std::size_t size>
  static void copyCells(const std::byte* cells, std::size_t rows, std::size_t stride,
                        std::byte* to) {
    for (std::size_t row = 0; row < rows; ++row) {
      std::memcpy(to + row * size, cells + row * stride, size);
    }
  }

  Pools pools_;
  List<std::byte> buffer_;
  std::size_t numberAt_ = 0;  ///< Where the next number goes.
};

template <class Result>
List<std::byte> flatOf(const Result& result) {
  const auto pools = poolsOf(result);
  FlatWriter writer(shapeOf(result, pools), result.members, pools);
  shape::describe(result, writer);
  return writer.take();
}

}  // namespace

List<std::byte> toFlat(const Comparison& comparison) { return flatOf(comparison); }

List<std::byte> toFlat(const History& history) {
  List<std::byte> all = flatOf(history);
  List<std::uint32_t> ends;
  for (const Comparison& step : history.steps) {
    ends.push_back(static_cast<std::uint32_t>(all.size()));
    all.append(flatOf(step));
  }
  ends.push_back(static_cast<std::uint32_t>(all.size()));
  ends.push_back(static_cast<std::uint32_t>(ends.size()));
  all.append(std::as_bytes(std::span<const std::uint32_t>(ends)));
  return all;
}

}  // namespace stet

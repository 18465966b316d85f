// JSON in and out. nlohmann/json aborts where it would throw, so parsing is told not to throw,
// types are checked before every access, and text that is not UTF-8 is replaced when written.
#include "boundary/json.hpp"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>

#include "boundary/json_text.hpp"
#include "boundary/names.hpp"
#include "boundary/shape.hpp"

namespace stet {
namespace {

using Json = nlohmann::json;

// ---- Out ----

// The rows that a result's fields index.
const List<Edit>& poolOf(const Comparison& result, const Edit*) { return result.edits; }
const List<Letters>& poolOf(const Comparison& result, const Letters*) { return result.letters; }
const List<Origin>& poolOf(const History& result, const Origin*) { return result.origins; }
const List<ThreadStep>& poolOf(const History& result, const ThreadStep*) {
  return result.threadSteps;
}
const List<Place>& poolOf(const History& result, const Place*) { return result.places; }

template <class Result>
class JsonWriter {
 public:
  explicit JsonWriter(const Result& result) : result_(result) {}

  template <class Value>
  void value(std::string_view name, Value plain) {
    json_.name(name);
    write(plain);
  }

  template <class Row>
  void object(std::string_view name, const Row& row) {
    json_.name(name);
    write(row);
  }

  template <class Row>
  void table(std::string_view name, const List<Row>& rows) {
    json_.name(name);
    writeAll(std::span(rows));
  }

  void side(std::string_view name, const Side& side) {
    json_.name(name).object([&] {
      json_.name("language").string(side.language);
      table("blocks", side.blocks);
      table("sentences", side.sentences);
    });
  }

  [[nodiscard]] std::string text() {
    json_.object([&] {
      shape::describe(result_, *this);
      if constexpr (std::is_same_v<Result, History>) steps();
    });
    return json_.take();
  }

 private:
  template <class Value>
  void write(const Value& value) {
    if constexpr (std::is_same_v<Value, Range>) {
      json_.array([&] {
        json_.number(value.begin);
        json_.number(value.end);
      });
    } else if constexpr (std::is_enum_v<Value>) {
      json_.string(nameOf(value));
    } else if constexpr (std::is_same_v<Value, bool>) {
      json_.flag(value);
    } else if constexpr (std::is_integral_v<Value>) {
      json_.number(value);
    } else {
      writeFields(value);
    }
  }

  template <class Row>
  void writeFields(const Row& row) {
    const auto writeField = [&](const auto& field) {
      json_.name(field.name);
      writeAs(field, row.*field.member);
    };
    json_.object([&] {
      std::apply([&](const auto&... field) { (writeField(field), ...); }, shape::fields<Row>);
    });
  }

  template <class Value>
  void writeAll(std::span<const Value> values) {
    json_.array([&] {
      for (const Value& value : values) write(value);
    });
  }

  template <class Row, class Value>
  void writeAs(const shape::Plain<Row, Value>&, Value value) {
    write(value);
  }

  template <class Row>
  void writeAs(const shape::Optional<Row>&, std::uint32_t value) {
    if (value == none) {
      json_.null();
    } else {
      json_.number(value);
    }
  }

  template <class Row>
  void writeAs(const shape::Indices<Row>&, Range range) {
    writeAll(std::span(result_.members).subspan(range.begin, range.size()));
  }

  template <class Item, class Row>
  void writeAs(const shape::RowsOf<Item, Row>&, Range range) {
    const List<Item>& pool = poolOf(result_, static_cast<const Item*>(nullptr));
    writeAll(std::span(pool).subspan(range.begin, range.size()));
  }

  void steps() {
    json_.name("steps").array([&] {
      for (const Comparison& step : result_.steps) json_.written(toJson(step));
    });
  }

  const Result& result_;
  JsonText json_;
};

// ---- In ----

template <class Value>
Parsed<Value> failure(std::string message) {
  return {std::nullopt, std::move(message)};
}

template <class Value>
Parsed<Value> failure(std::string_view place, std::string_view message) {
  return {std::nullopt, std::string(place).append(" ").append(message)};
}

std::string inQuotes(std::string_view text) { return std::string("\"").append(text).append("\""); }

std::string member(std::string_view place, std::string_view name) {
  return std::string(place).append(".").append(name);
}

std::string element(std::string_view place, std::size_t index) {
  return std::string(place).append("[").append(std::to_string(index)).append("]");
}

Parsed<Role> roleFrom(const Json& json, const std::string& place) {
  if (!json.is_string()) return failure<Role>(place, "must be a string");
  const std::string& name = json.get_ref<const std::string&>();
  if (const auto role = named<Role>(name)) return {role, {}};
  std::string message = place + " is " + inQuotes(name) + "; it must be one of ";
  for (const std::string_view known : names<Role>) {
    message.append(known).append(known == names<Role>.back() ? "" : ", ");
  }
  return failure<Role>(std::move(message));
}

/// Adds them to the last block of `input`. Returns what is wrong, or nothing.
std::string addSentences(const Json& json, const std::string& place, Input& input) {
  if (!json.is_array()) return place + " must be a list of strings";
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (!json[i].is_string()) return element(place, i) + " must be a string";
    input.addSentence(json[i].get_ref<const std::string&>());
  }
  return {};
}

bool isRange(const Json& json) {
  constexpr std::uint64_t most = 0xFFFFFFFF;
  return json.is_array() && json.size() == 2 && json[0].is_number_unsigned() &&
         json[1].is_number_unsigned() && json[0] <= json[1] && json[1] <= most;
}

Range rangeFrom(const Json& json) {
  return {json[0].get<std::uint32_t>(), json[1].get<std::uint32_t>()};
}

/// `read` makes a value of an element, or nothing where that is not what `message` says.
template <class Values>
Parsed<Values> listFrom(const Json& json, const std::string& place, std::string_view message,
                        std::optional<typename Values::value_type> (*read)(const Json&)) {
  if (!json.is_array()) return failure<Values>(place, "must be a list");
  Values list;
  for (const Json& each : json) {
    auto value = each.is_object() ? read(each) : std::nullopt;
    if (!value) return failure<Values>(element(place, list.size()), message);
    list.push_back(std::move(*value));
  }
  return {std::move(list), {}};
}

std::optional<Href> hrefFrom(const Json& json) {
  const auto range = json.find("range");
  const auto href = json.find("href");
  if (range == json.end() || href == json.end() || !isRange(*range) || !href->is_string())
    return std::nullopt;
  return Href{rangeFrom(*range), href->get<std::string>()};
}

std::optional<Mark> markFrom(const Json& json) {
  const auto range = json.find("range");
  const auto kind = json.find("kind");
  if (range == json.end() || kind == json.end() || !isRange(*range) || !kind->is_string())
    return std::nullopt;
  const auto form = named<Form>(kind->get_ref<const std::string&>());
  if (!form || !isMark(*form)) return std::nullopt;
  return Mark{rangeFrom(*range), *form};
}

bool isNumber(const Json& json) {
  constexpr std::uint64_t most = 0xFFFFFFFF;
  return json.is_number_unsigned() && json <= most;
}

std::optional<NoteCall> noteCallFrom(const Json& json) {
  const auto range = json.find("range");
  const auto note = json.find("note");
  if (range == json.end() || note == json.end() || !isRange(*range) || !isNumber(*note))
    return std::nullopt;
  return NoteCall{rangeFrom(*range), note->get<std::uint32_t>()};
}

bool isSpace(const Json& json) {
  return json.is_string() &&
         json.get_ref<const std::string&>().find_first_not_of(" \t\n\v\f\r") == std::string::npos;
}

/// Reads a list that may be there. Returns what is wrong, or nothing.
template <class Values>
std::string readList(const Json& json, const std::string& place, const char* name,
                     std::string_view message,
                     std::optional<typename Values::value_type> (*read)(const Json&),
                     Values& values) {
  const auto list = json.find(name);
  if (list == json.end()) return {};
  auto parsed = listFrom<Values>(*list, member(place, name), message, read);
  if (!parsed.value) return std::move(parsed.error);
  values = std::move(*parsed.value);
  return {};
}

/// What is known of the words of a block. Returns what is wrong, or nothing.
std::string readForms(const Json& json, const std::string& place, BlockInput& block) {
  std::string error = readList(json, place, "hrefs", R"(must be an object with "range" and "href")",
                               hrefFrom, block.hrefs);
  if (error.empty())
    error = readList(json, place, "marks", R"(must be an object with "range" and "kind")", markFrom,
                     block.marks);
  if (error.empty())
    error = readList(json, place, "notes", R"(must be an object with "range" and "note")",
                     noteCallFrom, block.notes);
  if (!error.empty()) return error;
  if (const auto marker = json.find("marker"); marker != json.end()) {
    if (!marker->is_string()) return member(place, "marker") + " must be a string";
    block.marker = marker->get<std::string>();
  }
  if (const auto note = json.find("note"); note != json.end()) {
    if (!isNumber(*note)) return member(place, "note") + " must be a whole number, 0 or more";
    block.note = note->get<std::uint32_t>();
  }
  return {};
}

/// Adds it to `input`. Returns what is wrong, or nothing.
std::string addBlock(const Json& json, const std::string& place, Input& input) {
  if (!json.is_object() || !(json.contains("text") || json.contains("sentences"))) {
    return place + R"( must be an object with "text" or "sentences")";
  }
  const auto text = json.find("text");
  if (text != json.end() && !text->is_string()) return member(place, "text") + " must be a string";
  const auto sentences = json.find("sentences");
  const bool divided = sentences != json.end();
  BlockInput& block = input.addBlock(divided ? "" : text->get_ref<const std::string&>());
  if (divided) {
    std::string error = addSentences(*sentences, member(place, "sentences"), input);
    if (!error.empty()) return error;
  }
  if (const auto role = json.find("role"); role != json.end()) {
    auto parsed = roleFrom(*role, member(place, "role"));
    if (!parsed.value) return std::move(parsed.error);
    block.role = parsed.value;
  }
  std::string error = readForms(json, place, block);
  if (!error.empty()) return error;
  if (const auto space = json.find("space"); space != json.end()) {
    if (!isSpace(*space)) return member(place, "space") + " must be white space";
    input.addSpace(space->get_ref<const std::string&>());
  }
  return {};
}

Parsed<Input> inputFrom(const Json& json, std::string_view name) {
  if (json.is_string()) return {Input(json.get<std::string>()), {}};
  const auto blocks = json.is_object() ? json.find("blocks") : json.end();
  if (!json.is_object() || blocks == json.end()) {
    return failure<Input>(name, R"(must be a string or an object with "blocks")");
  }
  const std::string place = member(name, "blocks");
  if (!blocks->is_array()) return failure<Input>(place, "must be a list");
  Input input;
  if (const auto plain = json.find("plain"); plain != json.end()) {
    if (!plain->is_boolean()) return failure<Input>(member(name, "plain"), "must be true or false");
    input.plain = plain->get<bool>();
  }
  for (const Json& block : *blocks) {
    std::string error = addBlock(block, element(place, input.blocks.size()), input);
    if (!error.empty()) return failure<Input>(std::move(error));
  }
  return {std::move(input), {}};
}

std::optional<Passages> passagesFrom(const Json& json) {
  const auto before = json.find("before");
  const auto after = json.find("after");
  if (before == json.end() || after == json.end() || !isRange(*before) || !isRange(*after))
    return std::nullopt;
  return Passages{rangeFrom(*before), rangeFrom(*after)};
}

Parsed<Options> optionsFrom(const Json& json) {
  if (!json.is_object()) return failure<Options>("options", "must be an object");
  Options options;
  for (const auto& [name, value] : json.items()) {
    if (name == "language") {
      if (!value.is_string())
        return failure<Options>("options.language", R"(must be a string such as "en")");
      options.language = value.get<std::string>();
    } else if (name == "budget") {
      if (!value.is_number_unsigned())
        return failure<Options>("options.budget", "must be a whole number, 0 or more");
      options.budget = value.get<std::uint64_t>();
    } else if (name == "pins" || name == "breaks") {
      auto list = listFrom<List<Passages>>(
          value, member("options", name),
          R"(must be an object with "before" and "after", each [start, end])", passagesFrom);
      if (!list.value) return failure<Options>(std::move(list.error));
      (name == "pins" ? options.pins : options.breaks) = std::move(*list.value);
    } else {
      return failure<Options>("options has no " + inQuotes(name) +
                              R"(; it may have "language", "budget", "pins" and "breaks")");
    }
  }
  return {std::move(options), {}};
}

Parsed<Options> optionsIn(const Json& json) {
  const auto found = json.find("options");
  return found == json.end() ? Parsed<Options>{Options(), {}} : optionsFrom(*found);
}

Json parse(std::string_view text) { return Json::parse(text, nullptr, false); }

}  // namespace

std::string toJson(const Comparison& comparison) { return JsonWriter(comparison).text(); }

std::string toJson(const History& history) { return JsonWriter(history).text(); }

Parsed<Input> inputFromJson(std::string_view json, std::string_view name) {
  const Json parsed = parse(json);
  if (parsed.is_discarded()) return failure<Input>(name, "is not valid JSON in UTF-8");
  return inputFrom(parsed, name);
}

Parsed<Pair> pairFromJson(std::string_view json) {
  const Json parsed = parse(json);
  if (parsed.is_discarded()) return failure<Pair>("the pair", "is not valid JSON in UTF-8");
  if (!parsed.is_object())
    return failure<Pair>("the pair", R"(must be an object with "before" and "after")");
  const auto side = [&](const char* name) {
    const auto found = parsed.find(name);
    return inputFrom(found == parsed.end() ? Json() : *found, name);
  };
  auto before = side("before");
  if (!before.value) return failure<Pair>(std::move(before.error));
  auto after = side("after");
  if (!after.value) return failure<Pair>(std::move(after.error));
  auto options = optionsIn(parsed);
  if (!options.value) return failure<Pair>(std::move(options.error));
  return {Pair{std::move(*before.value), std::move(*after.value), std::move(*options.value)}, {}};
}

Parsed<Versions> versionsFromJson(std::string_view json) {
  const Json parsed = parse(json);
  if (parsed.is_discarded()) return failure<Versions>("the history", "is not valid JSON in UTF-8");
  const auto list = parsed.is_object() ? parsed.find("versions") : parsed.end();
  if (!parsed.is_object() || list == parsed.end())
    return failure<Versions>("the history", R"(must be an object with "versions")");
  if (!list->is_array()) return failure<Versions>("versions", "must be a list");
  Versions versions;
  for (const Json& each : *list) {
    auto input = inputFrom(each, element("versions", versions.inputs.size()));
    if (!input.value) return failure<Versions>(std::move(input.error));
    versions.inputs.push_back(std::move(*input.value));
  }
  auto options = optionsIn(parsed);
  if (!options.value) return failure<Versions>(std::move(options.error));
  for (const auto& [name, passages] :
       {std::pair{"pins", &options.value->pins}, std::pair{"breaks", &options.value->breaks}}) {
    if (!passages->empty())
      return failure<Versions>(member("options", name), "belong to two texts, not to a history");
  }
  versions.options = std::move(*options.value);
  return {std::move(versions), {}};
}

}  // namespace stet

// Differences of form, as examples: how kept words are set, and what blocks are.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "boundary/names.hpp"
#include "reference/promises.hpp"
#include "stet/compare.hpp"

namespace stet::testing {
namespace {

Form formOf(char tag) { return static_cast<Form>(1 + std::string_view("biu123456789").find(tag)); }

// Adds a block of which <i>words</i> have a mark: b, i, u, or the level of a heading.
void addBlock(std::string_view notation, Input& input) {
  std::string text;
  List<Mark> marks;
  for (std::size_t at = 0; at < notation.size(); ++at) {
    const auto place = static_cast<std::uint32_t>(text.size());
    if (notation[at] != '<') {
      text += notation[at];
    } else if (notation[at + 1] == '/') {
      for (Mark& mark : marks) {
        if (mark.range.empty() && mark.kind == formOf(notation[at + 2])) mark.range.end = place;
      }
      at += 3;
    } else {
      marks.push_back({{place, place}, formOf(notation[at + 1])});
      at += 2;
    }
  }
  input.addBlock(text).marks = std::move(marks);
}

// Of a text whose blocks stand on lines.
Input inputOf(std::string_view notation) {
  Input input;
  while (!notation.empty()) {
    const std::size_t end = std::min(notation.find('\n'), notation.size());
    addBlock(notation.substr(0, end), input);
    notation.remove_prefix(std::min(end + 1, notation.size()));
  }
  return input;
}

// "italic>plain Moby-Dick", with the words after.
std::vector<std::string> formsOf(const Input& before, const Input& after) {
  EXPECT_EQ(brokenPromise(before, after), "");
  const Comparison comparison = compare(before, after);
  EXPECT_EQ(comparison.stats.forms, comparison.forms.size());
  std::vector<std::string> forms;
  for (const FormChange& form : comparison.forms) {
    forms.push_back(std::string(nameOf(form.formBefore)) + ">" +
                    std::string(nameOf(form.formAfter)) + " " +
                    after.text.substr(form.after.begin, form.after.size()));
  }
  return forms;
}

std::vector<std::string> formsOf(std::string_view before, std::string_view after) {
  return formsOf(inputOf(before), inputOf(after));
}

using Forms = std::vector<std::string>;

TEST(Forms, OfWordsThatStay) {
  EXPECT_EQ(formsOf("He read <i>Moby-Dick</i> in May.", "He read Moby-Dick in May."),
            Forms{"italic>plain Moby-Dick"});
  EXPECT_EQ(formsOf("He read Moby-Dick.", "He read <b><i>Moby</i></b>-Dick."),
            (Forms{"plain>bold Moby", "plain>italic Moby"}));
  EXPECT_EQ(formsOf("<i>Moby-Dick</i>", "<i>Moby-Dick</i>"), Forms{});
}

TEST(Forms, OfAPlainTextAreNone) {
  EXPECT_EQ(formsOf(Input("He read Moby-Dick."), Input("He read Moby-Dick.")), Forms{});
  EXPECT_EQ(formsOf(inputOf("He read <i>Moby-Dick</i>."), Input("He read Moby-Dick.")), Forms{});
  EXPECT_EQ(formsOf(Input("He read Moby-Dick."), inputOf("He read <i>Moby-Dick</i>.")), Forms{});
}

TEST(Forms, OfBlocksOfAPlainFormatAreNone) {
  Input plain = inputOf("He read Moby-Dick.");
  plain.plain = true;
  EXPECT_EQ(formsOf(inputOf("He read <i>Moby-Dick</i>."), plain), Forms{});
  EXPECT_EQ(formsOf(plain, inputOf("He read <i>Moby-Dick</i>.")), Forms{});
}

TEST(Forms, OfSpaceIsNone) {
  EXPECT_EQ(formsOf("He read <i>Moby Dick </i>in May.", "He read <i>Moby</i> <i>Dick</i> in May."),
            Forms{});
  EXPECT_EQ(formsOf("<b>He read</b> it. <b>She did too.</b>", "He<b> </b>read it. She did too."),
            (Forms{"bold>plain He read", "bold>plain She did too."}));
}

TEST(Forms, GoOnOverEditsAndSentencesOfABlock) {
  EXPECT_EQ(
      formsOf("<b>The old bridge is closed now. It rains.</b>\n<b>Nobody came.</b>",
              "The new bridge is closed now. It rains.\nNobody came."),
      (Forms{"bold>plain The new bridge is closed now. It rains.", "bold>plain Nobody came."}));
}

TEST(Forms, OfHeadingsTellTheLevels) {
  EXPECT_EQ(formsOf("<2>About the bridge</2>\nIt is old.", "<3>About the bridge</3>\nIt is old."),
            Forms{"heading-2>heading-3 About the bridge"});
}

TEST(Forms, OfSentencesThatChangedPlacesAreToldOneByOne) {
  EXPECT_EQ(formsOf("<i>The council approved a bridge.</i> <i>Farmers brought cheese to town.</i>",
                    "Farmers brought cheese to town. The council approved a bridge."),
            (Forms{"italic>plain Farmers brought cheese to town.",
                   "italic>plain The council approved a bridge."}));
}

TEST(Forms, OfAListTellMarkers) {
  Input before = inputOf("Buy milk\nSell eggs");
  Input after = before;
  before.blocks[0].marker = "1.";
  before.blocks[1].marker = "2.";
  after.blocks[1].marker = "1.";
  EXPECT_EQ(formsOf(before, after), (Forms{"marker>plain Buy milk", "marker>marker Sell eggs"}));
}

TEST(Forms, ATypedMarkerIsText) {
  Input before = inputOf("Buy milk\nSell eggs");
  before.blocks[0].marker = "1.";
  before.blocks[1].marker = "2.";
  EXPECT_EQ(formsOf(before, inputOf("1. Buy milk\n2. Sell eggs")), Forms{});
}

TEST(Forms, AFootnoteMayBecomeAParagraph) {
  Input before = inputOf("Cars cross it.\nBuses excluded.");
  before.blocks[0].notes.push_back({{4, 4}, 1});
  before.blocks[1].note = 1;
  EXPECT_EQ(formsOf(before, inputOf("Cars cross it.\nBuses excluded.")),
            Forms{"note>plain Buses excluded."});
}

}  // namespace
}  // namespace stet::testing

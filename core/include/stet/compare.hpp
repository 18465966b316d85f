// The one entry of the engine: two versions of an article in, what changed out. article.hpp and
// options.hpp describe what goes in, comparison.hpp what comes out.
//
// Errors: there are none to handle. Every text has an answer, and nothing throws. Blocks that a
// caller sets by hand are not checked; `Input::isWellFormed` does that.
//
// Memory: where an allocation fails, the handler of std::set_new_handler is called, as by any
// operator new. Without one std::bad_alloc ends the program: the engine is built without exceptions
// and cleans up after none, so do not catch it and go on. A program that must survive texts of any
// size compares in a process of its own.
//
// Threads: `compare` and `history` may run on any number of threads at once, over the same inputs
// too. A `Session`, like any other object, belongs to one thread at a time. Nothing is shared but
// tables of words, which the first that needs them unpacks while the others wait.
#pragma once

#include <memory>
#include <string_view>

#include "stet/article.hpp"
#include "stet/comparison.hpp"
#include "stet/options.hpp"

namespace stet {

/// Compares two versions of an article.
///
/// Plain text is divided into blocks at its lines. Lone surrogates, which strings of JavaScript
/// may hold, stand for themselves where they are encoded as other code points are (WTF-8). Other
/// bytes that are not UTF-8 read as U+FFFD, one for each maximal subpart of an ill-formed sequence
/// (Unicode 15.0, section 3.9). All ranges of the result count bytes.
///
/// The same input gives the same result on every machine. Swapping the two versions, with both ends
/// of each pin and break, swaps the result; ARCHITECTURE.md lists the exceptions. Where the swapped
/// input equals the input, as with a text and itself, the result is simply the same.
///
/// Time and memory are near linear in the length of the texts: O(n log n) in tokens, and at most
/// `options.budget` steps of in-order alignment. The result views no text and outlives its inputs.
[[nodiscard]] Comparison compare(const Input& before, const Input& after,
                                 const Options& options = {});

/// \cond
namespace text {
class Divisions;
}
/// \endcond

/// Compares texts that have much in common with those before them, such as the versions of a story
/// or one that is being typed: a paragraph that it met is not divided again. What it answers is
/// what the function `compare` answers, byte for byte. It keeps no more than a few times the texts
/// at hand.
class Session {
 public:
  Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;
  ~Session();

  /// As the function of this name.
  [[nodiscard]] Comparison compare(const Input& before, const Input& after,
                                   const Options& options = {});

 private:
  std::unique_ptr<text::Divisions> divisions_;
};

/// Turns every text range of a comparison from UTF-8 bytes into UTF-16 code units, in which
/// JavaScript counts. The texts are those that were compared. A range that would split a character
/// cannot occur. Call it once. O(text + result).
void toUtf16(Comparison& comparison, std::string_view before, std::string_view after);

/// Turns the ranges of an input's hrefs, marks and notes, which count in their blocks, from UTF-16
/// code units into bytes. What lies past the end of a block becomes its end. O(text).
void inputFromUtf16(Input& input);

/// The same for the pins and breaks of options, which count in the whole texts. O(texts).
void passagesFromUtf16(Options& options, std::string_view before, std::string_view after);

}  // namespace stet

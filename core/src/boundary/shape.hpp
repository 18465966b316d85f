// What the published results look like: the names and the order of their parts, stated once.
// json.cpp writes them as objects and flat.cpp as columns; a field added here appears in both.
#pragma once

#include <cstdint>
#include <string_view>
#include <tuple>

#include "stet/comparison.hpp"
#include "stet/history.hpp"

namespace stet::shape {

inline constexpr int schemaVersion = 2;
inline constexpr int historySchemaVersion = 1;

/// A number, a flag, an enumeration or a range, as it stands in the row.
template <class Owner, class Value>
struct Plain {
  std::string_view name;
  Value Owner::*member;
};
template <class Owner, class Value>
Plain(std::string_view, Value Owner::*) -> Plain<Owner, Value>;

/// A number that `none` leaves out.
template <class Owner>
struct Optional {
  std::string_view name;
  std::uint32_t Owner::*member;
};
template <class Owner>
Optional(std::string_view, std::uint32_t Owner::*) -> Optional<Owner>;

/// Indices in the result's members.
template <class Owner>
struct Indices {
  std::string_view name;
  Range Owner::*member;
};
template <class Owner>
Indices(std::string_view, Range Owner::*) -> Indices<Owner>;

/// Rows of another table, which the result's pool of them holds.
template <class Item, class Owner>
struct RowsOf {
  std::string_view name;
  Range Owner::*member;
};
template <class Item, class Owner>
constexpr RowsOf<Item, Owner> rowsOf(std::string_view name, Range Owner::*member) {
  return {name, member};
}

/// The fields of a row type, in their published order.
template <class Owner>
inline constexpr std::tuple<> fields{};

template <>
inline constexpr std::tuple fields<Block>{Plain{"range", &Block::range},
                                          Plain{"role", &Block::role},
                                          Plain{"sentences", &Block::sentences}};

template <>
inline constexpr std::tuple fields<Link>{Indices{"before", &Link::before},
                                         Indices{"after", &Link::after},
                                         Plain{"relation", &Link::relation},
                                         Plain{"moved", &Link::moved},
                                         Plain{"similarity", &Link::similarity},
                                         Plain{"exact", &Link::exact},
                                         Plain{"row", &Link::row}};

template <>
inline constexpr std::tuple fields<Edit>{
    Plain{"op", &Edit::op}, Plain{"nature", &Edit::nature}, Plain{"before", &Edit::before},
    Plain{"after", &Edit::after}, rowsOf<Letters>("letters", &Edit::letters)};

template <>
inline constexpr std::tuple fields<Letters>{Plain{"before", &Letters::before},
                                            Plain{"after", &Letters::after}};

template <>
inline constexpr std::tuple fields<SentenceLink>{
    Indices{"before", &SentenceLink::before},       Indices{"after", &SentenceLink::after},
    Plain{"relation", &SentenceLink::relation},     Plain{"moved", &SentenceLink::moved},
    Plain{"similarity", &SentenceLink::similarity}, rowsOf<Edit>("edits", &SentenceLink::edits)};

template <>
inline constexpr std::tuple fields<Row>{Indices{"before", &Row::before},
                                        Indices{"after", &Row::after}, Plain{"link", &Row::link},
                                        Optional{"other", &Row::other}};

template <>
inline constexpr std::tuple fields<Move>{Plain{"before", &Move::before},
                                         Plain{"after", &Move::after}};

template <>
inline constexpr std::tuple fields<Finding>{Plain{"kind", &Finding::kind},
                                            Plain{"severity", &Finding::severity},
                                            Plain{"before", &Finding::before},
                                            Plain{"after", &Finding::after},
                                            Plain{"wholeBefore", &Finding::wholeBefore},
                                            Plain{"wholeAfter", &Finding::wholeAfter},
                                            Plain{"speakerBefore", &Finding::speakerBefore},
                                            Plain{"speakerAfter", &Finding::speakerAfter},
                                            Optional{"link", &Finding::link},
                                            Optional{"sentenceLink", &Finding::sentenceLink}};

template <>
inline constexpr std::tuple fields<Summary>{
    Plain{"verdict", &Summary::verdict}, Plain{"fresh", &Summary::fresh},
    Plain{"alerts", &Summary::alerts},   Plain{"checks", &Summary::checks},
    Plain{"notes", &Summary::notes},     Plain{"allKinds", &Summary::allKinds}};

template <>
inline constexpr std::tuple fields<Stats>{Plain{"wordsBefore", &Stats::wordsBefore},
                                          Plain{"wordsAfter", &Stats::wordsAfter},
                                          Plain{"wordsAdded", &Stats::wordsAdded},
                                          Plain{"wordsRemoved", &Stats::wordsRemoved},
                                          Plain{"wordsMoved", &Stats::wordsMoved},
                                          Plain{"unchanged", &Stats::unchanged},
                                          Plain{"edited", &Stats::edited},
                                          Plain{"rewritten", &Stats::rewritten},
                                          Plain{"split", &Stats::split},
                                          Plain{"merged", &Stats::merged},
                                          Plain{"regrouped", &Stats::regrouped},
                                          Plain{"added", &Stats::added},
                                          Plain{"removed", &Stats::removed},
                                          Plain{"moved", &Stats::moved},
                                          Plain{"movedSentences", &Stats::movedSentences}};

template <>
inline constexpr std::tuple fields<Origin>{
    Plain{"range", &Origin::range}, Plain{"born", &Origin::born}, Plain{"source", &Origin::source},
    Optional{"returned", &Origin::returned}};

template <>
inline constexpr std::tuple fields<Version>{
    Optional{"follows", &Version::follows}, Optional{"step", &Version::step},
    Plain{"apart", &Version::apart}, rowsOf<Origin>("origins", &Version::origins)};

template <>
inline constexpr std::tuple fields<ThreadStep>{
    Plain{"version", &ThreadStep::version},   Indices{"sentences", &ThreadStep::sentences},
    Plain{"relation", &ThreadStep::relation}, Plain{"moved", &ThreadStep::moved},
    Optional{"link", &ThreadStep::link},      Optional{"returns", &ThreadStep::returns}};

template <>
inline constexpr std::tuple fields<Thread>{Plain{"born", &Thread::born},
                                           Optional{"gone", &Thread::gone},
                                           Optional{"returned", &Thread::returned},
                                           Optional{"splitFrom", &Thread::splitFrom},
                                           Optional{"mergedInto", &Thread::mergedInto},
                                           rowsOf<ThreadStep>("steps", &Thread::steps)};

template <>
inline constexpr std::tuple fields<Place>{Plain{"version", &Place::version},
                                          Plain{"range", &Place::range}};

template <>
inline constexpr std::tuple fields<HistoryFinding>{
    Plain{"kind", &HistoryFinding::kind}, Plain{"severity", &HistoryFinding::severity},
    rowsOf<Place>("places", &HistoryFinding::places), Optional{"thread", &HistoryFinding::thread}};

/// Hands the whole result to a writer, part by part: `value(name, plain)`, `object(name, row)`,
/// `table(name, rows)` and `side(name, side)`.
template <class Writer>
void describe(const Comparison& comparison, Writer&& writer) {
  writer.value("schema", schemaVersion);
  writer.value("exact", comparison.exact);
  writer.side("before", comparison.before);
  writer.side("after", comparison.after);
  writer.table("links", comparison.links);
  writer.table("sentenceLinks", comparison.sentenceLinks);
  writer.table("rows", comparison.rows);
  writer.table("moves", comparison.moves);
  writer.table("findings", comparison.findings);
  writer.object("summary", comparison.summary);
  writer.object("stats", comparison.stats);
}

/// The same of a history. Its steps, which are whole results, come last and are the writer's to
/// add.
template <class Writer>
void describe(const History& history, Writer&& writer) {
  writer.value("schema", historySchemaVersion);
  writer.table("versions", history.versions);
  writer.table("threads", history.threads);
  writer.table("findings", history.findings);
}

}  // namespace stet::shape

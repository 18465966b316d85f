#include "segment/segment.hpp"

#include <algorithm>
#include <cstddef>

#include "base/bytes.hpp"
#include "base/ids.hpp"
#include "segment/divisions.hpp"
#include "segment/layout.hpp"
#include "segment/markup.hpp"
#include "segment/sentences.hpp"
#include "segment/tokens.hpp"
#include "stet/list.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t narrow(std::size_t value) noexcept {
  return static_cast<std::uint32_t>(value);
}

// English prose has 5.4, dialogue less. Memory that is reserved in vain costs nothing: the system
// provides it when it is first written to.
constexpr std::size_t kBytesPerToken = 4;

// The blocks of both articles by their texts.
class KnownBlocks {
 public:
  // The number of the first block with an equal text, or `number` where this is the first.
  std::uint32_t firstEqual(std::string_view text, std::uint32_t number) {
    const std::uint32_t id = ids_.ofHash(
        hashOf(text), [&](std::uint32_t each) { return isSame(known_[each].text, text); });
    if (id == known_.size()) known_.push_back({text, number});
    return known_[id].number;
  }

 private:
  struct Known {
    std::string_view text;
    std::uint32_t number;
  };

  Ids ids_;
  List<Known> known_;
};

// Divides one article from its beginning to its end.
class Segmenter {
 public:
  Segmenter(const Layout& layout, MarkerForms& forms, const Language& language,
            Vocabulary& vocabulary, const Article* other, Divisions* divisions, Article& article)
      : article_(article),
        forms_(forms),
        language_(language),
        vocabulary_(vocabulary),
        other_(other),
        divisions_(divisions) {
    article_.text = layout.text;
    article_.tokens.reserve(layout.text.size() / kBytesPerToken);
    for (std::uint32_t block = 0; block < firstNumber(); ++block) {
      if (other->firstEqual[block] == block) known_.firstEqual(textOf(*other, block), block);
    }
  }

  // A block of the input.
  void addGiven(const BlockInput& block, const LaidOut& laidOut) {
    openBlock();
    const std::size_t end = laidOut.end;
    const std::size_t count = block.sentences.size();
    for (std::size_t s = 0; s < count; ++s) {
      const std::size_t textEnd = block.sentences[s].end;
      addSentence(textEnd, s + 1 < count ? block.sentences[s + 1].begin : end);
    }
    if (count == 0) addText(laidOut.textEnd, end, laidOut.lineBreaks);
    closeBlock();
    if (block.role) article_.blocks.back().role = *block.role;
  }

  // A block of plain text.
  void addLines(const LaidOut& block) {
    openBlock();
    addText(block.textEnd, block.end, block.lineBreaks);
    closeBlock();
  }

 private:
  // Of this article's blocks, in the count through both.
  [[nodiscard]] std::uint32_t firstNumber() const noexcept {
    return other_ == nullptr ? 0 : narrow(other_->blocks.size());
  }

  void openBlock() {
    article_.blocks.push_back(
        {{narrow(at_), narrow(at_)}, Role::body, {sentenceCount(), sentenceCount()}});
    article_.firstEqual.push_back(none);
  }

  void closeBlock() {
    Block& block = article_.blocks.back();
    block.range.end = narrow(at_);
    block.sentences.end = sentenceCount();
    article_.blockOf.resize(sentenceCount(), narrow(article_.blocks.size() - 1));
  }

  // Adds the text up to `textEnd`, and white space from there to `end`, as sentences that are yet
  // to be found.
  void addText(std::size_t textEnd, std::size_t end, LineBreaks lineBreaks) {
    const std::size_t begin = at_;
    if (lineBreaks == LineBreaks::endSentences && addRepeated(textEnd, end)) return;
    // Another comparison may divide an equal text otherwise where its neighbours have a say:
    // wrapped lines, and markers that count on from those above. Such blocks are not remembered.
    const bool lasts = divisions_ != nullptr && lineBreaks == LineBreaks::endSentences &&
                       article_.firstEqual.back() != none;
    if (lasts && addKnown(textEnd, end)) return;
    const std::uint32_t firstToken = addTokens(textEnd, end);
    if (firstToken == tokenCount()) {
      article_.sentences.push_back({{narrow(begin), narrow(end)}, {firstToken, firstToken}});
    } else {
      appendSentences(article_, firstToken, narrow(end), lineBreaks, language_, vocabulary_);
    }
    if (lasts && plain_) remember(begin, textEnd, firstToken);
  }

  // The division of an equal text that another comparison met.
  bool addKnown(std::size_t textEnd, std::size_t end) {
    const auto begin = narrow(at_);
    const std::uint32_t firstToken = tokenCount();
    const Divisions::Division known =
        divisions_->find(article_.text.substr(begin, textEnd - begin), language_);
    if (known.parts.empty()) return false;
    for (const Divisions::Part& part : known.parts) {
      Token token{begin + part.begin, begin + part.textEnd, 0,
                  static_cast<std::uint32_t>(part.kind)};
      vocabulary_.intern(article_.text, token);
      article_.tokens.push_back(token);
    }
    for (const Sentence& sentence : known.sentences) {
      article_.sentences.push_back(
          {{begin + sentence.range.begin, begin + sentence.range.end},
           {firstToken + sentence.tokens.begin, firstToken + sentence.tokens.end}});
    }
    article_.sentences.back().range.end = narrow(end);
    at_ = end;
    return true;
  }

  void remember(std::size_t begin, std::size_t textEnd, std::uint32_t firstToken) {
    const auto shift = narrow(begin);
    List<Divisions::Part> parts;
    for (std::uint32_t t = firstToken; t < tokenCount(); ++t) {
      const Token& token = article_.tokens[t];
      parts.push_back({token.begin - shift, token.textEnd - shift, kinds_[t - firstToken]});
    }
    List<Sentence> sentences;
    const std::uint32_t first = article_.blocks.back().sentences.begin;
    for (std::uint32_t s = first; s < sentenceCount(); ++s) {
      const auto [range, tokens] = article_.sentences[s];
      sentences.push_back({{range.begin - shift, range.end - shift},
                           {tokens.begin - firstToken, tokens.end - firstToken}});
    }
    divisions_->add(article_.text.substr(begin, textEnd - begin), parts, sentences);
  }

  void addSentence(std::size_t textEnd, std::size_t end) {
    const std::size_t begin = at_;
    const std::uint32_t firstToken = addTokens(textEnd, end);
    article_.sentences.push_back({{narrow(begin), narrow(end)}, {firstToken, tokenCount()}});
  }

  // A block's text without the white space at its end.
  static std::string_view textOf(const Article& article, std::uint32_t block) {
    const std::uint32_t begin = article.blocks[block].range.begin;
    const std::uint32_t last =
        article.sentences[article.blocks[block].sentences.end - 1].tokens.end;
    return article.text.substr(begin, article.tokens[last - 1].textEnd - begin);
  }

  // Copies the division of an equal text, if there was one.
  bool addRepeated(std::size_t textEnd, std::size_t end) {
    if (skipSpace(article_.text.substr(0, textEnd), at_) > at_ || textEnd == at_) return false;
    const std::uint32_t number = firstNumber() + narrow(article_.blocks.size() - 1);
    const std::uint32_t first = known_.firstEqual(article_.text.substr(at_, textEnd - at_), number);
    article_.firstEqual.back() = first;
    if (first == number) return false;
    if (first < firstNumber()) {
      copy(*other_, first, end);
    } else {
      copy(article_, first - firstNumber(), end);
    }
    return true;
  }

  void copy(const Article& from, std::uint32_t block, std::size_t end) {
    const std::uint32_t shift = narrow(at_) - from.blocks[block].range.begin;  // May wrap around.
    const Range sentences = from.blocks[block].sentences;
    const Range tokens = {from.sentences[sentences.begin].tokens.begin,
                          from.sentences[sentences.end - 1].tokens.end};
    // Repeated blocks are most of some texts: their tokens are copied as bytes. `from` may be this
    // article, so that room is made first.
    const std::uint32_t firstToken = tokenCount();
    article_.tokens.reserve(firstToken + tokens.size());
    article_.tokens.append(std::span(from.tokens).subspan(tokens.begin, tokens.size()));
    for (Token& token : std::span(article_.tokens).subspan(firstToken)) {
      token.begin += shift;
      token.textEnd += shift;
    }
    const std::uint32_t tokenShift = firstToken - tokens.begin;
    for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
      const Sentence sentence = from.sentences[s];
      article_.sentences.push_back(
          {{sentence.range.begin + shift, sentence.range.end + shift},
           {sentence.tokens.begin + tokenShift, sentence.tokens.end + tokenShift}});
    }
    article_.sentences.back().range.end = narrow(end);
    at_ = end;
  }

  [[nodiscard]] std::uint32_t sentenceCount() const noexcept {
    return narrow(article_.sentences.size());
  }
  [[nodiscard]] std::uint32_t tokenCount() const noexcept { return narrow(article_.tokens.size()); }

  // Tokens of the text up to `textEnd`; the last takes the white space up to `end`. Returns the
  // first.
  std::uint32_t addTokens(std::size_t textEnd, std::size_t end) {
    const std::uint32_t firstToken = tokenCount();
    const bool opens = at_ == article_.blocks.back().range.begin;
    const std::string_view text = article_.text.substr(0, textEnd);
    const std::size_t first = opens ? wordsBegin(text, at_) : skipSpace(text, at_);
    if (first > at_ || (first == textEnd && end > textEnd)) addToken(at_, TokenKind::space);
    at_ = first;
    plain_ = true;
    kinds_.clear();
    if (opens) addOpening(text);
    marks_.clear();
    while (at_ < textEnd) {
      const TokenSpan token = nextToken(text, at_);
      if (token.kind == TokenKind::punctuation && mayEmphasise(text[at_]))
        marks_.push_back(tokenCount());
      addToken(token.textEnd, token.kind);
      at_ = token.end;
    }
    plain_ = plain_ && marks_.empty();
    if (!marks_.empty()) pairEmphasis(article_, vocabulary_, marks_);
    at_ = end;
    return firstToken;
  }

  // The markup that a block begins with: the marks of a heading, the marker of an item.
  void addOpening(std::string_view text) {
    if (const std::size_t heading = headingEnd(text.substr(at_)); heading != 0)
      addMarkup(text, at_ + heading, Markup::heading);
    const Marker marker = markerOf(text.substr(at_), language_);
    plain_ = at_ == article_.blocks.back().range.begin && marker.end == 0;
    if (forms_.isMarker(marker)) addMarkup(text, at_ + marker.end, Markup::marker);
  }

  void addMarkup(std::string_view text, std::size_t textEnd, Markup markup) {
    Token token{narrow(at_), narrow(textEnd), 0, 0};
    vocabulary_.intern(text.substr(at_, textEnd - at_), markup, token);
    article_.tokens.push_back(token);
    at_ = skipSpace(text, textEnd);
  }

  void addToken(std::size_t textEnd, TokenKind kind) {
    Token token{narrow(at_), narrow(textEnd), 0, static_cast<std::uint32_t>(kind)};
    if (divisions_ != nullptr) kinds_.push_back(kind);
    vocabulary_.intern(article_.text, token);
    article_.tokens.push_back(token);
  }

  Article& article_;
  MarkerForms& forms_;
  const Language& language_;
  Vocabulary& vocabulary_;
  const Article* other_;
  Divisions* divisions_;
  KnownBlocks known_;
  List<std::uint32_t> marks_;  // Of the text that is being divided: what may emphasise.
  List<TokenKind> kinds_;      // Likewise: of its tokens, where divisions are remembered.
  bool plain_ = true;          // Likewise: whether its own text alone says how it is divided.
  std::size_t at_ = 0;
};

}  // namespace

Range Article::wordsOf(std::uint32_t block) const noexcept {
  const Range own = tokensOf(block);
  if (own.empty()) return {};
  return {tokens[own.begin].begin, tokens[own.end - 1].textEnd};
}

std::uint32_t Article::blockOfToken(std::uint32_t token) const noexcept {
  const auto sentence =
      std::partition_point(sentences.begin(), sentences.end(),
                           [&](const Sentence& each) { return each.tokens.end <= token; });
  return blockOf[static_cast<std::size_t>(sentence - sentences.begin())];
}

bool Article::isBelowByline(std::uint32_t block) const noexcept {
  return std::any_of(blocks.begin(), blocks.begin() + block, [](const Block& above) {
    return above.role == Role::byline || above.role == Role::timestamp;
  });
}

Article segment(const Layout& layout, MarkerForms& forms, const Language& language,
                Vocabulary& vocabulary, const Article* other, Divisions* divisions) {
  Article article;
  Segmenter segmenter(layout, forms, language, vocabulary, other, divisions, article);
  for (std::size_t b = 0; b < layout.blocks.size(); ++b) {
    if (layout.given == nullptr) {
      segmenter.addLines(layout.blocks[b]);
    } else {
      segmenter.addGiven((*layout.given)[b], layout.blocks[b]);
    }
  }
  return article;
}

Article segment(std::string_view text, const Language& language, Vocabulary& vocabulary,
                const Article* other, const std::vector<BlockInput>& given) {
  const Layout layout = layoutOf(text, given, language);
  MarkerForms forms;
  readMarkers(layout, language, forms);
  return segment(layout, forms, language, vocabulary, other);
}

}  // namespace stet::text

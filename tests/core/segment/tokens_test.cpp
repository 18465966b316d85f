#include "segment/tokens.hpp"

#include "support/divided.hpp"

namespace stet::text {
namespace {

struct TokenCase {
  const char* text;
  const char* tokens;
};

class Tokens : public testing::TestWithParam<TokenCase> {};

TEST_P(Tokens, AreWhole) { EXPECT_EQ(divided(GetParam().text), GetParam().tokens); }

INSTANTIATE_TEST_SUITE_P(
    Words, Tokens,
    testing::Values(TokenCase{"It’s Li's dogs' 'quote'", "It’s Li's dogs ' ' quote '"},
                    TokenCase{"re-elected US-China US–China", "re-elected US-China US–China"},
                    TokenCase{"word - word word—word -- end-", "word - word word — word -- end -"},
                    TokenCase{"mother-in-law's AT&T R & D", "mother-in-law's AT&T R & D"},
                    TokenCase{"U.S. U.S.-based e.g. p.m. U.S...",
                              "U.S. U.S.-based e.g. p.m. U.S ..."},
                    TokenCase{"COVID-19 G20 F-16", "COVID-19 G20 F-16"},
                    TokenCase{"re\u00ADelected a\u200Db", "re\u00ADelected a\u200Db"},
                    TokenCase{"either/or (see)", "either / or ( see )"},
                    TokenCase{"l’homme Straße Ελλάδα мир שלום", "l’homme Straße Ελλάδα мир שלום"}));

INSTANTIATE_TEST_SUITE_P(
    Figures, Tokens,
    testing::Values(TokenCase{"18.1 1,250,000 1.250,5 3½ ½",
                              "<18.1> <1,250,000> <1.250,5> <3½> <½>"},
                    TokenCase{"$18.1 US$5m €5 5€ £3bn", "<$18.1> <US$5m> <€5> <5€> <£3bn>"},
                    TokenCase{"18% 18.5‰ 20°C 5%-10%", "<18%> <18.5‰> <20°C> <5%-10%>"},
                    TokenCase{"18th 1990s 10pm 8.03K", "<18th> <1990s> <10pm> <8.03K>"},
                    TokenCase{"-5 (−5) .5 -$1.50 a-5 2-1", "<-5> ( <−5> ) <.5> <-$1.50> a-5 <2-1>"},
                    TokenCase{"2013-04-10 10:55 24/7 10–15", "<2013-04-10> <10:55> <24/7> <10–15>"},
                    TokenCase{"1\u00A0250\u00A0000 5\u202F000 18\u202F%",
                              "<1\u00A0250\u00A0000> <5\u202F000> <18> %"},
                    TokenCase{"12 000, 1 250 000 €10 000,50 5 000–10 000",
                              "<12 000> , <1 250 000> <€10 000,50> <5 000–10 000>"},
                    TokenCase{"2019 300 1\u00A02500 020 794 G20 000 1.5 000",
                              "<2019> <300> <1> <2500> <020> <794> G20 <000> <1.5> <000>"},
                    TokenCase{"555 123 4567", "<555> <123> <4567>"},
                    TokenCase{"30-year-old $5-a-day", "30-year-old <$5-a-day>"},
                    TokenCase{"In 2013. At 5, 6", "In <2013> . ¦ At <5> , <6>"}));

INSTANTIATE_TEST_SUITE_P(
    Marks, Tokens,
    testing::Values(TokenCase{"“Yes”, he said...", "“ Yes ” , he said ..."},
                    TokenCase{"a…. ——b a—", "a …. —— b a —"},
                    TokenCase{"👨‍👩‍👧 🇩🇪🇫🇷 1️⃣ ❤️",
                              "👨‍👩‍👧 🇩🇪 🇫🇷 <1️⃣> ❤️"},
                    TokenCase{"See https://a.org/x?Y=(z)_1. Then",
                              "See https://a.org/x?Y=(z)_1 . ¦ Then"},
                    TokenCase{"(www.a.org), a.b+c@d.co.uk.", "( www.a.org ) , a.b+c@d.co.uk ."},
                    TokenCase{"(Www.a.org/b), a.org/b. km/h 见https://a.org/b，中",
                              "( Www.a.org/b ) , a.org/b . km / h 见 https://a.org/b ， 中"},
                    TokenCase{"b://中 9:a 9, 2-a/", "b:// 中 <9> : a <9> , 2-a /"},
                    TokenCase{"a@b @c me@here", "a @ b @ c me @ here"}));

INSTANTIATE_TEST_SUITE_P(Unspaced, Tokens,
                         testing::Values(TokenCase{"分享按钮0", "分 享 按 钮 <0>"},
                                         TokenCase{"カード", "カ ー ド"}, TokenCase{"ก็ดี", "ก็ ดี"},
                                         TokenCase{"Web版", "Web 版"},
                                         TokenCase{"한국어 말", "한국어 말"}));

TEST(Tokens, TakeTheWhiteSpaceAfterThem) {
  const TokenSpan token = nextToken("one \u00A0\u200B\n two", 0);
  EXPECT_EQ(token.textEnd, 3u);
  EXPECT_EQ(token.end, 11u);
}

TEST(Tokens, LeaveASpaceThatCarriesAMark) { EXPECT_EQ(divided("a \u0301b"), "a  \u0301 b"); }

TEST(Tokens, ReadInvalidBytesAsMarks) {
  EXPECT_EQ(divided("a\xE4\xB8 b\xFF"), "a \xE4\xB8 b \xFF");
}

}  // namespace
}  // namespace stet::text

// What only says how words are set or counted: markers of items, marks of emphasis and headings.
#include "support/divided.hpp"

namespace stet::text {
namespace {

TEST(Markers, OpenItems) {
  EXPECT_EQ(divided("1. Boots"), "{1.} Boots");
  EXPECT_EQ(divided("12) Boots"), "{12)} Boots");
  EXPECT_EQ(divided("(a) provide tools;"), "{(a)} provide tools ;");
  EXPECT_EQ(divided("b. train the staff"), "{b.} train the staff");
  EXPECT_EQ(divided("(iv) keep records."), "{(iv)} keep records .");
  EXPECT_EQ(divided("[1] The minutes."), "{[1]} The minutes .");
  EXPECT_EQ(divided("- Boots\n• A coat\n* Water"), "{-} Boots ¶ {•} A coat ¶ {*} Water");
  EXPECT_EQ(divided("一、开会\n（二）讨论\n3、表决\n①散会", "zh"),
            "{一、} 开 会 ¶ {（二）} 讨 论 ¶ {3、} 表 决 ¶ {①} 散 会");
  EXPECT_EQ(divided("а) сапоги", "ru"), "{а)} сапоги");
}

TEST(Markers, AreSomethingElseUnlessTheyCount) {
  EXPECT_EQ(divided("A. Berg won."), "A . Berg won .");
  EXPECT_EQ(divided("A. Berg won.\nB. Lind lost."), "{A.} Berg won . ¶ {B.} Lind lost .");
  EXPECT_EQ(divided("Step 1: Dig."), "Step <1> : Dig .");
  EXPECT_EQ(divided("Step 1: Dig.\nThen wait.\nStep 2: Sow."),
            "{Step 1:} Dig . ¶ Then wait . ¶ {Step 2:} Sow .");
  EXPECT_EQ(divided("#1 Boots\n#2 A coat"), "{#1} Boots ¶ {#2} A coat");
  EXPECT_EQ(divided("1.1 Scope\n1.2 Terms"), "{1.1} Scope ¶ {1.2} Terms");
  EXPECT_EQ(divided("1.1 million came.\n1.2 million left."),
            "<1.1> million came . ¶ <1.2> million left .");
  EXPECT_EQ(divided("1. FC Köln gewinnt", "de"), "<1> . FC Köln gewinnt");
  EXPECT_EQ(divided("1. Stiefel\n2. Mantel", "de"), "{1.} Stiefel ¶ {2.} Mantel");
  EXPECT_EQ(divided("3. Mai: Konzert\n4. Mai: Lesung", "de"),
            "<3> . Mai : Konzert ¶ <4> . Mai : Lesung");
}

TEST(Markers, MayNameWhatTheyCount) {
  EXPECT_EQ(divided("Schritt 1: Graben.\nSchritt 2: Säen.", "de"),
            "{Schritt 1:} Graben . ¶ {Schritt 2:} Säen .");
  EXPECT_EQ(divided("Étape 1 : creuser\nÉtape\u00A02\u202F: semer", "fr"),
            "{Étape 1 :} creuser ¶ {Étape\u00A02\u202F:} semer");
  EXPECT_EQ(divided("Paso 1: cavar\nPaso 2: sembrar", "es"), "{Paso 1:} cavar ¶ {Paso 2:} sembrar");
  EXPECT_EQ(divided("Шаг 1: рыть\nШаг 2: сеять", "ru"), "{Шаг 1:} рыть ¶ {Шаг 2:} сеять");
  EXPECT_EQ(divided("الخطوة ١: احفر\nالخطوة ٢: ازرع", "ar"), "{الخطوة ١:} احفر ¶ {الخطوة ٢:} ازرع");
  EXPECT_EQ(divided("第1步：挖土\n第2步：播种", "zh"), "{第1步：} 挖 土 ¶ {第2步：} 播 种");
  EXPECT_EQ(divided("第一步:挖土\n第二步:播种", "zh"), "{第一步:} 挖 土 ¶ {第二步:} 播 种");
  EXPECT_EQ(divided("手順１：掘る\n手順２：まく", "ja"), "{手順１：} 掘 る ¶ {手順２：} ま く");
  EXPECT_EQ(divided("第1步：挖土", "zh"), "第 <1> 步 ： 挖 土");
  EXPECT_EQ(divided("Résultat : 2\nRésultat : 3", "fr"), "Résultat : <2> ¶ Résultat : <3>");
}

TEST(Markers, AreNoFiguresAndNoSpeech) {
  EXPECT_EQ(divided("2013. It was cold."), "<2013> . It was cold .");
  EXPECT_EQ(divided("1.5 million"), "<1.5> million");
  EXPECT_EQ(divided("– Bonjour !", "fr"), "– Bonjour !");
  EXPECT_EQ(divided("½ cup"), "<½> cup");
  EXPECT_EQ(divided("* * *"), "* * *");
}

TEST(Emphasis, StandsAroundWords) {
  EXPECT_EQ(divided("The _Mary Rose_ sank."), "The {_} Mary Rose {_} sank .");
  EXPECT_EQ(divided("**5 million** came"), "{**} <5> million {**} came");
  EXPECT_EQ(divided("`so` ~~it~~ __is__"), "{`} so {`} {~~} it {~~} {__} is {__}");
  EXPECT_EQ(divided("*one _two_ three*"), "{*} one {_} two {_} three {*}");
  EXPECT_EQ(divided("**He left.** Then she"), "{**} He left . {**} ¦ Then she");
  EXPECT_EQ(divided("See our [full guide](https://example.org/a_b)."),
            "See our {[} full guide {](https://example.org/a_b)} .");
}

TEST(Emphasis, HasItsOtherMark) {
  EXPECT_EQ(divided("a footnote* here"), "a footnote * here");
  EXPECT_EQ(divided("5 * 3 * 2"), "<5> * <3> * <2>");
  EXPECT_EQ(divided("f*ck and sh*t"), "f * ck and sh * t");
  EXPECT_EQ(divided("snake_case _x"), "snake_case _ x");
  EXPECT_EQ(divided("[sic] (well)"), "[ sic ] ( well )");
}

TEST(Headings, HaveMarks) {
  EXPECT_EQ(divided("## What comes next?"), "{##} What comes next ?");
  EXPECT_EQ(divided("## 2. Scope"), "{##} {2.} Scope");
  EXPECT_EQ(divided("#stet"), "# stet");
}

}  // namespace
}  // namespace stet::text

// What other comparison tools get wrong inside sentences, as examples in several languages.
#include "support/examples.hpp"

namespace stet::testing {
namespace {

class HardWords : public ::testing::TestWithParam<Example> {};

TEST_P(HardWords, AreMarkedAsWritten) { expectAsWritten(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    ChangesBeginAndEndWithWords, HardWords,
    ::testing::Values(Example{"The minister [opened/opposed] the hearing on [Thursday/Tuesday]."},
                      Example{"Die Ministerin [eröffnete/eröffnet] am Donnerstag in Bremen die "
                              "[Anhörung/Anhörungen]."},
                      Example{"Министр [открыл/открыла] слушания в городском совете "
                              "[четвёртого/четырнадцатого] мая."},
                      Example{"افتتح [الوزير/الوزيران] الجلسة يوم الخميس."},
                      Example{"השר [פתח/פותח] את הדיון ביום חמישי."},
                      Example{"मंत्री ने गुरुवार को [सुनवाई/सुनवाइयां] शुरू की।"}));

INSTANTIATE_TEST_SUITE_P(
    FiguresAreWhole, HardWords,
    ::testing::Values(
        Example{"Unemployment fell to [18.1/18] percent in the spring."},
        Example{"The harbour budget grew from [$1,250,000/$1,350,000] within a year."},
        Example{"Turnout reached [61.5%/61.9%] by the evening."},
        Example{"Die Miete stieg um [1.250,50/1.350,50] Euro im Jahr."},
        Example{"Явка составила [61,5%/61,9%] к вечеру."}, Example{"失业率降至[18.1%/18%]。"},
        Example{"予算は[1,250/1,350]億円に増えた。"}, Example{"ผู้ว่างงานลดลงเหลือ [18.1/18] เปอร์เซ็นต์"},
        Example{"انخفضت البطالة إلى [١٨٫١/١٨] في المئة."},
        Example{"האבטלה ירדה ל־[18.1/18] אחוזים באביב."},
        Example{"बजट [₹1,25,000/₹1,35,000] तक बढ़ा।"},
        // Two figures side by side are two changes.
        Example{"The fire injured [12/14] of [80/90] guests."}));

INSTANTIATE_TEST_SUITE_P(
    FormIsNotSubstance, HardWords,
    ::testing::Values(Example{"[“/\"]We will appeal,[”/\"] the [club’s/club's] lawyer said."},
                      Example{"[It’s/It's] a long way."}));

INSTANTIATE_TEST_SUITE_P(
    CompoundsAreOneWord, HardWords,
    ::testing::Values(Example{"The mayor was [re-elected/reelected] on Sunday."},
                      Example{"A [co-operative/cooperative] bought the shipyard."},
                      Example{"Die [Ost-West-Gespräche/Ostwestgespräche] beginnen im Mai."},
                      Example{"[Вице-премьер/Премьер] посетил завод."}));

INSTANTIATE_TEST_SUITE_P(
    ScriptsWithoutSpaces, HardWords,
    ::testing::Values(Example{"市议会周[一/三]批准了新桥的建设计划。"},
                      Example{"市议会[没有/已经]批准新桥的建设计划。"},
                      Example{"市議会は[月/水]曜日に新しい橋の建設を承認した。"},
                      Example{"市議会は月曜日に新しい橋の建設を[承認/否決]した。"},
                      Example{"สภาเมือง[อนุมัติ/ปฏิเสธ]แผนสร้างสะพานใหม่"}));

INSTANTIATE_TEST_SUITE_P(
    NormalFormsAreOneLetter, HardWords,
    ::testing::Values(Example{"The [caf\u00E9/cafe\u0301] reopened in May."},
                      Example{
                          "Die [B\u00FCrgermeisterin/Bu\u0308rgermeisterin] dankte den Helfern."},
                      Example{"Первый [тролле\u0439бус/тролле\u0438\u0306бус] вышел на линию."},
                      Example{"[\u304C/\u304B\u3099]っこうは[月/火]曜日に始まる。"}));

INSTANTIATE_TEST_SUITE_P(
    EmojiAreNotCut, HardWords,
    ::testing::Values(
        Example{"The team posted [👩‍🚒/👩🏽‍🚒] after the rescue."},
        Example{"Fans waved the [🇸🇪/🇸🇮] flag."},
        Example{"Families 👨‍👩‍👧[👨‍👩‍👧‍👦/] filled the square."}));

INSTANTIATE_TEST_SUITE_P(
    EveryScriptHasWords, HardWords,
    ::testing::Values(Example{"Правительство [одобрило/отклонило] закон о реке."},
                      Example{"สภาอนุมัติ[/งบ]ประมาณใหม่เมื่อวานนี้"},
                      Example{"رفضت المحكمة [الطعن/الالتماس] مساء الأحد."},
                      Example{"בית המשפט [דחה/קיבל] את הערעור אמש."},
                      Example{"अदालत ने रविवार को याचिका [खारिज/स्वीकार] कर दी।"},
                      Example{"Das Gericht [wies/hob] die Klage am Sonntag ab."}));

INSTANTIATE_TEST_SUITE_P(
    QuotationsKeepTheirMarks, HardWords,
    ::testing::Values(
        Example{"“We will [never/not] sell the harbour,” the mayor said."},
        Example{"The mayor said: “We will [never /]sell the harbour.”"},
        Example{"„Wir werden den Hafen [nie/nicht] verkaufen“, sagte die Bürgermeisterin."},
        Example{"«Мы [никогда/пока] не продадим порт», — сказал мэр."},
        Example{"市长说：“我们[绝/暂]不出售港口。”"},
        Example{"市長は「港は[絶対/当面]売らない」と述べた。"},
        Example{"وقال العمدة: «لن نبيع الميناء [أبدا/الآن]»."},
        Example{"”לא נמכור את הנמל [לעולם/השנה],” אמר ראש העיר."},
        Example{"महापौर ने कहा, “हम बंदरगाह [कभी/अभी] नहीं बेचेंगे।”"}));

INSTANTIATE_TEST_SUITE_P(
    PairsStayBalanced, HardWords,
    ::testing::Values(
        Example{"He spoke of [false claims/“baseless accusations”] at the hearing."},
        Example{"He spoke of [“false claims”/baseless accusations] at the hearing."},
        Example{"The yard [(founded in 1911) /]will close in May."},
        Example{"The yard [in Kiel/(near Kiel)] will close in May."},
        Example{"Er sprach von [falschen Behauptungen/„haltlosen Vorwürfen“] im Ausschuss."},
        Example{"Он говорил о [ложных слухах/«грязной кампании»] на слушаниях."},
        Example{"他在听证会上谈到[不实说法/“毫无根据的指控”]。"},
        Example{"彼は公聴会で[虚偽/「根拠のない非難」]に触れた。"}));

}  // namespace
}  // namespace stet::testing

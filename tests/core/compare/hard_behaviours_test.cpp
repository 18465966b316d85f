// What other comparison tools get wrong between sentences and paragraphs, as examples in several
// languages.
#include "support/examples.hpp"

namespace stet::testing {
namespace {

class HardBehaviours : public ::testing::TestWithParam<Example> {};

TEST_P(HardBehaviours, ReadAsWritten) { expectAsWritten(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    RewrittenStaysPaired, HardBehaviours,
    ::testing::Values(
        Example{
            "The ferry to the island will not run this week.\n\n"
            "[Strong winds and waves of four metres were the reason, a spokeswoman said on "
            "Monday./A storm "
            "is to reach the coast tonight, according to the company, and bring waves higher than "
            "four metres.]\n\n"
            "Tickets can be returned at the harbour.",
            "0=0 1!1 2=2"},
        Example{"Die Fähre zur Insel fährt in dieser Woche nicht.\n\n"
                "[Grund seien Sturm und hohe Wellen, sagte eine Sprecherin am Montag./Die Reederei "
                "verwies auf das Wetter: Wellen von vier Metern soll heute Nacht ein Sturm an die "
                "Küste treiben.]\n\n"
                "Fahrkarten können am Hafen zurückgegeben werden.",
                "0=0 1!1 2=2"},
        Example{"Паром на остров на этой неделе ходить не будет.\n\n"
                "[Причиной стали шторм и волны высотой четыре метра, сообщили в "
                "понедельник./Перевозчик "
                "сослался на погоду: ночью на побережье придёт шторм, ожидаются волны выше "
                "пяти метров.]\n\n"
                "Билеты можно вернуть в порту.",
                "0=0 1!1 2=2"},
        Example{"本周开往岛上的渡轮停航。\n\n[发言人周一说，原因是强风和四米高的海浪。/"
                "公司表示，今晚将有暴风雨到达海岸，海浪将超过四米。]\n\n乘客可以在港口退票。",
                "0=0 1!1 2=2"}));

INSTANTIATE_TEST_SUITE_P(
    ParagraphMovedAndEdited, HardBehaviours,
    ::testing::Values(
        Example{"Firefighters saved the old mill on Friday night.\n\n"
                "{1:Mayor Ruth Odell thanked the [forty/fifty] volunteers who carried the "
                "archive out of the building[/ by hand].\n\n}"
                "Smoke was first seen above the river shortly after nine.\n\n"
                "The road to the village stayed closed until the morning.\n\n"
                "{1}"
                "Investigators will look at the roof on Monday.",
                "0=0 3~1^ 1=2 2=3 4=4"},
        Example{"周五晚上，消防队员保住了老磨坊。\n\n{1:市长感谢[四/"
                "五]十名志愿者把档案搬出大楼。\n\n}"
                "九点刚过，有人看到河面上冒烟。\n\n通往村子的道路封闭到早晨。\n\n{1}"
                "调查人员将于周一检查屋顶。",
                "0=0 3~1^ 1=2 2=3 4=4"},
        Example{
            "أنقذ رجال الإطفاء الطاحونة القديمة مساء الجمعة.\n\n{1:شكر رئيس البلدية [أربعين/خمسين] "
            "متطوعا حملوا المحفوظات خارج المبنى.\n\n}شوهد الدخان فوق النهر بعد التاسعة "
            "بقليل.\n\nظل "
            "الطريق إلى القرية مغلقا حتى الصباح.\n\n{1}سيفحص المحققون السقف يوم الاثنين.",
            "0=0 3~1^ 1=2 2=3 4=4"}));

INSTANTIATE_TEST_SUITE_P(
    SentenceMovedBetweenParagraphs, HardBehaviours,
    ::testing::Values(
        Example{"Firefighters from three towns saved the old mill on Friday night. "
                "{1:Mayor Ruth Odell thanked the volunteers[/ on Saturday]. }"
                "A fireman was treated for burns to his hands.\n\n"
                "Smoke was first seen above the river shortly after nine. "
                "{1}"
                "The road to the village stayed closed until the morning.",
                "0~0 1~1"},
        Example{
            "Feuerwehrleute aus drei Orten retteten am Freitag die alte Mühle. {1:Bürgermeisterin "
            "Ruth Odell dankte den Helfern[/ am Samstag]. }Ein Feuerwehrmann wurde mit "
            "Verbrennungen an den Händen behandelt.\n\nRauch war zuerst kurz nach neun über dem "
            "Fluss zu sehen. {1}Die Straße ins Dorf blieb bis zum Morgen gesperrt.",
            "0~0 1~1"},
        Example{
            "消防士が金曜の夜に古い水車小屋を火事から守った。{1:市長は土曜日に[多く/"
            "大勢]のボランティアに感謝した。}"
            "消防士一人が手にやけどを負って病院で治療を受けた。\n\n川の上に煙が見えたのは九時過ぎだ"
            "った。{1}村へ続く道路は朝まで通行止めになった。",
            "0~0 1~1"}));

INSTANTIATE_TEST_SUITE_P(
    SplitWithEdits, HardBehaviours,
    ::testing::Values(
        Example{"The port reopened on Sunday.\n\n"
                "Divers had removed the wreck of a [fishing boat/trawler] from the channel.[ /\n\n]"
                "The first ship to enter carried grain from [Odessa/Constanta].\n\n"
                "More are waiting outside.",
                "0=0 1<1,2 2=3"},
        // The first of three shares little with the whole that the others do not hold.
        Example{"The road follows the coast.\n\n"
                "The destination is Haifa[,/. Haifa is] the third largest city of Israel[, for/. "
                "For] nine days [under heavy fire from the/many] Katyusha rockets of the Shiite "
                "guerrilla Hezbollah[/ have been hitting Haifa].\n\n"
                "The traffic is light.",
                "0=0 1~1 2=2"},
        Example{
            "Порт снова открыли в воскресенье.\n\nВодолазы убрали из канала обломки "
            "[лодки/траулера].[ "
            "/\n\n]Первое судно привезло зерно из [Одессы/Констанцы].\n\nОстальные ждут на рейде.",
            "0=0 1<1,2 2=3"},
        Example{"बंदरगाह रविवार को फिर खुला।\n\nगोताखोरों ने नहर से [नाव/जहाज] का मलबा हटा दिया था।[ "
                "/\n\n]पहला जहाज [ओडेसा/मुंबई] से अनाज लाया।\n\nबाकी जहाज बाहर इंतजार कर रहे हैं।",
                "0=0 1<1,2 2=3"}));

INSTANTIATE_TEST_SUITE_P(
    MergeWithEdits, HardBehaviours,
    ::testing::Values(
        Example{"The port reopened on Sunday.\n\n"
                "Divers had removed the wreck of a [fishing boat/trawler] from the channel.[\n\n/ ]"
                "The first ship to enter carried grain from [Odessa/Constanta].\n\n"
                "More are waiting outside.",
                "0=0 1,2>1 3=2"},
        Example{"הנמל נפתח מחדש ביום ראשון.\n\nצוללנים פינו מהתעלה את שברי [הסירה/הספינה].[\n\n/ "
                "]האונייה הראשונה הביאה תבואה [מאודסה/מקונסטנצה].\n\nאחרות ממתינות בחוץ.",
                "0=0 1,2>1 3=2"},
        Example{"港口周日重新开放。\n\n潜水员已经把[渔/沉]船残骸从航道中移走。[\n\n/"
                "]第一艘进港的船运来了小麦。\n\n其他船只在外面等候。",
                "0=0 1,2>1 3=2"}));

INSTANTIATE_TEST_SUITE_P(
    RepeatedParagraphsStay, HardBehaviours,
    ::testing::Values(
        Example{"The strike at the shipyard enters its third week.\n\nRead more.\n\n"
                "[/A bakery in the old town won the national prize for its rye bread.\n\n][/Read "
                "more.\n\n]"
                "The swimming pool will be closed for repairs until autumn.\n\nRead more.",
                "0=0 1=1 +2 +3 2=4 3=5"},
        Example{
            "Der Streik auf der Werft geht in die dritte Woche.\n\nMehr dazu.\n\n[/Eine Bäckerei "
            "in der Altstadt hat den Preis für das beste Roggenbrot gewonnen.\n\n][/Mehr "
            "dazu.\n\n]Das Freibad bleibt bis Herbst geschlossen.\n\nMehr dazu.",
            "0=0 1=1 +2 +3 2=4 3=5"}));

INSTANTIATE_TEST_SUITE_P(
    SimilarSentenceInsertedWhole, HardBehaviours,
    ::testing::Values(Example{"The northern line will close for repairs in June. "
                              "[/The southern line will close for repairs in August. ]"
                              "Buses will replace the trains."},
                      Example{"Северная линия закроется на ремонт в июне. [/Южная линия "
                              "закроется на ремонт в августе. ]Поезда заменят автобусы."},
                      Example{"北線は六月に工事のため運休する。[/"
                              "南線は八月に工事のため運休する。]列車の代わりにバスが走る。"}));

INSTANTIATE_TEST_SUITE_P(
    UnrelatedTextsShareNothing, HardBehaviours,
    ::testing::Values(
        Example{"[The strike at the shipyard enters its third week. /][Talks broke down on "
                "Monday.\n\n/]"
                "[Workers want an eighth more pay./]"
                "[/Scientists found a rare orchid in a quarry near the border.\n\n]"
                "[/It had last been seen there in 1934.]",
                "-0 -1 +0 +1"},
        Example{
            "[Der Streik auf der Werft geht in die dritte Woche.\n\n/][Die Arbeiter fordern mehr "
            "Lohn./][/In einem Steinbruch an der Grenze wurde eine seltene Orchidee "
            "entdeckt.\n\n][/Zuletzt hatte man sie dort 1934 gesehen.]",
            "-0 -1 +0 +1"},
        Example{"[造船厂的罢工进入第三周。\n\n/][工人要求提高工资。/][/"
                "科学家在边境附近发现一种罕见的兰花。\n\n][/上一次记录是在一九三四年。]",
                "-0 -1 +0 +1"}));

}  // namespace
}  // namespace stet::testing

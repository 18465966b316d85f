// Thai, Lao, Khmer and Burmese: no edit parts a vowel or a final consonant from its syllable.
#include "support/examples.hpp"

namespace stet::testing {
namespace {

class Syllables : public ::testing::TestWithParam<Example> {};

TEST_P(Syllables, StayWhole) { expectAsWritten(GetParam()); }

INSTANTIATE_TEST_SUITE_P(InEdits, Syllables,
                         ::testing::Values(Example{"รัฐบาลจะลดภาษีน้ำมันลง[สอง/สาม]บาทต่อลิตร"},  //
                                           Example{"ผู้โดยสารมา[สาย/สอง]คนเมื่อวาน"},
                                           Example{"ລາຄາຂຶ້ນ[ສາມ/ສອງ]ກີບຕໍ່ລິດ"},  //
                                           Example{"តម្លៃឡើង[ពីរ/បី]រៀលក្នុងមួយលីត្រ"},
                                           Example{"ဈေးနှုန်း[နှစ်/သုံး]ကျပ်တက်သည်"}));

}  // namespace
}  // namespace stet::testing

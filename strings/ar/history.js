// ما تقوله التقارير عن نسخ المادة بالعربية.

/** @type {import('../parts.js').Parts['history']} */
export const history = {
  title: {
    zero: 'سجل المادة: لا نسخ',
    one: 'سجل المادة: نسخة واحدة',
    two: 'سجل المادة: نسختان',
    few: 'سجل المادة: {n} نسخ',
    many: 'سجل المادة: {n} نسخة',
    other: 'سجل المادة: {n} نسخة',
  },
  version: 'v{n}',
  first: {
    zero: 'لا كلمات',
    one: 'كلمة واحدة',
    two: 'كلمتان',
    few: '{n} كلمات',
    many: '{n} كلمة',
    other: '{n} كلمة',
  },
  step: {
    zero: 'لا كلمات، أُضيف {added} وحُذف {removed}. {summary}',
    one: 'كلمة واحدة، أُضيف {added} وحُذف {removed}. {summary}',
    two: 'كلمتان، أُضيف {added} وحُذف {removed}. {summary}',
    few: '{n} كلمات، أُضيف {added} وحُذف {removed}. {summary}',
    many: '{n} كلمة، أُضيف {added} وحُذف {removed}. {summary}',
    other: '{n} كلمة، أُضيف {added} وحُذف {removed}. {summary}',
  },
  apart: 'مادة أخرى، تُركت جانبًا.',
  strange: 'لا تكاد تشترك في شيء مع النسخة التي قبلها.',
  over: 'عبر كل النسخ',
  nothingOver: 'لا شيء غير ما تُظهره كل خطوة.',
  became: 'ما طرأ على الجمل',
  unchanged: { other: 'جمل بقيت كما كانت: {n}.' },
  fields: {
    headline: 'العنوان',
    standfirst: 'الملخّص',
    byline: 'اسم الكاتب',
    dateline: 'المكان والتاريخ',
    timestamp: 'وقت النشر',
    correction: 'تصويب',
  },
  noField: 'لا شيء',
  wording: '\u2068{v}\u2069: \u2068{text}\u2069',
  again: '\u2068{v}\u2069: كما في \u2068{was}\u2069: \u2068{text}\u2069',
  gone: '\u2068{v}\u2069: حُذفت.',
  merged: '\u2068{v}\u2069: دُمجت في جملة أخرى.',
  split: '\u2068{v}\u2069: فُصلت عن جملة أخرى: \u2068{text}\u2069',
  back: '\u2068{v}\u2069: عادت: \u2068{text}\u2069',
  backAgain: '\u2068{v}\u2069: عادت كما في \u2068{was}\u2069: \u2068{text}\u2069',
  findings: {
    'correction-missing': 'لم يتبع التغييرَ الأخير الذي يلزم تدقيقه أيُّ تصويب: {course}.',
    'quotation-restored': 'غُيّر اقتباس ثم أُعيد كما كان: {course}.',
    'quotation-course': 'غُيّر اقتباس أكثر من مرة: {course}.',
    'figure-restored': 'غُيّر رقم ثم أُعيد كما كان: {course}.',
    'figure-course': 'غُيّر رقم أكثر من مرة: {course}.',
    'name-restored': 'غُيّر اسم ثم أُعيد كما كان: {course}.',
    'name-course': 'غُيّر اسم أكثر من مرة: {course}.',
    'source-anonymised':
      'المصدر مسمّى حتى \u2068{first}\u2069 ومجهول منذ \u2068{last}\u2069: {course}.',
    'correction-late':
      'جاء التصويب في \u2068{last}\u2069 بعد التغيير في \u2068{first}\u2069: {course}.',
    'sentence-returned':
      'حُذفت بعد \u2068{first}\u2069 وعادت في \u2068{last}\u2069: «\u2068{text}\u2069».',
    'words-returned':
      'حُذفت كلمات بعد \u2068{first}\u2069 وعادت في \u2068{last}\u2069: «\u2068{text}\u2069».',
  },
  removedPhrase: 'كلمات محذوفة',
  quoted: '«\u2068{text}\u2069»',
  notCompared: 'لم يُقارَن: {what}.',
  place: '{phrase} (\u2068{v}\u2069)',
};

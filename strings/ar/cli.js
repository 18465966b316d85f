// ما يقوله سطر الأوامر بالعربية.

/** @type {import('../parts.js').Parts['cli']} */
export const cli = {
  files: {
    missing: '\u2068{path}\u2069 غير موجود؛ تحقّق من الاسم.',
    folder: '\u2068{path}\u2069 مجلد؛ اذكر ملفًا داخله.',
    closed: 'تعذّر فتح \u2068{path}\u2069؛ تحقّق من الأذونات.',
    full: 'تعذّرت كتابة \u2068{path}\u2069: القرص ممتلئ.',
    read: 'تعذّرت قراءة \u2068{path}\u2069 (\u2068{reason}\u2069).',
    written: 'تعذّرت كتابة \u2068{path}\u2069 (\u2068{reason}\u2069).',
    exists: '\u2068{path}\u2069 موجود بالفعل؛ استخدم \u200e--force للكتابة فوقه.',
    notOpened: 'كُتب \u2068{path}\u2069، لكن لا يوجد هنا برنامج يفتحه.',
    input: '\u2068{path}\u2069 من الملفات التي تُقرأ؛ اذكر ملفًا آخر بعد \u200e-o.',
  },
  seeHelp: '\u2068{reason}\u2069. انظر \u2068{command}\u2069 \u200e--help.',
  options: {
    twoFiles: { other: 'يلزم ملفان، نسخة سابقة ونسخة لاحقة (المذكور: {n}). انظر stet --help.' },
    noFiles: 'يلزم ملفان، نسخة سابقة ونسخة لاحقة، ولم يُذكر أي ملف. انظر stet --help.',
    oneInput: 'لا يمكن أن يأتي من الدخل القياسي إلا أحد النصّين: اذكر ملفًا للآخر.',
    folders: 'يُقارَن المجلدان بسطر لكل زوج: احذف \u200e--format.',
    open: 'يحتاج \u200e--open إلى ملف يفتحه: اذكره مع \u200e-o.',
    word: 'المستند ذو التغييرات المتعقَّبة لا يُعرض في الطرفية: اذكر ملفًا مع \u200e-o.',
    format: 'صيغة غير معروفة «\u2068{format}\u2069»: استخدم إحدى الصيغ \u2068{known}\u2069.',
    date: '«\u2068{date}\u2069» ليس تاريخًا: استخدم YYYY-MM-DD أو YYYY-MM-DDThh:mm:ssZ، من سنة 1601 فصاعدًا.',
    as: '«\u2068{as}\u2069» ليس نسخة من مستند: استخدم \u200e--as original أو accepted.',
    encoding: '«\u2068{encoding}\u2069» ليس ترميزًا: استخدم أحد الترميزات \u2068{known}\u2069.',
    uiLanguage:
      'لا تتوفر في Stet اللغة «\u2068{code}\u2069»: استخدم إحدى اللغات \u2068{known}\u2069.',
    shell: 'حدّد الصدفة: {known}.',
  },
  documents: {
    problem: '\u2068{path}\u2069 {problem}.',
    tracked: 'في \u2068{path}\u2069 {changes}.',
    takenOriginal: 'في \u2068{path}\u2069 {changes}؛ أُخذ الأصل.',
    takenAccepted: 'في \u2068{path}\u2069 {changes}، وعُدّت مقبولة.',
    noTracked: 'لا تغييرات متعقَّبة في \u2068{path}\u2069: اذكر ملفًا ثانيًا لمقارنته به.',
    original: '\u2068{path}\u2069، الأصل',
    accepted: '\u2068{path}\u2069، بعد القبول',
    encoding: 'قُرئ \u2068{path}\u2069 بترميز \u2068{encoding}\u2069.',
    approximate: '\u2068{path}\u2069: ترتيب الأسطر تقديري.',
    article: '\u2068{path}\u2069: أُخذت المادة وحدها من الصفحة؛ \u200e--whole يأخذ الكل.',
    notCompared: 'لم يُقارَن: {what}.',
  },
  folders: {
    onlyBefore: 'في المجلد السابق فقط.',
    onlyAfter: 'في المجلد اللاحق فقط.',
  },
  history: {
    tooMany: {
      other:
        'عدد النسخ {n}، ويُقارَن منها {most} على الأكثر دفعة واحدة: اذكر ملفات أقل أو استخدم \u200e--since.',
    },
    none: 'يحتاج السجل إلى نسختين على الأقل، ولا توجد أي نسخة.',
    onlyOne: 'يحتاج السجل إلى نسختين على الأقل، ولا توجد إلا واحدة (\u2068{name}\u2069).',
    by: '«\u2068{by}\u2069» ليس ترتيبًا: استخدم \u200e--by date أو \u200e--by name.',
    gitAlone: 'يخص \u200e--git ملفًا واحدًا: احذف بقية الملفات.',
    since: 'يحتاج \u200e--since إلى \u200e--git.',
    skip: '{problem} استبعده باستخدام \u200e--skip.',
    leftOut: 'استُبعد: \u2068{name}\u2069. {problem}',
  },
  git: {
    none: 'لا يعرف git أي نسخة من \u2068{path}\u2069: تحقّق من الاسم ومن أنه مودَع.',
    noneSince:
      'لا يعرف git أي نسخة من \u2068{path}\u2069 منذ \u2068{since}\u2069: تحقّق من الاسم ومن أنه مودَع.',
    noDate:
      '«\u2068{since}\u2069» ليس تاريخًا يفهمه git: اكتب مثلًا \u20682026-03-12\u2069 أو \u2068"2 weeks ago"\u2069.',
    since: 'النسخ منذ \u2068{date}\u2069: هكذا يقرأ git «\u2068{since}\u2069».',
    missing: 'تعذّرت قراءة نسخ \u2068{path}\u2069: مجلده غير موجود أو git غير مثبّت.',
    outside: '\u2068{path}\u2069 ليس في أي مستودع git: اذكر ملفات أو مجلدًا.',
    failed: 'لم يتمكن git من قراءة نسخ \u2068{path}\u2069: \u200f\u2068{reason}\u2069',
  },
  batch: {
    oneFile: 'يُقرأ ملف أزواج واحد في كل مرة. انظر stet batch --help.',
    resumeOrForce: '\u200f\u200e--resume يتابع ملفًا و\u200e--force يبدأ من جديد: اذكر أحدهما.',
    forceAlone: '\u200f\u200e--force يكتب فوق ملف: سمّه باستخدام \u200e--output.',
    input: '\u2068{path}\u2069 هو ملف الأزواج نفسه: سمّ ملفًا آخر باستخدام \u200e--output.',
    format:
      '«\u2068{format}\u2069» ليست صيغة من صيغ stet batch: استخدم \u200e--format json أو changes.',
    fields: 'يختار \u200e--fields من نتيجة بصيغة json: احذف \u200e--format.',
    field: '«\u2068{field}\u2069» ليس حقلًا في النتيجة: استخدم \u2068{known}\u2069.',
    jobs: 'يجب أن تكون قيمة \u200e--jobs عددًا صحيحًا من 1 فصاعدًا، لا «\u2068{jobs}\u2069».',
    nothing: 'لا شيء للمقارنة: اذكر ملف أزواج، stet batch pairs.jsonl. انظر stet --help.',
    standardInput: 'الدخل القياسي',
    empty: '\u2068{name}\u2069 فارغ: لا شيء للمقارنة.',
    damaged: '\u2068{path}\u2069 تالف ولا يمكن فك ضغطه إلى نهايته. قورن ما سبق ذلك.',
    exists: '\u2068{path}\u2069 موجود بالفعل: \u200e--force يكتب فوقه و\u200e--resume يتابعه.',
    resumeFile: 'يحتاج \u200e--resume إلى الملف الذي يتابعه: أضف \u200e--output.',
    resumeGzip: 'لا يمكن متابعة خرج مضغوط: ابدأ من جديد باستخدام \u200e--force.',
    otherIds:
      '\u2068{path}\u2069 خرج لدخل آخر: حيث المعرّف في ذلك الدخل \u2068{asked}\u2069 يجيب \u2068{answered}\u2069. استخدم \u200e--force للبدء من جديد.',
    otherLines: '\u2068{path}\u2069 خرج لدخل آخر أسطره أكثر. استخدم \u200e--force للبدء من جديد.',
    failed: { other: 'أسطر فيها خطأ بدل النتيجة: {n}، أولها السطر {line}.' },
    progress: {
      zero: 'لا سطور، {speed} في الثانية',
      one: 'سطر واحد، {speed} في الثانية',
      two: 'سطران، {speed} في الثانية',
      few: '{n} سطور، {speed} في الثانية',
      many: '{n} سطرًا، {speed} في الثانية',
      other: '{n} سطر، {speed} في الثانية',
    },
  },
};

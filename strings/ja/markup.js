// index.html の言葉（日本語）。

/** @type {import('../parts.js').Parts['markup']} */
export const markup = {
  title: 'Stet：記事の二つの版で何が変わったか',
  skip: '本文へ移動',
  bothTip: '旧版と新版を左右に並べる (u)',
  mergedTip: '一段組みで、削除と追加を示す (u)',
  cleanTip: '新版だけを表示し、変わった箇所の余白に線を引く (c)',
  changes: '変更',
  previous: '前の変更',
  previousTip: '前の変更 (p)',
  next: '次の変更',
  nextTip: '次の変更 (n)',
  listTip: '変更と指摘の一覧 (l)',
  card: '詳細',
  cardTip: 'ここで何が変わり、どう扱うか (d)',
  new: '新規',
  nextVersion: '次の版（新版を旧版にする）',
  newComparison: '新しい比較',
  export: 'コピー・保存',
  help: 'ヘルプ',
  helpTip: 'キー、記号、設定 (?)',
  sources: '二つの本文',
  question: '記事の二つの版で、何が変わったか',
  answer:
    '両方の版を貼り付けるか、ファイルを開いてください。どの段落が追加・削除・移動・書き直しされ、どの言葉が変わったかを示します。',
  open: 'ファイルを開く…',
  fileBefore: '旧版のファイル',
  fileAfter: '新版のファイル',
  examples: '例を見る：',
  example: '書き直されたニュース記事',
  everyChange: 'あらゆる種類の変更',
  promise: '何もこのページの外へ出ません。',
  promiseMore:
    '比較はお使いのブラウザーの中で行います。セキュリティー設定により、このページは本文をどこにも送れません。閉じると何も残りません。ヘルプで保存を選んだ場合だけ残ります。',
  comparison: '比較',
  details: '変更の詳細',
};

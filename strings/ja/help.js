// ヘルプに表示する言葉（日本語）。

/** @type {import('../parts.js').Parts['help']} */
export const help = {
  heading: 'キー、記号、設定',
  keysCaption: 'キー',
  keyShift: 'Shift',
  keyCtrl: 'Ctrl',
  keyEnter: 'Enter',
  keyEsc: 'Esc',
  next: '次の変更',
  previous: '前の変更',
  nextFinding: '次の指摘、前の指摘',
  rows: '次の行、前の行',
  nextEdit: '変更内の次の修正、前の修正',
  otherEnd: '移動元または移動先へ',
  merged: '左右に並べる、赤字入り',
  clean: '最終稿',
  list: '変更の一覧',
  card: '変更から詳細へ、また戻る',
  accept: '変更を承諾または却下して次へ',
  acceptEdit: '修正を一つ承諾または却下して次へ',
  acceptKind: 'この種類の修正をすべて承諾または却下',
  acceptAll: 'すべての変更を承諾',
  seen: '指摘を確認済みにする',
  edit: '新稿をここで編集',
  link: '対応しない、別の段落に対応させる',
  export: 'コピー・保存',
  undo: '元に戻す、やり直す',
  this: 'このヘルプ',
  escape: '開いているものを閉じる',
  single: '一文字のショートカット',
  language: 'ページの言語',
  keep: 'この端末に本文を保存する',
  keepMore:
    'このブラウザーの中だけに、「消去」を選ぶまで保存します。このブラウザーを使う人は誰でも読めます。',
  keepMoreLocal:
    'このブラウザーの中だけに、「消去」を選ぶまで保存します。このブラウザーを使う人は誰でも読めます。ファイルから開いたほかのページも読めます（Chrome と Edge は区別しません）。信頼できるファイルだけを開いてください。',
  forget: '消去',
  privacy:
    '比較はこのページの中で行い、何も送信しません。設定は記憶しますが、本文を保存するのは上で選んだ場合だけです。',
  close: '閉じる',
};

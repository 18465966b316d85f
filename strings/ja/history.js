// 版の履歴についてのレポートの言葉（日本語）。

/** @type {import('../parts.js').Parts['history']} */
export const history = {
  title: {
    other: '{n} 稿の履歴',
  },
  version: 'v{n}',
  first: {
    other: '{n} 語',
  },
  firstCharacters: { other: '{n} 字' },
  step: {
    other: '{n} 語、追加 {added}、削除 {removed}。{summary}',
  },
  stepCharacters: { other: '{n} 字、追加 {added}、削除 {removed}。{summary}' },
  apart: '別の記事のため除外。',
  strange: '前の稿と共通点がほとんどありません。',
  over: '全稿を通して',
  nothingOver: '各段階に示したもの以外はありません。',
  became: '文の変遷',
  unchanged: {
    other: '{n} 文は変更なし。',
  },
  fields: {
    headline: '見出し',
    standfirst: '前文',
    byline: '署名',
    dateline: '発信地',
    timestamp: '日時',
    correction: '訂正',
  },
  noField: 'なし',
  wording: '{v}：{text}',
  again: '{v}：{was} と同じ：{text}',
  gone: '{v}：削除。',
  merged: '{v}：別の文に統合。',
  split: '{v}：別の文から分離：{text}',
  back: '{v}：復活：{text}',
  backAgain: '{v}：{was} の形で復活：{text}',
  findings: {
    'correction-missing': '最後の「必ず確認」の変更の後に訂正がありません：{course}。',
    'quotation-restored': '引用の変更と復元：{course}。',
    'quotation-course': '引用を複数回変更：{course}。',
    'figure-restored': '数字の変更と復元：{course}。',
    'figure-course': '数字を複数回変更：{course}。',
    'name-restored': '名前の変更と復元：{course}。',
    'name-course': '名前を複数回変更：{course}。',
    'source-anonymised': '情報源は {first} まで実名、{last} から匿名：{course}。',
    'correction-late': '{first} の変更より遅れて {last} で訂正：{course}。',
    'sentence-returned': '{first} の後に削除、{last} で復活：「{text}」。',
    'words-returned': '{first} の後に削除された言葉が {last} で復活：「{text}」。',
  },
  removedPhrase: '言葉を削除',
  quoted: '「{text}」',
  notCompared: '比較対象外：{what}。',
  place: '{phrase}（{v}）',
};

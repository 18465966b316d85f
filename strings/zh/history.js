// 报告对各版本的说明，简体中文。

/** @type {import('../parts.js').Parts['history']} */
export const history = {
  title: {
    other: '{n} 个版本的历史',
  },
  version: 'v{n}',
  first: {
    other: '{n} 词',
  },
  firstCharacters: { other: '{n} 字' },
  step: {
    other: '{n} 词，新增 {added}，删除 {removed}。{summary}',
  },
  stepCharacters: { other: '{n} 字，新增 {added}，删除 {removed}。{summary}' },
  apart: '另一篇报道，单独列出。',
  strange: '与前一版本几乎没有相同之处。',
  over: '综合各版本',
  nothingOver: '除各步已列出的以外，没有其他。',
  became: '各句的去向',
  unchanged: {
    other: '{n} 个句子未改。',
  },
  fields: {
    headline: '标题',
    standfirst: '提要',
    byline: '署名',
    dateline: '电头',
    timestamp: '发布时间',
    correction: '更正',
  },
  noField: '无',
  wording: '{v}：{text}',
  again: '{v}：同 {was}：{text}',
  gone: '{v}：删去。',
  merged: '{v}：并入另一句。',
  split: '{v}：从另一句拆出：{text}',
  back: '{v}：恢复：{text}',
  backAgain: '{v}：恢复为 {was} 的写法：{text}',
  findings: {
    'correction-missing': '最后一处必须核对的修改之后没有更正：{course}。',
    'quotation-restored': '引语被改后又恢复：{course}。',
    'quotation-course': '引语改过不止一次：{course}。',
    'figure-restored': '数字改变后又恢复：{course}。',
    'figure-course': '数字改过不止一次：{course}。',
    'name-restored': '专名改变后又恢复：{course}。',
    'name-course': '专名改过不止一次：{course}。',
    'source-anonymised': '消息来源到 {first} 为止具名，从 {last} 起匿名：{course}。',
    'correction-late': '{last} 的更正晚于 {first} 的修改：{course}。',
    'sentence-returned': '{first} 之后删去，{last} 中恢复：“{text}”。',
    'words-returned': '字词在 {first} 之后删去，{last} 中恢复：“{text}”。',
  },
  removedPhrase: '字词删去',
  quoted: '“{text}”',
  notCompared: '未比较：{what}。',
  place: '{phrase}（{v}）',
};

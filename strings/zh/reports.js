// 报告中的文字，简体中文。

/** @type {import('../parts.js').Parts['reports']} */
export const reports = {
  sides: {
    before: '原稿',
    after: '新稿',
  },
  natures: {
    wording: '措辞',
    figure: '数字',
    quotation: '引语',
    name: '姓名',
    punctuation: '标点',
    typography: '排版',
    spacing: '空格',
    invisible: '不可见字符',
    case: '大小写',
  },
  relations: {
    unchanged: '未改',
    edited: '有修改',
    rewritten: '重写',
    split: '段落拆分',
    merged: '段落合并',
    regrouped: '段落重组',
    added: '段落新增',
    removed: '段落删除',
  },
  moved: '段落移动',
  sentences: {
    added: '句子新增',
    removed: '句子删除',
    rewritten: '句子重写',
    moved: '句子移动',
  },
  columns: {
    place: '段',
    kind: '修改',
    before: '原稿',
    after: '新稿',
  },
  log: {
    title: '修改：{name}',
    all: '全部修改',
    none: '没有修改。',
    came: '{kind}：加入“{after}”',
    went: '{kind}：删去“{before}”',
    both: '{kind}：“{before}” → “{after}”',
    bare: '{kind}',
    same: '{kind}：“{after}”',
  },
  about: {
    file: '{side}：{name}，{size} 字节，SHA-256 {hash}',
    unnamed: '无文件的文本',
    notCompared: '未比较：{what}',
    made: '由 Stet {version} 生成；选项：{options}',
    defaults: '无',
  },
  redline: {
    movedAndEdited: '移动（原在{from}）并有修改：{changes}。',
    came: '加入“{after}”',
    went: '删去“{before}”',
    both: '“{before}” → “{after}”',
    fields: {
      other: '{n} 处域内修改',
    },
    flows: {
      other: '{n} 处被删除的注释或文本框',
    },
    unmarked: '修订稿中未标出：{what}。',
    unwritable: {
      other: '文档不能容纳的 {n} 个控制字符已替换为 U+FFFD。',
    },
    protected: '{name} 受保护，不能修改：请在 Word 中解除保护，或选择其他格式。',
  },
  report: {
    title: '改了什么：{name}',
    words: {
      other: '{n} 字',
    },
    overview: '报道自上而下；每个标记是一个有改动的段落',
    findings: '提示',
    noFindings: '没有提示。',
    comparison: '完整比较',
    about: '关于本报告',
    added: '新增：',
    removed: '删除：',
    changed: '修改：',
    unchanged: '未改',
    movedFrom: '移动，原在{place}',
    movedTo: '移动，现在{place}',
    movedOnly: '移动',
    sentenceFrom: '（此句移动，原在{place}）',
    sentenceTo: '（此句移动，现在{place}）',
    nothing: '此版本在此处没有内容',
    legend: '蓝色下划线：新增。黄色删除线：删除。',
  },
  correction: {
    heading: '更正草稿，请核对并补充：',
    one: '本报道先前的版本{what}。',
    figure: '将数字误为“{before}”，应为“{after}”',
    name: '将姓名误为“{before}”，应为“{after}”',
    quotation: '将引语误为“{before}”，原话是“{after}”',
    speaker: '将讲话人误为{before}，应为{after}',
    other: '误为“{before}”，应为“{after}”',
    went: '含有“{before}”，现已删除',
    came: '遗漏了“{after}”',
    none: '所选内容无须更正。',
  },
  terminal: {
    paragraphs: '段落',
    words: '字数',
    spacing: '空格',
    invisible: '不可见',
    form: '格式',
    none: '无',
    noneChanged: '无改动',
    counts: {
      edited: {
        other: '{n} 段有修改',
      },
      rewritten: {
        other: '{n} 段重写',
      },
      split: {
        other: '{n} 段拆分',
      },
      merged: {
        other: '{n} 段合并',
      },
      regrouped: {
        other: '{n} 段重组',
      },
      added: {
        other: '新增 {n}',
      },
      removed: {
        other: '删除 {n}',
      },
      moved: {
        other: '移动 {n}',
      },
      unchanged: {
        other: '{n} 段未改',
      },
    },
    notShown: {
      other: '{n} 处不同，下面未显示',
    },
    namesNotShown: {
      other: '{n} 处不同（{names}），下面未显示',
    },
    withForms: {
      other: '{n} 处不同，可用 --forms 列出',
    },
    cutShort: '两份文本差异过大，未能继续查找更好的对应。',
    folded: {
      other: '{n} 段未改',
    },
    relations: {
      edited: '有修改',
      rewritten: '重写',
      added: '新增',
      removed: '删除',
    },
    splitInto: {
      other: '拆为 {n} 段',
    },
    mergedFrom: {
      other: '由 {n} 段合并',
    },
    regrouped: '重组，{before} 段变为 {after} 段',
    movedFrom: '移动，原在{place}',
    movedFromAnd: '移动，原在{place}，{how}',
    movedTo: '移动，现在{place}',
    partOf: '现属{place}',
    continues: '接{place}',
    sentenceFrom: '（移动，原在{place}：）',
    sentenceTo: '（一个句子移动，现在{place}）',
  },
};

// レポートの言葉（日本語）。

/** @type {import('../parts.js').Parts['reports']} */
export const reports = {
  sides: {
    before: '旧版',
    after: '新版',
  },
  natures: {
    wording: '表現',
    figure: '数字',
    quotation: '引用',
    name: '名前',
    punctuation: '句読点・記号',
    typography: '組版',
    spacing: '空白',
    invisible: '見えない文字',
    case: '大文字・小文字',
  },
  relations: {
    unchanged: '変更なし',
    edited: '修正',
    rewritten: '書き直し',
    split: '段落を分割',
    merged: '段落を統合',
    regrouped: '段落を組み替え',
    added: '段落を追加',
    removed: '段落を削除',
  },
  moved: '段落を移動',
  sentences: {
    added: '文を追加',
    removed: '文を削除',
    rewritten: '文を書き直し',
    moved: '文を移動',
  },
  columns: {
    place: '段落',
    kind: '変更',
    before: '旧版',
    after: '新版',
  },
  log: {
    title: '変更：{name}',
    all: 'すべての変更',
    none: '変更なし。',
    came: '{kind}：「{after}」を追加',
    went: '{kind}：「{before}」を削除',
    both: '{kind}：「{before}」 → 「{after}」',
    bare: '{kind}',
    same: '{kind}：「{after}」',
  },
  about: {
    file: '{side}：{name}、{size} バイト、SHA-256 {hash}',
    unnamed: 'ファイルのない本文',
    notCompared: '比較対象外：{what}',
    made: 'Stet {version} で作成。オプション：{options}',
    defaults: 'なし',
  },
  redline: {
    movedAndEdited: '移動（元は{from}）して修正：{changes}。',
    came: '「{after}」を追加',
    went: '「{before}」を削除',
    both: '「{before}」 → 「{after}」',
    fields: {
      other: 'フィールド内の変更 {n} 件',
    },
    flows: {
      other: '削除された注・テキストボックス {n} 件',
    },
    unmarked: '赤字で示せなかったもの：{what}。',
    unwritable: {
      other: '文書に入れられない制御文字 {n} 個を U+FFFD に置き換えました。',
    },
    protected:
      '{name} は変更が禁止されています。Word で保護を解除するか、別の形式を選んでください。',
  },
  report: {
    title: '何が変わったか：{name}',
    words: {
      other: '{n} 語',
    },
    overview: '記事を上から下へ。印は変更された段落',
    findings: '指摘',
    noFindings: '指摘なし。',
    comparison: '比較の全体',
    about: 'このレポートについて',
    added: '追加：',
    removed: '削除：',
    changed: '変更：',
    unchanged: '変更なし',
    movedFrom: '移動（元は{place}）',
    movedTo: '移動（現在は{place}）',
    movedOnly: '移動',
    sentenceFrom: '（この文は移動、元は{place}）',
    sentenceTo: '（この文は移動、現在は{place}）',
    nothing: 'この版にはここに何もありません',
    legend: '青の下線：追加。黄色の取り消し線：削除。',
  },
  correction: {
    heading: '訂正文の下書き（確認して仕上げてください）：',
    one: 'この記事の以前の版に{what}。',
    figure: '「{before}」とあるのは「{after}」の誤りでした',
    name: '名前を「{before}」としたのは「{after}」の誤りでした',
    quotation: '「{before}」と引用しましたが、正しくは「{after}」でした',
    speaker: '発言者を{before}としたのは{after}の誤りでした',
    other: '「{before}」とあるのは「{after}」の誤りでした',
    went: '「{before}」とありましたが、削除しました',
    came: '「{after}」が抜けていました',
    none: '選択した項目に訂正が必要なものはありません。',
  },
  terminal: {
    paragraphs: '段落',
    words: '語数',
    spacing: '空白',
    invisible: '見えない文字',
    form: '書式',
    none: 'なし',
    noneChanged: '変更なし',
    counts: {
      edited: {
        other: '修正 {n}',
      },
      rewritten: {
        other: '書き直し {n}',
      },
      split: {
        other: '分割 {n}',
      },
      merged: {
        other: '統合 {n}',
      },
      regrouped: {
        other: '組み替え {n}',
      },
      added: {
        other: '追加 {n}',
      },
      removed: {
        other: '削除 {n}',
      },
      moved: {
        other: '移動 {n}',
      },
      unchanged: {
        other: '変更なし {n}',
      },
    },
    notShown: {
      other: '{n} カ所の違い、以下には表示しません',
    },
    namesNotShown: {
      other: '{n} カ所の違い（{names}）、以下には表示しません',
    },
    withForms: {
      other: '{n} カ所の違い、--forms で一覧表示',
    },
    cutShort: '本文の違いが大きいため、よりよい対応の探索を打ち切りました。',
    folded: {
      other: '変更のない {n} 段落',
    },
    relations: {
      edited: '修正',
      rewritten: '書き直し',
      added: '追加',
      removed: '削除',
    },
    splitInto: {
      other: '{n} つに分割',
    },
    mergedFrom: {
      other: '{n} 段落を統合',
    },
    regrouped: '組み替え、{before} を {after} に',
    movedFrom: '移動（元は{place}）',
    movedFromAnd: '移動（元は{place}）、{how}',
    movedTo: '移動（現在は{place}）',
    partOf: '現在は{place}の一部',
    continues: '{place}の続き',
    sentenceFrom: '（移動、元は{place}：）',
    sentenceTo: '（一文が移動、現在は{place}）',
  },
};

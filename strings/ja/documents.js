// 文書についての言葉（日本語）。

/** @type {import('../parts.js').Parts['documents']} */
export const documents = {
  reading: '文書を読み込み中…',
  problem: '「{name}」{problem}。',
  problems: {
    empty: 'には本文がありません',
    damaged: 'は壊れているか不完全です。元のアプリで開いて保存し直してください',
    encrypted: 'はパスワードで保護されています。パスワードなしで保存してください',
    tooLarge: 'は展開すると記事としては大きすぎるため、開きませんでした。本文を貼り付けてください',
    tooLong:
      'は Stet が一度に比較できる量を超えるため、開きませんでした。本文を分けて比較してください',
    tooDeep: 'は入れ子が深すぎるため、開きませんでした。本文を貼り付けてください',
    entities: 'はワープロでは使わない独自のエンティティーを宣言しているため、開きませんでした',
    failed: 'は読み込めませんでした。元のアプリで開いて本文を貼り付けてください',
    characterMaps:
      'には東アジアの文字対応表が必要で、サーバー版とコマンドライン版の Stet だけが備えています。開いて本文を選択し、コピーして貼り付けてください',
    unmapped:
      'は表示する文字の情報を持っていません。開いて本文を選択し、コピーして貼り付けてください',
    scan: 'にはページの画像だけで本文がありません。先に別のアプリで文字を認識してください',
    zip: 'は圧縮ファイルです。展開して中の記事を選んでください',
    doc: 'は古い Word ファイルです。ワープロで開いて .docx で保存してください',
    spreadsheet: 'は表計算ファイルです。記事のセルをコピーして貼り付けてください',
    slides: 'はプレゼンテーションです。本文をコピーして貼り付けてください',
    office: 'はここで読めない種類です。.docx、.odt、テキストのいずれかで保存してください',
    picture: 'は画像です。先に文字を入力するか認識してください',
    recording: 'は音声または動画で、文書ではありません',
    binary: 'はテキストファイルではありません。テキストで保存してください',
  },
  unreadable:
    '「{name}」を読み込めませんでした。フォルダーの場合や移動した場合は、ファイル自体を開いてください。',
  kinds: {
    comment: {
      other: 'コメント {n} 件',
    },
    header: {
      other: 'ヘッダー・フッター {n} 件',
    },
    hidden: {
      other: '隠し文字 {n} カ所',
    },
    image: {
      other: '画像 {n} 点',
    },
    object: {
      other: '埋め込みオブジェクト {n} 個',
    },
    formatting: {
      other: '書式の変更履歴 {n} 件',
    },
    navigation: {
      other: 'ナビゲーション {n} 行',
    },
    sharing: {
      other: '共有リンク {n} 件',
    },
    advertisement: {
      other: '広告 {n} 行',
    },
    newsletter: {
      other: '購読案内 {n} 行',
    },
    related: {
      other: 'ほかの記事の案内 {n} 行',
    },
    discussion: {
      other: '読者コメント {n} 行',
    },
    notice: {
      other: 'サイトのお知らせ {n} 行',
    },
    form: {
      other: 'フォーム {n} 行',
    },
    aside: {
      other: 'ページのその他 {n} 行',
    },
    attachment: {
      other: '添付ファイル {n} 件',
    },
    quoted: {
      other: '引用行 {n} 行',
    },
    running: {
      other: '柱・ページ番号 {n} 件',
    },
  },
  leftOut: '除外：{what}。',
  notCompared: '比較対象外：{what}',
  plain: {
    before: '見出しや斜体などの書式（旧稿が書式なしのテキストのため）',
    after: '見出しや斜体などの書式（新稿が書式なしのテキストのため）',
  },
  show: '除外したものを表示',
  article: 'ページから記事だけを取り込みました。',
  whole: 'ページ全体を取り込む',
  approximate: '行の順序は推測です。',
  changes: {
    other: '変更履歴 {n} 件',
  },
  changesBy: {
    other: '{changes}（{n} 人）',
  },
  tracked: '{changes}を含みます（反映済みとして扱いました）。',
  compareVersions: '元の文書と反映後を比較',
  takeOriginal: '元の文書を使う',
  versions: {
    original: '{name}（元の文書）',
    accepted: '{name}（反映後）',
  },
  encoding: '{encoding} として読み込みました。',
  encodingGuessed: '文字から判断し、{encoding} として読み込みました。',
  chooseEncoding: '別の文字コード',
};

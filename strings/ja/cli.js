// コマンドラインの言葉（日本語）。

/** @type {import('../parts.js').Parts['cli']} */
export const cli = {
  files: {
    missing: '{path} がありません。名前を確認してください。',
    folder: '{path} はフォルダーです。中のファイルを指定してください。',
    closed: '{path} を開けません。アクセス権を確認してください。',
    full: '{path} に書き込めませんでした：ディスクがいっぱいです。',
    read: '{path} を読み込めませんでした（{reason}）。',
    written: '{path} に書き込めませんでした（{reason}）。',
    exists: '{path} はすでにあります。上書きするには --force を使ってください。',
    notOpened: '{path} を書き出しましたが、開くアプリがありません。',
    input: '{path} は読み込むファイルの一つです。-o には別のファイルを指定してください。',
  },
  seeHelp: '{reason}。{command} --help を参照してください。',
  options: {
    twoFiles: {
      other:
        '旧稿と新稿の二つのファイルが必要ですが、指定は {n} 個でした。stet --help を参照してください。',
    },
    noFiles:
      '旧稿と新稿の二つのファイルが必要ですが、指定がありません。stet --help を参照してください。',
    oneInput: '標準入力から読めるのは一方だけです。もう一方はファイルを指定してください。',
    folders: '二つのフォルダーは一組一行で比較します。--format を外してください。',
    open: '--open には開くファイルが必要です。-o で指定してください。',
    word: '変更履歴つきの文書はターミナルに表示できません。-o でファイルを指定してください。',
    format: '不明な形式「{format}」です。{known} のいずれかを使ってください。',
    date: '「{date}」は日付ではありません。YYYY-MM-DD または YYYY-MM-DDThh:mm:ssZ(1601 年以降)を使ってください。',
    as: '「{as}」は文書の稿ではありません。--as original または accepted を使ってください。',
    encoding: '「{encoding}」は文字コードではありません。{known} のいずれかを使ってください。',
    uiLanguage: 'Stet に言語「{code}」はありません。{known} のいずれかを使ってください。',
    shell: 'シェルを指定してください：{known}。',
  },
  documents: {
    problem: '{path} {problem}。',
    tracked: '{path} は{changes}を含みます。',
    takenOriginal: '{path} は{changes}を含みます。元の文書を使いました。',
    takenAccepted: '{path} は{changes}を含みます（反映済みとして扱いました）。',
    noTracked: '{path} に変更履歴はありません。比較するファイルをもう一つ指定してください。',
    original: '{path}（元の文書）',
    accepted: '{path}（反映後）',
    encoding: '{path} を {encoding} として読み込みました。',
    approximate: '{path}：行の順序は推測です。',
    article: '{path}：ページから記事だけを取り込みました。--whole ですべて取り込みます。',
    notCompared: '比較対象外：{what}。',
  },
  folders: {
    onlyBefore: '旧稿のフォルダーだけにあります。',
    onlyAfter: '新稿のフォルダーだけにあります。',
  },
  history: {
    tooMany: {
      other:
        '{n} 個の稿がありますが、一度に比較できるのは {most} 個までです。ファイルを減らすか --since を使ってください。',
    },
    none: '履歴には二つ以上の稿が必要ですが、一つもありません。',
    onlyOne: '履歴には二つ以上の稿が必要ですが、一つしかありません（{name}）。',
    by: '「{by}」は並び順ではありません。--by date または --by name を使ってください。',
    gitAlone: '--git の対象は一つのファイルです。ほかのファイルを外してください。',
    since: '--since には --git が必要です。',
    skip: '{problem}--skip で除外できます。',
    leftOut: '除外：{name}。{problem}',
  },
  git: {
    none: 'git に {path} の稿がありません。名前と、コミット済みかどうかを確認してください。',
    noneSince:
      'git に {since} 以降の {path} の稿がありません。名前と、コミット済みかどうかを確認してください。',
    missing: '{path} の稿を読めません：フォルダーがないか、git がインストールされていません。',
    noDate:
      '「{since}」は git が理解できる日付ではありません。2026-03-12 や "2 weeks ago" のように書いてください。',
    since: '{date} 以降の稿：git は「{since}」をこう読みます。',
    outside:
      '{path} は git リポジトリーの中にありません。ファイルまたはフォルダーを指定してください。',
    failed: 'git が {path} の稿を読めませんでした：{reason}',
  },
  batch: {
    oneFile: '一度に読めるファイルは一つです。stet batch --help を参照してください。',
    resumeOrForce:
      '--resume はファイルの続きから、--force は最初から始めます。どちらか一方を指定してください。',
    forceAlone: '--force はファイルを上書きします。--output で指定してください。',
    input: '{path} は組のファイルそのものです。--output で別のファイルを指定してください。',
    format:
      '「{format}」は stet batch の形式ではありません。--format json または changes を使ってください。',
    fields: '--fields は json の結果から選びます。--format を外してください。',
    field: '「{field}」は結果の項目ではありません。{known} を使ってください。',
    jobs: '--jobs は 1 以上の整数でなければなりません（指定は「{jobs}」）。',
    nothing:
      '比較するものがありません。stet batch pairs.jsonl のようにファイルを指定してください。stet --help を参照してください。',
    standardInput: '標準入力',
    empty: '{name} は空です。比較するものがありません。',
    damaged: '{path} は壊れていて最後まで展開できません。それより前は比較しました。',
    exists: '{path} はすでにあります：上書きは --force、続きからは --resume。',
    resumeFile: '--resume には続きを書くファイルが必要です。--output を付けてください。',
    resumeGzip: '圧縮した出力は再開できません。--force で最初から始めてください。',
    otherIds:
      '{path} は別の入力に対する出力です：入力の id は {asked}、出力は {answered}。--force で最初から始めてください。',
    otherLines: '{path} は行数の多い別の入力に対する出力です。--force で最初から始めてください。',
    failed: {
      other: '{n} 行で結果の代わりにエラーになりました。最初は {line} 行目です。',
    },
    progress: {
      other: '{n} 行、毎秒 {speed}',
    },
  },
};

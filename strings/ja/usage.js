// コマンドラインのヘルプの日本語。

/** @type {import('../parts.js').Parts['usage']} */
export const usage = {
  names: {
    earlier: '<旧稿>',
    later: '<新稿>',
    tracked: '<文書>',
    folder: '<フォルダー>',
    file: '<ファイル>',
    shell: '<シェル>',
    format: '<形式>',
    name: '<名前>',
    date: '<日付>',
    version: '<稿>',
    tag: '<言語>',
    code: '<言語>',
    order: '<順序>',
    number: '<数>',
    fields: '<項目>',
  },
  options: {
    force: '{file}を上書きする',
    open: '書き出した後に{file}を開く',
    whole: '記事だけでなくページ全体を取り込む',
    encoding: 'テキストファイルの文字コード（既定は自動判別）',
    language: '原稿の言語。例：en（既定は自動判別）',
    'ui-language': 'Stet の表示言語（既定は LANG による）：{languages}',
    help: 'このヘルプを表示する',
  },
  compare: {
    does: '記事の二つの稿の間で何が変わったかを示します。',
    forms: {
      summary: '概要とすべての変更を表示する',
      changes: '見落としてはならない変更を表示する',
      redline:
        '変更履歴つきの Word 文書を書き出す。両方が Word の文書なら新稿そのものに記録する。.odt なら OpenDocument で同様',
      report: 'Stet がなくても読めるレポートを書き出す',
      tracked: '変更履歴つきのファイルに含まれる二つの稿を比較する',
      folders: '同じ名前のファイルを比較する。一組につき概要を一行',
      history: '記事が稿を重ねてどう変わったか。stet history --help を参照',
      batch:
        '多数の組を比較する。各行は {pair} で、結果 {result} が一行ずつ出る。stet batch --help を参照',
      completion: 'bash、zsh、fish がコマンドとオプションを補完するためのスクリプトを出力する',
    },
    documents:
      '{earlier}と{later}は文書です。テキスト、Markdown、Word (.docx)、OpenDocument (.odt, .fodt)、保存したウェブページ (.html, .mhtml)、メール (.eml)、PDF を読み込めます。- は標準入力を表します。',
    options: {
      format: '{formats}（既定は text）',
      output:
        '{file}に書き出す。形式は名前からも決まる：.docx, .odt, .html, .csv, .md (CriticMarkup), .json, .txt',
      all: '変更記録に、指摘だけでなくすべての変更を載せる',
      author: '変更履歴の作成者（既定は Stet）',
      date: 'その日時：YYYY-MM-DD または YYYY-MM-DDThh:mm:ssZ（既定は新稿の日付）',
      'no-notes': '移動した箇所にコメントをつけない',
      'drop-comments': '新稿にもとからあるコメントを含めない',
      as: 'original または accepted（既定）：変更履歴つきのファイルのどちらの稿を別のファイルと比較するか',
      forms: '斜体の追加や削除など、書式の違いも載せる',
      version: 'Stet のバージョンを表示する',
    },
    status:
      '環境変数 NO_COLOR で色を消せます。終了コードは、本文が同じなら 0、違えば 1、問題があれば 2 です。書式だけの違いは本文の違いに数えません。',
  },
  history: {
    does: '記事が稿を重ねてどう変わったかを示します。',
    forms: {
      files: '任意の形式の稿。古いものから順に',
      folder: 'フォルダー内のすべてのファイル。名前順',
      git: 'git が保存しているファイルの各稿',
    },
    options: {
      format:
        '{formats}（既定は出力の名前による。なければ text）。changes は稿ごとの記録、html は単独のページ',
      output: '標準出力の代わりに{file}に書き出す',
      by: 'date または name：ファイルの並び順',
      git: 'git が保存している{file}の各稿',
      since: 'そのうち、この日付以降のもの',
      skip: '読み込めない稿を飛ばす',
      as: 'original または accepted（既定）：変更履歴つきのファイルのどちらの稿を使うか',
    },
    status: '終了コードは、すべての稿が同じなら 0、違えば 1、問題があれば 2 です。',
  },
  batch: {
    does: '多数の組を比較します。一組につき一行を読み、同じ順に一行を出力します。',
    forms: {
      file: '{file}または標準入力の各行は、一組の原稿 {pairWithOptions} か、履歴の {versions} です。それぞれ結果の入った {result} か {failure} になります。gzip で圧縮した入力も読めます。',
    },
    options: {
      format: 'json（既定）または changes：見落としてはならない変更をテキストで',
      output: '標準出力の代わりに{file}に書き出す。名前が .gz で終われば圧縮する',
      resume: '前回途中で終わったファイルの続きから始める',
      fields: '結果のうち、この項目だけ：summary,findings',
      language: 'options に言語の指定がない組の言語',
      jobs: '同時に比較する組の数（既定はプロセッサーの数）',
      progress: '進み具合を標準エラー出力に表示する',
      strict: 'エラーの行があれば終了コードを 1 にする',
    },
    status:
      '終了コードは、すべての行に答えが出れば 0、問題があれば 2 です。エラーの行数は標準エラー出力に表示します。',
  },
  completion: {
    does: 'シェルがコマンドとオプションを補完するためのスクリプトを出力します。',
    forms: {
      bash: '~/.bashrc に {bash} と書く',
      zsh: '~/.zshrc の compinit の後に {zsh} と書く',
      fish: 'config.fish に {fish} と書く',
    },
  },
};

// 命令行帮助的中文。

/** @type {import('../parts.js').Parts['usage']} */
export const usage = {
  names: {
    earlier: '<原稿>',
    later: '<新稿>',
    tracked: '<文档>',
    folder: '<文件夹>',
    file: '<文件>',
    shell: '<shell>',
    format: '<格式>',
    name: '<名称>',
    date: '<日期>',
    version: '<版本>',
    tag: '<语言>',
    code: '<语言>',
    order: '<顺序>',
    number: '<数量>',
    fields: '<字段>',
  },
  options: {
    force: '覆盖{file}',
    open: '写好后打开{file}',
    whole: '取整个网页，而不只是其中的报道',
    encoding: '文本文件的编码（默认自动识别）',
    language: '稿件的语言，例如 en（默认自动识别）',
    'ui-language': 'Stet 使用的界面语言（默认按 LANG）：{languages}',
    help: '显示本帮助',
  },
  compare: {
    does: '显示一篇报道的两个版本之间改了什么。',
    forms: {
      summary: '显示摘要和全部修改',
      changes: '显示编辑不可放过的内容',
      redline:
        '写出带修订的 Word 文档：两份都是 Word 文档时直接修订新稿本身；.odt 同理，用于 OpenDocument',
      report: '写出一份无需 Stet 即可阅读的报告',
      tracked: '比较一个带修订的文件中的两个版本',
      folders: '比较同名文件：每对一行摘要',
      history: '一篇报道历经各版的来龙去脉；见 stet history --help',
      batch: '比较许多对稿件：每行是 {pair}，得出一行结果 {result}；见 stet batch --help',
      completion: '输出让 bash、zsh 或 fish 补全命令及选项的脚本',
    },
    documents:
      '{earlier}和{later}可以是纯文本、Markdown、Word (.docx)、OpenDocument (.odt, .fodt)、保存的网页 (.html, .mhtml)、邮件 (.eml) 或 PDF。- 表示标准输入。',
    options: {
      format: '{formats}（默认 text）',
      output:
        '写入{file}，格式可由文件名决定：.docx, .odt, .html, .csv, .md (CriticMarkup), .json, .txt',
      all: '在修改记录中列出全部修改，而不只是提示',
      author: '修订的作者（默认 Stet）',
      date: '修订的日期：YYYY-MM-DD 或 YYYY-MM-DDThh:mm:ssZ（默认取新稿自身的日期）',
      'no-notes': '不在移动过的段落旁加批注',
      'drop-comments': '不保留新稿自身的批注',
      as: 'original 或 accepted（默认）：带修订的文件与另一文件比较时取哪个版本',
      forms: '也列出格式上的差异，例如新加或去掉的斜体',
      version: '显示 Stet 的版本号',
    },
    status:
      '设置环境变量 NO_COLOR 可关闭颜色。退出状态：文字相同为 0，不同为 1，出错为 2。仅格式不同不算文字不同。',
  },
  history: {
    does: '显示一篇报道历经各版的来龙去脉。',
    forms: {
      files: '任何格式的各个版本，最早的在前',
      folder: '文件夹中的所有文件，按文件名排列',
      git: 'git 中保存的一个文件的各个版本',
    },
    options: {
      format:
        '{formats}（默认按输出文件名，否则为 text）；changes 是按版本排列的记录，html 是独立网页',
      output: '写入{file}，而不是标准输出',
      by: 'date 或 name：文件的排列顺序',
      git: 'git 中保存的{file}的各个版本',
      since: '只取该日期以来的版本',
      skip: '跳过无法读取的版本',
      as: 'original 或 accepted（默认）：带修订的文件取哪个版本',
    },
    status: '退出状态：各版本都相同为 0，不同为 1，出错为 2。',
  },
  batch: {
    does: '比较许多对稿件：每对输入一行，输出一行，顺序不变。',
    forms: {
      file: '{file}或标准输入每行一对稿件，即 {pairWithOptions}，或一段版本历史，即 {versions}。每行得出 {result} 及其结果，或 {failure}。也可读取 gzip 压缩的输入。',
    },
    options: {
      format: 'json（默认）或 changes：编辑不可放过的内容，文本形式',
      output: '写入{file}，而不是标准输出；文件名以 .gz 结尾则压缩',
      resume: '继续上次未完成的文件',
      fields: '只要结果中的这些字段：summary,findings',
      language: '未在 options 中指明语言的稿件所用的语言',
      jobs: '同时比较多少对（默认与处理器数目相同）',
      progress: '在标准错误上报告进度',
      strict: '有任何一行出错时以 1 退出',
    },
    status: '退出状态：每行都有答复为 0，出问题为 2。出错的行数写在标准错误上。',
  },
  completion: {
    does: '输出让 shell 补全命令及选项的脚本。',
    forms: {
      bash: '在 ~/.bashrc 中写入 {bash}',
      zsh: '在 ~/.zshrc 中的 compinit 之后写入 {zsh}',
      fish: '在 config.fish 中写入 {fish}',
    },
  },
};

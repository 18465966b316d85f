// 命令行中的文字，简体中文。

/** @type {import('../parts.js').Parts['cli']} */
export const cli = {
  files: {
    missing: '{path} 不存在；请检查文件名。',
    folder: '{path} 是文件夹；请指定其中的文件。',
    closed: '无法打开 {path}；请检查权限。',
    full: '无法写入 {path}：磁盘已满。',
    read: '无法读取 {path}（{reason}）。',
    written: '无法写入 {path}（{reason}）。',
    exists: '{path} 已存在；要覆盖请用 --force。',
    notOpened: '{path} 已写好，但此处没有程序可以打开。',
  },
  seeHelp: '{reason}。参见 {command} --help。',
  options: {
    twoFiles: {
      other: '需要两个文件：原稿和新稿，但只给了 {n} 个。参见 stet --help。',
    },
    noFiles: '需要两个文件：原稿和新稿，但一个也没有给。参见 stet --help。',
    oneInput: '两份文本只有一份可以来自标准输入：另一份请指定文件。',
    folders: '比较两个文件夹时每对一行：请去掉 --format。',
    open: '--open 需要要打开的文件：请用 -o 指定。',
    word: 'Word 文档不能显示在终端上：请用 -o 指定文件。',
    format: '未知格式“{format}”：请用{known}之一。',
    date: '“{date}”不是日期：请用 YYYY-MM-DD 或 YYYY-MM-DDThh:mm:ssZ。',
    as: '“{as}”不是文档的版本：请用 --as original 或 accepted。',
    encoding: '“{encoding}”不是编码：请用{known}之一。',
  },
  documents: {
    problem: '{path} {problem}。',
    tracked: '{path} 中有{changes}。',
    takenOriginal: '{path} 中有{changes}；取了原文。',
    takenAccepted: '{path} 中有{changes}，均视为已接受。',
    noTracked: '{path} 中没有修订：请再指定一个文件与之比较。',
    original: '{path}，原文',
    accepted: '{path}，接受修订后',
    encoding: '{path} 按 {encoding} 读取。',
    approximate: '{path}：行的顺序为推测所得。',
    article: '{path}：只取了网页中的报道；--whole 可取全部。',
    notCompared: '未比较：{what}。',
  },
  folders: {
    onlyBefore: '只在原稿文件夹中。',
    onlyAfter: '只在新稿文件夹中。',
  },
  history: {
    tooMany: {
      other: '有 {n} 个版本；一次最多比较 {most} 个：请减少文件或使用 --since。',
    },
    none: '版本变迁至少需要两个版本，但一个也没有。',
    onlyOne: '版本变迁至少需要两个版本，但只有一个（{name}）。',
    by: '“{by}”不是排序方式：请用 --by date 或 --by name。',
    gitAlone: '--git 只针对一个文件：请去掉其他文件。',
    since: '--since 需要 --git。',
    skip: '{problem}可用 --skip 略过。',
    leftOut: '已略过：{name}。{problem}',
  },
  git: {
    none: 'git 中没有 {path} 的版本：请检查文件名，并确认已提交。',
    noneSince: 'git 中没有 {path} 自 {since} 以来的版本：请检查文件名，并确认已提交。',
    missing: '无法读取 {path} 的各版本：其文件夹不存在，或未安装 git。',
    outside: '{path} 不在任何 git 仓库中：请指定文件或文件夹。',
    failed: 'git 无法读取 {path} 的各版本：{reason}',
  },
  batch: {
    oneFile: '一次只读取一个文件。参见 stet batch --help。',
    resumeOrForce: '--resume 继续已有文件，--force 重新开始：请二选一。',
    format: '“{format}”不是 stet batch 的格式：请用 --format json 或 changes。',
    fields: '--fields 从 json 结果中选取：请去掉 --format。',
    field: '“{field}”不是结果的字段：请用{known}。',
    jobs: '--jobs 必须是从 1 起的整数，而不是“{jobs}”。',
    nothing: '没有可比较的内容：请给出成对文件，如 stet batch pairs.jsonl。参见 stet --help。',
    standardInput: '标准输入',
    damaged: '{path} 已损坏，无法完整解压。损坏处之前的内容已比较。',
    exists: '{path} 已存在：--force 覆盖，--resume 继续。',
    resumeFile: '--resume 需要要继续的文件：请加上 --output。',
    resumeGzip: '压缩的输出不能继续：请用 --force 重新开始。',
    otherIds:
      '{path} 是另一输入的输出：该输入的 id 为 {asked}，它的却是 {answered}。请用 --force 重新开始。',
    otherLines: '{path} 是另一输入的输出，该输入行数更多。请用 --force 重新开始。',
    failed: {
      other: '{n} 行以错误代替结果。',
    },
    progress: {
      other: '{n} 行，每秒 {speed}',
    },
  },
};

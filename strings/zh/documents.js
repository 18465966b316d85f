// 关于文档的文字，简体中文。

/** @type {import('../parts.js').Parts['documents']} */
export const documents = {
  reading: '正在读取文档…',
  problem: '“{name}”{problem}。',
  problems: {
    empty: '没有文本',
    damaged: '已损坏或不完整；请用原来的程序打开并重新保存',
    encrypted: '有密码保护；请另存一份不加密的副本',
    tooLarge: '解压后超出任何稿件的大小，未予打开；请直接粘贴文本',
    tooLong: '超出 Stet 一次能比较的篇幅，未予打开；请将文本分成几部分分别比较',
    tooDeep: '嵌套层次超出任何稿件，未予打开；请直接粘贴文本',
    entities: '声明了自己的实体，文字处理软件不会如此，未予打开',
    failed: '在此无法读取；请用原来的程序打开并粘贴文本',
    characterMaps:
      '需要东亚字符映射，只有服务器版和命令行版 Stet 才有；请打开文件，选中文本后复制粘贴',
    unmapped: '没有标明所显示的字符；请打开文件，选中文本后复制粘贴',
    scan: '只有页面图像，没有文本；请先用其他程序识别文字',
    zip: '是压缩包；请解压后选择其中的稿件',
    doc: '是旧版 Word 文件；请用文字处理软件打开并存为 .docx',
    spreadsheet: '是电子表格；请复制稿件所在的单元格并粘贴为文本',
    slides: '是演示文稿；请复制其文本并粘贴',
    office: '属于此处不能读取的类型；请存为 .docx、.odt 或纯文本',
    picture: '是图片；请先录入或识别其中的文字',
    recording: '是音频或视频，不是文本',
    binary: '不是文本文件；请存为纯文本',
  },
  unreadable: '无法读取“{name}”。如果它是文件夹或已被移动，请打开文件本身。',
  kinds: {
    comment: {
      other: '{n} 条批注',
    },
    header: {
      other: '{n} 处页眉或页脚',
    },
    hidden: {
      other: '{n} 段隐藏文字',
    },
    image: {
      other: '{n} 张图片',
    },
    object: {
      other: '{n} 个嵌入对象',
    },
    formatting: {
      other: '{n} 处格式修订',
    },
    navigation: {
      other: '{n} 行导航',
    },
    sharing: {
      other: '{n} 个分享链接',
    },
    advertisement: {
      other: '{n} 行广告',
    },
    newsletter: {
      other: '{n} 行订阅信息',
    },
    related: {
      other: '{n} 行其他报道',
    },
    discussion: {
      other: '{n} 行读者评论',
    },
    notice: {
      other: '{n} 行网站通知',
    },
    form: {
      other: '{n} 行表单',
    },
    aside: {
      other: '{n} 行其他页面内容',
    },
    attachment: {
      other: '{n} 个附件',
    },
    quoted: {
      other: '{n} 行引用',
    },
    running: {
      other: '{n} 处书眉或页码',
    },
  },
  leftOut: '未纳入：{what}。',
  notCompared: '未比较：{what}',
  plain: {
    before: '标题、斜体等格式，因为原稿只是纯文本',
    after: '标题、斜体等格式，因为新稿只是纯文本',
  },
  show: '显示未纳入的内容',
  article: '只取了网页中的报道。',
  whole: '取整个网页',
  approximate: '行的顺序为推测所得。',
  changes: {
    other: '{n} 处修订',
  },
  changesBy: {
    other: '{n} 人作出的{changes}',
  },
  tracked: '其中有{changes}，均视为已接受。',
  compareVersions: '比较原文与修订后',
  takeOriginal: '取原文',
  versions: {
    original: '{name}，原文',
    accepted: '{name}，接受修订后',
  },
  encoding: '按 {encoding} 读取。',
  encodingGuessed: '根据字符判断，按 {encoding} 读取。',
  chooseEncoding: '其他编码',
};

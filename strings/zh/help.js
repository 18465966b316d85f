// 帮助中的文字，简体中文。

/** @type {import('../parts.js').Parts['help']} */
export const help = {
  heading: '按键、标记与设置',
  keysCaption: '按键',
  next: '下一处修改',
  previous: '上一处修改',
  nextFinding: '下一条、上一条提示',
  rows: '下一行、上一行',
  nextEdit: '修改内的下一处、上一处改动',
  otherEnd: '跳到移动前或移动后的位置',
  merged: '并排或修订标记',
  clean: '定稿',
  list: '修改列表',
  card: '从修改到详情，再返回',
  accept: '接受或拒绝此处修改并继续',
  acceptEdit: '接受或拒绝一处改动并继续',
  acceptKind: '接受或拒绝此类全部改动',
  acceptAll: '接受所有修改',
  seen: '把提示标为已看',
  edit: '在此编辑新稿',
  link: '不对应；与另一段对应',
  export: '复制或保存',
  undo: '撤销、重做',
  this: '本帮助',
  escape: '关闭已打开的内容',
  single: '单字母快捷键',
  language: '页面语言',
  keep: '在本设备上保存我的文本',
  keepMore: '仅保存在此浏览器中，直到您选择“清除”。使用此浏览器的人都能读到。',
  keepMoreLocal:
    '仅保存在此浏览器中，直到您选择“清除”。使用此浏览器的人都能读到；在其中从文件打开的其他页面也能读到，因为 Chrome 和 Edge 不隔离这类页面。请只打开您信任的文件。',
  forget: '清除',
  privacy:
    'Stet 在本页比较文本，不发送任何内容。您的设置会被记住；您的文本只有在您勾选上面的选项后才会保存。',
  close: '关闭',
};

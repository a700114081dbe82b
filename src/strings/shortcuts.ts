/** Sentences of the list of shortcuts. */
export const shortcutStrings = {
  keys: [
    ['/', '搜索'],
    ['j', '下一题；在列表里：下一项'],
    ['k', '上一题；在列表里：上一项'],
    ['t', '深浅主题'],
    ['?', '这张表'],
  ],
  on: '启用单个按键（语音输入时可关掉）',
  close: '关闭',
} as const;

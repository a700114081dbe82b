/** Sentences of the menu that shares an answer. */
export const shareStrings = {
  answer: '复制 30 秒回答',
  markdown: '复制全文（Markdown）',
  section: '复制本节（Markdown）',
  system: '用系统分享……',
} as const;

/** Sentences of the script that every page loads. */
export const scriptStrings = {
  copy: '复制',
  copyCode: '复制代码',
  copied: '已复制',
  notCopied: '没能复制',
  copySection: (title: string) => `复制本节链接：${title}`,
  linkCopied: '链接已复制',
  linkNotCopied: '没能复制，请手动复制地址栏里的地址',
  share: '分享',
  shortcuts: '键盘快捷键',
  /** Mark of a link whose page opens without a network. */
  kept: '已存',
  searchOffline: '现在没有网络，搜索还没有存到本机。',
} as const;

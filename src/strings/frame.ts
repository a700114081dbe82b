/** Sentences of the frame of every page. */
export const siteStrings = {
  name: '面试有据',
  tagline: '每个答案，都拿得出证据',
  description:
    'Python 后端面试题与范例答案：示例在真实程序上跑过，说法写明版本与一手出处，链接永不失效。',
  skip: '跳到正文',
  home: '首页',
  menu: '目录',
  closeMenu: '关闭目录',
  tags: '标签',
  allTags: '全部标签',
  allIn: (count: number) => `这一类全部 ${count} 题`,
  /** Title of a page of a list; the first one's is that of the list. */
  titleOfPage: (title: string, page: number) => (page === 1 ? title : `${title}（第 ${page} 页）`),
  pageOf: (page: number, last: number) => `第 ${page} 页，共 ${last} 页`,
  previousPage: '上一页',
  nextPage: '下一页',
  pagesOfList: '分页',
  mainNavigation: '主导航',
  breadcrumb: '所在位置',
  theme: '切换深浅色',
  source: '源码',
  evidence: '证据',
  licence: '正文以 CC BY-SA 4.0 发布，代码以 MIT 发布。',
  madeWith: '没有统计，没有广告，没有外部请求。',
} as const;

/** Sentences of question pages. */
export const questionStrings = {
  short: '30 秒回答',
  references: '参考资料',
  contents: '本页内容',
  pitfall: '误区：',
  runs: (count: number) => `${count} 处实测`,
  checkedOn: (day: string) => `${day} 核对`,
  related: '接着问',
  relations: {
    before: '先看',
    next: '追问',
    later: '再问',
    confusable: '易混淆',
    compare: '对比',
  },
  previous: '上一题',
  next: '下一题',
  pager: '上一题与下一题',
  edit: '改进这一页',
  number: (number: number) => `第 ${number} 题`,
  /** Line below each page of paper. */
  foot: (number: number, url: string, day: string) => `第 ${number} 题 · ${url} · ${day}`,
  writing: '详解撰写中',
  brief: '这里先给出要点。完整的机制、示例、误区与追问还在写，写完并核对后会替换这一段。',
  copyLink: '复制链接',
  sectionLink: '本节链接',
  /** Names of what can be linked beside a section. */
  figure: {
    code: (name: string) => `代码：${name}`,
    diagram: (name: string) => `图：${name}`,
    table: (name: string) => `表格：${name}`,
  },
  caution: '执行前当心',
} as const;

/** Sentences of code blocks and tables. */
export const codeStrings = {
  output: '输出',
  scroll: '可横向滚动的表格',
} as const;

/** Words on the image of a question's link in a chat. */
export const shareImageStrings = {
  /** Line above the title. */
  kicker: (category: string, number: number) => `${category} · 第 ${number} 题`,
  kind: 'Python 后端面试题',
} as const;

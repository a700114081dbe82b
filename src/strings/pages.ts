/** Sentences of single pages, apart from the others: no script needs them, and bundles leave them out. */
export const pageStrings = {
  home: {
    intro: '面向 Python 后端工程师的面试题库。',
    promises: [
      { name: '示例可证', text: '能跑的示例都在真实程序上跑过，输出原样贴出。' },
      { name: '说法有源', text: '结论写明版本，出处是手册、标准、源码，不是转载。' },
      { name: '链接长存', text: '每道题、每一节都有永久地址，可以放心发给同事。' },
    ],
    inAll: (questions: number, categories: number) =>
      `现有 ${questions} 道题，分 ${categories} 类。`,
    questionCount: (count: number) => `${count} 道题`,
    random: '随机一题',
    browse: '按分类浏览',
  },
  all: {
    title: '全部题目',
    description: (count: number) =>
      `全部 ${count} 道题，按分类和建议的阅读顺序排列，可按难度筛选。`,
    difficulty: '难度',
    every: '全部',
    more: (count: number) => `看全部 ${count} 道题`,
  },
  corrections: {
    title: '更正',
    intro:
      '答案里说错过什么，哪一天改成了什么。发现新的错误，请从题目页末尾的“改进这一页”告诉我们。',
    count: (count: number) => `共 ${count} 条。`,
    feed: '订阅（Atom）',
    latest: '最近更正',
    more: '全部更正',
  },
  machines: {
    full: '全部题目的全文',
    list: '全部题目与 30 秒回答，JSON',
    evidence: '每个示例与核对程序在哪个版本上运行过',
  },
  feed: {
    added: (title: string) => `新题：${title}`,
    corrected: (title: string) => `更正：${title}`,
  },
  category: {
    count: (count: number) => `共 ${count} 题`,
    detailed: (count: number) => `${count} 题有完整详解`,
    reading: '按建议的阅读顺序排列。',
  },
  tag: {
    title: (name: string) => `标签：${name}`,
    count: (count: number) => `${count} 题`,
  },
  /** The page hands these to its script; `{}` is a number. */
  offline: {
    title: '离线阅读',
    intro:
      '没有网络时，存在这台设备上的题目照样能读、能搜。读过的页面会自动留一份，搜索用过一次也留下；也可以现在全部存下来。',
    needsScript: '存到本机需要 JavaScript。',
    unsupported: '这个浏览器现在不能存：需要 HTTPS，隐私窗口里也可能不行。',
    noNetwork: '现在没有网络。要找的这一页还没有存到这台设备上，下面是已经存下的。',
    offer: '全站 {} 个页面连同搜索，可以一次存下。',
    keep: '全部存到本机（约 {} MB）',
    remove: '从本机删除',
    progress: '存储进度',
    done: '已存下 {} 个页面和全部搜索，断网也能用。',
    partly: '有 {} 个文件没有存成，可以再点一次。',
    removed: '已从本机删除。',
    kept: '已存下的题目',
  },
  downloads: {
    title: '下载',
    bank: '面试有据 · 全部题目',
    category: (name: string) => `面试有据 · ${name}`,
    sheets: '面试官评分表',
    epub: '面试有据 · 全部题目（EPUB）',
    anki: 'Anki 卡片（导入用的文本）',
    facts: (number: number, difficulty: string, day: string) =>
      `第 ${number} 题 · ${difficulty} · ${day} 核对`,
    file: (type: string, bytes: number, day: string) =>
      `${{ pdf: 'PDF', epub: 'EPUB', txt: 'Anki' }[type] ?? type} · ${Math.ceil(bytes / 1000)} KB · ${day}`,
    fields: ['候选人', '面试官', '日期', '总评'],
    must: '得分点',
    plus: '加分点',
    minus: '扣分点',
    followUps: '追问',
    notes: '记录',
  },
  notFound: {
    title: '没有这一页',
    text: '地址可能打错了。本站发布过的地址不会失效，可以搜一下想找的内容：',
    home: '回到首页',
  },
  redirect: {
    text: '如果没有自动跳转，请点这里：',
  },
} as const;

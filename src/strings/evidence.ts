/** Labels of the reasons not to run a block, by their word in `src/samples/fence-options.ts`. */
const notRunReasons = {
  destructive: '会破坏数据',
  'two-hosts': '需要两台机器',
  interactive: '需要人操作',
  'needs-network': '需要外网',
  'needs-root': '需要改动整台机器',
  'config-fragment': '配置片段',
  'not-code': '不是代码',
  'no-package': '没有可装的软件包',
  pseudocode: '示意代码',
} as const;

/** Labels of volatile output, by the name of its mask (`src/samples/masks.ts`). */
const maskNames = {
  pid: '进程号',
  port: '端口',
  time: '时间',
  duration: '耗时',
  size: '大小',
  hash: '摘要',
  address: '内存地址',
  uuid: 'UUID',
  token: '随机串',
  path: '路径',
} as const;

/** Sentences about evidence, apart from the others: no script needs them, and bundles leave them out. */
export const evidenceStrings = {
  title: '证据',
  intro: [
    '这一页列出全站每一个代码示例：在什么程序的什么版本上运行过，结果如何，最近一次核对在哪天；没有运行的，写明原因。',
    '示例下的朱砂印表示：页面上的这段代码，原样在所写的程序上运行过，打印的就是页面上的输出。代码、选项或输出改动一个字，印就消失，测试也会失败，直到重新运行。',
    '它不表示文字都对。文字由每页末尾的参考资料负责：手册、标准、源码，写明版本。它也不表示换一个版本、换一台机器结果相同。',
  ],
  counts: (run: number, notRun: number, pages: number) =>
    `${pages} 页共有 ${run} 个示例在真实程序上运行过，${notRun} 个没有运行。`,
  stale: (count: number) => `${count} 个示例改动后还没有重新运行，没有印。`,
  byProgram: '按程序',
  byPage: '按页面',
  notRunTitle: '没有运行的原因',
  noneNotRun: '目前没有不运行的代码块。',
  program: '程序',
  libraries: '用到的库',
  samples: '示例数',
  sample: '示例',
  result: '结果',
  date: '日期',
  caption: (title: string) => `${title}：各示例的证据`,
  number: (number: string) => `示例 ${number}`,
  passed: '通过',
  failedAsMeant: '按预期失败',
  missing: '待重新运行',
  page: '页面',
  claimCount: '结论',
  provenCount: '有证据',
  runCount: '运行过',
  sourcedCount: '有出处',
  checkCount: '核对程序',
  pageTitle: (title: string) => `证据：${title}`,
  pageIntro: '这一题每个结论的证据：运行过的核对程序连同输出，或者出处的原文。',
  claims: ({
    claims,
    proven,
    run,
    sourced,
  }: Record<'claims' | 'proven' | 'run' | 'sourced', number>) =>
    `共 ${claims} 个结论，${proven} 个有证据：${run} 个由运行证明，${sourced} 个引自出处。`,
  checks: '核对程序',
  passages: '出处原文',
  samplesTitle: '页面上的示例',
  proves: '它证明：',
  ran: (programs: readonly string[], date: string, failed: boolean) =>
    `已在 ${programs.join('、')} 上运行${failed ? '，按预期失败' : ''} · ${date}`,
  seen: '据',
  markRun: (proves: string, program: string) =>
    `已运行${program === '' ? '' : `（${program}）`}：${proves}`,
  markSample: (number: string) => `已运行：本页示例 ${number}`,
  markSource: (title: string, value: string) => `出处：${title}：${value}`,
  seal: (program: string, month: string, failed: boolean) =>
    `已在 ${program} 上运行${failed ? '，按预期失败' : ''} · ${month}`,
  notRun: (reason: keyof typeof notRunReasons) => `未运行：${notRunReasons[reason]}`,
  masked: (masks: readonly (keyof typeof maskNames)[]) =>
    `每次不同：${masks.map((mask) => maskNames[mask]).join('、')}`,
} as const;

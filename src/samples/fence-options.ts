import { isMaskName, MASKS, type MaskName } from './masks.ts';

/** Languages that a runner of the same name can run. */
export const RUNNERS = ['python', 'sh', 'js', 'sql', 'redis', 'nginx', 'html'] as const;
export type RunnerName = (typeof RUNNERS)[number];

/** Databases of `sql` samples and of `with=`; the first is meant where nothing is said. */
export const DATABASES = ['mysql', 'mariadb', 'postgresql'] as const;
export type Database = (typeof DATABASES)[number];

/** Services that a sample can request beside it: `with=redis,celery`. */
const SERVICES = [
  'redis',
  ...DATABASES,
  'rabbitmq',
  'kafka',
  'celery',
  'venv',
  'remote',
  'root',
  'netns',
] as const;
export type ServiceName = (typeof SERVICES)[number];

/** Services that take `server-args="…"`. */
export const WITH_ARGUMENTS: readonly ServiceName[] = ['redis', ...DATABASES];

/** Interpreters of `python=…`; the first is meant where nothing is said. */
const PYTHONS = ['3.14', '3.15'] as const;

/**
 * Reasons for which a sample is not run. Those marked true are tried all the same: where the code
 * then runs to its end, the opt-out is needless.
 */
export const REASONS = {
  destructive: false,
  'two-hosts': false,
  interactive: false,
  'needs-network': false,
  'needs-root': false,
  'config-fragment': true,
  'not-code': true,
  'no-package': true,
  pseudocode: true,
} as const;
export type Reason = keyof typeof REASONS;

/** A fence that is run. */
export interface RunFence {
  kind: 'run';
  runner: RunnerName;
  /** True where the program must end with an error. */
  fails: boolean;
  /** True where a shell sample prints each command in front of its output. */
  transcript: boolean;
  masks: MaskName[];
  services: ServiceName[];
  /** Name of the file, where the page shows one. */
  title: string | undefined;
  /** Seconds after which the sample is ended. */
  timeout: number;
  /** Database of an `sql` sample. */
  server: Database;
  /** Options for the server. */
  serverArgs: string[];
  /** Version of CPython. */
  python: (typeof PYTHONS)[number];
  /** Arguments of the curl calls that an nginx sample answers, one call an entry. */
  curl: string[];
}

/** A fence that states why it is not run. */
export interface NotRunFence {
  kind: 'norun';
  reason: Reason;
  title: string | undefined;
}

/** Options of a fence; `output` shows what the sample above printed, `diagram` is drawn, not code. */
type FenceOptions = RunFence | NotRunFence | { kind: 'output' } | { kind: 'diagram' };

/** Options of a fence, or what the writer must change. */
type ParsedFence = { fence: FenceOptions } | { mistakes: string[] };

/** Long enough for a busy machine: what hangs is caught all the same. */
const DEFAULT_TIMEOUT = 60;
const LONGEST_TIMEOUT = 300;

/**
 * Reads the info string of a fence.
 *
 * @param language First word of the info string; empty when there is none.
 * @param meta The rest of it: `run [fails] [mask=…] [with=…] [title="…"] [id="…"]` or `norun=REASON`.
 * @returns The options, or every mistake with its remedy.
 */
export function parseFenceOptions(language: string, meta: string): ParsedFence {
  const mistakes: string[] = [];
  const words = splitWords(meta);
  if (language === 'output') {
    return words.length === 0
      ? { fence: { kind: 'output' } }
      : { mistakes: ['an output fence takes no options; remove them'] };
  }
  if (language === 'mermaid') return { fence: { kind: 'diagram' } };
  if (language === '') {
    return { mistakes: ['write a language and run or norun behind ```, as in "```python run"'] };
  }

  const [first] = words;
  if (first === undefined || (first.name !== 'run' && first.name !== 'norun')) {
    const run = isRunner(language) ? `"${language} run" or ` : '';
    return { mistakes: [`undeclared: write ${run}"${language} norun=REASON"; ${reasons()}`] };
  }
  const options = words.slice(1);
  const seen = new Set<string>();
  for (const { name } of options) {
    if (seen.has(name)) mistakes.push(`the option ${name} stands twice; keep one`);
    seen.add(name);
  }
  const fence =
    first.name === 'run'
      ? parseRun(language, first, options, mistakes)
      : parseNotRun(first, options, mistakes);
  return mistakes.length === 0 && fence ? { fence } : { mistakes };
}

interface Word {
  name: string;
  /** Text behind `=`; undefined for a bare word. */
  value: string | undefined;
}

/** Splits `name`, `name=value` and `name="a value"` at blanks. */
function splitWords(meta: string): Word[] {
  return [...meta.matchAll(/([^\s="]+)(?:="([^"]*)"|=(\S*))?/g)].map(
    ([, name = '', quoted, bare]) => ({
      name,
      value: quoted ?? bare,
    }),
  );
}

function parseRun(
  language: string,
  first: Word,
  options: readonly Word[],
  mistakes: string[],
): RunFence | undefined {
  if (!isRunner(language)) {
    mistakes.push(
      `no runner for "${language}" (there are ${RUNNERS.join(', ')}); write norun=REASON (${reasons()})`,
    );
    return undefined;
  }
  if (first.value !== undefined) mistakes.push('write "run" without a value');
  const run: RunFence = {
    kind: 'run',
    runner: language,
    fails: false,
    transcript: false,
    masks: [],
    services: [],
    title: undefined,
    timeout: DEFAULT_TIMEOUT,
    server: DATABASES[0],
    serverArgs: [],
    python: PYTHONS[0],
    curl: [],
  };
  for (const option of options) {
    if (setOption(run, option, mistakes)) continue;
    mistakes.push(
      `unknown option "${option.name}"; use fails, transcript, mask=…, with=…, title="…", ` +
        'timeout=…, server=…, server-args="…", python=… or curl="…"',
    );
  }
  mistakes.push(...checkCombination(run));
  return run;
}

/** Sets one option; false where there is none of that name and form. */
function setOption(run: RunFence, { name, value }: Word, mistakes: string[]): boolean {
  if (name === 'fails' && value === undefined) run.fails = true;
  else if (name === 'transcript' && value === undefined) run.transcript = true;
  else if (name === 'title' && value) run.title = value;
  else if (name === 'id' && value) return true;
  else if (name === 'timeout' && value) run.timeout = Number(value);
  else if (name === 'server-args' && value) run.serverArgs = value.split(/\s+/);
  else if (name === 'curl' && value) run.curl = value.split(';').map((call) => call.trim());
  else if (name === 'mask' && value) {
    run.masks = readNames(value, isMaskName, 'mask', Object.keys(MASKS), mistakes);
  } else if (name === 'with' && value) {
    run.services = readNames(value, isService, 'with', SERVICES, mistakes);
  } else if (name === 'server' && value) {
    run.server = readName(value, DATABASES, 'server', mistakes) ?? run.server;
  } else if (name === 'python' && value) {
    run.python = readName(value, PYTHONS, 'python', mistakes) ?? run.python;
  } else return false;
  return true;
}

/** Options that mean nothing for the runner or the services that the fence names. */
function checkCombination({
  runner,
  transcript,
  services,
  timeout,
  server,
  serverArgs,
  python,
  curl,
}: RunFence): string[] {
  const mistakes: string[] = [];
  if (!(timeout >= 1 && timeout <= LONGEST_TIMEOUT)) {
    mistakes.push(`timeout= takes seconds from 1 to ${LONGEST_TIMEOUT}`);
  }
  if (transcript && runner !== 'sh') mistakes.push('transcript is for sh only; remove it');
  if (curl.length > 0 && runner !== 'nginx') mistakes.push('curl= is for nginx only; remove it');
  const servers = services.filter((name) => WITH_ARGUMENTS.includes(name)).length;
  const hasServer = runner === 'redis' || runner === 'sql' || servers === 1;
  if (serverArgs.length > 0 && !hasServer) {
    mistakes.push(
      `server-args= is for redis, sql, or with= one of ${WITH_ARGUMENTS.join(', ')}; remove it`,
    );
  }
  if (server !== DATABASES[0] && runner !== 'sql') {
    mistakes.push('server= is for sql only; write with=… elsewhere');
  }
  if (python !== PYTHONS[0] && runner !== 'python') {
    mistakes.push('python= is for python only; remove it');
  }
  if (services.includes('mysql') && services.includes('mariadb')) {
    mistakes.push('mysql and mariadb take the same port; keep one');
  }
  if (services.length > 0 && runner !== 'python' && runner !== 'sh') {
    mistakes.push('with= is for python and sh; remove it');
  }
  if (
    services.includes('celery') &&
    !services.includes('redis') &&
    !services.includes('rabbitmq')
  ) {
    mistakes.push('celery needs a broker; write with=redis,celery or with=rabbitmq,celery');
  }
  return mistakes;
}

function parseNotRun(
  { value: reason = '' }: Word,
  options: readonly Word[],
  mistakes: string[],
): NotRunFence | undefined {
  for (const { name, value } of options) {
    if ((name === 'title' || name === 'id') && value) continue;
    mistakes.push(`unknown option "${name}"; a fence that is not run takes title="…" or id="…"`);
  }
  if (!isReason(reason)) {
    mistakes.push(`unknown reason "${reason}"; ${reasons()}`);
    return undefined;
  }
  return { kind: 'norun', reason, title: options.find(({ name }) => name === 'title')?.value };
}

function readName<T extends string>(
  value: string,
  known: readonly T[],
  option: string,
  mistakes: string[],
): T | undefined {
  const isName = (name: string): name is T => known.some((one) => one === name);
  return readNames(value, isName, option, known, mistakes)[0];
}

function readNames<T extends string>(
  value: string,
  isName: (name: string) => name is T,
  option: string,
  known: readonly string[],
  mistakes: string[],
): T[] {
  return value.split(',').filter((name): name is T => {
    if (isName(name)) return true;
    mistakes.push(`unknown ${option} "${name}"; use ${known.join(', ')}`);
    return false;
  });
}

function reasons(): string {
  return `a reason is one of ${Object.keys(REASONS).join(', ')}`;
}

export function isReason(name: string): name is Reason {
  return Object.hasOwn(REASONS, name);
}

function isService(name: string): name is ServiceName {
  return (SERVICES as readonly string[]).includes(name);
}

export function isRunner(language: string): language is RunnerName {
  return (RUNNERS as readonly string[]).includes(language);
}

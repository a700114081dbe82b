import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSamples, type CheckOptions, type Report } from '../../src/samples/check.ts';
import { readEvidence, writeEvidence } from '../../src/samples/evidence-file.ts';
import { withDigest } from '../../src/samples/evidence.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/samples');
const MINUTE = 60_000;

const check = (options: Partial<CheckOptions>): Promise<Report> =>
  checkSamples({
    mode: 'check',
    contentDir: join(FIXTURES, 'good'),
    jobs: 2,
    strict: false,
    today: '2026-01-01',
    ...options,
  });

describe('good samples', () => {
  test('of every runner pass, side by side', { timeout: 3 * MINUTE }, async () => {
    const { problems, results } = await check({});
    expect(problems).toEqual([]);
    expect(new Set(results.map(({ runner }) => runner))).toEqual(
      new Set(['python', 'sh', 'js', 'sql', 'redis', 'nginx', 'html']),
    );
  });

  test('leave no port, no folder and no process behind', { timeout: 3 * MINUTE }, async () => {
    const before = { ports: listeningPorts(), folders: workingFolders() };
    await check({ page: 'runners/servers' });
    expect({ ports: listeningPorts(), folders: workingFolders() }).toEqual(before);
    const servers = /redis-server|mariadbd|nginx|beam\.smp|celery/;
    expect(
      commandLines().filter((line) => servers.test(line) && line.includes('/home/dev')),
    ).toEqual([]);
  });

  test('of one runner or one page can be chosen', { timeout: MINUTE }, async () => {
    const { results } = await check({ page: 'runners/servers', runner: 'js' });
    expect(results.map(({ key }) => key)).toEqual(['runners/servers#5']);
  });
});

describe('bad samples are caught:', { timeout: MINUTE }, () => {
  const cases: [page: string, line: number, message: string][] = [
    ['wrong-output', 1, 'prints something else than the page shows'],
    ['wrong-output', 1, '-three\n+two'],
    ['crash', 1, 'ended with exit code 3; mend it, or write "fails"'],
    ['hang', 1, 'still running after 1 s, and was ended'],
    ['undeclared', 1, 'undeclared: write "python run"'],
    ['no-language', 1, 'write a language and run or norun'],
    ['no-runner', 1, 'no runner for "dockerfile"'],
    ['needless-opt-out', 1, 'needless opt-out: the sample runs to its end'],
    ['unknown-reason', 1, 'unknown reason "lazy"'],
    ['stale-evidence', 1, 'stale evidence: the page was changed'],
    ['evidence-of-nothing', 2, 'stale evidence: there is no sample bad/evidence-of-nothing#1'],
    ['forged-evidence', 9, 'was edited by hand'],
    ['other-program', 1, 'ran on Node.js '],
    ['other-program', 1, 'while its evidence names Deno 2.0.0'],
    ['must-fail', 1, 'must fail, and succeeded'],
    ['orphan-output', 7, 'orphan output'],
    ['output-of-opt-out', 5, 'orphan output'],
    ['missing-output', 1, 'missing output'],
    ['unknown-mask', 1, 'unknown mask "colour"'],
    ['needless-mask', 1, 'needless mask pid'],
    ['process-left', 1, 'left a process behind (sleep 4712)'],
    ['file-left', 1, 'wrote outside its directory (/tmp/left)'],
    ['file-outside', 1, 'tried to write outside its directory'],
    ['server-fails', 1, 'could not be prepared: redis-server did not start'],
    ['client-leaves', 1, 'redis-cli prompted 1 times for 2 commands'],
  ];

  const expectProblem = async ([page, line, message]: (typeof cases)[number]): Promise<void> => {
    const report = await check({ contentDir: join(FIXTURES, 'bad'), page: `bad/${page}` });
    const found = report.problems.find((problem) => problem.message.includes(message));
    expect(found, JSON.stringify(report.problems, null, 2)).toMatchObject({ line });
  };
  test.each(cases)('%s at line %i: %s', (...one) => expectProblem(one));

  test('and leave nothing behind', async () => {
    for (const page of ['hang', 'process-left', 'crash']) {
      await check({ contentDir: join(FIXTURES, 'bad'), page: `bad/${page}` });
    }
    expect(
      commandLines().filter((line) => /^(node hang\.4711\.mjs|sleep 4712)$/.test(line)),
    ).toEqual([]);
  });
});

describe('a page after an update', { timeout: MINUTE }, () => {
  let contentDir = '';
  let file = '';
  const PAGE = '```js run\nconsole.log("one");\n```\n';
  beforeEach(() => {
    contentDir = mkdtempSync(join(tmpdir(), 'checker-'));
    mkdirSync(join(contentDir, 'a'));
    file = join(contentDir, 'a/page.mdx');
    writeFileSync(file, PAGE);
  });
  afterEach(() => rmSync(contentDir, { recursive: true }));

  /** Writes evidence that names another program, with a digest that is in order. */
  const rewriteProgram = async (program: string): Promise<string[]> => {
    const { digest, ...entry } = readEvidence(contentDir)['a/page#1'] ?? {};
    if (!('programs' in entry) || digest === undefined) throw new Error('no evidence of a run');
    const forged = withDigest('a/page#1', { ...entry, programs: [program] });
    await writeEvidence(contentDir, { 'a/page#1': forged });
    return entry.programs;
  };

  const messages = async (): Promise<string> =>
    (await check({ contentDir })).problems.map(({ message }) => message).join('\n');

  test('shows what its sample printed, and passes', async () => {
    await check({ contentDir, mode: 'update' });
    expect(readFileSync(file, 'utf8')).toBe(`${PAGE}\n\`\`\`output\none\n\`\`\`\n`);
    expect(await messages()).toBe('');
  });

  test('fails when one character of the code changes, even one without effect', async () => {
    await check({ contentDir, mode: 'update' });
    writeFileSync(file, readFileSync(file, 'utf8').replace('log("one', 'log( "one'));
    expect(await messages()).toContain('stale evidence');
  });

  test('fails when one character of the output changes', async () => {
    await check({ contentDir, mode: 'update' });
    writeFileSync(file, readFileSync(file, 'utf8').replace('\none\n`', '\nonce\n`'));
    expect(await messages()).toContain('-once\n+one');
    expect(await messages()).toContain('stale evidence');
  });

  test('fails when one character of the options changes', async () => {
    await check({ contentDir, mode: 'update' });
    writeFileSync(file, readFileSync(file, 'utf8').replace('js run', 'js run title="x"'));
    expect(await messages()).toContain('stale evidence');
  });

  test('keeps text and date when it is updated again', async () => {
    await check({ contentDir, mode: 'update' });
    const before = readFileSync(join(contentDir, 'evidence.json'), 'utf8');
    await check({ contentDir, mode: 'update', today: '2027-01-01' });
    expect(readFileSync(join(contentDir, 'evidence.json'), 'utf8')).toBe(before);
  });

  test('passes where the evidence names another version, which is named', async () => {
    await check({ contentDir, mode: 'update' });
    const [before] = await rewriteProgram('Node.js 1.2.3');
    const { problems, drift } = await check({ contentDir });
    expect(problems).toEqual([]);
    expect(drift).toEqual([{ recorded: 'Node.js 1.2.3', ran: before, samples: 1 }]);
  });

  test('loses the evidence of samples that are gone', async () => {
    await check({ contentDir, mode: 'update' });
    writeFileSync(file, 'No sample.\n');
    expect(await messages()).toContain('there is no sample a/page#1');
    await check({ contentDir, mode: 'update' });
    expect(await messages()).toBe('');
  });
});

/** Local ports on which something listens, from the kernel's table (state 0A; see proc_net(5)). */
function listeningPorts(): string[] {
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state]) => state === '0A')
    .map(([, address = '']) => address)
    .sort();
}

/** The folders in which samples are running. */
function workingFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('youju-'));
}

/** The command lines of all processes of this machine. */
function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      } catch {
        return '';
      }
    });
}

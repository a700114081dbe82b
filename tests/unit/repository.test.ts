import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { searchStrings } from '../../src/strings.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  container?: { options: string };
  steps: { uses?: string; run?: string }[];
}

const workflow = read('.github/workflows/pages.yml') as {
  concurrency: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
};
const jobs = Object.entries(workflow.jobs);

describe('the workflow', () => {
  it('pins every action by the digest of a commit, which nobody can move as a tag', () => {
    const actions = jobs.flatMap(([, { steps }]) => steps.flatMap(({ uses }) => uses ?? []));
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it.each(jobs)('bounds the time of %s and names its rights', (_, job) => {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    expect(job.permissions).toBeDefined();
  });

  it('runs every test, on a machine that has every program', () => {
    const commands = workflow.jobs.test?.steps.flatMap(({ run }) => run ?? []);
    expect(commands).toEqual(['npm test -- --install']);
  });

  it('gives the sandbox of the samples what it needs by name, not every right there is', () => {
    const options = workflow.jobs.test?.container?.options ?? '';
    expect(options).toContain('--cap-add SYS_ADMIN');
    expect(options).not.toContain('--privileged');
  });

  it('cuts off no deployment: only a newer commit of a pull request ends a run', () => {
    expect(workflow.concurrency['cancel-in-progress']).toBe(
      "${{ github.event_name == 'pull_request' }}",
    );
  });

  it('lets the deployment alone write', () => {
    const writing = jobs.filter(([, { permissions = {} }]) =>
      Object.values(permissions).includes('write'),
    );
    expect(writing.map(([name]) => name)).toEqual(['deploy']);
    expect(workflow.permissions).toEqual({});
  });
});

describe('the issue forms', () => {
  it('leave blank issues open, to which the link of an empty search leads', () => {
    expect(read('.github/ISSUE_TEMPLATE/config.yml')).toMatchObject({ blank_issues_enabled: true });
  });

  it('begin the title of a new question as that link does', () => {
    const { title } = read('.github/ISSUE_TEMPLATE/new-question.yml') as { title: string };
    expect(title).toBe(searchStrings.askTitle(''));
  });
});

describe('the table of folders in README', () => {
  const [, table = ''] =
    /### Layout(.*)Something that lives/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  const rows = [...table.matchAll(/^\| (`.*?) +\|/gm)].map(([, cell = '']) => cell);
  const named = rows.flatMap((cell) => [...cell.matchAll(/`(.+?)\/`/g)].map(([, name]) => name));
  // Below these each folder is an address, a category, or the mirror of another.
  const whole = /^(content|src\/pages|tests\/unit|tests\/fixtures)(?=\/)/;

  it('has a row for every folder, and none for what is gone', () => {
    const files = globSync('{content,docs,public,scripts,src,tests}/**/*.*', {
      // Books that were exported here.
      exclude: ['public/downloads/**'],
    });
    const folders = files.map((file) => whole.exec(file)?.[0] ?? dirname(file));
    const visible = named.filter((name) => name?.startsWith('.') === false);
    expect(visible.sort()).toEqual([...new Set(folders)].sort());
  });

  it('says in one phrase what a folder holds, not in sentences', () => {
    const phrases = [...table.matchAll(/^\| `.*?\| (.*?) +\|/gm)].map(([, phrase = '']) => phrase);
    expect(phrases).toHaveLength(rows.length);
    expect(phrases.filter((phrase) => /\. |\.$/.test(phrase))).toEqual([]);
  });
});

it('links from the documents lead to files that are there', () => {
  const links = globSync(['*.md', 'docs/*.md', '.github/*.md']).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, to = '']) => `${dirname(file)}/${to}`,
    ),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => globSync(link).length === 0)).toEqual([]);
});

it('files that the documents name are there', () => {
  const named = globSync(['README.md', 'CONTRIBUTING.md', 'docs/*.md']).flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /`((?:content|docs|public|scripts|src|tests)\/[\w./-]+)`/g,
      ),
    ].map(([, path = '']) => path),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => globSync(path).length === 0)).toEqual([]);
});

it('commands in the documents are commands of package.json', () => {
  const { scripts } = read('package.json') as { scripts: Record<string, string> };
  const texts = globSync(['*.md', 'docs/*.md', '.github/**/*.{md,yml}']).map((file) =>
    readFileSync(file, 'utf8'),
  );
  const used = texts.flatMap((text) =>
    [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name),
  );
  expect(used.filter((name) => !(name in scripts))).toEqual([]);
});

it('names one Node for version managers and for npm', () => {
  const { devDependencies } = read('package.json') as { devDependencies: { node: string } };
  expect(readFileSync('.node-version', 'utf8').trim()).toBe(devDependencies.node);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { strings } from '../../src/strings.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

interface SupervisorRequest {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps: { uses?: string }[];
}

const workflow = read('.github/workflows/pages.yml') as {
  permissions: Record<string, string>;
  jobs: Record<string, SupervisorRequest>;
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
    expect(title).toBe(strings.search.askTitle(''));
  });
});

it('names one Node for version managers and for npm', () => {
  const { devDependencies } = read('package.json') as { devDependencies: { node: string } };
  expect(readFileSync('.node-version', 'utf8').trim()).toBe(devDependencies.node);
});

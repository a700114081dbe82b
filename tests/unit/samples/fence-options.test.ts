import { describe, expect, test } from 'vitest';
import { parseFenceOptions } from '../../../src/samples/fence-options.ts';

describe('a fence that is run', () => {
  test('needs no more than the word run', () => {
    expect(parseFenceOptions('python', 'run')).toEqual({
      fence: {
        kind: 'run',
        runner: 'python',
        fails: false,
        transcript: false,
        masks: [],
        services: [],
        title: undefined,
        timeout: 60,
        server: 'mysql',
        serverArgs: [],
        python: '3.14',
        curl: [],
      },
    });
  });

  test('takes options in any order, with quotes where a value has blanks', () => {
    const parsed = parseFenceOptions(
      'sh',
      'run title="two words.sh" fails transcript mask=pid,time with=redis server-args="--a 1 --b" timeout=5',
    );
    expect(parsed).toMatchObject({
      fence: {
        fails: true,
        transcript: true,
        masks: ['pid', 'time'],
        services: ['redis'],
        title: 'two words.sh',
        serverArgs: ['--a', '1', '--b'],
        timeout: 5,
      },
    });
  });

  test('names several calls, divided by semicolons', () => {
    expect(parseFenceOptions('nginx', 'run curl="-i localhost/; localhost/a?b=1"')).toMatchObject({
      fence: { curl: ['-i localhost/', 'localhost/a?b=1'] },
    });
  });

  test.each([
    ['python', 'run mask=colour', 'unknown mask "colour"; use pid'],
    ['python', 'run with=mongodb', 'unknown with "mongodb"; use redis'],
    ['python', 'run faster', 'unknown option "faster"'],
    ['python', 'run fails fails', 'the option fails stands twice'],
    ['python', 'run transcript', 'transcript is for sh only'],
    ['python', 'run server-args="--a"', 'server-args= is for redis'],
    ['python', 'run server=mariadb', 'server= is for sql only'],
    ['sql', 'run server=oracle', 'unknown server "oracle"; use mysql, mariadb, postgresql'],
    ['sh', 'run python=3.15', 'python= is for python only'],
    ['python', 'run python=2.7', 'unknown python "2.7"; use 3.14, 3.15'],
    ['python', 'run with=mysql,mariadb', 'mysql and mariadb take the same port'],
    ['python', 'run with=celery', 'celery needs a broker'],
    ['python', 'run curl="/"', 'curl= is for nginx only'],
    ['js', 'run with=redis', 'with= is for python and sh'],
    ['js', 'run timeout=900', 'timeout= takes seconds'],
    ['dockerfile', 'run', 'no runner for "dockerfile"'],
  ])('refuses %s %s', (language, meta, message) => {
    const parsed = parseFenceOptions(language, meta);
    expect('mistakes' in parsed && parsed.mistakes.join()).toContain(message);
  });
});

describe('a fence that is not run', () => {
  test('gives a known reason', () => {
    expect(parseFenceOptions('yaml', 'norun=config-fragment title="a.yml"')).toEqual({
      fence: { kind: 'norun', reason: 'config-fragment', title: 'a.yml' },
    });
  });

  test.each([
    ['python', 'norun=lazy', 'unknown reason "lazy"'],
    ['python', 'norun', 'unknown reason ""'],
    ['python', 'norun=destructive fails', 'unknown option "fails"'],
    ['python', '', 'undeclared: write "python run" or "python norun=REASON"'],
    ['yaml', 'title="a.yml"', 'undeclared: write "yaml norun=REASON"'],
    ['', '', 'write a language and run or norun'],
  ])('refuses %s %s', (language, meta, message) => {
    const parsed = parseFenceOptions(language, meta);
    expect('mistakes' in parsed && parsed.mistakes.join()).toContain(message);
  });
});

test('an output fence takes no options', () => {
  expect(parseFenceOptions('output', '')).toEqual({ fence: { kind: 'output' } });
  expect(parseFenceOptions('output', 'run')).toHaveProperty('mistakes');
});

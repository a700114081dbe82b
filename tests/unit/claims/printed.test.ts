import { describe, expect, it } from 'vitest';
import { shownBy } from '../../../src/claims/printed.ts';

const printedBy = (language: string, code: string, output: string) =>
  shownBy({ language, code, output }).printed;

describe('what a program printed', () => {
  it.each([
    ['sh', 'echo "limit 16384"', 'limit 16384'],
    ['sh', "printf '%s\\n' 'limit 16384'", 'limit 16384'],
    ['sh', 'echo limit 16384', 'limit 16384'],
    ['python', 'print("limit 16384")', 'limit 16384'],
    ['python', "print(f'limit 16384 {x}')", 'limit 16384 ok'],
    ['js', 'console.log(`limit 16384 ${x}`)', 'limit 16384 ok'],
  ])('is not what its %s code echoes: %s', (language, code, output) => {
    expect(printedBy(language, code, output)).not.toContain('16384');
  });

  it.each([
    ['sh', 'echo "limit $(redis-cli CONFIG GET databases | tail -1)"', 'limit 16', '16'],
    ['sh', 'echo 2; redis-cli GET a', '2\n12', '12'],
    ['python', 'print("limit", cursor.fetchone())', 'limit 16384', '16384'],
    ['python', 'print(f"limit {x}")', 'limit 16384', '16384'],
    ['js', 'console.log("limit", x)', 'limit 16384', '16384'],
    ['sql', 'SELECT @@max_connections;', '| 151 |', '151'],
  ])('is what the program under test gave: %s %s', (language, code, output, value) => {
    expect(printedBy(language, code, output)).toContain(value);
  });
});

describe('code that the program accepted', () => {
  it.each([
    ['python', '# timeout=16384\nx = 1'],
    ['sh', 'true # 16384'],
    ['sql', 'SELECT 1; -- 16384'],
    ['js', 'f(); // 16384'],
    ['sh', 'echo 16384 "16384"'],
    ['python', 'print("16384")'],
  ])('is without comments and literals to print: %s %j', (language, code) => {
    const { accepted } = shownBy({ language, code, output: '' });
    expect(accepted.replace(/^echo 16384 /, '')).not.toContain('"16384"');
    if (!code.startsWith('echo')) expect(accepted).not.toContain('16384');
  });

  it('holds what a command within a string does', () => {
    const { accepted } = shownBy({ language: 'sh', code: 'echo "$(redis-cli PING)"', output: '' });
    expect(accepted).toContain('redis-cli ping');
  });
});

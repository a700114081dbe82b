import type { JudgedClaim } from './page.ts';

/** What is missing of a claim, a line each; empty where nothing is. */
export function faultsOfClaim({ isCarried, dead, unheld, marks }: JudgedClaim): string[] {
  const faults = dead.map((name) => `[^${name}] names nothing`);
  if (!isCarried && marks.length === 0) faults.push('no mark');
  if (isCarried) {
    faults.push(
      ...unheld.map(({ token, isEchoed }) =>
        isEchoed
          ? `"${token.text}" is but echoed by the check itself`
          : `"${token.text}" stands in none of its evidence`,
      ),
    );
  }
  return faults;
}

import type { Problem } from '../problem.ts';

/** A check: yields what is wrong, and returns what it read. */
export type Check<T = void> = Generator<Problem, T, undefined>;

/** Runs a check to its end, for its problems and for what it returns. */
export function runCheck<T>(check: Check<T>): { problems: Problem[]; result: T } {
  const problems: Problem[] = [];
  for (;;) {
    const step = check.next();
    if (step.done === true) return { problems, result: step.value };
    problems.push(step.value);
  }
}

// `npm run validate`: what to run before a commit; it needs no program but Node.
import { readArguments } from './command.ts';
import { QUICK_STEPS, runSteps } from './steps.ts';

readArguments('npm run validate');

await runSteps([QUICK_STEPS]);

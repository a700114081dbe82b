// `npm run validate`: what to run before a commit; it needs no program but Node.
import { QUICK_STEPS, runSteps } from './steps.ts';

runSteps(QUICK_STEPS);

import { installPrograms } from '../../src/tasks/install-programs.ts';

/** Brings the programs before the checker is tested with them. */
export default installPrograms;

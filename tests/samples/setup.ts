import { installPrograms } from '../../scripts/install-programs.ts';

/** Brings the programs before the checker is tested with them. */
export default installPrograms;

import { prepareSamples } from '../../scripts/prepare-samples.ts';

/** Makes what the checker's samples run on. */
export default prepareSamples;

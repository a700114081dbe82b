import Caution from './Caution.astro';
import VersionBlock from './VersionBlock.astro';

/** What writers may use inside an answer, without an import. */
export const answerComponents = { Caution, VersionBlock };

import { rmSync } from 'node:fs';
import { copyInputs, runBuild, unlessBuilt } from './build-site.ts';

/** Folder of the copy, with a blank in its name. */
export const ELSEWHERE = '.cache/another folder';

/** Everything about a machine that must not show in the site. */
const MACHINE = { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
const UMASK = 0o077;

/**
 * Builds the site again as another machine would, from a copy of the files that it is made from:
 * other folder, time zone, locale and umask, and nothing kept from a build before. It must be the
 * site in `dist`, byte for byte.
 *
 * @throws When the build fails; its output is on the terminal.
 */
export function buildElsewhere(): void {
  unlessBuilt(`${ELSEWHERE}/dist`, '/', () => {
    rmSync(ELSEWHERE, { recursive: true, force: true });
    const umask = process.umask(UMASK);
    try {
      copyInputs(ELSEWHERE, () => false);
      runBuild({ ...MACHINE, OUT_DIR: 'dist', BASE_PATH: '/' }, ELSEWHERE);
    } finally {
      process.umask(umask);
    }
  });
}

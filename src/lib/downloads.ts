import { existsSync, readFileSync } from 'node:fs';

/** Folder of the files that `npm run export` writes; it is copied into the site as it is. */
export const DOWNLOADS_FOLDER = 'public/downloads';
/** List of those files. */
export const MANIFEST = 'downloads.json';

/** A file to take along. */
export interface Download {
  /** Name within the folder: `database.pdf`. */
  file: string;
  title: string;
  bytes: number;
  /** Latest day on which one of its answers was checked: YYYY-MM-DD. */
  day: string;
}

/** The files that are there; none until they are exported. */
export function getDownloads(): Download[] {
  const path = `${DOWNLOADS_FOLDER}/${MANIFEST}`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Download[]) : [];
}

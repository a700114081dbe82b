// Every sentence of the interface, in the one language of the site; content stands in `content/`.
// A file for each script that needs them, since a bundle takes a file as a whole.
export * from './strings/evidence.ts';
export * from './strings/frame.ts';
export * from './strings/pages.ts';
export * from './strings/script.ts';
export * from './strings/search.ts';
export * from './strings/share.ts';
export * from './strings/shortcuts.ts';

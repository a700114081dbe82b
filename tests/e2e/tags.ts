/** Tests of what depends on the browser's engine: they run in Firefox, too. */
export const EVERY_ENGINE = '@every-engine';

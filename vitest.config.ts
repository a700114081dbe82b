import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A bound on what hangs, not on how quick a machine is.
    testTimeout: 60_000,
    projects: [
      // Logic: mirrors src/, needs nothing built.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      // The questions themselves, and the promises about them.
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      // The checker of the samples: good and bad ones, on the real programs.
      {
        extends: true,
        test: {
          name: 'samples',
          include: ['tests/samples/**/*.test.ts'],
          globalSetup: ['tests/samples/setup.ts'],
        },
      },
      // The built site as files: links, anchors, permalinks, sizes of what must not grow.
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      // The files to take along, as their own readers see them.
      { extends: true, test: { name: 'export', include: ['tests/export/**/*.test.ts'] } },
      // The search over the built site and generated pages, a thousand in all.
      { extends: true, test: { name: 'scale', include: ['tests/search/scale/**/*.test.ts'] } },
    ],
  },
});

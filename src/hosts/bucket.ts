import { contentType, TLS_HEADERS, type HostRule } from './rules.ts';

/** Files of the build that speak to hosts. */
const FOR_HOSTS = ['_headers', '_redirects', 'redirects.map', '*.br', '*.gz'];

/**
 * A script that copies a built site into a bucket of Amazon S3, or of a store that speaks its protocol.
 * Hashed files go first, so that no page names one that is not there yet; none is deleted, since open
 * tabs go on with those of their build.
 */
export function formatBucketRecipe([general, ...exceptions]: readonly HostRule[]): string {
  const cachingOf = ({ headers }: HostRule): string | undefined => headers?.['Cache-Control'];
  const usual = (general && cachingOf(general)) ?? '';
  const isFolder = ({ path }: HostRule): boolean => path.endsWith('/*');
  const own = exceptions
    .filter((rule) => cachingOf(rule) !== undefined || rule.type !== undefined)
    .sort((a, b) => Number(isFolder(b)) - Number(isFolder(a)));
  const optionsOf = (rule: HostRule): string => {
    const caching = `--cache-control '${cachingOf(rule) ?? usual}'`;
    return rule.type === undefined
      ? caching
      : `${caching} \\\n  --content-type '${contentType(rule.type)}'`;
  };
  const named = (option: string, paths: readonly string[]): string[] =>
    paths.map((path) => `--${option} '${path}'`);
  const copy = (selection: readonly string[], options: string): string =>
    `aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors \\\n  ` +
    `${selection.join(' \\\n  ')} \\\n  ${options}\n`;
  const except = [...FOR_HOSTS, ...own.map(({ path }) => path)];
  return [
    `#!/bin/sh -eu
# Made of the table in src/hosts/rules.ts by \`npm run hosts:update\`. Copies dist/ into a bucket:
#   BUCKET=name sh docs/hosts/bucket.sh
# A bucket sends no headers but these; the network in front of it adds for every answer:
${Object.entries({ ...general?.headers, ...TLS_HEADERS })
  .filter(([name]) => name !== 'Cache-Control')
  .map(([name, value]) => `#   ${name}: ${value}\n`)
  .join('')}# and answers an address that ends with a slash with the index.html below it.
`,
    ...[...Map.groupBy(own, optionsOf)].map(([options, rules]) =>
      copy(
        [
          ...named('exclude', ['*']),
          ...named(
            'include',
            rules.map(({ path }) => path),
          ),
        ],
        options,
      ),
    ),
    copy(named('exclude', except), `--cache-control '${usual}'`),
  ].join('\n');
}

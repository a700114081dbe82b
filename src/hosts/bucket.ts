import { contentType, TLS_HEADERS, type HostRule } from './rules.ts';

/** Files of the build that speak to hosts. */
const FOR_HOSTS = ['_headers', '_redirects', 'redirects.map', '*.br', '*.gz'];

/**
 * A script that copies a built site into a bucket of Amazon S3, or of a store that speaks its protocol.
 * Hashed files go first, so that no page names one that is not there yet; none is deleted, since open
 * tabs go on with those of their build.
 */
export function formatBucketRecipe(rules: readonly HostRule[]): string {
  const [general, ...exceptions] = rules;
  const cachingOf = ({ headers }: HostRule): string | undefined => headers?.['Cache-Control'];
  const usual = general ? cachingOf(general) : undefined;
  const folders = exceptions.filter((rule) => cachingOf(rule) && rule.path.endsWith('/*'));
  const files = exceptions.filter((rule) => rule.type !== undefined || !rule.path.endsWith('/*'));
  const excluded = [
    ...FOR_HOSTS,
    ...folders.map(({ path }) => path),
    ...files.map(({ path }) => path),
  ];
  const copy = (options: readonly string[]): string =>
    `aws s3 cp dist/ "s3://$BUCKET/" --recursive --only-show-errors \\\n  ${options.join(' \\\n  ')}\n`;
  const only = ({ path }: HostRule): string => `--exclude '*' --include '${path}'`;
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
    ...folders.map((rule) => copy([only(rule), `--cache-control '${cachingOf(rule) ?? ''}'`])),
    ...files.map((rule) =>
      copy([
        only(rule),
        `--cache-control '${cachingOf(rule) ?? usual ?? ''}'`,
        ...(rule.type === undefined ? [] : [`--content-type '${contentType(rule.type)}'`]),
      ]),
    ),
    copy([...excluded.map((path) => `--exclude '${path}'`), `--cache-control '${usual ?? ''}'`]),
  ].join('\n');
}

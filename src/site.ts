/** Addresses of the site, which deployments override by environment. */
export const site = {
  /** Public origin, without a path. */
  origin: process.env.SITE_URL ?? 'https://mianshi-youju.pages.dev',
  /** Path under which the site is served; begins and ends with a slash. */
  base: withSlashes(process.env.BASE_PATH ?? '/'),
  /** Web address of the source repository, for edit links. */
  repository: process.env.REPOSITORY_URL ?? 'https://github.com/mianshi-youju/mianshi-youju',
  branch: 'main',
} as const;

/** Address of the form by which a reader asks for a missing question. */
export const issuesAddress = `${site.repository}/issues/new`;

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, '/');
}

/**
 * Policies by which the site's own scripts may make what a browser would run or parse, and no others
 * (https://w3c.github.io/trusted-types/).
 */
export const TRUSTED_TYPES = { scripts: 'site-scripts', pages: 'kept-pages' } as const;

/** Makes values that sinks take; typed as strings, which older browsers take. */
interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
const { trustedTypes }: { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } } =
  globalThis as object;

const RULES: Policy = {
  createHTML: (html) => html,
  createScriptURL(url) {
    if (new URL(url, location.href).origin === location.origin) return url;
    throw new TypeError(`${url} is no script of this site`);
  },
};
const policies = new Map<string, Policy>();

/** The policy of a name, which a page may make once. */
function policyOf(name: string): Policy {
  const policy = policies.get(name) ?? trustedTypes?.createPolicy(name, RULES) ?? RULES;
  policies.set(name, policy);
  return policy;
}

/**
 * Address of a script, as a worker takes it.
 *
 * @throws When it belongs to another site.
 */
export function scriptAddress(url: string): string {
  return policyOf(TRUSTED_TYPES.scripts).createScriptURL(url);
}

/** A page that this device keeps, to be read from: nothing of it is put into the document. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(
    policyOf(TRUSTED_TYPES.pages).createHTML(html),
    'text/html',
  );
}

import { formatBucketRecipe } from '../src/hosts/bucket.ts';
import { nginxFiles } from '../src/hosts/nginx.ts';
import { hostRules } from '../src/hosts/rules.ts';

/** Files for those who host the site themselves, by their paths: made of the one table. */
export function hostDocuments(): Record<string, string> {
  const rules = hostRules('/');
  const nginx = Object.entries(nginxFiles(rules));
  return {
    ...Object.fromEntries(nginx.map(([name, text]) => [`docs/hosts/nginx/${name}`, text])),
    'docs/hosts/bucket.sh': formatBucketRecipe(rules),
  };
}

/** On a page that only leads on: goes to its canonical path, with the query and fragment kept. */
const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
if (canonical) {
  const { pathname } = new URL(canonical.href);
  location.replace(pathname + location.search + location.hash);
}

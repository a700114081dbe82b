/** Entries of a list on one page: more are on the next ones, so that no page grows with the site. */
export const PAGE_SIZE = 100;

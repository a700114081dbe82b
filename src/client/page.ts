// Everything that every page may hold; each element does nothing where it does not stand.
import './copy-code.ts';
import './copy-link.ts';
import './page-toc.ts';
import './random-question.ts';
import './site-search.ts';
import './theme-toggle.ts';

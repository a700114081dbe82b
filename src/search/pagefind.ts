/** The part of Pagefind's browser API that search uses (pagefind.js 1.6.0). */
export interface Pagefind {
  options(options: {
    baseUrl?: string;
    excerptLength?: number;
    ranking?: { metaWeights?: Record<string, number> };
  }): Promise<void>;
  init(language?: string): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
  /** Forgets everything, so that `options` and `init` start anew. */
  destroy(): Promise<void>;
}

export interface PagefindResult {
  /** Name of the page's fragment file. */
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  content: string;
  sub_results: PagefindSection[];
}

export interface PagefindSection {
  title: string;
  url: string;
  /** HTML: text escaped, matches in `<mark>`. */
  excerpt: string;
  weighted_locations: { weight: number; balanced_score: number; location: number }[];
}

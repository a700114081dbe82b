/** The part of Pagefind's browser API that search uses (pagefind.js 1.6.0). */
export interface Pagefind {
  options(options: { baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** Name of the page's fragment file. */
  id: string;
  score: number;
}

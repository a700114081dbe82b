/** The part of Pagefind's browser API that search uses (pagefind.js 1.6.0). */
export interface Pagefind {
  options(options: { baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
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
  /** Text of the page, escaped, with U+200B between the words that Pagefind sees. */
  raw_content: string;
  /** Elements with an id, in their order. */
  anchors: PagefindAnchor[];
}

export interface PagefindAnchor {
  /** Name of the tag. */
  element: string;
  id: string;
  text: string;
  /** Number of words in front of it. */
  location: number;
}

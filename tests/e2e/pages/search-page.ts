import type { Page } from '@playwright/test';
import { SearchPanel } from './search-panel.ts';

export class SearchPage extends SearchPanel {
  constructor(page: Page) {
    super(page, page.getByRole('main'), 'searchbox');
  }

  async openWith(query: string): Promise<void> {
    await this.open(query === '' ? 'search/' : `search/?q=${encodeURIComponent(query)}`);
  }

  /** Everything that the address asks for. */
  asked(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }

  /** The query in the address bar. */
  query(): string | null {
    return new URL(this.page.url()).searchParams.get('q');
  }
}

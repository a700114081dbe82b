import type { Locator, Page } from '@playwright/test';
import { searchStrings } from '../../../src/strings.ts';
import { SearchPanel } from './search-panel.ts';

export class SearchDialog extends SearchPanel {
  readonly dialog: Locator;
  /** Results and their sections; the choices of the filters are options too, but not these. */
  readonly options: Locator;
  readonly selected: Locator;
  readonly close: Locator;
  readonly all: Locator;

  constructor(page: Page) {
    const dialog = page.getByRole('dialog', { name: searchStrings.dialog });
    super(page, dialog, 'combobox');
    this.dialog = dialog;
    const list = dialog.getByRole('listbox', { name: searchStrings.results });
    this.options = list.getByRole('option');
    this.selected = list.getByRole('option', { selected: true });
    this.close = dialog.getByRole('button', { name: searchStrings.close });
    this.all = dialog.getByRole('link', { name: searchStrings.all });
  }

  /** Opens the dialog on the page at hand, or on another one. */
  override async open(address?: string): Promise<void> {
    if (address !== undefined) await super.open(address);
    await this.page.keyboard.press('Control+k');
    await this.input.waitFor();
  }

  /** Opens the dialog on a question page and waits for the full answer to a query. */
  async openWith(query: string): Promise<void> {
    await this.open('python/decorator/');
    await this.input.fill(query);
    await this.answered();
  }
}

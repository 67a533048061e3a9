import type { FrameLocator, Locator, Page } from 'playwright-core';

/** What a person does in VS Code, by what is on the screen. Every wait ends as soon as the thing is there. */
export class Workbench {
  constructor(readonly page: Page) {
    page.setDefaultTimeout(60_000);
  }

  /** Waits until the folder is shown and the extension is known. */
  async ready(): Promise<void> {
    await this.page.locator('.explorer-folders-view').waitFor();
    await this.activity('RPlan').waitFor();
  }

  /** An icon of the bar at the very left. */
  activity(name: string): Locator {
    return this.page.locator('.activitybar').getByRole('tab', { name });
  }

  /** Opens a file of the explorer for good, and waits until VS Code knows its language. */
  async open(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name }).first().dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.statusbar-item', { hasText: 'RPlan' }).first().waitFor();
    await this.text.click();
  }

  /** The text of the active editor. */
  get text(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .view-lines').first();
  }

  /** Puts the cursor at a line and column, both from 1. */
  async goTo({ line, column }: { line: number; column: number }): Promise<void> {
    await this.press('Control+g');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.fill(`:${line}:${column}`);
    await input.press('Enter');
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Types as fast as a quick typist does. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 60 });
  }

  /** Puts letters in as an input method does, without keys of their own. */
  async insert(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Fills the clipboard as Word does: with a page and with plain text. */
  async copyHtml(html: string, text: string): Promise<void> {
    await this.page.evaluate(
      ([page = '', plain = '']) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([page], { type: 'text/html' }),
            'text/plain': new Blob([plain], { type: 'text/plain' }),
          }),
        ]),
      [html, text],
    );
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Saves and waits until the tab says so. */
  async save(): Promise<void> {
    await this.press('Control+s');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** Runs a command by its title in the command palette. */
  async run(title: string): Promise<void> {
    await this.press('F1');
    await this.page.locator('.quick-input-widget input').first().fill(`>${title}`);
    await this.choice(title).click();
  }

  /** A part of the path above the text; those inside the file come from the language server. */
  breadcrumb(name: string): Locator {
    return this.page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: name }).first();
  }

  /** The first underlined place of a severity. */
  squiggle(severity: 'error' | 'warning' | 'info' = 'error'): Locator {
    return this.page.locator(`.squiggly-${severity}`).first();
  }

  /** A row of the list that a command shows. */
  choice(text: string | RegExp): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** Waits until a command asks for a text and proposes this one. */
  async question(proposed: string): Promise<void> {
    await this.page.waitForFunction(
      (text) => document.querySelector<HTMLInputElement>('.quick-input-widget input')?.value === text,
      proposed,
    );
  }

  /** A row of the completion list that is open. */
  suggestion(label: string): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();
  }

  /** A button over the text, by its title. */
  titleButton(title: string | RegExp): Locator {
    return this.page.locator('.editor-group-container.active .editor-actions').getByRole('button', { name: title });
  }

  /** A message in the corner. */
  notification(text: string | RegExp): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item-message', { hasText: text }).first();
  }

  /** The page inside a webview that is in sight. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('#active-frame');
  }

  /** Shows the Problems panel and answers the row with this text. */
  async problem(text: string | RegExp): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.press('Control+Shift+m');
    const row = panel.locator('.monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    return row;
  }
}

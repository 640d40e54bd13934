import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { fontsOf } from "./fonts.js";
import { type Squiggle, squigglesOf } from "./squiggles.js";
import { clean, offsetOf, texts } from "./texts.js";

const rows = ".monaco-list-row";
const START_LIMIT = 60_000;

/**
 * One window of VS Code, in the words of its user.
 * Lists are read once: poll them where the editor is still at work.
 */
export class EditorPage {
  constructor(
    /** The browser page, for what has no method here. */
    readonly page: Page,
    /** The folder that is open. */
    readonly workspace: string,
  ) {
    page.setDefaultTimeout(20_000);
  }

  /** Waits until the window takes commands. */
  async ready(): Promise<void> {
    await this.page.locator(".monaco-workbench .part.statusbar").waitFor({ timeout: START_LIMIT });
    await this.page.locator(`.explorer-folders-view ${rows}`).first().waitFor({ timeout: START_LIMIT });
  }

  /** Opens a file by its name, or its path in the workspace, and waits for its text. */
  async open(path: string): Promise<void> {
    const name = basename(path);
    await this.press("Control+P");
    await this.choose(path, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.activeEditor.locator(".view-line").first().waitFor();
  }

  /** Runs a command by its title in the command palette: `View: Toggle Word Wrap`. */
  async command(title: string): Promise<void> {
    await this.press("F1");
    await this.choose(`>${title}`, title);
  }

  /** Puts the cursor where `<|>` stands in a piece of the saved text: `total: 4<|>4`. */
  async placeCursor(marked: string): Promise<void> {
    const offset = offsetOf(marked, await this.savedText());
    await this.press("Control+G");
    // By offset: a column would count a Chinese character twice.
    await this.quickInput.fill(`::${offset + 1}`);
    await this.press("Enter");
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  /** Where the cursor is, as the status bar tells it: `Ln 3, Col 5`. */
  async position(): Promise<string> {
    return clean(await this.page.locator("#status\\.editor\\.selection").innerText());
  }

  /** Types at the cursor, as one input: nothing is completed or closed on the way. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Leaves on the clipboard what another program has copied there. */
  async copyElsewhere(text: string, html?: string): Promise<void> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.evaluate((copied) => navigator.clipboard.write([new ClipboardItem(copied)]), {
      "text/plain": text,
      ...(html !== undefined && { "text/html": html }),
    });
  }

  /** Presses a key or a combination: `Control+Z`. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** Saves the file and reads it from disk: the window draws only the lines it shows. */
  async savedText(): Promise<string> {
    const unsaved = this.page.locator(".editor-group-container.active .tab.active.dirty");
    // Saving what is saved writes the file again, unseen, and a reader may meet it empty.
    if (await unsaved.isVisible()) await this.press("Control+S");
    await unsaved.waitFor({ state: "detached" });
    // The settings make the title of the window the path of the file.
    return readFile(join(this.workspace, await this.page.title()), "utf8");
  }

  /** What is underlined among the lines on screen, from top to bottom. */
  async squiggles(): Promise<Squiggle[]> {
    return squigglesOf(this.activeEditor);
  }

  /** The Problems panel: one line for each file and each of its problems. */
  async problems(): Promise<string[]> {
    const panel = this.page.locator(".markers-panel");
    if (!(await panel.isVisible())) await this.command("Problems: Focus on Problems View");
    return texts(panel.locator(rows));
  }

  /** What the hover at the cursor says; it stays open until the cursor moves. */
  async hover(): Promise<string> {
    await this.command("Show or Focus Hover");
    const hover = this.page.locator(".monaco-hover:not(.hidden) .monaco-hover-content").first();
    return clean(await hover.innerText());
  }

  /** Opens the menu of quick fixes at the cursor and reads it. */
  async quickFixes(): Promise<string[]> {
    const menu = this.fixMenu.first();
    // A key pressed while the editor still starts its services is lost: one presses it again.
    for (let press = 0; press < 4 && !(await menu.isVisible()); press++) {
      await this.press("Control+.");
      await menu.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    return texts(this.fixMenu);
  }

  /** Applies the quick fix at the cursor whose title contains `title`. */
  async applyQuickFix(title: string): Promise<void> {
    await this.quickFixes();
    await this.fixMenu.filter({ hasText: title }).first().click();
    await this.fixMenu.first().waitFor({ state: "hidden" });
  }

  /** The first completions offered at the cursor, those on screen; none while nothing is offered. */
  async completions(): Promise<string[]> {
    const offered = this.page.locator(`.suggest-widget.visible ${rows}`);
    // A second Ctrl+Space would not ask again but open the description.
    if (await offered.first().isVisible()) await this.press("Escape");
    await this.press("Control+Space");
    await offered
      .first()
      .waitFor({ timeout: 3_000 })
      .catch(() => undefined);
    return texts(offered.locator(".label-name"));
  }

  /** The symbols of the Outline view, from top to bottom. */
  async outline(): Promise<string[]> {
    const view = this.page.locator(".outline-pane");
    if (!(await view.isVisible())) await this.command("Explorer: Focus on Outline View");
    return texts(view.locator(`${rows} .label-name`));
  }

  /** Messages in the corner of the window; an extension that fails speaks here. */
  async notifications(): Promise<string[]> {
    return texts(this.page.locator(".notification-list-item-message"));
  }

  /** Presses a button of a message in the corner. */
  async chooseInNotification(label: string): Promise<void> {
    await this.page.locator(".notification-list-item-buttons-container a", { hasText: label }).click();
  }

  /** Presses what stands above a line of the text: a lens with `text` in it. */
  async clickLens(text: string): Promise<void> {
    await this.activeEditor.locator(".codelens-decoration a", { hasText: text }).click();
  }

  /** The document inside the visible webview: a preview, a form. */
  webview(): FrameLocator {
    return this.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
  }

  /** The fonts that draw the text of the active editor. */
  async fonts(): Promise<string[]> {
    return fontsOf(this.page, ".editor-group-container.active .view-line span");
  }

  /** Writes a picture of the window. */
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  private get activeEditor(): Locator {
    return this.page.locator(".editor-group-container.active .editor-instance .monaco-editor").first();
  }

  private get quickInput(): Locator {
    return this.page.locator(".quick-input-widget input[type=text]");
  }

  private get fixMenu(): Locator {
    return this.page.locator(`.action-widget ${rows}.action`);
  }

  /** Types into the open palette and takes the first row that contains `label`. */
  private async choose(typed: string, label: string): Promise<void> {
    await this.quickInput.fill(typed);
    await this.page.locator(`.quick-input-list ${rows}`).filter({ hasText: label }).first().click();
  }
}

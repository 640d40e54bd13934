import type { Locator } from "playwright-core";

/** An underlined piece of text; one that spans lines is one piece a line. */
export interface Squiggle {
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly text: string;
}

/** Reads the squiggles of an editor off the screen: VS Code draws them as boxes apart from the text. */
export async function squigglesOf(editor: Locator): Promise<Squiggle[]> {
  return editor.evaluate((root) => {
    const boxes = [...root.querySelectorAll(".cdr[class*='squiggly-']")];
    const found = boxes.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      return { left, right, middle, severity: severityOf(element) };
    });
    return found.sort((a, b) => a.middle - b.middle || a.left - b.left).map(({ severity, ...box }) => ({ severity, text: textIn(box) }));

    function severityOf(element: Element) {
      const severities = ["error", "warning", "info", "hint"] as const;
      return severities.find((severity) => element.classList.contains(`squiggly-${severity}`)) ?? "hint";
    }
    function textIn(box: { left: number; right: number; middle: number }): string {
      const line = [...root.querySelectorAll(".view-line")].find((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top <= box.middle && box.middle < bottom;
      });
      return line ? charactersOf(line).filter(({ center }) => box.left <= center && center <= box.right).map(({ character }) => character).join("") : "";
    }
    function charactersOf(line: Element) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const characters: { character: string; center: number }[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const range = document.createRange();
        [...(node.nodeValue ?? "")].reduce((offset, character) => {
          range.setStart(node, offset);
          range.setEnd(node, offset + character.length);
          const { left, right } = range.getBoundingClientRect();
          characters.push({ character: character === "\u00a0" ? " " : character, center: (left + right) / 2 });
          return offset + character.length;
        }, 0);
      }
      return characters;
    }
  });
}

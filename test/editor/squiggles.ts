import type { Locator } from "playwright-core";

/** An underlined piece of text; one that spans lines is one piece a line. */
export interface Squiggle {
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Reads the squiggles of an editor off the screen: VS Code draws them as boxes apart from the text. */
export async function squigglesOf(editor: Locator): Promise<Squiggle[]> {
  // The function runs in the browser, so all it calls has to stand inside it.
  return editor.evaluate((root) => {
    return [...root.querySelectorAll(".cdr[class*='squiggly-']")]
      .map((element) => ({ severity: severityOf(element), box: boxOf(element) }))
      .sort((a, b) => a.box.middle - b.box.middle || a.box.left - b.box.left)
      .map(({ severity, box }) => ({ severity, text: textIn(box) }));

    function severityOf(element: Element): Squiggle["severity"] {
      const severities = ["error", "warning", "info"] as const;
      return severities.find((severity) => element.classList.contains(`squiggly-${severity}`)) ?? "hint";
    }

    function boxOf(element: Element | Range): Box {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    }

    function textIn(box: Box): string {
      const line = [...root.querySelectorAll(".view-line")].find((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top <= box.middle && box.middle < bottom;
      });
      const pieces = line ? charactersOf(line) : [];
      const under = pieces.filter(({ center }) => box.left <= center && center <= box.right);
      return under.map(({ character }) => character.replace("\u00a0", " ")).join("");
    }

    function charactersOf(line: Element) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const characters: { character: string; center: number }[] = [];
      while (walker.nextNode()) characters.push(...measured(walker.currentNode));
      return characters;
    }

    function measured(node: Node) {
      return [...(node.nodeValue ?? "").matchAll(/./gu)].map(({ 0: character, index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + character.length);
        const { left, right } = boxOf(range);
        return { character, center: (left + right) / 2 };
      });
    }
  });
}

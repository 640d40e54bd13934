import { TextDocument } from "vscode-languageserver-textdocument";
import { expect, test } from "vitest";
import { oddlyLaidOut } from "./odd-layouts.js";
import { random } from "./random.js";
import { example } from "./reports.js";
import { expectHarmlessActions, expectHarmlessOffers, opened } from "./unharmed.js";

test.each(["suqian-2024", "xiangtan-2020"])(
  "actions and offers change nothing else in %s, however it is laid out",
  { timeout: 300_000 },
  (name) => {
    const next = random(name.length);
    let [actions, offers] = [0, 0];
    for (let times = 0; times < 25; times++) {
      const text = TextDocument.create("file:///a.gouji.yaml", "", 1, oddlyLaidOut(example(name), next));
      const report = opened(text);
      actions += expectHarmlessActions(text, report);
      const likely = Array.from(text.getText().matchAll(/(?<=[{,]\s*|^ *)/gm), ({ index }) => index);
      const anywhere = Array.from({ length: 12 }, () => Math.floor(next() * (text.getText().length + 1)));
      const among = Array.from({ length: 12 }, () => likely[Math.floor(next() * likely.length)] ?? 0);
      for (const offset of [...anywhere, ...among]) offers += expectHarmlessOffers(text, report, offset);
    }
    // Or nothing was looked at.
    expect(Math.min(actions, offers)).toBeGreaterThan(100);
  },
);

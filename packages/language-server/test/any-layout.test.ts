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
    for (let times = 0; times < 40; times++) {
      const text = TextDocument.create("file:///a.gouji.yaml", "", 1, oddlyLaidOut(example(name), next));
      const report = opened(text);
      actions += expectHarmlessActions(text, report);
      for (let places = 0; places < 20; places++)
        offers += expectHarmlessOffers(text, report, Math.floor(next() * (text.getText().length + 1)));
    }
    // Or nothing was looked at.
    expect(Math.min(actions, offers)).toBeGreaterThan(100);
  },
);

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { stylesheetHash } from "./stylesheet-hash.js";
import { stylesheet } from "./stylesheet.js";

test("the policy knows the stylesheet by its hash", () => {
  expect(stylesheetHash).toBe(`sha256-${createHash("sha256").update(stylesheet).digest("base64")}`);
});

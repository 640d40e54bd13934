import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { emits } from "../src/emit.js";
import { formFileNames, formOfInterfaces, sharedFileNames } from "../src/generated-names.js";
import { generateTypes } from "../src/generate-types.js";

const schema = new URL("../../../test/forms/library/library.schema.json", import.meta.url);

test("the names that are known as ours are those that are generated, and the interfaces tell of which form they are", async () => {
  const text = readFileSync(schema, "utf8");
  const files = await generateTypes({ schemas: [{ source: "library.schema.json", text }], emit: emits });
  const known = [...sharedFileNames, ...formFileNames.map((name) => `library/${name}`)];
  expect(files.map(({ path }) => path).sort()).toEqual(known.sort());
  const interfaces = files.find(({ path }) => path === "library/interfaces.ts");
  expect(formOfInterfaces(interfaces?.content ?? "")).toBe("library");
});

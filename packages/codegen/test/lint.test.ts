import { ESLint } from "eslint";
import { expect, test } from "vitest";
import tseslint from "typescript-eslint";
import { emits, generateTypes } from "../src/index.js";
import { madeUp, statutory } from "./support/generate.js";

const eslint = new ESLint({
  cwd: import.meta.dirname,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ["**/*.ts"], linterOptions: { reportUnusedDisableDirectives: "error" } },
    ...[...tseslint.configs.strict, ...tseslint.configs.stylistic].map((config) => ({
      ...config,
      files: ["**/*.ts"],
    })),
  ],
});

test("linters have nothing to say of generated code, not even that they were silenced for nothing", async () => {
  const files = await generateTypes({ schemas: [...statutory, madeUp], emit: emits });
  const messages = await Promise.all(
    files
      .filter(({ path }) => path.endsWith(".ts"))
      .map(async ({ path, content }) => {
        const [result] = await eslint.lintText(content, { filePath: `${import.meta.dirname}/${path}` });
        return result?.messages.map(({ line, message }) => `${path}:${line} ${message}`);
      }),
  );
  expect(messages.length).toBeGreaterThan(20);
  expect(messages.flat()).toEqual([]);
});

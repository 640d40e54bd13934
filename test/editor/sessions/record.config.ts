import { defineConfig } from "vitest/config";

/** `npx vitest run --config test/editor/sessions/record.config.ts` records the sessions of both editors anew. */
export default defineConfig({
  cacheDir: "../../../node_modules/.vite",
  test: {
    root: import.meta.dirname,
    include: ["*.record.ts"],
    testTimeout: 400_000,
    expect: { poll: { timeout: 60_000, interval: 200 } },
    fileParallelism: false,
  },
});

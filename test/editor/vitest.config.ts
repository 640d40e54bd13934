import { defineConfig } from "vitest/config";

/** The editor test runs apart from the others: it needs a VS Code server and a browser. */
export default defineConfig({
  cacheDir: "../../node_modules/.vite",
  test: {
    // A browser, an editor and its extension host share two cores: one slow start is no defect, two are.
    retry: 1,
    root: import.meta.dirname,
    include: ["**/*.e2e.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000, interval: 200 } },
    // Several VS Code servers at a time would only slow each other down.
    fileParallelism: false,
  },
});

import { defineConfig } from "vitest/config";

// The editor test has a configuration of its own: it needs a browser and takes minutes.
export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "apps/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "test/editor/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Servers and browsers are started by the dozen: on a shared machine one slow start is no defect, two are.
    retry: process.env["CI"] ? 1 : 0,
  },
});

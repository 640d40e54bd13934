// Bundles the command's entry, so that `gouji check` starts fast. What other commands need stays outside and is loaded
// when they run. CommonJS, because `yaml` is.
import { chmod } from "node:fs/promises";
import { build } from "esbuild";

const lazyCommand = /\/(?:render|render-lines|types|lsp|explain)\.js$/;
const lazyPackage = /^(?:@gouji\/core\/custom-form|tinyglobby|write-file-atomic)$/;

await build({
  entryPoints: ["dist/gouji.js"],
  outfile: "dist/gouji.cjs",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // jsonc-parser's CommonJS build cannot be bundled.
  mainFields: ["module", "main"],
  minify: true,
  legalComments: "none",
  banner: { js: "#!/usr/bin/env node" },
  plugins: [
    {
      name: "lazy",
      setup(build) {
        build.onResolve({ filter: lazyCommand }, ({ path, kind }) =>
          kind === "dynamic-import" ? { path: path.replace(/^\.\.?\//, "./"), external: true } : undefined,
        );
        // commander loads it for commands that are programs of their own; we have none.
        build.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "empty" }));
        build.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "module.exports = {}" }));
        build.onResolve({ filter: lazyPackage }, ({ path }) => ({ path, external: true }));
      },
    },
  ],
});
await chmod("dist/gouji.cjs", 0o755);

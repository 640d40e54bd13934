// Bundles the command in three files, so that each starts fast: the first word decides between the server and all other
// commands. What these need now and then stays outside. CommonJS, because `yaml` is.
import { writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { thirdPartyNotices } from "../../../scripts/third-party-notices.js";

const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // jsonc-parser's CommonJS build cannot be bundled.
  mainFields: ["module", "main"],
  minify: true,
  legalComments: "none",
  metafile: true,
};

/** Leaves imports to be resolved when the command runs, under the names that `rename` gives them. */
const outside = (filter, rename = (path) => path) => ({
  name: `outside ${filter}`,
  setup({ onResolve }) {
    onResolve({ filter }, ({ path, kind }) =>
      kind === "dynamic-import" || !path.startsWith(".") ? { path: rename(path), external: true } : undefined,
    );
  },
});

const sibling = (path) => path.replace(/^\.\.?\//, "./");
const bundled = (path) => sibling(path).replace(/\.js$/, ".cjs");
const customForms = outside(/^@gouji\/core\/custom-form$/);

const chooser = await build({
  ...common,
  entryPoints: ["dist/gouji.js"],
  outfile: "dist/gouji.cjs",
  // `require` spares it the loader of modules.
  supported: { "dynamic-import": false },
  plugins: [outside(/\/(?:lsp|command-line)\.js$/, bundled)],
});
const commandLine = await build({
  ...common,
  entryPoints: ["dist/command-line.js"],
  outfile: "dist/command-line.cjs",
  plugins: [
    customForms,
    outside(/\/lsp\.js$/, bundled),
    outside(/\/(?:render|render-lines|types|explain)\.js$/, sibling),
    outside(/^picomatch$/),
    // The table of formats names their writers, which are loaded with the first document.
    outside(/^\.\/\w+\/index\.js$/, (path) => path.replace(/^\.\/(\w+)\/index\.js$/, "@gouji/renderer/$1")),
    {
      name: "nothing",
      setup({ onResolve, onLoad }) {
        // commander loads it for commands that are programs of their own; we have none.
        onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: "empty" }));
        onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "module.exports = {}" }));
      },
    },
  ],
});
const server = await build({
  ...common,
  entryPoints: ["dist/commands/lsp.js"],
  outfile: "dist/commands/lsp.cjs",
  define: { "import.meta.url": "thisFile" },
  banner: { js: 'const thisFile = require("node:url").pathToFileURL(__filename).href;' },
  plugins: [customForms],
});
const bundledFiles = [chooser, commandLine, server].flatMap(({ metafile }) => Object.keys(metafile.inputs));
await writeFile("dist/THIRD-PARTY-NOTICES.txt", thirdPartyNotices(bundledFiles, "."));

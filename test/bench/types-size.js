// What a bundle takes of each entry of @gouji/types, minified, and gzipped.
import { gzipSync } from "node:zlib";
import { build } from "vite";

const entries = {
  "nothing but types": 'import "@gouji/types"; export {};',
  "guard of a form": 'export { isReport2021 } from "@gouji/types/2021";',
  "tables of a form": 'export { tables } from "@gouji/types/2021";',
  "relations of a form": 'export { relations } from "@gouji/types/2021";',
  "a form with all its checks": 'export { validate, checkRelations } from "@gouji/types/2021";',
  "both forms with all their checks": 'export { validate, checkRelations } from "@gouji/types";',
  "zod schemas of a form, without zod": 'export { report2021Schema } from "@gouji/types/2021/zod";',
  "zod schemas of a form, with zod": 'export { report2021Schema } from "@gouji/types/2021/zod";',
};

console.log("size of an entry in a bundle                   minified   gzipped");
for (const [name, code] of Object.entries(entries)) {
  const bundle = await bundled(code, name.endsWith("without zod") ? ["zod"] : []);
  const sizes = [Buffer.byteLength(bundle), bundle === "" ? 0 : gzipSync(bundle).length];
  console.log(`${name.padEnd(44)} ${sizes.map((size) => String(size).padStart(9)).join(" ")}`);
}

async function bundled(code, external) {
  const entry = "\0entry.js";
  const { output } = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? entry : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: "esbuild",
      rollupOptions: {
        input: "entry",
        external,
        preserveEntrySignatures: "strict",
        output: { format: "es" },
      },
    },
  });
  return output[0].code.trim();
}

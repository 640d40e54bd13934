// Copies what the PDF writer reads at run time into dist: the template, three fonts with their licences, and a table
// of the characters these fonts have.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSync } from "fontkit";

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = join(root, "dist/fonts");

const faces = {
  serif: { package: "noto-serif-sc", file: "400Regular/NotoSerifSC_400Regular.ttf" },
  serifBold: { package: "noto-serif-sc", file: "700Bold/NotoSerifSC_700Bold.ttf" },
  sans: { package: "noto-sans-sc", file: "400Regular/NotoSansSC_400Regular.ttf" },
};

const packageFile = (name, file) =>
  join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), file);

const sha256 = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Ascending code points as [first, count] pairs. */
function rangesOf(codePoints) {
  const ranges = [];
  for (const codePoint of [...codePoints].sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1];
    if (last && last[0] + last[1] === codePoint) last[1] += 1;
    else ranges.push([codePoint, 1]);
  }
  return ranges;
}

mkdirSync(target, { recursive: true });
mkdirSync(join(root, "dist/pdf"), { recursive: true });
copyFileSync(join(root, "src/pdf/template.typ"), join(root, "dist/pdf/template.typ"));

const coverage = {};
for (const [face, { package: name, file }] of Object.entries(faces)) {
  const source = packageFile(name, file);
  copyFileSync(source, join(target, basename(file)));
  copyFileSync(packageFile(name, "LICENSE_FONT"), join(target, `LICENSE_FONT.${name}.txt`));
  const { fullName, characterSet } = openSync(source);
  coverage[face] = {
    name: fullName,
    file: basename(file),
    sha256: sha256(source),
    ranges: rangesOf(characterSet),
  };
}
writeFileSync(join(target, "coverage.json"), JSON.stringify(coverage));

import { existsSync, readdirSync, readFileSync } from "node:fs";

/**
 * The manifests of our packages, with what follows from elsewhere: the addresses, the author and the licence of the project
 * stand in its root manifest alone; the entries of `@gouji/types` follow from the forms.
 */
export function completeManifests(forms) {
  const root = readManifest("package.json");
  return ["packages", "apps"].flatMap((parent) =>
    (existsSync(parent) ? readdirSync(parent) : [])
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(`${folder}/package.json`))
      .map((folder) => {
        const path = `${folder}/package.json`;
        const manifest = withPrepack(withMetadata(readManifest(path), folder, root));
        const complete =
          manifest.name === "@gouji/types" ? { ...manifest, exports: typesExports(forms) } : manifest;
        return { path, content: `${JSON.stringify(complete, null, 2)}\n` };
      }),
  );
}

function readManifest(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function withMetadata(manifest, directory, root) {
  const {
    name,
    displayName,
    publisher,
    private: isPrivate,
    version,
    description,
    keywords,
    type,
    ...others
  } = manifest;
  const { homepage, bugs, repository, license, author, engines } = root;
  const metadata = {
    homepage: `${homepage}/tree/main/${directory}#readme`,
    bugs,
    repository: { ...repository, directory },
    license,
    author,
    type,
    ...(!isPrivate && { engines, publishConfig: { access: "public" } }),
  };
  const kept = Object.entries(others).filter(([key]) => !(key in metadata));
  const whole = {
    ...{ name, displayName, publisher, private: isPrivate, version, description, keywords },
    ...metadata,
    ...Object.fromEntries(kept),
  };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
}

function withPrepack(manifest) {
  if (manifest.private) return manifest;
  return { ...manifest, scripts: { ...manifest.scripts, prepack: "node ../../scripts/prepack.js" } };
}

/** An entry for every form, in both module systems. */
function typesExports(forms) {
  const ids = forms.map(({ name }) => name);
  const taken = ids.find((id) => ["zod", "schemas"].includes(id));
  if (taken) throw new Error(`schemas/${taken}.schema.json: @gouji/types has another entry named ${taken}`);
  return {
    ".": entry("index"),
    "./zod": entry("zod"),
    ...Object.fromEntries(
      ids.flatMap((id) => [
        [`./${id}`, entry(`${id}/index`)],
        [`./${id}/zod`, entry(`${id}/zod`)],
        [`./${id}/relations.json`, `./dist/${id}/relations.json`],
        [`./${id}/tables.json`, `./dist/${id}/tables.json`],
      ]),
    ),
    ...Object.fromEntries([...ids, "keywords"].map((name) => [schemaPath(name), schemaPath(name)])),
    "./package.json": "./package.json",
  };
}

function entry(path) {
  const file = (folder) => ({
    types: `./dist/${folder}/${path}.d.ts`,
    default: `./dist/${folder}/${path}.js`,
  });
  return { import: file("esm"), require: file("cjs") };
}

function schemaPath(name) {
  return `./schemas/${name}.schema.json`;
}

// Generating types of the statutory forms, beside other generators on the same schemas.
import { generateTypes } from "@gouji/codegen";
import { statutoryForms } from "@gouji/core";
import { compile } from "json-schema-to-typescript";
import { jsonSchemaToZod } from "json-schema-to-zod";
import { InputData, JSONSchemaInput, quicktype } from "quicktype-core";
import { median } from "./measure.js";

const schemas = statutoryForms.map(({ id, schema }) => ({
  name: id,
  source: `schemas/${id}.schema.json`,
  text: JSON.stringify(schema),
}));

const own = async (emit) => {
  const files = await generateTypes({ schemas, emit });
  return files.map(({ content }) => content).join("");
};
const each = async (generate) => (await Promise.all(schemas.map(generate))).join("\n");
const generators = {
  "gouji types --emit types": () => own(["types"]),
  "gouji types --emit types,zod": () => own(["types", "zod"]),
  "gouji types, everything": () => own(["types", "validate", "relations", "tables", "zod"]),
  json2ts: () => each(({ name, text }) => compile(JSON.parse(text), `Report${name}`)),
  quicktype: () => each(byQuicktype),
  "json-schema-to-zod": () =>
    each(({ name, text }) =>
      jsonSchemaToZod(JSON.parse(text), { module: "esm", name: `report${name}`, type: true }),
    ),
};

async function byQuicktype({ name, text }) {
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: `Report${name}`, schema: text });
  const inputData = new InputData();
  inputData.addInput(input);
  const { lines } = await quicktype({
    inputData,
    lang: "typescript",
    rendererOptions: { "just-types": "true" },
  });
  return lines.join("\n");
}

/** Names that end in a number, as a generator gives them to what it cannot tell apart; `Report2021` is none. */
function twins(names) {
  return names.filter((name) => /[A-Za-z]\d+$/.test(name) && !/^report\d{4}/i.test(name));
}

console.log("types of both forms                    ms  declarations  numbered  any/unknown   bytes");
for (const [name, generate] of Object.entries(generators)) {
  const times = [];
  let code = "";
  for (let run = 0; run < 6; run++) {
    const start = performance.now();
    code = await generate();
    if (run > 0) times.push(performance.now() - start);
  }
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const names = [...bare.matchAll(/^export (?:declare )?(?:interface|type|enum|class|const) (\w+)/gm)].map(
    ([, one]) => one,
  );
  const loose = [...bare.matchAll(/: any\b|\bz\.any\(|: unknown;|\]: unknown\b/g)].length;
  const columns = [
    median(times).toFixed(0).padStart(8),
    String(names.length).padStart(12),
    String(twins(names).length).padStart(8),
  ];
  console.log(
    `${name.padEnd(32)} ${columns.join("  ")}  ${String(loose).padStart(11)}  ${String(code.length).padStart(6)}`,
  );
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export const example = `${root}examples/suqian-2024.gouji.yaml`;

export const exampleText = readFileSync(example, "utf8");

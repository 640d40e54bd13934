// Puts the pages of the rules beside the command: `gouji lsp` links diagnostics to them.
import { cpSync, existsSync } from "node:fs";

const pages = new URL("../../../docs/rules/", import.meta.url);
if (existsSync(pages)) cpSync(pages, new URL("../dist/rules/", import.meta.url), { recursive: true });

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startStdioServer } from "@gouji/language-server";

startStdioServer({ rulePages: pathToFileURL(join(__dirname, "rules/")) });

import { startStdioServer } from "./node/stdio-server.js";

startStdioServer({ rulePages: new URL("rules/", import.meta.url) });

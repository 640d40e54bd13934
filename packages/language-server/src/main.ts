import { startStdioServer } from "./stdio-server.js";

startStdioServer({ rulePages: new URL("rules/", import.meta.url) });

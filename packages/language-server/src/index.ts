export type { Host } from "./host.js";
export { nodeHost } from "./node-host.js";
export { type ServerOptions, startServer } from "./server.js";
export { startStdioServer } from "./stdio-server.js";

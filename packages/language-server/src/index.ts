export type { Host } from "./host.js";
export { nodeHost } from "./node/host.js";
export { startStdioServer, type StdioServerOptions } from "./node/stdio-server.js";
export { type ServerOptions, startServer } from "./server.js";

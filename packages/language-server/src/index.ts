export { type ServerOptions, startServer } from "./server.js";
export { startStdioServer } from "./stdio-server.js";

// Stands in the place of the server and writes down what it and its client say to each other, a message a line. Called
// with the environment:
//   GOUJI_RECORDING  the file to write
//   GOUJI_SERVER     the server's script; without it, `recorded-server.cjs` beside this file
const { spawn } = require("node:child_process");
const { appendFileSync } = require("node:fs");
const { join } = require("node:path");

const file = process.env.GOUJI_RECORDING;
const script = process.env.GOUJI_SERVER ?? join(__dirname, "recorded-server.cjs");
const server = spawn(process.execPath, [script, ...process.argv.slice(2)], {
  stdio: ["pipe", "pipe", "inherit"],
});
listen(process.stdin, "client");
listen(server.stdout, "server");
process.stdin.pipe(server.stdin);
server.stdout.pipe(process.stdout);
server.once("exit", (code) => process.exit(code ?? 1));

function listen(stream, from) {
  let bytes = Buffer.alloc(0);
  stream.on("data", (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const body = bytes.indexOf("\r\n\r\n") + 4;
      const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, body).toString())?.[1]);
      if (body < 4 || bytes.length < body + length) return;
      const message = JSON.parse(bytes.subarray(body, body + length).toString());
      appendFileSync(file, `${JSON.stringify({ from, message })}\n`);
      bytes = bytes.subarray(body + length);
    }
  });
}

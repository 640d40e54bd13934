// From starting the language server to its first answers, against yaml-language-server with the published schema.
import { connect } from "./language-servers.js";
import { compare, row } from "./measure.js";

const start = (name) => async () => (await connect(name)).stop();
row(
  "language server: start to end, against yaml-language-server",
  await compare(start("gouji"), start("yaml"), { runs: 10, warmUp: 2 }),
  "≤ 1×",
);

const firstDiagnostics = (name) => async () => {
  const client = await connect(name);
  const told = client.diagnostics();
  await client.open();
  await told;
  await client.stop();
};
row(
  "start, open, first diagnostics, end",
  await compare(firstDiagnostics("gouji"), firstDiagnostics("yaml"), { runs: 10, warmUp: 2 }),
  "≤ 0.7×",
);

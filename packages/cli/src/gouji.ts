const words = process.argv.slice(2);

// An editor waits for its server, and the server needs nothing of the other commands.
if (words[0] === "lsp" && words.slice(1).every((word) => word === "--stdio")) {
  void import("./commands/lsp.js").then(({ lsp }) => {
    lsp();
  });
} else {
  void import("./command-line.js").then(({ commandLine }) => commandLine(words));
}

// A worker for the pool's tests: answers, dies or hangs, as its job says.
process.on("message", ({ how, value }) => {
  if (how === "crash") process.kill(process.pid, "SIGKILL");
  if (how === "answer") setTimeout(() => process.send({ value, pid: process.pid }), 20);
});
process.on("disconnect", () => process.exit());

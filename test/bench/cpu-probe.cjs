// Loaded into a server before it starts (`node --require`): tells over the channel to its parent, whenever it is asked,
// how much processor time it has used, all threads together, in ms.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send((user + system) / 1000);
});

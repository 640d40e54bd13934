// A process that makes documents, one at a time, for the pool that started it.
import { openWriters } from "../open-writers.js";
import { answerOf, type DocumentAnswer, type DocumentJob } from "./wire.js";

const writers = openWriters();

process.on("message", (job: DocumentJob) => {
  void perform(job).then((answer) => process.send?.(answer));
});
// The pool is gone: nobody waits for an answer.
process.on("disconnect", () => process.exit());

async function perform({ document, to, options }: DocumentJob): Promise<DocumentAnswer> {
  try {
    return { kind: "done", content: await writers.render(document, to, options) };
  } catch (error) {
    return answerOf(error);
  }
}

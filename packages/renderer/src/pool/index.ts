export {
  createRenderer,
  type Renderer,
  type RendererOptions,
  type RenderOptions,
} from "./create-renderer.js";
export { JobTimeoutError, WorkerCrashError } from "./errors.js";
export type { JobLimits } from "./job-limits.js";

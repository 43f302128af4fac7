export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.js';
export type { SandboxLogger } from './sandbox-logger.js';
export {
  createTool,
  type MemberPageRequest,
  type Tool,
  type ToolOptions,
  type ToolPlatform,
} from './tool/create-tool.js';
export { LtijsRefusedError } from './tool/ltijs-refused-error.js';
export type { ToolDocument, ToolEntry, ToolSelection, ToolStore } from './tool/tool-store.js';

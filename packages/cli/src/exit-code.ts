/** 0: clean. 1: findings at or above the level asked for. 2: usage, configuration, or reading and writing. */
export const exitCode = { clean: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

import type { SetupStep } from './supervise.mts';

/** One thing to run, seen from outside. */
export interface SandboxRequest {
  steps: SetupStep[];
  command: string[];
  input?: string;
  /** Files to put into the working directory, by name. */
  files: Readonly<Record<string, string>>;
  env: Readonly<Record<string, string>>;
  /** Seconds for the command. */
  timeout: number;
  /** `user` is unprivileged; `root` is root of the sandbox, with a network card of its own. */
  as: 'user' | 'root';
  /** True where the user may bind ports below 1024, as for a server on port 80. */
  lowPorts: boolean;
  /** Root file system, where it is not the one of this clone: it may be unfinished. */
  system?: string;
  /** Called with the home directory, as seen from outside, before anything runs. */
  prepare?: ((home: string) => void) | undefined;
  /** The same after everything has run, to keep what it made. */
  finish?: (home: string) => void;
}

/** Home and working directory inside the sandbox, the same on every machine. */
export const HOME = '/home/dev';
export const WORK = `${HOME}/demo`;

/** The unprivileged user of the sandbox. */
export const USER_ID = 1000;

/** File of the supervisor in this folder. */
export const SUPERVISOR = 'supervise.mts';

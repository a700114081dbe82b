import type { Runnable } from '../runnable.ts';
import type { ProgramName } from '../programs.ts';
import type { SandboxRequest } from '../sandbox/request.ts';

/** Requirements of a runner or a service. */
export interface Needs {
  /** All are in the root file system. */
  programs: readonly ProgramName[];
  /** True where real root must make the namespaces, as for more than one user. */
  privileged?: boolean;
}

/** Sandbox request of a sample, as far as it differs from the usual values. */
export type Plan = Pick<SandboxRequest, 'command' | 'files'> &
  Partial<Omit<SandboxRequest, 'command' | 'files'>> & {
    /** Folder put in front of the search path. */
    path?: string;
    /** Turns what the program printed into what the page shows. */
    present?: (output: string) => string;
  };

/** Knows how the samples of one language are run. */
export interface Runner {
  needs(sample: Runnable): Needs;
  plan(sample: Runnable): Plan;
  /** Programs that the evidence names; those of `needs` where this is left out. */
  evidence?(sample: Runnable): ProgramName[];
}

/** Name for the file of a sample: its title where that is a plain file name. */
export function fileName({ fence: { title } }: Runnable, usual: string): string {
  return title !== undefined && /^[\w-]+(\.[\w-]+)+$/.test(title) ? title : usual;
}

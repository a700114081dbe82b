import type { RunSample } from '../extract.ts';
import type { ProgramName } from '../programs.ts';
import type { SandboxRequest } from '../sandbox/request.ts';

/** What a runner or a service asks of the machine. */
export interface Needs {
  programs: readonly ProgramName[];
  /** Whether the virtual environment with the libraries is needed. */
  venv?: boolean;
  /** Whether namespaces are needed, as for servers on their usual ports. */
  sandbox?: boolean;
  /** Whether the namespaces must be made by real root, as for more than one user. */
  privileged?: boolean;
}

/** What the sandbox is asked to do for a sample; the rest has the usual value. */
export type Plan = Pick<SandboxRequest, 'command' | 'files'> &
  Partial<Omit<SandboxRequest, 'command' | 'files'>> & {
    /** Turns what the program printed into what the page shows. */
    present?: (output: string) => string;
  };

/** Knows how the samples of one language are run. */
export interface Runner {
  needs(sample: RunSample): Needs;
  plan(sample: RunSample): Plan;
  /** Programs that the evidence names; those of `needs` where this is left out. */
  evidence?(sample: RunSample): ProgramName[];
}

/** Name for the file of a sample: its title where that is a plain file name. */
export function fileName({ fence: { title } }: RunSample, usual: string): string {
  return title !== undefined && /^[\w-]+(\.[\w-]+)+$/.test(title) ? title : usual;
}

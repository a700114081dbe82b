import { makeMariadbTemplate } from '../src/samples/mariadb.ts';
import { programVersion } from '../src/samples/programs.ts';
import { canMakeVenv, makeVenv, venvIsReady } from '../src/samples/python.ts';
import { isolation } from '../src/samples/sandbox/isolation.ts';

/**
 * Makes, in `.cache/samples/`, what the samples run on beside the machine's programs: Python
 * libraries and an empty MariaDB. Without them the samples that need them are listed as not run.
 */
export async function prepareSamples(): Promise<void> {
  if (!venvIsReady() && canMakeVenv()) {
    console.log('Installing the Python libraries of the samples …');
    if (!makeVenv()) console.log('They could not be installed; the message stands above.');
  }
  if (programVersion('mariadbd') && isolation() !== 'none') await makeMariadbTemplate();
}

import { firefox, type Browser } from '@playwright/test';

/**
 * Playwright 1.65 sends this to every new page of a system's Firefox and gives up when it is not
 * understood; Firefox ESR 153 does not know it yet. It sets the colour scheme, which no test asks of
 * Firefox.
 */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

interface BidiSession {
  send(method: string, params?: object): Promise<object>;
}

/** Private API of Playwright; its exact version is pinned, so it is there. */
interface Internals {
  _connection: { toImpl(browser: Browser): { _browserSession?: BidiSession } };
}

/**
 * Makes Playwright content with a system's Firefox that is older than itself. To be removed, with
 * its call, when Debian's Firefox knows the command.
 */
export function allowOlderFirefox(): void {
  const launch = firefox.launch.bind(firefox);
  firefox.launch = async (options) => {
    const browser = await launch(options);
    answerUnknown(browser);
    return browser;
  };
}

function answerUnknown(browser: Browser): void {
  const { _connection: connection } = browser as unknown as Internals;
  const session = connection.toImpl(browser)._browserSession;
  // Playwright's own Firefox speaks another protocol.
  if (!session) return;
  const send = session.send.bind(session);
  session.send = (method, params) =>
    method === UNKNOWN ? Promise.resolve({}) : send(method, params);
}

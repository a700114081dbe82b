import { isChinesePunctuation } from '../markdown/chinese.ts';

/** Letters of a host that may pass for Latin ones, as such or in disguise (punycode). */
const OTHER_LETTERS = /^https:\/\/[^/]*(xn--|(?!\p{Script=Han})[^\p{ASCII}])/iu;

/** Names of hosts that nobody else can reach. */
const LOCAL = /(^|\.)(localhost|local|internal|lan|home|invalid|test)$/;

/**
 * Says what is wrong with the address of another site, which readers are to open.
 *
 * @returns Error with its remedy; undefined where it is sound.
 */
export function faultOfUrl(text: string): string | undefined {
  if (!/^https:\/\/[^/\\\s]/.test(text)) return `${text}: write a full https:// address`;
  if (/[\s"'<>\\^`{|}]/.test(text) || Array.from(text).some(isChinesePunctuation)) {
    return `${text}: the address holds what stands in none; end it earlier, or write it with % signs`;
  }
  const url = URL.parse(text);
  if (!url) return `${text} is no address; correct it`;
  if (url.username !== '' || url.password !== '') {
    return `${url.host}: the address names a user or a password; remove them`;
  }
  if (OTHER_LETTERS.test(text)) {
    return `${url.hostname}: letters of the host may pass for others; name a host of a–z or of Chinese`;
  }
  const isName = /^([\p{L}\p{N}-]+\.)+[a-z][a-z0-9-]*$/u.test(url.hostname);
  if (!isName || LOCAL.test(url.hostname)) {
    return `${url.hostname} is no public host; name one that every reader can reach`;
  }
  return undefined;
}

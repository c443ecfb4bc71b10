/** Which addresses the transcript may be sent to. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { EpigraphError } from '../errors.ts';

/** Addresses of this machine and of private networks (RFC 1918, RFC 4193, RFC 3927, RFC 4291, RFC 6598). */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6');

/** "localhost", "box.local", "ollama" (a host of one's own network has no dot). */
const LOCAL_NAME = /^(?:localhost|[^.]+|.+\.(?:localhost|local|internal|lan|home\.arpa))$/;

/**
 * The base URL of an OpenAI-compatible endpoint, without a slash at its end.
 * Throws USAGE for what is no such address, for keys inside it, and for plain http to the public unless `allowHttp`.
 */
export function readEndpoint(address: string, { allowHttp }: { readonly allowHttp: boolean }): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new EpigraphError(
      'USAGE',
      `--assistant wants the URL of an endpoint, as in http://127.0.0.1:11434/v1, not "${withoutSecrets(address)}".`,
    );
  if (url.username !== '' || url.password !== '' || url.search !== '')
    throw new EpigraphError(
      'USAGE',
      `The assistant's URL ${url.origin}${url.pathname} holds a user, a password or a query. Give the address alone, and a key in EPIGRAPH_ASSISTANT_KEY.`,
    );
  if (url.protocol === 'http:' && !allowHttp && !isPrivate(url.hostname))
    throw new EpigraphError(
      'USAGE',
      `${url.origin} would get the transcript and the key over plain http. Use https, or say --assistant-allow-http.`,
    );
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** "https://…@host": what stands before the @ or behind the ? may be secret. */
const withoutSecrets = (address: string): string => address.replace(/\/\/[^@/]*@/, '//…@').replace(/\?.*$/, '?…');

function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIPv4(host)) return PRIVATE.check(host, 'ipv4');
  return isIPv6(host) ? PRIVATE.check(host, 'ipv6') : LOCAL_NAME.test(host);
}

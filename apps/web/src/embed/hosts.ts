/** A film that can be played here after its reader said so. */
export type Embed = {
  /** The part of the address of its page that names the host. */
  host: string;
  /** What the reader is asked about: where the player and the film come from. */
  from: string;
  id: string;
  /** What stands in the frame. */
  frame: string;
};

type Host = { from: string; id: RegExp; frame: (id: string) => string; idIn: (url: URL) => string | undefined };

const first = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[1];
const bare = ({ hostname }: URL): string => hostname.replace(/^(www|m)\./, '');

const youtube: Host = {
  from: 'youtube-nocookie.com',
  id: /^[\w-]{11}$/,
  frame: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  idIn: (url) => {
    if (bare(url) === 'youtu.be') return url.pathname.slice(1);
    if (bare(url) !== 'youtube.com') return undefined;
    return url.pathname === '/watch'
      ? (url.searchParams.get('v') ?? undefined)
      : first(/^\/(?:shorts|live|embed)\/([^/]+)$/, url.pathname);
  },
};

const vimeo: Host = {
  from: 'player.vimeo.com',
  id: /^\d{4,12}$/,
  frame: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  idIn: (url) => (bare(url) === 'vimeo.com' ? first(/^\/(\d+)\/?$/, url.pathname) : undefined),
};

/** The audiovisual service of the European Commission. */
const europe: Host = {
  from: 'audiovisual.ec.europa.eu',
  id: /^I-\d{5,8}$/,
  frame: (id) => `https://audiovisual.ec.europa.eu/embed/index.html?ref=${id}`,
  idIn: (url) =>
    url.hostname === 'audiovisual.ec.europa.eu'
      ? first(/^\/(?:[a-z]{2}\/)?(?:media\/)?video\/(I-\d+)\/?$/, url.pathname)
      : undefined,
};

const peertube = (hostname: string): Host => ({
  from: hostname,
  id: /^[\w-]{8,40}$/,
  frame: (id) => `https://${hostname}/videos/embed/${id}?p2p=0`,
  idIn: (url) => (url.hostname === hostname ? first(/^\/(?:w|videos\/watch)\/([\w-]+)\/?$/, url.pathname) : undefined),
});

const isHostname = (name: string): boolean => /^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,20}$/.test(name);

/** The hosts films may be played from: three of them always, and the PeerTube sites this community trusts. */
export function hostsOf(peertubeHosts: string | undefined): ReadonlyMap<string, Host> {
  const own = (peertubeHosts ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const known: [string, Host][] = [
    ['youtube', youtube],
    ['vimeo', vimeo],
    ['europe', europe],
  ];
  return new Map([...known, ...own.filter(isHostname).map((name): [string, Host] => [name, peertube(name)])]);
}

const hosts = hostsOf(process.env['PEERTUBE_HOSTS']);

/** The film of a page of this site, `/embed/{host}/{id}`; null for what is not on the list. */
export function embedFor(host: string, id: string, among = hosts): Embed | null {
  const known = among.get(host);
  return known?.id.test(id) ? { host, id, from: known.from, frame: known.frame(id) } : null;
}

/** The film an address leads to; null for everything else. */
export function embedOf(address: string, among = hosts): Embed | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  for (const [host, { idIn }] of among) {
    const id = idIn(url);
    const found = id === undefined ? null : embedFor(host, id, among);
    if (found) return found;
  }
  return null;
}

export const hostNames = (): ReadonlyMap<string, string> => new Map([...hosts].map(([host, { from }]) => [host, from]));

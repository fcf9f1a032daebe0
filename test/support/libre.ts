import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Asked {
  readonly q: string[];
  readonly source: string;
  readonly target: string;
  readonly api_key?: string;
}

/** A server that speaks LibreTranslate's API: it turns words around, and misbehaves when told to. */
export class LibreServer {
  readonly asked: Asked[] = [];
  /** How it answers next: as it should, or as some service somewhere does. */
  manner: 'well' | 'losing marks' | 'broken' | 'refusing' | 'nonsense' | 'endless' | 'leading elsewhere' = 'well';
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      void read(request).then((body) => {
        const asked = JSON.parse(body) as Asked;
        this.asked.push(asked);
        const answers: Record<LibreServer['manner'], [status: number, body: string]> = {
          well: [200, JSON.stringify({ translatedText: asked.q.map((text) => said(text, asked.target)) })],
          'losing marks': [200, JSON.stringify({ translatedText: asked.q.map(() => `${asked.target} words`) })],
          broken: [503, '{"error":"busy"}'],
          refusing: [400, '{"error":"xx is not supported"}'],
          nonsense: [200, '<!doctype html>'],
          endless: [200, `{"translatedText":["${'a'.repeat(2_000_000)}"]}`],
          'leading elsewhere': [302, ''],
        };
        const [status, text] = answers[this.manner];
        response.writeHead(status, {
          'content-type': 'application/json',
          ...(status === 302 && { location: 'http://127.0.0.1:1/stolen' }),
        });
        response.end(request.url === '/translate' ? text : '{}');
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}

/** Marks stay and get blanks around them, as real services do it; everything else is said in the other language. */
const said = (text: string, target: string): string =>
  `${target}: ${text.replace(/\[X(\d+)X\]/g, '[ X$1X ]').replace(/hours/g, 'ساعات')}`;

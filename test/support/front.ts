import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** An address that stays for as long as the process, behind which one api takes the place of the other. */
export class Front {
  private readonly visitors = new Set<Socket>();
  private behind: HttpServer | null = null;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Front> {
    const server = createServer();
    const front = new Front(server);
    server.on('connection', (socket) => front.lead(socket));
    // Nothing is waited for here: whoever is done with the process may end it.
    server.listen(0, '127.0.0.1').unref();
    await once(server, 'listening');
    return front;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** From now on this server answers. */
  show(behind: HttpServer): void {
    this.behind = behind;
  }

  /** Nobody answers any more, and whoever is still connected is sent away. */
  close(): void {
    this.behind = null;
    for (const socket of this.visitors) socket.destroy();
  }

  private lead(socket: Socket): void {
    if (!this.behind) return void socket.destroy();
    this.visitors.add(socket);
    socket.once('close', () => this.visitors.delete(socket));
    this.behind.emit('connection', socket);
  }
}

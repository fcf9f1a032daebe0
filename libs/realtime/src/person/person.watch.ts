import { Inject, Injectable, Logger } from '@nestjs/common';
import { type LoggedEvent, type Manifest, MANIFESTS, type SocketEnd } from '@guildhall/database';
import type { LiveSocket } from '../socket/socket.types.js';
import { StreamFollowers } from '../stream/stream.followers.js';
import { end, WatchedPerson } from './watched.person.js';

/** A handshake takes less; hints are remembered this long. */
const REMEMBER_MS = 60_000;

/** Ends open sockets when their session ends or their person is suspended or gets other rights. */
@Injectable()
export class PersonWatch {
  private readonly logger = new Logger(PersonWatch.name);
  private readonly people = new Map<string, WatchedPerson>();
  private readonly hinted = new Map<string, number>();
  private anyAt = 0;

  constructor(
    @Inject(MANIFESTS) private readonly manifests: readonly Manifest[],
    private readonly followers: StreamFollowers,
  ) {
    followers.onHint((streams) => this.remember(streams));
  }

  /** Watches over a socket whose session was read after `arrivedAt` (milliseconds). */
  watch(socket: LiveSocket, arrivedAt: number): void {
    const id = socket.data.actor.personId;
    if (id === null) return;
    const person = this.people.get(id) ?? this.add(id);
    person.sockets.add(socket);
    socket.once('disconnect', () => this.forget(person, socket));
    const changed = Math.max(this.anyAt, this.hinted.get(person.stream) ?? 0) >= arrivedAt;
    (changed ? person.recheck(socket) : person.ready()).catch((error: Error) => {
      this.logger.warn(`A socket cannot be watched over and is closed: ${error.message}`);
      end(socket, 'rights-changed');
    });
  }

  private add(id: string): WatchedPerson {
    const person = new WatchedPerson(id, this.followers.log(`person:${id}`), (event) => this.ends(event));
    this.people.set(id, person);
    this.followers.add(person);
    return person;
  }

  private forget(person: WatchedPerson, socket: LiveSocket): void {
    person.sockets.delete(socket);
    if (person.sockets.size > 0) return;
    this.people.delete(person.id);
    this.followers.remove(person);
  }

  private ends(event: LoggedEvent): SocketEnd[] {
    return this.manifests.flatMap((manifest) => manifest.ends?.(event) ?? []);
  }

  private remember(streams: readonly string[]): void {
    const now = Date.now();
    if (streams.length === 0) this.anyAt = now;
    for (const stream of streams) {
      if (!stream.startsWith('person:')) continue;
      this.hinted.delete(stream);
      this.hinted.set(stream, now);
    }
    for (const [stream, at] of this.hinted) {
      if (at > now - REMEMBER_MS) break;
      this.hinted.delete(stream);
    }
  }
}

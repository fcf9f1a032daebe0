import { Inject, Injectable } from '@nestjs/common';
import { type LoggedEvent, type Manifest, MANIFESTS, type SocketEnd } from '@guildhall/database';
import type { LiveSocket } from '../socket/socket.types.js';
import { StreamFollowers } from '../stream/stream.followers.js';
import { WatchedPerson } from './watched.person.js';

/** Ends open sockets when their session ends or their person is suspended or gets other rights. */
@Injectable()
export class PersonWatch {
  private readonly people = new Map<string, WatchedPerson>();

  constructor(
    @Inject(MANIFESTS) private readonly manifests: readonly Manifest[],
    private readonly followers: StreamFollowers,
  ) {}

  /**
   * Watches over a socket of a person, also while it is still on its way in. Whatever happens to them after this
   * resolves ends it, so what was read of the actor before has to be read again.
   */
  async watch(socket: LiveSocket, id: string): Promise<void> {
    const person = this.people.get(id) ?? this.add(id);
    person.sockets.add(socket);
    await person.ready();
  }

  forget(socket: LiveSocket, id: string): void {
    const person = this.people.get(id);
    if (!person?.sockets.delete(socket) || person.sockets.size > 0) return;
    this.people.delete(id);
    this.followers.remove(person);
  }

  private add(id: string): WatchedPerson {
    const person = new WatchedPerson(id, this.followers.log(`person:${id}`), (event) => this.ends(event));
    this.people.set(id, person);
    this.followers.add(person);
    return person;
  }

  private ends(event: LoggedEvent): SocketEnd[] {
    return this.manifests.flatMap((manifest) => manifest.ends?.(event) ?? []);
  }
}

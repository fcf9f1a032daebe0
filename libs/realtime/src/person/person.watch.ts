import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Gate } from '@guildhall/kernel';
import { type LoggedEvent, type Manifest, MANIFESTS, type SocketEnd } from '@guildhall/database';
import { type LiveSocket, whenGone } from '../socket/socket.types.js';
import { StreamFollowers } from '../stream/stream.followers.js';
import { WatchedPerson } from './watched.person.js';

/** Ends open sockets when their session ends or their person is suspended or gets other rights. */
@Injectable()
export class PersonWatch {
  private readonly people = new Map<string, WatchedPerson>();

  constructor(
    @Inject(MANIFESTS) private readonly manifests: readonly Manifest[],
    private readonly followers: StreamFollowers,
    private readonly gate: Gate,
  ) {}

  /**
   * Watches over a socket that is on its way in, and gives its actor as read only then: what happened before shows in
   * the reading, what happens after ends the socket, and nothing falls in between.
   */
  async over(socket: LiveSocket, id: string): Promise<Actor> {
    const person = this.people.get(id) ?? this.add(id);
    person.sockets.add(socket);
    whenGone(socket, () => this.forget(person, socket));
    await person.ready();
    return this.gate.reread(socket.request);
  }

  private forget(person: WatchedPerson, socket: LiveSocket): void {
    person.sockets.delete(socket);
    if (person.sockets.size > 0 || this.people.get(person.id) !== person) return;
    this.people.delete(person.id);
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

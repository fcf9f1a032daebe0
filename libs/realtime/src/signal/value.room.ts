import type { SignalSource, SignalValues } from '@guildhall/database';

/** What whoever comes is told at once; more things than these are read from the page. */
const MOST_KEPT = 200;

export type ValuesByGroup = ReadonlyMap<string, SignalValues>;

const kindOf = (thing: string): string => thing.slice(0, thing.indexOf(':'));

/**
 * The lively counts of one channel: marked as often as they change, counted anew when a frame is due, and told to each
 * group as far as they differ from what it was told before.
 */
export class ValueRoom {
  /** Things by kind; null for all of a kind. */
  private dirty = new Map<string, Set<string> | null>();
  private readonly told = new Map<string, Map<string, string>>();

  constructor(
    private readonly id: string,
    private readonly sources: readonly SignalSource[],
    private readonly groups: () => readonly string[],
  ) {}

  get isDirty(): boolean {
    return this.dirty.size > 0;
  }

  touch(things: readonly string[]): void {
    for (const thing of things) {
      const kind = kindOf(thing);
      const known = this.dirty.get(kind);
      if (known === null || !this.sources.some((source) => source.kind === kind)) continue;
      this.dirty.set(kind, (known ?? new Set()).add(thing));
    }
  }

  /** Anything may have changed, or somebody came who knows nothing yet. */
  touchAll(): void {
    for (const { kind } of this.sources) this.dirty.set(kind, null);
  }

  /** What a group was told last, for whoever joins it. */
  kept(group: string): SignalValues | null {
    const told = this.told.get(group);
    if (!told || told.size === 0) return null;
    return Object.fromEntries([...told].map(([thing, text]) => [thing, JSON.parse(text)])) as SignalValues;
  }

  /** Counts what is dirty; gives what differs from what each group was told. */
  async count(): Promise<ValuesByGroup> {
    const due = this.dirty;
    this.dirty = new Map();
    const groups = this.groups();
    const changed = new Map<string, SignalValues>();
    try {
      for (const source of this.sources) {
        const things = due.get(source.kind);
        if (things === undefined) continue;
        const values = await source.read(this.id, groups, things && [...things]);
        for (const group of groups)
          changed.set(group, { ...changed.get(group), ...this.differing(group, values.get(group) ?? {}, things) });
      }
    } catch (error) {
      for (const [kind, things] of due) {
        if (things === null) this.dirty.set(kind, null);
        else this.touch([...things]);
      }
      throw error;
    }
    for (const [group, values] of changed) if (Object.keys(values).length === 0) changed.delete(group);
    return changed;
  }

  private differing(group: string, values: SignalValues, things: ReadonlySet<string> | null): SignalValues {
    const told = this.told.get(group) ?? new Map<string, string>();
    this.told.set(group, told);
    for (const thing of things ?? []) if (!(thing in values)) told.delete(thing);
    const fresh = Object.entries(values).filter(([thing, value]) => {
      const text = JSON.stringify(value);
      const isNew = told.get(thing) !== text;
      // The latest stand last, so that the first is the one to forget.
      if (isNew) told.delete(thing);
      told.set(thing, text);
      return isNew;
    });
    for (const thing of told.keys()) if (told.size > MOST_KEPT) told.delete(thing);
    return Object.fromEntries(fresh);
  }
}

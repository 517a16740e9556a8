import { MapEntry } from '../map-entry.js';
import { Scalar } from '../scalar.js';
import type { Entry, ListNode, MapNode, SourceFile, TreeNode } from '../tree.js';
import type { Places } from './places.js';

/** A mapping or list whose nodes are made when somebody looks inside; until then it holds its plain data. */
abstract class Unopened {
  protected readonly places: Places;
  protected readonly index: number;
  private data: object | undefined;

  constructor(places: Places, index: number, data: object | undefined) {
    this.places = places;
    this.index = index;
    this.data = data;
  }

  get file(): SourceFile {
    return this.places.file;
  }

  get start(): number {
    return this.places.startAt(this.index);
  }

  get end(): number {
    return this.places.endAt(this.index);
  }

  /**
   * The plain data, once: whoever has it may change it. Undefined when it is gone, or when somebody has looked inside
   * and may have changed what is there.
   */
  takeData(): object | undefined {
    const { data } = this;
    this.data = undefined;
    return data;
  }

  protected nodeAt(index: number, data: unknown): TreeNode {
    const { places } = this;
    const kind = places.kindAt(index);
    if (kind === 'scalar') {
      const style = places.styleAt(index);
      return new Scalar(this.file, places.startAt(index), places.endAt(index), places.scalarAt(index), style);
    }
    // What is noted as a collection was read as one.
    const held = data as object | undefined;
    return kind === 'map' ? new ReadMap(places, index, held) : new ReadList(places, index, held);
  }
}

/** A mapping as the quick reader gives it. */
export class ReadMap extends Unopened implements MapNode {
  readonly kind = 'map';
  private opened: Map<string, Entry> | undefined;

  get entries(): Map<string, Entry> {
    this.opened ??= this.open();
    return this.opened;
  }

  private open(): Map<string, Entry> {
    const { places, index, file } = this;
    const data = this.takeData() as Record<string, unknown> | undefined;
    const entries = new Map<string, Entry>();
    for (const key of places.inside(index)) {
      const name = String(places.scalarAt(key));
      const value = this.nodeAt(places.valueOf(key), data?.[name]);
      entries.set(name, new MapEntry(name, value, file, places.startAt(key), places.endAt(key)));
    }
    return entries;
  }
}

/** A list as the quick reader gives it. */
export class ReadList extends Unopened implements ListNode {
  readonly kind = 'list';
  private opened: TreeNode[] | undefined;

  get items(): TreeNode[] {
    this.opened ??= this.open();
    return this.opened;
  }

  private open(): TreeNode[] {
    const { places, index } = this;
    const data = this.takeData() as readonly unknown[] | undefined;
    return Array.from(places.inside(index), (at, item) => this.nodeAt(at, data?.[item]));
  }
}

/** Data that the reader made along with the node; see `takeData`. */
export function heldData(node: TreeNode): object | undefined {
  return node instanceof Unopened ? node.takeData() : undefined;
}

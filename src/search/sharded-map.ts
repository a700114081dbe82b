import {
  shardFile,
  shardOf,
  type IndexHead,
  type IndexMaps,
  type MapName,
} from './index-format.ts';
import { memoizeAsync } from './memoize.ts';

/** Loads JSON below the folder of the index. */
export type Load = <T>(file: string) => Promise<T>;

/** A map of the index: of its shards those are loaded that hold what a query asks for. */
export class ShardedMap<N extends MapName> {
  /** All that has been loaded, whatever it was loaded for. */
  readonly loaded = new Map<string, IndexMaps[N]>();
  readonly #shards: number;
  readonly #load: (shard: number) => Promise<void>;

  constructor(name: N, { version, shards }: IndexHead, load: Load) {
    this.#shards = shards[name];
    this.#load = memoizeAsync(async (shard) => {
      const entries = await load<Record<string, IndexMaps[N]>>(shardFile(version, name, shard));
      for (const [key, value] of Object.entries(entries)) {
        // A copy that stands beside another key may say less.
        const isCopy = shardOf(key, this.#shards) !== shard;
        if (!isCopy || !this.loaded.has(key)) this.loaded.set(key, value);
      }
    });
  }

  /** Loads the shards of some keys, as far as they are not there. */
  async load(keys: readonly string[]): Promise<void> {
    const shards = new Set(keys.map((key) => shardOf(key, this.#shards)));
    await Promise.all([...shards].map((shard) => this.#load(shard)));
  }
}

// An engine some of whose methods do something else, for tests of what happens when the database fails.
import type { GraphEngine } from '../../src/graph/engine.ts';

export function engineWith(engine: GraphEngine, own: Partial<GraphEngine>): GraphEngine {
  return new Proxy(engine, {
    get(target, name) {
      if (name in own) return Reflect.get(own, name);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

// What a server's process takes of memory, by its own metrics.

export interface Memory {
  /** Bytes of JavaScript objects. */
  readonly heap: number;
  /** Bytes of the process, the embedded graph and the threads included. */
  readonly resident: number;
}

export async function memoryOf(origin: string): Promise<Memory> {
  const metrics = await (await fetch(`${origin}/metrics`)).text();
  const figure = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'mu').exec(metrics)?.[1]);
  return { heap: figure('nodejs_heap_size_used_bytes'), resident: figure('process_resident_memory_bytes') };
}

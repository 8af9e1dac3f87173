// What one event tells of another: an answer goes to who spoke, a condemnation to the doer, arrests fall on the day of the protest.
import type { EntityId } from '../extraction.ts';
import { type Participants, unique } from '../participants.ts';
import type { EventCluster } from './event-cluster.ts';
import { ONE_BY_ONE } from './sameness.ts';

/** 'Hundreds marched on Thursday. Police arrested nine': arrests told right after a protest or an attack were made on its day. */
export function dateArrests(clusters: readonly EventCluster[]): void {
  clusters.forEach((arrest, index) => {
    if (
      arrest.type !== 'COERCE' ||
      arrest.date !== null ||
      !/^(?:arrest|dispersal|tear gas)$/.test(arrest.seeds[0]!.mode)
    )
      return;
    const first = arrest.seeds[0]!;
    for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
      const cause = clusters[before]!;
      const gap = first.sentence - cause.seeds.at(-1)!.sentence;
      if (!/^(?:PROTEST|ASSAULT)$/.test(cause.type) || gap < 0 || gap > 1) continue;
      arrest.date = cause.date;
      return;
    }
  });
}

/** 'condemned the attack', 'denounced the sanctions': whose deed it was is blamed. */
export function blameDoers(clusters: readonly EventCluster[], { countryOf }: Participants): void {
  const byHead = new Map<number, EventCluster>();
  for (const cluster of clusters)
    if (!ONE_BY_ONE.has(cluster.type))
      for (const seed of cluster.seeds) if (seed.form === 'noun') byHead.set(seed.head, cluster);
  for (const blame of clusters) {
    if (blame.type !== 'ACCUSE' || blame.recipients.length > 0) continue;
    const own = blame.actors.map((id) => countryOf(id) ?? id);
    for (const { clause, form } of blame.seeds) {
      const deed =
        form === 'noun' || clause === null ? null : clause.voice === 'passive' ? clause.subject : clause.object;
      for (let token = deed?.firstToken ?? 0; token < (deed?.endToken ?? 0); token++) {
        const doers = byHead.get(token)?.actors.filter((id) => !own.includes(countryOf(id) ?? id)) ?? [];
        blame.recipients = unique([...blame.recipients, ...doers]);
      }
    }
  }
}

/** An answer comes soon after what it answers. */
const ANSWER_WINDOW = 6;

const ANSWERABLE = new Set(['ACCUSE', 'THREATEN', 'REQUEST']);

/** 'Y denied the accusation', 'rejected the threat': the answer goes to whoever accused or threatened Y last. */
export function answerTo(clusters: readonly EventCluster[], { countryOf }: Participants): void {
  const sides = (ids: readonly EntityId[]): EntityId[] => ids.map((id) => countryOf(id) ?? id);
  clusters.forEach((answer, index) => {
    if (answer.type !== 'REJECT' || answer.recipients.length > 0 || answer.seeds[0]!.mode === 'opposition') return;
    const own = sides(answer.actors);
    for (let before = index - 1; before >= Math.max(0, index - ANSWER_WINDOW); before--) {
      const asked = clusters[before]!;
      const close = asked.recipients.length === 0 && index - before <= 2;
      if (!ANSWERABLE.has(asked.type) || !(close || sides(asked.recipients).some((id) => own.includes(id)))) continue;
      answer.recipients = asked.actors.filter((id) => !own.includes(countryOf(id) ?? id));
      return;
    }
  });
}

// Which body 'the secretary-general' heads, where nothing beside the title says it.
import type { EntityId } from '../extraction.ts';
import type { RelationContext } from '../relations.ts';

/** Bodies that a secretary-general heads. Source: their charters. */
const WITH_SECRETARY_GENERAL =
  /^(?:United Nations|U\.?N\.?|NATO|Nato|Association of Southeast Asian Nations|ASEAN|Organization of American States|Arab League|League of Arab States|OPEC|Commonwealth|Gulf Cooperation Council|Caribbean Community|Pacific Islands Forum|Organisation of Islamic Cooperation)$/;

export const isSecretaryGeneral = (head: string): boolean =>
  /^(?:secretary-general|secretary general|under-?secretary-general)$/.test(head);

const bodiesByContext = new WeakMap<RelationContext, EntityId | null>();

/** The one body with such an office that the article names, the most often named if there are several. */
export function bodyWithSecretaryGeneral(context: RelationContext): EntityId | null {
  if (!bodiesByContext.has(context)) bodiesByContext.set(context, mostNamed(context));
  return bodiesByContext.get(context) ?? null;
}

function mostNamed({ named, mentions }: RelationContext): EntityId | null {
  const bodies = named.entities.filter(
    ({ kind, name, aliases }) =>
      kind === 'ORGANIZATION' && [name, ...aliases].some((text) => WITH_SECRETARY_GENERAL.test(text)),
  );
  if (bodies.length < 2) return bodies[0]?.id ?? null;
  const count = (id: EntityId): number => mentions.filter(({ entity }) => entity === id).length;
  const [first, second] = bodies.map(({ id }) => ({ id, times: count(id) })).sort((a, b) => b.times - a.times);
  return first!.times > second!.times ? first!.id : null;
}

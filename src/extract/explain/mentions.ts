// Names, nominals, pronouns, dates and quantities, with the entity or value of each.
import type { Annotation } from '../extract.ts';
import type { DateMention, QuantityMention, ResolvedMention } from '../layers.ts';
import type { Finding, NameOf } from './finding.ts';

export function mentionFindings({ named, references, dates, quantities }: Annotation, nameOf: NameOf): Finding[] {
  return [
    ...named.mentions.map((mention) => nameFinding(mention, nameOf)),
    ...references.map((mention) => referenceFinding(mention, nameOf)),
    ...dates.map(dateFinding),
    ...quantities.map(quantityFinding),
  ];
}

const meaning = ({ kind, entity }: ResolvedMention, nameOf: NameOf): string =>
  `${kind}, ${entity === null ? 'no entity' : `means ${nameOf(entity)}`}`;

function nameFinding(mention: ResolvedMention, nameOf: NameOf): Finding {
  const { start, end, text, rule, votes } = mention;
  const what = meaning(mention, nameOf);
  return { start, end, label: 'name', text, what, details: [], rule: `names: ${rule}${votes ? ` (${votes})` : ''}` };
}

function referenceFinding(mention: ResolvedMention, nameOf: NameOf): Finding {
  const { start, end, text, form, rule, because } = mention;
  const label = form === 'pronoun' ? 'pronoun' : 'nominal';
  const resolved = because ? `; coreference: ${because}` : '';
  return { start, end, label, text, what: meaning(mention, nameOf), details: [], rule: `nominals: ${rule}${resolved}` };
}

function dateFinding({ start, end, text, edtf, relation, anchor, rule }: DateMention): Finding {
  const when = [edtf ?? 'no date', relation && `(${relation})`, anchor && `counted from ${anchor}`];
  return { start, end, label: 'date', text, what: when.filter(Boolean).join(' '), details: [], rule: `dates: ${rule}` };
}

function quantityFinding({ start, end, text, value, bound, unit, rule }: QuantityMention): Finding {
  const what = `${bound === 'EXACT' ? '' : `${bound} `}${value}${unit ? ` ${unit}` : ''}`;
  return { start, end, label: 'quantity', text, what, details: [], rule: `quantities: ${rule}` };
}

// The table of entities of all kinds.
import { joined, oneOf, plainRow, type Table, withinDays } from '../table.ts';
import { COUNTRY_OF, DATES, FIRST_MENTION, KINDS, own, PLACE_IN_TEXT, placeIn } from './columns.ts';

export const entities: Table = {
  name: 'entities',
  label: 'Entity',
  columns: {
    id: 'ID',
    kind: 'String',
    name: 'String',
    aliases: 'String',
    country: 'String',
    countryId: 'ID',
    alpha2: 'String',
    alpha3: 'String',
    latitude: 'Float',
    longitude: 'Float',
    ...DATES,
    mentions: 'Int',
    articles: 'Int',
    relations: 'Int',
    ...PLACE_IN_TEXT,
  },
  filters: { from: null, to: null, kind: KINDS, name: null },
  dated: true,
  conditions: (filter, scope) => [
    ...oneOf('n.kind', filter.kinds, scope),
    ...oneOf('n.id', filter.named, scope),
    ...withinDays('n', filter, scope),
  ],
  lines: [COUNTRY_OF, FIRST_MENTION],
  values: {
    ...own('kind', 'name', 'countryId', 'alpha2', 'alpha3', 'latitude', 'longitude', 'dateFrom', 'dateTo'),
    aliases: 'coalesce(n.aliases, [])',
    country: 'head(countries)',
    date: 'coalesce(n.date, n.signedOn)',
    mentions: 'n.mentionCount',
    articles: 'n.articleCount',
    relations: 'n.relationCount',
    place: 'head(places)',
  },
  row: (values) => plainRow(entities.columns, { ...values, ...placeIn(values.place), aliases: joined(values.aliases) }),
};

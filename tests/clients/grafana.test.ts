// The dashboard in docker/grafana, asked as Grafana asks (its Infinity data source; no Grafana runs here): every query of every panel is
// answered by the real server with the fields that the panel names, of the types that it says, on each engine.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { EventType } from '../../src/generated/ontology.ts';
import { TestServer } from '../api/client.ts';
import { describeOnEachEngine } from '../engines.ts';
import { grafanaNames, isGrafanaName } from './grafana-names.ts';

const FOLDER = 'docker/grafana';
const INFINITY = 'yesoreyeram-infinity-datasource';

interface Column {
  readonly selector: string;
  readonly text: string;
  readonly type: 'string' | 'number' | 'timestamp';
}
interface Target {
  readonly refId: string;
  readonly datasource: { readonly type: string; readonly uid: string };
  readonly format: string;
  readonly url: string;
  readonly url_options: {
    readonly method: 'GET' | 'POST';
    readonly params?: readonly { readonly key: string; readonly value: string }[];
    readonly body_graphql_query?: string;
  };
  readonly root_selector: string;
  readonly columns: readonly Column[];
}
interface Panel {
  readonly title: string;
  readonly type: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly Target[];
  readonly fieldConfig: { readonly overrides: readonly { readonly matcher: { readonly options: string } }[] };
}
interface Dashboard {
  readonly uid: string;
  readonly panels: readonly Panel[];
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly current: { readonly value: string } }[];
  };
}

const read = (file: string): string => readFileSync(file, 'utf8');
const dashboard = JSON.parse(read(`${FOLDER}/dashboards/dateline.json`)) as Dashboard;
const panels = new Map(dashboard.panels.map((panel) => [panel.title, panel]));
const given = new Map(dashboard.templating.list.map(({ name, current }) => [name, current.value]));

/** As Grafana fills in variables of the dashboard and the ends of its time range. */
function filled(text: string, chosen: Readonly<Record<string, string>>): string {
  const days: Readonly<Record<string, string>> = { __from: '2020-01-01', __to: '2026-12-31' };
  return text.replace(/\$\{(\w+)(?::date:YYYY-MM-DD)?\}/gu, (_, name: string) => {
    const value = days[name] ?? chosen[name] ?? given.get(name);
    if (value === undefined) throw new Error(`the dashboard has no variable ${name}`);
    return value;
  });
}

const valueAt = (path: string, from: unknown): unknown =>
  path.split('.').reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], from);

type Frame = Record<string, unknown>[];

/** What a query shows: a row for each item below its root, with the columns that it picks. */
async function frameOf(target: Target, origin: string, chosen: Readonly<Record<string, string>> = {}): Promise<Frame> {
  const { method, params = [], body_graphql_query: query } = target.url_options;
  const url = new URL(target.url, origin);
  for (const { key, value } of params) url.searchParams.append(key, filled(value, chosen));
  const response = await fetch(url, {
    method,
    ...(query === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: filled(query, chosen) }) }),
  });
  const answer = await response.json();
  expect({ status: response.status, errors: answer.errors ?? answer.error }).toEqual({
    status: 200,
    errors: undefined,
  });
  const root = valueAt(target.root_selector, answer);
  return (Array.isArray(root) ? root : [root]).map((item) =>
    Object.fromEntries(target.columns.map(({ selector, text }) => [text, valueAt(selector, item)])),
  );
}

const queries = dashboard.panels.flatMap((panel) =>
  panel.targets.map((target) => [`${panel.title}, query ${target.refId}`, target] as const),
);

describeOnEachEngine("Grafana's dashboard", (under) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.overSmallGraph(under);
  });
  afterAll(() => server.close());
  const frame = (title: string, chosen: Readonly<Record<string, string>> = {}, query = 0) =>
    frameOf(panels.get(title)!.targets[query]!, server.url, chosen);

  it.each(queries)('%s: the server gives every field that it names, of the type that it says', async (_, target) => {
    const rows = await frameOf(target, server.url);
    expect(rows.length).toBeGreaterThan(0);
    for (const { text, type } of target.columns) {
      const values = rows.map((row) => row[text]);
      expect(values, text).not.toContain(undefined);
      const known = values.filter((value) => value !== null);
      if (type === 'number') expect(known.filter((value) => typeof value !== 'number')).toEqual([]);
      else expect(known.filter((value) => typeof value !== 'string')).toEqual([]);
      if (type === 'timestamp') expect(known.filter((value) => Number.isNaN(Date.parse(String(value))))).toEqual([]);
    }
  });

  it('shows the graph as it is', async () => {
    expect(await frame('In the graph')).toEqual([{ articles: 2, entities: 13, relations: 16, events: 3, claims: 3 }]);
    expect([(await frame('Graph')).length, (await frame('Graph', {}, 1)).length]).toEqual([13, 16]);
    expect(await frame('Claims by certainty')).toMatchObject([{ ASSERTED: 1, LIKELY: 1, DENIED: 0 }]);
    expect((await frame('Latest statements')).map(({ date, speaker }) => [date, speaker])).toEqual([
      ['2024-10-04', null],
      ['2024-10-03', 'Anna Kovář'],
    ]);
    expect(await frame('Latest events')).toMatchObject([{ type: 'CONSULT' }, { type: 'ASSAULT', claims: 2 }]);
  });

  it('shows what is about one entity', async () => {
    const about = { entity: 'Anna Kovář' };
    expect((await frame('Graph', about)).map(({ id }) => id).sort()).toEqual([
      'agreement:strelsau-pact',
      'org:xr:foreign-ministry',
      'person:anna-kovar',
    ]);
    expect(await frame('Latest statements', about)).toMatchObject([{ content: 'six soldiers were killed' }]);
    expect(await frame('Events over time, by type', { entity: 'Edelweiss', interval: 'YEAR' })).toMatchObject([
      { start: '2024-01-01', ASSAULT: 1, CONSULT: 0 },
    ]);
  });
});

describe("Grafana's dashboard", () => {
  it('has panels that do not overlap, and names only fields that its queries give', () => {
    for (const panel of dashboard.panels) {
      const fields = panel.targets.flatMap(({ columns }) => columns.map(({ text }) => text));
      for (const { matcher } of panel.fieldConfig.overrides) expect(fields).toContain(matcher.options);
      const { x, y, w, h } = panel.gridPos;
      expect(x + w).toBeLessThanOrEqual(24);
      const overlapping = dashboard.panels.filter(
        ({ gridPos: other }) => x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h,
      );
      expect(overlapping.map(({ title }) => title)).toEqual([panel.title]);
    }
  });

  it('counts every type of event', () => {
    const [start, ...types] = panels.get('Events over time, by type')!.targets[0]!.columns.map(({ text }) => text);
    expect([start, types.sort()]).toEqual(['start', Object.values(EventType).sort()]);
  });

  it.skipIf(grafanaNames() === null)('draws the graph from the fields that @grafana/data knows', () => {
    const { targets } = panels.get('Graph')!;
    expect(targets.map(({ format }) => format)).toEqual(['node-graph-nodes', 'node-graph-edges']);
    const [nodes = [], edges = []] = targets.map(({ columns }) => columns.map(({ text }) => text));
    expect(nodes).toContain('id');
    expect(edges).toEqual(expect.arrayContaining(['id', 'source', 'target']));
    expect([...nodes, ...edges].filter((field) => !isGrafanaName(field, grafanaNames() ?? []))).toEqual([]);
  });
});

/** The fields of Grafana's documentation of provisioning that are used here; any other is a mistake. */
const DATASOURCES = z.strictObject({
  apiVersion: z.literal(1),
  datasources: z.tuple([
    z.strictObject({
      name: z.string(),
      uid: z.string().max(40),
      type: z.literal(INFINITY),
      access: z.literal('proxy'),
      url: z.string(),
      isDefault: z.boolean(),
      editable: z.boolean(),
    }),
  ]),
});
const PROVIDERS = z.strictObject({
  apiVersion: z.literal(1),
  providers: z.tuple([
    z.strictObject({
      name: z.string(),
      type: z.literal('file'),
      allowUiUpdates: z.boolean(),
      options: z.strictObject({ path: z.string() }),
    }),
  ]),
});
const COMPOSE = z.object({
  services: z.object({
    grafana: z.object({
      profiles: z.array(z.string()),
      environment: z.record(z.string(), z.string()),
      volumes: z.array(z.string()),
    }),
    dateline: z.object({ environment: z.record(z.string(), z.string()) }),
  }),
});

describe("Grafana's provisioning", () => {
  const { datasources } = DATASOURCES.parse(parse(read(`${FOLDER}/provisioning/datasources/dateline.yaml`)));
  const { providers } = PROVIDERS.parse(parse(read(`${FOLDER}/provisioning/dashboards/dateline.yaml`)));
  const { services } = COMPOSE.parse(parse(read('docker-compose.yml')));

  it('gives the data source that every query asks', () => {
    const { uid, type } = datasources[0];
    for (const [, target] of queries) expect(target.datasource).toEqual({ uid, type });
  });

  it('fits the composed Grafana: its folders are mounted, its settings set, its name let in by Dateline', () => {
    const { profiles, environment, volumes } = services.grafana;
    expect(profiles).toEqual(['grafana']);
    const mounted = volumes.map((volume) => volume.split(':') as [string, string, string]);
    for (const [from, , mode] of mounted) expect([existsSync(from), mode]).toEqual([true, 'ro']);
    const dashboards = mounted.find(([, to]) => to === providers[0].options.path)?.[0];
    expect(readdirSync(dashboards ?? '')).toContain('dateline.json');
    expect(environment.GF_PLUGINS_PREINSTALL_SYNC).toBe(INFINITY);
    const [, setting = ''] = /^\$\{(\w+)\}$/u.exec(datasources[0].url) ?? [];
    const { hostname } = new URL(environment[setting] ?? '');
    expect(services.dateline.environment.ALLOWED_HOSTS?.split(',')).toContain(hostname);
  });
});

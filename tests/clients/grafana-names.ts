// The field names that Grafana's node graph panel knows: the values of the enum NodeGraphDataFrameFieldNames of @grafana/data.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';

const VERSION = '13.2.3';
const FOLDER = '.cache/grafana-data';
const ENUM_FILE = 'package/dist/types/utils/nodeGraph.d.ts';

/**
 * From the published package, which is fetched alone: with what it depends on (React, OpenLayers ...) it weighs 177 MB in 210 packages.
 * Null where the registry cannot be reached, unless CI is set.
 */
export function grafanaNames(): string[] | null {
  const archive = `${FOLDER}/grafana-data-${VERSION}.tgz`;
  try {
    if (!existsSync(archive)) {
      mkdirSync(FOLDER, { recursive: true });
      execFileSync('npm', ['pack', `@grafana/data@${VERSION}`, '--pack-destination', FOLDER], { stdio: 'pipe' });
    }
    const text = execFileSync('tar', ['-xzOf', archive, ENUM_FILE], { encoding: 'utf8' });
    return [...text.matchAll(/^ {4}\w+ = "(\w+)"/gmu)].map(([, name]) => name ?? '');
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`@grafana/data cannot be fetched, its field names are not checked: ${String(error)}\n`);
    return null;
  }
}

/** Names that end in '__' are beginnings of names. */
export function isGrafanaName(field: string, names: readonly string[]): boolean {
  return names.some((name) => (name.endsWith('__') ? field.startsWith(name) : field === name));
}

// Events on the map as GeoJSON (RFC 7946): a point each. Those without a place that is on the map are counted in `unlocated`.
import type { Row } from '../../graph/tables/table.ts';
import { commaSeparated } from './json.ts';

export async function* geojson(events: AsyncIterable<Row>): AsyncGenerator<string> {
  let unlocated = 0;
  yield '{"type": "FeatureCollection", "features": [';
  yield* commaSeparated(events, (event) => {
    const { id, latitude, longitude, ...properties } = event;
    if (typeof latitude === 'number' && typeof longitude === 'number') {
      return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties };
    }
    unlocated += 1;
    return null;
  });
  yield `], "unlocated": ${unlocated}}\n`;
}

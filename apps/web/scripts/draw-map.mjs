// node apps/web/scripts/draw-map.mjs: Tanzania's regions as paths for the public front, from scripts/data/tz-regions.geojson.
// Tanzania lies at the equator, so a plain cylindrical projection true at its middle latitude is off by less than one part in a hundred.
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const source = JSON.parse(fs.readFileSync(path.join(here, 'data/tz-regions.geojson'), 'utf8'));
const target = path.join(here, '../src/features/insights/data/regions.json');

const width = 560;
const middle = (-6.4 * Math.PI) / 180;
const ringsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates).flat();
const flat = ([longitude, latitude]) => [longitude * Math.cos(middle), -latitude];

const points = source.features.flatMap(({ geometry }) => ringsOf(geometry).flat().map(flat));
const bounds = [0, 1].map((axis) =>
  points.reduce(([low, high], point) => [Math.min(low, point[axis]), Math.max(high, point[axis])], [90, -90]),
);
const scale = width / (bounds[0][1] - bounds[0][0]);
const place = (point) => flat(point).map((value, axis) => Math.round((value - bounds[axis][0]) * scale));

/** A ring as relative steps of whole units; what is smaller than one unit disappears. */
function pathOf(ring) {
  const steps = [];
  let [x, y] = place(ring[0]);
  const start = `M${x} ${y}`;
  for (const point of ring.slice(1, -1).map(place)) {
    const [dx, dy] = [point[0] - x, point[1] - y];
    if (Math.abs(dx) + Math.abs(dy) < 2) continue;
    steps.push(`${dx}${dy < 0 ? '' : ' '}${dy}`);
    [x, y] = point;
  }
  return steps.length < 2 ? '' : `${start}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

// The figures of small regions beside each other would lie on one another: these stand in the sea beside theirs.
const besides = { 'TZ-07': [34, -26], 'TZ-15': [-4, -8], 'TZ-11': [36, 6], 'TZ-02': [24, 16], 'TZ-06': [22, -14], 'TZ-10': [24, 16] };

const regions = source.features.map(({ id, geometry, properties }) => {
  const [right, down] = besides[id] ?? [0, 0];
  const [x, y] = place(properties.c).map((value, axis) => value + [right, down][axis]);
  return { code: id, nameEn: properties.name_en, nameSw: properties.name, x, y, path: ringsOf(geometry).map(pathOf).join('') };
});
const height = Math.round((bounds[1][1] - bounds[1][0]) * scale);
fs.writeFileSync(target, `${JSON.stringify({ width, height, attribution: source.attribution, regions })}\n`);

import type { SiteCost } from './site.ts';

/** A column of the report: what it says, its unit, and its value. */
type Column = [name: string, value: (site: SiteCost) => number, digits?: number];

const MEGA = 1e6;
const COLUMNS: readonly Column[] = [
  ['wall s', ({ cold }) => cold.wall],
  ['CPU s', ({ cold }) => cold.cpu],
  ['peak MB', ({ cold }) => cold.memory / MEGA],
  ['CPU ms a page', ({ cold, pages }) => (1000 * cold.cpu) / pages],
  ['warm wall s', ({ warm }) => warm.wall],
  ['warm CPU s', ({ warm }) => warm.cpu],
  ['files a page', ({ files, pages }) => files / pages, 1],
  ['site MB', ({ bytes }) => bytes.reduce((sum, [, size]) => sum + size, 0) / MEGA],
  ['question page B', ({ page }) => page],
  ['first search B', ({ search }) => search],
];

/** The figures as a table for a terminal, and the bytes by kind below it. */
export function formatTable(sites: readonly SiteCost[]): string {
  const head = ['pages', ...COLUMNS.map(([name]) => name)];
  const rows = sites.map((site) => [
    String(site.pages),
    ...COLUMNS.map(([, value, digits = 0]) => value(site).toFixed(digits)),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const lines = [head, ...rows].map((row) =>
    row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '),
  );
  const kinds = sites.map(
    ({ pages, bytes }) =>
      `${pages} pages, MB by kind: ${bytes
        .filter(([, size]) => size > MEGA / 10)
        .map(([kind, size]) => `${kind} ${(size / MEGA).toFixed(1)}`)
        .join(', ')}`,
  );
  return [...lines, '', ...kinds].join('\n');
}

const [WIDTH, HEIGHT, MARGIN] = [360, 220, 44];

/** The figures as a page with a chart of growth for each: linear where the line is straight. */
export function formatReport(sites: readonly SiteCost[], about: string): string {
  const charts = COLUMNS.map(
    ([name, value]) =>
      `<figure>${chart(sites.map((site) => [site.pages, value(site)]))}<figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Cost by number of pages</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
pre { overflow-x: auto; }
main { display: flex; flex-wrap: wrap; gap: 1.5rem; }
figure { margin: 0; }
figcaption { text-align: center; }
polyline { fill: none; stroke: #b8281f; stroke-width: 2; }
circle { fill: #b8281f; }
text { font-size: 12px; fill: #5f584e; }
line { stroke: #8d8476; }
</style>
<h1>Cost by number of pages</h1>
<p>${about}</p>
<pre>${formatTable(sites)}</pre>
<main>${charts.join('\n')}</main>
</html>
`;
}

function chart(points: readonly [x: number, y: number][]): string {
  const [right = 1, top = 1] = [0, 1].map((axis) =>
    Math.max(1e-9, ...points.map((point) => point[axis] ?? 0)),
  );
  const at = ([x, y]: readonly [number, number]): [number, number] => [
    MARGIN + (x / right) * (WIDTH - 2 * MARGIN),
    HEIGHT - MARGIN - (y / top) * (HEIGHT - 2 * MARGIN),
  ];
  const places = points.map(at);
  const [baseX, baseY] = at([0, 0]);
  const marks = points.map(([x, y], index) => {
    const [cx, cy] = places[index] ?? [0, 0];
    const value = y < 100 ? y.toFixed(1) : Math.round(y).toLocaleString('en');
    return (
      `<circle cx="${cx}" cy="${cy}" r="3"/><text x="${cx}" y="${cy - 8}" text-anchor="middle">${value}</text>` +
      `<text x="${cx}" y="${baseY + 18}" text-anchor="middle">${x.toLocaleString('en')}</text>`
    );
  });
  return (
    `<svg width="${WIDTH}" height="${HEIGHT}" role="img">` +
    `<line x1="${baseX}" y1="${baseY}" x2="${WIDTH - MARGIN}" y2="${baseY}"/>` +
    `<line x1="${baseX}" y1="${baseY}" x2="${baseX}" y2="${MARGIN}"/>` +
    `<polyline points="${places.map((place) => place.join(',')).join(' ')}"/>${marks.join('')}</svg>`
  );
}

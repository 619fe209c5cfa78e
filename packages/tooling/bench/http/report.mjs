// The table, and the same as JSON.
const columns = [
  ['requests', 'requests/s', 0],
  ['p50', 'p50 ms', 2],
  ['p99', 'p99 ms', 2],
  ['nodeCpu', 'Node ms', 3],
  ['postgresCpu', 'PostgreSQL ms', 3],
  ['resident', 'memory MB', 0],
  ['toPostgraphile', '× PostGraphile', 2],
  ['toLimit', 'of the limit', 2],
];
const units = {
  requests: '1/s',
  p50: 'ms',
  p99: 'ms',
  nodeCpu: 'ms/request',
  postgresCpu: 'ms/request',
  resident: 'MB',
  toPostgraphile: 'ratio',
  toLimit: 'ratio',
  growth: 'ratio',
};

/** Adds how each subject's requests per second compare with two of them. */
export function withRatios(results) {
  const requestsOf = (work, name) => results.find((other) => other.work === work && other.subject.name === name)?.figures.requests;
  return results.map(({ work, subject, figures }) => ({
    work,
    subject: subject.name,
    figures: {
      ...figures,
      toPostgraphile: figures.requests / requestsOf(work, 'postgraphile'),
      toLimit: figures.requests / requestsOf(work, 'limit'),
    },
  }));
}

/** How much longer a request takes with more data: the ratio of medians, for each work and subject. */
export function growthOf(small, large) {
  return large.map(({ work, subject, figures }) => {
    const before = small.find((other) => other.work === work && other.subject.name === subject.name);
    return { work, subject: subject.name, figures: { growth: figures.p50 / before.figures.p50 } };
  });
}

export function table(results) {
  const shown = columns.filter(([figure]) => results.some(({ figures }) => Number.isFinite(figures[figure])));
  const head = ['', ...shown.map(([, title]) => title)];
  const lines = results.map(({ work, subject, figures }) => [
    `${work} ${subject}`,
    ...shown.map(([figure, , digits]) => numberText(figures[figure], digits)),
  ]);
  return laidOut([head, ...lines], results);
}

const numberText = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '–');

function laidOut(cells, results) {
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const text = cells.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
  );
  return text.flatMap((line, index) => (index > 1 && results[index - 1].work !== results[index - 2].work ? ['', line] : [line])).join('\n');
}

export function growthTable(results) {
  return results.map(({ work, subject, figures }) => `${`${work} ${subject}`.padEnd(24)} ${figures.growth.toFixed(2)} ×`).join('\n');
}

export const toRows = (results) =>
  results.flatMap(({ work, subject, figures }) =>
    Object.entries(figures)
      .filter(([, value]) => Number.isFinite(value))
      .map(([metric, value]) => ({ work, subject, metric, value: Number(value.toPrecision(6)), unit: units[metric] })),
  );

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measure } from './line-report.mjs';

const lines = (count, line = 'const a = 1;') => `${Array(count).fill(line).join('\n\n')}\n`;

describe('the line report', () => {
  it('counts lines that say something, and tests against sources', () => {
    const files = [10, 20, 30, 40].map((count) => ({ file: `apps/server/src/f${count}.ts`, text: lines(count) }));
    const tests = [{ file: 'apps/server/src/f10.test.ts', text: lines(50) }];
    const { files: count, lines: total, median, ninetieth, longest, testsPerLine } = measure([...files, ...tests]);
    assert.deepEqual(
      { count, total, median, ninetieth, longest, testsPerLine },
      { count: 4, total: 100, median: 30, ninetieth: 40, longest: 40, testsPerLine: 0.5 },
    );
  });

  it('finds any and suppressions, not the word in a sentence', () => {
    const text = [
      'const a: any = 1;',
      'const b = a as any;',
      '// any of these',
      "const c = 'any';",
      'id = any($1)',
      '// biome-ignore lint/x: why',
      ...Array(994).fill('x();'),
    ].join('\n');
    const { anyPerThousand, suppressionsPerThousand } = measure([{ file: 'apps/web/src/a.ts', text }]);
    assert.deepEqual({ anyPerThousand, suppressionsPerThousand }, { anyPerThousand: 2, suppressionsPerThousand: 1 });
  });

  it('says zero for nothing', () => {
    assert.equal(measure([]).median, 0);
  });
});

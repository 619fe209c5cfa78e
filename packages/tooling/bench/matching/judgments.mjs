// Who judged what: `need offer grade` by tabs or spaces, or the four columns of TREC; the first line may name the columns.
import { readLines } from './files.mjs';
import { Refusal } from './refusal.mjs';

function splitLine(file, { text, number }) {
  const parts = text.includes('\t') ? text.split('\t') : text.split(/\s+/);
  const columns = parts.map((part) => part.trim());
  if (columns.length !== 3 && columns.length !== 4) throw new Refusal(`${file}, line ${number}: not need, offer and grade.`);
  return { need: columns[0], offer: columns.at(-2), grade: Number(columns.at(-1)), number };
}

/** Grades by need and, in it, by offer. Throws a Refusal that names the first line that is no judgment. */
export function readJudgments(file) {
  const judgments = new Map();
  let isFirst = true;
  for (const line of readLines(file)) {
    const { need, offer, grade, number } = splitLine(file, line);
    const isHeader = isFirst && !Number.isFinite(grade);
    isFirst = false;
    if (isHeader) continue;
    if (!Number.isFinite(grade)) throw new Refusal(`${file}, line ${number}: the grade is no number.`);
    if (!judgments.has(need)) judgments.set(need, new Map());
    judgments.get(need).set(offer, grade);
  }
  if (judgments.size === 0) throw new Refusal(`${file} holds no judgments.`);
  return judgments;
}

/** Grades of owners in place of their items: the best of each. What names no item is taken for an owner already. */
export function gradeOwners(grades, ownerOf) {
  const byOwner = new Map();
  for (const [item, grade] of grades) {
    const owner = ownerOf(item) ?? item;
    byOwner.set(owner, Math.max(grade, byOwner.get(owner) ?? 0));
  }
  return byOwner;
}

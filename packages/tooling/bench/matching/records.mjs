// Needs and offers from JSON lines, as documents of the matcher.
import { readLines } from './files.mjs';
import { Refusal } from './refusal.mjs';

const text = (value) => (typeof value === 'string' ? value : '');
const listed = (keywords) =>
  (Array.isArray(keywords) ? keywords : text(keywords).split(/[,;\n]/)).map((one) => String(one).trim()).filter((one) => one !== '');
const languages = ['en', 'sw'];
const words = ['title', 'objective', 'description', 'abstract', 'keywords'];

function parseRecord(file, line) {
  const where = `${file}, line ${line.number}`;
  let record;
  try {
    record = JSON.parse(line.text);
  } catch {
    throw new Refusal(`${where}: not a line of JSON.`);
  }
  if (record === null || typeof record !== 'object' || Array.isArray(record)) throw new Refusal(`${where}: not a record.`);
  if (!['string', 'number'].includes(typeof record.id) || record.id === '') throw new Refusal(`${where}: the record has no id.`);
  return record;
}

function yearOf({ year }) {
  const number = typeof year === 'string' && year.trim() !== '' ? Number(year) : year;
  return Number.isFinite(number) ? number : undefined;
}

/** A record as the matcher reads it; the language is found out where none is stated. */
function documentOf(record, detectLanguage) {
  const title = text(record.title);
  const objective = text(record.objective);
  const body = text(record.description) || text(record.abstract);
  const keywords = listed(record.keywords);
  const year = yearOf(record);
  const language = languages.includes(record.language) ? record.language : detectLanguage([title, objective, body, ...keywords].join('\n'));
  return {
    id: String(record.id),
    language,
    title,
    body: [objective, body].filter(Boolean).join('\n'),
    keywords,
    sectorCodes: [],
    fieldCodes: [],
    ...(year !== undefined && { statedOn: `${String(year).padStart(4, '0')}-01-01` }),
  };
}

/**
 * Reads records with `id, language?, title?, objective?, description?|abstract?, keywords?, year?, owner?|firm?`.
 * Throws a Refusal that names the line of the first that is none.
 */
export function readRecords(file, { detectLanguage }) {
  const records = new Map();
  let hasWords = false;
  for (const line of readLines(file)) {
    const record = parseRecord(file, line);
    const document = documentOf(record, detectLanguage);
    if (records.has(document.id)) throw new Refusal(`${file}, line ${line.number}: the id ${document.id} stands twice.`);
    hasWords ||= words.some((name) => record[name] !== undefined);
    records.set(document.id, { document, year: yearOf(record), owner: record.owner ?? record.firm });
  }
  if (records.size === 0) throw new Refusal(`${file} holds no records.`);
  if (!hasWords) throw new Refusal(`${file} holds no text: none of its records has ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.`);
  return records;
}

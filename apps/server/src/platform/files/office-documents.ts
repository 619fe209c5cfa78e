import {
  BlobReader,
  type Entry,
  type FileEntry,
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';

const office = 'application/vnd.openxmlformats-officedocument';
const kinds = new Set([`${office}.wordprocessingml.document`, `${office}.spreadsheetml.sheet`, 'application/vnd.oasis.opendocument.text']);

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts that tell of a document and are none of it, each as it is when it tells nothing. */
const silent: Readonly<Record<string, string>> = {
  'docProps/core.xml': `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`,
  'docProps/app.xml': `${xml}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
  'docProps/custom.xml': `${xml}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  'meta.xml': `${xml}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/></office:document-meta>`,
};

export const isOfficeDocument = (contentType: string): boolean => kinds.has(contentType);

/**
 * The document without its properties: author, company, who changed it last, times, the program. All other parts are taken over as they are packed, so that
 * nothing is unpacked. Null where it is no archive that can be read.
 */
export async function withoutProperties(document: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const settings = { useWebWorkers: false } as const;
  try {
    const writer = new ZipWriter(new Uint8ArrayWriter(), settings);
    for (const entry of await new ZipReader(new BlobReader(new Blob([document])), settings).getEntries()) await copy(entry, writer);
    return await writer.close();
  } catch {
    return null;
  }
}

async function copy(entry: Entry, writer: ZipWriter<Uint8Array>): Promise<void> {
  // OpenDocument wants its kind first and unpacked, which it stays; no times are kept.
  const lastModDate = new Date('1980-01-01T00:00:00Z');
  if (entry.directory) return void (await writer.add(entry.filename, undefined, { directory: true, lastModDate }));
  const replacement = silent[entry.filename];
  if (replacement !== undefined) return void (await writer.add(entry.filename, new TextReader(replacement), { lastModDate }));
  const { compressionMethod, uncompressedSize, signature } = entry;
  const packed = await (entry as FileEntry).getData(new Uint8ArrayWriter(), { passThrough: true });
  await writer.add(entry.filename, new Uint8ArrayReader(packed), {
    ...{ passThrough: true, compressionMethod, uncompressedSize, signature, lastModDate },
    extendedTimestamp: false,
  });
}

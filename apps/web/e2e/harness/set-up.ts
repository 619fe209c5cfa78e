import { keepTemplate } from './settings.ts';
import { makeTemplate } from './template.ts';

/** Jest's global set-up. */
async function setUp(): Promise<void> {
  keepTemplate(await makeTemplate());
}

// biome-ignore lint/style/noDefaultExport: Jest takes the default export of its global set-up
export default setUp;

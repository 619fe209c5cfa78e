import { keptTemplate } from './settings.ts';
import { dropTemplate } from './template.ts';

/** Jest's global tear-down. */
async function tearDown(): Promise<void> {
  await dropTemplate(keptTemplate());
}

// biome-ignore lint/style/noDefaultExport: Jest takes the default export of its global tear-down
export default tearDown;

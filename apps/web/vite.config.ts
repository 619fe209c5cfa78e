import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { serviceWorker } from './build/service-worker-plugin.ts';
import { textPreload } from './build/text-preload-plugin.ts';

const server = process.env.KONGANO_SERVER ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react(), tailwindcss(), textPreload(), serviceWorker()],
  resolve: { conditions: ['kongano-source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    manifest: true,
    // The content security policy allows neither inline scripts nor data: addresses for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The entry holds React, the router and the client; what a visitor loads is measured compressed by scripts/lib/web-size.mjs.
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      '/api': server,
      '/files': server,
      '/health': server,
    },
  },
});

import { defineConfig } from 'astro/config';
import { clientScripts } from './build/client-scripts.js';
import { ownServer } from './build/own-server.js';
import { apiUrl } from './server/api-url.js';

const api = apiUrl(process.env);

export default defineConfig({
  output: 'server',
  outDir: '../../dist/web',
  trailingSlash: 'never',
  compressHTML: true,
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  security: { checkOrigin: true },
  devToolbar: { enabled: false },
  server: { host: process.env['HOST'] ?? '127.0.0.1', port: Number(process.env['PORT'] ?? 3000) },
  adapter: ownServer(),
  integrations: [clientScripts()],
  vite: {
    // These targets make Lightning CSS translate light-dark() for phones that do not know it yet.
    build: { cssTarget: ['chrome99', 'safari15.4', 'firefox97'], cssMinify: 'lightningcss' },
    server: {
      proxy: {
        '/graphql': api,
        '/attachments': api,
        '/slides': api,
        '/health': api,
        '/sitemap': api,
        '/pictures': api,
        '/socket.io': { target: api, ws: true },
      },
    },
  },
});

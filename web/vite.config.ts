import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { compressed } from './build/compressed.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const service = process.env.PINBRIDGE_URL ?? 'http://127.0.0.1:8080'

/** What the service does: any address below a product is that product's page. */
const deepLinks = (): Plugin => ({
  name: 'deep-links',
  configureServer(server) {
    server.middlewares.use((request, _, next) => {
      const product = /^\/(cord|notes)(\/[^.]*)?$/.exec(request.url ?? '')?.[1]
      if (product) request.url = `/${product}/index.html`
      next()
    })
  },
})

/** Several pages, one set of shared chunks; GraphiQL's editor is loaded by its own page only. */
export default defineConfig({
  root: here('src'),
  publicDir: here('public'),
  appType: 'mpa',
  plugins: [react(), compressed(), deepLinks()],
  build: {
    outDir: here(process.env.PAGES_OUT ?? 'target/classes/META-INF/resources'),
    emptyOutDir: true,
    target: 'es2023',
    // What is made of others' work says so beside it.
    license: { fileName: 'licences.md' },
    // GraphiQL's editor, which its own page loads.
    chunkSizeWarningLimit: 4500,
    rollupOptions: {
      onwarn: (warning, warn) => {
        // Of React's compiler, in packages that were compiled with it before.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
      input: {
        start: here('src/index.html'),
        cord: here('src/cord/index.html'),
        notes: here('src/notes/index.html'),
        graphiql: here('src/graphiql/index.html'),
      },
    },
  },
  // Its workers are found by their place beside it.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: service, ws: true },
      '/documents': service,
      '/dev': service,
      '/sign-in': service,
      '^/calls/.*/transcript': service,
    },
  },
})

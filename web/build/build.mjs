// Builds the pages: writes the types of each operation, then checks them and bundles at the same time, which takes as
// long as the longer of the two. Arguments go to Vite.
import { spawn } from 'node:child_process'

const run = (script, ...options) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...options], { stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}`))))
  })

await run('build/generate.mjs')
const both = await Promise.allSettled([
  run('node_modules/typescript/bin/tsc', '--noEmit'),
  run('node_modules/vite/bin/vite.js', 'build', ...process.argv.slice(2)),
])
for (const { reason } of both.filter((one) => one.status === 'rejected')) {
  console.error(reason.message)
  process.exitCode = 1
}

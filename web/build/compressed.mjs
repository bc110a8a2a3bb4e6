import { createReadStream, createWriteStream, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

const worthwhile = /\.(js|css|html|svg|json|txt|ttf)$/

const brotli = (file) =>
  pipeline(
    createReadStream(file),
    createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    createWriteStream(`${file}.br`),
  )

const gzip = (file) => pipeline(createReadStream(file), createGzip({ level: 9 }), createWriteStream(`${file}.gz`))

/** Lays a .br and a .gz beside each file of text, for a server that hands out what is there. */
export function compressed() {
  let folder
  return {
    name: 'compressed',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir
    },
    async closeBundle() {
      const files = readdirSync(folder, { recursive: true })
        .map((name) => join(folder, name))
        .filter((file) => worthwhile.test(file) && statSync(file).size > 1024)
      await Promise.all(files.flatMap((file) => [brotli(file), gzip(file)]))
    },
  }
}

import fs from 'node:fs'

/** Every .graphql file below a folder, in the order of their names. */
export function operationsBelow(folder) {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => new URL(name, folder))
}

export const readFileSync = (file) => fs.readFileSync(file, 'utf8')
export const mkdirSync = (folder) => fs.mkdirSync(folder, { recursive: true })

/** Writes only what changed, so that a watching server is not woken for nothing. */
export function writeIfChanged(file, text) {
  if (!fs.existsSync(file) || readFileSync(file) !== text) fs.writeFileSync(file, text)
}

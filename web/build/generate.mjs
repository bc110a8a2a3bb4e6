// Makes types and documents of the operations in src/**/*.graphql, src/generated/<folder>.ts for each folder of pages,
// against the schema that the service publishes. An operation that the schema does not know ends the build.
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import * as documents from '@graphql-codegen/typed-document-node'
import { buildASTSchema, parse, validate } from 'graphql'
import { operationsBelow, mkdirSync, readFileSync, writeIfChanged } from './files.mjs'

const root = new URL('..', import.meta.url)
const source = parse(readFileSync(new URL('../docs/schema.graphqls', root)))
const schema = buildASTSchema(source)
const shared = operationsBelow(new URL('src/shared/', root))

for (const folder of ['shell', 'integration', 'start', 'cord', 'notes']) {
  const files = [...shared, ...operationsBelow(new URL(`src/${folder}/`, root))]
  const config = {
    enumType: 'string-literal',
    scalars: { DateTime: 'string', URL: 'string', ID: 'string' },
    strictScalars: true,
    useTypeImports: true,
    avoidOptionals: { field: true, object: true },
    skipTypename: false,
    dedupeFragments: true,
    optimizeDocumentNode: true,
  }
  const text = await codegen({
    filename: 'api.ts',
    schema: source,
    schemaAst: schema,
    documents: files.map((file) => ({ location: file.pathname, document: parse(readFileSync(file)) })),
    config,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
  })
  mkdirSync(new URL('src/generated/', root))
  writeIfChanged(new URL(`src/generated/${folder}.ts`, root), text)
}

for (const file of operationsBelow(new URL('src/graphiql/', root))) {
  const [error] = validate(schema, parse(readFileSync(file)))
  if (error) throw new Error(`${file.pathname}: ${error.message}`)
}

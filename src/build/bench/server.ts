import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** Serves a folder of built pages as a good host would: compressed, ahead of time, and with no work on a request. */
export async function serve(folder: string): Promise<{ address: string; close(): void }> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = new Map(
    names
      .filter((name) => path.extname(name) in TYPES)
      .map((name) => [name, packed(path.join(folder, name))]),
  )
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).slice(1)
    const file = name === '' || name.endsWith('/') ? `${name}index.html` : name
    const body = files.get(file)
    if (!body) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)],
      'content-length': body.length,
      ...(isCompressed(file) && { 'content-encoding': 'br' }),
    })
    response.end(body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}

const isCompressed = (file: string): boolean => path.extname(file) !== '.woff2'

const packed = (file: string): Buffer =>
  isCompressed(file) ? brotliCompressSync(readFileSync(file)) : readFileSync(file)

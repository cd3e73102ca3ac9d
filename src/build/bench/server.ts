import { readFileSync } from 'node:fs'
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
  const ready = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name)
    const type = TYPES[path.extname(file)]
    const compressed = type !== 'font/woff2'
    try {
      if (!type) throw new Error('unknown kind of file')
      const body = ready.get(file) ?? packed(file, compressed)
      ready.set(file, body)
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        ...(compressed && { 'content-encoding': 'br' }),
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}

const packed = (file: string, compress: boolean): Buffer =>
  compress ? brotliCompressSync(readFileSync(file)) : readFileSync(file)

import { marked } from 'marked'
import { htmlBlocks } from './htmlBlocks.ts'
import { blocksRead, type Reading } from './reading.ts'

/** What some programs put before the text: its title and what else they know of it. */
const FRONT_MATTER = /^---\r?\n(?:[^]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const TITLE = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m

/** The text of a Markdown file without its marks. */
export function readMarkdown(source: string): Reading {
  const [front = ''] = FRONT_MATTER.exec(source) ?? []
  const html = marked.parse(source.slice(front.length), { async: false })
  const { blocks, remarks } = htmlBlocks(new DOMParser().parseFromString(html, 'text/html').body)
  return blocksRead(blocks, TITLE.exec(front)?.[1] ?? null, remarks)
}

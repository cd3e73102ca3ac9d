import { apply } from '../../domain/draft/apply.ts'
import { AUTHOR, emptyDraft, type Draft } from '../../domain/draft/draft.ts'
import { languageOfText, sectionsOfText } from '../../domain/draft/plainText.ts'
import * as messages from '../../messages/curate.ts'

/** The draft of a text that nobody has worked on. */
export function draftOfText(title: string, text: string): Draft {
  const empty = withNewId(emptyDraft('', title || messages.untitled, messages.theAuthor))
  const language = languageOfText(text)
  const withLanguage = apply(empty, { do: 'set-details', details: { language } })
  return apply(withLanguage, { do: 'set-text', sections: sectionsOfText(text, language) })
}

/** A draft of its own that begins as another is. */
export const copyOf = ({ file, ...rest }: Draft): Draft =>
  withNewId({ ...rest, file: { ...file, title: messages.copyOfTitle({ title: file.title }) } })

/** Drafts are told apart by their ids, which are those of their files. */
export function withNewId(draft: Draft): Draft {
  const id = `text-${Date.now().toString(36)}`
  const hasAuthor = draft.file.voices.some((voice) => voice.id === AUTHOR)
  const voices = hasAuthor
    ? draft.file.voices
    : [{ id: AUTHOR, name: messages.theAuthor, entity: null }, ...draft.file.voices]
  return { ...draft, file: { ...draft.file, id, voices } }
}
